// Part of Kimberlite.
import Foundation
import Testing

@Suite struct ExportCommandTests {
  private let fixture: SearchFixture

  init() throws { fixture = try SearchFixture() }

  private func path(_ name: String) -> String { fixture.folder.url.path + "/" + name }

  @Test("a single file goes to standard output, and the same bytes to a file")
  func output() throws {
    let printed = try fixture.run("export", "tmx")
    #expect(printed.status == 0)
    #expect(printed.output.hasPrefix("<?xml"))
    #expect(printed.errors.hasSuffix("1 document\n"))
    let written = try fixture.run("export", "tmx", "--output", "a.tmx")
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    #expect(written.errors.hasSuffix("1 document in a.tmx\n"))
    #expect(try String(contentsOfFile: path("a.tmx"), encoding: .utf8) == printed.output)
  }

  @Test("what is there is kept unless its replacement is asked for")
  func existing() throws {
    try fixture.folder.add("a.tmx", "mine")
    let kept = try fixture.run("export", "tmx", "--output", "a.tmx")
    #expect(kept.status == 2)
    #expect(kept.errors.contains("a.tmx: There is such a file already; give --force"))
    #expect(try String(contentsOfFile: path("a.tmx"), encoding: .utf8) == "mine")
    #expect(try fixture.run("export", "tmx", "--output", "a.tmx", "--force").status == 0)
    #expect(try String(contentsOfFile: path("a.tmx"), encoding: .utf8).hasPrefix("<?xml"))
  }

  @Test("a filter that chooses nothing is status 1, and nothing is written")
  func nothing() throws {
    let result = try fixture.run("export", "tmx", "--year", "1990", "--output", "a.tmx")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Nothing was chosen, and nothing was written;"))
    #expect(!FileManager.default.fileExists(atPath: path("a.tmx")))
  }

  @Test("a format that is none is wrong usage; the nearest is named")
  func unknownFormat() throws {
    let result = try fixture.run("export", "tmxx")
    #expect(result.status == 64)
    #expect(result.errors.contains("There is no format 'tmxx'; do you mean tmx?"))
  }

  @Test(
    "a file that may not grow that far is told as a full disk is, and nothing is left",
    arguments: [["tmx"], ["csv", "--tables", "paragraphs"], ["sqlite"], ["xlsx"]])
  func limitedFile(export: [String]) throws {
    let words = export.joined(separator: " ")
    let result = try KimberliteCommand.shell(
      "ulimit -f 1; $KIMBERLITE export \(words) --index index -o limited.\(export[0])",
      in: fixture.folder.url)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("kimberlite: "))
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path)
    #expect(names.allSatisfy { !$0.contains("limited") })
  }

  @Test("a full disk, and a folder that is not there, leave nothing")
  func failures() throws {
    let full = try fixture.run("export", "tmx", "--output", "/dev/full")
    #expect(full.status == 2)
    #expect(full.errors.contains("No space left on device"))
    let nowhere = try fixture.run("export", "tmx", "--output", "none/a.tmx")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("The folder in which it was to be written is not there"))
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path)
    #expect(names.allSatisfy { !$0.contains("tmx") })
  }

  @Test("a reader that has seen enough is no failure")
  func closedPipe() throws {
    let result = try KimberliteCommand.shell(
      "set -o pipefail; \"$KIMBERLITE\" export tmx | head -1", in: fixture.folder.url)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("<?xml"))
  }

  @Test("paragraphs of lists are said to be left out")
  func lists() throws {
    try fixture.folder.add("list.jsonl", "{\"id\": \"1\", \"text\": \"Stones of a list.\"}\n")
    #expect(try fixture.run("index", "--paragraphs", "list.jsonl", "--index", "lists").status == 0)
    let result = try fixture.run("export", "tmx", "--index", "lists")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Left out: 1 paragraph of lists"))
  }

  @Test("two files of one document are exported once, and that is said")
  func copies() throws {
    try fixture.folder.add("documents/copy/A_RES_90_1-EN.txt")
    #expect(try fixture.run("index", "documents").status == 0)
    let result = try fixture.run("export", "tmx")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("Left out: 1 file with a document of which another file"))
  }
}
