// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// A name by which reports are compared: the FNV-1a hash of its words, since a corpus has very many.
struct EventKey: Sendable, Hashable, Comparable, ExpressibleByStringInterpolation {
  private let hash: UInt64

  init(stringLiteral words: String) {
    hash = words.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  static func < (a: EventKey, b: EventKey) -> Bool { a.hash < b.hash }
}

/// An event as one paragraph tells it; what several tell of one event is merged by `EventMerging`.
struct EventReport: Sendable {
  var kind: TimelineEvent.Kind
  /// What the words beside the date say.
  var topic: EventTopic?
  var time: EventTime
  var actors: [TimelineEvent.Actor] = []
  var place: String?
  /// Whether the place is a city: a meeting can be told to be in a city and in its State.
  var isInCity = false
  var subject: String?
  /// Names of the event: two reports that have one in common tell of the same.
  var identities: [EventKey] = []
  /// What the event has in common with less exact reports of it: of one family, the report of a month
  /// is the same as that of a day in it.
  var families: [EventKey] = []
  /// Of what somebody is chair, of whom a meeting is.
  var organisation: String?
  var source: TimelineEvent.Source
  /// What a meeting is called there.
  var name: String?
  /// What an act of a meeting is about, without the words that name the meeting and its days; nil: the
  /// words of the source tell it.
  var object: String?
  /// The document that tells, whatever its language, and how many of its paragraphs stand before.
  var document = ""
  var position = 0
}

/// A report on its way through merging: every stage has the same one, none copies it.
@dynamicMemberLookup
final class KeptReport {
  private let report: EventReport
  /// Of the document that tells: the languages of one are of one day.
  var told: CalendarDate?

  init(_ report: EventReport) {
    self.report = report
    told = report.source.told
  }

  subscript<Value>(dynamicMember path: KeyPath<EventReport, Value>) -> Value {
    report[keyPath: path]
  }

  /// With the day of the document.
  var source: TimelineEvent.Source {
    var source = report.source
    source.told = told
    return source
  }
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

  /// With the precision that the days themselves show: whole years, whole months.
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

  /// Whether another lies in it.
  func holds(_ other: EventTime) -> Bool {
    guard let interval, let inner = other.interval else { return false }
    return interval.start <= inner.start && inner.end <= interval.end
  }

  /// Whether another lies in it and says more; of two with the same days only one can be the less exact.
  func isLessExact(than other: EventTime) -> Bool {
    guard let interval, let inner = other.interval else { return false }
    return interval == inner
      ? precision.coarseness > other.precision.coarseness : holds(other)
  }
}

extension TimelineEvent.Precision {
  /// More where less is known.
  fileprivate var coarseness: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
