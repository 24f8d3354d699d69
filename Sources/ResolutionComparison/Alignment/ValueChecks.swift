// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The values of a pair: what one side states and the other does not.
struct ValueChecks {
  let first: AlignedText
  let second: AlignedText
  let pair: Int

  func findings() -> [AlignmentFinding] {
    let citations = (Self.lone(first.citations, second), Self.lone(second.citations, first))
    return [dates(), self.citations(citations), numbers(beside: citations), states()]
      .compactMap { $0 }
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
    let ones = Self.lone(first, second)
    let others = Self.lone(second, first)
    // What could be there in other words counts only against a value of the same precision.
    let sure = (ones.filter(\.isSure), others.filter(\.isSure))
    func facing(_ own: [LoneDate], _ other: [LoneDate]) -> [LoneDate] {
      let precisions = Set(other.map(\.value.precision))
      return own.filter { $0.isSure || precisions.contains($0.value.precision) }
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

  private static func lone(_ own: AlignedText, _ other: AlignedText) -> [LoneDate] {
    let intervals = other.dates.compactMap(\.content.interval)
    let starts = Set(intervals.map(\.start))
    let ends = Set(intervals.map(\.end))
    return own.dates.compactMap { date in
      guard let interval = date.content.interval else { return nil }
      if starts.contains(interval.start), ends.contains(interval.end) { return nil }
      // A year that is not printed was taken from elsewhere.
      let figures = figures(of: date.content, interval).filter { own.holds(number: $0) }
      guard !figures.isEmpty else { return nil }
      let isThere = figures.allSatisfy { other.holds(number: $0) }
      if isThere, !own.holds(number: interval.start.year) { return nil }
      return LoneDate(
        value: date.content,
        shown: Lone(name: name(of: date.content, interval), place: date.place), isSure: !isThere)
    }
  }

  /// The year, and the day where one is named. Months have names in some languages.
  private static func figures(of date: DateValue, _ interval: DateInterval) -> [Int] {
    switch date.precision {
    case .day: [interval.start.year, interval.start.day]
    case .month, .quarter, .year: [interval.start.year]
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

  private typealias Citations = [AlignedText.Value<CitationValue>]

  private func citations(_ lone: (first: Citations, second: Citations)) -> AlignmentFinding? {
    func shown(_ citations: Citations) -> [Lone] {
      citations.map { Lone(name: $0.content.symbol, place: $0.place) }
    }
    return finding(.citation, shown(lone.first), shown(lone.second))
  }

  private static func lone(_ citations: Citations, _ other: AlignedText) -> Citations {
    let lone = citations.filter { !other.cited.contains($0.content.symbol) }
    guard !lone.isEmpty else { return [] }
    let text = other.squeezedText
    let absent = Set(lone.map(\.content.symbol)).filter { !other.mayCite($0, in: text) }
    return lone.filter { absent.contains($0.content.symbol) }
  }

  // MARK: - Numbers

  private func numbers(beside lone: (first: Citations, second: Citations)) -> AlignmentFinding? {
    let ones = Self.loneNumbers(first, second, beside: lone.first)
    let others = Self.loneNumbers(second, first, beside: lone.second)
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

  /// - Parameter lone: citations that only this side has; their paragraphs are told with them.
  private static func loneNumbers(
    _ own: AlignedText, _ other: AlignedText, beside lone: Citations
  ) -> [LoneNumber] {
    let sessions = Set(other.sessions.map(\.content))
    let reader = FigureReader(.digits)
    let pinpoints = Set(
      lone.compactMap(\.content.pinpoint).flatMap { reader.figures(of: $0).map(\.thousandths) })
    let figures = own.figures.filter {
      !other.holds($0.content) && !pinpoints.contains($0.content.thousandths)
    }.map {
      LoneNumber(
        shown: Lone(
          name: Figure.text(ofThousandths: $0.content.thousandths), place: $0.place),
        // A single one may be an article: one post is a post.
        isSure: !$0.content.mayBeYear && $0.content.thousandths != 1_000)
    }
    let others = own.sessions.filter {
      !sessions.contains($0.content) && !other.holds(number: $0.content)
    }.map { LoneNumber(shown: Lone(name: String($0.content), place: $0.place)) }
    return figures + others
  }

  // MARK: - States

  private func states() -> AlignmentFinding? {
    let ones = Self.loneStates(first, second)
    let others = Self.loneStates(second, first)
    // One alone may be a people, a capital or "the country" in the other language, unless it is one of
    // several.
    if ones.isEmpty || others.isEmpty {
      let keys = [first, second].map { Set($0.states.map(\.content.key)) }
      guard !keys[0].isDisjoint(with: keys[1]) else { return nil }
    }
    var found = finding(.participant, ones, others)
    if found?.severity == .medium { found?.severity = .low }
    return found
  }

  private static func loneStates(_ own: AlignedText, _ other: AlignedText) -> [Lone] {
    let keys = Set(own.states.map(\.content.key)).subtracting(other.participantKeys)
    let absent = keys.filter { !NameAllusions.mayMean($0, in: other.text) }
    return own.states.filter { absent.contains($0.content.key) }.map {
      Lone(name: $0.content.name, place: $0.place)
    }
  }
}
