// Part of Kimberlite.
import ResolutionModel

/// Makes the ids of events: kind, first day, and what tells it from others of that day.
enum EventNaming {
  /// One for each event, unique; by the order of the events where that alone tells them apart.
  static func ids(of events: [TimelineEvent]) -> [String] {
    let names = events.map(name)
    // A number behind one name may be the month of another.
    var taken = Set(names)
    var seen: [String: Int] = [:]
    return names.map { name in
      guard var count = seen[name] else {
        seen[name] = 1
        return name
      }
      repeat { count += 1 } while !taken.insert("\(name)-\(count)").inserted
      seen[name] = count
      return "\(name)-\(count)"
    }
  }

  private static func name(of event: TimelineEvent) -> String {
    var parts = [event.kind.rawValue, event.edtf.filter { $0 != "." }]
    if let subject = event.subject {
      parts.append(subject)
    } else if let place = event.place {
      parts.append(place)
    }
    if event.subject == nil || [.deadline, .chairmanship].contains(event.kind) {
      // Hosts do not tell which meeting it is.
      let names = event.actors.filter { event.kind != .meeting || $0.role != .host }
      parts += names.prefix(event.kind == .meeting ? 1 : 2).map(\.key)
    }
    return slug(parts.joined(separator: "-"))
  }

  /// ASCII letters and digits as they are, 80 signs at most; everything else becomes one hyphen.
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
