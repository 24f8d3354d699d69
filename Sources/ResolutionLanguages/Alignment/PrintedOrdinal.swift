// Part of Kimberlite.

/// What the printed numbers of paragraphs count, whichever signs a language counts with: `(c)`, `3`,
/// `(iii)`, `(三)` and `丙` may all be the third.
package enum PrintedOrdinal {
  /// The values that a printed number may have, in no order: `(i)` is the first by Roman numerals and
  /// the ninth by letters, 子 the first branch and what follows the ten stems. Empty for signs such as a bullet.
  package static func values(of number: String) -> [Int] {
    let bytes = Array(number.utf8).filter { !isFrame($0) }[...]
    guard let first = bytes.first else { return [] }
    if first < 0x80 {
      if let digits = bytes.digits(at: 0) {
        return digits.end == bytes.endIndex ? [digits.value] : []
      }
      guard bytes.allSatisfy(\.isLetter) else { return [] }
      let letter = bytes.allSatisfy { $0 == first } ? Int(first | 0x20) - 0x60 : nil
      let repeated = letter.map { $0 + (bytes.count - 1) * 26 }
      let roman = RomanNumeral.value(of: bytes)
      return [repeated, roman].compactMap { $0 }
    }
    let scalar = bytes.scalar(at: 0)
    if scalar.length == bytes.count {
      let values = [HanEnumerator.stem(scalar.value), HanEnumerator.branch(scalar.value)]
      if values != [nil, nil] { return values.compactMap { $0 } }
    }
    guard let found = ChineseNumerals.number(at: bytes), found.end == bytes.endIndex else {
      return []
    }
    return [found.value]
  }

  private static func isFrame(_ byte: UInt8) -> Bool {
    [0x28, 0x29, 0x2E, 0x20, 0x5B, 0x5D].contains(byte)
  }
}
