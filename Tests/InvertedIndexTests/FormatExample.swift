// Part of Kimberlite.
import Glibc

@testable import InvertedIndex

/// The index that `docs/index-format.md` shows byte by byte, in a folder of its own that is removed
/// when the test ends.
final class FormatExample {
  static let schema = IndexSchema(
    fields: [.init("word", hasPositions: true)],
    columns: [.init("year"), .init("kind", holdsText: true)], analysis: "plain/1")

  let folder: String

  init() throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((root + "/kimberlite-test-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    precondition(made, "no temporary folder could be made")
    folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    try build()
  }

  deinit {
    for name in StorageFolder(path: folder).list() { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  /// Two commits: the first adds two groups, the second removes one of them.
  private func build() throws {
    let writer = try IndexWriter(folder: folder, schema: Self.schema)
    try writer.beginGroup(key: Array("a".utf8), fingerprint: [1], value: [])
    try add("red kite", year: 1990, kind: "note", to: writer)
    try add("kite", year: 1992, kind: "note", to: writer)
    try add("kite sea", year: 1994, kind: "note", to: writer)
    try writer.endGroup()
    try writer.beginGroup(key: Array("b".utf8), fingerprint: [2], value: [])
    try add("kite kite", year: 1995, kind: "list", to: writer)
    try writer.endGroup()
    try writer.commit()
    try writer.removeGroup(key: Array("b".utf8))
    try writer.commit()
  }

  private func add(
    _ text: String, year: UInt32, kind: String, to writer: IndexWriter
  ) throws(IndexError) {
    try writer.beginDocument()
    let words = text.split(separator: " ")
    for (position, word) in words.enumerated() {
      let bytes = Array(word.utf8)
      bytes.withUnsafeBufferPointer {
        writer.add($0, field: 0, position: UInt32(position))
      }
    }
    writer.setNumber(year, column: 0)
    Array(kind.utf8).withUnsafeBufferPointer { writer.setText($0, column: 1) }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: text.utf8)
    try writer.endDocument(length: UInt32(words.count), value: UnsafeBufferPointer(copy))
  }

  func bytes(of name: String) throws -> [UInt8] {
    try StorageFolder(path: folder).read(name) ?? []
  }
}
