// Part of Kimberlite.
import Testing

@testable import ResolutionExport

@Suite struct DisplayWidthTests {
  static let widths: [(String, Int)] = [
    ("", 0),
    ("op17", 4),
    // Ideographs and full-width punctuation take two columns.
    ("大会，", 6),
    // Half-width forms one.
    ("ｱ", 1),
    // Curly quotes and dashes are ambiguous and count one.
    ("“–”", 3),
    // An accent on its letter takes none, composed or not.
    ("Côte", 4), ("Co\u{302}te", 4),
    // Invisible characters take none.
    ("a\u{200B}b\u{FEFF}", 2),
    // An emoji of several parts is one character of two columns.
    ("👩‍🚀", 2), ("🇺🇳", 2), ("✔️", 2),
    // Ideographs beyond the basic plane; Hangul.
    ("𠀀", 2), ("한", 2),
  ]

  @Test("columns are those of a terminal", arguments: widths)
  func width(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

  @Test("the table of wide ranges ascends")
  func tableAscends() {
    let ranges = WideRanges.all
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
  }
}

@Suite struct TerminalTextTests {
  static let cases: [(String, String)] = [
    ("plain 文字", "plain 文字"),
    ("\u{1B}[31m", #"\u{1B}[31m"#),
    ("a\nb", #"a\u{0A}b"#),
    ("\u{9B}\u{7F}", #"\u{9B}\u{7F}"#),
    ("\u{202E}gpj", #"\u{202E}gpj"#),
    // A carriage return and line feed are one character and two escapes.
    ("\r\n", #"\u{0D}\u{0A}"#),
  ]

  @Test("control and direction characters are shown, not sent", arguments: cases)
  func escaped(text: String, expected: String) { #expect(TerminalText.escaped(text) == expected) }
}

@Suite struct LineBuilderTests {
  private func line(_ pieces: [String], limit: Int) -> String {
    var builder = LineBuilder()
    for piece in pieces { builder.append(piece, limit: limit) }
    return builder.rendered(Palette(isColoured: false))
  }

  static let cases: [([String], Int, String)] = [
    // What fits to the last column is not cut.
    (["abc", "def"], 6, "abcdef"),
    (["abc", "def"], 5, "abcd…"),
    // A cut takes away from pieces before when nothing is left.
    (["abc", "d"], 3, "ab…"),
    // No blank before the ellipsis.
    (["ab cd"], 4, "ab…"),
    // A wide character is not halved: the line stays a column short.
    (["大会大会"], 5, "大会…"), (["大会大会"], 6, "大会…"),
    // An accent stays with its letter.
    (["e\u{301}e\u{301}e\u{301}"], 2, "e\u{301}…"),
    // Escapes count as the columns they take.
    (["\u{1B}x"], 7, #"\u{1B}x"#),
  ]

  @Test("a line is cut at a whole character", arguments: cases)
  func cut(pieces: [String], limit: Int, expected: String) {
    #expect(line(pieces, limit: limit) == expected)
  }
}
