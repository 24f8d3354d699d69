// Part of Kimberlite.
import CStorage

/// Adds the terms of the current document: nothing but numbers and pointers, so that no references
/// are counted in the loop that indexing consists of.
///
/// What a term needs lies in three places that are seldom in the processor's cache: its slot, its
/// record, the end of its chain. So terms go through stages, each some terms behind the one before:
/// ask for the slot, ask for the record, find the term and ask for its chain's end, write. Meanwhile
/// memory answers.
struct DocumentTerms {
  private struct Pending {
    var bytes: UnsafePointer<UInt8>
    var count: UInt32
    var position: UInt32
    var hash: UInt64
    var number: UInt32
    var field: UInt8
  }

  private static let capacity = 32
  /// Terms between one stage and the next.
  private static let distance = 6

  private(set) var table: TermTable
  let chains: OccurrenceChains
  private let hasPositions: UnsafeMutablePointer<Bool>
  private let ring: UnsafeMutablePointer<Pending>
  private var document: UInt32 = 0
  private var partition: UInt16 = 0
  /// Positions that the document uses so far.
  private(set) var extent: UInt32 = 0
  /// Terms that have passed each stage.
  private var asked = 0
  private var located = 0
  private var found = 0
  private var written = 0

  init(table: TermTable, chains: OccurrenceChains, fields: [IndexSchema.Field]) {
    self.table = table
    self.chains = chains
    hasPositions = .allocate(capacity: 256)
    hasPositions.initialize(repeating: false, count: 256)
    for (index, field) in fields.prefix(200).enumerated() {
      hasPositions[index] = field.hasPositions
    }
    ring = .allocate(capacity: Self.capacity)
  }

  func deallocate() {
    table.deallocate()
    hasPositions.deallocate()
    ring.deallocate()
  }

  mutating func begin(_ document: UInt32, partition: UInt16) {
    self.document = document
    self.partition = partition
    extent = 0
  }

  /// Positions of a field come in ascending order; above 2³⁰ they are no longer told apart. The bytes
  /// have to stay until `finish`.
  @inline(__always)
  mutating func add(_ bytes: UnsafePointer<UInt8>, count: Int, field: UInt8, position: UInt32) {
    let hash = TermTable.hash(bytes, count: count, field: field, partition: partition)
    kimberlite_prefetch(table.slot(for: hash))
    let place = min(position, 1 << 30)
    ring[asked & (Self.capacity &- 1)] = Pending(
      bytes: bytes, count: UInt32(truncatingIfNeeded: count), position: place, hash: hash,
      number: 0, field: field)
    asked &+= 1
    if hasPositions[Int(field)], place >= extent { extent = place &+ 1 }
    if asked &- located > Self.distance { locate() }
    if located &- found > Self.distance { find() }
    if found &- written > Self.distance { write() }
  }

  /// To be called at the end of a document.
  mutating func finish() {
    while located < asked { locate() }
    while found < located { find() }
    while written < found { write() }
  }

  @inline(__always)
  private mutating func locate() {
    kimberlite_prefetch(table.likelyRecord(for: ring[located & (Self.capacity &- 1)].hash))
    located &+= 1
  }

  @inline(__always)
  private mutating func find() {
    let pending = ring + (found & (Self.capacity &- 1))
    let number = table.number(
      hash: pending.pointee.hash, field: pending.pointee.field, bytes: pending.pointee.bytes,
      count: Int(pending.pointee.count), partition: partition)
    pending.pointee.number = UInt32(truncatingIfNeeded: number)
    kimberlite_prefetch(chains.base + Int(table.chain(number).pointee.write))
    found &+= 1
  }

  @inline(__always)
  private mutating func write() {
    let pending = ring + (written & (Self.capacity &- 1))
    chains.add(
      document: document, position: pending.pointee.position,
      hasPositions: hasPositions[Int(pending.pointee.field)],
      to: table.chain(Int(pending.pointee.number)))
    written &+= 1
  }

  /// The number of a term's chain in a partition, for postings of another segment.
  mutating func number(_ key: [UInt8], partition: Int) -> Int {
    key.withUnsafeBufferPointer { key in
      table.number(
        field: key[0], bytes: key.baseAddress.unsafelyUnwrapped + 1, count: key.count - 1,
        partition: UInt16(truncatingIfNeeded: partition))
    }
  }
}
