// Part of Kimberlite.

/// Packs the postings of one term after another: blocks of 128 with their skip entries, a shorter
/// tail, and all positions behind them. One encoder serves all terms of a segment.
struct PostingListEncoder: ~Copyable {
  private let norms: UnsafePointer<UInt8>
  private let lengths: [Float]
  private var distances = [UInt32](repeating: 0, count: BitPacking.blockSize)
  private var frequencies = [UInt32](repeating: 0, count: BitPacking.blockSize)
  private var places: [UInt32] = []
  private var filled = 0
  private var lastDocument: UInt32 = .max
  private var impact: Float = 0
  private var skips = RawBuffer()
  private var payload = RawBuffer()
  private var positions = RawBuffer()
  private var tailPositions = 0
  private var keepsPositions = false
  private(set) var documentFrequency = 0

  /// `norms` has a byte for each document of the segment and lives as long as the encoder.
  init(norms: UnsafePointer<UInt8>, averageLength: Float) {
    self.norms = norms
    lengths = BM25.lengthTable(averageLength: averageLength)
  }

  mutating func begin(hasPositions: Bool) {
    skips.removeAll()
    payload.removeAll()
    positions.removeAll()
    places.removeAll(keepingCapacity: true)
    filled = 0
    lastDocument = .max
    impact = 0
    documentFrequency = 0
    keepsPositions = hasPositions
  }

  /// To be called for each position, before `add`.
  @inline(__always)
  private mutating func place(_ position: UInt32) { places.append(position) }

  /// Documents come in ascending order.
  @inline(__always)
  private mutating func add(document: UInt32, frequency: UInt32) {
    distances[filled] = document &- lastDocument &- 1
    frequencies[filled] = frequency &- 1
    lastDocument = document
    let share = Float(frequency) / (Float(frequency) + lengths[Int(norms[Int(document)])])
    impact = max(impact, share)
    filled &+= 1
    documentFrequency &+= 1
    if filled == BitPacking.blockSize { closeBlock() }
  }

  /// Adds all documents of a chain, each with `base` added.
  mutating func add(_ chain: OccurrenceChains.Chain, in chains: OccurrenceChains, base: UInt32) {
    var cursor = ChainCursor(chain, in: chains, hasPositions: keepsPositions)
    while true {
      var frequency: UInt32 = 0
      let document = cursor.nextDocument { place in
        frequency &+= 1
        if keepsPositions { self.place(place) }
      }
      guard let document else { return }
      add(document: document &+ base, frequency: frequency)
    }
  }

  private mutating func closeBlock() {
    let distanceWidth = BitPacking.width(of: distances, count: filled)
    let frequencyWidth = BitPacking.width(of: frequencies, count: filled)
    let payloadStart = payload.count
    BitPacking.packBlock(
      distances, width: distanceWidth,
      into: payload.take(BitPacking.blockBytes(width: distanceWidth)))
    BitPacking.packBlock(
      frequencies, width: frequencyWidth,
      into: payload.take(BitPacking.blockBytes(width: frequencyWidth)))
    let positionStart = positions.count
    let positionWidth = packPlaces()
    skips.append(lastDocument)
    skips.append(UInt32(payloadStart))
    skips.append(UInt32(positionStart))
    skips.append(Impact.quantised(impact))
    skips.append(UInt16(distanceWidth | frequencyWidth << 5 | positionWidth << 10))
    filled = 0
    impact = 0
  }

  /// Packs the positions gathered; returns their width.
  private mutating func packPlaces() -> Int {
    guard keepsPositions else { return 0 }
    let width = min(31, BitPacking.width(of: places, count: places.count))
    let bytes = BitPacking.runBytes(width: width, count: places.count)
    BitPacking.packRun(places, count: places.count, width: width, into: positions.take(bytes))
    places.removeAll(keepingCapacity: true)
    return width
  }

  private mutating func closeTail() {
    guard filled > 0 else { return }
    tailPositions = positions.count
    let distanceWidth = BitPacking.width(of: distances, count: filled)
    let frequencyWidth = BitPacking.width(of: frequencies, count: filled)
    let positionWidth = packPlaces()
    payload.append(UInt8(distanceWidth))
    payload.append(UInt8(frequencyWidth))
    if keepsPositions { payload.append(UInt8(positionWidth)) }
    for (values, width) in [(distances, distanceWidth), (frequencies, frequencyWidth)] {
      let bytes = BitPacking.runBytes(width: width, count: filled)
      BitPacking.packRun(values, count: filled, width: width, into: payload.take(bytes))
    }
  }

  /// Ends the list and writes it; returns its length in bytes.
  mutating func finish(into file: SegmentFileWriter) throws(IndexError) -> Int {
    tailPositions = positions.count
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
