// Part of Kimberlite.

/// Characters that Word names by their place in a font of signs.
enum WordSymbols {
  /// The character; nil for a sign that is none, such as a picture of Wingdings.
  static func scalar(_ code: UInt32, font: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isSymbol = font.elementsEqual("Symbol".utf8)
    // Fonts of signs have their places in the private use area; Symbol also without it.
    guard (0xF000...0xF0FF).contains(code) || isSymbol && code <= 0xFF else {
      return isUsable(code) ? Unicode.Scalar(code) : nil
    }
    let place = code & 0xFF
    if let sign = signs[place] { return Unicode.Scalar(sign) }
    guard isSymbol else { return nil }
    switch place {
    case 0x41...0x5A: return greekCapitals[Int(place) - 0x41]
    case 0x61...0x7A: return greekLetters[Int(place) - 0x61]
    case 0x21...0x7E: return Unicode.Scalar(place)
    default: return nil
    }
  }

  private static func isUsable(_ code: UInt32) -> Bool {
    code > 0x20 && !(0x7F...0x9F).contains(code) && !(0xE000...0xF8FF).contains(code)
  }

  /// The signs of the font Symbol that texts use, some of which other fonts have there, too.
  private static let signs: [UInt32: UInt32] = [
    0xA3: 0x2264, 0xA7: 0x2022, 0xAE: 0x2192, 0xB0: 0xB0, 0xB1: 0xB1, 0xB2: 0x2033, 0xB3: 0x2265,
    0xB4: 0xD7, 0xB7: 0x2022, 0xB9: 0x2260, 0xBB: 0x2248, 0x2D: 0x2212, 0x2A: 0x2A, 0x20: 0x20,
    0xD7: 0xB7,
  ]

  private static let greekCapitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
  private static let greekLetters = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
}
