// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

extension CalendarDate {
  /// Days since 1 January 1970, negative before it (days_from_civil, Howard Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms"). Cost: a few multiplications.
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// Days on a line of pixels: where each stands, and the years that are marked.
struct DayScale {
  /// Days since 1970 at both edges.
  let first: Int
  let last: Int
  /// Pixels between them.
  let width: Double

  /// The days of all events, and a margin.
  init(_ events: [TimelineEvent], width: Double) {
    var (first, last) = (Int.max, Int.min)
    for event in events {
      if let day = event.first { first = min(first, day.dayNumber) }
      if let day = event.end ?? event.start { last = max(last, day.dayNumber + 1) }
    }
    if first > last { (first, last) = (0, 365) }
    let margin = max(10, (last - first) / 60)
    self.first = first - margin
    self.last = last + margin
    self.width = width
  }

  func x(_ day: Int) -> Double { Double(day - first) * width / Double(last - first) }

  /// The first days of years, no closer than so many pixels: each year, every second, fifth, tenth …
  func years(apart pixels: Double) -> [CalendarDate] {
    let perYear = 365.25 * width / Double(last - first)
    let step = [1, 2, 5, 10, 20, 50, 100].first { Double($0) * perYear >= pixels } ?? 100
    return stride(from: 1500, to: 2200, by: step).lazy
      .compactMap { CalendarDate(year: $0, month: 1, day: 1) }
      .filter { first <= $0.dayNumber && $0.dayNumber <= last }
  }
}
