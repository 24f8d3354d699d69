// Part of Kimberlite.

/// The characters with which the words of a table begin: a place of a text is looked at only if one of
/// them stands there. Characters of three bytes alone, as Chinese ones are; some 1 ns per character.
struct FirstCharacters: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ word: ByteText) {
    guard word.count >= 3 else { return }
    let start = word.startIndex
    let value = Self.value(word[start], word[start + 1], word[start + 2])
    bits[value >> 6] |= 1 << UInt64(value & 63)
  }

  /// The first place at or behind `start` where a word may begin; the end of the text if there is none.
  func next(in text: ByteText, from start: Int) -> Int {
    let offset = text.startIndex
    return text.withUnsafeBufferPointer { bytes in
      bits.withUnsafeBufferPointer { bits in
        var place = start - offset
        while place + 2 < bytes.count {
          let byte = bytes[place]
          guard byte & 0xF0 == 0xE0 else {
            place += 1
            continue
          }
          let value = Self.value(byte, bytes[place + 1], bytes[place + 2])
          if bits[value >> 6] >> UInt64(value & 63) & 1 == 1 { return place + offset }
          place += 3
        }
        return bytes.count + offset
      }
    }
  }

  @inline(__always)
  private static func value(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int(a & 0x0F) << 12 | Int(b & 0x3F) << 6 | Int(c & 0x3F)
  }
}
