// Part of Kimberlite.

/// A stretch of UTF-8. Slices share the storage and the offsets of the whole text, so that an offset
/// found anywhere is an offset in the source.
package typealias ByteText = ArraySlice<UInt8>

extension ArraySlice<UInt8> {
  /// The scalar that begins at `index` and its length in bytes. Malformed bytes give U+FFFD and 1.
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = self[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, index + length <= endIndex else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = self[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// The scalar that ends before `end`.
  package func scalar(before end: Int) -> (value: UInt32, length: Int) {
    var index = end - 1
    while index > startIndex, self[index] & 0xC0 == 0x80, end - index < 4 { index -= 1 }
    let found = scalar(at: index)
    return index + found.length == end ? found : (0xFFFD, 1)
  }

  package var firstScalar: UInt32? { isEmpty ? nil : scalar(at: startIndex).value }
  package var lastScalar: UInt32? { isEmpty ? nil : scalar(before: endIndex).value }

  /// Whether `literal` stands at `index`.
  package func has(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= startIndex, index + count <= endIndex else { return false }
    let pointer = literal.utf8Start
    for offset in 0..<count where self[index + offset] != pointer[offset] { return false }
    return true
  }

  package func begins(_ literal: StaticString) -> Bool { has(literal, at: startIndex) }

  package func ends(_ literal: StaticString) -> Bool {
    has(literal, at: endIndex - literal.utf8CodeUnitCount)
  }

  package func equals(_ literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount && begins(literal)
  }

  /// Where `literal` first stands at or after `from`.
  package func find(_ literal: StaticString, from: Int? = nil) -> Int? {
    let length = literal.utf8CodeUnitCount
    guard length > 0 else { return nil }
    let first = literal.utf8Start[0]
    var index = from ?? startIndex
    while index + length <= endIndex {
      if self[index] == first, has(literal, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Without blanks at both ends.
  package var trimmed: ByteText {
    var low = startIndex
    var high = endIndex
    while low < high {
      let next = scalar(at: low)
      guard Scalars.isBlank(next.value) else { break }
      low += next.length
    }
    while low < high {
      let previous = self[low..<high].scalar(before: high)
      guard Scalars.isBlank(previous.value) else { break }
      high -= previous.length
    }
    return self[low..<high]
  }

  /// The index after any blanks from `index` on.
  package func skippingBlanks(from index: Int) -> Int {
    var at = index
    while at < endIndex {
      let next = scalar(at: at)
      guard Scalars.isBlank(next.value) else { break }
      at += next.length
    }
    return at
  }

  /// ASCII digits, or full-width ones, from `index`: their value and the index after them. At most
  /// nine digits; more give nil.
  package func digits(at index: Int) -> (value: Int, end: Int)? {
    var at = index
    var value = 0
    var count = 0
    while at < endIndex {
      let next = scalar(at: at)
      guard let digit = Scalars.digit(next.value) else { break }
      value = value * 10 + digit
      count += 1
      guard count <= 9 else { return nil }
      at += next.length
    }
    return count > 0 ? (value, at) : nil
  }

  /// Width in columns of a fixed-pitch page: East Asian characters count two, others one.
  package var columns: Int {
    var width = 0
    for byte in self {
      if byte < 0x80 {
        width += 1
      } else if byte >= 0xE3 {
        width += 2
      } else if byte >= 0xC0 {
        width += 1
      }
    }
    return width
  }

  /// Width in columns of text printed in a Chinese font: ideographs two, Latin letters and digits
  /// one, blanks half, narrow letters and stops less than one.
  package var printedColumns: Int {
    var tenths = 0
    for byte in self {
      switch byte {
      case 0x20: tenths += 5
      case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "t"),
        UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "I"):
        tenths += 7
      case 0..<0x80: tenths += 10
      case 0xE2...: tenths += 20
      case 0xC0...: tenths += 10
      default: break
      }
    }
    return tenths / 10
  }

  package var string: String { String(decoding: self, as: UTF8.self) }
}

/// Classes of Unicode scalars that the rules ask for.
package enum Scalars {
  /// Space, tab, no-break and wide blanks, zero-width characters, the byte-order mark.
  @inline(__always)
  package static func isBlank(_ value: UInt32) -> Bool {
    if value < 0x80 { return value == 0x20 || value >= 0x09 && value <= 0x0D }
    return value == 0xA0 || value == 0x3000 || value == 0xFEFF || value == 0x85
      || value >= 0x2000 && value <= 0x200F || value == 0x2028 || value == 0x2029
      || value == 0x202F || value == 0x2060
  }

  /// The value of an ASCII or full-width digit.
  @inline(__always)
  package static func digit(_ value: UInt32) -> Int? {
    if value >= 0x30 && value <= 0x39 { return Int(value - 0x30) }
    if value >= 0xFF10 && value <= 0xFF19 { return Int(value - 0xFF10) }
    return nil
  }

  /// The value of a superscript digit: ¹ ² ³ ⁴ …
  package static func superscript(_ value: UInt32) -> Int? {
    switch value {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070: 0
    case 0x2074...0x2079: Int(value - 0x2070)
    default: nil
    }
  }

  /// Ideographs, kana, Han punctuation and full-width forms: text that is set without spaces.
  package static func isIdeographic(_ value: UInt32) -> Bool {
    value >= 0x2E80 && value <= 0x9FFF || value >= 0xF900 && value <= 0xFAFF
      || value >= 0xFE30 && value <= 0xFE4F || value >= 0xFF00 && value <= 0xFFEF
      || value >= 0x20000 && value <= 0x3FFFF || value == 0x201C || value == 0x201D
      || value == 0x2018 || value == 0x2019 || value == 0x2026 || value == 0x2014
  }

  package static func isHan(_ value: UInt32) -> Bool {
    value >= 0x4E00 && value <= 0x9FFF || value >= 0x3400 && value <= 0x4DBF
      || value >= 0xF900 && value <= 0xFAFF || value == 0x3007
      || value >= 0x20000 && value <= 0x3FFFF
  }

  @inline(__always)
  package static func isASCIILetter(_ value: UInt32) -> Bool {
    value >= 0x41 && value <= 0x5A || value >= 0x61 && value <= 0x7A
  }

  @inline(__always)
  package static func isLowercase(_ value: UInt32) -> Bool { value >= 0x61 && value <= 0x7A }

  @inline(__always)
  package static func isUppercase(_ value: UInt32) -> Bool {
    value >= 0x41 && value <= 0x5A || value >= 0xC0 && value <= 0xDE && value != 0xD7
  }

  /// Letters of the Latin script, with accents.
  package static func isLatinLetter(_ value: UInt32) -> Bool {
    isASCIILetter(value) || value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7
  }

  /// Marks that may close a quotation or a bracket after the stop of a sentence.
  package static func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xFF09, 0x300B, 0x300D, 0x300F, 0x3011: true
    default: false
    }
  }

  /// Stops at which a paragraph of a United Nations text can end: , ; . : and their wide forms.
  package static func isStop(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3B, 0x2E, 0x3A, 0x21, 0x3F: true
    case 0xFF0C, 0xFF1B, 0x3002, 0xFF1A, 0xFF0E, 0xFF01, 0xFF1F, 0x3001, 0x2026: true
    default: false
    }
  }
}
