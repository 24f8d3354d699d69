// Part of Kimberlite.
import Foundation
import Testing

/// `timeline` as a user runs it.
@Suite struct TimelineCommandTests {
  private static let shared = Result { () throws -> SearchFixture in
    let fixture = try SearchFixture(isIndexed: false)
    for (name, number, year, day) in [
      ("A_RES_91_4-EN.txt", "91/4", 2036, 3), ("A_RES_92_5-EN.txt", "92/5", 2037, 5),
    ] {
      try fixture.folder.add(
        "documents/" + name,
        """
        Resolution adopted by the General Assembly on 1 December \(year)

        \(number). Stones of the sea

        The General Assembly,

        Recalling its resolution 89/2 of \(day) March 2035 on the stones of the sea,

        1. Welcomes the admission in June 2033 of Mali as a participant in the Kimberley Process;

        2. Notes that the Convention on the Stones of the Sea entered into force on 3 May 2034;

        """)
    }
    try fixture.run("index", "documents")
    return fixture
  }

  private func run(_ arguments: String...) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      ["timeline"] + arguments, in: Self.shared.get().folder.url,
      environment: ["COLUMNS": "80", "KIMBERLITE_INDEX": ""])
  }

  @Test("Years are headings; each event has its date, kind, sentence and sources")
  func text() throws {
    let result = try run("--event", "admission,other")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "2033")
    let first = lines.dropFirst().first ?? ""
    #expect(first.hasPrefix("  June 2033 "))
    #expect(first.hasSuffix(" admission     Mali"))
    #expect(lines.contains("2034"))
    #expect(result.output.contains("Welcomes the admission in June 2033 of Mali"))
    #expect(result.output.contains("A/RES/91/4@en#op2, A/RES/92/5@en#op2"))
    #expect(result.errors.isEmpty)
  }

  @Test("Two dates of one resolution are said on standard error, and listed when asked for")
  func findings() throws {
    let said = try run()
    #expect(said.status == 0)
    #expect(
      said.errors.contains(
        "Two times for what seems one event: 2035-03-03 (A/RES/90/1@en#pp1, 2 more)"))
    #expect(!said.output.contains("Contradictions"))
    let listed = try run("--findings")
    #expect(listed.output.contains("\nContradictions\n"))
    #expect(listed.errors.isEmpty)
  }

  @Test("A query, filters, days, kinds and participants choose")
  func filters() throws {
    func ids(_ result: KimberliteCommand.Result) -> Int {
      result.output.split(separator: "\n").count
    }
    let all = try run("--format", "jsonl")
    #expect(ids(all) > 5)
    #expect(ids(try run("convention", "--format", "jsonl")) == 1)
    #expect(ids(try run("--participant", "MLI", "--format", "jsonl")) == 1)
    #expect(ids(try run("--from", "2033", "--to", "2033-12", "--format", "jsonl")) == 1)
    #expect(ids(try run("--event", "Admission", "--format", "jsonl")) == 1)
    #expect(ids(try run("--series", "stones", "--event", "other", "--format", "jsonl")) >= 1)
    let limited = try run("--limit", "2", "--format", "jsonl")
    #expect(ids(limited) == 2)
    #expect(limited.errors.contains("2 of"))
    let chinese = try run("--languages", "zh", "--event", "adoption", "--symbol", "90/1")
    #expect(chinese.output.contains("海中的石头"))
  }

  @Test("JSON is an array, also of nothing; what finds nothing ends with 1")
  func nothing() throws {
    let result = try run("--participant", "LBR", "--format", "jsonl")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
    let json = try run("--event", "admission", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(value?.count == 1)
    #expect(value?.first?["start"] as? String == "2033-06-01")
    #expect(value?.first?["actors"] as? [String] == ["Mali"])
  }

  @Test("Wrong usage ends with 64 and says what there is")
  func wrongUsage() throws {
    let kind = try run("--event", "revewvisit")
    #expect(kind.status == 64)
    #expect(kind.errors.contains("do you mean reviewVisit? It has adoption,"))
    let days = try run("--from", "2035", "--to", "2034")
    #expect(days.status == 64)
    #expect(days.errors.contains("--to is before --from"))
    let range = try run("--from", "2033-05-31..2033-06-30")
    #expect(range.status == 64)
    #expect(range.errors.contains("its end to --to"))
    #expect(try run("--format", "jsn").errors.contains("Do you mean json?"))
    #expect(try run("--role", "chairs").errors.contains("do you mean chair? It has"))
    let limit = try run("--limit", "-3").errors
    #expect(limit.contains("--limit is a number") && !limit.contains("--context"))
    for arguments in [
      ["--force"], ["--output", ""], ["--from", "soon"], ["--limit", "-1"], ["--format", "xls"],
      ["--languages", "x!"],
      ["--participant", "zzz"],
    ] {
      let result = try KimberliteCommand.run(
        ["timeline"] + arguments, in: Self.shared.get().folder.url,
        environment: ["KIMBERLITE_INDEX": ""])
      #expect(result.status == 64, "\(arguments)")
      #expect(!result.errors.isEmpty)
    }
  }

  @Test("Blanks behind commas are none of a value")
  func blanks() throws {
    let result = try run("--event", "admission, other", "--format", "jsonl")
    #expect(result.status == 0)
    #expect(result.output == (try run("--event", "admission,other", "--format", "jsonl")).output)
  }

  @Test("A language that nothing is told in is said")
  func languages() throws {
    let wanted = try run("--languages", "fr")
    #expect(wanted.status == 0)
    #expect(wanted.errors.contains("None of these events is told in fr"))
    #expect(!(try run("--languages", "en")).errors.contains("None of these"))
    let filtered = try run("--language", "fr")
    #expect(filtered.status == 1)
    #expect(filtered.errors.contains("The index has no document in fr, only in en and zh."))
  }

  @Test("A file is written whole, and another is kept unless it is to be replaced")
  func output() throws {
    let folder = try Self.shared.get().folder
    let printed = try run("--format", "csv")
    let written = try run("--format", "csv", "--output", "timeline.csv")
    #expect(written.status == 0)
    #expect(written.output.isEmpty)
    let file = folder.url.appendingPathComponent("timeline.csv")
    #expect(try Data(contentsOf: file) == Data(printed.output.utf8))
    let again = try run("-o", "timeline.csv")
    // The ending says the format.
    #expect(try run("-o", "page.html").status == 0)
    let page = folder.url.appendingPathComponent("page.html")
    #expect(try String(contentsOf: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    let other = try run("--format", "ics", "-o", "other.csv")
    #expect(other.status == 64)
    #expect(other.errors.contains("other.csv is named as a file of csv, and ics was asked for"))
    let foreign = try run("-o", "timeline.pdf")
    #expect(foreign.status == 64)
    #expect(foreign.errors.contains("timeline.pdf ends as files of no format of timelines do"))
    #expect(again.status == 2)
    #expect(again.errors.contains("--force"))
    let nothing = try run("--participant", "LBR", "-o", "timeline.csv", "--force")
    #expect(nothing.status == 1)
    #expect(try Data(contentsOf: file) == Data(printed.output.utf8))
    #expect(try run("-o", "timeline.csv", "--force", "--limit", "1").status == 0)
    #expect(try Data(contentsOf: file) != Data(printed.output.utf8))
    #expect(try run("-o", "-", "--format", "csv").output == printed.output)
  }

  @Test("The title names what was chosen")
  func titles() throws {
    func title(_ arguments: String...) throws -> String? {
      let result = try KimberliteCommand.run(
        ["timeline", "--format", "markdown"] + arguments, in: Self.shared.get().folder.url,
        environment: ["KIMBERLITE_INDEX": ""])
      return result.output.split(separator: "\n").first { $0.hasPrefix("# ") }.map(String.init)
    }
    #expect(try title() == "# Timeline")
    #expect(
      try title(
        "stones OR admission", "--participant", "mli", "--from", "2003", "--event", "admission")
        == "# Timeline: “stones OR admission”, Mali, admission, from 2003")
    #expect(
      try title("--symbol", "91/4", "--year", "2036..", "--limit", "2")
        == "# Timeline: 91/4, documents of 2036 and later, the first 2")
  }

  @Test("Where paragraphs tell of no such event it is said what to leave out")
  func hints() throws {
    let none = try run("--from", "1900", "--to", "1901")
    #expect(none.status == 1)
    #expect(none.errors.contains("leave out --from or --to, or run"))
    let calendar = try run("--format", "ics", "--event", "admission")
    #expect(calendar.status == 1)
    #expect(calendar.output.isEmpty)
    #expect(calendar.errors.contains("--format csv has it."))
    let typed = try run("--from", "2003-13").errors
    #expect(typed.contains("'2003-13' is none.") && !typed.contains("Do you mean"))
    #expect(!typed.contains("2003-05.."))
  }

  @Test("A query that cannot be read, and an index that is not there, are failures")
  func failures() throws {
    #expect(try run("\"open").status == 2)
    let result = try run("--index", "nowhere")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
  }
}
