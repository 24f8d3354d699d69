// Part of Kimberlite.
import ResolutionTimeline

/// A colour for each kind of event, on white and on the dark page. Contrast with the ground is above 4.5
/// (WCAG 2.2 asks 3 of shapes), and kinds are told by their lane as well as by colour.
enum TimelineColours {
  static func light(_ kind: TimelineEvent.Kind) -> String { pair(kind).light }

  private static func pair(_ kind: TimelineEvent.Kind) -> (light: String, dark: String) {
    switch kind {
    case .adoption: ("#0550ae", "#79c0ff")
    case .meeting: ("#116329", "#7ee787")
    case .admission: ("#6639ba", "#d2a8ff")
    case .decision: ("#953800", "#ffa657")
    case .reviewVisit: ("#0f6b72", "#56d4dd")
    case .deadline: ("#a40e26", "#ff7b72")
    case .waiver: ("#7a5200", "#e3b341")
    case .chairmanship: ("#99286e", "#f778ba")
    case .publication: ("#57606a", "#9ea7b3")
    case .suspension: ("#6e4020", "#d4a27f")
    case .other: ("#3d444d", "#c9d1d9")
    }
  }

  /// Rules of style: `.kind-meeting { --kind: …; }`, for both themes.
  static func style(for kinds: [TimelineEvent.Kind]) -> String {
    let light = kinds.map { ".kind-\($0.rawValue) { --kind: \(pair($0).light); }" }
    let dark = kinds.map { ".kind-\($0.rawValue) { --kind: \(pair($0).dark); }" }
    return light.joined(separator: "\n") + "\n@media (prefers-color-scheme: dark) {\n"
      + dark.joined(separator: "\n") + "\n}"
  }
}
