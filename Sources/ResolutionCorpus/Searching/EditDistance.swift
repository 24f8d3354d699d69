// Part of Kimberlite.

/// Damerau-Levenshtein distance in its restricted form: insertions, deletions, replacements, and
/// swaps of neighbours.
package enum EditDistance {
  /// Which elements a word has, a bit for each of them modulo 64. Every step changes two bits at most,
  /// so that words whose letters differ by more need no further comparison.
  static func letters(_ word: [UInt8]) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// Nil when it is larger than `limit`. Time grows with the product of the lengths at most.
  package static func between<Element: Equatable>(
    _ a: [Element], _ b: [Element], limit: Int
  ) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      var best = i + 1
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
        best = min(best, cost)
      }
      guard best <= limit else { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
