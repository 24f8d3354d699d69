// Part of Kimberlite.

/// Where a line may end: at blanks and beside ideographs, but no line begins with a closing sign or
/// a footnote's mark, or ends with an opening sign (W3C, Requirements for Chinese Text Layout, 3.1.1).
enum LineBreaking {
  /// Whether a line may end between two scalars that stand side by side.
  static func isAllowed(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    if next == " " { return false }
    if last == " " { return true }
    let size = DisplayWidth.of(next)
    guard size == 2 || DisplayWidth.of(last) == 2 else { return false }
    return size > 0 && !isClosing(next) && !isOpening(last)
  }

  /// As above, for what a reader sees as characters.
  static func isAllowed(_ last: Character, _ next: Character) -> Bool {
    guard let last = last.unicodeScalars.last, let next = next.unicodeScalars.first else {
      return false
    }
    return isAllowed(last, next)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "］", "｝", "”", "’",
      "…", "·", "％", ",", ".", ";", ":", "?", "!", ")", "]", "%":
      true
    case "¹", "²", "³", "⁰", "⁴"..."⁹": true
    default: false
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "《", "〈", "「", "『", "【", "〔", "［", "｛", "“", "‘", "(", "[": true
    default: false
    }
  }
}
