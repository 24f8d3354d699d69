// Part of Kimberlite.
import Glibc
import Testing

@testable import InvertedIndex

@Suite struct WriterTests {
  private let folder: TemporaryFolder
  private let schema = SampleSchema.schema()

  init() throws { folder = try TemporaryFolder() }

  private func commit(_ key: String, _ words: String...) throws {
    let writer = try IndexWriter(folder: folder.index, schema: schema)
    try writer.add(SampleGroup(key: key, documents: words.map { SampleDocument(words: [$0]) }))
    try writer.commit()
  }

  private func expectIntact(_ word: String = "stone") throws {
    #expect(IndexCheck.run(folder: folder.index) == [])
    #expect(try IndexReader(folder: folder.index).count(.term(term(word))) == 1)
  }

  @Test("what was not committed is not there, and leaves no files")
  func uncommitted() throws {
    try commit("a", "stone")
    let names = folder.names
    do {
      let writer = try IndexWriter(folder: folder.index, schema: schema)
      try writer.add(SampleGroup(key: "b", documents: [SampleDocument(words: ["sand"])]))
      try writer.removeGroup(key: Array("a".utf8))
    }
    try expectIntact()
    #expect(folder.names == names)
  }

  @Test("a rebuild that is given up leaves the index of before")
  func rebuildGivenUp() throws {
    try commit("a", "stone")
    do {
      let writer = try IndexWriter(folder: folder.index, schema: schema, rebuild: true)
      try writer.add(SampleGroup(key: "b", documents: [SampleDocument(words: ["sand"])]))
    }
    try expectIntact()
  }

  @Test("a rebuild replaces everything and leaves no other files")
  func rebuild() throws {
    try commit("a", "stone")
    let writer = try IndexWriter(folder: folder.index, schema: schema, rebuild: true)
    try writer.add(SampleGroup(key: "b", documents: [SampleDocument(words: ["sand"])]))
    try writer.commit()
    try expectIntact("sand")
    #expect(try IndexReader(folder: folder.index).documentCount == 1)
    #expect(folder.names.count == 3)
  }

  @Test("an index of another analysis is refused and left alone")
  func otherAnalysis() throws {
    try commit("a", "stone")
    let error = IndexError.otherSchema(
      folder: folder.index, found: "sample/1", expected: "other/1")
    #expect(throws: error) {
      _ = try IndexWriter(
        folder: folder.index, schema: SampleSchema.schema(analysis: "other/1"))
    }
    try expectIntact()
  }

  @Test("a manifest that cannot be read is refused, and its files are left alone")
  func damagedManifest() throws {
    try commit("a", "stone")
    let whole = try folder.bytes("manifest")
    var damaged = whole
    damaged[30] ^= 1
    try folder.put(damaged, "manifest")
    #expect(throws: IndexError.self) {
      _ = try IndexWriter(folder: folder.index, schema: schema)
    }
    try folder.put(whole, "manifest")
    try expectIntact()
  }

  @Test("files of a lost manifest stay until the index is rebuilt")
  func lostManifest() throws {
    try commit("a", "stone")
    let whole = try folder.bytes("manifest")
    try folder.remove("manifest")
    do { _ = try IndexWriter(folder: folder.index, schema: schema) }
    try folder.put(whole, "manifest")
    try expectIntact()
  }

  @Test("the second writer is told which process holds the lock")
  func locked() throws {
    let first = try IndexWriter(folder: folder.index, schema: schema)
    let error = IndexError.locked(path: folder.index + "/lock", holder: getpid())
    #expect(throws: error) { _ = try IndexWriter(folder: folder.index, schema: schema) }
    withExtendedLifetime(first) {}
  }

  @Test("files of others in the folder are left alone")
  func otherFiles() throws {
    let names = ["README", "000001.txt", "17.segment", "manifest.old", "x000001.segment"]
    for name in names { try folder.put([1, 2, 3], name) }
    try commit("a", "stone")
    for name in names { #expect(folder.names.contains(name)) }
  }

  @Test("a name whose number is the greatest there is takes no writer down")
  func greatestNumber() throws {
    try folder.put([1], "18446744073709551615.segment")
    try commit("a", "stone")
    try expectIntact()
  }

  @Test("a manifest of another program is not overwritten, not even by a rebuild")
  func notOurs() throws {
    let foreign = Array("name: something else\n".utf8)
    try folder.put(foreign, "manifest")
    for rebuild in [false, true] {
      #expect(throws: IndexError.notAnIndex(path: folder.index + "/manifest")) {
        _ = try IndexWriter(folder: folder.index, schema: schema, rebuild: rebuild)
      }
    }
    #expect(try folder.bytes("manifest") == foreign)
  }
}
