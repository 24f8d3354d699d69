// Part of Kimberlite.
import Testing

@testable import ResolutionComparison

@Suite struct ResemblanceJoinTests {
  /// The longest common subsequence by its definition.
  private func common(_ first: [Int32], _ second: [Int32]) -> Int {
    var row = [Int](repeating: 0, count: second.count + 1)
    for word in first {
      var diagonal = 0
      for (place, other) in second.enumerated() {
        let above = row[place + 1]
        row[place + 1] = word == other ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[second.count]
  }

  /// Texts of words of which few are frequent, and variants of them.
  private func texts(_ count: Int, seed: UInt64) -> [[Int32]] {
    var random = TextGenerator(seed: seed)
    var texts: [[Int32]] = []
    for _ in 0..<count {
      if let old = texts.randomElement(using: &random), random.next() % 2 == 0 {
        texts.append(random.edited(old))
      } else {
        texts.append(random.text())
      }
    }
    return texts
  }

  @Test("words in common are counted as their definition says, beyond 64 too")
  func counting() {
    var random = TextGenerator(seed: 4)
    var counter = CommonWordCounter(vocabularySize: 60)
    for round in 0..<120 {
      let text = (0..<(round * 2)).flatMap { _ in random.text() }.prefix(round * 3)
      counter.setText(Array(text))
      for other in [random.text(), random.edited(Array(text)), Array(text), []] {
        #expect(counter.count(in: other) == common(Array(text), other))
      }
    }
  }

  @Test("a long text of words that stand once in it is counted in little memory")
  func longText() {
    let count: Int32 = 100_000
    var counter = CommonWordCounter(vocabularySize: Int(count))
    counter.setText(Array(0..<count))
    #expect(counter.count(in: Array(0..<count)) == Int(count))
    #expect(counter.count(in: (0..<count).filter { $0 % 3 == 0 }) == 33_334)
    #expect(counter.count(in: (0..<1000).reversed()) == 1)
  }

  @Test("beyond the cells that are filled words are counted all the same")
  func longTexts() {
    var random = TextGenerator(seed: 9)
    let first = (0..<300).flatMap { _ in random.text() }
    let second = random.edited(first)
    #expect(first.count * second.count > 4_000_000)
    #expect(WordAlignment.commonCount(first[...], second[...]) == common(first, second))
  }

  @Test(
    "the join finds the pairs that a scan of all pairs finds",
    arguments: [Float(0.5), 0.66, 0.8, 0.93, 1], [UInt64(1), 2])
  func completeness(_ least: Float, _ seed: UInt64) {
    let texts = texts(220, seed: seed)
    let pairs = ResemblanceJoin(texts, vocabularySize: 60, least: least).pairs()
    var expected: Set<[Int]> = []
    for first in texts.indices {
      for second in 0..<first where !texts[first].isEmpty && !texts[second].isEmpty {
        let both = Float(texts[first].count + texts[second].count)
        if Float(2 * common(texts[first], texts[second])) / both >= least {
          expected.insert([first, second])
        }
      }
    }
    let found = Set(pairs.map { [Int(max($0.first, $0.second)), Int(min($0.first, $0.second))] })
    #expect(found == expected)
    #expect(found.count == pairs.count, "each pair once")
    #expect(!expected.isEmpty)
  }

  @Test("texts without words are like none")
  func empty() {
    #expect(ResemblanceJoin([[], [], [1]], vocabularySize: 2, least: 0.8).pairs().isEmpty)
  }
}

@Suite struct RecurrenceGroupingTests {
  private typealias Pair = ResemblanceJoin.Pair

  @Test("a chain of slow change falls into several groups, each around its centre")
  func chain() {
    // Each text is like the next one and no other.
    let pairs = (0..<6).map { Pair(first: Int32($0 + 1), second: Int32($0), similarity: 0.85) }
    let groups = RecurrenceGrouping(
      documents: (0..<7).map { [$0] }, pairs: pairs, least: 2
    ).groups
    #expect(groups.map { $0.map(\.text) } == [[1, 0, 2], [4, 3, 5]])
  }

  @Test("the centre is what most documents have or are like")
  func centre() {
    let pairs = [
      Pair(first: 1, second: 0, similarity: 0.9), Pair(first: 2, second: 1, similarity: 0.95),
    ]
    let groups = RecurrenceGrouping(
      documents: [[0, 1, 2, 3, 4], [5], [6, 7]], pairs: pairs, least: 2
    ).groups
    #expect(groups.count == 1)
    #expect(
      groups.first == [
        .init(text: 1, similarity: 1), .init(text: 2, similarity: 0.95),
        .init(text: 0, similarity: 0.9),
      ])
  }

  @Test("of texts that are all alike the centre is the one that most documents have")
  func commonest() {
    let pairs = [
      Pair(first: 1, second: 0, similarity: 0.9), Pair(first: 2, second: 0, similarity: 0.9),
      Pair(first: 2, second: 1, similarity: 0.9),
    ]
    let groups = RecurrenceGrouping(
      documents: [[0], [1, 2], [3, 4, 5, 6]], pairs: pairs, least: 2
    ).groups
    #expect(groups.map { $0.map(\.text) } == [[2, 0, 1]])
  }

  @Test("a text that stands in enough documents is a group by itself")
  func alone() {
    let groups = RecurrenceGrouping(
      documents: [[0, 1, 2], [3]], pairs: [], least: 3
    ).groups
    #expect(groups == [[.init(text: 0, similarity: 1)]])
  }

  @Test("texts of one document count once, and keep no text of another document from its group")
  func oneDocument() {
    // Texts 0 to 4 stand in one document, and 1 to 4 are like 0; 5 stands in another one and is like 4.
    let pairs =
      (1..<5).map { Pair(first: $0, second: 0, similarity: 0.9) }
      + [Pair(first: 5, second: 4, similarity: 0.95)]
    let groups = RecurrenceGrouping(
      documents: [[0], [0], [0], [0], [0], [1]], pairs: pairs, least: 2
    ).groups
    #expect(groups.map { $0.map(\.text) } == [[4, 5, 0]])
  }
}

/// Made-up texts, the same in every run.
private struct TextGenerator: RandomNumberGenerator {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> UInt64 { generator.next() }

  /// Small numbers are frequent, as "the" is.
  private mutating func word() -> Int32 {
    Int32(min(next() % 60, min(next() % 60, next() % 60)))
  }

  mutating func text() -> [Int32] { (0..<(1 + next() % 20)).map { _ in word() } }

  mutating func edited(_ text: [Int32]) -> [Int32] {
    text.flatMap { word -> [Int32] in
      switch next() % 10 {
      case 0: []
      case 1: [word, self.word()]
      case 2: [self.word()]
      default: [word]
      }
    }
  }
}
