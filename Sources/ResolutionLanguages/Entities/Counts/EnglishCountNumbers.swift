// Part of Kimberlite.

/// English numbers as they count things: digits in groups, decimals with "million", words.
enum EnglishCountNumbers {
  /// Whether a word at a place can be a number of two or more.
  static func mayBegin(_ text: ByteText, _ index: Int) -> Bool {
    guard index + 2 < text.endIndex else { return false }
    let (second, third) = (text[index + 1], text[index + 2])
    switch text[index] | 0x20 {
    case UInt8(ascii: "t"):
      return second == UInt8(ascii: "w")
        || second == UInt8(ascii: "e") && third == UInt8(ascii: "n")
        || second == UInt8(ascii: "h") && (third == UInt8(ascii: "r") || third == UInt8(ascii: "i"))
    case UInt8(ascii: "f"):
      return second == UInt8(ascii: "o")
        && (third == UInt8(ascii: "u") || third == UInt8(ascii: "r"))
        || second == UInt8(ascii: "i") && (third == UInt8(ascii: "v") || third == UInt8(ascii: "f"))
    case UInt8(ascii: "s"):
      return second == UInt8(ascii: "i") && third == UInt8(ascii: "x")
        || second == UInt8(ascii: "e") && third == UInt8(ascii: "v")
    case UInt8(ascii: "e"):
      return second == UInt8(ascii: "i") && third == UInt8(ascii: "g")
        || second == UInt8(ascii: "l") && third == UInt8(ascii: "e")
    case UInt8(ascii: "n"): return second == UInt8(ascii: "i") && third == UInt8(ascii: "n")
    case UInt8(ascii: "o"): return second == UInt8(ascii: "n") && third == UInt8(ascii: "e")
    default: return false
    }
  }

  /// The number at a place, with its "thousand" or "million"; a hyphen, a sign of a fraction or a
  /// letter behind it makes it part of another word.
  static func number(in text: ByteText, at start: Int) -> (value: Int, end: Int)? {
    guard start < text.endIndex else { return nil }
    guard let found = text[start].isDigit ? digits(text, start) : words(text, start) else {
      return nil
    }
    guard found.end < text.endIndex else { return found }
    let next = text[found.end]
    if next == 0x2D {
      return found.end + 1 < text.endIndex && text[found.end + 1].isDigit ? found : nil
    }
    return next.isLetter || next == 0x2F || next == UInt8(ascii: "%") ? nil : found
  }

  private static let scales: [(StaticString, Int)] = [
    (" thousand", 1_000), (" million", 1_000_000), (" billion", 1_000_000_000),
  ]

  // MARK: - Digits

  /// "5,880", "5 880", "1.2 million".
  private static func digits(_ text: ByteText, _ start: Int) -> (value: Int, end: Int)? {
    guard let first = text.digits(at: start) else { return nil }
    var (value, end) = first
    if end - start <= 3 {
      while end + 3 < text.endIndex, text[end] == UInt8(ascii: ",") || text[end] == 0x20,
        let group = text.digits(at: end + 1), group.end == end + 4, value < 1_000_000_000_000
      {
        value = value * 1_000 + group.value
        end = group.end
      }
    }
    // Decimals need a scale.
    var decimals = 0
    var power = 1
    if text.has(".", at: end), let part = text.digits(at: end + 1), part.end - end <= 4 {
      decimals = part.value
      for _ in (end + 1)..<part.end { power *= 10 }
      end = part.end
    }
    for (word, scale) in scales where text.has(word, at: end) {
      guard value < 1_000_000 else { return nil }
      return (value * scale + decimals * scale / power, end + word.utf8CodeUnitCount)
    }
    return power == 1 ? (value, end) : nil
  }

  // MARK: - Words

  /// "one hundred and ninety-three", "two and a half million", "three thousand four hundred".
  private static func words(_ text: ByteText, _ start: Int) -> (value: Int, end: Int)? {
    guard let first = EnglishNumerals.cardinal(at: text[start...]) else { return nil }
    var (value, end) = first
    let hasHalf = text.has(" and a half", at: end)
    let place = hasHalf ? end + 11 : end
    for (word, scale) in scales where text.has(word, at: place) {
      value = value * scale + (hasHalf ? scale / 2 : 0)
      end = place + word.utf8CodeUnitCount
      if scale == 1_000, text.has(" ", at: end),
        let rest = EnglishNumerals.cardinal(at: text[(end + 1)...]), rest.value < 1_000
      {
        (value, end) = (value + rest.value, rest.end)
      }
      return (value, end)
    }
    return hasHalf ? nil : (value, end)
  }
}
