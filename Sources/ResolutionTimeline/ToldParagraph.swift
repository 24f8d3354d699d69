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
  let address: String
  let cutter: ClauseCutter
  let cues: [FoundEventCue]
  /// Cities that are named, and where.
  let cities: [Placed<String>]
  var dates: [Dated] = []
  var citations: [Placed<CitationValue>] = []
  var participants: [Placed<ParticipantValue>] = []
  var meetings: [Placed<MeetingValue>] = []
  var decisions: [Placed<DecisionValue>] = []

  init(
    _ paragraph: Paragraph, mentions: ArraySlice<Mention>, address: String, rules: EventRules
  ) {
    self.paragraph = paragraph
    self.address = address
    let folded = FoldedText(paragraph.text)
    cutter = ClauseCutter(paragraph.text)
    cues = rules.cues(in: folded)
    cities = Self.cities(in: folded)
    for mention in mentions { add(mention) }
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
    case .count, .session: break
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
    TimelineEvent.Source(
      address: address, language: document.language, text: cutter.clause(around: range),
      told: document.told)
  }

  // MARK: - Dates

  /// Dates that nothing has taken yet, in a stretch of the text.
  func freeDates(in range: Range<Int>) -> [Int] {
    dates.indices.filter { !dates[$0].isClaimed && dates[$0].range.overlaps(range) }
  }

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
      Self.distance($0.range, range) < Self.distance($1.range, range)
    }) {
      return nearest
    }
    if let last = inSentence.last(where: { $0.range.upperBound <= range.lowerBound }) {
      return last
    }
    guard own + 1 < pieces.count else { return nil }
    return inSentence.first { pieces[own + 1].overlaps($0.range) }
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
        !isCiting(participant.range), !found.contains(where: { $0.key == participant.value.key })
      else { continue }
      found.append(TimelineEvent.Actor(participant.value))
    }
    return found
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

  init(_ metadata: DocumentMetadata, address: String) {
    self.metadata = metadata
    name = metadata.symbol?.canonical ?? address
    language = metadata.language?.code
    told = metadata.adopted ?? metadata.published
    isAct = metadata.type == .resolution || metadata.type == .decision
  }
}
