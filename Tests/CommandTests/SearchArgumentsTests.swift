// Part of Kimberlite.
import ResolutionCorpus
import Testing

@testable import kimberlite

@Suite struct SearchArgumentsTests {
  /// Arguments that are read without the parser.
  static let plain = [
    ["search", "stone"], ["search", "two", "words"], ["search", "\"a b\" OR c*", "--limit", "0"],
    ["search", "石", "-l", "3", "--index", "/some/i"], ["search", "--count", "stone"],
    ["search", "stone", "--total", "-q", "--format", "jsonl"],
    ["search", "stone", "--quiet", "--format", "csv", "--index", "i"],
  ]

  @Test("plain arguments come to the same run as with the parser", arguments: plain)
  func same(arguments: [String]) throws {
    let run = try #require(PlainSearch.run(for: arguments))
    let command = try #require(try Kimberlite.parseAsRoot(arguments) as? SearchCommand)
    #expect(String(describing: run) == String(describing: try command.searchRun()))
  }

  /// Arguments that the parser has to see to: others, and all that are wrong.
  static let others = [
    [], ["parse", "a"], ["search"], ["search", ""], ["search", "a", "--limit"],
    ["search", "a", "--limit", "-1"], ["search", "a", "--limit", "x"], ["search", "--", "-a"],
    ["search", "a", "--format", "yaml"], ["search", "a", "--index"],
    ["search", "a", "--index", ""],
    ["search", "a", "--kind", "operative"], ["search", "a", "--limit=3"], ["search", "--help"],
    ["search", "--batch", "a"], ["search", "a", "-q3"], ["--version"],
  ]

  @Test("everything else is left to the parser", arguments: others)
  func other(arguments: [String]) { #expect(PlainSearch.run(for: arguments) == nil) }

  static let ranges: [(String, ClosedRange<UInt32>?)] = [
    ("2007", 2007...2007), ("2006..2013", 2006...2013), ("2006..", 2006...UInt32.max),
    ("..2013", 1...2013), ("2013..2006", nil), ("..", nil), ("", nil), ("x", nil), ("1.2", nil),
    ("1...2", nil), ("-1", nil), ("4294967296", nil),
  ]

  @Test("ranges of numbers", arguments: ranges)
  func range(text: String, expected: ClosedRange<UInt32>?) {
    #expect(NumberRange(argument: text)?.range == expected)
  }

  @Test("filters become values; lists and repeated options are alternatives")
  func filters() throws {
    let arguments = [
      "search", "a", "--kind", "operative,listitem", "--kind", "title", "--part", "annex",
      "--language", "EN,zh", "--symbol", "62/11", "--year", "2006..2013", "--session", "62",
      "--verb", "calls upon",
    ]
    let command = try #require(try Kimberlite.parseAsRoot(arguments) as? SearchCommand)
    let filters = try command.filters.filters()
    #expect(filters.kinds == [.operative, .listItem, .title])
    #expect(filters.parts == [.annex])
    #expect(filters.languages == ["en", "zh"])
    #expect(filters.symbols == ["62/11"])
    #expect(filters.years == 2006...2013)
    #expect(filters.sessions == 62...62)
    #expect(filters.verbs == ["calls upon"])
  }

  static let wrong = [
    ["search", "a", "--kind", "stone"], ["search", "a", "--part", "x"],
    ["search", "a", "--year", "x"], ["search", "a", "--limit", "-1"],
    ["search", "a", "--facets", "stone"], ["search", "a", "--batch", "b"], ["search"],
    ["search", "--batch", "b", "--repeat", "0"], ["index", "--jobs", "0"],
    ["index", "--no-store"], ["index", "a", "--paragraphs", "b"], ["show"], ["terms", "a", "b"],
    ["terms", "--by", "document"], ["search", "a", "--index", ""],
  ]

  @Test("what is wrong is refused", arguments: wrong)
  func refused(arguments: [String]) {
    #expect(throws: (any Error).self) { try Kimberlite.parseAsRoot(arguments) }
  }
}
