// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// The words in drawings of timelines, calendars and lists for other programs.
extension Messages {
  /// `Review visit`.
  static func name(of kind: TimelineEvent.Kind) -> String {
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

  /// Says in a calendar what it has not.
  package static func leftOut(_ count: Int) -> String {
    "\(counted(count, "event")) known by month, quarter, year or session only, or without end, "
      + "\(count == 1 ? "is" : "are") not in this calendar."
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
