// Part of Kimberlite.

/// Reads the dates that begin at a place and all that are joined to them: "5 to 8 November 2007",
/// "3, 4 and 6 December 2012", "April and October 2003", "2014-2015".
struct EnglishDateGroups {
  let text: ByteText
  let claims: Claims

  /// At most so many dates are read as one list.
  private static let longest = 24

  func group(at start: Int) -> DateGroup? {
    var group = DateGroup()
    var place = start
    var join = DateGroup.Join.list
    while group.items.count < Self.longest, var item = item(at: place, isFirst: place == start),
      claims.isFree(item.range)
    {
      item.join = join == .interval && !mayEnd(item, group.items.last) ? .list : join
      group.items.append(item)
      guard let next = separator(at: item.range.upperBound) else { break }
      (join, place) = next
    }
    trim(&group)
    guard !group.items.isEmpty, isAllowed(group) else { return nil }
    group.fillFromRight()
    return group
  }

  /// Numbers at the end that no month follows are no days.
  private func trim(_ group: inout DateGroup) {
    for index in group.items.indices.dropLast() where isDayAlone(group.items[index]) {
      let next = group.items[index + 1].point
      if next.day == nil {
        group.items.removeSubrange(index...)
        break
      }
    }
    while let last = group.items.last, isDayAlone(last) { group.items.removeLast() }
  }

  private func isDayAlone(_ item: DateGroup.Item) -> Bool {
    item.point.month == nil && item.point.year == nil
  }

  /// A lone month needs a word before it that asks for a time: "may" and "March" mean other things.
  private func isAllowed(_ group: DateGroup) -> Bool {
    guard group.items.allSatisfy({ $0.point.year == nil && $0.point.day == nil }) else {
      return true
    }
    let before = text.word(before: group.range.lowerBound)
    return Self.beforeMonths.contains { before.equalsIgnoringCase($0) }
  }

  private static let beforeMonths: [StaticString] = [
    "in", "by", "of", "since", "until", "from", "during", "before", "after", "early", "late", "mid",
    "through", "between", "for", "last", "this",
  ]

  /// A day does not run to a year: "postponed from 13 May 2020 to 2021".
  private func mayEnd(_ item: DateGroup.Item, _ first: DateGroup.Item?) -> Bool {
    first?.point.day == nil || item.point.day != nil
  }

  // MARK: - Items

  private func item(at start: Int, isFirst: Bool) -> DateGroup.Item? {
    guard start < text.endIndex else { return nil }
    if text[start].isDigit { return numbered(at: start, isFirst: isFirst) }
    guard let month = EnglishDates.month(in: text, at: start) else { return nil }
    // "Mar" and "Jan" are names too; May, June and July have no short form.
    let isShort = month.end - start <= 4 && !(5...7).contains(month.number)
    guard !isShort || yearBehind(month.end) != nil else { return nil }
    var point = DateExpression.Point(month: month.number)
    if let year = yearBehind(month.end) {
      point.year = year.value
      return DateGroup.Item(range: start..<year.end, point: point)
    }
    // "December 4, 2006"
    if text.has(" ", at: month.end), let day = text.digits(at: month.end + 1),
      day.end - month.end <= 3, text.has(", ", at: day.end), let year = plainYear(at: day.end + 2)
    {
      (point.day, point.year) = (day.value, year.value)
      return DateGroup.Item(range: start..<year.end, point: point)
    }
    return DateGroup.Item(range: start..<month.end, point: point)
  }

  private func numbered(at start: Int, isFirst: Bool) -> DateGroup.Item? {
    guard let number = text.digits(at: start) else { return nil }
    switch number.end - start {
    case 1, 2:
      guard !isFirst || isFreeBefore(start) else { return nil }
      return day(number.value, at: start, end: number.end)
    case 4:
      let years = EnglishDateYears(text: text)
      guard !isFirst || years.isFree(before: start) && !years.followsNumbering(start) else {
        return nil
      }
      return year(number.value, at: start, end: number.end)
    default: return nil
    }
  }

  private func day(_ number: Int, at start: Int, end: Int) -> DateGroup.Item? {
    guard number > 0 else { return nil }
    var place = end
    let suffix = text[end...].firstLatinWord
    if ["st", "nd", "rd", "th"].contains(where: { suffix.equals($0) }) { place = suffix.endIndex }
    var point = DateExpression.Point(day: number)
    let word = text.has(" of ", at: place) ? place + 4 : place + 1
    guard text.has(" ", at: place), let month = EnglishDates.month(in: text, at: word) else {
      // Only a number that goes on to another can be a day: "5 and 6 June".
      guard number <= 31, separator(at: place) != nil else { return nil }
      return DateGroup.Item(range: start..<place, point: point)
    }
    point.month = month.number
    guard let year = yearBehind(month.end) ?? yearBehindComma(month.end) else {
      guard number <= 31 else { return nil }
      return DateGroup.Item(range: start..<month.end, point: point)
    }
    point.year = year.value
    return DateGroup.Item(range: start..<year.end, point: point)
  }

  /// Whether no letter, sign of a fraction or part of a symbol is joined to the number at `start`.
  private func isFreeBefore(_ start: Int) -> Bool {
    guard start > text.startIndex else { return true }
    let before = text[start - 1]
    if before.isLetter || before == UInt8(ascii: "/") || before == UInt8(ascii: "$") {
      return false
    }
    guard before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == 0x2D,
      start > text.startIndex + 1
    else { return true }
    return before == 0x2D ? !text[start - 2].isLetter : !text[start - 2].isDigit
  }

  // MARK: - Years

  /// The year behind a month. One or two digits more are the mark of a note.
  private func yearBehind(_ end: Int) -> (value: Int, end: Int)? {
    guard text.has(" ", at: end), let digits = text.digits(at: end + 1) else { return nil }
    let count = digits.end - end - 1
    guard (4...6).contains(count) else { return nil }
    let value = count == 4 ? digits.value : count == 5 ? digits.value / 10 : digits.value / 100
    guard EnglishDateYears.years.contains(value) else { return nil }
    return (value, end + 5)
  }

  private func yearBehindComma(_ end: Int) -> (value: Int, end: Int)? {
    guard text.has(", ", at: end), let year = plainYear(at: end + 2),
      year.end == text.endIndex || !text[year.end].isDigit && text[year.end] != 0x2F,
      !EnglishDateYears(text: text).isNumberOfThings(year.end)
    else { return nil }
    return year
  }

  private func plainYear(at start: Int) -> (value: Int, end: Int)? {
    guard let digits = text.digits(at: start), digits.end - start == 4,
      EnglishDateYears.years.contains(digits.value)
    else { return nil }
    return digits
  }

  private func year(_ value: Int, at start: Int, end: Int) -> DateGroup.Item? {
    let years = EnglishDateYears(text: text)
    guard EnglishDateYears.years.contains(value) else { return nil }
    var point = DateExpression.Point(year: value)
    if let date = isoDate(value, at: start, end: end) { return date }
    if let span = years.shortEnd(of: value, at: end) {
      if span.isFinancial {
        point.part = .financialYear
        return DateGroup.Item(range: start..<span.end, point: point)
      }
      return DateGroup.Item(
        range: start..<span.end, point: point, last: DateExpression.Point(year: span.year))
    }
    if text.has("s", at: end), end + 1 == text.endIndex || !text[end + 1].isLetter {
      guard value % 10 == 0 else { return nil }
      point.part = .decade
      return DateGroup.Item(range: start..<end + 1, point: point)
    }
    guard years.isFree(behind: end) else { return nil }
    return DateGroup.Item(range: start..<end, point: point)
  }

  /// 2020-05-31.
  private func isoDate(_ year: Int, at start: Int, end: Int) -> DateGroup.Item? {
    guard text.has("-", at: end), let month = text.digits(at: end + 1), month.end == end + 3,
      text.has("-", at: month.end), let day = text.digits(at: month.end + 1),
      day.end == month.end + 3
    else { return nil }
    let point = DateExpression.Point(year: year, month: month.value, day: day.value)
    return DateGroup.Item(range: start..<day.end, point: point)
  }

  // MARK: - Between dates

  private static let lists: [StaticString] = [", and ", ", or ", ", ", " and ", " or ", " & "]
  private static let intervals: [StaticString] = [
    " to ", "-", " - ", "\u{2014}", " through ", " until ", " till ",
  ]
  private static let prepositions: [StaticString] = ["from ", "on ", "in "]

  private func separator(at end: Int) -> (join: DateGroup.Join, end: Int)? {
    guard end < text.endIndex else { return nil }
    for word in Self.intervals where text.has(word, at: end) {
      return began(.interval, at: end + word.utf8CodeUnitCount)
    }
    for word in Self.lists where text.has(word, at: end) {
      var place = end + word.utf8CodeUnitCount
      for preposition in Self.prepositions where text.has(preposition, at: place) {
        place += preposition.utf8CodeUnitCount
        break
      }
      return began(.list, at: place)
    }
    return nil
  }

  /// Only a digit or a capital can begin a date.
  private func began(
    _ join: DateGroup.Join, at place: Int
  ) -> (join: DateGroup.Join, end: Int)? {
    guard place < text.endIndex, text[place].isDigit || text[place] &- 0x41 < 26 else {
      return nil
    }
    return (join, place)
  }
}
