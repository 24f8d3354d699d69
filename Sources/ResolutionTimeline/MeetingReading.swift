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

  /// Nil for one without days, or with the year of a name ("the 2030 Agenda") only.
  func report(of meeting: ToldParagraph.Placed<MeetingValue>) -> EventReport? {
    guard let interval = meeting.value.interval, listedDates(of: meeting).isEmpty else {
      return nil
    }
    let own = dates(beside: meeting) { $0.interval == interval }
    if !own.isEmpty, own.allSatisfy({ isOfOther(paragraph.dates[$0], meeting) }) { return nil }
    let date = paragraph.dates.first { date in
      guard let days = date.time.interval,
        ToldParagraph.distance(date.range, meeting.range) < 200
      else { return false }
      return days == interval
        || date.time.precision == .day && days.start <= interval.start && interval.end <= days.end
    }
    let range = date.map { Self.joined($0.range, meeting.range) } ?? meeting.range
    let place = date.flatMap { city(behind: $0.range) } ?? ownPlace(of: meeting, range, interval)
    return report(
      date?.time ?? EventTime(interval), named: meeting, place: place, at: range)
  }

  /// Whether a year is that of another name than the meeting's.
  private func isOfOther(
    _ date: ToldParagraph.Dated, _ meeting: ToldParagraph.Placed<MeetingValue>
  ) -> Bool {
    !meeting.range.overlaps(date.range) && paragraph.isInName(date)
  }

  /// The times of several meetings that are named together: "the third and fourth meetings, held in May
  /// 2005 and in June 2006". Empty where one date has all the days.
  func listedDates(of meeting: ToldParagraph.Placed<MeetingValue>) -> [Int] {
    guard let interval = meeting.value.interval, interval.start != interval.end else { return [] }
    let within = dates(beside: meeting) { time in
      time.interval.map { interval.start <= $0.start && $0.end <= interval.end } ?? false
    }
    let isOne = dates(beside: meeting) { time in
      time.interval.map { $0.start <= interval.start && interval.end <= $0.end } ?? false
    }
    guard isOne.isEmpty, within.contains(where: { starts(paragraph.dates[$0], interval) }),
      within.contains(where: { ends(paragraph.dates[$0], interval) })
    else { return [] }
    return within
  }

  private func starts(_ date: ToldParagraph.Dated, _ interval: DateInterval) -> Bool {
    date.time.start == interval.start && date.value.relation != .from
  }

  private func ends(_ date: ToldParagraph.Dated, _ interval: DateInterval) -> Bool {
    date.time.end == interval.end && date.value.relation != .until
  }

  /// The dates near a meeting of whose times something holds.
  private func dates(
    beside meeting: ToldParagraph.Placed<MeetingValue>, where holds: (EventTime) -> Bool
  ) -> [Int] {
    let near = max(0, meeting.range.lowerBound - 200)..<meeting.range.upperBound + 200
    return paragraph.dateIndices(in: near).filter {
      ToldParagraph.distance(paragraph.dates[$0].range, meeting.range) < 200
        && holds(paragraph.dates[$0].time)
    }
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
        && isHost($0, of: time)
    }
    let organiser = meeting.flatMap(organiser)
    var actors = organiser.map { [$0] } ?? []
    for host in hosts where !actors.contains(where: { $0.key == host.value.key }) {
      actors.append(TimelineEvent.Actor(host.value))
    }
    var report = EventReport(
      kind: .meeting, topic: .meeting, time: time, actors: actors, place: place,
      organisation: organiser?.key, source: paragraph.source(range, in: document))
    report.name = meeting?.value.name
    report.isInCity = paragraph.cities.contains { $0.value == place }
    return report
  }

  /// Whether somebody is host at a time: the date beside them is of that time, and no list has theirs
  /// ("in 2024 and 2026 respectively").
  private func isHost(
    _ host: ToldParagraph.Placed<ParticipantValue>, of time: EventTime
  ) -> Bool {
    let place = host.range.lowerBound
    let sentence = paragraph.cutter.sentence(at: place)
    let beside = paragraph.dates.filter { sentence.contains($0.range.lowerBound) }.min {
      ToldParagraph.distance($0.range, host.range) < ToldParagraph.distance($1.range, host.range)
    }
    if beside?.time.precision == .year, paragraph.reads(.inOrder, at: place) { return false }
    if let year = host.value.year, let own = time.interval,
      !(own.start.year...own.end.year).contains(year)
    {
      return false
    }
    guard let days = beside?.time.interval, let own = time.interval else { return true }
    return days.start <= own.end && own.start <= days.end
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

  /// The city that is named right beside a date: behind it, or before it between the same commas.
  private func city(behind range: Range<Int>) -> String? {
    let after = paragraph.cities.first {
      $0.range.lowerBound >= range.upperBound && $0.range.lowerBound - range.upperBound <= 12
        && !isOfNext($0.range, behind: range)
    }
    let before = paragraph.cities.last {
      $0.range.upperBound <= range.lowerBound && range.lowerBound - $0.range.upperBound <= 12
    }
    guard let after, let before else { return (after ?? before)?.value }
    // "In Paris on 17 December 2007, the Berlin conference"; "in Accra on 3 May and in Lima on 5 May".
    let piece = paragraph.cutter.piece(at: range).own
    let isBefore =
      piece.contains(before.range.lowerBound)
      && (!piece.contains(after.range.lowerBound)
        || hasOwnDate(after.range) && !hasDateBefore(before.range))
    return (isBefore ? before : after).value
  }

  /// "On 3 May, in Accra on 5 May": a city behind a comma with a date of its own.
  private func isOfNext(_ city: Range<Int>, behind date: Range<Int>) -> Bool {
    isDivided(date.upperBound, city.lowerBound) && hasOwnDate(city)
  }

  private func hasOwnDate(_ city: Range<Int>) -> Bool {
    paragraph.dates.contains {
      $0.range.lowerBound >= city.upperBound && $0.range.lowerBound - city.upperBound <= 6
    }
  }

  /// Whether a city is that of a date before it: "on 3 May in Accra".
  private func hasDateBefore(_ city: Range<Int>) -> Bool {
    paragraph.dates.contains {
      $0.range.upperBound <= city.lowerBound && city.lowerBound - $0.range.upperBound <= 12
        && !isDivided($0.range.upperBound, city.lowerBound)
    }
  }

  /// Whether a comma stands between two places of the text.
  private func isDivided(_ start: Int, _ end: Int) -> Bool {
    let scalars = paragraph.cutter.scalars
    let end = min(end, scalars.count)
    return scalars[min(start, end)..<end].contains(where: ClauseCutter.isDivision)
  }

  /// The place that a mention has, unless it is that of the meeting before: of "in Accra on 3 May and, by
  /// video, on 5 May" the date of another meeting stands between.
  private func ownPlace(
    of meeting: ToldParagraph.Placed<MeetingValue>, _ range: Range<Int>, _ days: DateInterval
  ) -> String? {
    let named = paragraph.cities.filter { $0.value == meeting.value.place }
    let others = paragraph.dates.filter { date in
      guard let other = date.time.interval else { return false }
      return other.end < days.start || days.end < other.start
    }
    let isOthers = named.allSatisfy { city in
      city.range.upperBound <= range.lowerBound
        && others.contains {
          $0.range.lowerBound >= city.range.upperBound && $0.range.upperBound <= range.lowerBound
        }
    }
    return isOthers && !named.isEmpty ? nil : meeting.value.place
  }

  static func joined(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound)
  }
}
