// Part of Kimberlite.
import Foundation
import Testing

/// What readers see of `entities`, `decisions` and `citations`: languages, names in either, tables, and
/// sentences that help.
@Suite struct EntityListingTests {
  private static let english = """
    Resolution adopted by the General Assembly on 1 December 2005

    60/901. Stones of the sea

    The General Assembly,

    Recalling its resolution 217 A (III) of 10 December 1948 and Security Council resolution 1459 (2003) of 28 January 2003,

    1. Requests the Secretary-General to count the stones and to report to the General Assembly at its sixty-first session on all that stands written in the books of the sea, in the books of the shore, in the books of the rivers, in the books of the lakes, in the books of the springs and in the books of the wells, as well as in the lists that the keepers of the stones have kept since the beginning, and on the means by which the stones may be counted again;

    2. Encourages all Member States to join.

    62nd plenary meeting
    1 December 2005

    """

  private static let chinese = """
    2005年12月1日大会决议

    60/901. 海中的石头

    大会，

    回顾其1948年12月10日第217 A (III)号决议和安全理事会2003年1月28日第1459(2003)号决议，

    1. 请秘书长清点石头，并向大会第六十一届会议提出报告；

    2. 鼓励所有会员国参加。

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

  private func run(
    _ arguments: [String], columns: Int = 80
  ) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      arguments, in: fixture.folder.url,
      environment: ["COLUMNS": String(columns), "KIMBERLITE_INDEX": ""])
  }

  @Test("a document in two languages is listed in one, which is said")
  func oneLanguage() throws {
    let acts = try fixture.run("decisions", "--format", "csv")
    #expect(acts.outputLines.count == 3)
    #expect(acts.outputLines.dropFirst().allSatisfy { $0.hasPrefix("A/RES/60/901@en#") })
    #expect(acts.errors.contains("2 rows of the same documents in other languages left out"))
    let both = try fixture.run("decisions", "--language", "en,zh", "--format", "csv")
    #expect(both.outputLines.count == 5)
    #expect(both.errors.isEmpty)
    let cited = try fixture.run("citations", "217 A (III)")
    #expect(cited.outputLines.count == 2)
    #expect(cited.errors.contains("--language en,zh lists both"))
  }

  @Test("an addressee is found by its name in the other language")
  func addressees() throws {
    for (language, name) in [("en", "秘书长"), ("zh", "secretary-general"), ("zh", "秘书长")] {
      let result = try fixture.run(
        "decisions", "--addressee", name, "--language", language, "--format", "csv")
      #expect(result.outputLines.count == 2, "\(language) \(name)")
    }
  }

  @Test("acts are read as they stand, the verb marked, address and deadline above, long ones cut")
  func readable() throws {
    let result = try fixture.run("decisions", "--due", "any")
    #expect(
      result.outputLines.first
        == "A/RES/60/901@en#op1  2005-12-01  request  due session 61, 2006-09-12/2007-09-17")
    #expect(result.outputLines.dropFirst().first?.hasPrefix("    *Requests* the") == true)
    #expect(result.outputLines.count == 5)
    #expect(result.outputLines.last?.hasSuffix("…") == true)
  }

  @Test("no address is broken in a narrow table")
  func narrow() throws {
    for arguments in [["entities"], ["citations"], ["entities", "--type", "date"]] {
      let result = try run(arguments, columns: 80)
      #expect(result.outputLines.contains { $0.hasPrefix("A/RES/60/901@en#pp1 ") })
      #expect(!result.outputLines.contains { $0.hasPrefix("pp1") })
    }
  }

  @Test(
    "documents are named as texts name them",
    arguments: [
      "1459 (2003)", "resolution 1459 (2003)", "Security Council resolution 1459 (2003)",
      "第1459(2003)号决议", "S/RES/1459 (2003)", "217 A (III)", "resolution 217 A (III)",
    ])
  func names(typed: String) throws {
    let result = try fixture.run("citations", typed, "--format", "csv")
    #expect(result.outputLines.count == 2, "\(result.errors)")
    #expect(try fixture.run("search", "cites:\"\(typed)\"", "--count").output == "2\n")
    #expect(try fixture.run("search", "*", "--cites", typed, "--count").output == "2\n")
  }

  @Test(
    "a sentence says what to do",
    arguments: [
      (["decisions", "--act", "sing"], 1, "no act of the class sing; it has encourage, request"),
      (["entities", "--act", "sing"], 1, "no act of the class sing"),
      (["decisions", "--due", "2031"], 1, "Without --due there would be 2 rows."),
      (
        ["decisions", "--addressee", "nobody", "--act", "request"], 1,
        "Without --addressee there would be 1 row."
      ),
      (["decisions", "--addressee", " "], 64, "need a name"),
      (["citations", "no symbol"], 2, "is no symbol of a document; write it as A/RES/62/11"),
      (["citations", "61/2"], 1, "cites A/RES/61/2, or is cited there"),
      (["citations", "60/901#op1"], 2, "leave out # and what follows"),
      (["citations", "--limit", "-1"], 64, "a number from 0"),
    ])
  func sentences(arguments: [String], status: Int32, part: String) throws {
    let result = try run(arguments)
    #expect(result.status == status)
    #expect(result.errors.contains(part), "\(result.errors)")
  }

  @Test("several documents, a language behind @, and a limit")
  func severalDocuments() throws {
    let both = try fixture.run("citations", "217 A (III)", "1459 (2003)", "--format", "csv")
    #expect(both.outputLines.count == 3)
    let chinese = try fixture.run("citations", "60/901@zh", "--format", "csv")
    #expect(chinese.outputLines.dropFirst().allSatisfy { $0.contains("@zh#pp1,zh,") })
    #expect(chinese.outputLines.count == 3)
    #expect(try fixture.run("citations", "--limit", "1").outputLines.count == 2)
  }

  @Test("groups have a line each where one is enough")
  func groups() throws {
    let result = try fixture.run("entities", "--type", "citation", "--group")
    #expect(
      result.outputLines.first?.split(separator: " ").map(String.init) == [
        "value", "mentions", "documents", "first", "last", "address",
      ])
    #expect(result.outputLines.count == 3)
    #expect(result.outputLines.last?.hasSuffix("A/RES/60/901@en#pp1 …") == true)
  }

  @Test("facets of participants have names for reading")
  func facetNames() throws {
    let result = try fixture.run("search", "*", "--facets", "participant", "--limit", "1")
    #expect(result.output.contains("UN-SG        Secretary-General"))
  }

  @Test("tables have roles and days in columns of their own")
  func columns() throws {
    let result = try fixture.run(
      "entities", "--type", "participant", "--format", "tsv", "--limit", "1")
    let columns = try #require(result.outputLines.first).split(separator: "\t").map(String.init)
    #expect(
      columns == [
        "address", "symbol", "language", "date", "type", "paragraph", "start", "end", "text",
        "value", "name", "role", "roleYear", "startDate", "endDate", "detail",
      ])
    let row = try #require(result.outputLines.dropFirst().first)
    #expect(row.hasSuffix("\tUN-GA\tGeneral Assembly\tmentioned\t\t\t\t"))
  }
}
