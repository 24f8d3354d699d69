// Part of Kimberlite.
import ResolutionTimeline

/// The words about events.
extension Messages {
  package static let timelineTitle = "Timeline"
  static let findingsTitle = "Contradictions"

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func since(_ date: String) -> String { "since \(date)" }
  static func until(_ date: String) -> String { "until \(date)" }
  static func quarter(_ number: Int, of year: Int) -> String { "quarter \(number) of \(year)" }
  static func moreSources(_ count: Int) -> String { "\(count) more" }

  /// What sources say differently: `Two times for one event: 2003-05-15 (adoption-…), 2003-05-16 (…).`
  package static func sentence(for finding: TimelineFinding) -> String {
    let what =
      switch finding.kind {
      case .time: "Two times for what seems one event"
      case .place: "Two places for what seems one event"
      case .actor: "Two holders of one office in one term"
      }
    let values = zip(finding.values, finding.events).map { "\($0) (\($1))" }
    return "\(what): \(values.joined(separator: ", ")); compare their sources."
  }
}
