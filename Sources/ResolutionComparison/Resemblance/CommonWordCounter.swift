// Part of Kimberlite.

/// Counts the words that a text has in common with others in their order: the length of the longest
/// common subsequence, 64 words of the text at a time (Hyyrö, *Bit-parallel LCS-length computation
/// revisited*, 2004). For one thread at a time.
package struct CommonWordCounter {
  /// For each word of the vocabulary its place among the masks; -1 where the text lacks it.
  private var slots: [Int32]
  private var words: [Int32] = []
  private var distinct: [Int32] = []
  /// For each distinct word of the text the places where it stands: `blocks` numbers of 64 bits.
  private var masks: [UInt64] = []
  private var blocks = 0
  private var state: [UInt64] = []

  /// - Parameter vocabularySize: numbers of words are below it; words of other texts may be above.
  package init(vocabularySize: Int) { slots = Array(repeating: -1, count: vocabularySize) }

  /// The text that others are counted against. Time in proportion to its words.
  package mutating func setText(_ text: [Int32]) {
    for word in distinct { slots[Int(word)] = -1 }
    distinct.removeAll(keepingCapacity: true)
    words = text
    blocks = (text.count + 63) / 64
    masks.removeAll(keepingCapacity: true)
    for (place, word) in text.enumerated() {
      if slots[Int(word)] < 0 {
        slots[Int(word)] = Int32(distinct.count)
        distinct.append(word)
        masks.append(contentsOf: repeatElement(0, count: blocks))
      }
      masks[Int(slots[Int(word)]) * blocks + place / 64] |= 1 << UInt64(place % 64)
    }
  }

  /// Words of the text set last that `other` has in the same order, as many as can be.
  package mutating func count(in other: [Int32]) -> Int {
    guard blocks > 0 else { return 0 }
    state.removeAll(keepingCapacity: true)
    state.append(contentsOf: repeatElement(.max, count: blocks))
    for word in other where Int(word) < slots.count {
      let slot = Int(slots[Int(word)])
      guard slot >= 0 else { continue }
      var carry: UInt64 = 0
      for block in 0..<blocks {
        let old = state[block]
        let hit = old & masks[slot * blocks + block]
        let (sum, first) = old.addingReportingOverflow(hit)
        let (total, second) = sum.addingReportingOverflow(carry)
        carry = first || second ? 1 : 0
        state[block] = total | (old & ~hit)
      }
    }
    var zeros = 0
    for block in 0..<blocks {
      let used = min(64, words.count - block * 64)
      let mask: UInt64 = used == 64 ? .max : (1 << UInt64(used)) - 1
      zeros += (~state[block] & mask).nonzeroBitCount
    }
    return zeros
  }
}
