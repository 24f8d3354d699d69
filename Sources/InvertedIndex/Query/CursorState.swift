// Part of Kimberlite.

/// Walks one posting list, block by block, and can leave blocks out without unpacking them: the state
/// of a `PostingCursor`, which owns the memory. Loops use it by its pointer, so that no references
/// are counted.
///
/// `document` is `PostingCursor.end` behind the last one. A list whose bytes contradict each other
/// ends early and sets `isBroken`.
struct CursorState {
  static let end = UInt32.max

  let documentFrequency: Int
  private let list: PostingList
  private let documentLimit: UInt32
  /// Documents of the current block; room for 128.
  private let documents: UnsafeMutablePointer<UInt32>
  private let frequencies: UnsafeMutablePointer<UInt32>
  /// Where the positions of each document of the block begin; filled on demand.
  private var positionStarts: UnsafeMutablePointer<UInt32>?
  /// The current block; `list.blockCount` is the tail.
  private(set) var blockNumber = -1
  private(set) var count = 0
  private(set) var index = 0
  private var hasFrequencies = false
  private var hasPositionStarts = false
  private(set) var document: UInt32 = 0
  private(set) var isBroken = false
  /// A term of one document has its few positions here instead of a list.
  private var inlinePositions: UnsafeMutablePointer<UInt32>?
  private var inlineCount = 0

  init(_ list: PostingList, documentLimit: Int) {
    self.list = list
    self.documentLimit = UInt32(documentLimit)
    documentFrequency = list.documentFrequency
    documents = .allocate(capacity: BitPacking.blockSize)
    frequencies = .allocate(capacity: BitPacking.blockSize)
    open(block: 0)
  }

  /// A term of one document.
  init(document: UInt32, frequency: UInt32, positions: [UInt32], empty list: PostingList) {
    self.list = list
    documentLimit = document + 1
    documentFrequency = 1
    documents = .allocate(capacity: BitPacking.blockSize)
    frequencies = .allocate(capacity: BitPacking.blockSize)
    documents[0] = document
    frequencies[0] = frequency
    // Reading a run may touch eight bytes behind a value.
    let places = UnsafeMutablePointer<UInt32>.allocate(capacity: positions.count + 2)
    places.initialize(repeating: 0, count: positions.count + 2)
    for (index, position) in positions.enumerated() { places[index] = position }
    inlinePositions = places
    inlineCount = positions.count
    count = 1
    blockNumber = 0
    hasFrequencies = true
    self.document = document
  }

  func deallocate() {
    documents.deallocate()
    frequencies.deallocate()
    positionStarts?.deallocate()
    inlinePositions?.deallocate()
    positionBuffer?.deallocate()
  }

  // MARK: Walking

  private mutating func finish(broken: Bool = false) {
    document = Self.end
    blockNumber = list.blockCount + 1
    count = 0
    index = 0
    if broken { isBroken = true }
  }

  /// Unpacks a block and stands on its first document.
  @inline(never)
  mutating func open(block number: Int) {
    hasFrequencies = false
    hasPositionStarts = false
    blockNumber = number
    index = 0
    if number < list.blockCount {
      guard let block = list.block(number) else { return finish(broken: true) }
      let base = number == 0 ? UInt32.max : list.lastDocument(ofBlock: number - 1)
      guard number == 0 || base < documentLimit else { return finish(broken: true) }
      let width = block.widths.distances
      let last: UInt32
      if block.widths.hasDistancePatches {
        BitPacking.unpackBlock(block.payload, width: width, into: documents)
        PatchedWidth.join(
          block.payload + BitPacking.blockBytes(width: width), width: width, into: documents)
        last = sumDistances(base: base)
      } else {
        last = BitPacking.unpackDistances(
          block.payload, width: width, base: base, into: documents)
      }
      guard last == list.lastDocument(ofBlock: number), last < documentLimit,
        width < 17 || isAscending(BitPacking.blockSize)
      else { return finish(broken: true) }
      count = BitPacking.blockSize
    } else if number == list.blockCount, list.tailCount > 0, inlinePositions == nil {
      openTail()
      if isBroken { return }
    } else {
      return finish()
    }
    document = documents[0]
  }

  private mutating func openTail() {
    let tail = list.tail
    let base =
      list.blockCount == 0 ? UInt32.max : list.lastDocument(ofBlock: list.blockCount - 1)
    var last = base
    for index in 0..<list.tailCount {
      last =
        last &+ 1
        &+ BitPacking.valueInRun(tail.distances, width: tail.distanceWidth, at: index)
      documents[index] = last
    }
    count = list.tailCount
    guard isAscending(count), last < documentLimit,
      list.blockCount == 0 || documents[0] > base
    else {
      return finish(broken: true)
    }
  }

  /// Sums with one added to each distance: equal documents do not follow one another.
  @inline(__always)
  private func sumDistances(base: UInt32) -> UInt32 {
    let memory = UnsafeMutableRawPointer(documents)
    var last = SIMD4<UInt32>(repeating: base)
    let steps = SIMD4<UInt32>(1, 2, 3, 4)
    for step in 0..<32 {
      var sum = memory.loadUnaligned(fromByteOffset: step * 16, as: SIMD4<UInt32>.self)
      sum &+= SIMD4(0, sum.x, sum.y, sum.z)
      sum &+= SIMD4(0, 0, sum.x, sum.y)
      sum &+= last &+ steps
      memory.storeBytes(of: sum, toByteOffset: step * 16, as: SIMD4<UInt32>.self)
      last = SIMD4(repeating: sum.w)
    }
    return last.w
  }

  private func isAscending(_ count: Int) -> Bool {
    for index in 1..<max(count, 1) where documents[index] <= documents[index - 1] { return false }
    return true
  }

  @inline(__always)
  mutating func next() {
    index &+= 1
    if index < count { document = documents[index] } else { open(block: blockNumber + 1) }
  }

  /// Goes to the first document from `target` on; stays when it is there or behind.
  @inline(__always)
  mutating func advance(to target: UInt32) {
    if document >= target { return }
    if count > 0, documents[count - 1] >= target { return seek(target) }
    skip(to: target)
  }

  @inline(never)
  private mutating func skip(to target: UInt32) {
    guard target != Self.end else { return finish() }
    let block = self.block(holding: target)
    guard block > blockNumber else { return finish() }
    open(block: block)
    guard document < target else { return }
    if count > 0, documents[count - 1] >= target { seek(target) } else { finish() }
  }

  /// Within the block, whose last document is not before `target`. Four documents are passed at a
  /// time: halving would guess wrong at every other step, and most steps are short.
  @inline(__always)
  private mutating func seek(_ target: UInt32) {
    var place = index
    while place &+ 4 < count, documents[place &+ 3] < target { place &+= 4 }
    while documents[place] < target { place &+= 1 }
    index = place
    document = documents[place]
  }

  /// The first block from the current one on whose last document is not before `target`: the next
  /// few one by one, since most steps are short, then in steps of doubling length, then by halving.
  @inline(__always)
  func block(holding target: UInt32) -> Int {
    var lower = max(blockNumber, 0)
    let end = list.blockCount
    let near = min(end, lower &+ 4)
    while lower < near {
      if list.lastDocument(ofBlock: lower) >= target { return lower }
      lower &+= 1
    }
    var step = 1
    while lower &+ step < end, list.lastDocument(ofBlock: lower &+ step &- 1) < target {
      lower &+= step
      step &*= 2
    }
    var upper = min(lower &+ step, end)
    while lower < upper {
      let middle = (lower &+ upper) >> 1
      if list.lastDocument(ofBlock: middle) < target { lower = middle &+ 1 } else { upper = middle }
    }
    return lower
  }

  /// The block that holds `target`, from the current one on.
  @inline(__always)
  func blockHolding(_ target: UInt32) -> Int {
    if count > 0, documents[count &- 1] >= target { return blockNumber }
    return block(holding: target)
  }

  // MARK: The current block

  /// Documents of the current block, for loops over whole blocks.
  var blockDocuments: UnsafePointer<UInt32> { UnsafePointer(documents) }

  /// Goes to the beginning of the next block.
  mutating func nextBlock() { open(block: blockNumber + 1) }

  /// Stands on document `index` of the block.
  @inline(__always)
  mutating func stand(at index: Int) {
    self.index = index
    document = documents[index]
  }

  mutating func blockFrequencies() -> UnsafePointer<UInt32> {
    if !hasFrequencies { unpackFrequencies() }
    return UnsafePointer(frequencies)
  }

  @inline(__always)
  var frequency: UInt32 {
    mutating get {
      if !hasFrequencies { unpackFrequencies() }
      return frequencies[index]
    }
  }

  @inline(never)
  private mutating func unpackFrequencies() {
    hasFrequencies = true
    if blockNumber < list.blockCount {
      guard let block = list.block(blockNumber) else { return finish(broken: true) }
      let width = block.widths.frequencies
      BitPacking.unpackBlock(block.frequencies, width: width, into: frequencies)
      if block.widths.hasFrequencyPatches {
        PatchedWidth.join(
          block.frequencies + BitPacking.blockBytes(width: width), width: width,
          into: frequencies)
      }
    } else {
      let tail = list.tail
      let start =
        tail.distances + BitPacking.runBytes(width: tail.distanceWidth, count: list.tailCount)
      BitPacking.unpackRun(
        start, count: list.tailCount, width: tail.frequencyWidth, into: frequencies)
    }
    for index in 0..<count { frequencies[index] &+= 1 }
  }

  // MARK: What the list promises

  /// The number of full blocks; behind them may be a tail.
  var blockCount: Int { list.blockCount }
  var hasTail: Bool { list.tailCount > 0 }

  @inline(__always)
  func lastDocument(ofBlock block: Int) -> UInt32 {
    block < list.blockCount ? list.lastDocument(ofBlock: block) : Self.end &- 1
  }

  @inline(__always)
  func impact(ofBlock block: Int) -> UInt16 {
    block < list.blockCount ? list.impact(ofBlock: block) : .max
  }

  // MARK: Positions

  @inline(__always)
  var places: Places {
    mutating get {
      if !hasPositionStarts { sumFrequencies() }
      positionReads &+= 1
      if positionReads == Self.readsBeforeUnpacking { unpackPositions() }
      if isBroken { return Places(run: UnsafeRawPointer(documents), width: 0, start: 0, count: 0) }
      let starts = positionStarts.unsafelyUnwrapped
      let start = Int(starts[index])
      return Places(
        run: positionRun, width: positionWidth, start: start,
        count: Int(starts[index &+ 1]) &- start, patches: positionPatches)
    }
  }

  private var positionRun = UnsafeRawPointer(bitPattern: 8)!
  private var positionWidth = 0
  private var positionPatches: UnsafeRawPointer?
  /// How often positions of this block were asked for. A few are read where they lie; when it is
  /// more, all are unpacked.
  private var positionReads = 0
  private static let readsBeforeUnpacking = 4
  /// Of a block: more than any has, few enough to be read.
  private static let mostPositions = 1 << 28
  private var positionBuffer: UnsafeMutablePointer<UInt32>?
  private var positionCapacity = 0

  @inline(never)
  private mutating func unpackPositions() {
    guard !isBroken, inlinePositions == nil, positionWidth < 32,
      let starts = positionStarts
    else { return }
    let sum = Int(starts[count])
    if positionCapacity < sum {
      positionBuffer?.deallocate()
      positionCapacity = max(sum, 256)
      // Reading a run may touch eight bytes behind a value.
      positionBuffer = .allocate(capacity: positionCapacity + 2)
    }
    guard let buffer = positionBuffer else { return }
    BitPacking.unpackRun(positionRun, count: sum, width: positionWidth, into: buffer)
    if let patches = positionPatches {
      var next = patches + 1
      for _ in 0..<Int(patches.load(as: UInt8.self)) {
        let place = Int(next.load(as: UInt8.self))
        let bits = UInt32(next.load(fromByteOffset: 1, as: UInt8.self))
        if place < sum { buffer[place] |= bits << UInt32(positionWidth) }
        next += PatchedWidth.patchBytes
      }
    }
    positionRun = UnsafeRawPointer(buffer)
    positionWidth = 32
    positionPatches = nil
  }

  @inline(never)
  private mutating func sumFrequencies() {
    hasPositionStarts = true
    positionReads = 0
    let starts = positionStarts ?? .allocate(capacity: BitPacking.blockSize + 1)
    positionStarts = starts
    if let inlinePositions {
      (starts[0], starts[1]) = (0, UInt32(inlineCount))
      positionWidth = 32
      positionRun = UnsafeRawPointer(inlinePositions)
      return
    }
    let frequencies = blockFrequencies()
    var sum = 0
    for index in 0..<count {
      starts[index] = UInt32(truncatingIfNeeded: sum)
      sum &+= Int(frequencies[index])
    }
    guard sum < Self.mostPositions else { return finish(broken: true) }
    starts[count] = UInt32(sum)
    var room = 0
    positionPatches = nil
    if blockNumber < list.blockCount {
      guard let block = list.block(blockNumber) else { return finish(broken: true) }
      positionRun = block.positions
      positionWidth = block.widths.positions
      room = block.positionBytes
      let run = BitPacking.runBytes(width: positionWidth, count: sum)
      if block.widths.hasPositionPatches {
        guard run < room else { return finish(broken: true) }
        positionPatches = positionRun + run
        let count = Int((positionRun + run).load(as: UInt8.self))
        room -= 1 + count * PatchedWidth.patchBytes
      }
    } else {
      positionRun = list.positions + list.tailPositions
      positionWidth = list.tail.positionWidth
      room = list.positionsLength - list.tailPositions
    }
    if BitPacking.runBytes(width: positionWidth, count: sum) > room { finish(broken: true) }
  }
}
