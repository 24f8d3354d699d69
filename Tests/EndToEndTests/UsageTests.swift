// Part of Kimberlite.
import Foundation
import Testing

/// What is said of a command line that cannot be followed as it is.
@Suite struct UsageTests {
  private static let shared = Result { try SearchFixture() }
  private var fixture: SearchFixture { get throws { try Self.shared.get() } }

  /// Arguments, and what the first line of standard error has in it.
  static let wrongLines: [(arguments: [String], sentence: String)] = [
    (["serch", "stones"], "There is no command 'serch'; do you mean search?"),
    (["zebra"], "kimberlite --help lists those there are."),
    (["search"], "Say what to look for"),
    (["search", "-stones"], "Say what to look for"),
    (["search", "stones", "--limit", "-1"], "numbers from 0"),
    (["search", "stones", "--year", "2013..2006"], "the smaller number first"),
    (["search", "stones", "--session", "ES-11"], "--symbol A/RES/ES-11/1"),
    (["search", "stones", "--symbol", "foo"], "'foo' is no symbol of a document"),
    (["search", "stones", "--symbol", "90/1@zh"], "write it as A/RES/62/11, or 62/11."),
    (["search", "stones", "--count", "--facets", "kind"], "not both"),
    (["search", "stones", "--context", "1", "--format", "csv"], "--context goes with"),
    (["search", "stones", "--full", "--format", "csv"], "--full goes with --format text"),
    (["search", "stones", "--repeat", "2"], "--repeat goes with --batch"),
    (["search", "--batch", "a", "--year", "2035"], "filters belong into its queries"),
    (["terms", "--by", "foo"], "'foo' is no value of --by"),
    (["show", ""], "Say what to show"),
  ]

  @Test(
    "wrong usage is said in one voice, with what to do, and has status 64", arguments: wrongLines)
  func wrong(arguments: [String], sentence: String) throws {
    let result = try KimberliteCommand.run(arguments, in: try fixture.folder.url)
    #expect(result.status == 64)
    let first = String(result.errorLines.first ?? "")
    #expect(first.hasPrefix("kimberlite: "), "\(result.errors)")
    #expect(first.contains(sentence), "\(result.errors)")
    #expect(result.errors.contains("--help"))
    #expect(result.output.isEmpty)
  }

  @Test("a query that begins with a hyphen is helped on its way")
  func hyphen() throws {
    let result = try fixture.run("search", "-stones")
    #expect(result.errors.contains("kimberlite search -- -stones"))
    #expect(try fixture.run("search", "--", "sea", "-stones").status == 1)
  }

  @Test("help that could not be written is a failure")
  func fullDisk() throws {
    let help = try fixture.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("SUBCOMMANDS"))
    #expect(help.errors.isEmpty)
    let full = try KimberliteCommand.shell(
      "\"$KIMBERLITE\" --help > /dev/full", in: fixture.folder.url)
    #expect(full.status == 2)
  }

  @Test("an index that is a file is said to be one")
  func fileForIndex() throws {
    let fixture = try SearchFixture(isIndexed: false)
    try fixture.folder.add("file", "text")
    let result = try fixture.run("index", "--index", "file", "documents")
    #expect(result.status == 2)
    #expect(result.errors.contains("file is a file where the folder of an index was expected"))
  }

  @Test("without the default folder it is said what is read by default")
  func defaultFolder() throws {
    let result = try SearchFixture(isIndexed: false).run("index")
    #expect(result.status == 2)
    #expect(result.errors.contains("Without a path kimberlite index reads the folder corpus"))
  }

  @Test("formats that are not read have their article, and Word is Word")
  func formats() throws {
    let fixture = try SearchFixture(isIndexed: false)
    for name in ["a.zip", "b.docx"] {
      try fixture.folder.add(name, Data([0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 60)))
    }
    let archive = try fixture.run("parse", "a.zip").errors
    #expect(archive.contains("The file is a ZIP archive and no document itself; unpack it"))
    let errors = try fixture.run("parse", "b.docx").errors
    #expect(errors.contains("and is an archive without one; save it anew"))
  }

  @Test("a list of paragraphs says what was read and what was left out")
  func list() throws {
    let fixture = try SearchFixture(isIndexed: false)
    try fixture.folder.add("list.jsonl", "{\"id\": 1, \"text\": \"stones\"}\nstones\n{\"id\": 2}\n")
    let result = try fixture.run("index", "--paragraphs", "list.jsonl")
    #expect(result.status == 2)
    #expect(result.output == "1 paragraph read · 2 lines left out\n1 paragraph in the index\n")
  }

  @Test("Chinese characters that begin no term are sent to the concordance")
  func chineseTerms() throws {
    let result = try fixture.run("terms", "海岸的")
    #expect(result.status == 1)
    #expect(result.errors.contains("kimberlite concordance 海岸的"))
  }

  @Test("a number that is none is answered with examples of the field")
  func years() throws {
    #expect(try fixture.run("search", "year:abc").errors.contains("write 2007, 2006..2013"))
    #expect(try fixture.run("search", "session:abc").errors.contains("write 62, 60..65"))
  }

  @Test("a bad query of a batch is named in one line, and an empty batch is said to be one")
  func batch() throws {
    let fixture = try SearchFixture()
    try fixture.folder.add("queries.txt", "stones\n\"sea\n")
    let result = try fixture.run("search", "--batch", "queries.txt", "--format", "jsonl")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("kimberlite: queries.txt: line 2: This quote is not closed"))
    #expect(result.output.contains(#""qid":1,"query":"stones","total":null"#))
    let table = try fixture.run("search", "--batch", "queries.txt", "--format", "json")
    #expect(table.output.contains("\"qid\": 1,"))
    try fixture.folder.add("empty.txt", "\n\n")
    let empty = try fixture.run("search", "--batch", "empty.txt")
    #expect(empty.status == 1)
    #expect(empty.output.isEmpty)
    #expect(empty.errors.contains("empty.txt: There is no query in this file"))
  }
}
