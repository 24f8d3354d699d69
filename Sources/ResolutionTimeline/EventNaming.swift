// Part of Kimberlite.
import ResolutionModel

/// Makes the ids of events: kind, first day, and what tells it from others of that day.
enum EventNaming {
  /// One for each event, unique; by the order of the events where that alone tells them apart.
  static func ids(of events: [TimelineEvent]) -> [String] {
    var seen: [String: Int] = [:]
    return events.map { event in
      let name = name(of: event)
      let count = (seen[name] ?? 0) + 1
      seen[name] = count
      return count == 1 ? name : "\(name)-\(count)"
    }
  }

  private static func name(of event: TimelineEvent) -> String {
    var parts = [event.kind.rawValue, event.edtf.filter { $0 != "." }]
    if let subject = event.subject {
      parts.append(subject)
    } else if let place = event.place {
      parts.append(place)
    }
    if event.subject == nil || event.kind == .deadline {
      parts += event.actors.prefix(2).map(\.key)
    }
    return slug(parts.joined(separator: "-"))
  }

  /// ASCII letters and digits, in small letters but for those of the kind; everything else becomes one
  /// hyphen.
  private static func slug(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if !result.hasSuffix("-"), !result.isEmpty {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.count > 80 ? String(result.prefix(80)) : result
  }
}
