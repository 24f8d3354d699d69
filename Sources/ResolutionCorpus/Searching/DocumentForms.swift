// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// A document that files of several formats hold in one language counts once: the best form is
/// searched, shown and exported, the others are named. All stay in the index, so that another form
/// takes the place of one that goes.
///
/// The best form has at least three quarters of the words of the longest, so that an extract never
/// stands for the whole; of those that do, the one whose format tells most of the structure; of
/// equal ones the first by its file's name. Files of one format are copies, of which only equal
/// paragraphs are folded: what they say may differ.
enum DocumentForms {
  /// The formats from the one that tells most of the structure to the one that tells least, as
  /// measured on the same documents in all of them.
  static let order: [SourceFormat] = [
    .akn, .docx, .odt, .html, .markdown, .rtf, .doc, .text, .pdf,
  ]

  struct Form {
    var format: SourceFormat
    /// Words of all paragraphs.
    var words: Int
    var name: String
  }

  /// The place of the best of several forms; nil when all are of one format.
  static func best(of forms: [Form]) -> Int? {
    guard Set(forms.map(\.format)).count > 1 else { return nil }
    let longest = forms.map(\.words).max() ?? 0
    return forms.indices.filter { forms[$0].words * 4 >= longest * 3 }.min { a, b in
      let ranks = (rank(forms[a].format), rank(forms[b].format))
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : forms[a].name < forms[b].name
    }
  }

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
  /// Reads the records of files that may be forms of one document, and of no others.
  mutating func tellForms(_ index: IndexReader) throws(IndexError) {
    for places in bySymbol.values where places.count > 1 {
      for (language, places) in Dictionary(grouping: places, by: { files[$0].language })
      where language != 0 && places.count > 1 {
        var forms: [DocumentForms.Form] = []
        for place in places { forms.append(try form(of: files[place], index)) }
        guard let best = DocumentForms.best(of: forms) else { continue }
        for (place, form) in zip(places, forms) where form.format != forms[best].format {
          files[place].bestForm = places[best]
        }
      }
    }
  }

  private func form(
    of file: File, _ index: IndexReader
  ) throws(IndexError) -> DocumentForms.Form {
    var form = DocumentForms.Form(format: .text, words: 0, name: file.name)
    for group in file.groups {
      for paragraph in try index.documents(of: group) {
        form.words += try index.length(of: paragraph)
      }
    }
    if let group = file.groups.first,
      case .document(let metadata, _)? = GroupRecord(try index.group(group).value)
    {
      form.format = metadata.format
    }
    return form
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

  /// What a query finds in the files that count.
  func inBestForms(_ query: IndexQuery) -> IndexQuery {
    let others = files.filter { $0.bestForm != nil }.map { GroupKey.file($0.name) }
    return others.isEmpty ? query : .except(query, not: .group(keys: others))
  }
}

extension CorpusReader {
  /// What a query finds in the best form of each document.
  func inBestForms(_ query: IndexQuery) -> IndexQuery {
    // What is damaged is told when the index is asked.
    (try? files())?.inBestForms(query) ?? query
  }

  /// The documents of the index that files hold in several forms.
  package func heldForms() throws(CorpusError) -> [HeldForms] {
    try asking { () throws(IndexError) in try files().forms }
  }
}
