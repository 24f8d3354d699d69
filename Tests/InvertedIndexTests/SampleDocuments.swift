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
    let words = document.words.joined() + document.forms.joined() + document.symbol
    // Terms have to stay where they are until the end of the document.
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: words.utf8.count)
    let value = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: document.value.count)
    defer {
      bytes.deallocate()
      value.deallocate()
    }
    _ = bytes.initialize(from: words.utf8)
    _ = value.initialize(from: document.value)
    var rest = UnsafeBufferPointer(bytes)[...]
    func next(_ text: String) -> UnsafeBufferPointer<UInt8> {
      defer { rest = rest.dropFirst(text.utf8.count) }
      return UnsafeBufferPointer(rebasing: rest.prefix(text.utf8.count))
    }
    for (position, word) in document.words.enumerated() {
      add(next(word), field: SampleSchema.word, position: UInt32(position))
    }
    for form in document.forms { add(next(form), field: SampleSchema.form, position: 0) }
    setNumber(document.year, column: SampleSchema.year)
    setText(next(document.symbol), column: SampleSchema.symbol)
    try endDocument(length: UInt32(document.words.count), value: UnsafeBufferPointer(value))
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
