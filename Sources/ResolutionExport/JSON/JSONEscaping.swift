// Part of Kimberlite.

/// What the inside of a JSON string must and should not contain as it is.
///
/// JSON asks for escapes of quotation marks, backslashes and the C0 controls only. DEL, the C1
/// controls, the line and paragraph separators and the marks that turn the direction of writing are
/// escaped as well: the output may be shown in a terminal, and every reader of JSON turns them back.
enum JSONEscaping {
  /// Appends `text`, valid UTF-8, escaped. Stretches that need no escape are copied as they are.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      guard mayNeedEscape(text[index]), let length = escapedLength(text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(of: scalarValue(text, at: index, length: length), to: &bytes)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a character that begins with this byte can need an escape: a cheap test that plain
  /// English and Chinese text fails.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// The number of bytes of the character at `index` when it is to be escaped.
  private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case 0xC2:
      // U+0080 to U+009F.
      return index + 1 < text.count && text[index + 1] < 0xA0 ? 2 : nil
    case 0xE2:
      guard index + 2 < text.count else { return nil }
      let (second, third) = (text[index + 1], text[index + 2])
      // U+200E, U+200F, U+2028 to U+202E; U+2066 to U+2069.
      let isUnsafe =
        switch second {
        case 0x80: (0x8E...0x8F).contains(third) || (0xA8...0xAE).contains(third)
        case 0x81: (0xA6...0xA9).contains(third)
        default: false
        }
      return isUnsafe ? 3 : nil
    default: return 1
    }
  }

  private static func scalarValue(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> UInt32 {
    var value = UInt32(text[index])
    if length == 2 { value &= 0x1F }
    if length == 3 { value &= 0x0F }
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return value
  }

  private static func appendEscape(of value: UInt32, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch value {
    case 0x22: bytes.append(UInt8(ascii: "\""))
    case 0x5C: bytes.append(UInt8(ascii: "\\"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(value >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
