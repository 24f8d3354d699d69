// Part of Kimberlite.

/// All pairs of texts with at least a similarity, none left out: a set-similarity join with prefix and
/// length filters (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007; Xiao et al. 2008) on
/// words as multisets, then the words in their order.
///
/// Two texts of `n` and `m` words, `m <= n`, with similarity `t` have at least `t (n + m) / 2` words in
/// common. So `m >= t n / (2 - t)`; and of the words of each, rarest first, one stands in both before
/// those are left that are too few.
package struct ResemblanceJoin {
  package struct Pair: Sendable, Hashable {
    package var first: Int32
    package var second: Int32
    package var similarity: Float
  }

  private let texts: [[Int32]]
  private let least: Float
  private let vocabularySize: Int
  /// For each text its words by rank, rarest first; a word's second occurrence is another one.
  private var ranks: [[Int32]] = []
  private var rankCount = 0

  /// - Parameters:
  ///   - texts: numbers of words, below `vocabularySize`.
  ///   - least: similarity of pairs, above 0.
  package init(_ texts: [[Int32]], vocabularySize: Int, least: Float) {
    self.texts = texts
    self.vocabularySize = vocabularySize
    self.least = min(1, max(0.05, least))
    rank()
  }

  // MARK: - Words by rank

  private mutating func rank() {
    struct Occurrence: Hashable {
      var word: Int32
      var number: Int32
    }
    var later: [Occurrence: Int32] = [:]
    var frequencies = [Int32](repeating: 0, count: vocabularySize)
    var seen = [Int32](repeating: 0, count: vocabularySize)
    ranks.reserveCapacity(texts.count)
    for text in texts {
      var tokens: [Int32] = []
      tokens.reserveCapacity(text.count)
      for word in text {
        seen[Int(word)] += 1
        var token = word
        if seen[Int(word)] > 1 {
          let occurrence = Occurrence(word: word, number: seen[Int(word)])
          token = later[occurrence] ?? Int32(frequencies.count)
          if Int(token) == frequencies.count {
            later[occurrence] = token
            frequencies.append(0)
          }
        }
        frequencies[Int(token)] += 1
        tokens.append(token)
      }
      for word in text { seen[Int(word)] = 0 }
      ranks.append(tokens)
    }
    let order = frequencies.indices.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    var rankOf = [Int32](repeating: 0, count: order.count)
    for (rank, token) in order.enumerated() { rankOf[token] = Int32(rank) }
    for place in ranks.indices {
      ranks[place] = ranks[place].map { rankOf[Int($0)] }.sorted()
    }
    rankCount = order.count
  }

  // MARK: - Bounds

  /// The fewest words in common of two texts with the similarity.
  private func leastCommon(_ first: Int, _ second: Int) -> Int {
    Self.ceiling(least * Float(first + second) / 2)
  }

  /// The shortest text that may be as like to one of `count` words.
  private func shortest(_ count: Int) -> Int {
    Self.ceiling(least * Float(count) / (2 - least))
  }

  /// Rounding must not make a bound too high.
  private static func ceiling(_ value: Float) -> Int { Int((value - 0.001).rounded(.up)) }

  // MARK: - Pairs

  /// Every pair once, equal texts among them; `first` is the longer one, or the later of two as long.
  package func pairs() -> [Pair] {
    let order = texts.indices.filter { !texts[$0].isEmpty }.sorted {
      (texts[$0].count, $0) < (texts[$1].count, $1)
    }
    var postings = [[Posting]](repeating: [], count: rankCount)
    var starts = [Int32](repeating: 0, count: rankCount)
    var overlaps = [Int32](repeating: 0, count: texts.count)
    var counter = CommonWordCounter(vocabularySize: vocabularySize)
    var pairs: [Pair] = []
    for place in order {
      let candidates = candidates(of: place, &postings, &starts, &overlaps)
      if !candidates.isEmpty {
        counter.setText(texts[place])
        for other in candidates {
          if let similarity = similarity(place, other, &counter) {
            pairs.append(
              Pair(first: Int32(place), second: Int32(other), similarity: similarity))
          }
        }
      }
      index(place, &postings)
    }
    return pairs
  }

  /// A text with the place of a word in its ranks.
  private struct Posting {
    var text: Int32
    var place: Int32
  }

  private func index(_ place: Int, _ postings: inout [[Posting]]) {
    let ranks = ranks[place]
    // Texts that come later are at least as long.
    let prefix = ranks.count - leastCommon(ranks.count, ranks.count) + 1
    for index in 0..<min(prefix, ranks.count) {
      postings[Int(ranks[index])].append(Posting(text: Int32(place), place: Int32(index)))
    }
  }

  /// Shorter texts that share a word of both prefixes and may share enough.
  private func candidates(
    of place: Int, _ postings: inout [[Posting]], _ starts: inout [Int32],
    _ overlaps: inout [Int32]
  ) -> [Int] {
    let ranks = ranks[place]
    let shortest = shortest(ranks.count)
    let prefix = min(ranks.count, ranks.count - shortest + 1)
    var found: [Int] = []
    for index in 0..<max(0, prefix) {
      let rank = Int(ranks[index])
      // Lists are in the order of length, and this only grows.
      var start = Int(starts[rank])
      while start < postings[rank].count,
        texts[Int(postings[rank][start].text)].count < shortest
      {
        start += 1
      }
      starts[rank] = Int32(start)
      for posting in postings[rank][start...] {
        let other = Int(posting.text)
        let overlap = Int(overlaps[other])
        if overlap < 0 { continue }
        let count = texts[other].count
        let rest = min(ranks.count - index, count - Int(posting.place))
        if overlap == 0 { found.append(other) }
        overlaps[other] =
          overlap + rest >= leastCommon(ranks.count, count) ? Int32(overlap + 1) : -1
      }
    }
    let candidates = found.filter { overlaps[$0] > 0 }
    for other in found { overlaps[other] = 0 }
    return candidates
  }

  /// Nil where it is less than wanted.
  private func similarity(
    _ place: Int, _ other: Int, _ counter: inout CommonWordCounter
  ) -> Float? {
    let (first, second) = (texts[place], texts[other])
    let need = leastCommon(first.count, second.count)
    guard hasCommon(need, ranks[place], ranks[other]) else { return nil }
    let common = counter.count(in: second)
    let similarity = Float(2 * common) / Float(first.count + second.count)
    return similarity >= least ? similarity : nil
  }

  /// Whether two ascending lists have so many numbers in common.
  private func hasCommon(_ need: Int, _ first: [Int32], _ second: [Int32]) -> Bool {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var (left, right, common) = (0, 0, 0)
        while left < first.count, right < second.count {
          if common + min(first.count - left, second.count - right) < need { return false }
          if first[left] == second[right] {
            common += 1
            left += 1
            right += 1
          } else if first[left] < second[right] {
            left += 1
          } else {
            right += 1
          }
        }
        return common >= need
      }
    }
  }
}
