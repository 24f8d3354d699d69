// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Dates that no mention of another type explains: the words beside them say what they are.
extension ParagraphEvents {
  mutating func readFacts(_ names: inout ActorNames) {
    for index in paragraph.dates.indices where !paragraph.dates[index].isClaimed {
      readFact(index, &names)
    }
  }

  private mutating func readFact(_ index: Int, _ names: inout ActorNames) {
    let date = paragraph.dates[index]
    if isWaived(date) { return addFact(index, as: .waiver, .waiver) }
    let topic = paragraph.topic(of: date.range)?.topic
    if let decision = decision(behind: date), topic != .reviewVisit {
      paragraph.claim(index)
      return addDecision(decision, at: index, as: .decision, &names)
    }
    if [.by, .before, .until].contains(date.value.relation) {
      if topic == .waiver { return addFact(index, as: .waiver, .waiver) }
      return addFact(index, as: .deadline, topic)
    }
    switch topic {
    case .reviewVisit: addVisit(index)
    case .suspension: addNamed(index, as: .suspension, .suspension)
    case .admission: addNamed(index, as: .admission, .admission)
    case .chairmanship, .chairmanshipEnd: addTerm(index)
    case .meeting: addMeeting(index)
    case .waiver: addFact(index, as: .waiver, .waiver)
    case .term, nil: break
    case .entryIntoForce, .beginning, .observance, .application:
      addFact(index, as: .other, topic)
    case .document, .statement, .occurrence:
      if [.day, .month].contains(date.time.precision) { addFact(index, as: .other, topic) }
    }
  }

  // MARK: - Waivers

  /// A span behind a waiver in the same sentence is that of the waiver.
  private func isWaived(_ date: ToldParagraph.Dated) -> Bool {
    guard paragraph.cue(.waiver, before: date.range.lowerBound) != nil else { return false }
    if let relation = date.value.relation { return [.until, .from].contains(relation) }
    guard let start = date.time.start, let end = date.time.end else { return false }
    return date.time.precision == .day && start.adding(27) < end
  }

  // MARK: - Decisions

  /// In a record, what the sentence decides behind its date.
  private func decision(
    behind date: ToldParagraph.Dated
  ) -> ToldParagraph.Placed<DecisionValue>? {
    guard date.time.precision == .day, date.time.start == date.time.end,
      date.value.relation == nil
    else { return nil }
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    return paragraph.decisions.first {
      $0.range.lowerBound >= date.range.upperBound
        && $0.range.lowerBound - date.range.upperBound < 60
        && sentence.contains($0.range.lowerBound) && !$0.value.actor.isEmpty
        && $0.value.deadline == nil
        && Self.decisive.contains($0.value.actClass)
    }
  }

  private static let decisive: Set<String> = [
    "decide", "adopt", "approve", "endorse", "establish", "extend", "agree", "authorize", "grant",
  ]

  // MARK: - Visits and members

  private mutating func addVisit(_ index: Int) {
    addNamed(index, as: .reviewVisit, .reviewVisit)
  }

  /// A report for each State of the clause; without any, one that names nobody.
  private mutating func addNamed(
    _ index: Int, as kind: TimelineEvent.Kind, _ topic: EventTopic
  ) {
    let date = paragraph.dates[index]
    let roles: [TimelineEvent.Kind: ParticipantValue.Role] = [
      .reviewVisit: .reviewed, .suspension: .suspended, .admission: .admitted,
    ]
    let states = states(beside: date.range)
    guard !states.isEmpty else {
      return addFact(index, as: kind == .reviewVisit ? .reviewVisit : .other, topic)
    }
    paragraph.claim(index)
    for state in states {
      var actor = TimelineEvent.Actor(state.value)
      actor.role = roles[kind]
      var report = EventReport(
        kind: kind, topic: topic, time: date.time, actors: [actor],
        source: paragraph.source(
          MeetingReading.joined(date.range, state.range), in: document))
      report.identities = ["\(kind.rawValue)|\(actor.key)|\(date.time.name)"]
      report.families = ["\(kind.rawValue)|\(actor.key)"]
      reports.append(report)
    }
  }

  /// The States of the piece between commas, else the nearest one of the sentence.
  private func states(
    beside range: Range<Int>
  ) -> [ToldParagraph.Placed<ParticipantValue>] {
    let sentence = paragraph.cutter.sentence(at: range.lowerBound)
    let states = paragraph.participants.filter {
      $0.value.kind == .state && sentence.contains($0.range.lowerBound)
    }
    let piece = paragraph.cutter.pieces(of: sentence).first { $0.overlaps(range) }
    let near = states.filter { piece?.contains($0.range.lowerBound) ?? false }
    if !near.isEmpty { return near }
    return states.min {
      ToldParagraph.distance($0.range, range) < ToldParagraph.distance($1.range, range)
    }.map { [$0] } ?? []
  }

  // MARK: - Chairs

  /// "… and becomes Chair in 2005": of whoever holds a role before, or is named nearest.
  private mutating func addTerm(_ index: Int) {
    let date = paragraph.dates[index]
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    let states = paragraph.participants.filter {
      sentence.contains($0.range.lowerBound)
        && [.state, .regionalOrganisation].contains($0.value.kind)
    }
    let before = states.last { $0.range.upperBound <= date.range.lowerBound }
    guard let holder = before ?? states.first,
      ToldParagraph.distance(holder.range, date.range) < 60, let start = date.time.start
    else { return }
    let cue = paragraph.topic(of: date.range)?.topic
    var time = date.time
    if cue == .chairmanshipEnd {
      time = EventTime(start: nil, end: date.time.end, precision: date.time.precision)
    } else if date.value.relation == .from, start.month == 1, start.day == 1,
      let year = DateInterval(year: start.year)
    {
      time = EventTime(year)
    }
    paragraph.claim(index)
    var actor = TimelineEvent.Actor(holder.value)
    actor.role = .chair
    addChair(
      actor, time, organisation: organisation(of: holder),
      at: MeetingReading.joined(holder.range, date.range))
  }

  // MARK: - Meetings and other facts

  private mutating func addMeeting(_ index: Int) {
    let date = paragraph.dates[index]
    guard date.time.precision == .day || date.time.precision == .month else { return }
    let reading = MeetingReading(paragraph, document)
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    let meeting = paragraph.meetings.first {
      sentence.contains($0.range.lowerBound) && $0.value.interval == nil
    }
    paragraph.claim(index)
    reports.append(reading.report(of: date, named: meeting))
  }

  private mutating func addFact(
    _ index: Int, as kind: TimelineEvent.Kind, _ topic: EventTopic?
  ) {
    let date = paragraph.dates[index]
    paragraph.claim(index)
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    let pieces = paragraph.cutter.pieces(of: sentence)
    let piece = pieces.first { $0.overlaps(date.range) } ?? sentence
    var actors = paragraph.actors(in: piece)
    if actors.isEmpty { actors = Array(paragraph.actors(in: sentence).prefix(2)) }
    var report = EventReport(
      kind: kind, topic: topic, time: time(of: date, kind), actors: actors,
      source: paragraph.source(date.range, in: document))
    report.identities = textIdentities(of: report) + factIdentities(of: report)
    reports.append(report)
  }

  private func time(of date: ToldParagraph.Dated, _ kind: TimelineEvent.Kind) -> EventTime {
    var time = date.time
    switch date.value.relation {
    case .until: time.start = nil
    case .since: time.end = nil
    case .from where kind == .waiver: time.end = nil
    default: break
    }
    return time
  }

  /// Topics of which not more than one thing is told of a day.
  private static let once: Set<EventTopic> = [
    .entryIntoForce, .beginning, .observance, .waiver, .application,
  ]

  /// Names that are far too common to tell one fact from another.
  private static let common: Set<String> = ["UN", "UN-GA", "UN-SC", "UN-SG"]

  private func factIdentities(of report: EventReport) -> [String] {
    guard let topic = report.topic, report.time.precision == .day, report.kind != .deadline else {
      return []
    }
    let name = "fact|\(topic.rawValue)|\(report.time.name)"
    if Self.once.contains(topic) { return [name] }
    return report.actors.filter { !Self.common.contains($0.key) }.map { "\(name)|\($0.key)" }
  }
}
