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
}
