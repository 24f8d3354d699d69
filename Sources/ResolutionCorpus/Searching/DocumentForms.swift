// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// A document that files of several formats hold in one language counts once: the best form is
/// searched, shown and exported, the others are named. All stay in the index, so that another form
/// takes the place of one that goes.
///
/// Forms of one document have the symbol, the language and most of the text in common. A file that
/// states the symbol and holds another text, as a part whose letter was not printed, is never left out.
/// The best form has at least three quarters of the words of the longest; of those that do, it is the
/// one whose format tells most of the structure; of equal ones the first by its file's name. Files of
/// one format are copies, of which only equal paragraphs are folded: what they say may differ.
enum DocumentForms {
  /// The formats from the one that tells most of the structure to the one that tells least, as
  /// measured on the same documents in all of them.
  static let order: [SourceFormat] = [
    .akn, .docx, .odt, .html, .markdown, .rtf, .doc, .text, .pdf,
  ]

  struct Form {
    var format: SourceFormat
    var sketch: FormSketch
    var name: String
  }

  /// The place of the best of several forms; nil when all are of one format.
  static func best(of forms: [Form]) -> Int? {
    guard Set(forms.map(\.format)).count > 1 else { return nil }
    return forms.indices.filter { !isShort(forms[$0], beside: forms) }.min { a, b in
      let ranks = (rank(forms[a].format), rank(forms[b].format))
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : forms[a].name < forms[b].name
    }
  }

  /// Whether a form lacks more than a quarter of the words of the longest.
  static func isShort(_ form: Form, beside forms: [Form]) -> Bool {
    form.sketch.words * 4 < (forms.map(\.sketch.words).max() ?? 0) * 3
  }

  /// The places of the forms, those of one text together.
  static func texts(of forms: [Form]) -> [[Int]] {
    let order = forms.indices.sorted { a, b in
      let words = (forms[a].sketch.words, forms[b].sketch.words)
      return words.0 != words.1 ? words.0 > words.1 : forms[a].name < forms[b].name
    }
    var texts: [[Int]] = []
    for place in order {
      let known = texts.prefix(mostTexts).firstIndex { text in
        forms[text[0]].sketch.isSameText(as: forms[place].sketch)
      }
      if let known { texts[known].append(place) } else { texts.append([place]) }
    }
    return texts
  }

  /// Texts of one symbol with which a further file is compared; what is like none of them stands for
  /// itself.
  private static let mostTexts = 16

  private static func rank(_ format: SourceFormat) -> Int {
    order.firstIndex(of: format) ?? order.count
  }
}

/// A document and the files that hold it in one language in other forms than the best.
package struct HeldForms: Sendable, Hashable {
  /// `A/RES/62/11@en`.
  package var address: String
  /// The name in the index of the file that is searched and shown.
  package var best: String
  /// The names of the others.
  package var others: [String]
}

extension FileTable {
  /// Reads the beginning of the records of files that may be forms of one document, and of no others.
  mutating func tellForms(_ index: IndexReader) throws(IndexError) {
    for places in bySymbol.values where places.count > 1 {
      for (language, places) in Dictionary(grouping: places, by: { files[$0].language })
      where language != 0 && places.count > 1 {
        try tellForms(places, index)
      }
    }
    otherForms = files.filter { $0.bestForm != nil }.map { GroupKey.file($0.name) }
  }

  /// Of the files of one symbol in one language.
  private mutating func tellForms(
    _ places: [Int], _ index: IndexReader
  ) throws(IndexError) {
    var known: [(place: Int, form: DocumentForms.Form)] = []
    for place in places {
      let record = try index.group(files[place].groups[0]).value
      guard let (format, sketch) = GroupRecord.form(record) else { continue }
      known.append(
        (place, DocumentForms.Form(format: format, sketch: sketch, name: files[place].name)))
    }
    let forms = known.map(\.form)
    for (place, form) in known { files[place].isShort = DocumentForms.isShort(form, beside: forms) }
    for text in DocumentForms.texts(of: forms) {
      guard let best = DocumentForms.best(of: text.map { forms[$0] }).map({ text[$0] }) else {
        continue
      }
      for other in text where forms[other].format != forms[best].format {
        files[known[other].place].bestForm = known[best].place
      }
    }
  }

  /// The documents that are held in several forms, by address.
  var forms: [HeldForms] {
    Dictionary(grouping: files.filter { $0.bestForm != nil }, by: { $0.bestForm ?? 0 })
      .map { best, others in
        let file = files[best]
        let address = Address(
          document: String(decoding: file.symbol, as: UTF8.self),
          language: CorpusSchema.language(file.language))
        return HeldForms(
          address: address.description, best: file.name, others: others.map(\.name).sorted())
      }
      .sorted { $0.address < $1.address }
  }

  /// The documents that are in several files and no forms of one, by address.
  var heldCopies: [IndexingSummary.Copies] {
    copies.map { files in
      let address = Address(
        document: String(decoding: files[0].symbol, as: UTF8.self),
        language: CorpusSchema.language(files[0].language))
      return .init(address: address.description, files: files.map(\.name))
    }
  }

  /// What a query finds in the files that count.
  func inBestForms(_ query: IndexQuery) -> IndexQuery {
    otherForms.isEmpty ? query : .except(query, not: .group(keys: otherForms))
  }
}

extension CorpusReader {
  /// What a query finds in the best form of each document.
  func inBestForms(_ query: IndexQuery) -> IndexQuery {
    // What is damaged is told when the index is asked.
    (try? files())?.inBestForms(query) ?? query
  }

  /// The documents of the index that several files hold, of which equal paragraphs are found once.
  package func heldCopies() throws(CorpusError) -> [IndexingSummary.Copies] {
    try asking { () throws(IndexError) in try files().heldCopies }
  }

  /// The documents of the index that files hold in several forms.
  package func heldForms() throws(CorpusError) -> [HeldForms] {
    try asking { () throws(IndexError) in try files().forms }
  }
}
