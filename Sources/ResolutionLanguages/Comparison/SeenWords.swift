// Part of Kimberlite.

/// The words that a reader has seen, as they were written, with what they are compared by: each is
/// folded once. A table with open addresses.
struct SeenWords {
  struct Form {
    var key: String
    var kind: ComparedWord.Kind
  }

  private struct Entry {
    var hash: UInt64
    /// Of `units`.
    var start: Int
    var count: Int
    var form: Form
  }

  private var entries: [Entry] = []
  private var units: [UInt16] = []
  /// Places of entries; -1 is free. The size is a power of two, half of it free at least.
  private var table = [Int32](repeating: -1, count: 1 << 12)

  subscript(place: Int) -> Form { entries[place].form }

  /// The place of a word; it is made where it was not seen before. Signs and words are apart.
  mutating func place(
    of word: UnsafeBufferPointer<UInt16>, isWord: Bool, _ make: () -> Form
  ) -> Int {
    var hash: UInt64 = isWord ? 0xCBF2_9CE4_8422_2325 : 0x9E37_79B9_7F4A_7C15
    for unit in word { hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    let mask = table.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while table[slot] >= 0 {
      let place = Int(table[slot])
      if entries[place].hash == hash, isEqual(place, word) { return place }
      slot = (slot + 1) & mask
    }
    table[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: units.count, count: word.count, form: make()))
    units += word
    if entries.count * 2 > table.count { grow() }
    return entries.count - 1
  }

  private func isEqual(_ place: Int, _ word: UnsafeBufferPointer<UInt16>) -> Bool {
    let entry = entries[place]
    guard entry.count == word.count else { return false }
    return word.indices.allSatisfy { units[entry.start + $0] == word[$0] }
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: table.count * 2)
    let mask = table.count - 1
    for (place, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while table[slot] >= 0 { slot = (slot + 1) & mask }
      table[slot] = Int32(place)
    }
  }
}
