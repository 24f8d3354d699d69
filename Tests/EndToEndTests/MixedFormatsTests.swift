// Part of Kimberlite.
import Foundation
import Testing

/// Files of several formats in one folder, and documents that are there in several.
@Suite struct MixedFormatsTests {
  private let fixture: SearchFixture

  init() throws {
    fixture = try SearchFixture(isIndexed: false)
    try fixture.folder.add("documents/A_RES_90_1-EN.html", Self.page)
  }

  /// The English document of the fixture as a page, with what pages have around it.
  private static let page =
    "<!DOCTYPE html><html><body><nav>Home</nav>"
    + SampleText.resolution.components(separatedBy: "\n\n").map { "<p>\($0)</p>" }.joined()
    + "</body></html>"

  @Test("a document in two formats is found once, and the other file is named")
  func once() throws {
    let indexed = try fixture.run("index", "documents")
    #expect(indexed.status == 0)
    #expect(indexed.output.hasPrefix("2 documents · "))
    #expect(
      indexed.errors.contains(
        "A/RES/90/1@en counts once: documents/A_RES_90_1-EN.html is searched and shown, not "
          + "documents/A_RES_90_1-EN.txt."))
    #expect(try fixture.run("search", "coasts", "--count").output == "1\n")
    let shown = try fixture.run("show", "90/1@en")
    #expect(shown.errors.contains("is also in documents/A_RES_90_1-EN.txt"))
    #expect(try fixture.run("check", "--copies").errors.contains("A/RES/90/1@en counts once"))
    #expect(
      try fixture.run("check").errors
        == "1 document is in several files or formats; kimberlite check --copies lists it.\n")
    // What was said once is counted afterwards.
    #expect(
      try fixture.run("index", "documents").errors
        == "1 document is in several files or formats; kimberlite check --copies lists it.\n")
    let stats = try fixture.run("stats", "--format", "tsv").output
    #expect(stats.contains("documents\t\t2\n"))
    #expect(stats.contains("documents in several forms\t\t1\nfiles\t\t3\n"))
    #expect(try fixture.run("check").output.hasPrefix("The index is sound: 2 documents, "))
    #expect(try fixture.run("export", "tmx").errors.hasPrefix("Left out: 1 file"))
  }

  @Test("when the better form goes, the other is found")
  func nextBest() throws {
    try fixture.run("index", "documents")
    try FileManager.default.removeItem(
      at: fixture.documents.appendingPathComponent("A_RES_90_1-EN.html"))
    let indexed = try fixture.run("index", "documents")
    #expect(!indexed.errors.contains("counts once"))
    #expect(try fixture.run("search", "coasts", "--count").output == "1\n")
  }

  @Test("parse takes files of all formats, and says which each has")
  func parse() throws {
    let result = try fixture.run("parse", "--format", "jsonl", "--quiet", "documents")
    #expect(result.status == 0)
    #expect(result.outputLines.count == 3)
    #expect(result.outputLines.filter { $0.contains("\"format\":\"html\"") }.count == 1)
    #expect(result.output.contains("{\"kind\":\"navigation\",\"text\":\"Home\""))
  }

  @Test("what asks for more than the limits is named and left out", arguments: ["parse", "index"])
  func limits(command: String) throws {
    let big = String(
      repeating: "<p>The General Assembly is one of many words.</p>\n", count: 30_000)
    try fixture.folder.add("documents/big.html", "<html>" + big)
    let result = try fixture.run(command, "--max-size", "1", "documents")
    #expect(result.status == 2)
    #expect(result.errors.contains("big.html: The file has "))
    #expect(try fixture.run(command, "documents").status == 0)
  }

  @Test("limits that are none are wrong usage", arguments: ["0", "-1", "many"])
  func badLimits(value: String) throws {
    #expect(try fixture.run("parse", "--max-pages", value, "documents").status == 64)
  }
}
