// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct LineSplitterTests {
  func contents(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LineSplitter.lines(of: bytes).map { String(decoding: bytes[$0.content], as: UTF8.self) }
  }

  func line(_ text: String) -> SourceLine { LineSplitter.lines(of: Array(text.utf8))[0] }

  @Test func `every kind of break ends a line`() {
    let text = "a\nb\r\nc\rd\u{2028}e\u{2029}f"
    #expect(contents(text) == ["a", "b", "c", "d", "e", "f"])
    #expect(LineSplitter.lines(of: Array(text.utf8)).map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `a break at the end begins no line, and nothing has none`() {
    #expect(contents("a\n") == ["a"])
    #expect(contents("a\n\n") == ["a", ""])
    #expect(contents("") == [])
    #expect(contents("\r\n\r\n") == ["", ""])
  }

  @Test func `other characters that begin like a break are none`() {
    #expect(contents("a\u{2014}b\u{2030}“c”") == ["a\u{2014}b\u{2030}“c”"])
  }

  // The blanks of the two languages, at both ends.
  @Test(arguments: [
    " ", "\t", "\u{A0}", "\u{2003}", "\u{2009}", "\u{200B}", "\u{202F}", "\u{3000}", "\u{FEFF}",
  ])
  func `blanks belong to no content`(blank: String) {
    #expect(contents("\(blank)\(blank)a b\(blank)") == ["a b"])
    #expect(contents("\(blank)会\(blank)\(blank)") == ["会"])
    #expect(line(blank + blank).isBlank)
  }

  @Test func `a soft hyphen at the end of a line stays: the word goes on`() {
    #expect(contents("\u{AD}inter\u{AD}\nnational") == ["inter\u{AD}", "national"])
  }

  @Test func `a line ends in an accent or a sign that is no blank`() {
    #expect(contents("caf\u{E9}\n会\n\u{2020}") == ["café", "会", "†"])
  }

  @Test(arguments: [
    ("a", 0), ("   a", 3), ("\ta", 8), ("  \ta", 8), ("\t\t a", 17), ("\u{3000}\u{3000}大", 4),
    ("\u{A0}\u{200B}a", 1), ("   ", 3),
  ])
  func `the indentation is counted in columns`(text: String, indent: Int) {
    #expect(line(text).indent == indent)
    #expect(line(text).indentHasTab == (text.contains("\t")))
  }

  @Test func `a form feed marks the line that it begins`() {
    let lines = LineSplitter.lines(of: Array("a\n\u{C}b\n \u{C} c\u{C}d\n".utf8))
    #expect(lines.map(\.startsPage) == [false, true, true, true])
    #expect(lines.map(\.number) == [1, 2, 3, 3])
    #expect(contents("a\n\u{C}b\n \u{C} c\u{C}d\n") == ["a", "b", "c", "d"])
  }

  @Test func `a form feed with nothing after it begins no line`() {
    #expect(contents("a\n\u{C}") == ["a"])
    #expect(contents("\u{C}\n\u{C}\u{C}a") == ["", "a"])
  }

  @Test func `a line of many megabytes is one line`() {
    let bytes = [UInt8](repeating: 0x61, count: 20_000_000)
    #expect(LineSplitter.lines(of: bytes).map(\.content) == [0..<20_000_000])
  }

  /// Contents, and blanks and breaks between them, are the whole source.
  @Test func `what is between the contents is blanks and breaks`() {
    let pieces = [
      "a", "会", "é", "\u{2028}", "\u{2029}", "\r", "\n", "\u{C}", "\t", " ", "\u{3000}", "\u{A0}",
      "\u{AD}", "\u{FEFF}", "“", "𠀀",
    ]
    let between: Set<Unicode.Scalar> = [
      "\u{2028}", "\u{2029}", "\r", "\n", "\u{C}", "\t", " ", "\u{3000}", "\u{A0}", "\u{AD}",
      "\u{FEFF}",
    ]
    for _ in 0..<400 {
      let bytes = (0..<30).flatMap { _ in Array(pieces.randomElement()!.utf8) }
      var end = 0
      for line in LineSplitter.lines(of: bytes) where !line.isBlank {
        #expect(line.content.lowerBound >= end)
        let gap = String(decoding: bytes[end..<line.content.lowerBound], as: UTF8.self)
        #expect(gap.unicodeScalars.allSatisfy(between.contains))
        #expect(String(validating: bytes[line.content], as: UTF8.self) != nil)
        end = line.content.upperBound
      }
      let rest = String(decoding: bytes[end...], as: UTF8.self)
      #expect(rest.unicodeScalars.allSatisfy(between.contains))
    }
  }
}
