// Part of Kimberlite.
import Foundation
import Testing

/// `series` and `track` as a user runs them.
@Suite struct LineageCommandTests {
  private static func resolution(
    _ number: String, _ year: Int, recalls: String, stones: String, more: String = ""
  ) -> String {
    """
    Resolution adopted by the General Assembly on 1 December \(year)

    \(number). Stones of the sea

    The General Assembly,

    Recalling its resolution \(recalls) on the stones of the sea,

    1. \(stones) all States of the coast to count the stones that lie along their shores;
    \(more)
    9. Decides to consider the matter of the stones again at its next session.

    """
  }

  private static let museum = """

    2. Requests the Secretary-General to open a museum of shells beside the old market;

    """

  private static let shared = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    func add(_ name: String, _ text: String) throws { try folder.add("documents/" + name, text) }
    try add(
      "A_RES_90_1-EN.txt",
      resolution("90/1", 2035, recalls: "89/2", stones: "Calls upon", more: museum))
    try add("A_RES_91_4-EN.txt", resolution("91/4", 2036, recalls: "90/1", stones: "Urges"))
    try add(
      "A_RES_93_2-EN.txt",
      resolution("93/2", 2038, recalls: "91/4", stones: "Urges", more: museum))
    try add("A_RES_90_1-ZH.txt", SearchFixture.chinese)
    try add(
      "A_RES_91_9-EN.txt",
      """
      Resolution adopted by the General Assembly on 9 December 2036

      91/9. Painting of bridges

      The General Assembly,

      1. Welcomes the painting of bridges over wide rivers;

      2. Asks every painter to keep the broad brush of the guild.

      """)
    _ = try KimberliteCommand.run(["index", "documents"], in: folder.url)
    return folder
  }

  private func run(_ arguments: String..., width: Int = 80) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      arguments, in: Self.shared.get().url,
      environment: ["COLUMNS": String(width), "KIMBERLITE_INDEX": ""])
  }

  @Test("series lists titles, years and documents; words and symbols choose")
  func series() throws {
    let all = try run("series")
    #expect(all.status == 0)
    #expect(
      all.output == """
        Stones of the sea
          2035–2038 · 3 documents · en, zh (1 of 3)
          A/RES/90/1 → A/RES/91/4 (en) → A/RES/93/2 (en)

        """)
    for typed in [["stones"], ["91/4"], ["海中的石头"]] {
      #expect(try KimberliteCommand.run(["series"] + typed, in: Self.shared.get().url).status == 0)
    }
    #expect(try run("series", "--year", "2038").status == 0)
    #expect(try run("series", "--language", "zh", "--session", "90").status == 0)
    let none = try run("series", "--year", "2040")
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
    let csv = try run("series", "--format", "csv").output
    #expect(
      csv.hasPrefix("series,title,documents,firstYear,lastYear,languages,symbols,missing\r\n"))
    #expect(csv.contains(",A/RES/91/4@zh; A/RES/93/2@zh\r\n"))
    let chinese = try run("series", "stones", "--language", "zh").output
    #expect(chinese.hasPrefix("海中的石头\n"))
  }

  @Test("compare with one document takes the one before it in its series")
  func comparedWithPredecessor() throws {
    let later = try run("compare", "93/2")
    #expect(later.status == 0)
    #expect(later.output.hasPrefix("A/RES/91/4@en → A/RES/93/2@en\n"))
    #expect(later.errors.contains("the document before it in its series, A/RES/91/4."))
    let first = try run("compare", "90/1")
    #expect(first.status == 1)
    #expect(first.errors.contains("No document of the index comes before 90/1"))
    let alone = try run("compare", "91/9")
    #expect(alone.status == 1)
    #expect(alone.errors.contains("belongs to no series"))
    #expect(try run("compare", "99/99").status == 1)
    #expect(try run("compare", "-").status == 64)
    #expect(try run("compare", "93/2", "--language", "x!").status == 64)
    #expect(try run("compare", "90/1", "91/4", "--language", "EN").status == 0)
  }

  @Test("series says what it does not find")
  func noSeries() throws {
    let alone = try run("series", "91/9")
    #expect(alone.errors.contains("A/RES/91/9 belongs to no series"))
    let year = try run("series", "--year", "2040")
    #expect(year.errors == "No series has documents of these languages, sessions and years.\n")
    let unknown = try run("series", "99/99")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("has no document A/RES/99/99"))
    let words = try run("series", "zebras")
    #expect(words.status == 1)
    #expect(words.errors.contains("No series of this index has zebras in its title"))
    #expect(try run("series", "--limit", "-1").status == 64)
    #expect(try run("series", "--index", "nowhere").status == 2)
  }

  @Test("track of a paragraph: each year, what changed, and the gap")
  func paragraph() throws {
    let result = try run("track", "91/4#op1")
    #expect(result.status == 0)
    #expect(result.output.contains("Calls upon (2035) → Urges (2036)"))
    #expect(result.output.contains("[-Calls upon-]{+Urges+} all States"))
    #expect(result.output.contains("2038  A/RES/93/2#op1 · identical"))
    let museum = try run("track", "93/2", "op2")
    #expect(museum.output.contains("2036  A/RES/91/4 · absent"))
    #expect(museum.output.contains("back after 1 document"))
    #expect(try run("track", "93/2#op2", "--only", "returned").output == museum.output)
    let moved = try run("track", "93/2#op2", "--only", "moved,returned", "--only", "new")
    #expect(moved.status == 0)
    #expect(result.output.contains("· en, zh (1 of 3) · shown in en\n"))
    let painted = try run("track", "91/4#op1", "--colour", "always")
    #expect(painted.output.contains("\u{1B}[4;32mUrges\u{1B}[0m"))
  }

  @Test("track of a series: by a symbol, by words, and only what changed")
  func wholeSeries() throws {
    let result = try run("track", "90/1")
    #expect(result.status == 0)
    #expect(result.output.contains("2035"))
    #expect(result.output.contains("= op1"))
    #expect(result.output.contains("Calls upon → Urges all States"))
    #expect(!result.output.contains("title"))
    #expect(try run("track", "90/1", "--all").output.contains("title"))
    #expect(try run("track", "stones", "of", "the", "sea").output == result.output)
    #expect(try run("track", "A_RES_91_4-EN.txt").output == result.output)
    let changed = try run("track", "90/1", "--only", "returned")
    #expect(changed.output.contains("museum of shells"))
    #expect(!changed.output.contains("all States"))
    let split = try run("track", "90/1", "--only", "split")
    #expect(split.status == 1)
    #expect(split.errors == "No paragraph of the series was split.\n")
  }

  @Test("each format is whole")
  func formats() throws {
    let json =
      try JSONSerialization.jsonObject(
        with: Data(try run("track", "90/1", "--format", "json").output.utf8)) as? [String: Any]
    #expect(json?["schema"] as? String == "kimberlite/lineage/1")
    let strands = try #require(json?["strands"] as? [[String: Any]])
    let steps = strands.compactMap { $0["steps"] as? [[String: Any]] }
    let chain = try #require(steps.first { $0.last?["address"] as? String == "A/RES/93/2@en#op1" })
    #expect(chain.map { $0["relation"] as? String } == ["first", "edited", "identical"])
    let csv = try run("track", "90/1", "--format", "csv").output
    #expect(csv.hasPrefix("series,strand,year,session,document,language,address,"))
    let html = try run("track", "90/1", "--format", "html").output
    #expect(html.contains("<svg "))
    #expect(!html.contains("<script"))
    #expect(try run("track", "90/1#op1", "--format", "html").output.contains("<ins>Urges</ins>"))
    #expect(try run("track", "90/1", "--format", "markdown").output.contains("| --- |"))
  }

  /// Arguments, status, and what standard error has in it.
  static let wrong: [(arguments: [String], status: Int32, sentence: String)] = [
    (["91/9"], 1, "A/RES/91/9 belongs to no series"),
    (["91/5"], 1, "do you mean A/RES/91/4"),
    (["90/1", "91/4"], 64, "kimberlite compare 90/1 91/4 sets two documents side by side"),
    (["91/4#op77"], 1, "has no paragraph op77"),
    (["90/1@zh"], 1, "it can be followed in en"),
    (["90/1@fr#op1"], 1, "not in fr"),
    (["zebras"], 1, "No series of this index has zebras"),
    (["90/1", "--only", "yellow"], 64, "'yellow' is no value of --only"),
    (["90/1@en", "--language", "zh"], 64, "leave out --language, or @"),
    (["91/4#op1", "--only", "new"], 1, "No such paragraph was new."),
    (["91/4#op1", "--only", "returned"], 1, "No such paragraph came back."),
    ([" "], 64, "Say what to track"),
    (["90/1", "--index", "nowhere"], 2, "There is no index in nowhere"),
  ]

  @Test("what cannot be tracked is said, with what to do", arguments: wrong)
  func badInput(arguments: [String], status: Int32, sentence: String) throws {
    let result = try KimberliteCommand.run(["track"] + arguments, in: Self.shared.get().url)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(result.output.isEmpty)
  }
}
