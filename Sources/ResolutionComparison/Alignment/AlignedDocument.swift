// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// A document made ready for aligning.
struct AlignedDocument {
  /// What is asked of a paragraph for every pair that it may be in; nothing that has to be counted or
  /// copied.
  struct Part {
    let kind: Paragraph.Kind
    /// Whether a number is printed before it, and whether it opens as a paragraph of a resolution does.
    let isNumbered: Bool
    let hasOpening: Bool
    /// Sum of the features' weights.
    var weight: Float = 0
    /// Letters and ideographs, and two: digits and signs are as many in every language.
    var length = 0
    /// What its printed number may count.
    var ordinals = Ordinals()
    /// The act that it opens with, as a number of the table; how strong its opening phrase is.
    var act: Int32?
    var strength: Int?
    /// The place of the parent, -1 for none; how many stand above it.
    var parent = -1
    var depth = 0
    /// Preambular or operative, of what hangs on such a paragraph too.
    var side: Paragraph.Kind?
    /// Whether it names a date or a symbol, known to the other language or not.
    var isTelling = false
    /// The text of a heading that is nothing but a letter or number, or the number before a title; a number of
    /// the table.
    var label: Int32?
    /// Whether it is a heading that the words of another follow: "XII", "Article 12".
    var isNumber = false
    /// Bits of the features: two parts without a bit in common share none.
    var bits: UInt64 = 0

    init(_ paragraph: Paragraph) {
      kind = paragraph.kind
      isNumbered = paragraph.number != nil
      hasOpening = paragraph.openingPhrase != nil
      length = 2 + paragraph.text.unicodeScalars.count { $0.value > 0x40 }
      side = [.preambular, .operative].contains(kind) ? kind : nil
    }

    /// Whether it has neither a number nor the opening phrase with which one of a resolution begins.
    var isContinuation: Bool {
      !isNumbered && !hasOpening && (kind == .preambular || kind == .operative || kind == .body)
    }
  }

  /// The one or two values that a printed number may have.
  struct Ordinals {
    private var first = -1
    private var second = -1

    init() {}

    init(_ values: [Int]) {
      first = values.first ?? -1
      second = values.count > 1 ? values[1] : -1
    }

    var isEmpty: Bool { first < 0 }

    func sharesOne(with other: Ordinals) -> Bool {
      first >= 0 && (first == other.first || first == other.second)
        || second >= 0 && (second == other.first || second == other.second)
    }
  }

  let paragraphs: [Paragraph]
  private(set) var parts: [Part]
  /// Of each paragraph the numbers of its features, ascending, repeated as often as they occur; none that
  /// weighs nothing.
  private(set) var features: [[Int32]] = []
  /// With those too.
  private(set) var allFeatures: [[Int32]] = []
  /// Of these, States, bodies and organisations.
  private(set) var names: [[Int32]] = []
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
      var part = Part(paragraph)
      part.strength = strengths[place]
      let isLabel = paragraph.kind == .heading && paragraph.text.utf8.count <= Self.mostOfLabel
      part.ordinals = Ordinals(
        PrintedOrdinal.values(of: paragraph.number ?? (isLabel ? paragraph.text : "")))
      let label = isLabel ? paragraph.text : paragraph.kind == .title ? paragraph.number : nil
      part.label = label.map { table.number(of: .label($0)) }
      part.parent = paragraph.parent.flatMap { places[$0] } ?? -1
      if part.parent >= 0 {
        part.depth = parts[part.parent].depth + 1
        part.side = parts[part.parent].side
      }
      parts.append(part)
      places[paragraph.id] = place
    }
    read(DocumentFigures(document, places: places), isSecond: isSecond, &table)
  }

  private mutating func read(
    _ figures: DocumentFigures, isSecond: Bool, _ table: inout FeatureTable
  ) {
    for (place, facts) in figures.facts.enumerated() {
      parts[place].act = facts.acts.first.map { table.number(of: .act($0)) }
      parts[place].isNumber =
        parts[place].kind == .heading && parts[place].length <= Self.mostOfNumber
        && !(parts[place].ordinals.isEmpty && facts.allFigures.isEmpty)
      let features = Self.features(of: paragraphs[place], facts)
      allFeatures.append(features.map { table.number(of: $0) }.sorted())
      for number in Set(allFeatures[place]) { table.count(number, inSecond: isSecond) }
    }
  }

  /// How strong the opening phrases are, nil where there is none or no table has it.
  private static func strengths(_ document: Document) -> [Int?] {
    let rules = LanguageProfile.of(document.metadata.language)?.comparison
    var known: [String: Int?] = [:]
    return document.paragraphs.map { paragraph in
      guard let rules, let phrase = paragraph.openingPhrase else { return nil }
      if let strength = known[phrase] { return strength }
      let strength = rules.strength(ofPhrase: phrase)?.value
      known[phrase] = strength
      return strength
    }
  }

  /// To be called when the table has been weighed.
  mutating func finish(_ table: FeatureTable) {
    features = allFeatures.map { $0.filter { table.weights[Int($0)] > 0 } }
    names = allFeatures.map { $0.filter { table.features[Int($0)].isName } }
    for place in parts.indices {
      parts[place].isTelling = allFeatures[place].contains {
        switch table.features[Int($0)] {
        case .date, .citation: true
        default: false
        }
      }
      for number in features[place] {
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
