// Part of Kimberlite.
import Foundation
import Testing

@Suite struct SearchCommandTests {
  /// Made once: no test here changes it.
  private static let shared = Result { try SearchFixture() }
  private var fixture: SearchFixture { get throws { try Self.shared.get() } }

  @Test("a hit says where it stands and marks what was found")
  func text() throws {
    let result = try fixture.run("search", "counting stones")
    #expect(result.status == 0)
    #expect(
      result.output == """
        A/RES/90/1@en#op1  1  operative  2035-12-01
        Stones of the sea
            Calls upon all States to *count* the *stones* of their coasts;

        """)
    #expect(result.errors == "1 paragraph\n")
  }

  @Test("who reads the best knows how many there are")
  func totals() throws {
    #expect(try fixture.run("search", "stones").errors == "2 paragraphs\n")
    let some = try fixture.run("search", "stones", "--limit", "1")
    #expect(some.errors == "1 of 2 paragraphs; --limit 0 shows all\n")
    let json = try fixture.run("search", "stones", "--limit", "1", "--format", "json")
    #expect(json.output.contains("\"total\": 2"))
  }

  @Test("all hits are printed part by part, and a reader may leave", arguments: ["csv", "text"])
  func parts(format: String) throws {
    let all = try fixture.run("search", "*", "--limit", "0", "--format", format)
    let many = try fixture.run("search", "*", "--limit", "999", "--format", format)
    #expect(all.output == many.output)
    #expect(all.errors == many.errors)
    #expect(
      try fixture.run("search", "zebra", "--limit", "0", "--format", format).output
        == fixture.run("search", "zebra", "--format", format).output)
    let left = try KimberliteCommand.shell(
      "\"$KIMBERLITE\" search '*' --limit 0 --format \(format) | head -1; echo ${PIPESTATUS[0]}",
      in: fixture.folder.url)
    #expect(left.outputLines.last == "0")
  }

  @Test("a Chinese string is found wherever it stands, also in traditional characters")
  func chinese() throws {
    for query in ["海岸的石", "岸", "清點其海岸"] {
      let result = try fixture.run("search", query)
      #expect(result.status == 0, "\(query)")
      #expect(result.output.contains("A/RES/90/1@zh#op1"), "\(query)")
    }
    #expect(try fixture.run("search", "海岸的石").output.contains("清点其*海岸的石*头"))
  }

  @Test("jsonl holds the data contract's fields")
  func jsonLines() throws {
    let result = try fixture.run("search", "stones", "--kind", "operative", "--format", "jsonl")
    #expect(result.status == 0)
    #expect(result.outputLines.count == 1)
    let hit = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(hit["address"] as? String == "A/RES/90/1@en#op1")
    #expect(hit["symbol"] as? String == "A/RES/90/1")
    #expect(hit["language"] as? String == "en")
    #expect(hit["paragraph"] as? String == "op1")
    #expect(hit["kind"] as? String == "operative")
    #expect(hit["number"] as? String == "1")
    #expect(hit["title"] as? String == "Stones of the sea")
    #expect(hit["year"] as? Int == 2035)
    let text = Array(try #require(hit["text"] as? String).unicodeScalars)
    let highlights = try #require(hit["highlights"] as? [[Int]])
    let words = highlights.map { String(String.UnicodeScalarView(text[$0[0]..<$0[1]])) }
    #expect(words == ["stones"])
  }

  static let formats = ["text", "json", "jsonl", "csv", "tsv", "markdown", "html"]

  @Test("every format prints, also from a query that finds nothing", arguments: formats)
  func printed(format: String) throws {
    let found = try fixture.run("search", "stones", "--format", format)
    #expect(found.status == 0)
    #expect(found.output.contains("A/RES/90/1@en"))
    #expect(found.output.utf8.last == 10)
    let none = try fixture.run("search", "zebra", "--format", format)
    #expect(none.status == 1)
    #expect(none.errors.contains("Nothing was found"))
  }

  static let counts: [([String], String)] = [
    (["stones"], "2"), (["石头"], "2"), (["stones", "--kind", "title"], "1"),
    (["*", "--language", "zh", "--part", "operative"], "2"),
    (["*", "--symbol", "90/1", "--kind", "preambular"], "2"),
    (["*", "--year", "2035", "--kind", "operative"], "4"), (["verb:\"calls upon\""], "1"),
    (["stones -sea"], "1"), (["\"of the sea\""], "1"), (["ston*"], "2"),
    (["(石头 OR stones) kind:operative"], "2"),
  ]

  @Test("counts, filters and fields", arguments: counts)
  func count(arguments: [String], expected: String) throws {
    let result = try KimberliteCommand.run(
      ["search", "--count"] + arguments, in: try fixture.folder.url)
    #expect(result.output == expected + "\n", "\(arguments)")
    #expect(result.status == 0)
  }

  @Test("a limit, a total and facets")
  func facets() throws {
    let result = try fixture.run(
      "search", "*", "--limit", "1", "--total", "--facets", "language,kind", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect((object["hits"] as? [Any])?.count == 1)
    let total = try #require(object["total"] as? Int)
    let facets = try #require(object["facets"] as? [String: [[String: Any]]])
    for name in ["language", "kind"] {
      let counts = facets[name]?.compactMap { $0["paragraphs"] as? Int } ?? []
      #expect(counts.reduce(0, +) == total)
    }
    let text = try fixture.run("search", "stones", "--facets", "kind", "--limit", "1")
    #expect(text.output.contains("kind"))
    #expect(text.output.contains("operative"))
  }

  @Test("--context shows the neighbours")
  func context() throws {
    let result = try fixture.run("search", "coasts", "--context", "1")
    #expect(result.output.contains("pp1  Recalling its resolution"))
    #expect(result.output.contains("op2  2  Decides to continue"))
    let line = try fixture.run("search", "coasts", "--context", "1", "--format", "jsonl")
    let hit = try #require(
      try JSONSerialization.jsonObject(with: Data(line.output.utf8)) as? [String: Any])
    for (name, address) in [("before", "A/RES/90/1@en#pp1"), ("after", "A/RES/90/1@en#op2")] {
      #expect((hit[name] as? [[String: Any]])?.map { $0["address"] as? String } == [address])
    }
  }

  @Test("nothing found: a word that is nearly right, a filter that excludes everything")
  func suggestions() throws {
    let spelling = try fixture.run("search", "stonnes")
    #expect(spelling.status == 1)
    #expect(spelling.output.isEmpty)
    #expect(spelling.errors.contains("do you mean stones"))
    let filter = try fixture.run("search", "stones", "--year", "1999")
    #expect(filter.status == 1)
    #expect(filter.errors.contains("Without --year there would be 2 paragraphs."))
  }

  @Test("a query that cannot be read: where and why, with a caret")
  func badQuery() throws {
    let result = try fixture.run("search", "石头 \"stones")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 3)
    #expect(result.errorLines[0].hasPrefix("kimberlite: This quote is not closed"))
    #expect(result.errorLines[1] == "  石头 \"stones")
    #expect(result.errorLines[2].hasPrefix("       ^"))
  }

  @Test("without an index the sentence says how to build one")
  func noIndex() throws {
    let result = try fixture.run("search", "stones", "--index", "nowhere")
    #expect(result.status == 2)
    #expect(result.errors.contains("There is no index in nowhere; build one with kimberlite index"))
  }

  @Test("a list of terms, a line each, answered in a table")
  func plainBatch() throws {
    let file = try fixture.folder.add("terms.txt", "stones\n\n石头\n\"bad\nzebra\n")
    let result = try fixture.run("search", "--batch", file.path, "--format", "tsv", "--limit", "1")
    #expect(result.status == 2)
    #expect(result.errors.contains("line 4:"))
    #expect(
      result.outputLines.map { $0.split(separator: "\t").prefix(3).joined(separator: " ") }
        == ["qid paragraphs query", "1 2 stones", "3 2 石头", "5 0 zebra"])
  }

  @Test("a full disk is a sentence and status 2")
  func fullDisk() throws {
    let result = try KimberliteCommand.shell(
      "\"$KIMBERLITE\" search stones > /dev/full", in: try fixture.folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("could not be written"))
  }
}
