// Part of Kimberlite.
import ResolutionTimeline

/// The words about events.
extension Messages {
  static let findingsTitle = "Contradictions"

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func since(_ date: String) -> String { "since \(date)" }
  static func until(_ date: String) -> String { "until \(date)" }
  static func quarter(_ number: Int, of year: Int) -> String { "quarter \(number) of \(year)" }
  static func moreSources(_ count: Int) -> String { "\(count) more" }

  /// What sources say differently: `Two times for what seems one event: 2003-05-15 (A/RES/61/28@en#op2, 3
  /// more), 2003-05-16 (…).`
  static func sentence(
    for kind: TimelineFinding.Kind, _ values: [(value: String, source: String, more: Int)]
  ) -> String {
    let what =
      switch kind {
      case .time: "Two times for what seems one event"
      case .place: "Two places for what seems one event"
      case .actor: "Two holders of one office in one term"
      }
    let values = values.map { value, source, more in
      "\(value) (\(source)\(more > 0 ? ", \(moreSources(more))" : ""))"
    }
    return "\(what): \(values.joined(separator: ", ")); compare their sources."
  }
}
