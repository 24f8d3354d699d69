// Part of Kimberlite.
import Foundation
import Testing

@Suite struct SimilarCommandTests {
  private static let later = """
    Resolution adopted by the General Assembly on 3 December 2036

    91/4. Stones of the sea

    The General Assembly,

    Recalling its resolution 90/1 of 1 December 2035,

    1. Urges all States of the coast to count their stones in summer, and to tell the shepherds of it;

    2. Decides to consider the matter of the stones again at its ninety-second session.

    """
  private static let earlier = """
    Resolution adopted by the General Assembly on 1 December 2035

    90/1. Stones of the sea

    The General Assembly,

    Recalling its resolution 89/2 of 3 March 2035,

    1. Calls upon all States of the coast to count their stones in summer;

    2. Decides to consider the matter of the stones again at its ninety-first session.

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.add("documents/A_RES_90_1-EN.txt", Self.earlier)
    try folder.add("documents/A_RES_91_4-EN.txt", Self.later)
    try folder.add("documents/A_RES_90_1-ZH.txt", SearchFixture.chinese)
    _ = try run("index", "documents")
  }

  private func run(_ arguments: String..., input: String = "") throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      arguments, in: folder.url, input: Data(input.utf8),
      environment: ["COLUMNS": "80", "KIMBERLITE_INDEX": ""])
  }

  // MARK: - similar

  @Test("a paragraph finds those that say nearly the same")
  func address() throws {
    let result = try run("similar", "90/1@en#op2")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("A/RES/91/4@en#op2  2  operative  2036-12-03\n"))
    #expect(result.output.contains("0.92 similar"))
    #expect(result.output.contains("*Decides to consider the matter of the stones again at its*"))
    #expect(result.errors == "1 paragraph.\n")
  }

  @Test("a clause is found in the text given, and on standard input")
  func text() throws {
    let clause = "of the coast to count their stones in summer"
    for result in [
      try run("similar", "--text", clause, "--format", "tsv"),
      try run("similar", "-", "--format", "tsv", input: clause + "\n"),
    ] {
      #expect(result.status == 0)
      let rows = result.outputLines.dropFirst().map { $0.split(separator: "\t")[0] }
      // Both hold all of it; the shorter one is more like it.
      #expect(rows == ["A/RES/90/1@en#op1", "A/RES/91/4@en#op1"])
    }
  }

  @Test("every format has what was found", arguments: ["json", "jsonl", "csv", "markdown", "html"])
  func formats(_ format: String) throws {
    let result = try run("similar", "90/1@en#op2", "--format", format)
    #expect(result.status == 0)
    #expect(result.output.contains("A/RES/91/4@en#op2"))
  }

  @Test("filters choose, and a paragraph in several languages is asked for in one")
  func filters() throws {
    #expect(try run("similar", "90/1@en#op2", "--year", "2035").status == 1)
    let both = try run("similar", "90/1#op2")
    #expect(both.status == 0)
    #expect(both.errors.contains("several languages; it is asked for in en"))
    #expect(try run("similar", "90/1#op2", "--language", "zh").status == 1)
  }

  @Test("nothing near is told with what comes nearest")
  func nothing() throws {
    let result = try run("similar", "90/1@en#op2", "--least", "0.99")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == """
        No paragraph in en is as near as 0.99. The nearest found, at 0.92, is A/RES/91/4@en#op2; --least 0.92 shows it.

        """)
    let shown = try run("similar", "90/1@en#op2", "--least", "0.92")
    #expect(shown.status == 0)
    let far = try run("similar", "--text", "Bananas ripen slowly")
    #expect(far.status == 1)
    #expect(
      far.errors == "No paragraph in en is near: none was found that shares a fifth of the words.\n"
    )
  }

  @Test("what names no paragraph is told apart, with what to do")
  func badAddresses() throws {
    let whole = try run("similar", "90/1")
    #expect(whole.status == 2)
    #expect(
      whole.errors
        == "kimberlite: 90/1 is a whole document, and similar takes a paragraph of it, as in "
        + "A/RES/90/1#op4; kimberlite compare takes whole documents.\n")
    #expect(try run("similar", "90/1#op1-op2").errors.contains("names several paragraphs"))
    let unknown = try run("similar", "90/2#op1")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("do you mean A/RES/90/1"))
    let missing = try run("similar", "90/1@en#op7")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("has no paragraph op7"))
    #expect(try run("similar", "--text", "…!").errors.contains("has no word"))
    #expect(try run("similar", "-").status == 2)
    #expect(try run("similar", "90/1#op1", "--index", "nowhere").status == 2)
  }

  @Test(
    "wrong usage is refused",
    arguments: [
      ["similar"], ["similar", "90/1#op1", "--text", "stones"],
      ["similar", "90/1#op1", "--least", "0"], ["similar", "90/1#op1", "--least", "1.5"],
      ["similar", "90/1#op1", "--limit", "-1"],
      ["similar", "90/1#op1", "--full", "--format", "csv"], ["recurring", "--least", "0.2"],
      ["recurring", "--in", "0"], ["recurring", "--in-series", "0"],
      ["recurring", "--full", "--format", "json"], ["recurring", "--limit", "-2"],
      ["recurring", "90/1"], ["similar", "90/1@en#op1", "--language", "zh"],
    ])
  func usage(_ arguments: [String]) throws {
    let result = try KimberliteCommand.run(
      arguments, in: folder.url, environment: ["KIMBERLITE_INDEX": ""])
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  // MARK: - recurring

  @Test("paragraphs that come back are grouped, with what varies")
  func recurring() throws {
    let result = try run("recurring")
    #expect(result.status == 0)
    #expect(
      result.output.contains(
        """
            Decides to consider the matter of the stones again at its *ninety-first*
            session.
            ~ “ninety-first” (1), “ninety-second” (1)
            A/RES/90/1@en#op2, A/RES/91/4@en#op2
        """))
    #expect(result.output.hasPrefix("2 documents · 1 series · 2035–2036 · 2 wordings, 0.92 alike"))
    #expect(result.errors.contains("1 group of "))
    let full = try run("recurring", "--full", "--kind", "operative", "--series", "91/4")
    #expect(full.output.contains("\n    A/RES/91/4@en#op2 · 2036 · Stones of the sea\n"))
  }

  @Test(
    "every format has the groups", arguments: ["json", "jsonl", "csv", "tsv", "markdown", "html"])
  func recurringFormats(_ format: String) throws {
    let result = try run("recurring", "--format", format)
    #expect(result.status == 0)
    #expect(result.output.contains("A/RES/90/1@en#op2"))
    #expect(result.output.contains("A/RES/91/4@en#op2"))
  }

  @Test("nothing that comes back is status 1")
  func nothingRecurs() throws {
    let result = try run("recurring", "--in", "3")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Nothing comes back in 3 documents with a similarity of 0.8"))
    let oneSeries = try run("recurring", "--in-series", "2")
    #expect(oneSeries.status == 1)
    #expect(oneSeries.errors.hasPrefix("Nothing comes back in 2 documents of 2 series with a"))
    let none = try run("recurring", "--kind", "footnote")
    #expect(
      none.errors == "No paragraph of five words or more is left by the filters.\n"
        + "Without --kind there would be 20 paragraphs.\n")
    #expect(try run("recurring", "--index", "nowhere").status == 2)
  }
}
