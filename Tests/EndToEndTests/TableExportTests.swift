// Part of Kimberlite.
import Foundation
import Testing

@Suite struct TableExportTests {
  private let fixture: SearchFixture

  init() throws { fixture = try SearchFixture() }

  private func text(_ name: String) throws -> String {
    let file = fixture.folder.url.appendingPathComponent(name)
    return try String(contentsOf: file, encoding: .utf8)
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: fixture.folder.url.path + "/" + name)
  }

  @Test("one table goes to standard output, with a row for each paragraph that was chosen")
  func oneTable() throws {
    let result = try fixture.run("export", "csv", "--tables", "paragraphs", "--kind", "operative")
    #expect(result.status == 0)
    let lines = result.output.components(separatedBy: "\r\n")
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("address,documentAddress,symbol,language,date,year,paragraph,"))
    #expect(
      lines[1] == "A/RES/90/1@en#op1,A/RES/90/1@en,A/RES/90/1,en,2035-12-01,2035,op1,5,operative,"
        + "operative,1,,,Calls upon,,,Calls upon all States to count the stones of their coasts;")
    #expect(lines[3].hasPrefix("A/RES/90/1@zh#op1,"))
    #expect(lines[3].hasSuffix(",促请所有国家清点其海岸的石头；"))
    #expect(result.errors.hasSuffix("1 table · 4 rows · 2 documents\n"))
  }

  @Test("a table that is named twice is one")
  func twice() throws {
    let result = try fixture.run("export", "csv", "--tables", "documents", "--tables", "documents")
    #expect(result.status == 0)
    #expect(result.errors.hasSuffix("1 table · 2 rows · 2 documents\n"))
  }

  @Test("several tables are files of a folder")
  func folder() throws {
    let result = try fixture.run("export", "tsv", "--output", "tables")
    #expect(result.status == 0)
    #expect(result.errors.contains("10 tables · "))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: fixture.folder.url.path + "/tables")
    #expect(
      names.sorted() == [
        "citations.tsv", "decisions.tsv", "documents.tsv", "entities.tsv", "events.tsv",
        "lineage.tsv", "pairs.tsv", "paragraphs.tsv", "participants.tsv", "sources.tsv",
      ])
    // No series, so no steps.
    #expect(try text("tables/lineage.tsv").split(separator: "\n").count == 1)
    let pairs = try text("tables/pairs.tsv")
    #expect(pairs.contains("\tA/RES/90/1@en#op1\tA/RES/90/1@zh#op1\t"))
    #expect(try text("tables/citations.tsv").contains("\tA/RES/90/1\tA/RES/89/2\t"))
    #expect(try text("tables/events.tsv").contains("adoption-2035-12-01"))
    #expect(try text("tables/documents.tsv").contains("\tStones of the sea\t"))
  }

  @Test("a document without date and title has those of its other language, which is named")
  func inherited() throws {
    let chinese = "大会\n\nA/RES/93/4\n\n2038年11月26日大会决议\n\n1. 促请所有国家清点石头。\n"
    let english =
      "United Nations\n\nA/RES/93/4\n\nThe General Assembly,\n\n1. Calls upon all "
      + "States to count the stones;\n"
    try fixture.folder.add("documents/A_RES_93_4-ZH.txt", chinese)
    try fixture.folder.add("documents/A_RES_93_4-EN.txt", english)
    #expect(try fixture.run("index", "documents").status == 0)
    let rows = try fixture.run(
      "export", "csv", "--tables", "documents", "--symbol", "A/RES/93/4"
    ).output
    let lines = rows.split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("A/RES/93/4@en,"))
    #expect(lines[1].contains(",,,2038-11-26,2038,"))
    #expect(lines[1].contains(",A/RES/93/4@zh,"))
    func work(_ language: String) throws -> Substring? {
      let xml = try fixture.run(
        "export", "akn", "--symbol", "A/RES/93/4", "--language", language
      ).output
      return xml.split(separator: "\n").first { $0.contains("<FRBRuri") }
    }
    #expect(try work("en") == work("zh"))
    #expect(try work("en")?.contains("2038-11-26") == true)
  }

  @Test("mentions keep their numbers, whichever table they stand in")
  func mentions() throws {
    let lines = try fixture.run(
      "export", "jsonl", "--tables", "entities,participants,citations",
      "--language", "en", "--output", "tables")
    #expect(lines.status == 0)
    struct Row: Decodable {
      var mention: Int
      var text: String
      var type: String?
      var date: String?
    }
    func rows(_ name: String) throws -> [Row] {
      try text("tables/\(name).jsonl").split(separator: "\n").map {
        try JSONDecoder().decode(Row.self, from: Data($0.utf8))
      }
    }
    let all = try rows("entities")
    #expect(all.map(\.mention) == Array(1...all.count))
    #expect(all.allSatisfy { $0.date == "2035-12-01" })
    let citation = try #require(try rows("citations").first)
    #expect(all[citation.mention - 1].type == "citation")
    #expect(all[citation.mention - 1].text == citation.text)
  }

  @Test("what cannot go to standard output says where it can go")
  func noFolder() throws {
    let result = try fixture.run("export", "csv")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("or one table, as in --tables paragraphs"))
    for format in ["xlsx", "sqlite"] {
      let result = try fixture.run("export", format)
      #expect(result.status == 2)
      #expect(result.errors.contains("--output resolutions.\(format)"))
    }
  }

  @Test("names that are none are wrong usage")
  func usage() throws {
    let table = try fixture.run("export", "csv", "--tables", "paragraph")
    #expect(table.status == 64)
    #expect(table.errors.contains("documents, paragraphs, entities"))
    let excel = try fixture.run("export", "jsonl", "--excel", "--tables", "documents")
    #expect(excel.status == 64)
    #expect(excel.errors.contains("--excel goes with csv and tsv"))
    let pages = try fixture.run("export", "html", "--tables", "pairs")
    #expect(pages.status == 64)
    #expect(pages.errors.contains("--tables goes with csv, tsv, jsonl, xlsx and sqlite."))
    let cited = try fixture.run("export", "csv", "--cited", "--tables", "documents")
    #expect(cited.status == 64)
    #expect(cited.errors.contains("--cited goes with bibtex, ris and csl-json"))
    let languages = try fixture.run(
      "export", "csv", "--languages", "en,zh", "--tables", "documents")
    #expect(languages.status == 64)
    #expect(languages.errors.contains("--languages goes with tmx and with the table pairs"))
    let ending = try fixture.run("export", "xlsx", "--output", "k.csv")
    #expect(ending.status == 64)
    #expect(ending.errors.contains("named as a file of csv, and xlsx was asked for"))
    let several = try fixture.run("export", "csv", "--output", "k.csv")
    #expect(several.status == 64)
    #expect(several.errors.contains("k.csv is the name of one file, and each table is a file"))
    #expect(!isThere("k.csv"))
  }

  @Test("an adoption is told by a document's head: chosen by filters, not by words")
  func heads() throws {
    let kind = try fixture.run(
      "export", "csv", "--tables", "events", "--kind", "operative"
    ).output
    #expect(kind.contains("adoption-2035-12-01"))
    let words = try fixture.run(
      "export", "csv", "stones", "--tables", "events", "--kind", "operative"
    ).output
    #expect(!words.contains("adoption-2035-12-01"))
    let timeline = try fixture.run("timeline", "--kind", "operative", "--format", "csv").output
    #expect(
      timeline.split(separator: "\r\n").count == kind.split(separator: "\r\n").count)
  }

  @Test("a file of tables is no folder; a redirected descriptor is what it is")
  func places() throws {
    let slash = try fixture.run("export", "sqlite", "--output", "out/")
    #expect(slash.status == 2)
    #expect(slash.errors.contains("--output out/resolutions.sqlite"))
    #expect(!isThere("out"))
    let direct = try fixture.run("export", "csv", "--tables", "documents")
    let again = try fixture.run(
      "export", "csv", "--tables", "documents", "--output", "/dev/stdout")
    #expect(again.status == 0)
    #expect(again.output == direct.output)
  }

  @Test("nothing chosen: nothing written", arguments: ["csv", "xlsx", "sqlite"])
  func nothing(_ format: String) throws {
    let result = try fixture.run("export", format, "--year", "1990", "--output", "out")
    #expect(result.status == 1)
    #expect(!isThere("out"))
  }

  @Test(
    "the same corpus gives the same bytes", arguments: ["csv", "tsv", "jsonl", "xlsx", "sqlite"])
  func same(_ format: String) throws {
    for name in ["one", "two"] {
      #expect(try fixture.run("export", format, "--output", name).status == 0)
    }
    let difference = try KimberliteCommand.shell("diff -r one two", in: fixture.folder.url)
    #expect(difference.output.isEmpty && difference.status == 0)
  }

  @Test("for Excel: a byte-order mark, and no formulas")
  func excel() throws {
    try fixture.folder.add("documents/sums.txt", "=SUM(A1)\n\n\t+2\n\nplain, \"quoted\"\n")
    #expect(try fixture.run("index", "documents").status == 0)
    let result = try fixture.run(
      "export", "csv", "--excel", "--tables", "paragraphs", "--symbol", "90/1")
    #expect(result.output.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    let all = try fixture.run("export", "csv", "--excel", "--tables", "paragraphs").output
    #expect(all.contains(",'=SUM(A1)\r\n"))
    #expect(all.contains(",'+2\r\n"))
    #expect(all.contains(",\"plain, \"\"quoted\"\"\"\r\n"))
  }

  @Test("a full disk and a folder that is not there leave nothing", arguments: ["xlsx", "sqlite"])
  func failures(_ format: String) throws {
    let full = try fixture.run("export", format, "--output", "/dev/full")
    #expect(full.status == 2)
    #expect(!full.errors.isEmpty)
    let nowhere = try fixture.run("export", format, "--output", "none/a")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("The folder in which it was to be written is not there"))
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path)
    #expect(names.allSatisfy { !$0.contains("part") && $0 != "a" })
  }
}
