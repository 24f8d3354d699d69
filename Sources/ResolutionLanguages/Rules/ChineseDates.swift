// Part of Kimberlite.
import ResolutionModel

/// Chinese dates of one day: 2007 年 11 月 26 日, letter-spaced 2 0 0 7 年 1 1 月 2 6 日, with
/// full-width digits, 二〇〇七年十一月二十六日.
package enum ChineseDates {
  /// The date at the start of the text and its length in bytes; its value is nil if the calendar
  /// has no such day.
  package static func date(at text: ByteText) -> (value: CalendarDate?, length: Int)? {
    guard let first = text.firstScalar, !Scalars.isBlank(first),
      let year = part(of: text, at: text.startIndex, before: "年"), year.value >= 1_000,
      let month = part(of: text, at: year.end, before: "月"),
      let day = part(of: text, at: month.end, before: "日")
    else { return nil }
    let value = CalendarDate(year: year.value, month: month.value, day: day.value)
    return (value, day.end - text.startIndex)
  }

  /// The length of a span of days at the start of the text: 2019年2月25日至3月22日.
  static func span(at text: ByteText) -> Int? {
    guard let first = date(at: text) else { return nil }
    let sign = text.skippingBlanks(from: text.startIndex + first.length)
    guard let length = text.has("至", at: sign) ? 3 : text.dash(at: sign) else { return nil }
    let rest = text.skippingBlanks(from: sign + length)
    let month = part(of: text, at: rest, before: "月")?.end ?? rest
    return part(of: text, at: month, before: "日").map { $0.end - text.startIndex }
  }

  /// The first date in the text that the calendar has. Only places where a year can begin are
  /// tried, those before a 年.
  package static func firstDate(in text: ByteText) -> CalendarDate? {
    guard var mark = text.find("年") else { return nil }
    while true {
      if let start = yearStart(in: text, before: mark), let value = date(at: text[start...])?.value
      {
        return value
      }
      guard let next = text.find("年", from: mark + 3) else { return nil }
      mark = next
    }
  }

  /// A number and the character that must follow it, blanks between them passed over.
  private static func part(
    of text: ByteText, at start: Int, before mark: StaticString
  ) -> (value: Int, end: Int)? {
    guard let number = spacedDigits(text, at: start) ?? ChineseNumerals.number(at: text[start...])
    else { return nil }
    let end = text.skippingBlanks(from: number.end)
    guard text.has(mark, at: end) else { return nil }
    return (number.value, end + mark.utf8CodeUnitCount)
  }

  /// One to four digits, full-width or not, with blanks among them.
  private static func spacedDigits(_ text: ByteText, at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var count = 0
    var end = start
    while count < 4 {
      let place = text.skippingBlanks(from: end)
      guard place < text.endIndex else { break }
      let scalar = text.scalar(at: place)
      guard let digit = Scalars.digit(scalar.value) else { break }
      value = value * 10 + digit
      count += 1
      end = place + scalar.length
    }
    return count > 0 ? (value, end) : nil
  }

  /// Where the four digits or numerals before a 年 begin.
  private static func yearStart(in text: ByteText, before mark: Int) -> Int? {
    var start = mark
    var count = 0
    while count < 4, start > text.startIndex {
      let scalar = text.scalar(before: start)
      start -= scalar.length
      if Scalars.isBlank(scalar.value) { continue }
      count += 1
    }
    return count == 4 ? start : nil
  }
}
