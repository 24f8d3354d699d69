// Part of Kimberlite.
import ResolutionLanguages

/// A paragraph as the words by which it is like others: those of comparisons, without the signs.
package struct ResemblanceText: Sendable {
  /// Numbers of the vocabulary, in the order of the text.
  package var words: [Int32]
  /// Unicode scalars of the text, one range for each word.
  package var ranges: [Range<Int>]

  package init(_ text: String, _ reader: ComparedWordReader, _ vocabulary: inout Vocabulary) {
    let compared = ComparedText(text, reader, &vocabulary)
    words = []
    ranges = []
    words.reserveCapacity(compared.words.count)
    ranges.reserveCapacity(compared.words.count)
    for (word, range) in zip(compared.words, compared.ranges)
    where vocabulary.kinds[Int(word)] != .sign {
      words.append(word)
      ranges.append(range)
    }
  }

  /// Without places: half the memory, where nothing is marked.
  package static func words(
    of text: String, _ reader: ComparedWordReader, _ vocabulary: inout Vocabulary
  ) -> [Int32] {
    vocabulary.beginParagraph()
    var words: [Int32] = []
    for word in reader.words(of: text) where word.kind != .sign {
      words.append(vocabulary.add(word))
    }
    return words
  }
}

/// How much of two paragraphs is the same; every share from 0 to 1.
package struct Resemblance: Sendable, Hashable {
  /// Words that both have in their order, twice, as a share of all words of both.
  package var similarity: Float
  /// Words that the first shares with the passage of the second that is most like it, as a share of the
  /// longer one of both.
  package var passage: Float
  /// The share of the first one's words that stands in the second in stretches long enough to be no
  /// chance, and the other way round.
  package var firstInSecond: Float
  package var secondInFirst: Float

  package init(similarity: Float, passage: Float, firstInSecond: Float, secondInFirst: Float) {
    self.similarity = similarity
    self.passage = passage
    self.firstInSecond = firstInSecond
    self.secondInFirst = secondInFirst
  }

  /// Of texts of so many words, neither without any.
  ///
  /// - Parameter common: words that both have in their order.
  package init(words first: Int, _ second: Int, common: Int, _ stretches: SharedStretches) {
    similarity = Float(2 * common) / Float(first + second)
    passage = stretches.passage(of: first)
    firstInSecond = Float(stretches.count) / Float(first)
    secondInFirst = Float(stretches.count) / Float(second)
  }
}

/// Stretches of two texts that are the same.
package struct SharedStretches: Sendable, Hashable {
  /// Places of words, ascending; a stretch of the first is that of the second of the same index.
  package var first: [Range<Int>] = []
  package var second: [Range<Int>] = []

  /// The optimum of `WordAlignment`, whose price for each stretch that differs gives up words that
  /// both have by chance.
  ///
  /// - Parameter vocabulary: weighed.
  package init(_ first: [Int32], _ second: [Int32], _ vocabulary: Vocabulary) {
    let differing = WordAlignment.stretches(first[...], second[...]) { word in
      vocabulary.worth(of: word)
    }
    var start = (0, 0)
    for stretch in differing {
      add(start.0..<stretch.old.lowerBound, start.1..<stretch.new.lowerBound)
      start = (stretch.old.upperBound, stretch.new.upperBound)
    }
    add(start.0..<first.count, start.1..<second.count)
  }

  private mutating func add(_ range: Range<Int>, _ other: Range<Int>) {
    guard !range.isEmpty else { return }
    first.append(range)
    second.append(other)
  }

  /// Words of either text in all stretches.
  package var count: Int { first.reduce(0) { $0 + $1.count } }

  /// How much of the first text stands together in the second: of all passages, from the beginning of
  /// one stretch to the end of one, the highest share of shared words among those of the passage, or of
  /// the first text where that is longer. Words that stand far apart count little.
  ///
  /// - Parameter count: words of the first text.
  func passage(of count: Int) -> Float {
    var best: Float = 0
    for start in second.indices {
      var shared = 0
      for end in start..<second.count {
        shared += second[end].count
        let words = second[end].upperBound - second[start].lowerBound
        best = max(best, Float(shared) / Float(max(count, words)))
      }
    }
    return best
  }

  /// The stretches of one text in scalars, those that blanks and signs alone part as one.
  package static func scalars(_ stretches: [Range<Int>], of text: ResemblanceText) -> [Range<Int>] {
    stretches.map {
      text.ranges[$0.lowerBound].lowerBound..<text.ranges[$0.upperBound - 1].upperBound
    }
  }
}

extension Vocabulary {
  /// What a kept word is worth to an alignment: 0.1 for signs, 0.15 to 1.5 for words.
  package func worth(of word: Int32) -> Float {
    switch kinds[Int(word)] {
    case .sign: 0.1
    case .word: min(1.5, max(0.15, weights[Int(word)] / 3))
    case .number, .date, .symbol: 0.8
    }
  }
}
