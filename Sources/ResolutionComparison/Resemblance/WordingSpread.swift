// Part of Kimberlite.

/// Where the wordings of a group differ: stretches of its representative text, with what stands there
/// in the others.
package struct WordingSpread: Sendable, Hashable {
  package struct Place: Sendable, Hashable {
    /// Words of the representative; empty where others have something more.
    package var words: Range<Int>
    /// For each wording, in their order, the words that stand there.
    package var others: [Range<Int>]
  }

  /// Ascending, not overlapping.
  package private(set) var places: [Place] = []

  /// - Parameters:
  ///   - text: the representative.
  ///   - others: wordings that are like it.
  ///   - vocabulary: weighed.
  package init(_ text: [Int32], _ others: [[Int32]], _ vocabulary: Vocabulary) {
    let stretches = others.map { other in
      WordAlignment.stretches(text[...], other[...]) { vocabulary.worth(of: $0) }
    }
    for words in Self.joined(stretches.flatMap { $0.map(\.old) }) {
      places.append(
        Place(words: words, others: stretches.map { Self.counterpart(of: words, $0) }))
    }
  }

  /// Ranges that overlap or touch as one.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// The words of a wording that stand where these stand: each stretch that differs lies inside of
  /// the range or outside of it.
  private static func counterpart(
    of words: Range<Int>, _ stretches: [WordAlignment.Stretch]
  ) -> Range<Int> {
    var shift = 0
    var start: Int?
    for stretch in stretches {
      if stretch.old.lowerBound >= words.lowerBound, start == nil {
        start = words.lowerBound + shift
      }
      if stretch.old.upperBound > words.upperBound { break }
      shift = stretch.new.upperBound - stretch.old.upperBound
    }
    let first = start ?? words.lowerBound + shift
    return first..<max(first, words.upperBound + shift)
  }
}
