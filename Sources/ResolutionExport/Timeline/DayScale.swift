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

/// The days of events, from the first to the one behind the last, counted from 1970.
struct EventDays: Equatable {
  let first: Int
  let last: Int

  /// Of all events.
  init(_ events: [TimelineEvent]) {
    self.init(events.compactMap(Self.days))
  }

  /// Where the events are: the shortest days that hold 99 of 100 and what is near them, if these are much
  /// fewer than all days. One misprinted year would leave hardly any room to the others.
  ///
  /// Cost: that of sorting.
  static func usual(_ events: [TimelineEvent]) -> EventDays {
    let spans = events.compactMap(days)
    let all = EventDays(spans)
    let spare = spans.count / 100
    guard spare > 0 else { return all }
    let starts = spans.map(\.first).sorted()
    let byEnd = spans.sorted { ($0.last, $0.first) < ($1.last, $1.first) }
    var best = all
    // What begins before the first of these is left out, and of the rest so many that end last.
    for before in 0...spare where before == 0 || starts[before] != starts[before - 1] {
      let first = starts[before]
      var later = spare - before
      let last = byEnd.last { span in
        guard span.first >= first else { return false }
        later -= 1
        return later < 0
      }
      if let last, last.last - first < best.last - best.first {
        best = EventDays(first: first, last: last.last)
      }
    }
    // What is near is no exception.
    let near = (best.last - best.first) / 8
    let close = spans.filter { $0.first >= best.first - near && $0.last <= best.last + near }
    let days = EventDays(close)
    return (days.last - days.first) * 3 < (all.last - all.first) * 2 ? days : all
  }

  /// Whether an event has a day among them.
  func hold(_ event: TimelineEvent) -> Bool { !isBefore(event) && !isBehind(event) }
  func isBefore(_ event: TimelineEvent) -> Bool {
    Self.days(of: event).map { $0.last <= first } ?? false
  }
  func isBehind(_ event: TimelineEvent) -> Bool {
    Self.days(of: event).map { $0.first >= last } ?? false
  }

  private init(_ spans: [EventDays]) {
    self.init(first: spans.map(\.first).min() ?? 0, last: spans.map(\.last).max() ?? 365)
  }

  private init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  private static func days(of event: TimelineEvent) -> EventDays? {
    guard let start = event.first, let end = event.end ?? event.start else { return nil }
    return EventDays(first: start.dayNumber, last: end.dayNumber + 1)
  }
}

/// Days on a line of pixels: where each stands, and the years that are marked.
struct DayScale {
  /// Days since 1970 at both edges.
  let first: Int
  let last: Int
  /// Pixels between them.
  let width: Double

  /// Days, and a margin.
  init(_ days: EventDays, width: Double) {
    let (first, last) = (days.first, days.last)
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
