// Part of Kimberlite.
import ResolutionModel

/// English dates of one day: "18 December 2013", "4 Dec. 2006", "December 4, 2006".
///
/// Byte scanners: a text without digits costs one pass. A year that runs into a footnote mark
/// ("20063") is cut after four digits.
package enum EnglishDates {
  private static let months: [(letters: [UInt8], number: Int)] =
    OpeningWordTables.rows(of: EnglishMonths.table).flatMap {
      row -> [(letters: [UInt8], number: Int)] in
      guard row.count == 4, let number = row[2].digits(at: row[2].startIndex)?.value else {
        return []
      }
      return [(Array(row[0]), number), (Array(row[1]), number)]
    }

  /// The date at the start of the text and its length in bytes; its value is nil if the calendar
  /// has no such day (31 April 2007).
  package static func date(at text: ByteText) -> (value: CalendarDate?, length: Int)? {
    guard let first = text.first else { return nil }
    return first.isDigit ? dayFirst(text) : monthFirst(text)
  }

  /// The first date in the text that the calendar has.
  package static func firstDate(in text: ByteText) -> CalendarDate? {
    var index = text.startIndex
    var previous: UInt8 = 0x20
    while index < text.endIndex {
      let byte = text[index]
      let begins = byte.isDigit ? !previous.isDigit : byte &- 0x41 < 26 && !previous.isLetter
      if begins, let value = date(at: text[index...])?.value { return value }
      previous = byte
      index += 1
    }
    return nil
  }

  /// The length of a span of days at the start of the text: "25 February–22 March 2019",
  /// "9-27 July 2018".
  static func span(at text: ByteText) -> Int? {
    guard let day = text.digits(at: text.startIndex), day.end - text.startIndex <= 2 else {
      return nil
    }
    let name = month(in: text, at: text.skippingBlanks(from: day.end))
    let dash = text.skippingBlanks(from: name?.end ?? day.end)
    guard let length = text.dash(at: dash) else { return nil }
    let last = text.skippingBlanks(from: dash + length)
    guard let end = dayFirst(text[last...]), end.value != nil else { return nil }
    return last + end.length - text.startIndex
  }

  private static func dayFirst(_ text: ByteText) -> (value: CalendarDate?, length: Int)? {
    guard let day = text.digits(at: text.startIndex), day.end - text.startIndex <= 2 else {
      return nil
    }
    let suffix = text[day.end...].firstLatinWord
    let isOrdinal = ["st", "nd", "rd", "th"].contains { suffix.equals($0) }
    let place = text.skippingBlanks(from: isOrdinal ? suffix.endIndex : day.end)
    guard let month = month(in: text, at: place) else { return nil }
    return complete(text, day: day.value, month: month.number, at: month.end)
  }

  private static func monthFirst(_ text: ByteText) -> (value: CalendarDate?, length: Int)? {
    guard let month = month(in: text, at: text.startIndex) else { return nil }
    let place = text.skippingBlanks(from: month.end)
    guard place > month.end, let day = text.digits(at: place), day.end - place <= 2,
      day.end < text.endIndex, text[day.end] == UInt8(ascii: ",")
    else { return nil }
    return complete(text, day: day.value, month: month.number, at: day.end)
  }

  private static func complete(
    _ text: ByteText, day: Int, month: Int, at end: Int
  ) -> (value: CalendarDate?, length: Int)? {
    let comma = end < text.endIndex && text[end] == UInt8(ascii: ",") ? end + 1 : end
    let place = text.skippingBlanks(from: comma)
    guard place > end, let year = year(in: text, at: place) else { return nil }
    let value = CalendarDate(year: year.value, month: month, day: day)
    return (value, year.end - text.startIndex)
  }

  /// A month's name, in full or shortened, with the full stop of a short form.
  static func month(in text: ByteText, at start: Int) -> (number: Int, end: Int)? {
    guard start < text.endIndex, text[start] &- 0x41 < 26 else { return nil }
    let word = text[start...].firstLatinWord
    guard word.count > 2, word.count < 10 else { return nil }
    for month in months where month.letters.count == word.count {
      guard zip(word, month.letters).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { continue }
      let end = word.endIndex
      let hasStop = word.count < 5 && end < text.endIndex && text[end] == UInt8(ascii: ".")
      return (month.number, hasStop ? end + 1 : end)
    }
    return nil
  }

  /// Four digits; one or two more are a footnote mark.
  private static func year(in text: ByteText, at start: Int) -> (value: Int, end: Int)? {
    guard start < text.endIndex, text[start].isDigit, let digits = text.digits(at: start) else {
      return nil
    }
    switch digits.end - start {
    case 4: return digits
    case 5: return (digits.value / 10, start + 4)
    case 6: return (digits.value / 100, start + 4)
    default: return nil
    }
  }
}
