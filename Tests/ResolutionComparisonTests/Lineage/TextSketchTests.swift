// Part of Kimberlite.
import ResolutionComparison
import Testing

@Suite struct TextSketchTests {
  private func overlap(_ a: String, _ b: String) -> Float? {
    TextSketch(of: [a]).overlap(with: TextSketch(of: [b])) { _ in 1 }
  }

  private static let words =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"

  @Test("the same words are all in common, whatever their case and numbers")
  func same() {
    #expect(overlap(Self.words, Self.words.uppercased()) == 1)
    #expect(overlap(Self.words + " 17", "2035 " + Self.words) == 1)
  }

  @Test("other words have nothing in common; half of them about half")
  func other() throws {
    #expect(overlap(Self.words, "a b c d e f g h i j k l") == 0)
    let half = try #require(overlap(Self.words, Self.words + " a b c d e f g h i j k l"))
    #expect((0.4...0.75).contains(half))
  }

  @Test("a script without blanks is taken character by character, without its signs")
  func ideographs() {
    #expect(overlap("请秘书长再点亮一盏灯，并报告。", "请秘书长再点亮一盏灯并报告") == 1)
    #expect(overlap("请秘书长再点亮一盏灯", "决定在下届会议上讨论桥梁") == 0)
  }

  @Test("texts too short for a stretch say nothing")
  func short() {
    #expect(overlap("one two", "one two") == nil)
    #expect(overlap("", Self.words) == nil)
  }

  @Test("long texts are sampled, and the share is near the truth")
  func long() throws {
    func text(_ numbers: Range<Int>) -> String {
      numbers.map { number in
        String(number, radix: 26).map { digit in
          String(UnicodeScalar(UInt8(ascii: "a") + UInt8(digit.hexOrLetter)))
        }.joined()
      }.joined(separator: " ")
    }
    let share = try #require(overlap(text(0..<4000), text(2000..<6000)))
    #expect(abs(share - 0.5) < 0.1)
  }
}

extension Character {
  /// 0 to 25 for a digit of base 26.
  fileprivate var hexOrLetter: Int { wholeNumberValue ?? Int(asciiValue ?? 97) - 97 + 10 }
}
