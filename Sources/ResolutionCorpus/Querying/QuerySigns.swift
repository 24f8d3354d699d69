// Part of Kimberlite.

/// The bytes of a query, read sign by sign: full-width and curly forms are the plain ones.
struct QuerySigns {
  /// What stands at a place, and how many bytes it takes.
  struct Sign {
    /// ASCII, or `other` for every character that means nothing in the query language.
    var value: UInt8
    var length: Int
  }

  static let other: UInt8 = 0xFF
  static let quote = UInt8(ascii: "\"")

  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// 0 at the end.
  func value(at offset: Int) -> UInt8 { offset < bytes.count ? sign(at: offset).value : 0 }

  /// `offset` is less than `count`.
  func sign(at offset: Int) -> Sign {
    let first = bytes[offset]
    if first < 0x80 { return Sign(value: first == 0 ? Self.other : first, length: 1) }
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - offset)
    if length == 2, first == 0xC2, bytes[offset + 1] == 0xA0 {
      return Sign(value: UInt8(ascii: " "), length: 2)
    }
    guard length == 3 else { return Sign(value: Self.other, length: length) }
    return Sign(value: plain(first, bytes[offset + 1], bytes[offset + 2]), length: 3)
  }

  /// Characters of three bytes that stand for ASCII ones.
  private func plain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    switch (first, second, third) {
    // U+FF01 to U+FF5E, full-width forms.
    case (0xEF, 0xBC, 0x81...0xBF): third - 0x60
    case (0xEF, 0xBD, 0x80...0x9E): third - 0x20
    // U+201C to U+201F, double quotation marks.
    case (0xE2, 0x80, 0x9C...0x9F): Self.quote
    // U+2000 to U+200A and U+3000, blanks.
    case (0xE2, 0x80, 0x80...0x8A), (0xE3, 0x80, 0x80): UInt8(ascii: " ")
    default: Self.other
    }
  }

  /// Whether the sign there is a double quotation mark of print, U+201C to U+201F.
  func isCurlyQuote(at offset: Int) -> Bool {
    offset + 2 < count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && (0x9C...0x9F).contains(bytes[offset + 2])
  }

  static func isBlank(_ value: UInt8) -> Bool {
    value == UInt8(ascii: " ") || (0x09...0x0D).contains(value)
  }

  static func isLetter(_ value: UInt8) -> Bool {
    let lower = value | 0x20
    return value < 0x80 && lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  static func isDigit(_ value: UInt8) -> Bool {
    value >= UInt8(ascii: "0") && value <= UInt8(ascii: "9")
  }

  /// The first place from `offset` on that is no blank.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < count {
      let sign = sign(at: offset)
      guard Self.isBlank(sign.value) else { break }
      offset += sign.length
    }
    return offset
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The text with its signs in their plain forms.
  func plainText(_ range: Range<Int>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let sign = sign(at: offset)
      if sign.value == Self.other {
        plain += bytes[offset..<offset + sign.length]
      } else {
        plain.append(sign.value)
      }
      offset += sign.length
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// A range of bytes in Unicode scalars.
  func scalars(_ range: Range<Int>) -> Range<Int> {
    let start = bytes[..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
    return start..<start + bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
