// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension ParagraphEvents {
  // MARK: - Deadlines

  /// What is asked for by a day or a session.
  mutating func readDeadlines(_ names: inout ActorNames) {
    for decision in paragraph.decisions {
      guard let due = due(of: decision) else { continue }
      let session = due.session?.number
      let time =
        session != nil
        ? EventTime(start: due.interval.start, end: due.interval.end, precision: .session)
        : deadlineTime(due.interval, in: decision.range)
      // Of a day that is a deadline, the last one counts.
      for index in paragraph.freeDates(in: decision.range)
      where paragraph.dates[index].time.interval == due.interval { paragraph.claim(index) }
      var report = EventReport(
        kind: .deadline, topic: nil, time: time,
        actors: addressees(of: decision, &names), subject: session.map { "session \($0)" },
        source: paragraph.source(words(of: decision, with: due.place), in: document))
      report.source.isDated = due.place != nil
      if let issuer = issuer(of: decision) {
        report.identities = ["deadline|\(issuer)|\(time.name)|told"]
      }
      reports.append(report)
    }
  }

  /// Until when something is to be done, and where the text says so.
  private typealias Due = (interval: DateInterval, session: SessionValue?, place: Range<Int>?)

  /// Of an act without a deadline the only session to come that it names, as the days of one ("at the
  /// main part of its sixty-third session").
  private func due(of decision: ToldParagraph.Placed<DecisionValue>) -> Due? {
    if let deadline = decision.value.deadline {
      guard let days = deadline.interval ?? deadline.session?.interval else { return nil }
      return (days, deadline.session, place(of: deadline.text, in: decision.range))
    }
    guard decision.value.isAct, Self.asking.contains(decision.value.actClass),
      let told = document.told
    else { return nil }
    let named = paragraph.sessions.filter { decision.range.contains($0.range.lowerBound) }
    guard named.count == 1, let session = named.first, session.value.number != nil,
      session.value.kind == .regular, let days = session.value.interval, told < days.start
    else { return nil }
    return (days, session.value, session.range)
  }

  /// Classes of acts that ask for something.
  private static let asking: Set<String> = ["request", "decide", "invite"]

  private func deadlineTime(_ interval: DateInterval, in range: Range<Int>) -> EventTime {
    let date = paragraph.dates.first {
      $0.range.overlaps(range) && $0.time.interval == interval
    }
    return date?.time ?? EventTime(interval)
  }

  /// The words with which an act begins, and those at another place.
  private func words(
    of decision: ToldParagraph.Placed<DecisionValue>, with place: Range<Int>?
  ) -> String {
    let start = decision.range.lowerBound
    let most = place == nil ? 200 : 40
    let head = start..<max(start + 1, min(decision.range.upperBound, start + most))
    return paragraph.cutter.text(around: [head] + (place.map { [$0] } ?? []))
  }

  /// The resolution that is said to have asked; nil for what the document asks itself.
  private func issuer(of decision: ToldParagraph.Placed<DecisionValue>) -> String? {
    guard !document.isAct || !decision.value.isAct else { return nil }
    let sentence = paragraph.cutter.sentence(at: decision.range.lowerBound)
    return paragraph.citations.last {
      $0.range.lowerBound >= sentence.lowerBound
        && $0.range.lowerBound < decision.range.lowerBound
    }?.value.symbol
  }

  /// Who is asked: the body or State that the addressee names.
  private func addressees(
    of decision: ToldParagraph.Placed<DecisionValue>, _ names: inout ActorNames
  ) -> [TimelineEvent.Actor] {
    guard let addressee = decision.value.addressee, !addressee.isEmpty else { return [] }
    guard let place = place(of: addressee, in: decision.range) else {
      return [names.actor(named: addressee)]
    }
    let named = paragraph.actors(in: place)
    guard named.isEmpty else { return named }
    return place.count <= 60 ? [names.actor(named: addressee)] : []
  }

  /// Where some words stand in a stretch of the text.
  private func place(of words: String, in range: Range<Int>) -> Range<Int>? {
    let words = Array(words.unicodeScalars)
    let scalars = paragraph.cutter.scalars
    let range = range.clamped(to: 0..<scalars.count)
    let last = range.upperBound - words.count
    guard let first = words.first, range.lowerBound <= last else { return nil }
    let start = (range.lowerBound...last).first {
      scalars[$0] == first && scalars[$0..<$0 + words.count].elementsEqual(words)
    }
    return start.map { $0..<$0 + words.count }
  }

  // MARK: - Agendas

  /// An item on the agenda of a session to come.
  mutating func readAgendas(_ names: inout ActorNames) {
    for decision in paragraph.decisions
    where decision.value.actClass == "decide-agenda" && decision.value.deadline == nil {
      let session = paragraph.sessions.first {
        $0.range.lowerBound >= decision.range.lowerBound
          && $0.range.lowerBound < decision.range.upperBound
      }
      guard let value = session?.value, let number = value.number, let days = value.interval else {
        continue
      }
      reports.append(
        EventReport(
          kind: .other,
          time: EventTime(start: days.start, end: days.end, precision: .session),
          actors: [names.actor(named: decision.value.actor)], subject: "session \(number)",
          identities: issuer(of: decision).map { ["agenda|\($0)|\(number)"] } ?? [],
          source: paragraph.source(words(of: decision, with: session?.range), in: document)))
    }
  }

  // MARK: - Decisions

  /// Classes of acts that other events tell better.
  private static let otherwiseTold: Set<String> = ["admit", "appoint", "suspend"]

  /// What somebody decided on a day, as the text tells it.
  mutating func readDecisions(_ names: inout ActorNames) {
    for decision in paragraph.decisions where !decision.value.isAct {
      guard let interval = decision.value.date, decision.value.deadline == nil,
        !Self.otherwiseTold.contains(decision.value.actClass)
      else { continue }
      let isAdoption = reports.contains {
        $0.time.interval == interval && $0.kind != .meeting && $0.kind != .deadline
      }
      let free = paragraph.dates.indices.filter {
        !paragraph.dates[$0].isClaimed && paragraph.dates[$0].time.interval == interval
          && !paragraph.isInName(paragraph.dates[$0])
      }
      guard !isAdoption,
        let index = free.min(by: {
          ToldParagraph.distance(paragraph.dates[$0].range, decision.range)
            < ToldParagraph.distance(paragraph.dates[$1].range, decision.range)
        })
      else { continue }
      let isObservance = decision.value.actClass == "declare"
      guard isObservance || [.day, .month].contains(paragraph.dates[index].time.precision) else {
        continue
      }
      // 委员会决定于9月6日举行: where dates stand before their verbs this is the day of the object.
      if !isObservance, paragraph.rules.actsFollowMeetings,
        paragraph.dates[index].range.lowerBound > decision.range.lowerBound
      {
        continue
      }
      paragraph.claim(index)
      addDecision(
        decision, at: index, as: isObservance ? .other : .decision, &names)
    }
  }

  mutating func addDecision(
    _ decision: ToldParagraph.Placed<DecisionValue>, at index: Int, as kind: TimelineEvent.Kind,
    _ names: inout ActorNames
  ) {
    let date = paragraph.dates[index]
    let actor = names.actor(named: decision.value.actor)
    let start = decision.range.lowerBound
    let head = start..<min(decision.range.upperBound, start + 160)
    var report = EventReport(
      kind: kind, topic: kind == .other ? .observance : nil, time: date.time, actors: [actor],
      source: paragraph.source(MeetingReading.joined(date.range, head), in: document))
    if kind == .decision, date.time.precision == .day {
      report.identities = ["decision|\(actor.key)|\(date.time.name)"]
    }
    report.identities += textIdentities(of: report)
    reports.append(report)
  }

  /// The same words about the same time, year after year.
  func textIdentities(of report: EventReport) -> [EventKey] {
    let words = report.source.text.lowercased().filter { $0.isLetter || $0.isNumber }
    return ["text|\(report.kind.rawValue)|\(report.time.name)|\(words)"]
  }
}
