// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// The words in drawings of timelines, calendars and lists for other programs.
extension Messages {
  /// `Review visit`.
  package static func name(of kind: TimelineEvent.Kind) -> String {
    switch kind {
    case .adoption: "Adoption"
    case .meeting: "Meeting"
    case .admission: "Admission"
    case .decision: "Decision"
    case .reviewVisit: "Review visit"
    case .deadline: "Deadline"
    case .waiver: "Waiver"
    case .chairmanship: "Chairmanship"
    case .publication: "Publication"
    case .suspension: "Suspension"
    case .other: "Other"
    }
  }

  /// `vice-chair`; nil where an actor is only named.
  static func name(of role: ParticipantValue.Role) -> String? {
    switch role {
    case .participant: "participant"
    case .admitted: "admitted"
    case .applicant: "applicant"
    case .observer: "observer"
    case .chair: "chair"
    case .viceChair: "vice-chair"
    case .host: "host"
    case .reviewed: "reviewed"
    case .suspended: "suspended"
    case .subject: "subject"
    case .mentioned: nil
    }
  }

  static func span(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
  static func actors(_ names: [String]) -> String {
    "Concerns " + names.joined(separator: "; ")
  }
  static func place(_ name: String) -> String { "Place: \(name)" }
  static func sources(_ addresses: [String]) -> String {
    "Sources: " + addresses.joined(separator: "; ")
  }

  /// `90 events, 2000 to 2018`.
  static func summary(of timeline: Timeline) -> String {
    let count = counted(timeline.events.count, "event")
    let years = timeline.events.compactMap { $0.first?.year }
    let ends = timeline.events.compactMap { ($0.end ?? $0.start)?.year }
    guard let first = years.min(), let last = ends.max() else { return count }
    return count + ", " + (first == last ? "\(first)" : span("\(first)", "\(last)"))
  }

  /// Of a deadline: `Due at session 63`.
  static func due(atSession number: Int) -> String { "Due at session \(number)" }

  /// Says in a calendar why a deadline stands on a day.
  static func bySession(_ days: String) -> String {
    "By the session (\(days)), and shown on its opening day."
  }

  /// Stands before what is said of somebody: `Liberia: `.
  static func said(of who: String) -> String { "\(who): " }

  /// Says in a calendar what it has not.
  package static func leftOut(_ count: Int) -> String {
    "\(counted(count, "event")) known by month, quarter, year or (but for deadlines) session only, or "
      + "without end, \(count == 1 ? "is" : "are") not in this calendar."
  }

  /// Says why there is no calendar.
  package static func emptyCalendar(_ count: Int) -> String {
    "Nothing was written, since a calendar needs days and an end: \(counted(count, "event")) "
      + "\(count == 1 ? "is" : "are") known by month, quarter, year or session only, or "
      + "\(count == 1 ? "has" : "have") no end. --format csv has \(count == 1 ? "it" : "all")."
  }

  /// Signs at the edges of a drawing.
  static func earlier(_ count: Int, _ years: String) -> String { "← \(count) earlier, \(years)" }
  static func later(_ count: Int, _ years: String) -> String { "\(count) later, \(years) →" }

  /// Says of a drawing what stands outside its days.
  package static func outside(earlier: Int, later: Int) -> String {
    let parts = [earlier > 0 ? "\(earlier) earlier" : nil, later > 0 ? "\(later) later" : nil]
    let count = parts.compactMap(\.self).joined(separator: " and ")
    return "The drawing has the days on which 99 of 100 events are; \(count) "
      + "\(earlier + later == 1 ? "is" : "are") named at its edges. --from and --to choose days."
  }

  /// Says of a drawing what it shows as numbers only.
  package static func undrawn(_ count: Int) -> String {
    "\(counted(count, "event")) had no room in the drawing and \(count == 1 ? "is" : "are") counted "
      + "at the end of the lane; choose fewer, as with --from, --to, --event or --participant."
  }

  /// `12 more, 2003 to 2004`, of events that are drawn as one mark.
  static func more(_ count: Int, _ years: String) -> String { "\(count) more, \(years)" }

  // MARK: - The page

  static let drawingName = "Timeline"
  static let listHeading = "Year by year"
  static let drawingHelp =
    "Drag or use the arrow keys to move, + and − to zoom (Ctrl and wheel, two fingers), 0 for all, "
    + "Enter for an event, Escape to close it."
  static let showHelp = "In the index an address shows its paragraph: kimberlite show ADDRESS"
  static let filtersHeading = "Filters and signs"
  static let findText = "Find in the events"
  static let actorChoice = "Actor"
  static let allActors = "All actors"
  static let kindChoice = "Kinds of event"
  static let allShown = "Show all"
  static let zoomIn = "Zoom in"
  static let zoomOut = "Zoom out"
  static let fitAll = "Fit all"
  static let closeEvent = "Close"
  static let eventName = "Event"
  static let filledMark = "known by the day"
  static let outlinedMark = "known by month, quarter, year or session"
  static let openMark = "no beginning or no end is given"
  static let groupMark = "several events: opens them"
}
