// Part of Kimberlite.

/// The calendar of the General Assembly's regular sessions.
///
/// Session N opens in September of the year 1945 + N, but for the first, and runs until the next one
/// opens: on the third Tuesday; since session 58 on Tuesday of the third week, counted from the first
/// that has a working day (rule 1 of its rules of procedure); since session 78 on Tuesday of the
/// second. Sessions that opened otherwise are listed.
package struct AssemblySession: Sendable, Hashable {
  package let number: Int

  /// Nil for numbers below 1 and for sessions later than 2199.
  package init?(_ number: Int) {
    guard (1...250).contains(number) else { return nil }
    self.number = number
  }

  /// The session that is under way on a day; nil before the first.
  package init?(on day: CalendarDate) {
    guard let later = AssemblySession(day.year - 1945), day >= later.opening else {
      guard let earlier = AssemblySession(day.year - 1946), day >= earlier.opening else {
        return nil
      }
      self = earlier
      return
    }
    self = later
  }

  package var opening: CalendarDate {
    if let (month, day) = Self.exceptions[number] {
      return Self.day(number == 1 ? 1946 : 1945 + number, month, day)
    }
    let first = Self.day(1945 + number, 9, 1)
    guard number >= 58 else { return first.adding((2 - first.weekday + 7) % 7 + 14) }
    // Weeks begin on Sunday.
    let sunday = first.weekday == 6 ? first.adding(1) : first.adding(-first.weekday)
    return sunday.adding(number >= 78 ? 9 : 16)
  }

  /// Month and day of the openings that no rule gives.
  private static let exceptions: [Int: (Int, Int)] = [
    1: (1, 10), 6: (11, 6), 7: (10, 14), 11: (11, 12), 19: (12, 1), 53: (9, 9), 54: (9, 14),
    55: (9, 5), 56: (9, 12), 57: (9, 10),
  ]

  /// From the opening to the day before the next session opens.
  package var interval: DateInterval {
    let end = AssemblySession(number + 1)?.opening.adding(-1) ?? opening
    return DateInterval(opening, end) ?? DateInterval(opening)
  }

  /// The main part: until the end of December of the year in which the session opens.
  package var mainPart: DateInterval {
    DateInterval(opening, Self.day(opening.year, 12, 31)) ?? DateInterval(opening)
  }

  /// The resumed session: from January to the day before the next one opens.
  package var resumedPart: DateInterval {
    DateInterval(Self.day(opening.year + 1, 1, 1), interval.end) ?? interval
  }

  /// Days that every calendar has.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: min(max(year, 1500), 2199), month: month, day: day) ?? Self.epoch
  }

  private static let epoch = CalendarDate(year: 1945, month: 10, day: 24).unsafelyUnwrapped
}
