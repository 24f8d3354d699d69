// Part of Kimberlite.
import Testing

@testable import ResolutionExport

@Suite struct LineWrappingTests {
  static let texts: [(text: String, width: Int, lines: [String])] = [
    ("one two three", 8, ["one two", "three"]),
    // A comma or a stop never begins a line: the character before it comes with it.
    ("清点海岸，石头。", 8, ["清点海", "岸，石", "头。"]),
    ("清点海岸的）；石头", 10, ["清点海岸", "的）；石头"]),
    // An opening sign never ends one.
    ("清点海（石头）", 8, ["清点海", "（石头）"]),
    ("清点海“石头”", 7, ["清点海", "“石头”"]),
    // A footnote's mark stays with its word.
    ("清点海岸¹", 8, ["清点海", "岸¹"]),
    ("stones of the sea;¹", 18, ["stones of the", "sea;¹"]),
    // Without a place to end, the line is broken where it is full.
    ("，，，，", 4, ["，，", "，，"]), ("abcdef", 4, ["abcd", "ef"]),
  ]

  @Test("lines end where they may", arguments: texts)
  func lines(text: String, width: Int, lines: [String]) {
    #expect(LineWrapping.lines(of: text, width: width) == lines)
  }

  static let cuts: [(text: String, columns: Int, head: String, tail: String)] = [
    ("all stones of the sea", 21, "all stones of the sea", "all stones of the sea"),
    ("all stones of the sea", 15, "all stones of…", "…of the sea"),
    ("clasps", 4, "cla…", "…sps"),
    ("清点海岸的石头", 8, "清点海…", "…的石头"),
    ("清点海，石", 8, "清点…", "…海，石"),
    ("", 4, "", ""),
  ]

  @Test("a text is cut at the border of a word, with an ellipsis", arguments: cuts)
  func cut(text: String, columns: Int, head: String, tail: String) {
    #expect(WordCut.head(of: text, columns: columns) == head)
    #expect(WordCut.tail(of: text, columns: columns) == tail)
  }
}
