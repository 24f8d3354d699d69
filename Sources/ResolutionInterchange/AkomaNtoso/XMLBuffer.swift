// Part of Kimberlite.

/// XML 1.0 written straight into bytes: no tree, one scan over each string.
///
/// The caller opens and closes in pairs. Characters that XML forbids (the controls but tab and line
/// breaks, U+FFFE, U+FFFF) become empty `marker` elements in text, from which they can be read back,
/// and U+FFFD in attributes, where no element can stand.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []
  /// Steps of two blanks before a line.
  var depth = 0

  private static let deepest = 20

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Markup as it is.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ other: XMLBuffer) { bytes.append(contentsOf: other.bytes) }

  /// A new line with its indent, then markup as it is.
  mutating func line(_ text: StaticString) {
    bytes.append(0x0A)
    for _ in 0..<min(depth, Self.deepest) {
      bytes.append(0x20)
      bytes.append(0x20)
    }
    raw(text)
  }

  /// A line that opens an element; what follows is one step deeper.
  mutating func begin(_ tag: StaticString) {
    line(tag)
    depth += 1
  }

  /// A line that closes an element.
  mutating func end(_ tag: StaticString) {
    depth -= 1
    line(tag)
  }

  mutating func raw(ascii text: String) { bytes.append(contentsOf: text.utf8) }

  // MARK: Text

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { append($0, inAttribute: false) }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) { append(text, inAttribute: false) }

  /// ` name="value"`, the name as it is.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(0x20)
    raw(name)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { append($0, inAttribute: true) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: String?) {
    if let value { attribute(name, value) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
    var start = 0
    var index = 0
    while index < text.count {
      guard Self.isSpecial[Int(text[index])],
        let (length, value) = Self.special(text, at: index, inAttribute: inAttribute)
      else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(of: value, inAttribute: inAttribute)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a character that begins with this byte may need an escape.
  private static let isSpecial: [Bool] = (0...255).map { byte in
    byte < 0x20 || byte == 0xEF || "<>&\"".utf8.contains(UInt8(byte))
  }

  /// Length and value of the character at `index` when it cannot stand as it is.
  private static func special(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool
  ) -> (length: Int, value: UInt32)? {
    let byte = text[index]
    switch byte {
    case 0xEF:
      guard index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else {
        return nil
      }
      return (3, text[index + 2] == 0xBE ? 0xFFFE : 0xFFFF)
    case 0x09, 0x0A, UInt8(ascii: "\""): return inAttribute ? (1, UInt32(byte)) : nil
    default: return (1, UInt32(byte))
    }
  }

  private mutating func appendEscape(of value: UInt32, inAttribute: Bool) {
    switch value {
    case 0x3C: raw("&lt;")
    case 0x3E: raw("&gt;")
    case 0x26: raw("&amp;")
    case 0x22: raw("&quot;")
    case 0x09: raw("&#9;")
    case 0x0A: raw("&#10;")
    case 0x0D: raw("&#13;")
    case _ where inAttribute: raw("\u{FFFD}")
    default:
      raw("<marker name=\"U+")
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(value >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
      }
      raw("\"/>")
    }
  }
}
