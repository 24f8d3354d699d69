// Part of Kimberlite.

/// The number of a resolution or decision, as it is printed: `61/28`, `50/28 B`, `1459 (2003)`,
/// `217 A (III)`, `S-10/2`, `1996/31`, `1/CP.21`.
package struct CitedNumber: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    /// `61/28`: the General Assembly since 1976, the Human Rights Council.
    case session(Int)
    /// `S-10/2`, `ES-10/24`; with the prefix.
    case special(String)
    /// `1459 (2003)`: the Security Council.
    case year(Int)
    /// `1996/31`: the Economic and Social Council since 1978, the Commission on Human Rights.
    case annual(Int)
    /// `3281 (XXIX)`, `3201 (S-VI)`: the General Assembly to 1975, the Economic and Social Council to
    /// 1977; the session in capitals.
    case old(String)
    /// `1/CP.21`: conferences of parties; what stands behind the slash.
    case parties(String)
  }

  package var number: Int
  package var form: Form
  /// `B`, `A-D`.
  package var part: String?

  /// Behind the body's stem of a symbol: `61/28`, `50/28 B`, `217(III) A`.
  package var symbolTail: String {
    let tail =
      switch form {
      case .session(let session): "\(session)/\(number)"
      case .special(let session): "\(session)/\(number)"
      case .year(let year): "\(number)(\(year))"
      case .annual(let year): "\(year)/\(number)"
      case .old(let session): "\(number)(\(session))"
      case .parties(let meeting): "\(number)/\(meeting)"
      }
    return part.map { tail + " " + $0 } ?? tail
  }
}

extension CitedNumber {
  /// The number at `start` and the index behind it, parts included. Single blanks beside the slash and
  /// before brackets are passed over.
  static func read(_ text: ByteText, at start: Int) -> (number: CitedNumber, end: Int)? {
    guard start < text.endIndex else { return nil }
    guard text[start].isDigit else { return special(text, at: start) }
    guard let first = text.digits(at: start), first.end - start <= 4 else { return nil }
    if let slashed = slashed(text, first: first.value, digits: first.end - start, at: first.end) {
      return slashed
    }
    return bracketed(text, number: first.value, at: first.end)
  }

  /// `S-10/2`, `ES-10/24`; `OS/14/101` of an organizational session.
  private static func special(_ text: ByteText, at start: Int) -> (number: CitedNumber, end: Int)? {
    var prefix: String
    if text.has("OS/", at: start) {
      guard let session = text.digits(at: start + 3), text.has("/", at: session.end),
        let number = text.digits(at: session.end + 1), endsNumber(text, at: number.end)
      else { return nil }
      return (
        CitedNumber(number: number.value, form: .special("OS/\(session.value)")), number.end
      )
    }
    if text.has("ES-", at: start) {
      prefix = "ES-"
    } else if text.has("S-", at: start) {
      prefix = "S-"
    } else {
      return nil
    }
    let place = start + prefix.utf8.count
    guard let session = text.digits(at: place), session.end - place <= 2,
      let slash = slash(text, at: session.end), let number = text.digits(at: slash),
      number.end - slash <= 3, endsNumber(text, at: number.end)
    else { return nil }
    prefix += String(session.value)
    return withPart(
      CitedNumber(number: number.value, form: .special(prefix)), text, at: number.end)
  }

  private static func slashed(
    _ text: ByteText, first: Int, digits: Int, at end: Int
  ) -> (number: CitedNumber, end: Int)? {
    guard let place = slash(text, at: end), place < text.endIndex else { return nil }
    guard text[place].isDigit else { return parties(text, number: first, at: place) }
    guard let second = text.digits(at: place), second.end - place <= 3,
      endsNumber(text, at: second.end)
    else { return nil }
    let form: Form
    if digits == 4 {
      guard (1946...2199).contains(first) else { return nil }
      form = .annual(first)
    } else {
      form = .session(first)
    }
    return withPart(CitedNumber(number: second.value, form: form), text, at: second.end)
  }

  /// `CP.21`, `CMA.1`: capitals, a full stop, a number.
  private static func parties(
    _ text: ByteText, number: Int, at start: Int
  ) -> (number: CitedNumber, end: Int)? {
    var end = start
    while end < text.endIndex, text[end].isCapital { end += 1 }
    guard (2...3).contains(end - start), end < text.endIndex, text[end] == UInt8(ascii: "."),
      let session = text.digits(at: end + 1), endsNumber(text, at: session.end)
    else { return nil }
    let meeting = text[start..<session.end].string
    return (CitedNumber(number: number, form: .parties(meeting)), session.end)
  }

  /// `1459 (2003)`, `217 A (III)`, `2252 (ES-V)`.
  private static func bracketed(
    _ text: ByteText, number: Int, at end: Int
  ) -> (number: CitedNumber, end: Int)? {
    var place = end
    var part: String?
    if let letters = PartLetters.read(text, at: end, joinsByAnd: true) {
      part = letters.text
      place = letters.end
    }
    place = text.skippingBlank(at: place)
    guard place < text.endIndex, text[place] == UInt8(ascii: "(") else { return nil }
    let inner = text.skippingBlank(at: place + 1)
    if part == nil, let year = text.digits(at: inner), (1946...2199).contains(year.value),
      let close = closing(text, at: year.end)
    {
      return (CitedNumber(number: number, form: .year(year.value)), close)
    }
    guard let session = oldSession(text, at: inner), let close = closing(text, at: session.end)
    else { return nil }
    let cited = CitedNumber(number: number, form: .old(session.text), part: part)
    return part == nil ? withPart(cited, text, at: close) : (cited, close)
  }

  /// (二) or ㈡ behind a number that was read otherwise.
  static func readOldSession(
    _ text: ByteText, number: Int, at index: Int
  ) -> (number: CitedNumber, end: Int)? {
    guard index < text.endIndex else { return nil }
    if text.has("(", at: index) {
      guard let session = oldSession(text, at: index + 1),
        let close = closing(text, at: session.end)
      else { return nil }
      return (CitedNumber(number: number, form: .old(session.text)), close)
    }
    let scalar = text.scalar(at: index)
    guard let value = ChineseNumerals.enclosed(scalar.value), let roman = Pinpoint.roman(value)
    else {
      return nil
    }
    return (CitedNumber(number: number, form: .old(roman)), index + scalar.length)
  }

  /// `III`, `S-VI`, `ES-V`; a Chinese numeral stands for its Roman one.
  private static func oldSession(_ text: ByteText, at start: Int) -> (text: String, end: Int)? {
    var end = start
    if text.has("ES-", at: end) { end += 3 } else if text.has("S-", at: end) { end += 2 }
    let letters = end
    while end < text.endIndex, text[end].isCapital { end += 1 }
    if end > letters, RomanNumeral.value(of: text[letters..<end]) != nil {
      return (text[start..<end].string, end)
    }
    guard end == start, start < text.endIndex, text[start] >= 0x80,
      let number = ChineseNumerals.number(at: text[start...]),
      let roman = Pinpoint.roman(number.value)
    else { return nil }
    return (roman, number.end)
  }

  private static func closing(_ text: ByteText, at index: Int) -> Int? {
    let place = text.skippingBlank(at: index)
    return place < text.endIndex && text[place] == UInt8(ascii: ")") ? place + 1 : nil
  }

  /// The index behind a slash and the blanks beside it.
  private static func slash(_ text: ByteText, at index: Int) -> Int? {
    let place = text.skippingBlank(at: index)
    guard place < text.endIndex, text[place] == UInt8(ascii: "/") else { return nil }
    return text.skippingBlank(at: place + 1)
  }

  /// Whether a number can end here: no digit, no slash, no decimals follow.
  private static func endsNumber(_ text: ByteText, at end: Int) -> Bool {
    guard end < text.endIndex else { return true }
    let byte = text[end]
    if byte.isDigit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") { return false }
    guard byte == UInt8(ascii: "."), end + 1 < text.endIndex else { return true }
    return !text[end + 1].isDigit
  }

  private static func withPart(
    _ number: CitedNumber, _ text: ByteText, at end: Int
  ) -> (number: CitedNumber, end: Int) {
    guard let letters = PartLetters.read(text, at: end) else { return (number, end) }
    var result = number
    result.part = letters.text
    return (result, letters.end)
  }
}

/// The letters of parts: `B`, `AA`, `A to D`, A至C.
enum PartLetters {
  /// The letters at `start`, one blank before them passed over, and the index behind them.
  static func read(
    _ text: ByteText, at start: Int, joinsByAnd: Bool = false
  ) -> (text: String, end: Int)? {
    guard let first = letters(text, at: text.skippingBlank(at: start)) else { return nil }
    for word in ["-", " - ", " to ", "至"] as [StaticString] where text.has(word, at: first.end) {
      let next = text.skippingBlank(at: first.end + word.utf8CodeUnitCount)
      if let last = letters(text, at: next) {
        return (first.text + "-" + last.text, last.end)
      }
    }
    for word in [" and ", "和"] as [StaticString] where joinsByAnd && text.has(word, at: first.end) {
      if let last = letters(text, at: first.end + word.utf8CodeUnitCount) {
        return (first.text + "-" + last.text, last.end)
      }
    }
    return first
  }

  /// One capital, or one twice, that is not the beginning of a word.
  static func letters(_ text: ByteText, at start: Int) -> (text: String, end: Int)? {
    guard start < text.endIndex, text[start].isCapital else { return nil }
    var end = start + 1
    if end < text.endIndex, text[end] == text[start] { end += 1 }
    if end < text.endIndex {
      let next = text[end]
      if next.isLetter || next.isDigit || next == UInt8(ascii: "/") || next == 0x27 { return nil }
      if next == UInt8(ascii: "."), end + 1 < text.endIndex, text[end + 1] != 0x20 { return nil }
      if next == UInt8(ascii: "-"), end + 1 < text.endIndex, !text[end + 1].isCapital { return nil }
    }
    return (text[start..<end].string, end)
  }
}

extension UInt8 {
  var isCapital: Bool { self &- 0x41 < 26 }
}

extension ArraySlice<UInt8> {
  /// The index behind one space, if there is one here.
  @inline(__always)
  func skippingBlank(at index: Int) -> Int {
    index < endIndex && self[index] == 0x20 ? index + 1 : index
  }
}
