// Part of Kimberlite.

/// Lower case of ASCII, eight bytes at a time.
enum ASCIILowering {
  /// Writes `count` bytes in lower case; up to seven bytes behind them may be written too. Of the
  /// source `readable` bytes may be read.
  @inline(__always)
  static func lower(
    _ source: UnsafePointer<UInt8>, _ count: Int, readable: Int,
    into target: UnsafeMutablePointer<UInt8>
  ) {
    var index = 0
    while index < count, index + 8 <= readable {
      let eight = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
      UnsafeMutableRawPointer(target + index).storeBytes(of: lowered(eight), as: UInt64.self)
      index += 8
    }
    while index < count {
      let byte = source[index]
      target[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      index += 1
    }
  }

  /// Eight bytes of ASCII: the high bit of each sum tells whether a byte is at least A, above Z.
  @inline(__always)
  static func lowered(_ eight: UInt64) -> UInt64 {
    let fromA = eight &+ 0x3F3F_3F3F_3F3F_3F3F
    let aboveZ = eight &+ 0x2525_2525_2525_2525
    let isUpper = (fromA & ~aboveZ & ~eight) & 0x8080_8080_8080_8080
    return eight | isUpper >> 2
  }
}
