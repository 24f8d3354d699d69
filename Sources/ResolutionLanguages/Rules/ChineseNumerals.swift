// Part of Kimberlite.

/// Chinese numbers, in digits of any width and in Han numerals.
///
/// Two digits or more without a unit are read by position (二〇〇七 is 2007), otherwise the units
/// multiply (二百一十七 is 217, 廿三 is 23). ㈠ and ① count too. Blanks between Han numerals, as
/// letter-spaced headings have them, are passed over.
package enum ChineseNumerals {
  /// The number at the start of the text, behind any blanks, and the index after it. Reads as far
  /// as the numeral is well formed: 五十一一 gives 51.
  package static func number(at text: ByteText) -> (value: Int, end: Int)? {
    let start = text.skippingBlanks(from: text.startIndex)
    guard start < text.endIndex else { return nil }
    if let digits = text.digits(at: start) { return digits }
    let first = text.scalar(at: start)
    if let value = enclosed(first.value) { return (value, start + first.length) }
    return positional(text[start...]) ?? multiplicative(text[start...])
  }

  /// The value of ㈠…㈩, ①…⑳, ⑴…⒇ and ㊀…㊉.
  package static func enclosed(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3220...0x3229: Int(scalar - 0x3220) + 1
    case 0x3280...0x3289: Int(scalar - 0x3280) + 1
    case 0x2460...0x2473: Int(scalar - 0x2460) + 1
    case 0x2474...0x2487: Int(scalar - 0x2474) + 1
    default: nil
    }
  }

  // MARK: Readings

  /// A run of two to nine digits: 二〇〇七.
  private static func positional(_ text: ByteText) -> (value: Int, end: Int)? {
    var value = 0
    var count = 0
    var end = text.startIndex
    while count < 9, let next = numeral(in: text, at: end), case .digit(let digit) = next.numeral {
      value = value * 10 + digit
      count += 1
      end = next.end
    }
    return count > 1 ? (value, end) : nil
  }

  /// Digits with units: 六十三, 一千七百六十九, 一万二千, 廿三.
  private static func multiplicative(_ text: ByteText) -> (value: Int, end: Int)? {
    var reading = Reading()
    var end = text.startIndex
    while let next = numeral(in: text, at: end), reading.accept(next.numeral) { end = next.end }
    return end > text.startIndex && reading.hasValue ? (reading.value, end) : nil
  }

  /// A multiplicative number while it is read.
  private struct Reading {
    var total = 0
    var section = 0
    var pending: Int?
    var unit = Int.max
    var largeUnit = Int.max

    var value: Int { total + section + (pending ?? 0) }
    var hasValue: Bool { value > 0 || pending == 0 }

    /// Takes one numeral; false if the number ends before it.
    mutating func accept(_ numeral: Numeral) -> Bool {
      switch numeral {
      case .digit(let digit):
        guard (pending ?? 0) == 0, unit > 1 else { return false }
        pending = digit
      case .unit(let size) where size < 10_000:
        guard size < unit, pending != 0 || size == 10 && section > 0 else { return false }
        guard pending != nil || size == 10 else { return false }
        section += max(pending ?? 1, 1) * size
        (unit, pending) = (size, nil)
      case .unit(let size):
        guard size < largeUnit, section + (pending ?? 0) > 0 else { return false }
        total += (section + (pending ?? 0)) * size
        (section, pending, unit, largeUnit) = (0, nil, .max, size)
      case .tens(let tens):
        guard (pending ?? 0) == 0, unit > 10 else { return false }
        section += tens
        (unit, pending) = (10, nil)
      }
      return true
    }
  }

  // MARK: Numerals

  private enum Numeral {
    case digit(Int)
    case unit(Int)
    case tens(Int)
  }

  /// The numeral at `index`, blanks before it passed over unless it is the first.
  private static func numeral(in text: ByteText, at index: Int) -> (numeral: Numeral, end: Int)? {
    let start = index == text.startIndex ? index : text.skippingBlanks(from: index)
    guard start < text.endIndex else { return nil }
    let scalar = text.scalar(at: start)
    guard let numeral = numeral(of: scalar.value) else { return nil }
    return (numeral, start + scalar.length)
  }

  private static func numeral(of scalar: UInt32) -> Numeral? {
    switch Unicode.Scalar(scalar) {
    case "〇", "○", "◯", "零", "Ｏ": .digit(0)
    case "一", "壹": .digit(1)
    case "二", "贰", "貳", "两", "兩": .digit(2)
    case "三", "叁", "參": .digit(3)
    case "四", "肆": .digit(4)
    case "五", "伍": .digit(5)
    case "六", "陆", "陸": .digit(6)
    case "七", "柒": .digit(7)
    case "八", "捌": .digit(8)
    case "九", "玖": .digit(9)
    case "十", "拾": .unit(10)
    case "百", "佰": .unit(100)
    case "千", "仟": .unit(1_000)
    case "万", "萬": .unit(10_000)
    case "亿", "億": .unit(100_000_000)
    case "廿": .tens(20)
    case "卅": .tens(30)
    case "卌": .tens(40)
    default: nil
    }
  }
}
