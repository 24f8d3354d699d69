// Part of Kimberlite.

/// Counts the words that a text has in common with others in their order: the length of the longest
/// common subsequence, 64 words of the text at a time (Hyyrö, *Bit-parallel LCS-length computation
/// revisited*, 2004).
///
/// A block of 64 words in which a word does not stand changes only by a carry, so that only the
/// blocks with the word are kept: memory in proportion to the text. For one thread at a time.
package struct CommonWordCounter {
  /// Where a word stands among 64 words of the text.
  private struct Mask {
    var block: Int32
    var bits: UInt64
  }

  /// For each word of the vocabulary its place among `starts`; -1 where the text lacks it.
  private var slots: [Int32]
  private var distinct: [Int32] = []
  private var count = 0
  /// Those of each distinct word from its start to the next one's, by block.
  private var masks: [Mask] = []
  private var starts: [Int] = []
  private var state: [UInt64] = []

  /// - Parameter vocabularySize: numbers of words are below it; words of other texts may be above.
  package init(vocabularySize: Int) { slots = Array(repeating: -1, count: vocabularySize) }

  /// The text that others are counted against. Time in proportion to its words.
  package mutating func setText(_ text: [Int32]) {
    for word in distinct { slots[Int(word)] = -1 }
    distinct.removeAll(keepingCapacity: true)
    count = text.count
    countMasks(text)
    masks.removeAll(keepingCapacity: true)
    masks.append(
      contentsOf: repeatElement(Mask(block: -1, bits: 0), count: starts[distinct.count]))
    var next = starts
    for (place, word) in text.enumerated() {
      let slot = Int(slots[Int(word)])
      let block = Int32(place / 64)
      if next[slot] == starts[slot] || masks[next[slot] - 1].block != block {
        masks[next[slot]].block = block
        next[slot] += 1
      }
      masks[next[slot] - 1].bits |= 1 << UInt64(place % 64)
    }
  }

  /// Gives each distinct word its slot, and room for a mask for each block with it.
  private mutating func countMasks(_ text: [Int32]) {
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    var lastBlocks: [Int32] = []
    for (place, word) in text.enumerated() {
      if slots[Int(word)] < 0 {
        slots[Int(word)] = Int32(distinct.count)
        distinct.append(word)
        starts.append(0)
        lastBlocks.append(-1)
      }
      let slot = Int(slots[Int(word)])
      if lastBlocks[slot] != Int32(place / 64) {
        lastBlocks[slot] = Int32(place / 64)
        starts[slot + 1] += 1
      }
    }
    for slot in distinct.indices { starts[slot + 1] += starts[slot] }
  }

  /// Words of the text set last that `other` has in the same order, as many as can be.
  package mutating func count(in other: [Int32]) -> Int {
    guard count > 0 else { return 0 }
    let blocks = (count + 63) / 64
    state.removeAll(keepingCapacity: true)
    state.append(contentsOf: repeatElement(.max, count: blocks))
    for word in other where Int(word) < slots.count {
      let slot = Int(slots[Int(word)])
      if slot >= 0 { advance(slot) }
    }
    var zeros = 0
    for block in 0..<blocks {
      let used = min(64, count - block * 64)
      let mask: UInt64 = used == 64 ? .max : (1 << UInt64(used)) - 1
      zeros += (~state[block] & mask).nonzeroBitCount
    }
    return zeros
  }

  /// One more word of the other text.
  private mutating func advance(_ slot: Int) {
    var place = starts[slot]
    let end = starts[slot + 1]
    var block = 0
    var carry: UInt64 = 0
    while block < state.count {
      if carry == 0 {
        guard place < end else { return }
        block = Int(masks[place].block)
      }
      var bits: UInt64 = 0
      if place < end, Int(masks[place].block) == block {
        bits = masks[place].bits
        place += 1
      }
      let old = state[block]
      let hit = old & bits
      let (sum, first) = old.addingReportingOverflow(hit)
      let (total, second) = sum.addingReportingOverflow(carry)
      carry = first || second ? 1 : 0
      state[block] = total | (old & ~hit)
      block += 1
    }
  }
}
