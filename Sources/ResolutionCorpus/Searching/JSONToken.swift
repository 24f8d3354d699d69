// Part of Kimberlite.

/// Scalars of JSON as they stand in a file: numbers, and strings with their quotes.
enum JSONToken {
  /// The value as text. What is no well-formed string stays as it is.
  static func text(_ token: [UInt8]) -> String {
    guard token.count >= 2, token.first == QuerySigns.quote, token.last == QuerySigns.quote else {
      return String(decoding: token, as: UTF8.self)
    }
    let inside = token.dropFirst().dropLast()
    let text = String(decoding: inside, as: UTF8.self)
    return inside.contains(UInt8(ascii: "\\")) ? unescaped(Array(text.unicodeScalars)) : text
  }

  private static func unescaped(_ scalars: [Unicode.Scalar]) -> String {
    var units: [UInt16] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      guard scalar == "\\", index < scalars.count else {
        units += String(scalar).utf16
        continue
      }
      let escape = scalars[index]
      index += 1
      switch escape {
      case "n": units.append(0x0A)
      case "t": units.append(0x09)
      case "r": units.append(0x0D)
      case "b": units.append(0x08)
      case "f": units.append(0x0C)
      case "u":
        let digits = String(String.UnicodeScalarView(scalars[index...].prefix(4)))
        units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
        index = min(index + 4, scalars.count)
      default: units += String(escape).utf16
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// A string as a token.
  static func string(_ text: String) -> [UInt8] {
    var token = [QuerySigns.quote]
    for byte in text.utf8 {
      if byte == QuerySigns.quote || byte == UInt8(ascii: "\\") {
        token += [UInt8(ascii: "\\"), byte]
      } else if byte < 0x20 {
        let digits = String(byte, radix: 16)
        token += Array("\\u00\(byte < 16 ? "0" : "")\(digits)".utf8)
      } else {
        token.append(byte)
      }
    }
    return token + [QuerySigns.quote]
  }
}
