// Part of Kimberlite.
import ResolutionLanguages

/// The printed number of a paragraph, made comparable: `1.` and `１．` are `1`, `（ａ）` and `⒜` are
/// `(a)`, `㈠` is `(一)`.
enum AkomaNtosoNumber {
  /// Nil when nothing but dots and blanks is there.
  static func normalised(_ printed: [UInt8]) -> String? {
    var number: [Unicode.Scalar] = []
    for scalar in String(decoding: printed, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        if scalar.value > 0x20 { number.append(scalar) }
      } else if !scalar.properties.isWhitespace {
        fold(scalar, into: &number)
      }
    }
    while let last = number.last, last == "." || last == "、" { number.removeLast() }
    let text = number.drop { $0 == "." }
    return text.isEmpty ? nil : String(String.UnicodeScalarView(text))
  }

  /// Whether the number can be a heading's label: a Roman numeral, a capital letter, 一, 十二.
  static func isLabel(_ number: String) -> Bool {
    let scalars = number.unicodeScalars
    return RomanNumeral.isMadeOfCapitals(Array(number.utf8)[...])
      || scalars.allSatisfy { HanEnumerator.figure($0.value) != nil }
      || scalars.count == 1 && ("A"..."Z").contains(scalars[scalars.startIndex])
  }

  /// Whether a heading below the number takes it as its own: a label, or a letter in brackets.
  static func isLabelOrLetter(_ number: String) -> Bool {
    let bytes = Array(number.utf8)
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let isLetter =
      bytes.count == 3 && bytes[0] == UInt8(ascii: "(") && letters.contains(bytes[1])
      && bytes[2] == UInt8(ascii: ")")
    return isLetter || isLabel(number)
  }

  /// The compatibility forms that stand for numbers, taken apart as Unicode's NFKC does.
  private static func fold(_ scalar: Unicode.Scalar, into number: inout [Unicode.Scalar]) {
    let value = scalar.value
    switch value {
    case 0xFF01...0xFF5E: append(value - 0xFEE0, to: &number)
    case 0x2460...0x2473: append(figures: value - 0x245F, to: &number)
    case 0x2474...0x2487: bracketed(&number) { append(figures: value - 0x2473, to: &$0) }
    case 0x2488...0x249B:
      append(figures: value - 0x2487, to: &number)
      number.append(".")
    case 0x249C...0x24B5: bracketed(&number) { append(value - 0x249C + 0x61, to: &$0) }
    case 0x3220...0x3229:
      bracketed(&number) { $0.append(HanEnumerator.figures[Int(value - 0x3220)]) }
    case 0x2160...0x217F where scalar.properties.numericType != nil: roman(value, into: &number)
    default: number.append(scalar)
    }
  }

  private static func append(_ value: UInt32, to number: inout [Unicode.Scalar]) {
    if let scalar = Unicode.Scalar(value) { number.append(scalar) }
  }

  private static func append(figures value: UInt32, to number: inout [Unicode.Scalar]) {
    number.append(contentsOf: String(value).unicodeScalars)
  }

  private static func bracketed(
    _ number: inout [Unicode.Scalar], _ content: (inout [Unicode.Scalar]) -> Void
  ) {
    number.append("(")
    content(&number)
    number.append(")")
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
  ]

  private static func roman(_ value: UInt32, into number: inout [Unicode.Scalar]) {
    let capitals = romans[Int(value & 0x0F)]
    number.append(contentsOf: (value < 0x2170 ? capitals : capitals.lowercased()).unicodeScalars)
  }
}
