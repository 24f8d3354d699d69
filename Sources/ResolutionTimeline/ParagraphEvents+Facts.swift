// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Dates that no mention of another type explains: the words beside them say what they are.
extension ParagraphEvents {
  mutating func readFacts(_ names: inout ActorNames) {
    for index in paragraph.dates.indices
    where !paragraph.dates[index].isClaimed && !paragraph.isInName(paragraph.dates[index]) {
      readFact(index, &names)
    }
  }

  private mutating func readFact(_ index: Int, _ names: inout ActorNames) {
    let date = paragraph.dates[index]
    if isWaived(date) { return addFact(index, as: .waiver, .waiver, &names) }
    let topic = paragraph.topic(of: date.range)?.topic
    // "As at 30 April": the day of a reckoning.
    if date.value.relation == .asOf, topic != .entryIntoForce { return }
    if topic == .chairmanship, date.value.relation == .until { return addTerm(index) }
    if let decision = decision(behind: date), topic != .reviewVisit {
      paragraph.claim(index)
      return addDecision(decision, at: index, as: .decision, &names)
    }
    if [.by, .before, .until].contains(date.value.relation) {
      if topic == .waiver { return addFact(index, as: .waiver, .waiver, &names) }
      guard isAskedFor(date, topic) else { return }
      return addFact(index, as: .deadline, topic, &names)
    }
    switch topic {
    case .reviewVisit: addNamed(index, as: .reviewVisit, .reviewVisit, &names)
    case .admission where isAsking(date.range):
      addNamed(index, as: .other, .application, &names)
    case .admission where isOtherwiseTold(date): break
    case .admission where isBeside(date, .admission):
      addNamed(index, as: .admission, .admission, &names)
    case .chairmanship, .chairmanshipEnd: addTerm(index)
    case .meeting where isOccasion(date): addFact(index, as: .other, .occurrence, &names)
    case .meeting: addMeeting(index)
    case .declaration: addDocument(index, as: .adoption, .declaration, &names)
    case .activity where isBeside(date, .activity, within: 90):
      addFact(index, as: .other, topic, &names)
    case .resolution: addDocument(index, as: .adoption, .resolution, &names)
    case .ruling: addDocument(index, as: .decision, .ruling, &names)
    case .document: addDocument(index, as: .publication, .document, &names)
    case .waiver, .suspension, .admission:
      if date.time.precision == .day { addFact(index, as: .other, topic, &names) }
    case .statement, .occurrence, .application:
      if [.day, .month].contains(date.time.precision) {
        addFact(index, as: .other, topic, &names)
      }
    case .entryIntoForce, .beginning, .observance:
      let isExact = [.day, .month].contains(date.time.precision)
      if isExact && date.value.relation != .since || topic.map({ isBeside(date, $0) }) ?? false {
        addFact(index, as: .other, topic, &names)
      }
    case .term, .activity, .meetingAct, .attendance, .projection, .inOrder, nil: break
    }
  }

  /// Whether something is asked for by a time. What is foreseen by a year is not, nor what a mandate or
  /// a course of years ends with, nor what was before a time that is past.
  private func isAskedFor(_ date: ToldParagraph.Dated, _ topic: EventTopic?) -> Bool {
    if paragraph.reads(.projection, at: date.range.lowerBound) { return false }
    let isPast = document.told.map { told in date.time.end.map { $0 < told } ?? false } ?? false
    switch date.value.relation {
    case .before where isPast: return false
    case _ where isPast && document.isAct: return false
    case .until: return topic != .term && !isCourse(upTo: date)
    default: return true
    }
  }

  /// "From 5 per cent in 2011 to 19 per cent in 2019": an earlier beginning in the same piece.
  private func isCourse(upTo date: ToldParagraph.Dated) -> Bool {
    let piece = paragraph.cutter.piece(at: date.range).own
    return paragraph.dates.contains { other in
      guard let relation = other.value.relation, [.from, .since].contains(relation),
        let start = other.time.start, let end = date.time.end
      else { return false }
      return piece.contains(other.range.lowerBound)
        && other.range.upperBound <= date.range.lowerBound && start < end
    }
  }

  private mutating func addDocument(
    _ index: Int, as kind: TimelineEvent.Kind, _ topic: EventTopic, _ names: inout ActorNames
  ) {
    let date = paragraph.dates[index]
    // What was received "since 1 July" is no document of that day.
    guard date.time.precision == .day, date.time.start == date.time.end, date.value.relation == nil
    else { return }
    addFact(index, as: kind, topic, &names)
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
    let (cues, decisions) = (paragraph.cues, paragraph.decisions)
    let next = ClauseCutter.first(in: cues) { $0.range.lowerBound >= date.range.upperBound }
    let cue = next < cues.count ? cues[next] : nil
    let first = ClauseCutter.first(in: decisions) { $0.range.lowerBound >= date.range.upperBound }
    let near = decisions[first...].prefix {
      $0.range.lowerBound - date.range.upperBound < 60
    }
    return near.first {
      sentence.contains($0.range.lowerBound) && !$0.value.actor.isEmpty
        && $0.value.deadline == nil && !(document.isAct && $0.value.isAct)
        && $0.range.lowerBound <= cue?.range.lowerBound ?? .max
        && Self.decisive.contains(String($0.value.actClass.prefix { $0 != "-" }))
    }
  }

  /// Whose decision holds a date, as its words tell of it.
  private func decision(
    around date: ToldParagraph.Dated
  ) -> ToldParagraph.Placed<DecisionValue>? {
    paragraph.decisions.last {
      !$0.value.isAct && $0.range.lowerBound <= date.range.lowerBound
        && date.range.upperBound <= $0.range.upperBound
    }
  }

  private static let decisive: Set<String> = [
    "decide", "adopt", "approve", "endorse", "establish", "extend", "agree", "authorize", "grant",
  ]

  // MARK: - Visits and members

  /// A report for each State of the clause; without any, one that names nobody.
  private mutating func addNamed(
    _ index: Int, as kind: TimelineEvent.Kind, _ topic: EventTopic, _ names: inout ActorNames
  ) {
    let date = paragraph.dates[index]
    let roles: [TimelineEvent.Kind: ParticipantValue.Role] = [
      .reviewVisit: .reviewed, .suspension: .suspended, .admission: .admitted,
      .other: .applicant,
    ]
    let states = states(beside: date.range)
    guard !states.isEmpty else {
      return addFact(index, as: kind == .reviewVisit ? .reviewVisit : .other, topic, &names)
    }
    paragraph.claim(index)
    for state in states {
      var actor = TimelineEvent.Actor(state.value)
      actor.role = roles[kind]
      var report = EventReport(
        kind: kind, topic: topic, time: date.time, actors: [actor],
        source: paragraph.source(
          MeetingReading.joined(date.range, state.range), in: document))
      let name = topic == .application ? "applicant" : kind.rawValue
      report.identities = ["\(name)|\(actor.key)|\(date.time.name)"]
      report.families = ["\(name)|\(actor.key)"]
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
    let piece = paragraph.cutter.piece(at: range).own
    let near = states.filter { piece.contains($0.range.lowerBound) }
    if !near.isEmpty { return near }
    return states.min {
      ToldParagraph.distance($0.range, range) < ToldParagraph.distance($1.range, range)
    }.map { [$0] } ?? []
  }

  // MARK: - Chairs

  /// "… and becomes Chair in 2005": of whoever holds a role before, or is named nearest.
  private mutating func addTerm(_ index: Int) {
    let date = paragraph.dates[index]
    guard date.value.relation == .since || !isBegun(date) else { return }
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    let states = paragraph.participants.filter {
      sentence.contains($0.range.lowerBound)
        && [.state, .regionalOrganisation].contains($0.value.kind)
    }
    let before =
      inOrder(index, of: states) ?? states.last { $0.range.upperBound <= date.range.lowerBound }
    guard let holder = before ?? states.first,
      ToldParagraph.distance(holder.range, date.range) < 60, let start = date.time.start
    else { return }
    let cue = paragraph.topic(of: date.range)?.topic
    guard date.time.precision == .year || cue == .chairmanshipEnd || date.value.relation == .from
    else { return }
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

  /// "A and B to 2021 and 2022 respectively": as many years as names, each to its own.
  private func inOrder(
    _ index: Int, of states: [ToldParagraph.Placed<ParticipantValue>]
  ) -> ToldParagraph.Placed<ParticipantValue>? {
    let place = paragraph.dates[index].range.lowerBound
    guard paragraph.reads(.inOrder, at: place) else { return nil }
    let sentence = paragraph.cutter.sentence(at: place)
    let years = paragraph.dates.indices.filter {
      sentence.contains(paragraph.dates[$0].range.lowerBound)
        && paragraph.dates[$0].time.precision == .year
    }
    guard let number = years.firstIndex(of: index) else { return nil }
    let first = paragraph.dates[years[0]].range.lowerBound
    let named = states.filter { $0.range.upperBound <= first }
    return named.count == years.count ? named[number] : nil
  }

  // MARK: - Meetings and other facts

  /// Elections are held too.
  private func isOccasion(_ date: ToldParagraph.Dated) -> Bool {
    let piece = paragraph.cutter.piece(at: date.range).own
    return paragraph.meetings.allSatisfy { !piece.overlaps($0.range) }
      && paragraph.cues.contains {
        [.occurrence, .observance].contains($0.topic) && piece.overlaps($0.range)
      }
  }

  private mutating func addMeeting(_ index: Int) {
    let date = paragraph.dates[index]
    let isOneYear = date.time.start?.year == date.time.end?.year && isBeside(date, .meeting)
    // "The post-2020 framework" is of no meeting of that year.
    guard
      [.day, .month].contains(date.time.precision) || isOneYear && date.value.relation != .after
    else { return }
    let reading = MeetingReading(paragraph, document)
    let sentence = paragraph.cutter.sentence(at: date.range.lowerBound)
    let meeting = paragraph.meetings.first {
      sentence.contains($0.range.lowerBound) && $0.value.interval == nil
    }
    paragraph.claim(index)
    reports.append(reading.report(of: date, named: meeting))
  }

  /// Scalars between a word and a year that is its own: not many.
  private static let near = 45

  /// Whether a year belongs to a word beside it.
  private func isBeside(
    _ date: ToldParagraph.Dated, _ topic: EventTopic, within most: Int = Self.near
  ) -> Bool {
    guard let cue = paragraph.topic(of: date.range), cue.topic == topic else { return false }
    return ToldParagraph.distance(cue.range, date.range) <= most
  }

  private mutating func addFact(
    _ index: Int, as kind: TimelineEvent.Kind, _ topic: EventTopic?, _ names: inout ActorNames
  ) {
    let date = paragraph.dates[index]
    paragraph.claim(index)
    let piece = paragraph.cutter.piece(at: date.range)
    var actors = paragraph.actors(in: piece.own)
    // ", which came into effect on …": of what stands before.
    if actors.isEmpty, let before = piece.before, topic.map(Self.documents.contains) != true {
      actors = paragraph.actors(in: before, most: 2)
    }
    if kind == .publication { actors = issuers(among: actors) }
    if topic == .ruling || topic == .resolution, actors.count > 1 {
      actors = nearest(of: actors, to: paragraph.topic(of: date.range)?.range ?? date.range)
    }
    if kind == .deadline, topic == .reviewVisit, !actors.contains(where: { $0.code != nil }) {
      if actors.isEmpty, let process = document.process { actors = [process] }
      actors += visited(before: date.range.lowerBound)
    }
    if actors.isEmpty, let process = document.process { actors = [process] }
    if actors.isEmpty, let about = document.about { actors = [about] }
    var range = date.range
    if kind == .waiver {
      if let cue = paragraph.cue(.waiver, before: date.range.lowerBound) {
        range = MeetingReading.joined(cue.range, range)
      }
      if let decision = decision(around: date) {
        actors = [names.actor(named: decision.value.actor)]
      }
    }
    var report = EventReport(
      kind: kind, topic: topic, time: time(of: date, kind), actors: actors,
      source: paragraph.source(range, in: document))
    report.identities = textIdentities(of: report) + factIdentities(of: report)
    reports.append(report)
  }

  /// What stands before a comma issues no document behind it.
  private static let documents: Set<EventTopic> = [.document, .declaration, .ruling]

  /// Of several bodies of a clause the one whose decision it is: it is named beside the word.
  private func nearest(
    of actors: [TimelineEvent.Actor], to word: Range<Int>
  ) -> [TimelineEvent.Actor] {
    let keys = Set(actors.map(\.key))
    let beside = paragraph.participants.filter { keys.contains($0.value.key) }.min {
      ToldParagraph.distance($0.range, word) < ToldParagraph.distance($1.range, word)
    }
    return beside.map { [TimelineEvent.Actor($0.value)] } ?? actors
  }

  /// Beside a body that issues it, a State is what a document is about.
  private func issuers(among actors: [TimelineEvent.Actor]) -> [TimelineEvent.Actor] {
    let bodies = actors.filter { $0.code == nil }
    return bodies.isEmpty ? actors : bodies
  }

  /// "The mission … is to travel by": the State that the text named last.
  private func visited(before place: Int) -> [TimelineEvent.Actor] {
    paragraph.participants.last {
      $0.value.kind == .state && $0.range.upperBound <= place
    }.map { [TimelineEvent.Actor($0.value, role: .reviewed)] } ?? []
  }

  private func time(of date: ToldParagraph.Dated, _ kind: TimelineEvent.Kind) -> EventTime {
    var time = date.time
    switch date.value.relation {
    case .until where kind != .deadline: time.start = nil
    case .since: time.end = nil
    case .from where kind == .waiver: time.end = nil
    default: break
    }
    return time
  }

  /// Topics of which not more than one thing is told of a day.
  private static let once: Set<EventTopic> = [
    .entryIntoForce, .beginning, .observance, .waiver, .application, .declaration,
  ]

  private func factIdentities(of report: EventReport) -> [EventKey] {
    if report.kind == .deadline, report.time.precision == .day {
      return ["deadline|\(document.name)|\(report.time.name)"]
    }
    guard let topic = report.topic, report.time.precision == .day, report.kind != .deadline else {
      return []
    }
    let name = "fact|\(topic.rawValue)|\(report.time.name)"
    if Self.once.contains(topic) { return ["\(name)"] }
    return report.actors.filter { !MeetingSameness.common.contains($0.key) }.map {
      "\(name)|\($0.key)" as EventKey
    }
  }
}
