// Part of Kimberlite.

/// A day of the Gregorian calendar, as documents name it: no time, no time zone.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil for a day that the calendar does not have (29 February 2003), and for years outside
  /// 1500 to 2199, which no document of the United Nations speaks of by the day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1500...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// 28 to 31; `month` is from 1 to 12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day so many days later, or earlier if `days` is negative; the same day where that
  /// lies beyond the years of this type.
  package func adding(_ days: Int) -> CalendarDate {
    var (year, month, day) = (year, month, day + days)
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      day += Self.length(ofMonth: month, year: year)
    }
    while day > Self.length(ofMonth: month, year: year) {
      day -= Self.length(ofMonth: month, year: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDate(year: year, month: month, day: day) ?? self
  }

  /// 0 for Sunday to 6 for Saturday, by Zeller's rule.
  package var weekday: Int {
    let (y, m) = month < 3 ? (year - 1, month + 12) : (year, month)
    return (day + (13 * (m + 1)) / 5 + y + y / 4 - y / 100 + y / 400 + 6) % 7
  }

  /// ISO 8601: `2007-11-26`.
  package var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
