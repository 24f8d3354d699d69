// Part of Kimberlite.
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
  static func leftOut(_ count: Int) -> String {
    "\(counted(count, "event")) known by month, quarter, year or session only, or without end, "
      + "\(count == 1 ? "is" : "are") not in this calendar."
  }

  // MARK: - The page

  static let drawingName = "Timeline"
  static let listHeading = "Year by year"
  static let drawingHelp =
    "Drag or use the arrow keys to move, + and − to zoom (Ctrl and wheel, two fingers), 0 for all, "
    + "Enter for an event, Escape to close it."
  static let showHelp = "In the index an address shows its paragraph: kimberlite show ADDRESS"
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
