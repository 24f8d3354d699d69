// Part of Kimberlite.

/// Characters of UTF-8 through pointers.
enum UTF8Scanning {
  /// Stands for a byte that belongs to no character.
  static let malformed = UInt32.max

  /// The character at `index` and its bytes; `malformed` and 1 where there is none. Overlong forms
  /// and surrogates are malformed.
  @inline(__always)
  static func decode(
    _ text: UnsafePointer<UInt8>, _ index: Int, _ count: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    if first >= 0xE0, first < 0xF0, index + 2 < count {
      let second = UInt32(text[index + 1]) ^ 0x80
      let third = UInt32(text[index + 2]) ^ 0x80
      let scalar = (first & 0x0F) << 12 | second << 6 | third
      if second | third < 0x40, scalar >= 0x800, scalar &- 0xD800 >= 0x800 { return (scalar, 3) }
      return (malformed, 1)
    }
    return decodeRare(text, index, count)
  }

  private static func decodeRare(
    _ text: UnsafePointer<UInt8>, _ index: Int, _ count: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    let length = first >= 0xF0 ? 4 : 2
    guard first >= 0xC2, first < 0xE0 || first >= 0xF0, first < 0xF5, index + length <= count else {
      return (malformed, 1)
    }
    var scalar = length == 4 ? first & 0x07 : first & 0x1F
    for offset in 1..<length {
      let next = UInt32(text[index + offset]) ^ 0x80
      if next >= 0x40 { return (malformed, 1) }
      scalar = scalar << 6 | next
    }
    if length == 4, scalar < 0x10000 || scalar > 0x10FFFF { return (malformed, 1) }
    return (scalar, length)
  }

  /// Writes a character and returns its bytes, four at most.
  @inline(__always)
  static func encode(_ scalar: UInt32, _ target: UnsafeMutablePointer<UInt8>) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F) }
    if scalar < 0x80 {
      target[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      target[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      target[1] = tail(0)
      return 2
    }
    if scalar < 0x10000 {
      target[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      target[1] = tail(6)
      target[2] = tail(0)
      return 3
    }
    target[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    target[1] = tail(12)
    target[2] = tail(6)
    target[3] = tail(0)
    return 4
  }

  /// The length of a range that is cut to `limit` bytes, between characters.
  static func cut(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, at limit: Int
  ) -> Int {
    guard end - start > limit else { return end - start }
    var length = limit
    while length > limit - 3, text[start + length] & 0xC0 == 0x80 { length -= 1 }
    return length
  }
}
