// Part of Kimberlite.

/// Chinese numbers as they count things.
enum ChineseCountNumbers {
  struct Number {
    var value: Int
    var end: Int
    /// Whether 万 or 亿 ends it: what it counts needs no classifier then.
    var isLarge = false
  }

  private static let scales: [(word: StaticString, size: Int)] = [
    ("万亿", 1_000_000_000_000), ("亿", 100_000_000), ("千万", 10_000_000), ("万", 10_000),
    ("百万", 1_000_000), ("千", 1_000),
    ("多亿", 100_000_000),
    ("多万", 10_000), ("余万", 10_000), ("余亿", 100_000_000),
  ]

  /// Digits in groups of three, decimals and Han numerals, with 万 and 亿.
  static func number(in text: ByteText, at start: Int) -> Number? {
    guard start < text.endIndex else { return nil }
    guard text[start].isDigit else {
      guard let number = ChineseNumerals.number(at: text[start...]) else { return nil }
      for (word, size) in scales.suffix(4) where text.has(word, at: number.end) {
        guard number.value < 1_000_000 else { return nil }
        return Number(
          value: number.value * size, end: number.end + word.utf8CodeUnitCount, isLarge: true)
      }
      let isLarge = text[..<number.end].ends("万") || text[..<number.end].ends("亿")
      return Number(value: number.value, end: number.end, isLarge: isLarge)
    }
    guard let first = text.digits(at: start) else { return nil }
    var (value, end) = first
    while end + 3 < text.endIndex, text[end] == 0x20 || text[end] == UInt8(ascii: ","),
      let group = text.digits(at: end + 1), group.end == end + 4, value < 1_000_000_000
    {
      value = value * 1_000 + group.value
      end = group.end
    }
    var (decimals, power) = (0, 1)
    if text.has(".", at: end), let part = text.digits(at: end + 1), part.end - end <= 4 {
      decimals = part.value
      for _ in (end + 1)..<part.end { power *= 10 }
      end = part.end
    }
    for (word, size) in scales where text.has(word, at: end) {
      guard value < 1_000_000 || size < 1_000_000_000 && value < 10_000_000_000 else { return nil }
      let whole = value * size + decimals * size / power
      return Number(value: whole, end: end + word.utf8CodeUnitCount, isLarge: size > 1_000)
    }
    return power == 1 ? Number(value: value, end: end) : nil
  }
}
