// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// An event as one paragraph tells it; what several tell of one event is merged by `EventMerging`.
struct EventReport: Sendable {
  var kind: TimelineEvent.Kind
  /// What the words beside the date say.
  var topic: EventTopic?
  var time: EventTime
  var actors: [TimelineEvent.Actor] = []
  var place: String?
  var subject: String?
  /// Names of the event: two reports that have one in common tell of the same.
  var identities: [String] = []
  /// What the event has in common with less exact reports of it: of one family, the report of a month
  /// is the same as that of a day in it.
  var families: [String] = []
  /// Of what somebody is chair, of whom a meeting is.
  var organisation: String?
  var source: TimelineEvent.Source
  /// What an act of a meeting is about, without the words that name the meeting and its days; nil: the
  /// words of the source tell it.
  var object: String?
  /// The document that tells, whatever its language, and how many of its paragraphs stand before.
  var document = ""
  var position = 0
}

/// When something is: as `TimelineEvent` has it.
struct EventTime: Sendable, Hashable {
  var start: CalendarDate?
  var end: CalendarDate?
  var precision: TimelineEvent.Precision

  init(start: CalendarDate?, end: CalendarDate?, precision: TimelineEvent.Precision) {
    self.start = start
    self.end = end
    self.precision = precision
  }

  /// With the precision that the days themselves show: whole years, quarters, months.
  init(_ interval: DateInterval) {
    start = interval.start
    end = interval.end
    let (first, last) = (interval.start, interval.end)
    let endsMonth = last.day == CalendarDate.length(ofMonth: last.month, year: last.year)
    if first.day == 1, endsMonth, first.month == 1, last.month == 12 {
      precision = .year
    } else if first.day == 1, endsMonth, first != last {
      precision = .month
    } else {
      precision = .day
    }
  }

  init(day: CalendarDate) { self.init(start: day, end: day, precision: .day) }

  /// A date as a text names it; nil for one that no calendar has.
  init?(_ value: DateValue) {
    guard let interval = value.interval else { return nil }
    start = interval.start
    end = interval.end
    precision = TimelineEvent.Precision(rawValue: value.precision.rawValue) ?? .day
  }

  /// For names: `2003-05-15`, `2003-05-01/2003-05-31`.
  var name: String {
    let (first, last) = (start?.description ?? "..", end?.description ?? "..")
    return first == last ? first : first + "/" + last
  }

  var interval: DateInterval? {
    guard let start, let end else { return nil }
    return DateInterval(start, end)
  }

  /// Whether another lies in it and says more.
  func isLessExact(than other: EventTime) -> Bool {
    guard self != other, let interval, let inner = other.interval else { return false }
    return interval.start <= inner.start && inner.end <= interval.end
  }
}
