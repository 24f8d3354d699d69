// Part of Kimberlite.
import ResolutionModel

/// Whether two files hold the same text, as one tells who reads both: what programs write differently when
/// they save one text in several formats is no difference.
///
/// No difference are: the kinds of hyphens, dashes, quotation marks and apostrophes; blanks, and those
/// within words that were broken at the end of a line; compatibility forms (full width, ligatures); where
/// paragraphs are divided, and what is printed outside of their running text (numbers, marks of notes).
enum CopyComparison {
  static func difference(
    of one: [Paragraph], from other: [Paragraph]
  ) -> ShownDocument.Difference {
    let (first, second) = (one.map { signs(of: $0.text) }, other.map { signs(of: $0.text) })
    if first == second || Array(first.joined()) == Array(second.joined()) { return .none }
    let count = max(missing(of: first, in: second), missing(of: second, in: first))
    // Only their order is another one.
    if count == 0 { return .paragraphs(zip(first, second).count { $0 != $1 }) }
    return count * 2 >= max(first.count, second.count) ? .most : .paragraphs(count)
  }

  /// Texts of the first that the second does not have, each as often as it stands.
  private static func missing(of texts: [[UInt8]], in others: [[UInt8]]) -> Int {
    var known: [[UInt8]: Int] = [:]
    for text in others { known[text, default: 0] += 1 }
    return texts.count { text in
      guard let left = known[text], left > 0 else { return true }
      known[text] = left - 1
      return false
    }
  }

  /// The text without blanks, in UTF-8, with one sign for all of a kind.
  private static func signs(of text: String) -> [UInt8] {
    var signs: [UInt8] = []
    signs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar != "\"", scalar != "`" {
        if scalar.value > 0x20, scalar != "\u{7F}" { signs.append(UInt8(scalar.value)) }
      } else if let sign = sign(for: scalar) {
        signs += Array(String(sign).utf8)
      }
    }
    return signs
  }

  /// Nil for what is not seen.
  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return nil }
    switch properties.generalCategory {
    case .dashPunctuation: return "-"
    case .initialPunctuation, .finalPunctuation: return "'"
    default: break
    }
    switch scalar {
    // Soft hyphen is ignorable; minus is none.
    case "\u{2212}": return "-"
    case "\"", "`", "\u{B4}", "\u{2032}", "\u{2033}", "\u{FF02}", "\u{FF07}", "\u{201A}",
      "\u{201E}":
      return "'"
    // Full width.
    case "\u{FF01}"..."\u{FF5E}": return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: return scalar
    }
  }
}
