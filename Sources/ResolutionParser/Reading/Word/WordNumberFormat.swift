// Part of Kimberlite.
import ResolutionLanguages

/// Numbers as Word prints them, by the names of ECMA-376 part 1, 17.18.59.
enum WordNumberFormat {
  /// The number; a format that is not known prints figures, as Word does for those of languages it
  /// has no support for.
  static func printed(_ value: Int, _ format: String) -> String {
    switch format {
    case "none", "bullet": return ""
    case "lowerLetter": return letters(value) ?? figures(value)
    case "upperLetter": return letters(value)?.uppercased() ?? figures(value)
    case "lowerRoman": return RomanNumeral.written(value) ?? figures(value)
    case "upperRoman": return RomanNumeral.written(value)?.uppercased() ?? figures(value)
    case "decimalZero": return value < 10 && value >= 0 ? "0\(value)" : figures(value)
    case "numberInDash": return "- \(value) -"
    case "chicago": return sign(value) ?? figures(value)
    case "decimalFullWidth", "decimalFullWidth2": return wide(value)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      return enclosed(value, from: 0x2460) ?? figures(value)
    case "decimalEnclosedParen": return enclosed(value, from: 0x2474) ?? "(\(value))"
    case "decimalEnclosedFullstop": return enclosed(value, from: 0x2488) ?? "\(value)."
    default: return chinese(value, format) ?? figures(value)
    }
  }

  private static func chinese(_ value: Int, _ format: String) -> String? {
    switch format {
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting":
      HanEnumerator.written(value)
    case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand":
      HanEnumerator.writtenByDigits(value)
    case "ideographTraditional": HanEnumerator.writtenStem(value)
    case "ideographZodiac": HanEnumerator.writtenBranch(value)
    case "ideographEnclosedCircle": enclosed(value, from: 0x3280, most: 10)
    default: nil
    }
  }

  private static func figures(_ value: Int) -> String { String(value) }

  /// a … z, aa, bb …
  private static func letters(_ value: Int) -> String? {
    guard (1...26 * 40).contains(value) else { return nil }
    let letter = Character(UnicodeScalar(UInt8(0x61 + (value - 1) % 26)))
    return String(repeating: letter, count: (value - 1) / 26 + 1)
  }

  /// *, †, ‡, §, then each twice.
  private static func sign(_ value: Int) -> String? {
    let signs: [Character] = ["*", "†", "‡", "§"]
    guard (1...40).contains(value) else { return nil }
    return String(repeating: signs[(value - 1) % 4], count: (value - 1) / 4 + 1)
  }

  private static func wide(_ value: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(value).unicodeScalars.compactMap { UnicodeScalar($0.value + 0xFEE0) }))
  }

  private static func enclosed(_ value: Int, from first: UInt32, most: Int = 20) -> String? {
    guard (1...most).contains(value) else { return nil }
    return UnicodeScalar(first + UInt32(value - 1)).map { String($0) }
  }
}
