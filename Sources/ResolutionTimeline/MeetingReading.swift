// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads meetings: one for each that a paragraph names with its days.
struct MeetingReading {
  private let paragraph: ToldParagraph
  private let document: ToldDocument

  init(_ paragraph: ToldParagraph, _ document: ToldDocument) {
    self.paragraph = paragraph
    self.document = document
  }

  /// Nil for one without days.
  func report(of meeting: ToldParagraph.Placed<MeetingValue>) -> EventReport? {
    guard let interval = meeting.value.interval else { return nil }
    let date = paragraph.dates.first { date in
      guard let days = date.time.interval, date.time.precision == .day else { return false }
      return days.start <= interval.start && interval.end <= days.end
        && ToldParagraph.distance(date.range, meeting.range) < 200
    }
    let range = date.map { Self.joined($0.range, meeting.range) } ?? meeting.range
    let place = date.flatMap { city(behind: $0.range) } ?? meeting.value.place
    return report(
      date?.time ?? EventTime(interval), named: meeting, place: place, at: range)
  }

  /// A meeting with other days than those that the mention has: of "two meetings, from … in … and from
  /// … in …".
  func report(of date: ToldParagraph.Dated, named meeting: ToldParagraph.Placed<MeetingValue>?)
    -> EventReport
  {
    report(
      date.time, named: meeting, place: city(behind: date.range),
      at: meeting.map { Self.joined($0.range, date.range) } ?? date.range)
  }

  private func report(
    _ time: EventTime, named meeting: ToldParagraph.Placed<MeetingValue>?, place: String?,
    at range: Range<Int>
  ) -> EventReport {
    let hosts = paragraph.participants.filter {
      $0.value.role == .host && ToldParagraph.distance($0.range, range) < 120
    }
    let organiser = meeting.flatMap(organiser)
    var actors = organiser.map { [$0] } ?? []
    for host in hosts where !actors.contains(where: { $0.key == host.value.key }) {
      actors.append(TimelineEvent.Actor(host.value))
    }
    var report = EventReport(
      kind: .meeting, topic: .meeting, time: time, actors: actors, place: place,
      organisation: organiser?.key, source: paragraph.source(range, in: document))
    report.identities = ["meeting|\(document.name)|\(time.name)"]
    report.families = ["meeting|\(document.name)"]
    if let place, isTelling(place, time) {
      report.identities.append("meeting|\(time.name)|\(place)")
      report.families.append("meeting|\(place)|\(organiser?.key ?? "")")
    }
    if let organiser {
      report.identities.append("meeting|\(time.name)|\(organiser.key)")
      report.families.append("meeting|\(organiser.key)")
    }
    if let name = meeting?.value.name.lowercased(), let language = document.language {
      report.identities.append("meeting|\(time.name)|\(language)|\(name)")
    }
    return report
  }

  /// Where several meet on one day, the place does not tell which meeting it is.
  private static let seats: Set<String> = ["New York", "Geneva", "Vienna", "Nairobi"]

  private func isTelling(_ place: String, _ time: EventTime) -> Bool {
    guard time.precision == .day else { return false }
    return time.start != time.end || !Self.seats.contains(place)
  }

  /// The body that meets: named in the meeting's name, or right behind it. Bodies that hold very many
  /// meetings do not tell which one it is.
  private func organiser(
    _ meeting: ToldParagraph.Placed<MeetingValue>
  ) -> TimelineEvent.Actor? {
    let named = paragraph.participants.first {
      $0.range.overlaps(meeting.range) && $0.value.kind != .state
        && $0.value.kind != .group
    }?.value
    // Of a process the meeting is no body of its own.
    if let process = document.process, named == nil || named?.kind == .kpBody { return process }
    return named.map { TimelineEvent.Actor($0) }
  }

  /// The city that is named right behind a date.
  private func city(behind range: Range<Int>) -> String? {
    let after = paragraph.cities.first {
      $0.range.lowerBound >= range.upperBound && $0.range.lowerBound - range.upperBound <= 12
    }
    if let after { return after.value }
    return paragraph.cities.last {
      $0.range.upperBound <= range.lowerBound && range.lowerBound - $0.range.upperBound <= 12
    }?.value
  }

  static func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }
}
