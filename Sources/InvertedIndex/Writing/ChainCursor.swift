// Part of Kimberlite.

/// Reads one chain of `OccurrenceChains`, document after document.
struct ChainCursor {
  private let base: UnsafeRawPointer
  private let chains: OccurrenceChains
  private let hasPositions: Bool
  private let single: OccurrenceChains.Chain
  private var remaining: UInt32
  private var read: UInt32 = 0
  private var end: UInt32 = 0
  /// The document that comes next; nil at the end.
  private(set) var document: UInt32?
  private var position: UInt32 = 0
  /// The code that opens the next document, already read.
  private var pending: UInt32 = 0

  init(_ chain: OccurrenceChains.Chain, in chains: OccurrenceChains, hasPositions: Bool) {
    base = UnsafeRawPointer(chains.memory.base)
    self.chains = chains
    self.hasPositions = hasPositions
    single = chain
    remaining = chain.occurrences
    guard chain.write != 0 else {
      document = chain.occurrences > 0 ? chain.lastDocument : nil
      return
    }
    (read, end) = chains.chunk(at: chain.first, isFirst: true)
    pending = next()
    document = hasPositions ? next() : pending
  }

  /// Goes past a document and returns it; `place` is called with each position (0 where none are
  /// kept). Nil at the end.
  @inline(__always) @discardableResult
  mutating func nextDocument(_ place: (UInt32) -> Void) -> UInt32? {
    guard let document else { return nil }
    if single.write == 0 {
      self.document = nil
      place(single.lastPosition)
    } else if hasPositions {
      readPositions(place)
    } else {
      readOccurrences(place)
    }
    return document
  }

  @inline(__always)
  private mutating func readPositions(_ place: (UInt32) -> Void) {
    position = pending >> 1
    place(position)
    remaining &-= 1
    while remaining > 0 {
      pending = next()
      if pending & 1 == 1 {
        document = document.unsafelyUnwrapped &+ next()
        return
      }
      position &+= pending >> 1
      place(position)
      remaining &-= 1
    }
    document = nil
  }

  @inline(__always)
  private mutating func readOccurrences(_ place: (UInt32) -> Void) {
    place(0)
    remaining &-= 1
    while remaining > 0 {
      pending = next()
      if pending != 0 {
        document = document.unsafelyUnwrapped &+ pending
        return
      }
      place(0)
      remaining &-= 1
    }
    document = nil
  }

  @inline(__always)
  private mutating func next() -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      if read == end { follow() }
      let byte = base.load(fromByteOffset: Int(read), as: UInt8.self)
      read &+= 1
      value |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
  }

  @inline(never)
  private mutating func follow() {
    let start = base.loadUnaligned(fromByteOffset: Int(end), as: UInt32.self)
    (read, end) = chains.chunk(at: start, isFirst: false)
  }
}
