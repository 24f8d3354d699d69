// Part of Kimberlite.
import InvertedIndex

/// A document as a test makes it up.
struct SampleDocument: Equatable {
  var words: [String] = []
  /// Terms without positions.
  var forms: [String] = []
  var partition: UInt32 = 0
  var year: UInt32 = 0
  var symbol = ""
  var value: [UInt8] = []
}

struct SampleGroup: Equatable {
  var key: String
  var documents: [SampleDocument]
}

/// What the tests' indexes consist of.
enum SampleSchema {
  static let word: UInt8 = 0
  static let form: UInt8 = 1
  static let year = 0
  static let symbol = 1
  static let partition = 2

  static func schema(analysis: String = "sample/1") -> IndexSchema {
    IndexSchema(
      fields: [.init("word", hasPositions: true), .init("form", hasPositions: false)],
      columns: [.init("year"), .init("symbol", holdsText: true), .init("partition")],
      analysis: analysis, partitionColumn: partition)
  }
}

extension IndexWriter {
  func add(_ group: SampleGroup) throws(IndexError) {
    try beginGroup(
      key: Array(group.key.utf8), fingerprint: Array("print \(group.key)".utf8),
      value: Array("value \(group.key)".utf8))
    for document in group.documents { try add(document) }
    try endGroup()
  }

  private func add(_ document: SampleDocument) throws(IndexError) {
    try beginDocument(partition: document.partition)
    var terms: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for term in terms { term.deallocate() } }
    for (position, word) in document.words.enumerated() {
      add(word, field: SampleSchema.word, position: UInt32(position), keptIn: &terms)
    }
    for form in document.forms {
      add(form, field: SampleSchema.form, position: 0, keptIn: &terms)
    }
    setNumber(document.year, column: SampleSchema.year)
    var symbol = document.symbol
    symbol.withUTF8 { setText($0, column: SampleSchema.symbol) }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: document.value.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: document.value)
    try endDocument(length: UInt32(document.words.count), value: UnsafeBufferPointer(copy))
  }

  /// The writer reads a term's bytes until the document ends.
  private func add(
    _ term: String, field: UInt8, position: UInt32,
    keptIn terms: inout [UnsafeMutableBufferPointer<UInt8>]
  ) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: term.utf8.count)
    _ = bytes.initialize(from: term.utf8)
    terms.append(bytes)
    add(UnsafeBufferPointer(bytes), field: field, position: position)
  }
}

func term(_ text: String, field: UInt8 = SampleSchema.word) -> Term {
  Term(field: field, bytes: Array(text.utf8))
}

func slot(
  _ position: UInt32, _ alternatives: String..., isPrefix: Bool = false
) -> IndexQuery.Slot {
  IndexQuery.Slot(
    position: position, alternatives: alternatives.map { term($0) }, isPrefix: isPrefix)
}
