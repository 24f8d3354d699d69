// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

enum PrintedNumbers {
  /// By how much the second counts more than the first, for every way to read the two.
  static func differences(_ first: String, _ second: String) -> [Int] {
    let (one, other) = (PrintedOrdinal.values(of: first), PrintedOrdinal.values(of: second))
    return one.flatMap { a in other.map { $0 - a } }
  }
}

/// One side of a pair with what it states.
struct AlignedText {
  struct Value<Content> {
    var content: Content
    var place: AlignmentFinding.Place
  }

  private(set) var dates: [Value<DateValue>] = []
  private(set) var citations: [Value<String>] = []
  /// With those that are only referred to.
  private(set) var cited: Set<String> = []
  private(set) var states: [Value<ParticipantValue>] = []
  /// Numbers that are surely stated.
  private(set) var figures: [Value<Figure>] = []
  private(set) var sessions: [Value<Int>] = []
  /// All that stand there, in thousandths.
  private(set) var allFigures: Set<Int> = []
  private(set) var participantKeys: Set<String> = []
  private(set) var text = ""

  init(_ places: [Int], _ document: Document, _ facts: [DocumentFigures.Facts]) {
    for place in places {
      let own = document.paragraphs[place].text
      text += own + "\n"
      for mention in facts[place].mentions { add(mention, at: place) }
      addAll(facts[place].allFigures, number: document.paragraphs[place].number)
      // A mark that was left in its note.
      let mark = document.paragraphs[place].number
      for figure in facts[place].figures where figure.isInDigits {
        if figure.range.lowerBound == 0, mark == Figure.text(ofThousandths: figure.thousandths) {
          continue
        }
        let range = ScalarRanges.scalars(of: figure.range, in: own)
        figures.append(Value(content: figure, place: .init(paragraph: place, range: range)))
      }
    }
  }

  /// The two sides of a point count too: 10.30 may be written as an hour and minutes, 66.2 as an article
  /// and its paragraph.
  private mutating func addAll(_ figures: [Figure], number: String?) {
    for figure in figures {
      allFigures.insert(figure.thousandths)
      guard let decimals = figure.decimals else { continue }
      allFigures.insert(figure.thousandths / 1_000 * 1_000)
      allFigures.insert(decimals * 1_000)
    }
    for value in number.map(PrintedOrdinal.values) ?? [] { allFigures.insert(value * 1_000) }
  }

  /// Whether a number stands there, in one piece or in two.
  func holds(_ figure: Figure) -> Bool {
    // "702 to 828 million" is said with a scale behind each number elsewhere.
    for scale in [1, 1_000, 1_000_000, 1_000_000_000]
    where figure.thousandths < 1_000_000_000
      && allFigures.contains(figure.thousandths * scale)
    {
      return true
    }
    if allFigures.contains(figure.thousandths) { return true }
    guard let decimals = figure.decimals else { return false }
    return allFigures.contains(figure.thousandths / 1_000 * 1_000)
      && allFigures.contains(decimals * 1_000)
  }

  private mutating func add(_ mention: Mention, at place: Int) {
    let here = AlignmentFinding.Place(paragraph: place, range: mention.range)
    switch mention.value {
    case .date(let date): dates.append(.init(content: date, place: here))
    case .citation(let citation):
      // What "ibid." stands for is another note's matter.
      if citation.form != .ibid { citations.append(.init(content: citation.symbol, place: here)) }
      cited.insert(citation.symbol)
    case .session(let session):
      if let number = session.number { sessions.append(.init(content: number, place: here)) }
    case .participant(let participant):
      participantKeys.insert(participant.key)
      if participant.kind == .state {
        states.append(.init(content: participant, place: here))
      }
    case .count(let count):
      for quantity in count.quantities { allFigures.insert(quantity.number * 1_000) }
    case .meeting, .decision: break
    }
  }
}

/// The values of a pair: what one side states and the other does not.
struct ValueChecks {
  let first: AlignedText
  let second: AlignedText
  let pair: Int

  func findings() -> [AlignmentFinding] {
    [dates(), citations(), numbers(), states()].compactMap { $0 }
  }

  /// A value that only one side has, as it is shown, and where it stands.
  private struct Lone {
    var name: String
    var place: AlignmentFinding.Place
  }

  /// Two values that stand against one another contradict; one alone may be said in other words.
  private func finding(
    _ kind: AlignmentFinding.Kind, _ first: [Lone], _ second: [Lone]
  ) -> AlignmentFinding? {
    guard !first.isEmpty || !second.isEmpty else { return nil }
    let severity: AlignmentFinding.Severity = first.isEmpty || second.isEmpty ? .medium : .high
    var finding = AlignmentFinding(
      kind, severity, pair: pair, first: Self.names(first), second: Self.names(second))
    finding.firstPlaces = first.map(\.place)
    finding.secondPlaces = second.map(\.place)
    return finding
  }

  private static func names(_ values: [Lone]) -> [String] {
    var seen: Set<String> = []
    return values.map(\.name).filter { seen.insert($0).inserted }
  }

  // MARK: - Dates

  private func dates() -> AlignmentFinding? {
    let ones = Self.lone(first.dates, second)
    let others = Self.lone(second.dates, first)
    // What could be there in other words counts only against a value of the same precision.
    let sure = (ones.filter(\.isSure), others.filter(\.isSure))
    func facing(_ own: [LoneDate], _ other: [LoneDate]) -> [LoneDate] {
      own.filter { date in
        date.isSure || other.contains { $0.value.precision == date.value.precision }
      }
    }
    let (left, right) = (
      facing(ones, sure.1.isEmpty ? others : sure.1), facing(others, sure.0.isEmpty ? ones : sure.0)
    )
    return finding(.date, left.map(\.shown), right.map(\.shown))
  }

  private struct LoneDate {
    var value: DateValue
    var shown: Lone
    /// Whether the figures of the date do not stand in the other text.
    var isSure: Bool
  }

  private static func lone(
    _ dates: [AlignedText.Value<DateValue>], _ other: AlignedText
  ) -> [LoneDate] {
    let intervals = other.dates.compactMap(\.content.interval)
    let starts = Set(intervals.map(\.start))
    let ends = Set(intervals.map(\.end))
    return dates.compactMap { date in
      guard let interval = date.content.interval else { return nil }
      if starts.contains(interval.start), ends.contains(interval.end) { return nil }
      let figures = figures(of: date.content, interval)
      let isThere = figures.allSatisfy { other.allFigures.contains($0 * 1_000) }
      return LoneDate(
        value: date.content,
        shown: Lone(name: name(of: date.content, interval), place: date.place), isSure: !isThere)
    }
  }

  /// The year, and the day where one is named. Months have names in some languages.
  private static func figures(of date: DateValue, _ interval: DateInterval) -> [Int] {
    switch date.precision {
    case .day: [interval.start.year, interval.start.day]
    case .month, .quarter: [interval.start.year]
    case .year: [interval.start.year]
    }
  }

  private static func name(of date: DateValue, _ interval: DateInterval) -> String {
    let (start, end) = (interval.start.description, interval.end.description)
    switch date.precision {
    case .day: return start == end ? start : start + "/" + end
    case .month where start.prefix(7) == end.prefix(7): return String(start.prefix(7))
    case .year where start.prefix(4) == end.prefix(4): return String(start.prefix(4))
    default: return start + "/" + end
    }
  }

  // MARK: - Citations

  private func citations() -> AlignmentFinding? {
    finding(
      .citation, Self.lone(first.citations, second), Self.lone(second.citations, first))
  }

  private static func lone(
    _ citations: [AlignedText.Value<String>], _ other: AlignedText
  ) -> [Lone] {
    return citations.compactMap { citation in
      guard !other.cited.contains(citation.content), !stands(citation.content, in: other) else {
        return nil
      }
      return Lone(name: citation.content, place: citation.place)
    }
  }

  /// Whether the digits of a symbol stand in the text, as `61/28` or as 1325.
  private static func stands(_ symbol: String, in other: AlignedText) -> Bool {
    let parts = symbol.split(separator: "/")
    let tail = parts.suffix(2).joined(separator: "/")
    if other.text.utf8.count < 20_000, SubstringSearch.holds(tail, other.text) { return true }
    let digits = parts.last?.prefix { $0.isASCII && $0.isNumber } ?? ""
    guard parts.count < 4 || parts.last?.contains("(") == true, let number = Int(digits) else {
      return false
    }
    return number > 999 && other.allFigures.contains(number * 1_000)
  }

  // MARK: - Numbers

  private func numbers() -> AlignmentFinding? {
    let ones = Self.loneNumbers(first, second)
    let others = Self.loneNumbers(second, first)
    // What may be a year is part of many names; it counts only against another number.
    let (left, right) = (
      others.isEmpty ? ones.filter(\.isSure) : ones, ones.isEmpty ? others.filter(\.isSure) : others
    )
    return finding(.number, left.map(\.shown), right.map(\.shown))
  }

  private struct LoneNumber {
    var shown: Lone
    var isSure = true
  }

  private static func loneNumbers(_ own: AlignedText, _ other: AlignedText) -> [LoneNumber] {
    let sessions = Set(other.sessions.map(\.content))
    let figures = own.figures.filter { !other.holds($0.content) }.map {
      LoneNumber(
        shown: Lone(
          name: Figure.text(ofThousandths: $0.content.thousandths), place: $0.place),
        // A single one may be an article: one post is a post.
        isSure: !$0.content.mayBeYear && $0.content.thousandths != 1_000)
    }
    let others = own.sessions.filter {
      !sessions.contains($0.content) && !other.allFigures.contains($0.content * 1_000)
    }.map { LoneNumber(shown: Lone(name: String($0.content), place: $0.place)) }
    return figures + others
  }

  // MARK: - States

  private func states() -> AlignmentFinding? {
    var found = finding(
      .participant, Self.loneStates(first, second), Self.loneStates(second, first))
    // One alone is mostly a people or a capital in the other language.
    if found?.severity == .medium { found?.severity = .low }
    return found
  }

  private static func loneStates(_ own: AlignedText, _ other: AlignedText) -> [Lone] {
    own.states.filter {
      !other.participantKeys.contains($0.content.key)
        && !NameAllusions.mayMean($0.content.key, in: other.text)
    }.map { Lone(name: $0.content.name, place: $0.place) }
  }
}

/// Whether a text holds another, byte by byte.
enum SubstringSearch {
  static func holds(_ wanted: String, _ text: String) -> Bool {
    let wanted = Array(wanted.utf8)
    guard let first = wanted.first else { return true }
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return false }
      return (0...bytes.count - wanted.count).contains { start in
        bytes[start] == first && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
      }
    }
  }
}
