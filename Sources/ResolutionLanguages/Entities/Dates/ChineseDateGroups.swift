// Part of Kimberlite.

/// Reads the dates that begin at a place and all that are joined to them: 2003年6月8日至15日,
/// 2003年1月和4月, 2010至2018年, 5月2至4日.
struct ChineseDateGroups {
  enum Unit { case year, month, day }

  let text: ByteText
  let claims: Claims

  private static let longest = 24

  func group(at start: Int) -> DateGroup? {
    guard isFree(before: start) else { return nil }
    var group = DateGroup()
    var place = start
    var join = DateGroup.Join.list
    while group.items.count < Self.longest, var item = item(at: place, isFirst: place == start),
      claims.isFree(item.range)
    {
      item.join = join
      group.items.append(item)
      guard let next = separator(at: item.range.upperBound) else { break }
      (join, place) = next
    }
    guard let first = group.items.first, first.point.year ?? first.point.month != nil else {
      return nil
    }
    group.fillFromLeft()
    return group
  }

  // MARK: - Numbers

  /// ASCII digits or Han numerals. Han digits of a year are read by position.
  func number(at start: Int) -> (value: Int, end: Int, digits: Int)? {
    guard start < text.endIndex else { return nil }
    if text[start].isDigit {
      guard let found = text.digits(at: start) else { return nil }
      return (found.value, found.end, found.end - start)
    }
    guard text[start] >= 0xE2, let found = ChineseNumerals.number(at: text[start...]),
      found.value <= 2_199
    else { return nil }
    return (found.value, found.end, found.value >= 1_000 ? 4 : 2)
  }

  /// The unit at a place, and where it ends.
  private func unit(at place: Int) -> Unit? {
    if text.has("年", at: place) { return .year }
    if text.has("月", at: place) { return .month }
    return text.has("日", at: place) && !text.has("日历", at: place) ? .day : nil
  }

  /// The unit of a number that shares it with those that follow: 19 in 19至21日.
  private func unitAhead(of end: Int, digits: Int) -> Unit? {
    var place = end
    for _ in 0..<Self.longest {
      guard let next = separator(at: place), let number = number(at: next.end),
        text[next.end].isDigit == text[place - 1].isDigit
      else { return nil }
      guard (number.digits == 4) == (digits == 4) else { return nil }
      if let unit = unit(at: number.end) {
        return (unit == .year) == (digits == 4) ? unit : nil
      }
      place = number.end
    }
    return nil
  }

  /// Whether what stands before keeps a number from being a date.
  private func isFree(before start: Int) -> Bool {
    guard start > text.startIndex else { return true }
    let before = text[start - 1]
    if before < 0x80, text[start].isDigit {
      if before == UInt8(ascii: "/") || before == UInt8(ascii: "$") { return false }
      if before.isLetter { return text.digits(at: start)?.end == start + 4 }
      let isSign = before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == 0x2D
      guard isSign, start > text.startIndex + 1 else { return true }
      return !text[start - 2].isDigit
    }
    return !["第", "第(", "星期", "周"].contains { text[..<start].ends($0) }
  }

  // MARK: - Items

  private func item(at start: Int, isFirst: Bool) -> DateGroup.Item? {
    guard start < text.endIndex else { return nil }
    if text.has("同年", at: start) {
      guard let number = number(at: start + 6), text.has("月", at: number.end) else { return nil }
      return month(number.value, at: start, behind: number.end + 3, year: nil)
    }
    guard let number = number(at: start), number.digits <= 4 else { return nil }
    if let decade = ChineseDateYears(text: text).decade(number.value, at: start, end: number.end) {
      return decade
    }
    let own = unit(at: number.end)
    let unit = own ?? unitAhead(of: number.end, digits: number.digits)
    let end = own == nil ? number.end : number.end + 3
    switch unit {
    case .year where number.digits == 4 && EnglishDateYears.years.contains(number.value):
      guard own != nil else {
        return DateGroup.Item(range: start..<end, point: .init(year: number.value))
      }
      return year(number.value, at: start, behind: end)
    case .month where number.digits <= 2 && (1...12).contains(number.value):
      guard own != nil else {
        return DateGroup.Item(range: start..<end, point: .init(month: number.value))
      }
      return month(number.value, at: start, behind: end, year: nil)
    case .day where number.digits <= 2 && !isFirst && (1...31).contains(number.value):
      return DateGroup.Item(range: start..<end, point: .init(day: number.value))
    default:
      return number.digits == 4
        ? ChineseDateYears(text: text).alone(number.value, at: start, end: number.end) : nil
    }
  }

  /// What follows 年: a month, a quarter, a half, a part without number.
  private func year(_ value: Int, at start: Int, behind end: Int) -> DateGroup.Item? {
    var point = DateExpression.Point(year: value)
    if let part = ChineseDateYears(text: text).part(behind: end) {
      point.part = part.value
      return DateGroup.Item(range: start..<part.end, point: point)
    }
    guard let number = number(at: end), number.digits <= 2 else {
      return DateGroup.Item(range: start..<end, point: point)
    }
    if text.has("月", at: number.end) {
      return month(number.value, at: start, behind: number.end + 3, year: value)
    }
    if unitAhead(of: number.end, digits: number.digits) == .month {
      point.month = number.value
      return DateGroup.Item(range: start..<number.end, point: point)
    }
    return DateGroup.Item(range: start..<end, point: point)
  }

  /// What follows 月: a day, or a part without number.
  private func month(
    _ value: Int, at start: Int, behind end: Int, year: Int?
  ) -> DateGroup.Item? {
    var point = DateExpression.Point(year: year, month: value)
    guard year != nil || (1...12).contains(value) else { return nil }
    if let number = number(at: end), number.digits <= 2 {
      if text.has("日", at: number.end) {
        point.day = number.value
        return DateGroup.Item(range: start..<number.end + 3, point: point)
      }
      if unitAhead(of: number.end, digits: number.digits) == .day {
        point.day = number.value
        return DateGroup.Item(range: start..<number.end, point: point)
      }
    }
    for word in Self.partsOfMonth where text.has(word, at: end) {
      return DateGroup.Item(range: start..<end + word.utf8CodeUnitCount, point: point)
    }
    return DateGroup.Item(range: start..<end, point: point)
  }

  private static let partsOfMonth: [StaticString] = [
    "初", "底", "末", "中旬", "上旬", "下旬",
  ]

  // MARK: - Between dates

  private static let intervals: [StaticString] = [
    "至", "到", "-", "~", "\u{2014}\u{2014}", "\u{2014}",
  ]
  private static let lists: [StaticString] = ["、", "以及", "和", "及", "与", "或"]

  /// A sign between two dates, with a number or 同年 behind it.
  func separator(at end: Int) -> (join: DateGroup.Join, end: Int)? {
    guard end < text.endIndex else { return nil }
    for word in Self.intervals where text.has(word, at: end) {
      return began(.interval, at: end + word.utf8CodeUnitCount)
    }
    for word in Self.lists where text.has(word, at: end) {
      return began(.list, at: end + word.utf8CodeUnitCount)
    }
    return nil
  }

  private func began(
    _ join: DateGroup.Join, at place: Int
  ) -> (join: DateGroup.Join, end: Int)? {
    guard place < text.endIndex, text[place].isDigit || text[place] >= 0xE3 else { return nil }
    return (join, place)
  }
}
