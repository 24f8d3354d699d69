// Part of Kimberlite.

/// Roman numerals as they number sections and old sessions: "XXX" is 30, "iv" is 4.
///
/// Strict: letters of one case, and only the one spelling that a number has ("IIII", "IC" and "VX"
/// are none). From 1 to 399, so that the letters D and M are not mistaken for numbers.
package enum RomanNumeral {
  private static let steps: [(value: Int, letters: StaticString)] = [
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
    (1, "i"),
  ]

  /// The value of a text that is a Roman numeral and nothing else.
  package static func value(of text: ByteText) -> Int? {
    guard let first = text.first else { return nil }
    let fold: UInt8 = first & 0x20
    var value = 0
    var index = text.startIndex
    for step in steps {
      let most = step.value == 100 ? 3 : isSubtractiveOrFive(step.value) ? 1 : 3
      var count = 0
      while count < most, has(step.letters, in: text, at: index, fold: fold) {
        index += step.letters.utf8CodeUnitCount
        value += step.value
        count += 1
      }
      // After 90, 9 and the like nothing of the same power may follow: XCX, IXI, IVI.
      if count > 0, isSubtractive(step.value), index < text.endIndex,
        followsSamePower(step.value, text[index] | 0x20)
      {
        return nil
      }
    }
    return index == text.endIndex && value > 0 ? value : nil
  }

  /// The numeral in small letters; nil below 1 and above 3999.
  package static func written(_ value: Int) -> String? {
    guard (1...3999).contains(value) else { return nil }
    let thousands = String(repeating: "m", count: value / 1000)
    var rest = value % 1000
    var result = thousands
    for (step, letters) in [(900, "cm"), (500, "d"), (400, "cd")] where rest >= step {
      result += letters
      rest -= step
    }
    for step in steps {
      while rest >= step.value {
        result += step.letters.description
        rest -= step.value
      }
    }
    return result
  }

  /// Whether the text has no letters but the capitals of Roman numerals, in whatever order: sections
  /// are told by it even where their number is misprinted.
  package static func isMadeOfCapitals(_ text: ByteText) -> Bool {
    text.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  private static func isSubtractive(_ value: Int) -> Bool { [90, 40, 9, 4].contains(value) }

  private static func isSubtractiveOrFive(_ value: Int) -> Bool {
    isSubtractive(value) || value == 50 || value == 5
  }

  private static func followsSamePower(_ value: Int, _ letter: UInt8) -> Bool {
    let letters: [UInt8] =
      value >= 40
      ? [UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c")]
      : [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")]
    return letters.contains(letter)
  }

  private static func has(
    _ letters: StaticString, in text: ByteText, at index: Int, fold: UInt8
  ) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard index + count <= text.endIndex else { return false }
    for offset in 0..<count {
      let byte = text[index + offset]
      if byte & 0x20 != fold || byte | 0x20 != letters.utf8Start[offset] { return false }
    }
    return true
  }
}
