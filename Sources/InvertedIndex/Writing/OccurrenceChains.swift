// Part of Kimberlite.

/// The occurrences of each term while a segment is built: a chain of chunks in one memory, each
/// longer than the one before, so that rare terms take little room and common ones few links.
///
/// An occurrence at a position is written as `position << 1 | 1` and the distance to the document
/// before where it opens a document, else as `(position - last position) << 1`, both as varints.
/// Without positions only the distance is written, 0 for another occurrence in the same document.
struct OccurrenceChains {
  /// One chain. Most terms occur once: that occurrence needs no chunk.
  struct Chain {
    var documentFrequency: UInt32 = 0
    /// Occurrences in all documents.
    var occurrences: UInt32 = 0
    var lastDocument: UInt32 = 0
    var lastPosition: UInt32 = 0
    /// Where the next byte goes; 0 before the second occurrence.
    var write: UInt32 = 0
    /// Where the chunk's link begins.
    var end: UInt32 = 0
    var first: UInt32 = 0
  }

  static let linkBytes = 4
  static let firstChunk = 16
  static let largestChunk = 4096

  let memory: GrowingMemory

  init(memory: GrowingMemory) {
    self.memory = memory
    // Offset 0 means "no chunk".
    if memory.count == 0 { _ = memory.take(8) }
  }

  @inline(__always)
  func add(
    document: UInt32, position: UInt32, hasPositions: Bool, to chain: UnsafeMutablePointer<Chain>
  ) {
    if chain.pointee.occurrences == 0 {
      chain.pointee.documentFrequency = 1
      chain.pointee.occurrences = 1
      chain.pointee.lastDocument = document
      chain.pointee.lastPosition = position
      return
    }
    if chain.pointee.write == 0 { open(chain, hasPositions: hasPositions) }
    let distance = document &- chain.pointee.lastDocument
    if hasPositions {
      if distance != 0 {
        append(position << 1 | 1, to: chain)
        append(distance, to: chain)
      } else {
        append((position &- chain.pointee.lastPosition) << 1, to: chain)
      }
      chain.pointee.lastPosition = position
    } else {
      append(distance, to: chain)
    }
    chain.pointee.lastDocument = document
    chain.pointee.documentFrequency &+= distance != 0 ? 1 : 0
    chain.pointee.occurrences &+= 1
  }

  /// Moves the first occurrence, kept in the chain itself, into a first chunk.
  @inline(never)
  private func open(_ chain: UnsafeMutablePointer<Chain>, hasPositions: Bool) {
    let start = memory.take(Self.firstChunk)
    chain.pointee.first = start
    chain.pointee.write = start
    chain.pointee.end = start + UInt32(Self.firstChunk - Self.linkBytes)
    if hasPositions { append(chain.pointee.lastPosition << 1 | 1, to: chain) }
    append(chain.pointee.lastDocument, to: chain)
  }

  @inline(__always)
  private func append(_ value: UInt32, to chain: UnsafeMutablePointer<Chain>) {
    var rest = value
    while rest >= 0x80 {
      append(byte: UInt8(truncatingIfNeeded: rest) | 0x80, to: chain)
      rest >>= 7
    }
    append(byte: UInt8(truncatingIfNeeded: rest), to: chain)
  }

  @inline(__always)
  private func append(byte: UInt8, to chain: UnsafeMutablePointer<Chain>) {
    if chain.pointee.write == chain.pointee.end { extend(chain) }
    memory.base.storeBytes(of: byte, toByteOffset: Int(chain.pointee.write), as: UInt8.self)
    chain.pointee.write &+= 1
  }

  @inline(never)
  private func extend(_ chain: UnsafeMutablePointer<Chain>) {
    let held = Int(chain.pointee.documentFrequency)
    let size = min(Self.largestChunk, max(Self.firstChunk * 2, (held * 2 + 15) / 16 * 16))
    let start = memory.take(size)
    memory.base.storeBytes(of: start, toByteOffset: Int(chain.pointee.end), as: UInt32.self)
    // The first two bytes of a chunk but the first hold its size in units of 16 bytes: readers find
    // its end by them.
    memory.base.storeBytes(of: UInt16(size / 16), toByteOffset: Int(start), as: UInt16.self)
    chain.pointee.write = start &+ 2
    chain.pointee.end = start &+ UInt32(size - Self.linkBytes)
  }

  /// Where reading of a chunk begins, and where its link is.
  @inline(__always)
  func chunk(at start: UInt32, isFirst: Bool) -> (read: UInt32, end: UInt32) {
    if isFirst { return (start, start + UInt32(Self.firstChunk - Self.linkBytes)) }
    let units = memory.base.loadUnaligned(fromByteOffset: Int(start), as: UInt16.self)
    return (start + 2, start + UInt32(units) * 16 - UInt32(Self.linkBytes))
  }
}
