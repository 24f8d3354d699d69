// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// A timeline as a calendar: iCalendar (RFC 5545), an all-day event for each.
///
/// A calendar knows days and nothing coarser: "in 2004" as an event would stand on 366 days and claim
/// each of them. So only what is known by the day is written, and of what has no beginning ("until 31
/// March") the last day, as that of a deadline; what is due at a session stands on the day on which it
/// opens. How many are left out the calendar's description says.
package struct TimelineCalendar {
  /// What a calendar is for, unless other kinds are asked for.
  package static let usualKinds: [TimelineEvent.Kind] = [.meeting, .deadline]

  private let timeline: Timeline
  private let title: String
  private let languages: [String]
  private let version: String

  /// - Parameters:
  ///   - languages: of the reader, the first wanted first.
  ///   - version: of the program.
  package init(_ timeline: Timeline, title: String, languages: [String], version: String) {
    self.timeline = timeline
    self.title = title
    self.languages = languages
    self.version = version
  }

  /// The events that a calendar can hold: days that are known, and an end; deadlines by session.
  package static func holds(_ event: TimelineEvent) -> Bool {
    event.precision == .day ? event.end != nil : isDueAtSession(event)
  }

  private static func isDueAtSession(_ event: TimelineEvent) -> Bool {
    event.kind == .deadline && event.precision == .session && event.start != nil
  }

  /// The calendar; lines end with CR LF.
  package func bytes() -> [UInt8] {
    let words = TimelineWords.all(of: timeline.events, languages: languages)
    let events = words.filter { Self.holds($0.event) }
    let findings = TimelineFindings(timeline)
    var text = ContentLines()
    text.add("BEGIN", "VCALENDAR")
    text.add("VERSION", "2.0")
    text.add("PRODID", Self.escaped("-//Kimberlite//Kimberlite \(version)//EN"))
    text.add("CALSCALE", "GREGORIAN")
    text.add("METHOD", "PUBLISH")
    text.add("X-WR-CALNAME", Self.escaped(title))
    let leftOut = timeline.events.count - events.count
    if leftOut > 0 { text.add("X-WR-CALDESC", Self.escaped(Messages.leftOut(leftOut))) }
    for event in events { add(event, findings, to: &text) }
    text.add("END", "VCALENDAR")
    return text.bytes
  }

  private func add(
    _ words: TimelineWords, _ findings: TimelineFindings, to text: inout ContentLines
  ) {
    let event = words.event
    guard let last = event.end ?? event.start else { return }
    let start = event.start ?? last
    let end = Self.isDueAtSession(event) ? start : last
    text.add("BEGIN", "VEVENT")
    text.add("UID", Self.escaped(event.id) + "@kimberlite")
    text.add("DTSTAMP", Self.day(stamp(of: event) ?? start) + "T000000Z")
    text.add("DTSTART;VALUE=DATE", Self.day(start))
    // The day behind the last (RFC 5545, 3.6.1).
    text.add("DTEND;VALUE=DATE", Self.day(end.adding(1)))
    text.add("SUMMARY", Self.escaped(words.headline(columns: 84)))
    if let place = event.place { text.add("LOCATION", Self.escaped(place)) }
    text.add("CATEGORIES", Self.escaped(Messages.name(of: event.kind)))
    text.add("DESCRIPTION", Self.escaped(description(words, findings)))
    if let link = words.link { text.add("URL;VALUE=URI", link) }
    text.add("TRANSP", "TRANSPARENT")
    text.add("END", "VEVENT")
  }

  private func description(_ words: TimelineWords, _ findings: TimelineFindings) -> String {
    let event = words.event
    var lines = words.sentences.map(\.text)
    if Self.isDueAtSession(event) { lines.insert(Messages.bySession(words.when), at: 0) }
    if !event.actors.isEmpty {
      lines.append(
        Messages.actors(event.actors.map { TimelineWords.nameAndRole(of: $0, in: event) }))
    }
    lines.append(Messages.sources(event.sources.map(\.address)))
    lines += findings.sentences(of: event.id)
    return lines.joined(separator: "\n")
  }

  /// The day of the youngest document that tells of it: the same for the same corpus.
  private func stamp(of event: TimelineEvent) -> CalendarDate? {
    event.sources.compactMap(\.told).max()
  }

  /// `20030428`.
  private static func day(_ day: CalendarDate) -> String {
    String(day.description.filter { $0 != "-" })
  }

  /// A value of type TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line break are escaped;
  /// other controls become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": if previous != "\r" { result += "\\n" }
      case "\r": result += "\\n"
      case "\t": result += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}

/// The lines of iCalendar (RFC 5545, 3.1): no more than 75 octets, folded between characters.
private struct ContentLines {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ name: String, _ value: String) {
    var used = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let character = UTF8.encode(scalar).map(Array.init) ?? []
      if used + character.count > 75 {
        bytes += [13, 10, 32]
        used = 1
      }
      bytes += character
      used += character.count
    }
    bytes += [13, 10]
  }
}
