// Part of Kimberlite.
import InvertedIndex

/// The files of a snapshot by what their columns say: which hold the same document, in one language
/// or in several. Made once for a snapshot, some microseconds a file.
struct FileTable: Sendable {
  struct File: Sendable {
    var name: String
    var symbol: [UInt8]
    var language: UInt32
    /// 0 when the document states none.
    var date: UInt32
    /// More than one where the file outgrew a segment.
    var groups: [GroupID]
    /// The place in the table of the file that holds the document in a better form, and stands for it.
    var bestForm: Int?
    /// Whether another file of the document has many more words.
    var isShort = false
  }

  var files: [File] = []
  /// The keys of the files that hold a document in another form than the best.
  var otherForms: [[UInt8]] = []
  /// Files by the symbol of their document.
  private(set) var bySymbol: [[UInt8]: [Int]] = [:]

  init(_ index: IndexReader) throws(IndexError) {
    var places: [[UInt8]: Int] = [:]
    for group in index.groups {
      let key = try index.group(group).key
      guard let name = GroupKey.fileName(key) else { continue }
      if let known = places[key] {
        files[known].groups.append(group)
        continue
      }
      places[key] = files.count
      guard let first = try index.documents(of: group).first else {
        files.append(File(name: name, symbol: [], language: 0, date: 0, groups: [group]))
        continue
      }
      let symbol = try index.text(CorpusSchema.Column.symbol, of: first)
      if !symbol.isEmpty { bySymbol[symbol, default: []].append(files.count) }
      files.append(
        File(
          name: name, symbol: symbol,
          language: try index.number(CorpusSchema.Column.language, of: first),
          date: try index.number(CorpusSchema.Column.date, of: first), groups: [group]))
    }
    try tellForms(index)
  }

  // MARK: - Symbols

  /// The symbol of a file that is meant by one without its year: S/RES/1459 is S/RES/1459(2003). Numbers
  /// that a year follows run on through the years, so one document has them. Any other as it is.
  func completed(_ symbol: String) -> String {
    let asked = Array(symbol.utf8)
    guard bySymbol[asked] == nil, let last = asked.last, last >= 0x30, last <= 0x39 else {
      return symbol
    }
    let begun = asked + [UInt8(ascii: "(")]
    let meant = bySymbol.keys.filter { $0.starts(with: begun) && $0.last == UInt8(ascii: ")") }
    return meant.count == 1 ? String(decoding: meant[0], as: UTF8.self) : symbol
  }

  // MARK: - Dates

  /// The date that files of this symbol state; 0 when none does, or two state different ones. It is
  /// the date of a file that states none itself: a document has one, whatever its language.
  func date(ofSymbol symbol: [UInt8]) -> UInt32 {
    var date: UInt32 = 0
    for place in bySymbol[symbol] ?? [] where files[place].date != 0 {
      if date != 0, date != files[place].date { return 0 }
      date = files[place].date
    }
    return date
  }

  /// The symbols of files without a date whose document has one by another file, with its year.
  var inheritedYears: [InheritedYear] {
    bySymbol.compactMap { symbol, places in
      guard places.count > 1, places.contains(where: { files[$0].date == 0 }) else { return nil }
      let date = date(ofSymbol: symbol)
      return date == 0 ? nil : InheritedYear(symbol: symbol, year: date / 10_000)
    }
  }

  // MARK: - Copies

  /// Files that hold the same document in the same language, two or more, each in the order of the
  /// index. Other forms of a text are left out.
  var copies: [[File]] {
    var found: [[File]] = []
    for places in bySymbol.values where places.count > 1 {
      let best = places.filter { files[$0].bestForm == nil }
      let byLanguage = Dictionary(grouping: best) { files[$0].language }
      for (language, places) in byLanguage where language != 0 && places.count > 1 {
        found.append(places.map { files[$0] })
      }
    }
    return found.sorted { $0[0].name < $1[0].name }
  }
}

/// The year of a document that only other files of the same symbol state.
struct InheritedYear: Hashable, Sendable {
  var symbol: [UInt8]
  var year: UInt32
}

/// Paragraphs that stand in several files with the same address and the same text.
struct ParagraphCopies: Sendable {
  /// The first of equal paragraphs, by each other one.
  private(set) var originals: [DocumentID: DocumentID] = [:]
  /// The files concerned, by name.
  private(set) var files: Set<String> = []

  var isEmpty: Bool { originals.isEmpty && files.isEmpty }

  init() {}

  /// Reads the paragraphs of the copies, and nothing where there are none.
  init(_ table: FileTable, _ index: IndexReader) throws(IndexError) {
    for copies in table.copies {
      var first: [[UInt8]: DocumentID] = [:]
      var paragraphs: [DocumentID] = []
      for file in copies {
        files.insert(file.name)
        for group in file.groups { paragraphs += try index.documents(of: group) }
      }
      for paragraph in paragraphs.sorted() {
        // Id, number, text and what else is shown; what it names depends on other paragraphs too.
        let record = ParagraphRecord.withoutMentions(try index.value(of: paragraph))
        if let original = first[record] {
          originals[paragraph] = original
        } else {
          first[record] = paragraph
        }
      }
    }
  }

  /// Of equal paragraphs the first that comes is kept, the others are copies.
  struct Filter {
    private let copies: ParagraphCopies
    private var found: Set<DocumentID> = []

    init(_ copies: ParagraphCopies) { self.copies = copies }

    mutating func isCopy(_ document: DocumentID) -> Bool {
      guard !copies.originals.isEmpty else { return false }
      return !found.insert(copies.originals[document] ?? document).inserted
    }
  }
}
