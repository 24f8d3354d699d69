// Part of Kimberlite.

/// One posting list as it lies in the file: full blocks, tail, positions.
struct PostingList {
  let documentFrequency: Int
  let hasPositions: Bool
  /// Full blocks; the rest of the documents form the tail.
  let blockCount: Int
  let tailCount: Int
  private let skipBytes: Int
  private(set) var skips: UnsafeRawPointer
  private(set) var payload: UnsafeRawPointer
  private(set) var payloadLength: Int
  private(set) var positions: UnsafeRawPointer
  private(set) var positionsLength: Int
  private(set) var tailOffset: Int
  private(set) var tailPositions: Int

  /// `bytes` are verified. Nil when their inner lengths do not fit.
  init?(_ bytes: UnsafeRawBufferPointer, documentFrequency: Int, hasPositions: Bool) {
    guard let base = bytes.baseAddress else { return nil }
    self.documentFrequency = documentFrequency
    self.hasPositions = hasPositions
    blockCount = documentFrequency / BitPacking.blockSize
    tailCount = documentFrequency % BitPacking.blockSize
    skipBytes =
      hasPositions ? SegmentFormat.skipBytes : SegmentFormat.skipBytesWithoutPositions
    skips = base
    payload = base
    payloadLength = bytes.count
    positions = base
    positionsLength = 0
    tailOffset = 0
    tailPositions = 0
    if blockCount > 0 {
      let head = 8 + blockCount * skipBytes
      guard bytes.count >= head else { return nil }
      payloadLength = Int(base.loadUnaligned(as: UInt32.self))
      tailPositions = Int(base.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
      guard payloadLength <= bytes.count - head else { return nil }
      skips = base + 8
      payload = base + head
      positions = payload + payloadLength
      positionsLength = bytes.count - head - payloadLength
      guard tailPositions <= positionsLength, let end = payloadEnd(ofBlock: blockCount - 1) else {
        return nil
      }
      tailOffset = end
    }
    guard tailCount == 0 || setTail(length: bytes.count) else { return nil }
  }

  private mutating func setTail(length: Int) -> Bool {
    let headBytes = hasPositions ? 3 : 2
    guard tailOffset + headBytes <= payloadLength else { return false }
    let tail = tail
    guard tail.distanceWidth <= 32, tail.frequencyWidth <= 32, tail.positionWidth <= 31 else {
      return false
    }
    let end =
      tailOffset + headBytes
      + BitPacking.runBytes(width: tail.distanceWidth, count: tailCount)
      + BitPacking.runBytes(width: tail.frequencyWidth, count: tailCount)
    guard end <= payloadLength else { return false }
    if blockCount == 0 {
      // A list without blocks has no head: positions follow the tail.
      payloadLength = end
      positions = payload + end
      positionsLength = length - end
    }
    return true
  }

  /// A block's place and widths.
  struct Block {
    var payload: UnsafeRawPointer
    var widths: BlockWidths
    /// Where its frequencies begin, behind the distances and their patches.
    var frequencies: UnsafeRawPointer
    /// Where its positions begin, and how many bytes are left there.
    var positions: UnsafeRawPointer
    var positionBytes: Int
  }

  @inline(__always)
  private func skip(_ block: Int) -> UnsafeRawPointer {
    skips + block &* skipBytes
  }

  @inline(__always)
  func lastDocument(ofBlock block: Int) -> UInt32 {
    skip(block).loadUnaligned(as: UInt32.self)
  }

  @inline(__always)
  func impact(ofBlock block: Int) -> UInt16 {
    skip(block).loadUnaligned(fromByteOffset: SegmentFormat.SkipOffset.impact, as: UInt16.self)
  }

  private func payloadEnd(ofBlock number: Int) -> Int? {
    guard let block = block(number) else { return nil }
    let packed = BitPacking.blockBytes(width: block.widths.frequencies)
    let end = block.frequencies - payload + packed
    guard block.widths.hasFrequencyPatches else { return end }
    return end + Self.patchBytes(at: block.frequencies + packed)
  }

  /// Bytes of the patches that begin here.
  @inline(__always)
  private static func patchBytes(at place: UnsafeRawPointer) -> Int {
    1 &+ Int(place.load(as: UInt8.self)) &* PatchedWidth.patchBytes
  }

  /// Nil when the block would lie outside the list.
  @inline(__always)
  func block(_ number: Int) -> Block? {
    typealias Offset = SegmentFormat.SkipOffset
    let entry = skip(number)
    let start = Int(entry.loadUnaligned(fromByteOffset: Offset.payload, as: UInt32.self))
    let place =
      hasPositions
      ? Int(entry.loadUnaligned(fromByteOffset: Offset.positions, as: UInt32.self)) : 0
    let widths = BlockWidths(
      raw: entry.loadUnaligned(fromByteOffset: Offset.widths, as: UInt16.self))
    var distanceEnd = start &+ BitPacking.blockBytes(width: widths.distances)
    guard distanceEnd <= payloadLength, place <= positionsLength else { return nil }
    if widths.hasDistancePatches {
      guard distanceEnd < payloadLength else { return nil }
      distanceEnd &+= Self.patchBytes(at: payload + distanceEnd)
    }
    let frequencyEnd = distanceEnd &+ BitPacking.blockBytes(width: widths.frequencies)
    guard frequencyEnd <= payloadLength else { return nil }
    if widths.hasFrequencyPatches {
      guard frequencyEnd < payloadLength,
        frequencyEnd &+ Self.patchBytes(at: payload + frequencyEnd) <= payloadLength
      else { return nil }
    }
    return Block(
      payload: payload + start, widths: widths, frequencies: payload + distanceEnd,
      positions: positions + place, positionBytes: positionsLength - place)
  }

  /// The tail's widths and where its runs begin.
  struct Tail {
    var distanceWidth: Int
    var frequencyWidth: Int
    var positionWidth: Int
    var distances: UnsafeRawPointer
  }

  var tail: Tail {
    let start = payload + tailOffset
    return Tail(
      distanceWidth: Int(start.load(as: UInt8.self)),
      frequencyWidth: Int(start.load(fromByteOffset: 1, as: UInt8.self)),
      positionWidth: hasPositions ? Int(start.load(fromByteOffset: 2, as: UInt8.self)) : 0,
      distances: start + (hasPositions ? 3 : 2))
  }
}
