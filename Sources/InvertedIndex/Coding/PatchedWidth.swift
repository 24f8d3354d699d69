// Part of Kimberlite.

/// How a group of integers is packed: most of them in `width` bits, and the few that are larger with
/// their upper bits apart (patched frame of reference, Zukowski et al. 2006). A patch is two bytes:
/// the value's place and its upper bits; a byte before the patches counts them.
struct PatchedWidth {
  var width: Int
  /// How many values have upper bits of their own.
  var patches: Int

  static let patchBytes = 2
  /// A patch names its value's place in one byte.
  static let largestPlace = 255

  /// The cheapest of the widths that `allowed` has a bit for.
  init(of values: UnsafePointer<UInt32>, count: Int, allowed: UInt32) {
    var histogram:
      (
        SIMD16<UInt16>, SIMD16<UInt16>, SIMD2<UInt16>
      ) = (.zero, .zero, .zero)
    var all: UInt32 = 0
    let counted = min(count, Self.largestPlace + 1)
    let (width, patches) = withUnsafeMutableBytes(of: &histogram) { memory in
      let bins = memory.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt16.self)
      for index in 0..<counted {
        let value = values[index]
        all |= value
        bins[32 &- value.leadingZeroBitCount] &+= 1
      }
      var rest: UInt32 = 0
      for index in counted..<max(count, counted) { rest |= values[index] }
      let most = 32 - (all | rest).leadingZeroBitCount
      // Values that no patch can name decide what is least.
      let least = max(32 - rest.leadingZeroBitCount, most - 8, 0)
      return Self.cheapest(bins, count: count, least: least, most: most, allowed: allowed)
    }
    self.width = width
    self.patches = patches
  }

  private static func cheapest(
    _ bins: UnsafePointer<UInt16>, count: Int, least: Int, most: Int, allowed: UInt32
  ) -> (Int, Int) {
    var widest = most
    while widest < 31, allowed >> UInt32(widest) & 1 == 0 { widest += 1 }
    var best = (widest, 0)
    var bestBits = widest * count
    var larger = 0
    var width = most - 1
    while width >= least {
      larger += Int(bins[width + 1])
      let bits = width * count + 8 + larger * 16
      if larger > 127 { break }
      if bits < bestBits, allowed >> UInt32(width) & 1 == 1 {
        bestBits = bits
        best = (width, larger)
      }
      width -= 1
    }
    return best
  }

  /// Bytes of the patches.
  var bytes: Int { patches == 0 ? 0 : 1 + patches * Self.patchBytes }

  /// Writes the patches and takes the upper bits off the values.
  func split(
    _ values: UnsafeMutablePointer<UInt32>, count: Int, into target: UnsafeMutableRawPointer
  ) {
    guard patches > 0 else { return }
    target.storeBytes(of: UInt8(patches), as: UInt8.self)
    var next = target + 1
    for index in 0..<min(count, Self.largestPlace + 1) where values[index] >> width != 0 {
      next.storeBytes(of: UInt8(index), as: UInt8.self)
      next.storeBytes(of: UInt8(values[index] >> width), toByteOffset: 1, as: UInt8.self)
      values[index] &= (1 << width) - 1
      next += Self.patchBytes
    }
  }

  /// Puts the upper bits back; `patches` points to the counting byte.
  @inline(__always)
  static func join(
    _ patches: UnsafeRawPointer, width: Int, into values: UnsafeMutablePointer<UInt32>
  ) {
    let count = Int(patches.load(as: UInt8.self))
    var next = patches + 1
    for _ in 0..<count {
      let place = Int(next.load(as: UInt8.self)) & (BitPacking.blockSize - 1)
      values[place] |= UInt32(next.load(fromByteOffset: 1, as: UInt8.self)) << UInt32(width)
      next += patchBytes
    }
  }
}

/// The widths of a block in 16 bits: five for distances, four each for frequencies and positions,
/// which have only some widths, and for each of the three whether there are patches.
struct BlockWidths {
  /// For frequencies and positions: the widths that the four bits stand for.
  static let codes: [Int] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 24, 31]
  static let allWidths: UInt32 = .max
  static let codedWidths: UInt32 = codes.reduce(0) { $0 | 1 << UInt32($1) }

  /// Width by code, for reading.
  private static let table: UInt128 = codes.enumerated().reduce(0) { sum, entry in
    sum | UInt128(entry.element) << UInt128(entry.offset * 8)
  }

  var raw: UInt16

  init(raw: UInt16) { self.raw = raw }

  init(distances: PatchedWidth, frequencies: PatchedWidth, positions: PatchedWidth) {
    raw = UInt16(distances.width) | (distances.patches > 0 ? 1 << 5 : 0)
    raw |= Self.code(frequencies) << 6 | Self.code(positions) << 11
  }

  private static func code(_ width: PatchedWidth) -> UInt16 {
    let code = codes.firstIndex(of: width.width) ?? codes.count - 1
    return UInt16(code) | (width.patches > 0 ? 1 << 4 : 0)
  }

  @inline(__always)
  private func decoded(_ shift: Int) -> Int {
    Int(truncatingIfNeeded: Self.table >> UInt128((raw >> shift & 15) * 8)) & 255
  }

  @inline(__always)
  var distances: Int { Int(raw & 31) }
  @inline(__always)
  var hasDistancePatches: Bool { raw & 1 << 5 != 0 }
  @inline(__always)
  var frequencies: Int { decoded(6) }
  @inline(__always)
  var hasFrequencyPatches: Bool { raw & 1 << 10 != 0 }
  @inline(__always)
  var positions: Int { decoded(11) }
  @inline(__always)
  var hasPositionPatches: Bool { raw & 1 << 15 != 0 }
}
