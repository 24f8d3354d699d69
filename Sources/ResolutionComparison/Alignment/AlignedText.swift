// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// One side of a pair with what it states.
struct AlignedText {
  struct Value<Content> {
    var content: Content
    var place: AlignmentFinding.Place
  }

  private(set) var dates: [Value<DateValue>] = []
  private(set) var citations: [Value<CitationValue>] = []
  /// With those that are only referred to.
  private(set) var cited: Set<String> = []
  private(set) var states: [Value<ParticipantValue>] = []
  /// Numbers that are surely stated.
  private(set) var figures: [Value<Figure>] = []
  /// Sessions whose number stands in the text: what "the next session" is follows from other dates.
  private(set) var sessions: [Value<Int>] = []
  /// All that stand there, in thousandths.
  private var allFigures: Set<Int> = []
  private(set) var participantKeys: Set<String> = []
  private(set) var text = ""

  init(_ places: [Int], _ document: Document, _ facts: [DocumentFigures.Facts]) {
    for place in places {
      let own = document.paragraphs[place].text
      text += own + "\n"
      addAll(facts[place].allFigures, number: document.paragraphs[place].number)
      for mention in facts[place].mentions { add(mention, at: place) }
      // A mark that was left in its note.
      let mark = document.paragraphs[place].number
      let inDigits = facts[place].figures.filter(\.isInDigits)
      guard !inDigits.isEmpty else { continue }
      let offsets = ScalarOffsets(own)
      for figure in inDigits {
        if figure.range.lowerBound == 0, mark == Figure.text(ofThousandths: figure.thousandths) {
          continue
        }
        let range = offsets.scalars(of: figure.range)
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
      allFigures.insert(Self.thousandths(decimals))
    }
    for value in number.map(PrintedOrdinal.values) ?? [] {
      allFigures.insert(Self.thousandths(value))
    }
  }

  /// A text may hold any number of digits; beyond all numbers that mean something they are one.
  private static func thousandths(_ number: Int) -> Int {
    let (product, isTooGreat) = number.multipliedReportingOverflow(by: 1_000)
    return isTooGreat ? .max : product
  }

  /// Whether a whole number stands there.
  func holds(number: Int) -> Bool { allFigures.contains(Self.thousandths(number)) }

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
      && allFigures.contains(Self.thousandths(decimals))
  }

  /// Whether a symbol may stand there in another form: its last two parts, as `61/28`; a number with what is
  /// in brackets behind it, as 722 (XXIII), or a large one alone; the end of one that is left to be
  /// completed, as in "LC 32/15 and Corr.1".
  ///
  /// - Parameter own: `squeezedText`.
  func mayCite(_ symbol: String, in own: [UInt8]) -> Bool {
    let parts = symbol.split(separator: "/")
    guard let last = parts.last, !own.isEmpty else { return false }
    func stands(_ part: some StringProtocol, alone: Bool = false) -> Bool {
      let wanted = Self.squeezed(part)
      return SubstringSearch.holds(wanted, own) { start in
        let (before, behind) = (start - 1, start + wanted.count)
        if behind < own.count, Self.isDigit(own[behind]) { return false }
        guard before >= 0 else { return true }
        return !Self.isDigit(own[before]) && !(alone && own[before] == UInt8(ascii: "/"))
      }
    }
    if stands(parts.suffix(2).joined(separator: "/")) { return true }
    if last.first?.isNumber == false, last.contains("."), !last.contains("(") {
      return stands(last, alone: true)
    }
    let isNumbered = last.hasSuffix(")") && !last.contains { $0.isLowercase }
    if isNumbered, stands(last) { return true }
    guard parts.count < 4 || isNumbered, let number = Int(last.prefix { $0.isNumber }) else {
      return false
    }
    return number > 999 && holds(number: number)
  }

  /// The text without blanks, hyphens and capitals; nothing for one that is too long to be searched.
  var squeezedText: [UInt8] { text.utf8.count < 20_000 ? Self.squeezed(text) : [] }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Without blanks, hyphens and capitals, which each language sets as it likes.
  private static func squeezed(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars
    where ![0x20, 0x2D, 0xA0, 0x2010, 0x2011].contains(scalar.value) {
      bytes += Array(String(scalar).utf8)
    }
    return bytes
  }

  private mutating func add(_ mention: Mention, at place: Int) {
    let here = AlignmentFinding.Place(paragraph: place, range: mention.range)
    switch mention.value {
    case .date(let date): dates.append(.init(content: date, place: here))
    case .citation(let citation):
      // What "ibid." stands for is another note's matter.
      if citation.form != .ibid { citations.append(.init(content: citation, place: here)) }
      cited.insert(citation.symbol)
    case .session(let session):
      if let number = session.number, holds(number: number) {
        sessions.append(.init(content: number, place: here))
      }
    case .participant(let participant):
      participantKeys.insert(participant.key)
      if participant.kind == .state {
        states.append(.init(content: participant, place: here))
      }
    case .count(let count):
      for quantity in count.quantities { allFigures.insert(Self.thousandths(quantity.number)) }
    case .meeting, .decision: break
    }
  }
}

/// Whether a text holds another, byte by byte.
enum SubstringSearch {
  /// - Parameter isFit: asked of the place of each occurrence.
  static func holds(_ wanted: [UInt8], _ text: [UInt8], where isFit: (Int) -> Bool) -> Bool {
    guard let first = wanted.first, text.count >= wanted.count else { return false }
    return (0...text.count - wanted.count).contains { start in
      text[start] == first && wanted.indices.allSatisfy { text[start + $0] == wanted[$0] }
        && isFit(start)
    }
  }
}
