// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The text of a paragraph as words by number.
package struct ComparedText: Sendable {
  /// Numbers of the vocabulary.
  package var words: [Int32]
  /// Scalars of the text, one for each word.
  package var ranges: [Range<Int>]
  /// How many of the words belong to the opening phrase, which stands first.
  package var phraseCount = 0
  /// The participant that a word belongs to, by its place in a table of the comparison; 0 for none.
  package var actors: [Int32] = []
  /// The act that the document does and whose verb a word belongs to, by its place in `verbs` and one
  /// more; 0 for none. Empty where there are no acts.
  private(set) var acts: [Int32] = []
  /// The phrases of the acts.
  private(set) var verbs: [String] = []

  package init(
    _ text: String, openingPhrase: String? = nil, _ reader: ComparedWordReader,
    _ vocabulary: inout Vocabulary
  ) {
    let read = reader.words(of: text)
    vocabulary.beginParagraph()
    words = read.map { vocabulary.add($0, of: reader) }
    ranges = read.map(\.range)
    guard let end = Self.end(of: openingPhrase, in: text) else { return }
    phraseCount = ranges.prefix { $0.upperBound <= end }.count
  }

  /// The scalar behind an opening phrase that stands at the start of a text, or near it.
  private static func end(of phrase: String?, in text: String) -> Int? {
    guard let phrase, !phrase.isEmpty else { return nil }
    let wanted = Array(phrase.unicodeScalars)
    let scalars = Array(text.unicodeScalars.prefix(wanted.count + 80))
    guard scalars.count >= wanted.count else { return nil }
    let start = (0...scalars.count - wanted.count).first { start in
      wanted.indices.allSatisfy { scalars[start + $0] == wanted[$0] }
    }
    return start.map { $0 + wanted.count }
  }
}

extension ComparedText {
  /// The words at scalars of the text name a participant.
  mutating func mark(_ range: Range<Int>, asActor actor: Int32) {
    if actors.isEmpty { actors = Array(repeating: 0, count: words.count) }
    for index in words(in: range) { actors[index] = actor }
  }

  /// An act begins with its verb at a scalar of the text.
  mutating func mark(verb: String, at start: Int) {
    if acts.isEmpty { acts = Array(repeating: 0, count: words.count) }
    verbs.append(verb)
    let range = start..<start + verb.unicodeScalars.count
    for index in words(in: range) { acts[index] = Int32(verbs.count) }
  }

  /// The words that share a scalar with a range of the text. Ranges ascend, so that a long text is not
  /// walked for each name in it.
  private func words(in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let first = place { $0.upperBound > range.lowerBound }
    return first..<max(first, place { $0.lowerBound >= range.upperBound })
  }

  /// The first word whose range fulfils a condition that all later ones fulfil too.
  private func place(where isBehind: (Range<Int>) -> Bool) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(ranges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// What a paragraph is found by: its words and pairs of words with their weights, as a multiset.
///
/// Likeness of two is a matter of walking both once.
package struct ParagraphFeatures: Sendable {
  /// Ascending; a feature stands as often as it occurs.
  private var keys: [UInt64] = []
  private var weights: [Float] = []
  package private(set) var total: Float = 0

  /// - Parameter words: of one or several paragraphs, in order.
  package init(words: [Int32], _ vocabulary: Vocabulary) {
    var all: [(key: UInt64, weight: Float)] = []
    all.reserveCapacity(words.count * 2)
    var previous: Int32?
    for word in words {
      let weight = vocabulary.weights[Int(word)]
      let kind = vocabulary.kinds[Int(word)]
      if kind == .sign { continue }
      let shown = vocabulary.feature(of: word)
      let form = UInt64(vocabulary.forms[Int(word)]) + Vocabulary.firstForm
      all.append((form, weight))
      // That there is a date tells something, whichever it is.
      if kind != .word { all.append((shown, Self.kindWeight)) }
      if let previous {
        let before = vocabulary.feature(of: previous)
        let both = (weight + vocabulary.weights[Int(previous)]) / 2
        all.append((before << 32 | shown, both * Self.pairWeight))
      }
      previous = word
    }
    all.sort { $0.key < $1.key }
    keys = all.map(\.key)
    weights = all.map(\.weight)
    total = weights.reduce(0, +)
  }

  /// How much two neighbours in order count beside single words.
  private static let pairWeight: Float = 0.5
  /// What it tells that there is some date, number or symbol.
  private static let kindWeight: Float = 0.8

  /// The weight of what two have in common.
  package func shared(with other: ParagraphFeatures) -> Float {
    // In the inmost loop of every comparison.
    keys.withUnsafeBufferPointer { first in
      other.keys.withUnsafeBufferPointer { second in
        weights.withUnsafeBufferPointer { weights in
          var sum: Float = 0
          var (left, right) = (0, 0)
          while left < first.count, right < second.count {
            let (a, b) = (first[left], second[right])
            if a == b { sum += weights[left] }
            left += a <= b ? 1 : 0
            right += b <= a ? 1 : 0
          }
          return sum
        }
      }
    }
  }

  /// 0 for nothing in common, 1 for the same words.
  package func likeness(to other: ParagraphFeatures) -> Float {
    let both = total + other.total
    return both == 0 ? 1 : 2 * shared(with: other) / both
  }

  /// Likeness, or somewhat less than the share of the shorter one that stands in the longer one: a
  /// paragraph may lose most of what it said, or get as much again, and be the same. What is short
  /// stands in many.
  package func kinship(to other: ParagraphFeatures) -> Float {
    let both = total + other.total
    guard both > 0 else { return 1 }
    let shared = shared(with: other)
    let least = min(total, other.total)
    let likeness = 2 * shared / both
    return least < Self.leastWeight ? likeness : max(likeness, Self.partWeight * shared / least)
  }

  private static let leastWeight: Float = 30
  private static let partWeight: Float = 0.7

  /// What is left when everything that `other` has is taken away.
  package func without(_ other: ParagraphFeatures) -> ParagraphFeatures {
    var rest = self
    rest.keys.removeAll(keepingCapacity: true)
    rest.weights.removeAll(keepingCapacity: true)
    var second = 0
    for index in keys.indices {
      while second < other.keys.count, other.keys[second] < keys[index] { second += 1 }
      if second < other.keys.count, other.keys[second] == keys[index] {
        second += 1
      } else {
        rest.keys.append(keys[index])
        rest.weights.append(weights[index])
      }
    }
    rest.total = rest.weights.reduce(0, +)
    return rest
  }
}
