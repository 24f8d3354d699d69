// Part of Kimberlite.

/// The lenient forms of the words seen so far, so that each is stemmed once. A table with open
/// addressing over bytes; full, it begins anew. The owner frees it.
struct FormCache {
  struct Entry {
    /// 0 where the row is free.
    var hash: UInt32
    /// Where the word begins in `arena`, filled up with zeros to whole eights.
    var word: UInt32
    /// Where the forms begin in `arena`: each a length and its bytes.
    var forms: UInt32
    var length: UInt8
    var count: UInt8
    /// The length of the only form where that is the beginning of the word, else 0.
    var prefix: UInt8
  }

  /// Distinct words and bytes of them that are kept.
  private static let mostWords = 1 << 17
  private static let mostBytes = 1 << 22

  private var rows: UnsafeMutablePointer<Entry>?
  private var rowCount = 0
  private var wordCount = 0
  private var arena: UnsafeMutablePointer<UInt8>?
  private var arenaCount = 0
  private var arenaCapacity = 0
  private var rules = LenientForms()

  func deallocate() {
    rows?.deallocate()
    arena?.deallocate()
    rules.deallocate()
  }

  /// The bytes of an entry's forms; good until the next `entry`.
  func forms(of entry: Entry) -> UnsafePointer<UInt8> {
    // An entry exists only where the arena does.
    UnsafePointer(arena.unsafelyUnwrapped + Int(entry.forms))
  }

  /// The entry of a folded word of 1 to 255 bytes. Up to seven bytes behind it are read.
  @inline(__always)
  mutating func entry(of word: UnsafePointer<UInt8>, _ length: Int) -> Entry {
    let hash = Self.hash(word, length)
    guard let rows, let arena else { return add(word, length, hash) }
    var index = Int(hash) & (rowCount - 1)
    while rows[index].hash != 0 {
      let row = rows[index]
      if row.hash == hash, Int(row.length) == length,
        Self.isEqual(word, arena + Int(row.word), length)
      {
        return row
      }
      index = (index + 1) & (rowCount - 1)
    }
    return add(word, length, hash)
  }

  @inline(__always)
  private static func eight(_ word: UnsafePointer<UInt8>, _ index: Int, _ length: Int) -> UInt64 {
    let bytes = UnsafeRawPointer(word + index).loadUnaligned(as: UInt64.self)
    let rest = length - index
    return rest >= 8 ? bytes : bytes & (1 << UInt64(8 * rest) &- 1)
  }

  @inline(__always)
  private static func hash(_ word: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    var hash = UInt64(length)
    var index = 0
    while index < length {
      hash = (hash ^ eight(word, index, length)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    return UInt32(truncatingIfNeeded: hash >> 16) | 1
  }

  @inline(__always)
  private static func isEqual(
    _ word: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ length: Int
  ) -> Bool {
    var index = 0
    while index < length {
      let kept = UnsafeRawPointer(other + index).loadUnaligned(as: UInt64.self)
      if eight(word, index, length) != kept { return false }
      index += 8
    }
    return true
  }

  @inline(never)
  private mutating func add(
    _ word: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32
  ) -> Entry {
    let bytes = UnsafeBufferPointer(start: word, count: length)
    let forms = rules.forms(of: bytes)
    let size = (length + 7) & ~7 + forms.reduce(0) { $0 + 1 + $1.count } + 8
    makeRoom(for: size)
    // `makeRoom` has taken both.
    guard let rows, let arena else { fatalError("no memory for the cache of forms") }
    var entry = Entry(
      hash: hash, word: UInt32(arenaCount), forms: 0, length: UInt8(length),
      count: UInt8(min(forms.count, 255)), prefix: 0)
    let filled = (length + 7) & ~7
    (arena + arenaCount).update(repeating: 0, count: filled)
    (arena + arenaCount).update(from: word, count: length)
    arenaCount += filled
    entry.forms = UInt32(arenaCount)
    if forms.count == 1, bytes.starts(with: forms[0]) { entry.prefix = UInt8(forms[0].count) }
    for form in forms.prefix(255) {
      arena[arenaCount] = UInt8(form.count)
      arenaCount += 1
      for byte in form {
        arena[arenaCount] = byte
        arenaCount += 1
      }
    }
    Self.insert(entry, rows, rowCount)
    wordCount += 1
    return entry
  }

  private static func insert(
    _ entry: Entry, _ rows: UnsafeMutablePointer<Entry>, _ rowCount: Int
  ) {
    var index = Int(entry.hash) & (rowCount - 1)
    while rows[index].hash != 0 { index = (index + 1) & (rowCount - 1) }
    rows[index] = entry
  }

  /// Room for one more word with its forms.
  private mutating func makeRoom(for size: Int) {
    if wordCount >= Self.mostWords || arenaCount + size > Self.mostBytes {
      arenaCount = 0
      wordCount = 0
      rows?.update(repeating: Self.free, count: rowCount)
    }
    if arenaCount + size > arenaCapacity {
      let capacity = max(2 * arenaCapacity, 4096)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      if let arena {
        larger.update(from: arena, count: arenaCount)
        arena.deallocate()
      }
      arena = larger
      arenaCapacity = capacity
    }
    if 2 * (wordCount + 1) > rowCount { growRows() }
  }

  private mutating func growRows() {
    let larger = max(2 * rowCount, 256)
    let table = UnsafeMutablePointer<Entry>.allocate(capacity: larger)
    table.initialize(repeating: Self.free, count: larger)
    if let rows {
      for index in 0..<rowCount where rows[index].hash != 0 {
        Self.insert(rows[index], table, larger)
      }
      rows.deallocate()
    }
    rows = table
    rowCount = larger
  }

  private static let free = Entry(hash: 0, word: 0, forms: 0, length: 0, count: 0, prefix: 0)
}
