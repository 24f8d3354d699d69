// Part of Kimberlite.
import ResolutionModel

/// Values of fields and filters, from what people type to the form that the index holds.
package enum FieldValues {
  /// `2007`, `2006..2013`, `2006..`, `..2013`, of numbers up to 9999; nil for anything else. An open
  /// end begins at 1: paragraphs without a year are in no range.
  package static func numbers(_ text: String) -> ClosedRange<UInt32>? {
    let bytes = Array(text.utf8)
    let dots = bytes.indices.dropLast().first { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }
    guard let dots else { return number(bytes[...]).map { $0...$0 } }
    let lower = bytes[..<dots]
    let upper = bytes[(dots + 2)...]
    guard !lower.isEmpty || !upper.isEmpty else { return nil }
    guard let first = lower.isEmpty ? 1 : number(lower),
      let last = upper.isEmpty ? UInt32.max : number(upper), first <= last
    else { return nil }
    return first...last
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    guard (1...4).contains(digits.count), digits.allSatisfy(QuerySigns.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) }
  }

  /// `2003`, `2003-05`, `2003-05-15`, and from the first to the last day of two of these:
  /// `2003-05..2003-12`, `2012..`, `..2012`. Nil for anything else, also for days that no calendar
  /// has.
  package static func days(_ text: String) -> DateInterval? {
    let bytes = Array(text.utf8)
    let dots = bytes.indices.dropLast().first { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }
    guard let dots else { return period(bytes[...]) }
    let first = bytes[..<dots]
    let last = bytes[(dots + 2)...]
    guard !first.isEmpty || !last.isEmpty,
      let start = first.isEmpty ? DateInterval(year: 1500) : period(first),
      let end = last.isEmpty ? DateInterval(year: 2199) : period(last)
    else { return nil }
    return DateInterval(start.start, end.end)
  }

  private static func period(_ text: ArraySlice<UInt8>) -> DateInterval? {
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0).map { Int($0) } }
    guard numbers.count == parts.count, parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    switch numbers.count {
    case 1: return DateInterval(year: numbers[0])
    case 2: return DateInterval(year: numbers[0], month: numbers[1])
    case 3:
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        .map { DateInterval($0) }
    default: return nil
    }
  }

  /// Whatever its case: `citation`.
  package static func mentionKind(_ text: String) -> MentionValue.Kind? {
    MentionValue.Kind.allCases.first { $0.rawValue == text.lowercased() }
  }

  /// Whatever its case: `vicechair`.
  package static func role(_ text: String) -> ParticipantValue.Role? {
    ParticipantValue.Role.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
  }

  /// Whatever its case: `listitem`.
  package static func kind(_ text: String) -> Paragraph.Kind? {
    Paragraph.Kind.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
  }

  /// A code of two to four letters, in lower case.
  package static func language(_ text: String) -> String? {
    let bytes = text.utf8
    guard (2...4).contains(bytes.count), bytes.allSatisfy(QuerySigns.isLetter) else { return nil }
    return text.lowercased()
  }

  /// A paragraph's number as it is compared: without brackets and final dots, in lower case.
  package static func number(_ text: String) -> String {
    let kept = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      let plain = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
      return plain == "(" || plain == ")" || plain == " " ? nil : plain
    }
    var number = String(String.UnicodeScalarView(kept)).lowercased()
    while number.last == "." { number.removeLast() }
    return number
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
