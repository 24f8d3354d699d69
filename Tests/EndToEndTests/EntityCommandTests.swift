// Part of Kimberlite.
import Foundation
import Testing

/// `entities`, `decisions`, `citations`, and what of them `search` and `show` use.
@Suite struct EntityCommandTests {
  private static let english = """
    Resolution adopted by the General Assembly on 1 December 2005

    60/901. Stones of the sea

    The General Assembly,

    Recalling its resolutions 58/902 of 3 March 2004 and 59/903 A of 4 May 2005,

    1. Requests the Secretary-General to count the stones and to report to the General Assembly at its sixty-first session;

    2. Welcomes the talks held from 5 to 8 November 2005, and encourages all Member States to join them.

    62nd plenary meeting
    1 December 2005

    """

  private static let chinese = """
    2005年12月1日大会决议

    60/901. 海中的石头

    大会，

    回顾其2004年3月3日第58/902号和2005年5月4日第59/903 A号决议，

    1. 请秘书长清点石头，并向大会第六十一届会议提出报告；

    2. 欢迎2005年11月5日至8日举行的会谈，并鼓励所有会员国参加。

    2005年12月1日
    第62次全体会议

    """

  private static let shared = Result { () throws -> SearchFixture in
    let fixture = try SearchFixture(isIndexed: false)
    for (name, text) in [("EN", english), ("ZH", chinese)] {
      try FileManager.default.removeItem(
        at: fixture.documents.appendingPathComponent("A_RES_90_1-\(name).txt"))
      try fixture.folder.add("documents/A_RES_60_901-\(name).txt", text)
    }
    try fixture.run("index", "documents")
    return fixture
  }
  private var fixture: SearchFixture { get throws { try Self.shared.get() } }

  private func rows(_ output: String) throws -> [[String: Any]] {
    try output.split(whereSeparator: \.isNewline).map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }

  @Test("one row for each mention, its value the same in both languages")
  func mentions() throws {
    var values: [String: [String]] = [:]
    for language in ["en", "zh"] {
      let result = try fixture.run(
        "entities", "--type", "date,citation", "--kind", "preambular,operative", "--language",
        language, "--format", "jsonl")
      #expect(result.status == 0)
      values[language] = try rows(result.output).map { row in
        let value = try #require(row["value"] as? [String: Any])
        let start = value["start"] as? String ?? ""
        return "\(row["type"] ?? "") \(value["symbol"] as? String ?? start)"
      }.sorted()
    }
    #expect(values["en"] == values["zh"])
    #expect(
      values["en"] == [
        "citation A/RES/58/902", "citation A/RES/59/903 A", "date 2004-03-03", "date 2005-05-04",
        "date 2005-11-05",
      ])
  }

  @Test("a mention's text stands at its place")
  func places() throws {
    let result = try fixture.run("entities", "--type", "date", "--format", "jsonl")
    let texts = try fixture.run("search", "*", "--limit", "0", "--format", "jsonl")
    var paragraphs: [String: String] = [:]
    for row in try rows(texts.output) {
      paragraphs[try #require(row["address"] as? String)] = row["text"] as? String
    }
    for row in try rows(result.output) {
      let address = try #require(row["address"] as? String)
      let paragraph = try #require(paragraphs[address])
      let start = try #require(row["start"] as? Int)
      let end = try #require(row["end"] as? Int)
      let scalars = Array(paragraph.unicodeScalars)[start..<end]
      #expect(String(String.UnicodeScalarView(scalars)) == row["text"] as? String)
    }
  }

  @Test("groups count the mentions of a value")
  func groups() throws {
    let result = try fixture.run(
      "entities", "--type", "citation", "--group", "--format", "csv")
    #expect(result.outputLines.count == 3)
    #expect(
      result.outputLines.dropFirst().contains { $0.hasPrefix("citation,A/RES/58/902,,2,2,1,") })
  }

  @Test("what is asked of whom by when")
  func decisions() throws {
    let result = try fixture.run(
      "decisions", "--addressee", "secretary-general", "--due", "session:61", "--format", "csv")
    #expect(result.status == 0)
    let row = try #require(result.outputLines.dropFirst().first)
    #expect(
      row.hasPrefix("A/RES/60/901@en#op1,A/RES/60/901,en,2005-12-01,op1,General Assembly,request,"))
    #expect(row.contains("2006-09-12"))
    let acts = try fixture.run(
      "decisions", "--kind", "operative", "--language", "en", "--format", "jsonl")
    #expect(
      try rows(acts.output).map { $0["class"] as? String } == ["request", "welcome", "encourage"])
    #expect(try fixture.run("decisions", "--due", "2031").status == 1)
    let wrong = try fixture.run("decisions", "--due", "soon")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("session:63, 2008"))
  }

  @Test("what the corpus asks for at a session, in both languages")
  func dueAtSession() throws {
    let folder = try TemporaryFolder()
    let corpus = FileManager.default.currentDirectoryPath + "/corpus"
    let environment = ["KIMBERLITE_INDEX": "", "COLUMNS": "80"]
    _ = try KimberliteCommand.run(["index", corpus], in: folder.url, environment: environment)
    let result = try KimberliteCommand.run(
      ["decisions", "--due", "session:63", "--language", "en,zh", "--format", "csv"],
      in: folder.url, environment: environment)
    let rows = result.outputLines.dropFirst()
    for language in ["en", "zh"] {
      let row = try #require(rows.first { $0.hasPrefix("A/RES/62/11@\(language)#op21,") })
      #expect(row.contains("2008-09-16,2009-09-14,63"))
    }
  }

  @Test("what a document cites and what cites it, as rows and as a graph")
  func citations() throws {
    let cites = try fixture.run("citations", "60/901", "--language", "zh", "--format", "csv")
    #expect(cites.outputLines.count == 3)
    let cited = try fixture.run(
      "citations", "resolution 59/903", "--language", "en,zh", "--format", "csv")
    #expect(cited.outputLines.dropFirst().allSatisfy { $0.hasPrefix("citedBy,A/RES/60/901,") })
    #expect(cited.outputLines.count == 3)
    let dot = try fixture.run("citations", "--format", "dot")
    #expect(dot.output.contains("\"A/RES/60/901\" -> \"A/RES/58/902\";"))
    let graph = try fixture.run("citations", "--format", "graphml")
    #expect(graph.output.contains("<edge source=\"A/RES/60/901\" target=\"A/RES/59/903 A\">"))
    #expect(try fixture.run("citations", "61/2").status == 1)
    #expect(try fixture.run("citations", "no symbol").status == 2)
  }

  @Test(
    "paragraphs are found by what they name",
    arguments: [
      ("cites:58/902", 2), ("cites:59/903", 2), ("cites:\"59/903 A\"", 2), ("date:2004", 2),
      ("date:2005-11-07", 2), ("date:2005-11-09..2005-11-30", 0), ("date:..2004-12", 2),
      ("has:citation kind:operative", 0), ("act:encourage", 2), ("verb:encourages", 1),
    ])
  func fields(query: String, count: Int) throws {
    let result = try fixture.run("search", query, "--kind", "preambular,operative", "--count")
    #expect(result.output == "\(count)\n", "\(query): \(result.errors)")
  }

  @Test("filters and facets speak of entities too")
  func filters() throws {
    let result = try fixture.run(
      "search", "*", "--cites", "58/902", "--date", "2004-03", "--has", "date,citation",
      "--facets", "cites", "--format", "csv")
    #expect(result.outputLines.contains("cites,A/RES/58/902,2"))
    #expect(try fixture.run("search", "*", "--date", "2004-02-30").status == 64)
    #expect(try fixture.run("search", "date:2004-02-30").status == 2)
    #expect(try fixture.run("search", "*", "--has", "song").status == 64)
  }

  @Test("show marks what a paragraph names")
  func show() throws {
    let text = try fixture.run("show", "60/901@en#pp1", "--entities", "date,citation")
    #expect(text.output.contains("citation     A/RES/58/902"))
    let html = try fixture.run("show", "60/901@en#pp1", "--entities", "all", "--format", "html")
    #expect(
      html.output.contains("<mark class=\"date\" title=\"date: 2004-03-03\">3 March 2004</mark>"))
    #expect(try fixture.run("show", "60/901", "--entities", "date", "--format", "csv").status == 64)
  }

  @Test("parse gives the mentions without an index")
  func parse() throws {
    let result = try fixture.run(
      "parse", "--format", "jsonl", "documents/A_RES_60_901-ZH.txt")
    let document = try #require(try rows(result.output).first)
    let entities = try #require(document["entities"] as? [[String: Any]])
    #expect(entities.contains { $0["text"] as? String == "2005年11月5日至8日" })
  }
}
