// Part of Kimberlite.
import ResolutionModel

/// Days as the index holds them: an interval is cut into the fewest whole centuries, decades, years,
/// months and days, each by the beginning of its date (`20`, `200`, `2003`, `2003-05`, `2003-05-15`).
///
/// Of two such periods one is a part of the other or they have no day in common. An interval is
/// therefore stored as its periods (`=`) and everything that these are part of (`<`), and two
/// intervals overlap if a period of one is in the other's list: asked for are the periods
/// themselves among `<`, and what they are part of among `=`.
enum DatePeriods {
  /// The periods of an interval, ascending.
  static func periods(of interval: DateInterval) -> [String] {
    var periods: [String] = []
    var day: CalendarDate? = interval.start
    while let start = day, start <= interval.end {
      let period = largest(from: start, within: interval.end)
      periods.append(period.name)
      day = period.last.next
    }
    return periods
  }

  /// What the index holds of an interval, without doubles.
  static func terms(of interval: DateInterval) -> Set<String> {
    var terms: Set<String> = []
    for period in periods(of: interval) {
      terms.insert("=" + period)
      terms.insert("<" + period)
      for whole in wholes(of: period) { terms.insert("<" + whole) }
    }
    return terms
  }

  /// The terms of which intervals have at least one that overlap this one.
  static func question(of interval: DateInterval) -> [String] {
    var terms: [String] = []
    var asked: Set<String> = []
    for period in periods(of: interval) {
      terms.append("<" + period)
      for whole in wholes(of: period) where asked.insert(whole).inserted {
        terms.append("=" + whole)
      }
    }
    return terms
  }

  /// The periods of which one is a part.
  private static func wholes(of period: String) -> [String] {
    [7, 4, 3, 2].filter { $0 < period.utf8.count }.map { String(period.prefix($0)) }
  }

  private static func largest(
    from start: CalendarDate, within end: CalendarDate
  ) -> (name: String, last: CalendarDate) {
    let text = start.description
    if start.day == 1 {
      if start.month == 1 {
        for (years, digits) in [(100, 2), (10, 3), (1, 4)] where start.year % years == 0 {
          let lastYear = start.year + years - 1
          if let last = CalendarDate(year: lastYear, month: 12, day: 31), last <= end {
            return (String(text.prefix(digits)), last)
          }
        }
      }
      let length = CalendarDate.length(ofMonth: start.month, year: start.year)
      if let last = CalendarDate(year: start.year, month: start.month, day: length), last <= end {
        return (String(text.prefix(7)), last)
      }
    }
    return (text, start)
  }
}

extension CalendarDate {
  /// The day after; nil after the last that is known.
  fileprivate var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }
}
