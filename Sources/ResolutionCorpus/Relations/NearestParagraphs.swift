// Part of Kimberlite.
import InvertedIndex

/// The nearest paragraphs so far, as many as are wanted and those that are as near as the last of them.
struct NearestParagraphs {
  /// What comes first: the nearest; of those that hold the same share of a clause the most similar.
  struct Rank: Comparable {
    var nearness: Float
    var similarity: Float

    static func < (a: Self, b: Self) -> Bool {
      a.nearness != b.nearness ? a.nearness < b.nearness : a.similarity < b.similarity
    }
  }

  struct Entry {
    var document: DocumentID
    var rank: Rank
  }

  private let least: Float
  /// 0: all.
  private let limit: Int
  /// The first rank first.
  private(set) var sorted: [Entry] = []

  init(least: Float, limit: Int) {
    self.least = least
    self.limit = limit
  }

  /// What is less near need not be looked at.
  var threshold: Float {
    limit > 0 && sorted.count >= limit ? sorted[limit - 1].rank.nearness : least
  }

  mutating func add(_ document: DocumentID, _ rank: Rank) {
    guard rank.nearness >= least else { return }
    let place = sorted.partitioningIndex { $0.rank < rank }
    sorted.insert(Entry(document: document, rank: rank), at: place)
    guard limit > 0 else { return }
    while sorted.count > limit, sorted[sorted.count - 1].rank < sorted[limit - 1].rank {
      sorted.removeLast()
    }
  }
}

extension Array {
  /// The first place whose element, and all behind it, fulfil a condition.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
