// Part of Kimberlite.

/// The terms of a segment under construction: a hash table with open addressing from key to number,
/// the keys in one memory, a chain for each.
///
/// A key is the field's number and the term's bytes; equal prefixes of eight bytes are told apart by
/// the hash, which is kept beside each slot so that growing reads no keys.
final class TermTable {
  struct Key {
    var start: UInt32
    var length: UInt16
    /// Which part of the documents the chain belongs to; a term has a chain for each.
    var partition: UInt16
  }

  let keyMemory: GrowingMemory
  private(set) var keys: UnsafeMutablePointer<Key>
  private(set) var chains: UnsafeMutablePointer<OccurrenceChains.Chain>
  private(set) var count = 0
  private var capacity: Int
  /// The hash's upper half and the term's number plus one; 0 is an empty slot.
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotMask: Int

  init(reserving bytes: Int) {
    keyMemory = GrowingMemory(reserving: bytes)
    capacity = 1 << 12
    keys = .allocate(capacity: capacity)
    chains = .allocate(capacity: capacity)
    slotMask = (1 << 13) - 1
    slots = .allocate(capacity: slotMask + 1)
    slots.initialize(repeating: 0, count: slotMask + 1)
  }

  deinit {
    keys.deallocate()
    chains.deallocate()
    slots.deallocate()
  }

  /// Bytes held, for the limit of the builder.
  var memory: Int { keyMemory.count + capacity * 36 + (slotMask + 1) * 8 }

  /// The number of the term; a new one gets an empty chain.
  @inline(__always)
  func number(
    field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int, partition: UInt16
  ) -> Int {
    let hash = Self.hash(bytes, count: length, field: field, partition: partition)
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if entry & 0xFFFF_FFFF_0000_0000 == tag {
        let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
        if keys[number].partition == partition,
          isEqual(number, field: field, bytes: bytes, count: length)
        {
          return number
        }
      }
      slot = (slot &+ 1) & slotMask
    }
    return insert(
      field: field, bytes: bytes, count: length, partition: partition, tag: tag, slot: slot)
  }

  @inline(__always)
  private func isEqual(
    _ number: Int, field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int
  ) -> Bool {
    let key = keys[number]
    guard Int(key.length) == length &+ 1 else { return false }
    let stored = UnsafeRawPointer(keyMemory.base + Int(key.start))
    guard stored.load(as: UInt8.self) == field else { return false }
    var index = 0
    let other = UnsafeRawPointer(bytes)
    while index &+ 8 <= length {
      let mine = stored.loadUnaligned(fromByteOffset: index &+ 1, as: UInt64.self)
      guard mine == other.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index &+= 8
    }
    while index < length {
      guard stored.load(fromByteOffset: index &+ 1, as: UInt8.self) == bytes[index] else {
        return false
      }
      index &+= 1
    }
    return true
  }

  @inline(never)
  private func insert(
    field: UInt8, bytes: UnsafePointer<UInt8>, count length: Int, partition: UInt16, tag: UInt64,
    slot: Int
  ) -> Int {
    if count == capacity { growTerms() }
    let start = keyMemory.take(length + 1)
    let target = keyMemory.base + Int(start)
    target.storeBytes(of: field, as: UInt8.self)
    (target + 1).copyMemory(from: bytes, byteCount: length)
    keys[count] = Key(start: start, length: UInt16(length + 1), partition: partition)
    chains[count] = OccurrenceChains.Chain()
    count += 1
    slots[slot] = tag | UInt64(count)
    if count * 2 > slotMask { growSlots() }
    return count - 1
  }

  private func growTerms() {
    let newKeys = UnsafeMutablePointer<Key>.allocate(capacity: capacity * 2)
    newKeys.moveInitialize(from: keys, count: count)
    keys.deallocate()
    keys = newKeys
    let newChains = UnsafeMutablePointer<OccurrenceChains.Chain>.allocate(capacity: capacity * 2)
    newChains.moveInitialize(from: chains, count: count)
    chains.deallocate()
    chains = newChains
    capacity *= 2
  }

  private func growSlots() {
    slots.deallocate()
    slotMask = slotMask * 2 + 1
    slots = .allocate(capacity: slotMask + 1)
    slots.initialize(repeating: 0, count: slotMask + 1)
    for number in 0..<count {
      let key = keys[number]
      let bytes = (keyMemory.base + Int(key.start)).assumingMemoryBound(to: UInt8.self)
      let hash = Self.hash(
        bytes + 1, count: Int(key.length) - 1, field: bytes[0], partition: key.partition)
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
    var index = 0
    while index &+ 8 <= count {
      state = mix(state ^ memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(bytes[index])
      index &+= 1
    }
    return mix(state ^ rest)
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

  func key(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let key = keys[number]
    let start = (keyMemory.base + Int(key.start)).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: Int(key.length))
  }

  private func prefix(of number: Int) -> UInt64 {
    var value: UInt64 = 0
    let key = key(number)
    for index in 0..<8 { value = value << 8 | UInt64(index < key.count ? key[index] : 0) }
    return value
  }

  private func isOrdered(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (key(a), key(b))
    if first.elementsEqual(second) { return keys[a].partition < keys[b].partition }
    return first.lexicographicallyPrecedes(second)
  }

  func isSameTerm(_ a: Int, _ b: Int) -> Bool {
    keys[a].length == keys[b].length && key(a).elementsEqual(key(b))
  }

  func removeAll() {
    keyMemory.removeAll()
    count = 0
    slots.initialize(repeating: 0, count: slotMask + 1)
  }
}
