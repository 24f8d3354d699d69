// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// A paragraph that names a time: what it names by type, its cues, and which dates have been told
/// already. A date belongs to one thing.
struct ToldParagraph {
  struct Dated: Sendable {
    var range: Range<Int>
    var value: DateValue
    var time: EventTime
    var isClaimed = false
  }

  struct Placed<Value: Sendable>: Sendable {
    var range: Range<Int>
    var value: Value
  }

  let paragraph: Paragraph
  /// How many paragraphs stand before it.
  let position: Int
  let address: String
  let cutter: ClauseCutter
  /// Those that say what a date is that of.
  let cues: [FoundEventCue]
  /// Those that say how dates are to be read: foreseen, one for each of those named.
  let readings: [FoundEventCue]
  /// Cities that are named, and where.
  let cities: [Placed<String>]
  var dates: [Dated] = []
  var citations: [Placed<CitationValue>] = []
  var participants: [Placed<ParticipantValue>] = []
  var meetings: [Placed<MeetingValue>] = []
  var decisions: [Placed<DecisionValue>] = []
  var sessions: [Placed<SessionValue>] = []

  init(
    _ paragraph: Paragraph, at position: Int, mentions: ArraySlice<Mention>, address: String,
    rules: EventRules
  ) {
    self.paragraph = paragraph
    self.position = position
    self.address = address
    let folded = FoldedText(paragraph.text)
    cutter = ClauseCutter(paragraph.text)
    let found = rules.cues(in: folded)
    cues = found.filter { !Self.readingTopics.contains($0.topic) }
    readings = found.filter { Self.readingTopics.contains($0.topic) }
    cities = Self.cities(in: folded)
    for mention in mentions { add(mention) }
    joinDays()
  }

  private static let readingTopics: Set<EventTopic> = [.projection, .inOrder]

  /// Whether the sentence of a place has a word that says how its dates are to be read.
  func reads(_ topic: EventTopic, at place: Int) -> Bool {
    let sentence = cutter.sentence(at: place)
    return readings.contains { $0.topic == topic && sentence.contains($0.range.lowerBound) }
  }

  /// "On 3 and 4 September 2007" is one time, though the text names two days; not where they are those of
  /// two documents.
  private mutating func joinDays() {
    let cited = Set(citations.compactMap(\.value.date))
    var joined: [Dated] = []
    for date in dates {
      if let last = joined.last, let end = last.time.end, let start = date.time.start,
        last.time.precision == .day, date.time.precision == .day, last.value.relation == nil,
        date.time.end == start, end.adding(1) == start, !cited.contains(end),
        !cited.contains(start), date.range.lowerBound >= last.range.upperBound,
        date.range.lowerBound - last.range.upperBound <= 5
      {
        joined[joined.count - 1].time.end = start
        joined[joined.count - 1].range = last.range.lowerBound..<date.range.upperBound
      } else {
        joined.append(date)
      }
    }
    dates = joined
  }

  private mutating func add(_ mention: Mention) {
    let range = mention.range.clamped(to: 0..<cutter.scalars.count)
    switch mention.value {
    case .date(let value):
      guard let time = EventTime(value) else { return }
      dates.append(Dated(range: range, value: value, time: time))
    case .citation(let value): citations.append(.init(range: range, value: value))
    case .participant(let value): participants.append(.init(range: range, value: value))
    case .meeting(let value): meetings.append(.init(range: range, value: value))
    case .decision(let value): decisions.append(.init(range: range, value: value))
    case .session(let value): sessions.append(.init(range: range, value: value))
    case .count: break
    }
  }

  private static func cities(in text: FoldedText) -> [Placed<String>] {
    let bytes = text.all
    var found: [Placed<String>] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let mayBegin =
        byte >= 0xE3
        || byte >= 0x41 && byte <= 0x5A
          && (index == bytes.startIndex || !isLetter(bytes[index - 1]))
      if mayBegin, let match = PlaceNames.longest(in: bytes, at: index) {
        found.append(.init(range: text.scalars(index..<match.end), value: match.english))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  // MARK: - Sources

  /// Where an event is told, with the words around a range.
  func source(
    _ range: Range<Int>, in document: ToldDocument, isTight: Bool = false
  ) -> TimelineEvent.Source {
    TimelineEvent.Source(
      address: address, language: document.language,
      text: cutter.clause(around: range, isTight: isTight), told: document.told)
  }

  /// Whether the words of a report hold the date from which its time is.
  func isDated(_ report: EventReport) -> Bool {
    let words = Array(report.source.text.unicodeScalars)
    return dates.contains { date in
      guard
        date.time == report.time || date.time.interval != nil && date.time.end == report.time.end
          || date.time.start != nil && date.time.start == report.time.start
      else { return false }
      let printed = cutter.scalars[date.range.clamped(to: 0..<cutter.scalars.count)]
      guard let first = printed.first, printed.count <= words.count else { return false }
      return (0...words.count - printed.count).contains { start in
        words[start] == first && words[start..<start + printed.count].elementsEqual(printed)
      }
    }
  }

  // MARK: - Dates

  /// Dates that nothing has taken yet, in a stretch of the text.
  func freeDates(in range: Range<Int>) -> [Int] {
    dates.indices.filter { !dates[$0].isClaimed && dates[$0].range.overlaps(range) }
  }

  /// Whether a year is a part of a name: "the 2030 Agenda", 《2030年议程》.
  func isInName(_ date: Dated) -> Bool {
    guard date.time.precision == .year else { return false }
    let scalars = cutter.scalars
    let end = date.range.upperBound
    if end + 1 < scalars.count, scalars[end] == " ", scalars[end + 1].properties.isUppercase {
      return true
    }
    let before = scalars[..<date.range.lowerBound]
    if isBehindName(date.range.lowerBound) { return true }
    return Self.titleMarks.contains { open, close in
      guard let start = before.lastIndex(of: open) else { return false }
      return !before[start...].contains(close)
    }
  }

  /// "Agenda 2063", "Economy Report 2021": right behind a capitalised word that does not begin the sentence.
  private func isBehindName(_ place: Int) -> Bool {
    let scalars = cutter.scalars
    // Not "West Africa early in 2014".
    guard place >= 2, place < scalars.count, scalars[place].properties.numericType != nil,
      scalars[place - 1] == " ", scalars[place - 2].properties.isAlphabetic
    else {
      return false
    }
    var start = place - 2
    while start > 0, scalars[start - 1] != " " { start -= 1 }
    let sentence = cutter.sentence(at: place)
    let begins = sentence.lowerBound + (scalars[sentence.lowerBound] == " " ? 1 : 0)
    return start > begins && place - start > 4 && scalars[start].properties.isUppercase
  }

  /// The signs around titles: 《 》, “ ”.
  private static let titleMarks: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\u{300A}", "\u{300B}"), ("\u{201C}", "\u{201D}"),
  ]

  mutating func claim(_ index: Int) { dates[index].isClaimed = true }

  /// How many scalars lie between two stretches.
  static func distance(_ a: Range<Int>, _ b: Range<Int>) -> Int {
    if a.overlaps(b) { return 0 }
    return a.upperBound <= b.lowerBound
      ? b.lowerBound - a.upperBound : a.lowerBound - b.upperBound
  }

  /// The cue that says what a date is that of: the nearest in its piece between commas, else the last
  /// before it in the sentence, else the first of the next piece.
  func topic(of range: Range<Int>) -> FoundEventCue? {
    let sentence = cutter.sentence(at: range.lowerBound)
    let inSentence = cues.filter { sentence.overlaps($0.range) && !$0.range.overlaps(range) }
    guard !inSentence.isEmpty else { return nil }
    let pieces = cutter.pieces(of: sentence)
    guard let own = pieces.firstIndex(where: { $0.overlaps(range) }) else { return nil }
    let near = inSentence.filter { pieces[own].overlaps($0.range) }
    if let nearest = near.min(by: {
      Self.cost($0, range) < Self.cost($1, range)
    }) {
      return nearest
    }
    if let last = inSentence.last(where: { $0.range.upperBound <= range.lowerBound }) {
      return last
    }
    guard own + 1 < pieces.count else { return nil }
    return inSentence.first { pieces[own + 1].overlaps($0.range) }
  }

  private static let plainTopics: Set<EventTopic> = [
    .occurrence, .document, .statement, .beginning, .resolution, .ruling, .declaration, .activity,
    .meetingAct, .attendance,
  ]

  /// Words that say much win over those that stand beside any date.
  private static func cost(_ cue: FoundEventCue, _ range: Range<Int>) -> Int {
    let isPlain = Self.plainTopics.contains(cue.topic)
    return distance(cue.range, range) + (isPlain ? 30 : 0)
  }

  /// The last cue of a topic before a place in its sentence.
  func cue(_ topic: EventTopic, before place: Int) -> FoundEventCue? {
    let sentence = cutter.sentence(at: max(0, place - 1))
    return cues.last {
      $0.topic == topic && $0.range.lowerBound >= sentence.lowerBound
        && $0.range.upperBound <= place
    }
  }

  /// Who is named in a stretch, without those whom a citation names, in the order of the text.
  func actors(in range: Range<Int>, most: Int = 4) -> [TimelineEvent.Actor] {
    var found: [TimelineEvent.Actor] = []
    for participant in participants where range.contains(participant.range.lowerBound) {
      guard participant.value.kind != .group, found.count < most,
        !isCiting(participant.range), !isWhere(participant),
        !found.contains(where: { $0.key == participant.value.key })
      else { continue }
      found.append(TimelineEvent.Actor(participant.value))
    }
    return found
  }

  /// "South Africa" in "Johannesburg, South Africa".
  private func isWhere(_ participant: Placed<ParticipantValue>) -> Bool {
    participant.value.kind == .state
      && cities.contains { Self.distance($0.range, participant.range) <= 2 }
  }

  /// "Security Council" in "Security Council resolution 1459 (2003)".
  private func isCiting(_ range: Range<Int>) -> Bool {
    citations.contains {
      $0.range.overlaps(range)
        || range.upperBound <= $0.range.lowerBound && $0.range.lowerBound - range.upperBound < 18
    }
  }
}

/// What the paragraphs of a document share.
struct ToldDocument {
  var metadata: DocumentMetadata
  /// Canonical symbol, else the address without language.
  var name: String
  var language: String?
  /// Of adoption, else of publication.
  var told: CalendarDate?
  /// Whether it does what it says: resolutions and decisions.
  var isAct: Bool
  /// The only State or territory that its title names: what it tells of nobody is told of that.
  var about: TimelineEvent.Actor?
  /// The process of which it speaks throughout: what it tells of nobody is told of that.
  var process: TimelineEvent.Actor?

  init(_ document: Document, address: String) {
    let metadata = document.metadata
    process = Self.process(of: document)
    about = Self.about(document)
    self.metadata = metadata
    name = metadata.symbol?.canonical ?? address
    language = metadata.language?.code
    told = metadata.adopted ?? metadata.published
    isAct = metadata.type == .resolution || metadata.type == .decision
  }

  private static func about(_ document: Document) -> TimelineEvent.Actor? {
    let titles = Set(document.paragraphs.lazy.filter { $0.kind == .title }.map(\.id))
    var found: ParticipantValue?
    for mention in document.mentions where titles.contains(mention.paragraph) {
      guard case .participant(let participant) = mention.value, participant.kind == .state else {
        continue
      }
      guard found == nil || found?.key == participant.key else { return nil }
      found = participant
    }
    return found.map { TimelineEvent.Actor(name: $0.name, code: $0.code, key: $0.key) }
  }

  /// Mentions of one process that make a document speak of it throughout.
  private static let leastMentions = 4

  private static func process(of document: Document) -> TimelineEvent.Actor? {
    var counts: [String: Int] = [:]
    var actors: [String: TimelineEvent.Actor] = [:]
    for mention in document.mentions {
      // The process itself, not one of its bodies.
      guard case .participant(let participant) = mention.value, participant.kind == .kpBody,
        !participant.key.contains("-")
      else { continue }
      counts[participant.key, default: 0] += 1
      actors[participant.key] = TimelineEvent.Actor(participant)
    }
    let most = counts.filter { $0.value >= leastMentions }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { actors[$0.key] }.map {
      TimelineEvent.Actor(name: $0.name, code: $0.code, key: $0.key)
    }
  }
}
