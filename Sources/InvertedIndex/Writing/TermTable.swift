// Part of Kimberlite.

/// The terms of a segment under construction: a hash table with open addressing from key to number,
/// and for each term one record of 64 bytes, a line of the processor's cache, that holds its chain
/// and, unless it is long, its key. It owns no references, so that adding a term counts none.
struct TermTable {
  /// Keys up to this length stand in the record: the field's number and the term's bytes.
  static let inlineKey = 28

  /// A record: the chain, where a longer key begins (32 bits), the key's length and the number of
  /// the partition (16 bits each), the key. A term has a record for each partition it occurs in.
  static let recordBytes = 64
  private static let keyOffset = recordBytes - inlineKey

  private let keyArena: UnsafeMutablePointer<GrowingMemory.Arena>
  private var records: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity: Int
  /// The hash's upper half and the term's number plus one; 0 is an empty slot.
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotMask: Int

  /// The memory belongs to somebody who lives longer.
  init(keysIn memory: GrowingMemory) {
    keyArena = memory.arena
    capacity = 1 << 12
    records = .allocate(byteCount: capacity * Self.recordBytes, alignment: 64)
    slotMask = (1 << 13) - 1
    slots = .allocate(capacity: slotMask + 1)
    slots.initialize(repeating: 0, count: slotMask + 1)
  }

  /// To be called once, at the end.
  func deallocate() {
    records.deallocate()
    slots.deallocate()
  }

  /// Bytes held, for the limit of the builder.
  var memory: Int {
    keyArena.pointee.count + capacity * Self.recordBytes + (slotMask + 1) * 8
  }

  /// The first bytes of a record are its chain.
  @inline(__always)
  func chain(_ number: Int) -> UnsafeMutablePointer<OccurrenceChains.Chain> {
    (records + number &* Self.recordBytes).assumingMemoryBound(to: OccurrenceChains.Chain.self)
  }

  private static let startOffset = 28
  private static let lengthOffset = 32
  private static let partitionOffset = 34

  @inline(__always)
  func partition(_ number: Int) -> UInt16 {
    records.load(
      fromByteOffset: number &* Self.recordBytes &+ Self.partitionOffset, as: UInt16.self)
  }

  @inline(__always)
  private func keyLength(_ number: Int) -> Int {
    Int(
      records.load(
        fromByteOffset: number &* Self.recordBytes &+ Self.lengthOffset, as: UInt16.self))
  }

  @inline(__always)
  private func keyBase(_ number: Int, length: Int) -> UnsafeRawPointer {
    let record = records + number &* Self.recordBytes
    if length <= Self.inlineKey { return UnsafeRawPointer(record + Self.keyOffset) }
    let start = record.load(fromByteOffset: Self.startOffset, as: UInt32.self)
    return UnsafeRawPointer(keyArena.pointee.base + Int(start))
  }

  func key(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let length = keyLength(number)
    let base = keyBase(number, length: length).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: base, count: length)
  }

  /// The number of the term; a new one gets an empty chain.
  mutating func number(
    field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int, partition: UInt16
  ) -> Int {
    let hash = Self.hash(bytes, count: length, field: field, partition: partition)
    return number(
      hash: hash, field: field, bytes: bytes, count: length, partition: partition)
  }

  /// The same for a hash that is known.
  @inline(__always)
  mutating func number(
    hash: UInt64, field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int, partition: UInt16
  ) -> Int {
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if entry & 0xFFFF_FFFF_0000_0000 == tag {
        let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1
        if isEqual(number, field: field, bytes: bytes, count: length, partition: partition) {
          return number
        }
      }
      slot = (slot &+ 1) & slotMask
    }
    return insert(
      field: field, bytes: bytes, count: length, partition: partition, tag: tag, slot: slot)
  }

  /// Where the search for a hash begins, to be asked for early.
  @inline(__always)
  func slot(for hash: UInt64) -> UnsafePointer<UInt64> {
    UnsafePointer(slots + (Int(truncatingIfNeeded: hash) & slotMask))
  }

  /// The record that the first slot names, to be asked for early; it may be another term's.
  @inline(__always)
  func likelyRecord(for hash: UInt64) -> UnsafeRawPointer {
    let number = Int(truncatingIfNeeded: slot(for: hash).pointee & 0xFFFF_FFFF)
    return UnsafeRawPointer(records + max(0, number &- 1) &* Self.recordBytes)
  }

  @inline(__always)
  private func isEqual(
    _ number: Int, field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int, partition: UInt16
  ) -> Bool {
    guard keyLength(number) == length &+ 1, self.partition(number) == partition else {
      return false
    }
    let stored = keyBase(number, length: length &+ 1)
    guard stored.load(as: UInt8.self) == field else { return false }
    let other = UnsafeRawPointer(bytes)
    guard length >= 8 else {
      return Self.short(other, length) == Self.short(stored + 1, length)
    }
    var index = 0
    while index &+ 8 <= length {
      let mine = stored.loadUnaligned(fromByteOffset: index &+ 1, as: UInt64.self)
      guard mine == other.loadUnaligned(fromByteOffset: index, as: UInt64.self) else {
        return false
      }
      index &+= 8
    }
    // The last eight bytes, some of them for the second time.
    return stored.loadUnaligned(fromByteOffset: length &- 7, as: UInt64.self)
      == other.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
  }

  /// Up to seven bytes as one number.
  @inline(__always)
  private static func short(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = bytes.loadUnaligned(as: UInt32.self)
      let high = bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      return UInt64(low) | UInt64(high) << 32
    }
    guard count > 0 else { return 0 }
    let first = UInt64(bytes.load(as: UInt8.self))
    let middle = UInt64(bytes.load(fromByteOffset: count >> 1, as: UInt8.self))
    let last = UInt64(bytes.load(fromByteOffset: count &- 1, as: UInt8.self))
    return first | middle << 8 | last << 16
  }

  @inline(never)
  private mutating func insert(
    field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int, partition: UInt16, tag: UInt64,
    slot: Int
  ) -> Int {
    if count == capacity { growRecords() }
    let record = records + count * Self.recordBytes
    record.initializeMemory(as: UInt8.self, repeating: 0, count: Self.recordBytes)
    var target = record + Self.keyOffset
    if length + 1 > Self.inlineKey {
      let start = keyArena.pointee.take(length + 1)
      record.storeBytes(of: start, toByteOffset: Self.startOffset, as: UInt32.self)
      target = keyArena.pointee.base + Int(start)
    }
    record.storeBytes(of: UInt16(length + 1), toByteOffset: Self.lengthOffset, as: UInt16.self)
    record.storeBytes(of: partition, toByteOffset: Self.partitionOffset, as: UInt16.self)
    target.storeBytes(of: field, as: UInt8.self)
    (target + 1).copyMemory(from: bytes, byteCount: length)
    count += 1
    slots[slot] = tag | UInt64(count)
    if count * 2 > slotMask { growSlots() }
    return count - 1
  }

  private mutating func growRecords() {
    let size = capacity * Self.recordBytes
    let larger = UnsafeMutableRawPointer.allocate(byteCount: size * 2, alignment: 64)
    larger.copyMemory(from: records, byteCount: size)
    records.deallocate()
    records = larger
    capacity *= 2
  }

  private mutating func growSlots() {
    slots.deallocate()
    slotMask = slotMask * 2 + 1
    slots = .allocate(capacity: slotMask + 1)
    slots.initialize(repeating: 0, count: slotMask + 1)
    for number in 0..<count {
      let key = key(number)
      let hash = Self.hash(
        key.baseAddress.unsafelyUnwrapped + 1, count: key.count - 1, field: key[0],
        partition: partition(number))
      var slot = Int(truncatingIfNeeded: hash) & slotMask
      while slots[slot] != 0 { slot = (slot + 1) & slotMask }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
    }
  }

  /// Multiplies and folds eight bytes at a time, as wyhash does.
  @inline(__always)
  static func hash(
    _ bytes: UnsafePointer<UInt8>, count: Int, field: UInt8, partition: UInt16
  ) -> UInt64 {
    var state = 0x9E37_79B9_7F4A_7C15 ^ (UInt64(count) << 32)
    state ^= UInt64(field) << 16 | UInt64(partition)
    let memory = UnsafeRawPointer(bytes)
    guard count >= 8 else { return mix(state ^ short(memory, count)) }
    var index = 0
    while index &+ 8 < count {
      state = mix(state ^ memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    return mix(state ^ memory.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// The numbers of all terms in the order of their keys' bytes; those of one term stand
  /// together, in the order of their partitions.
  func sorted() -> [Int32] {
    var order: [(prefix: UInt64, number: Int32)] = []
    order.reserveCapacity(count)
    for number in 0..<count { order.append((prefix(of: number), Int32(number))) }
    order.sort { a, b in
      a.prefix != b.prefix ? a.prefix < b.prefix : isOrdered(Int(a.number), Int(b.number))
    }
    return order.map(\.number)
  }

  private func prefix(of number: Int) -> UInt64 {
    var value: UInt64 = 0
    let key = key(number)
    for index in 0..<8 { value = value << 8 | UInt64(index < key.count ? key[index] : 0) }
    return value
  }

  private func isOrdered(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (key(a), key(b))
    if first.elementsEqual(second) { return partition(a) < partition(b) }
    return first.lexicographicallyPrecedes(second)
  }

  func isSameTerm(_ a: Int, _ b: Int) -> Bool { key(a).elementsEqual(key(b)) }
}
