// Part of Kimberlite.

/// Packs the postings of one term after another: blocks of 128 with their skip entries, a shorter
/// tail, and all positions behind them. One encoder serves all terms of a segment.
struct PostingListEncoder: ~Copyable {
  private let norms: UnsafePointer<UInt8>
  private let lengths: UnsafeMutablePointer<Float>
  private let distances: UnsafeMutablePointer<UInt32>
  private let frequencies: UnsafeMutablePointer<UInt32>
  private var places: UnsafeMutablePointer<UInt32>
  private var placeCapacity = 1024
  private var placeCount = 0
  private var filled = 0
  private var lastDocument: UInt32 = .max
  private var impact: Float = 0
  private var skips = RawBuffer()
  private var payload = RawBuffer()
  private var positions = RawBuffer()
  private var keepsPositions = false

  /// `norms` has a byte for each document of the segment and lives as long as the encoder.
  init(norms: UnsafePointer<UInt8>, averageLength: Float) {
    self.norms = norms
    lengths = .allocate(capacity: 256)
    let table = BM25.lengthTable(averageLength: averageLength)
    for index in 0..<256 { lengths[index] = table[index] }
    distances = .allocate(capacity: BitPacking.blockSize)
    frequencies = .allocate(capacity: BitPacking.blockSize)
    places = .allocate(capacity: placeCapacity)
  }

  deinit {
    lengths.deallocate()
    distances.deallocate()
    frequencies.deallocate()
    places.deallocate()
  }

  mutating func begin(hasPositions: Bool) {
    skips.removeAll()
    payload.removeAll()
    positions.removeAll()
    placeCount = 0
    filled = 0
    lastDocument = .max
    impact = 0
    keepsPositions = hasPositions
  }

  /// Adds all documents of a chain, each with `base` added. Documents ascend from call to call.
  mutating func add(_ chain: OccurrenceChains.Chain, in chains: OccurrenceChains, base: UInt32) {
    var cursor = ChainCursor(chain, in: chains, hasPositions: keepsPositions)
    while true {
      var frequency: UInt32 = 0
      let document = cursor.nextDocument { place in
        frequency &+= 1
        if keepsPositions {
          if placeCount == placeCapacity { growPlaces() }
          places[placeCount] = place
          placeCount &+= 1
        }
      }
      guard let document else { return }
      add(document: document &+ base, frequency: frequency)
    }
  }

  private mutating func growPlaces() {
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: placeCapacity * 2)
    larger.moveInitialize(from: places, count: placeCount)
    places.deallocate()
    places = larger
    placeCapacity *= 2
  }

  @inline(__always)
  private mutating func add(document: UInt32, frequency: UInt32) {
    distances[filled] = document &- lastDocument &- 1
    frequencies[filled] = frequency &- 1
    lastDocument = document
    let share = Float(frequency) / (Float(frequency) + lengths[Int(norms[Int(document)])])
    impact = max(impact, share)
    filled &+= 1
    if filled == BitPacking.blockSize { closeBlock() }
  }

  private mutating func closeBlock() {
    let payloadStart = payload.count
    let positionStart = positions.count
    let distanceWidth = PatchedWidth(
      of: distances, count: filled, allowed: BlockWidths.allWidths)
    pack(distances, distanceWidth)
    let frequencyWidth = PatchedWidth(
      of: frequencies, count: filled, allowed: BlockWidths.codedWidths)
    pack(frequencies, frequencyWidth)
    let positionWidth = packPlaces(isPatched: true)
    let widths = BlockWidths(
      distances: distanceWidth, frequencies: frequencyWidth, positions: positionWidth)
    skips.append(lastDocument)
    skips.append(UInt32(payloadStart))
    skips.append(Impact.quantised(impact))
    skips.append(widths.raw)
    if keepsPositions { skips.append(UInt32(positionStart)) }
    filled = 0
    impact = 0
  }

  private mutating func pack(_ values: UnsafeMutablePointer<UInt32>, _ width: PatchedWidth) {
    let packed = BitPacking.blockBytes(width: width.width)
    let target = payload.take(packed + width.bytes)
    width.split(values, count: BitPacking.blockSize, into: target + packed)
    BitPacking.packBlock(values, width: width.width, into: target)
  }

  /// Packs the positions gathered.
  private mutating func packPlaces(isPatched: Bool) -> PatchedWidth {
    var width = PatchedWidth(
      of: places, count: keepsPositions ? placeCount : 0, allowed: BlockWidths.codedWidths)
    guard keepsPositions else { return width }
    if !isPatched {
      width.width = BitPacking.width(of: places, count: placeCount)
      width.patches = 0
    }
    let packed = BitPacking.runBytes(width: width.width, count: placeCount)
    let target = positions.take(packed + width.bytes)
    width.split(places, count: placeCount, into: target + packed)
    // Whole words are written, which keep what stands behind the run.
    BitPacking.packRun(places, count: placeCount, width: width.width, into: target)
    placeCount = 0
    return width
  }

  private mutating func closeTail() {
    guard filled > 0 else { return }
    let distanceWidth = BitPacking.width(of: distances, count: filled)
    let frequencyWidth = BitPacking.width(of: frequencies, count: filled)
    let positionWidth = packPlaces(isPatched: false).width
    payload.append(UInt8(distanceWidth))
    payload.append(UInt8(frequencyWidth))
    if keepsPositions { payload.append(UInt8(positionWidth)) }
    let distanceBytes = BitPacking.runBytes(width: distanceWidth, count: filled)
    BitPacking.packRun(
      distances, count: filled, width: distanceWidth, into: payload.take(distanceBytes))
    let frequencyBytes = BitPacking.runBytes(width: frequencyWidth, count: filled)
    BitPacking.packRun(
      frequencies, count: filled, width: frequencyWidth, into: payload.take(frequencyBytes))
  }

  /// Ends the list and writes it; returns its length in bytes.
  mutating func finish(into file: SegmentFileWriter) throws(IndexError) -> Int {
    let tailPositions = positions.count
    closeTail()
    let hasBlocks = skips.count > 0
    if hasBlocks {
      // Where the positions begin, and those of the tail among them.
      try file.write(UInt32(payload.count))
      try file.write(UInt32(tailPositions))
      try file.write(skips.bytes)
    }
    try file.write(payload.bytes)
    try file.write(positions.bytes)
    return (hasBlocks ? 8 : 0) + skips.count + payload.count + positions.count
  }
}

/// The largest share of a term's weight that a document of a block can earn, in 16 bits, rounded up:
/// what it promises is never less than what a document gets.
enum Impact {
  static func quantised(_ share: Float) -> UInt16 {
    UInt16(min(65535, (share * 65535).rounded(.up) + 1))
  }

  @inline(__always)
  static func share(of impact: UInt16) -> Float { Float(impact) * (1 / 65535) }
}
