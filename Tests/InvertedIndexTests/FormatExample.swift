// Part of Kimberlite.
@testable import InvertedIndex

/// The index that `docs/index-format.md` shows byte by byte: two groups are committed, then one of
/// them is removed.
struct FormatExample {
  let folder: TemporaryFolder

  private static let schema = IndexSchema(
    fields: [.init("word", hasPositions: true)],
    columns: [.init("year"), .init("kind", holdsText: true)], analysis: "plain/1")

  init() throws {
    folder = try TemporaryFolder()
    let writer = try IndexWriter(folder: folder.index, schema: Self.schema)
    try writer.beginGroup(key: Array("a".utf8), fingerprint: [1], value: [])
    try Self.add("red kite", year: 1990, kind: "note", to: writer)
    try Self.add("kite", year: 1992, kind: "note", to: writer)
    try Self.add("kite sea", year: 1994, kind: "note", to: writer)
    try writer.endGroup()
    try writer.beginGroup(key: Array("b".utf8), fingerprint: [2], value: [])
    try Self.add("kite kite", year: 1995, kind: "list", to: writer)
    try writer.endGroup()
    try writer.commit()
    try writer.removeGroup(key: Array("b".utf8))
    try writer.commit()
  }

  /// The text is the stored value too; its bytes stay where they are until the document ends.
  private static func add(
    _ text: String, year: UInt32, kind: String, to writer: IndexWriter
  ) throws(IndexError) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    defer { bytes.deallocate() }
    _ = bytes.initialize(from: text.utf8)
    let words = bytes.split(separator: UInt8(ascii: " "))
    try writer.beginDocument()
    for (position, word) in words.enumerated() {
      let term = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(bytes)[word.indices])
      writer.add(term, field: 0, position: UInt32(position))
    }
    writer.setNumber(year, column: 0)
    Array(kind.utf8).withUnsafeBufferPointer { writer.setText($0, column: 1) }
    try writer.endDocument(length: UInt32(words.count), value: UnsafeBufferPointer(bytes))
  }
}
