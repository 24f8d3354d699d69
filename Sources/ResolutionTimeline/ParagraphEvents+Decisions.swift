// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension ParagraphEvents {
  // MARK: - Deadlines

  /// What is asked for by a day or a session.
  mutating func readDeadlines(_ names: inout ActorNames) {
    for decision in paragraph.decisions {
      guard let deadline = decision.value.deadline,
        let interval = deadline.interval ?? deadline.session?.interval
      else { continue }
      let session = deadline.session?.number
      let time =
        session != nil
        ? EventTime(start: interval.start, end: interval.end, precision: .session)
        : deadlineTime(interval, in: decision.range)
      // Of a day that is a deadline, the last one counts.
      for index in paragraph.freeDates(in: decision.range)
      where paragraph.dates[index].time.interval == interval { paragraph.claim(index) }
      let issuer = issuer(of: decision)
      var report = EventReport(
        kind: .deadline, topic: nil, time: time,
        actors: addressees(of: decision, &names), subject: session.map { "session \($0)" },
        source: paragraph.source(deadlineRange(decision), in: document))
      if let issuer {
        report.identities = ["deadline|\(issuer)|\(time.name)|told"]
      } else {
        report.identities = []
      }
      reports.append(report)
    }
  }

  private func deadlineTime(_ interval: DateInterval, in range: Range<Int>) -> EventTime {
    let date = paragraph.dates.first {
      $0.range.overlaps(range) && $0.time.interval == interval
    }
    return date?.time ?? EventTime(interval)
  }

  /// The first words of the act and its deadline.
  private func deadlineRange(
    _ decision: ToldParagraph.Placed<DecisionValue>
  ) -> Range<Int> {
    let start = decision.range.lowerBound
    return start..<min(decision.range.upperBound, start + 200)
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
    let words = Array(addressee.unicodeScalars)
    let scalars = paragraph.cutter.scalars
    let range = decision.range.clamped(to: 0..<scalars.count)
    let last = range.upperBound - words.count
    guard range.lowerBound <= last,
      let start = (range.lowerBound...last).first(where: {
        scalars[$0] == words[0] && scalars[$0..<$0 + words.count].elementsEqual(words)
      })
    else { return [names.actor(named: addressee)] }
    let named = paragraph.actors(in: start..<start + words.count)
    guard named.isEmpty else { return named }
    return words.count <= 60 ? [names.actor(named: addressee)] : []
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
          source: paragraph.source(deadlineRange(decision), in: document)))
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
