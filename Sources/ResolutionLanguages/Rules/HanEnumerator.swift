// Part of Kimberlite.

/// Han characters that number sections and paragraphs: 一 to 十, the signs ㈠ to ㈩, and the stems
/// 甲, 乙, 丙 …, which count like letters.
///
/// For the labels of paragraphs only; numbers in running text are read by `ChineseNumerals`.
package enum HanEnumerator {
  /// 一 to 十, in their order.
  package static let figures = Array("一二三四五六七八九十".unicodeScalars)

  /// The ten heavenly stems and the first four earthly branches.
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸子丑寅卯".unicodeScalars)

  /// The twelve earthly branches, for the letters of a text that is quoted.
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥".unicodeScalars)

  /// 1 to 10 for 一 to 十.
  package static func figure(_ scalar: UInt32) -> Int? {
    guard Scalars.isHan(scalar) else { return nil }
    return figures.firstIndex { $0.value == scalar }.map { $0 + 1 }
  }

  /// 1 for 甲, 2 for 乙 …
  package static func stem(_ scalar: UInt32) -> Int? {
    guard Scalars.isHan(scalar) else { return nil }
    return stems.firstIndex { $0.value == scalar }.map { $0 + 1 }
  }

  /// 1 for 子, 2 for 丑 …
  package static func branch(_ scalar: UInt32) -> Int? {
    guard Scalars.isHan(scalar) else { return nil }
    return branches.firstIndex { $0.value == scalar }.map { $0 + 1 }
  }

  /// Whether the scalar is one of the signs ㈠ to ㈩, which bring their brackets.
  package static func isBracketed(_ scalar: UInt32) -> Bool { (0x3220...0x3229).contains(scalar) }

  /// The value of a label that is one figure, in brackets or not: `(三)`, `㈢`, `三`.
  package static func value(ofLabel label: String) -> Int? {
    let scalars = label.unicodeScalars.filter { $0 != "(" && $0 != ")" }
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return isBracketed(first.value) ? ChineseNumerals.enclosed(first.value) : figure(first.value)
  }

  // MARK: Writing

  /// 一, 十, 十一, 二十, 一百零五: the number as lists count; nil below 1 and above 9999.
  package static func written(_ value: Int) -> String? {
    guard (1...9999).contains(value) else { return nil }
    var result = ""
    var isGap = false
    var rest = value
    for (power, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / power
      rest %= power
      guard digit > 0 else {
        isGap = isGap || !result.isEmpty
        continue
      }
      if isGap { result += "零" }
      isGap = false
      if !(power == 10 && digit == 1 && result.isEmpty) {
        result.unicodeScalars.append(figures[digit - 1])
      }
      result += unit
    }
    return result
  }

  /// 一〇五: each digit for itself.
  package static func writtenByDigits(_ value: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(max(0, value)).utf8.map { $0 == 0x30 ? "〇" : figures[Int($0) - 0x31] }))
  }

  /// 甲 … 癸 for 1 to 10; nil beyond.
  package static func writtenStem(_ value: Int) -> String? {
    (1...10).contains(value) ? String(stems[value - 1]) : nil
  }

  /// 子 … 亥 for 1 to 12; nil beyond.
  package static func writtenBranch(_ value: Int) -> String? {
    (1...12).contains(value) ? String(branches[value - 1]) : nil
  }
}
