// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// The time of an event for reading: what is the same in both ends is said once.
enum TimelineDates {
  /// `26 November 2007`, `28–30 April 2003`, `May 2007`, `until 31 December 2012`.
  static func text(of event: TimelineEvent) -> String {
    switch (event.start, event.end) {
    case (let start?, let end?): range(start, end, event.precision)
    case (let start?, nil): Messages.since(written(start, event.precision))
    case (nil, let end?): Messages.until(written(end, event.precision))
    case (nil, nil): ""
    }
  }

  private static func range(
    _ start: CalendarDate, _ end: CalendarDate, _ precision: TimelineEvent.Precision
  ) -> String {
    let (first, last) = (written(start, precision), written(end, precision))
    if first == last { return first }
    if precision == .day || precision == .session, start.year == end.year {
      let month = Messages.months[end.month - 1]
      if start.month == end.month { return "\(start.day)–\(end.day) \(month) \(end.year)" }
      return "\(start.day) \(Messages.months[start.month - 1]) – \(last)"
    }
    return precision == .year ? "\(first)–\(last)" : "\(first) – \(last)"
  }

  private static func written(
    _ day: CalendarDate, _ precision: TimelineEvent.Precision
  ) -> String {
    let month = Messages.months[day.month - 1]
    return switch precision {
    case .day, .session: "\(day.day) \(month) \(day.year)"
    case .month: "\(month) \(day.year)"
    case .quarter: Messages.quarter((day.month - 1) / 3 + 1, of: day.year)
    case .year: "\(day.year)"
    }
  }
}
