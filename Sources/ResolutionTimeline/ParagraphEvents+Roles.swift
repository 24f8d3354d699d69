// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension ParagraphEvents {
  /// What a role tells of its holder: admitted, applicant, suspended, reviewed, chair.
  mutating func readRoles() {
    var claimed: Set<Int> = []
    for participant in paragraph.participants {
      switch participant.value.role {
      case .admitted where isAsking(participant.range):
        addRole(participant, as: .other, [.application], &claimed)
      case .admitted:
        addRole(participant, as: .admission, [.admission], &claimed)
      case .applicant:
        addRole(participant, as: .other, [.application], &claimed)
      case .suspended:
        addRole(participant, as: .suspension, [.suspension, .occurrence], &claimed)
      case .reviewed:
        addRole(participant, as: .reviewVisit, [.reviewVisit, .occurrence], &claimed)
      case .chair, .viceChair:
        addChair(participant, &claimed)
      case .host where participant.value.year != nil && paragraph.meetings.isEmpty:
        addRole(participant, as: .other, [.occurrence], &claimed)
      case .participant, .observer, .host, .subject, .mentioned: break
      }
    }
    for index in claimed { paragraph.claim(index) }
  }

  /// "The application … for admission" is no admission yet.
  func isAsking(_ range: Range<Int>) -> Bool {
    let sentence = paragraph.cutter.sentence(at: range.lowerBound)
    return paragraph.cues.contains {
      $0.topic == .application && sentence.contains($0.range.lowerBound)
    }
  }

  private mutating func addRole(
    _ participant: ToldParagraph.Placed<ParticipantValue>, as kind: TimelineEvent.Kind,
    _ topics: [EventTopic], _ claimed: inout Set<Int>
  ) {
    let index = date(of: participant, topics)
    var time = index.map { paragraph.dates[$0].time }
    if kind == .admission, index == nil, hasOtherDate(participant) { return }
    if time == nil {
      let year = participant.value.year
      time =
        meetingTime(of: participant, year)
        ?? year.flatMap { DateInterval(year: $0) }.map(EventTime.init)
    }
    // What a record tells without a time belongs to its meeting.
    if time == nil, [.admitted, .applicant].contains(participant.value.role) { time = heading }
    guard var time else { return }
    // What was told of the end is told for itself.
    if kind == .suspension, time.start == time.end { time.end = nil }
    if let index { claimed.insert(index) }
    var actor = TimelineEvent.Actor(participant.value)
    if kind == .other, participant.value.role == .admitted { actor.role = .applicant }
    let range = index.map {
      MeetingReading.joined(paragraph.dates[$0].range, participant.range)
    }
    let role = participant.value.role
    let isAsked = kind == .other && role != .host
    let name = isAsked ? "applicant" : kind == .other ? role.rawValue : kind.rawValue
    var report = EventReport(
      kind: kind, topic: topics[0], time: time, actors: [actor],
      source: paragraph.source(range ?? participant.range, in: document))
    report.identities = ["\(name)|\(actor.key)|\(time.name)"]
    report.families = ["\(name)|\(actor.key)"]
    reports.append(report)
  }

  /// Of who was admitted at a meeting: its days, if the sentence names just one, with days in the year if
  /// there is one.
  private func meetingTime(
    of participant: ToldParagraph.Placed<ParticipantValue>, _ year: Int?
  ) -> EventTime? {
    guard participant.value.role == .admitted else { return nil }
    let sentence = paragraph.cutter.sentence(at: participant.range.lowerBound)
    let held = paragraph.meetings.filter { sentence.contains($0.range.lowerBound) }
    guard held.count == 1, let days = held[0].value.interval,
      days.start.year == year ?? days.start.year, days.end.year == year ?? days.start.year
    else { return nil }
    return EventTime(days)
  }

  /// The date of a role: of those in its sentence with its year, the one beside a fitting cue, else the
  /// nearest.
  private func date(
    of participant: ToldParagraph.Placed<ParticipantValue>, _ topics: [EventTopic]
  ) -> Int? {
    let sentence = paragraph.cutter.sentence(at: participant.range.lowerBound)
    let free = paragraph.freeDates(in: sentence).filter { index in
      let date = paragraph.dates[index]
      guard let year = participant.value.year else { return true }
      return date.time.start?.year == year || date.time.end?.year == year
    }
    let fitting = free.filter { index in
      paragraph.topic(of: paragraph.dates[index].range).map { topics.contains($0.topic) } ?? false
    }
    // What is dated by another word is not the day of an admission.
    let others =
      topics.contains(.admission) ? free.filter { !isOtherwiseTold(paragraph.dates[$0]) } : free
    let own = fitting.filter(others.contains)
    return (own.isEmpty ? others : own).min { a, b in
      cost(paragraph.dates[a].range, participant.range)
        < cost(paragraph.dates[b].range, participant.range)
    }
  }

  /// Whether the words beside a date say that it is that of something else than an admission.
  func isOtherwiseTold(_ date: ToldParagraph.Dated) -> Bool {
    // 2022年5月出席: the word right behind.
    let isBehind = paragraph.cues.contains {
      Self.otherTopics.contains($0.topic) && $0.range.lowerBound >= date.range.upperBound
        && $0.range.lowerBound - date.range.upperBound <= 2
    }
    if isBehind { return true }
    guard let cue = paragraph.topic(of: date.range) else { return false }
    if Self.otherTopics.contains(cue.topic) { return true }
    // "The signature of a memorandum on 3 May and the admission of": a date goes with what it follows.
    guard cue.range.lowerBound >= date.range.upperBound else { return false }
    let piece = paragraph.cutter.piece(at: date.range).own
    return paragraph.cues.contains {
      piece.overlaps($0.range) && $0.range.upperBound <= date.range.lowerBound
        && Self.otherTopics.contains($0.topic)
    }
  }

  private static let otherTopics: Set<EventTopic> = [
    .attendance, .statement, .document, .application,
  ]

  /// Whether the year of a role is that of a date that tells of something else.
  private func hasOtherDate(_ participant: ToldParagraph.Placed<ParticipantValue>) -> Bool {
    let sentence = paragraph.cutter.sentence(at: participant.range.lowerBound)
    return paragraph.dates.contains { date in
      sentence.contains(date.range.lowerBound)
        && date.time.start?.year == participant.value.year && isOtherwiseTold(date)
    }
  }

  /// What is in another clause is farther than it looks.
  private func cost(_ date: Range<Int>, _ other: Range<Int>) -> Int {
    ToldParagraph.distance(date, other)
  }

  // MARK: - Chairs

  private mutating func addChair(
    _ participant: ToldParagraph.Placed<ParticipantValue>, _ claimed: inout Set<Int>
  ) {
    guard let year = participant.value.year, let whole = DateInterval(year: year) else { return }
    let sentence = paragraph.cutter.sentence(at: participant.range.lowerBound)
    var time = EventTime(whole)
    var range = participant.range
    var isDated = false
    for index in paragraph.freeDates(in: sentence) {
      let date = paragraph.dates[index]
      guard date.time.start?.year == year,
        ToldParagraph.distance(date.range, participant.range) < 90,
        date.value.relation == .since || !isBegun(date)
      else { continue }
      let isEnd = paragraph.topic(of: date.range)?.topic == .chairmanshipEnd
      if isEnd {
        time = EventTime(start: nil, end: date.time.end, precision: date.time.precision)
      } else if date.value.relation == .since {
        time = EventTime(start: date.time.start, end: nil, precision: date.time.precision)
        addBeginning(beside: date)
      } else if date.time.interval != whole,
        date.time.start != whole.start
          || date.time.precision == .month && date.value.relation == nil
      {
        continue
      }
      isDated = true
      claimed.insert(index)
      range = MeetingReading.joined(range, date.range)
    }
    // The chair of one meeting has no term.
    guard isDated else { return }
    addChair(
      TimelineEvent.Actor(participant.value), time, organisation: organisation(of: participant),
      at: range)
  }

  /// "Set up in 2019 and chaired by": the year is that of the founding.
  func isBegun(_ date: ToldParagraph.Dated) -> Bool {
    paragraph.cues.contains {
      $0.topic == .beginning && ToldParagraph.distance($0.range, date.range) <= 4
    }
  }

  /// "Since the establishment of the Process in May 2000" dates that too.
  private mutating func addBeginning(beside date: ToldParagraph.Dated) {
    let isBegun = paragraph.cues.contains {
      $0.topic == .beginning && ToldParagraph.distance($0.range, date.range) < 30
    }
    guard isBegun else { return }
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    let near = date.range.lowerBound..<min(date.range.upperBound + 20, sentence.upperBound)
    let named = paragraph.actors(in: near)
    var report = EventReport(
      kind: .other, topic: .beginning, time: date.time,
      actors: named.isEmpty ? document.process.map { [$0] } ?? [] : named,
      source: paragraph.source(date.range, in: document))
    report.identities = textIdentities(of: report)
    reports.append(report)
  }

  /// A term of office.
  mutating func addChair(
    _ actor: TimelineEvent.Actor, _ time: EventTime, organisation: ParticipantValue?,
    at range: Range<Int>
  ) {
    let name = "chairmanship|\(actor.role?.rawValue ?? "")|\(actor.key)"
    // Of the process itself a document on it need not say it.
    let isOwn =
      organisation?.key == document.process?.key
      || organisation?.key.hasSuffix(Self.chairKey) ?? false
    var report = EventReport(
      kind: .chairmanship, topic: .chairmanship, time: time, actors: [actor],
      subject: isOwn ? nil : organisation?.name, organisation: organisation?.key,
      source: paragraph.source(range, in: document))
    report.identities = ["\(name)|\(time.name)"]
    report.families = ["\(name)"]
    reports.append(report)
  }

  /// Ends the keys of chairs that the table of names has.
  private static let chairKey = "-CHAIR"

  /// Of what somebody is chair: the body that is named next.
  func organisation(of participant: ToldParagraph.Placed<ParticipantValue>) -> ParticipantValue? {
    paragraph.participants.first {
      $0.range.lowerBound >= participant.range.upperBound
        && $0.range.lowerBound - participant.range.upperBound < 80
        && [.kpBody, .unBody, .organisation, .regionalOrganisation].contains($0.value.kind)
    }?.value
  }
}
