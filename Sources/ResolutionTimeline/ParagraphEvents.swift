// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads the events that one paragraph tells of. What is surest goes first and takes its dates: citations,
/// meetings, roles, deadlines, decisions; then the words beside a date say what it is.
struct ParagraphEvents {
  var paragraph: ToldParagraph
  let document: ToldDocument
  let meetings: [DateInterval: EventReport]
  /// The days of the meeting whose record this is.
  let heading: EventTime?
  /// The meeting of its process that the document names without days.
  let plenary: EventReport?
  var reports: [EventReport] = []

  init(
    _ paragraph: ToldParagraph, document: ToldDocument, meetings: [DateInterval: EventReport],
    heading: EventTime?, plenary: EventReport?
  ) {
    self.paragraph = paragraph
    self.document = document
    self.meetings = meetings
    self.heading = heading
    self.plenary = plenary
  }

  mutating func read(_ names: inout ActorNames) {
    readAll(&names)
    let printed = paragraph.printedDays()
    for index in reports.indices {
      let report = reports[index]
      if report.source.isDated { continue }
      reports[index].source.isDated = printed.stand(in: report.source.text, of: report.time)
    }
  }

  private mutating func readAll(_ names: inout ActorNames) {
    readCitations(&names)
    if paragraph.paragraph.kind == .title {
      readTitle()
      return
    }
    readMeetings()
    readRoles()
    readDeadlines(&names)
    readAgendas(&names)
    readDecisions(&names)
    readMeetingActs(&names)
    readRecord()
    if paragraph.paragraph.kind != .footnote { readFacts(&names) }
    addIdentitiesOfPlace()
  }

  // MARK: - Citations

  /// "Resolution 55/56 of 1 December 2000" tells of the adoption.
  private mutating func readCitations(_ names: inout ActorNames) {
    let places = paragraph.citations.map { citation in
      let date = citation.value.date.flatMap { claimDate(of: $0, near: citation.range) }
      let place = MeetingReading.joined(citation.range, date ?? citation.range)
      return place.lowerBound..<numberEnd(behind: place.upperBound)
    }
    for (citation, place) in zip(paragraph.citations, places) {
      guard let day = citation.value.date, let symbol = DocumentSymbol(citation.value.symbol) else {
        continue
      }
      let near = ClauseCutter.first(in: places) { $0.lowerBound > place.lowerBound - 400 }
      let others = places[near...].prefix { $0.lowerBound < place.upperBound + 400 }
      let words = paragraph.cutter.member(at: place, among: others.filter { $0 != place })
      let kind = Self.kind(of: symbol)
      reports.append(
        EventReport(
          kind: kind, topic: .document, time: EventTime(day: day),
          actors: symbol.body.map { [names.actor(named: $0)] } ?? [],
          subject: symbol.canonical,
          identities: ["\(kind.rawValue)|\(symbol.canonical)|\(day)"],
          source: paragraph.source(paragraph.cutter.text(of: words), in: document)))
    }
  }

  /// Behind the sign that follows the number of a document, if there is one.
  private func numberEnd(behind place: Int) -> Int {
    let scalars = paragraph.cutter.scalars
    let isThere = place < scalars.count && scalars[place] == paragraph.rules.numberEnd
    return isThere ? place + 1 : place
  }

  /// What the date of a document is that of: resolutions and decisions of every organ have their word
  /// in the symbol (`A/HRC/RES/35/4`).
  private static func kind(of symbol: DocumentSymbol) -> TimelineEvent.Kind {
    let words = symbol.components.map { $0.prefix { $0.isLetter } }
    if words.contains("RES") { return .adoption }
    return words.contains("DEC") ? .decision : .publication
  }

  /// Takes the nearest date of this day.
  private mutating func claimDate(of day: CalendarDate, near range: Range<Int>) -> Range<Int>? {
    let near = max(0, range.lowerBound - 120)..<range.upperBound + 120
    let found = paragraph.dateIndices(in: near).filter {
      paragraph.dates[$0].time.interval == DateInterval(day)
        && ToldParagraph.distance(paragraph.dates[$0].range, range) < 120
    }
    // Two documents of one day may each have it printed.
    let free = found.filter { !paragraph.dates[$0].isClaimed }
    let nearest = (free.isEmpty ? found : free).min {
      ToldParagraph.distance(paragraph.dates[$0].range, range)
        < ToldParagraph.distance(paragraph.dates[$1].range, range)
    }
    guard let nearest else { return nil }
    paragraph.claim(nearest)
    return paragraph.dates[nearest].range
  }

  /// The date of a letter: it was written then, and published under its symbol later.
  private mutating func readTitle() {
    let types: [DocumentType?] = [.letter, .letterWithReport]
    guard types.contains(document.metadata.type),
      let index = paragraph.freeDates(in: 0..<paragraph.cutter.scalars.count).first
    else { return }
    let date = paragraph.dates[index]
    paragraph.claim(index)
    let senders = paragraph.participants.filter { $0.value.kind == .state }.prefix(1)
    reports.append(
      EventReport(
        kind: .other, topic: .document, time: date.time,
        actors: senders.map { TimelineEvent.Actor($0.value) },
        identities: ["letter|\(document.name)|\(date.time.name)"],
        source: paragraph.source(date.range, in: document)))
  }

  // MARK: - Meetings

  private mutating func readMeetings() {
    let reading = MeetingReading(paragraph, document)
    for meeting in paragraph.meetings {
      let list = reading.listedDates(of: meeting)
      for index in list where paragraph.dates[index].time.precision != .year {
        guard !paragraph.dates[index].isClaimed else { continue }
        reports.append(reading.report(of: paragraph.dates[index], named: meeting))
        paragraph.claim(index)
      }
      guard list.isEmpty, let report = reading.report(of: meeting),
        let interval = report.time.interval
      else { continue }
      reports.append(report)
      let sentence = paragraph.cutter.sentence(at: meeting.range.lowerBound)
      for index in paragraph.freeDates(in: sentence) {
        let date = paragraph.dates[index]
        guard let days = date.time.interval else { continue }
        // "the plenary meeting in 2007" is the one of that November.
        let isNear = ToldParagraph.distance(date.range, meeting.range) < 60
        let holds = days.start <= interval.start && interval.end <= days.end
        if days == interval || isNear && holds {
          paragraph.claim(index)
        } else if isNear || date.range.upperBound <= meeting.range.lowerBound,
          isHeld(date, meeting)
        {
          reports.append(reading.report(of: date, named: meeting))
          paragraph.claim(index)
        }
      }
    }
    for index in paragraph.dates.indices where !paragraph.dates[index].isClaimed {
      guard let days = paragraph.dates[index].time.interval, days.start != days.end,
        var known = meetings[days], paragraph.dates[index].time.precision == .day
      else { continue }
      known.source = paragraph.source(paragraph.dates[index].range, in: document)
      reports.append(known)
      paragraph.claim(index)
    }
  }

  /// Whether a date of several days, with a city behind it, is another meeting of the same name.
  private func isHeld(
    _ date: ToldParagraph.Dated, _ meeting: ToldParagraph.Placed<MeetingValue>
  ) -> Bool {
    guard date.time.precision == .day, date.time.start != date.time.end else { return false }
    let isPlaced = paragraph.cities.contains {
      $0.range.lowerBound >= date.range.upperBound
        && $0.range.lowerBound - date.range.upperBound <= 4
    }
    return isPlaced && paragraph.topic(of: date.range)?.topic == .meeting
  }

  // MARK: - Across languages

  /// What the languages of a document tell in one paragraph of one time is one event, whatever the
  /// kind; where a paragraph tells of several at that time, the first of one kind is that of the other.
  private mutating func addIdentitiesOfPlace() {
    let place = "\(document.name)#\(paragraph.paragraph.id)"
    var counts: [EventTime: Int] = [:]
    for report in reports where Self.isKnownByPlace(report) { counts[report.time, default: 0] += 1 }
    var ordinals: [String: Int] = [:]
    for index in reports.indices {
      let report = reports[index]
      if let span = span(of: report) { reports[index].identities.append(span) }
      guard Self.isKnownByPlace(report) else { continue }
      let name = "place|\(place)|\(report.time.name)"
      if counts[report.time] == 1 { reports[index].identities.append("\(name)") }
      // The languages may name meetings in another order.
      let city = report.kind == .meeting && report.isInCity ? report.place ?? "" : ""
      let kind = name + "|\(report.topic == .meetingAct ? "act" : report.kind.rawValue)|\(city)"
      ordinals[kind, default: 0] += 1
      reports[index].identities.append("\(kind)|\(ordinals[kind] ?? 0)")
    }
  }

  /// Days from one to another, named again in the same document, are those of the same event.
  private func span(of report: EventReport) -> EventKey? {
    guard [.meeting, .reviewVisit, .other].contains(report.kind), report.topic != .application,
      report.time.precision == .day, let days = report.time.interval, days.start != days.end,
      days.end <= days.start.adding(31), report.actors.count <= 1 || report.kind == .meeting
    else { return nil }
    return "span|\(document.name)|\(report.time.name)"
  }

  /// Whether actors alone do not tell which event it is.
  private static func isKnownByPlace(_ report: EventReport) -> Bool {
    switch report.kind {
    case .adoption where report.subject == nil: true
    case .other, .decision, .meeting, .deadline, .waiver: report.topic != .application
    case .reviewVisit, .suspension: report.actors.isEmpty
    case .adoption, .publication, .admission, .chairmanship: false
    }
  }
}
