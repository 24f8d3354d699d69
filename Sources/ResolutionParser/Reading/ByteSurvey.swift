// Part of Kimberlite.

/// What one pass over the bytes tells of them, read as UTF-8: whether they are well-formed, and
/// whether they hold what no text holds.
///
/// The rules of well-formedness are those of table 3-7 of the Unicode Standard; an ill-formed
/// stretch ends where the Standard's "maximal subpart" ends. Cost: several GB/s of English, about
/// 1 GB/s of Chinese.
struct ByteSurvey {
  /// Well-formed sequences of two bytes or more.
  var multibyte = 0
  /// Bytes that fit no character, and the offset of the first.
  var malformed = 0
  var firstMalformed = 0
  /// Control characters other than tab, line feed, form feed and carriage return; U+0000 counts.
  var controls = 0
  var firstControl = 0
  var firstNul: Int?

  init(_ bytes: [UInt8]) {
    self.init(bytes[...])
  }

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while true {
      at = Self.skipPlain(bytes, from: at)
      at = skipThreeByteSequences(bytes, from: at)
      guard at < bytes.count else { return }
      let byte = bytes[at]
      if byte < 0x80 {
        if Self.isControl(byte) { noteControl(at, isNul: byte == 0) }
        at += 1
      } else {
        at += readSequence(bytes, at: at)
      }
    }
  }

  /// The offset of the next byte that is not printable ASCII, or one of the last seven.
  @inline(__always)
  private static func skipPlain(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      let low = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
      let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
      let isDelete = (delete &- 0x0101_0101_0101_0101) & ~delete & 0x8080_8080_8080_8080
      let special = high | low | isDelete
      if special != 0 { return at + special.trailingZeroBitCount / 8 }
      at += 8
    }
    return at
  }

  /// Most of a Chinese text: lead bytes after which every pair of trail bytes is well-formed.
  @inline(__always)
  private mutating func skipThreeByteSequences(
    _ bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    var at = start
    while at + 4 <= bytes.count {
      let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
      let lead = word & 0xFF
      guard word & 0xC0C0F0 == 0x8080E0, lead != 0xE0, lead != 0xED else { break }
      at += 3
    }
    multibyte += (at - start) / 3
    return at
  }

  /// Reads one sequence that begins with a byte from 0x80; gives the bytes it takes.
  private mutating func readSequence(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Int {
    let lead = bytes[start]
    let (length, second) = Self.expectation(after: lead)
    guard length > 1, start + 1 < bytes.count, second.contains(bytes[start + 1]) else {
      return noteMalformed(start, count: 1)
    }
    for offset in 2..<max(length, 2) {
      guard start + offset < bytes.count, bytes[start + offset] & 0xC0 == 0x80 else {
        return noteMalformed(start, count: offset)
      }
    }
    multibyte += 1
    if lead == 0xC2, bytes[start + 1] < 0xA0 { noteControl(start, isNul: false) }
    return length
  }

  /// The length of a sequence by its first byte, and what the second byte may be.
  private static func expectation(after lead: UInt8) -> (Int, ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (1, 0...0)
    }
  }

  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D : byte == 0x7F
  }

  private mutating func noteControl(_ offset: Int, isNul: Bool) {
    if controls == 0 { firstControl = offset }
    if isNul, firstNul == nil { firstNul = offset }
    controls += 1
  }

  private mutating func noteMalformed(_ offset: Int, count: Int) -> Int {
    if malformed == 0 { firstMalformed = offset }
    malformed += count
    return count
  }
}
