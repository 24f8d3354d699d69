// Part of Kimberlite.

/// Integers of equal width, one after another without gaps.
///
/// Two layouts. A **block** is always 128 values in four interleaved lanes: value `i` stands in lane
/// `i % 4`, so that four values are taken out at a time with vector instructions. A **run** has any
/// number of values, in order. Single values of a run can be read without the others. Reading
/// touches up to eight bytes behind the last value: the file has padding for that.
enum BitPacking {
  static let blockSize = 128

  /// Bits needed for the largest of `count` values.
  static func width(of values: UnsafePointer<UInt32>, count: Int) -> Int {
    var all: UInt32 = 0
    for index in 0..<count { all |= values[index] }
    return 32 - all.leadingZeroBitCount
  }

  /// Bytes of a block.
  static func blockBytes(width: Int) -> Int { width * 16 }

  /// Bytes of a run.
  static func runBytes(width: Int, count: Int) -> Int { (width * count + 7) / 8 }

  /// Writes 128 values; `target` has room for `blockBytes`.
  static func packBlock(
    _ values: UnsafePointer<UInt32>, width: Int, into target: UnsafeMutableRawPointer
  ) {
    guard width > 0 else { return }
    var word = SIMD4<UInt32>.zero
    var filled = 0
    var out = target
    for step in 0..<32 {
      let value = UnsafeRawPointer(values + step * 4).loadUnaligned(as: SIMD4<UInt32>.self)
      word |= value &<< SIMD4(repeating: UInt32(filled))
      filled += width
      guard filled >= 32 else { continue }
      out.storeBytes(of: word, as: SIMD4<UInt32>.self)
      out += 16
      filled -= 32
      // What did not fit; a shift by 32 would be none at all.
      word = filled == 0 ? .zero : value &>> SIMD4(repeating: UInt32(width - filled))
    }
  }

  /// Reads 128 values.
  @inline(__always)
  static func unpackBlock(
    _ source: UnsafeRawPointer, width: Int, into target: UnsafeMutablePointer<UInt32>
  ) {
    let out = UnsafeMutableRawPointer(target)
    guard width > 0 else {
      out.initializeMemory(as: UInt8.self, repeating: 0, count: 512)
      return
    }
    let mask = SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: (UInt64(1) << width) - 1))
    var bit = 0
    for step in 0..<32 {
      let word = source + (bit >> 5) * 16
      let shift = UInt32(bit & 31)
      let low = word.loadUnaligned(as: SIMD4<UInt32>.self) &>> SIMD4(repeating: shift)
      var value = low
      if Int(shift) + width > 32 {
        let high = (word + 16).loadUnaligned(as: SIMD4<UInt32>.self)
        value = low | (high &<< SIMD4(repeating: 32 - shift))
      }
      out.storeBytes(of: value & mask, toByteOffset: step * 16, as: SIMD4<UInt32>.self)
      bit += width
    }
  }

  /// Writes a run; `target` holds `runBytes` and eight bytes more, all zero.
  static func packRun(
    _ values: UnsafePointer<UInt32>, count: Int, width: Int, into target: UnsafeMutableRawPointer
  ) {
    var bit = 0
    for index in 0..<count {
      let place = target + (bit >> 3)
      let old = place.loadUnaligned(as: UInt64.self)
      place.storeBytes(of: old | (UInt64(values[index]) << (bit & 7)), as: UInt64.self)
      bit += width
    }
  }

  /// Value `index` of a run.
  @inline(__always)
  static func valueInRun(_ source: UnsafeRawPointer, width: Int, at index: Int) -> UInt32 {
    let bit = index &* width
    let value = (source + (bit >> 3)).loadUnaligned(as: UInt64.self) >> UInt64(bit & 7)
    return UInt32(truncatingIfNeeded: value & ((1 << UInt64(width)) - 1))
  }

  /// Reads a run.
  @inline(__always)
  static func unpackRun(
    _ source: UnsafeRawPointer, count: Int, width: Int, into target: UnsafeMutablePointer<UInt32>
  ) {
    for index in 0..<count { target[index] = valueInRun(source, width: width, at: index) }
  }

  /// Reads 128 distances and turns them into documents: each is the one before, the distance and one
  /// more. `base` is the document before the first; returns the last.
  static func unpackDistances(
    _ source: UnsafeRawPointer, width: Int, base: UInt32,
    into target: UnsafeMutablePointer<UInt32>
  ) -> UInt32 {
    // With the width known, the compiler lays out the shifts.
    switch width {
    case 1: unpackDistances(of: 1, source, base, target)
    case 2: unpackDistances(of: 2, source, base, target)
    case 3: unpackDistances(of: 3, source, base, target)
    case 4: unpackDistances(of: 4, source, base, target)
    case 5: unpackDistances(of: 5, source, base, target)
    case 6: unpackDistances(of: 6, source, base, target)
    case 7: unpackDistances(of: 7, source, base, target)
    case 8: unpackDistances(of: 8, source, base, target)
    case 9: unpackDistances(of: 9, source, base, target)
    case 10: unpackDistances(of: 10, source, base, target)
    default: unpackDistances(of: width, source, base, target)
    }
  }

  @inline(__always)
  private static func unpackDistances(
    of width: Int, _ source: UnsafeRawPointer, _ base: UInt32,
    _ target: UnsafeMutablePointer<UInt32>
  ) -> UInt32 {
    let out = UnsafeMutableRawPointer(target)
    let mask = SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: (UInt64(1) << width) - 1))
    let steps = SIMD4<UInt32>(1, 2, 3, 4)
    var last = SIMD4<UInt32>(repeating: base)
    var bit = 0
    for step in 0..<32 {
      let word = source + (bit >> 5) &* 16
      let shift = UInt32(bit & 31)
      var value = word.loadUnaligned(as: SIMD4<UInt32>.self) &>> SIMD4(repeating: shift)
      if Int(shift) &+ width > 32 {
        let high = (word + 16).loadUnaligned(as: SIMD4<UInt32>.self)
        value |= high &<< SIMD4(repeating: 32 &- shift)
      }
      value &= mask
      value &+= SIMD4(0, value.x, value.y, value.z)
      value &+= SIMD4(0, 0, value.x, value.y)
      value &+= last &+ steps
      out.storeBytes(of: value, toByteOffset: step &* 16, as: SIMD4<UInt32>.self)
      last = SIMD4(repeating: value.w)
      bit &+= width
    }
    return last.w
  }
}
