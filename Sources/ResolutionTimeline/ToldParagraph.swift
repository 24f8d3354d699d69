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
  /// Titles between “ and ”: their words say nothing of the dates beside them.
  let titles: [Range<Int>]
  /// Those of its language.
  let rules: EventRules
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
    titles = Self.titles(in: cutter.scalars)
    self.rules = rules
    for mention in mentions { add(mention) }
    sort()
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

  /// In the order of the text, in which they are searched.
  private mutating func sort() {
    dates.sort { $0.range.lowerBound < $1.range.lowerBound }
    citations.sort { $0.range.lowerBound < $1.range.lowerBound }
    participants.sort { $0.range.lowerBound < $1.range.lowerBound }
    decisions.sort { $0.range.lowerBound < $1.range.lowerBound }
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
  func source(_ range: Range<Int>, in document: ToldDocument) -> TimelineEvent.Source {
    source(cutter.text(of: cutter.clause(around: range)), in: document)
  }

  /// Where an event is told, in these words.
  func source(_ text: String, in document: ToldDocument) -> TimelineEvent.Source {
    TimelineEvent.Source(
      address: address, language: document.language, text: text, told: document.told)
  }

  /// How the paragraph prints first and last days.
  func printedDays() -> PrintedDays {
    PrintedDays(dates.lazy.map { ($0.time, Array(cutter.text(of: $0.range).utf8)) })
  }

  // MARK: - Dates

  /// Dates that nothing has taken yet, in a stretch of the text.
  func freeDates(in range: Range<Int>) -> [Int] {
    dateIndices(in: range).filter { !dates[$0].isClaimed && dates[$0].range.overlaps(range) }
  }

  /// The dates that may have a part of a stretch.
  func dateIndices(in range: Range<Int>) -> Range<Int> {
    Self.indices(of: dates, \.range, in: range)
  }

  /// No name is longer, in scalars.
  private static let longestName = 400

  /// Of things in the order of the text those that may have a part of a stretch: one may lie within
  /// another. Cost: a search.
  private static func indices<Element>(
    of list: [Element], _ place: KeyPath<Element, Range<Int>>, in range: Range<Int>
  ) -> Range<Int> {
    let from = range.lowerBound - longestName
    let first = ClauseCutter.first(in: list) { $0[keyPath: place].lowerBound >= from }
    let end = ClauseCutter.first(in: list) { $0[keyPath: place].lowerBound >= range.upperBound }
    return first..<max(first, end)
  }

  /// Whether a year is a part of a name: "the 2030 Agenda", 《2030年议程》.
  func isInName(_ date: Dated) -> Bool {
    guard date.time.precision == .year else { return false }
    let scalars = cutter.scalars
    let end = date.range.upperBound
    if end + 1 < scalars.count, scalars[end] == " ", scalars[end + 1].properties.isUppercase {
      return true
    }
    // 1961年《麻醉品单一公约》
    if end < scalars.count, scalars[end] == "\u{300A}" { return true }
    // No title is longer, and a text may be.
    let start = max(0, date.range.lowerBound - Self.longestTitle)
    let before = scalars[start..<date.range.lowerBound]
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

  private static let longestTitle = 400

  private static func titles(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{201C}" {
        start = index
      } else if scalar == "\u{201D}", let first = start {
        if index - first <= longestTitle { found.append(first..<index + 1) }
        start = nil
      }
    }
    return found
  }

  /// Whether a word stands in a title in which a date does not.
  func isInTitle(_ word: Range<Int>, without date: Range<Int>) -> Bool {
    let next = ClauseCutter.first(in: titles) { $0.upperBound > word.lowerBound }
    guard next < titles.count, titles[next].contains(word.lowerBound) else { return false }
    return !titles[next].contains(date.lowerBound)
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
    let piece = cutter.piece(at: range)
    let near = cues(in: piece.own).filter { !$0.range.overlaps(range) && mayTell($0, of: range) }
    // That something was adopted then says less than what it is.
    let telling = near.filter { $0.topic != .meetingAct }
    let candidates = telling.isEmpty ? near : telling
    if let nearest = candidates.min(by: { Self.cost($0, range) < Self.cost($1, range) }) {
      return nearest
    }
    let behind = ClauseCutter.first(in: cues) { $0.range.upperBound > range.lowerBound }
    let last = cues[..<behind].last {
      $0.range.upperBound <= sentence.lowerBound || mayTell($0, of: range)
    }
    if let last, last.range.upperBound > sentence.lowerBound { return last }
    return piece.behind.flatMap { cues(in: $0).first { mayTell($0, of: range) } }
  }

  /// Topics of nouns that have their date with them.
  private static let dated: Set<EventTopic> = [.document, .resolution, .ruling]

  /// Whether a word can say what a date is that of: not from a title, and where dates stand before their
  /// nouns no noun before the date (委员会决定于9月6日投票).
  private func mayTell(_ cue: FoundEventCue, of date: Range<Int>) -> Bool {
    if isInTitle(cue.range, without: date) { return false }
    return !rules.actsFollowMeetings || cue.range.lowerBound >= date.lowerBound
      || !Self.dated.contains(cue.topic)
  }

  /// The cues that have a part of a stretch.
  private func cues(in range: Range<Int>) -> [FoundEventCue] {
    cues[Self.indices(of: cues, \.range, in: range)].filter { $0.range.overlaps(range) }
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
    for index in Self.indices(of: participants, \.range, in: range) {
      let participant = participants[index]
      guard range.contains(participant.range.lowerBound) else { continue }
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
    let near = Self.indices(of: citations, \.range, in: range.lowerBound..<range.upperBound + 18)
    return citations[near].contains { $0.range.upperBound > range.lowerBound }
  }
}

/// What the paragraphs of a document share.
struct ToldDocument {
  var metadata: DocumentMetadata
  /// Canonical symbol, which all its languages have; else its address.
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
