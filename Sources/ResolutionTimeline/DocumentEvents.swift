// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads the events of one document: its own, and those that its paragraphs tell of.
struct DocumentEvents {
  let document: ToldDocument
  var reports: [EventReport] = []
  /// Meetings with days that the document names; dates that are theirs tell of them.
  private(set) var meetings: [DateInterval: EventReport] = [:]
  /// The plenary of the document's process that "the plenary meeting" without days is.
  private var plenary: EventReport?
  /// The days of the last dated heading: of the meeting whose record follows.
  private var heading: (time: EventTime, section: [String])?

  static func reports(
    of document: Document, address: String, names: inout ActorNames
  ) -> [EventReport] {
    var events = DocumentEvents(ToldDocument(document, address: address))
    events.addOwn(of: document, address: address, &names)
    let code = document.metadata.language?.code
    let profile = LanguageProfile.all.first { $0.language.code == code }
    let rules = (profile ?? .english).events
    for index in events.reports.indices { events.reports[index].document = events.document.name }
    let told = events.paragraphs(of: document, address: address, rules: rules)
    for paragraph in told { events.findMeetings(paragraph) }
    events.plenary = events.lastPlenary()
    var next = told[...]
    for (position, paragraph) in document.paragraphs.enumerated() {
      guard let first = next.first, first.position == position else {
        events.follow(paragraph, dates: [])
        continue
      }
      events.read(first, &names)
      events.follow(paragraph, dates: first.dates)
      next = next.dropFirst()
    }
    events.fillLists(of: document)
    return events.reports
  }

  private init(_ document: ToldDocument) { self.document = document }

  // MARK: - The document itself

  private mutating func addOwn(
    of document: Document, address: String, _ names: inout ActorNames
  ) {
    let metadata = document.metadata
    guard let symbol = metadata.symbol?.canonical else { return }
    let title = document.paragraphs.first { $0.kind == .title && $0.text == metadata.title }
    let head = title ?? document.paragraphs.first { $0.kind == .title } ?? document.paragraphs.first
    var source = TimelineEvent.Source(
      address: address, language: metadata.language?.code,
      text: head.map { Self.beginning(of: $0.text) } ?? symbol,
      told: metadata.adopted ?? metadata.published)
    // The head of a document tells its own event best.
    source.isDated = true
    let actors = metadata.body.map { [names.actor(named: $0)] } ?? []
    if let day = metadata.adopted {
      reports.append(
        EventReport(
          kind: .adoption, time: EventTime(day: day), actors: actors, subject: symbol,
          identities: ["adoption|\(symbol)|\(day)"], source: source))
    }
    if let day = metadata.published {
      reports.append(
        EventReport(
          kind: .publication, time: EventTime(day: day),
          actors: actors, subject: symbol,
          identities: ["publication|\(symbol)|\(day)"], source: source))
    }
  }

  private static func beginning(of text: String) -> String {
    let cutter = ClauseCutter(text)
    return cutter.text(of: cutter.clause(around: 0..<1))
  }

  // MARK: - Paragraphs

  /// The paragraphs from which events may be read: those that name a time or a role.
  private func paragraphs(
    of document: Document, address: String, rules: EventRules
  ) -> [ToldParagraph] {
    var told: [ToldParagraph] = []
    var next = 0
    for (position, paragraph) in document.paragraphs.enumerated() {
      let first = next
      var isWanted = false
      while next < document.mentions.count, document.mentions[next].paragraph == paragraph.id {
        isWanted = isWanted || mayTell(document.mentions[next].value)
        next += 1
      }
      guard isWanted, paragraph.kind != .closing else { continue }
      told.append(
        ToldParagraph(
          paragraph, at: position, mentions: document.mentions[first..<next],
          address: address + "#" + paragraph.id, rules: rules))
    }
    return told
  }

  private func mayTell(_ value: MentionValue) -> Bool {
    switch value {
    case .date: true
    case .meeting(let meeting): meeting.interval != nil
    case .decision(let decision):
      // Records of meetings have no days in their sentences.
      decision.deadline != nil || decision.date != nil || decision.actClass == "decide-agenda"
        || self.document.process != nil && !(decision.isAct && self.document.isAct)
    case .participant(let participant):
      [.admitted, .applicant, .suspended].contains(participant.role) || participant.year != nil
    case .citation(let citation): citation.date != nil
    case .session(let session): session.interval != nil
    case .count: false
    }
  }

  /// "The following were admitted on 3 May:" is of those in the list behind.
  private mutating func fillLists(of document: Document) {
    var listed: [String: [TimelineEvent.Actor]] = [:]
    var members: [String: ParticipantValue] = [:]
    for mention in document.mentions {
      guard case .participant(let participant) = mention.value, participant.role == .participant,
        members[mention.paragraph] == nil
      else { continue }
      members[mention.paragraph] = participant
    }
    guard !members.isEmpty else { return }
    var head = ""
    for paragraph in document.paragraphs {
      if paragraph.kind != .listItem {
        head = paragraph.id
      } else if let member = members[paragraph.id] {
        listed[head, default: []].append(TimelineEvent.Actor(member, role: .admitted))
      }
    }
    for index in reports.indices where reports[index].topic == .admission {
      let id = reports[index].source.address.split(separator: "#").last.map(String.init) ?? ""
      guard reports[index].kind == .other, let actors = listed[id] else { continue }
      reports[index].kind = .admission
      reports[index].actors = actors
      reports[index].families = actors.map { "admission|\($0.key)" }
    }
  }

  /// The last meeting of the process in the year before the document.
  private func lastPlenary() -> EventReport? {
    guard document.isAct, let process = document.process, let told = document.told else {
      return nil
    }
    return meetings.values.filter { meeting in
      guard meeting.organisation == process.key, let end = meeting.time.end else { return false }
      return end <= told && told < end.adding(366) && meeting.time.precision == .day
    }.max { a, b in
      (a.time.end ?? told, a.time.start ?? told) < (b.time.end ?? told, b.time.start ?? told)
    }
  }

  private mutating func findMeetings(_ paragraph: ToldParagraph) {
    guard paragraph.paragraph.kind != .title else { return }
    for meeting in paragraph.meetings {
      guard let report = MeetingReading(paragraph, document).report(of: meeting),
        let interval = report.time.interval, meetings[interval] == nil
      else { continue }
      meetings[interval] = report
    }
  }

  private mutating func read(_ paragraph: ToldParagraph, _ names: inout ActorNames) {
    var reading = ParagraphEvents(
      paragraph, document: document, meetings: meetings, heading: heading?.time, plenary: plenary)
    reading.read(&names)
    for var report in reading.reports {
      report.document = document.name
      report.position = paragraph.position
      reports.append(report)
    }
  }

  /// A dated heading heads the record of a meeting until another part of the document begins.
  private mutating func follow(_ paragraph: Paragraph, dates: [ToldParagraph.Dated]) {
    guard paragraph.kind == .heading || paragraph.kind == .title else { return }
    if let date = dates.first(where: { $0.time.precision == .day }), paragraph.kind == .heading {
      heading = (date.time, paragraph.section)
    } else if let section = heading?.section,
      section.isEmpty ? paragraph.section.isEmpty : !paragraph.section.starts(with: section)
    {
      heading = nil
    }
  }
}
