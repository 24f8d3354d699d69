// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// A document made ready for comparing: each paragraph's words, features and place.
package struct ComparedDocument: Sendable {
  package var paragraphs: [Paragraph]
  package var texts: [ComparedText]
  package var features: [ParagraphFeatures] = []
  /// The place of the parent; -1 for none.
  package var parents: [Int]
  /// The heading that a paragraph stands under which hangs on none; -1 for none.
  package var sections: [Int]
  /// Whether a paragraph is a heading that is only a number: `IV`, `12.`, `B`.
  package var isNumeral: [Bool]
  /// For each paragraph the symbols that no more than two paragraphs cite.
  package private(set) var rareCitations: [Set<Int32>] = []
  /// Equal for texts whose words are equal.
  package var hashes: [Int] = []
  /// Whether a paragraph is of the preamble or the operative part, with what hangs on it.
  package var sides: [Paragraph.Kind?]
  /// For each note the paragraphs that refer to it.
  package var referrers: [[Int]]
  /// The class of the first act that each paragraph does: `request`, `welcome`.
  package var acts: [String?]

  package init(
    _ document: Document, _ reader: ComparedWordReader, _ vocabulary: inout Vocabulary,
    _ actors: inout [String: Int32]
  ) {
    paragraphs = document.paragraphs
    texts = []
    texts.reserveCapacity(paragraphs.count)
    parents = []
    sides = []
    sections = []
    isNumeral = []
    acts = Array(repeating: nil, count: paragraphs.count)
    referrers = Self.referrers(paragraphs)
    var places: [String: Int] = [:]
    var section = -1
    for (place, paragraph) in paragraphs.enumerated() {
      texts.append(
        ComparedText(
          paragraph.text, openingPhrase: paragraph.openingPhrase, reader, &vocabulary))
      let parent = paragraph.parent.flatMap { places[$0] } ?? -1
      parents.append(parent)
      isNumeral.append(
        paragraph.kind == .heading && Self.isNumeral(texts[place].words, vocabulary))
      if paragraph.kind == .heading, !isNumeral[place] { section = place }
      sections.append(paragraph.kind.isOfText && parent < 0 ? section : -1)
      switch paragraph.kind {
      case .preambular, .operative: sides.append(paragraph.kind)
      default: sides.append(parent >= 0 ? sides[parent] : nil)
      }
      places[paragraph.id] = place
    }
    for mention in document.mentions {
      guard let place = places[mention.paragraph] else { continue }
      switch mention.value {
      case .participant(let value):
        let known = actors[value.key] ?? Int32(actors.count + 1)
        actors[value.key] = known
        texts[place].mark(mention.range, asActor: known)
      case .decision(let value) where value.isAct:
        acts[place] = acts[place] ?? value.actClass
        texts[place].mark(verb: value.verb, at: mention.range.lowerBound)
      default: break
      }
    }
  }

  private static func isNumeral(_ words: [Int32], _ vocabulary: Vocabulary) -> Bool {
    let said = words.filter { vocabulary.kinds[Int($0)] != .sign }
    guard said.count == 1 else { return false }
    let key = vocabulary.keys[Int(said[0])]
    return vocabulary.kinds[Int(said[0])] == .number || key.unicodeScalars.count == 1
      || RomanNumeral.value(of: Array(key.utf8)[...]) != nil
  }

  private static func referrers(_ paragraphs: [Paragraph]) -> [[Int]] {
    var byMark: [String: [Int]] = [:]
    for (place, paragraph) in paragraphs.enumerated() {
      for mark in paragraph.footnotes { byMark[mark, default: []].append(place) }
    }
    return paragraphs.map { paragraph in
      guard paragraph.kind == .footnote, let mark = paragraph.number else { return [] }
      return byMark[mark] ?? []
    }
  }

  /// To be called when the vocabulary has been weighed.
  package mutating func finish(_ vocabulary: Vocabulary) {
    features = texts.map { ParagraphFeatures(words: $0.words, vocabulary) }
    hashes = texts.map(\.words.hashValue)
    rareCitations = citations(vocabulary)
  }

  private func citations(_ vocabulary: Vocabulary) -> [Set<Int32>] {
    let cited = texts.map { Set($0.words.filter(vocabulary.isCitation)) }
    var counts: [Int32: Int] = [:]
    for symbol in cited.joined() { counts[symbol, default: 0] += 1 }
    return cited.map { $0.filter { counts[$0, default: 0] <= 2 } }
  }

  package var count: Int { paragraphs.count }
}
