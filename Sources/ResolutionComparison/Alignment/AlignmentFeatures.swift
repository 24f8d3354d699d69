// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What paragraphs hold that does not depend on the language: dates, symbols, names, numbers, marks of
/// notes, acts, and words that both languages write alike.
///
/// Each has a number and a weight: what few paragraphs hold says more, and so does what is always
/// recognised.
struct FeatureTable {
  enum Feature: Hashable {
    case date(CalendarDate, CalendarDate)
    case citation(String)
    case participant(String)
    case figure(Int)
    case session(Int)
    case mark(String)
    case act(String)
    case word(String)

    /// How much one that is rare speaks for a pair.
    var weight: Float {
      switch self {
      case .citation: 3
      case .date: 2.5
      case .mark, .session: 2
      case .figure, .word: 1.5
      case .participant: 1.2
      case .act: 0.8
      }
    }

    /// Whether it tells that two texts are about the same, wherever it stands.
    var isEvidence: Bool {
      switch self {
      case .date, .citation, .session, .word: true
      case .figure(let value): value >= 10_000
      case .participant, .mark, .act: false
      }
    }
  }

  private(set) var features: [Feature] = []
  private(set) var weights: [Float] = []
  private var numbers: [Feature: Int32] = [:]
  /// Paragraphs that hold each, in the first and the second document.
  private var counts: [(Int, Int)] = []

  mutating func number(of feature: Feature) -> Int32 {
    if let known = numbers[feature] { return known }
    let number = Int32(features.count)
    numbers[feature] = number
    features.append(feature)
    counts.append((0, 0))
    return number
  }

  mutating func count(_ number: Int32, inSecond: Bool) {
    if inSecond { counts[Int(number)].1 += 1 } else { counts[Int(number)].0 += 1 }
  }

  /// What only one document has weighs nothing: it may be a word of its language, or not recognised in
  /// the other.
  mutating func weigh(paragraphs: Int) {
    let most = AlignmentMath.log(Float(1 + paragraphs))
    weights = features.indices.map { index in
      let (first, second) = counts[index]
      guard first > 0, second > 0 else { return 0 }
      let share = AlignmentMath.log(1 + Float(paragraphs) / Float(max(first, second))) / most
      return features[index].weight * min(1, share)
    }
  }
}

/// A document made ready for aligning.
struct AlignedDocument {
  struct Part {
    /// Numbers of features, ascending, repeated as often as they occur; none that weighs nothing.
    var features: [Int32] = []
    /// With those too.
    var all: [Int32] = []
    /// Sum of the features' weights.
    var weight: Float = 0
    /// Letters and ideographs, and two: digits and signs are as many in every language.
    var length = 0
    /// What its printed number may count.
    var ordinals: [Int] = []
    /// The act that it opens with, and how strong its opening phrase is.
    var act: String?
    var strength: Int?
    /// The place of the parent, -1 for none; how many stand above it.
    var parent = -1
    var depth = 0
    /// Preambular or operative, of what hangs on such a paragraph too.
    var side: Paragraph.Kind?
    /// Whether it names a date or a symbol, known to the other language or not.
    var isTelling = false
    /// The text of a heading that is nothing but a letter or number; the number before a title.
    var label: String?
    /// Whether it is a heading that the words of another follow: "XII", "Article 12".
    var isNumber = false
    /// Bits of the features: two parts without a bit in common share none.
    var bits: UInt64 = 0
  }

  let paragraphs: [Paragraph]
  var parts: [Part]
  /// Bytes of a heading that is nothing but a letter or number: "A", "XII", 第十二.
  private static let mostOfLabel = 12
  /// Letters of a heading that is a number with a word for it.
  private static let mostOfNumber = 14

  init(_ document: Document, isSecond: Bool, _ table: inout FeatureTable) {
    paragraphs = document.paragraphs
    parts = []
    parts.reserveCapacity(paragraphs.count)
    let strengths = Self.strengths(document)
    var places: [String: Int] = [:]
    for (place, paragraph) in paragraphs.enumerated() {
      var part = Part()
      part.strength = strengths[place]
      part.length = 2 + paragraph.text.unicodeScalars.count { $0.value > 0x40 }
      let isLabel = paragraph.kind == .heading && paragraph.text.utf8.count <= Self.mostOfLabel
      part.ordinals = PrintedOrdinal.values(of: paragraph.number ?? (isLabel ? paragraph.text : ""))
      part.label = isLabel ? paragraph.text : paragraph.kind == .title ? paragraph.number : nil
      part.parent = paragraph.parent.flatMap { places[$0] } ?? -1
      part.side = [.preambular, .operative].contains(paragraph.kind) ? paragraph.kind : nil
      if part.parent >= 0 {
        part.depth = parts[part.parent].depth + 1
        part.side = parts[part.parent].side
      }
      parts.append(part)
      places[paragraph.id] = place
    }
    let facts = DocumentFigures(document, places: places)
    for place in paragraphs.indices {
      let features = Self.features(of: paragraphs[place], facts.facts[place])
      parts[place].act = facts.facts[place].acts.first
      parts[place].isNumber =
        paragraphs[place].kind == .heading && parts[place].length <= Self.mostOfNumber
        && !(parts[place].ordinals.isEmpty && facts.facts[place].allFigures.isEmpty)
      parts[place].features = features.map { table.number(of: $0) }.sorted()
      for number in Set(parts[place].features) { table.count(number, inSecond: isSecond) }
    }
  }

  /// Whether a paragraph has neither a number nor the opening phrase with which one of a resolution begins.
  func isContinuation(_ place: Int) -> Bool {
    let paragraph = paragraphs[place]
    return paragraph.number == nil && paragraph.openingPhrase == nil
      && [.preambular, .operative, .body].contains(paragraph.kind)
  }

  /// How strong the opening phrases are, nil where there is none or no table has it.
  private static func strengths(_ document: Document) -> [Int?] {
    let rules = LanguageProfile.of(document.metadata.language)?.comparison
    var known: [String: Int?] = [:]
    return document.paragraphs.map { paragraph in
      guard let rules, let phrase = paragraph.openingPhrase else { return nil }
      if let strength = known[phrase] { return strength }
      let strength = rules.strength(ofPhrase: phrase)
      known[phrase] = strength
      return strength
    }
  }

  /// To be called when the table has been weighed.
  mutating func finish(_ table: FeatureTable) {
    for place in parts.indices {
      parts[place].all = parts[place].features
      parts[place].isTelling = parts[place].features.contains {
        switch table.features[Int($0)] {
        case .date, .citation: true
        default: false
        }
      }
      parts[place].features.removeAll { table.weights[Int($0)] == 0 }
      for number in parts[place].features {
        parts[place].weight += table.weights[Int(number)]
        parts[place].bits |= 1 << UInt64(number & 63)
      }
    }
  }

  private static func features(
    of paragraph: Paragraph, _ facts: DocumentFigures.Facts
  ) -> [FeatureTable.Feature] {
    var features: [FeatureTable.Feature] = []
    features += facts.dates.map { .date($0.start, $0.end) }
    features += facts.citations.map { .citation($0) }
    features += facts.participants.map { .participant($0) }
    features += facts.figures.map { .figure($0.thousandths) }
    features += facts.sessions.map { .session($0) }
    features += paragraph.footnotes.map { .mark($0) }
    if paragraph.kind == .footnote, let mark = paragraph.number { features.append(.mark(mark)) }
    features += facts.acts.map { .act($0) }
    features += LatinWords.of(paragraph.text).map { .word($0) }
    return features
  }
}

/// Words in ASCII letters and digits, in small letters: names and short forms that are written alike in
/// many languages.
private enum LatinWords {
  static func of(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    func end(_ word: [UInt8]) {
      guard word.count >= 3, word.contains(where: { $0 >= 0x61 }) else { return }
      words.insert(String(decoding: word, as: UTF8.self))
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      default:
        end(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    end(word)
    return words
  }
}
