// Part of Kimberlite.
import Foundation
import Testing

@Suite struct CompareCommandTests {
  private static let later = """
    Resolution adopted by the General Assembly on 3 December 2036

    91/4. Stones of the sea

    The General Assembly,

    Recalling its resolution 90/1 of 1 December 2035,

    1. Urges all States of the coast to count their stones, and to weigh the largest of them;

    2. Decides to consider the matter again at its ninety-second session.

    """
  private static let earlier = """
    Resolution adopted by the General Assembly on 1 December 2035

    90/1. Stones of the sea

    The General Assembly,

    Recalling its resolution 89/2 of 3 March 2035,

    1. Calls upon all States of the coast to count their stones;

    2. Requests the Secretary-General to open a museum of shells;

    3. Decides to consider the matter again at its ninety-first session.

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.add("A_RES_90_1-EN.txt", Self.earlier)
    try folder.add("A_RES_91_4-EN.txt", Self.later)
    try folder.add("A_RES_90_1-ZH.txt", SearchFixture.chinese)
  }

  private func run(_ arguments: String..., width: Int = 80) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      ["compare"] + arguments, in: folder.url,
      environment: ["COLUMNS": String(width), "KIMBERLITE_INDEX": ""])
  }

  @Test("two files are compared without an index, one text under the other")
  func narrow() throws {
    let result = try run("A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("A/RES/90/1@en → A/RES/91/4@en\n"))
    for words in [
      "h1 = h1", "[-Calls upon-]{+Urges+} all States", "- op2 · dropped", "op3 → op2 · edited",
      "verb strengthened", "[-ninety-first-]{+ninety-second+}",
    ] {
      #expect(result.output.contains(words), "\(words)")
    }
    #expect(result.outputLines.allSatisfy { $0.count <= 80 })
  }

  @Test("side by side on a wide terminal, in colours where they are wanted")
  func wide() throws {
    let plain = try run("A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", width: 120)
    #expect(plain.output.contains(" │ "))
    #expect(plain.output.contains("[-Calls upon-] all States"))
    let painted = try run(
      "A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", "--colour", "always", width: 120)
    #expect(painted.output.contains("\u{1B}[9;31mCalls upon\u{1B}[0m"))
    #expect(!painted.output.contains("[-"))
  }

  @Test("only what is asked for; nothing of it is status 1")
  func only() throws {
    let dropped = try run("A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", "--only", "dropped")
    #expect(dropped.output.contains("- op2"))
    #expect(!dropped.output.contains("op3 → op2"))
    let moved = try run("A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", "--only", "moved")
    #expect(moved.status == 1)
    #expect(moved.errors == "No paragraph is moved.\n")
    #expect(try run("a", "b", "--only", "yellow").status == 64)
  }

  @Test("the summary has counts and the share of words that stayed")
  func summary() throws {
    let text = try run("A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", "--summary")
    #expect(text.output.contains("1 dropped"))
    #expect(text.output.contains("of the words of both texts stand in both"))
    #expect(!text.output.contains("op2"))
    let table = try run(
      "A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", "--summary", "--format", "tsv")
    #expect(table.output.contains("dropped\t1\n"))
    // Programs read the names that edits have.
    #expect(table.output.contains("verbStrengthened\t1\n"))
    #expect(!table.output.contains("verb strengthened"))
  }

  @Test("each format holds the pairs")
  func formats() throws {
    func output(_ format: String) throws -> String {
      let result = try run("A_RES_90_1-EN.txt", "A_RES_91_4-EN.txt", "--format", format)
      #expect(result.status == 0)
      return result.output
    }
    let json = try JSONSerialization.jsonObject(with: Data(output("json").utf8)) as? [String: Any]
    let pairs = try #require(json?["pairs"] as? [[String: Any]])
    let pair = try #require(pairs.first { $0["old"] as? [String] == ["op3"] })
    #expect(pair["new"] as? [String] == ["op2"])
    #expect(pair["relation"] as? String == "edited")
    #expect(pair["renumbered"] as? Bool == true)
    #expect((pair["edits"] as? [[String: Any]])?.first?["class"] as? String == "numberUpdated")
    #expect(try output("jsonl").split(separator: "\n").count == pairs.count)
    #expect(try output("csv").hasPrefix("oldDocument,newDocument,old,new,relation,"))
    #expect(try output("markdown").contains("<del>Calls upon</del><ins>Urges</ins> all States"))
    let html = try output("html")
    #expect(html.contains("<del>Calls upon</del> all States"))
    #expect(html.contains("<td lang=\"en\">"))
    #expect(html.contains("<a href=\"https://undocs.org/en/A/RES/91/4\">A/RES/91/4@en</a>"))
    #expect(html.contains("Stones of the sea</span> · 2036"))
    // What stayed stands once; what did not can be jumped to.
    #expect(html.components(separatedBy: "The General Assembly,").count == 2)
    let jump = try #require(html.firstRange(of: "<a href=\"#pair"))
    let number = html[jump.upperBound...].prefix { $0.isNumber }
    #expect(html.contains("<tr id=\"pair\(number)\">"))
    #expect(!html.contains("<script"))
  }

  @Test("addresses of the index; one paragraph, standard input")
  func addresses() throws {
    _ = try KimberliteCommand.run(["index", "."], in: folder.url)
    let result = try run("90/1@en", "91/4")
    #expect(result.status == 0)
    #expect(result.output.contains("[-Calls upon-]{+Urges+} all States"))
    // Two paragraphs belong together, whatever they say; of one it is told what became of it.
    #expect(try run("90/1@en#op3", "91/4#op2").output.contains("op3 → op2"))
    let unlike = try run("90/1@en#op2", "91/4#op2")
    #expect(unlike.output.contains("op2 → op2 · edited"))
    #expect(unlike.errors.isEmpty)
    let fate = try run("90/1@en#op1", "91/4")
    #expect(fate.output.contains("op1 → op1 · edited"))
    #expect(!fate.output.contains("op2"))
    #expect(fate.errors.isEmpty)
    #expect(try run("90/1@en", "91/4#op2").output.contains("op3 → op2"))
    let piped = try KimberliteCommand.run(
      ["compare", "-", "91/4"], in: folder.url, input: Data(Self.earlier.utf8),
      environment: ["KIMBERLITE_INDEX": ""])
    #expect(piped.output.contains("[-Calls upon-]{+Urges+} all States"))
    let near = try run("90/1@en", "91/5")
    #expect(near.status == 1)
    #expect(near.errors.contains("do you mean A/RES/91/4"))
  }

  @Test("input that cannot be compared is told, with what to do")
  func badInput() throws {
    let languages = try run("A_RES_90_1-EN.txt", "A_RES_90_1-ZH.txt")
    #expect(languages.status == 2)
    #expect(languages.errors.contains("kimberlite align"))
    let same = try run("A_RES_90_1-EN.txt", "A_RES_90_1-EN.txt")
    #expect(same.status == 0)
    #expect(same.errors.contains("the same document"))
    try folder.add("empty.txt", "")
    let empty = try run("A_RES_90_1-EN.txt", "empty.txt")
    #expect(empty.status == 2)
    #expect(empty.errors.contains("empty.txt: The file is empty"))
    try folder.add(
      "other.txt",
      """
      The General Assembly,

      1. Appoints seven judges to the tribunal for rivers and lakes;

      2. Approves the budget of the orchestra for the coming biennium.

      """)
    #expect(try run("A_RES_90_1-EN.txt", "other.txt").errors.contains("nothing in common"))
    let missing = try run("A_RES_90_1-EN.txt", "missing.txt")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("missing.txt"))
    #expect(try run(".", "A_RES_90_1-EN.txt").errors.contains("This is a folder"))
    let noIndex = try run("90/1", "91/4")
    #expect(noIndex.status == 2)
    #expect(noIndex.errors.split(separator: "\n").count == 1)
    #expect(try run("-", "-").status == 64)
    #expect(try run("A_RES_90_1-EN.txt").status == 64)
  }
}
