// Part of Kimberlite.

/// Han characters and their simplified forms.
enum HanCharacters {
  /// The block range in which nearly all of them stand.
  static let first: UInt32 = 0x3400
  static let last: UInt32 = 0x9FFF

  /// A circle that stands for 〇 in many a year.
  static let circle: UInt32 = 0x25CB
  static let zero: UInt32 = 0x3007

  /// Ideographs with their extensions and radicals, 〇 and 々 (script Han of Unicode).
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    if scalar &- first <= last - first { return scalar < 0x4DC0 || scalar >= 0x4E00 }
    return containsRare(scalar)
  }

  private static func containsRare(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x2FD5, 0x3005, 0x3007, 0x3021...0x3029, 0x3038...0x303B, 0xF900...0xFAFF,
      0x16FE2...0x16FE3, 0x16FF0...0x16FF1, 0x20000...0x323AF:
      true
    default: false
    }
  }

  /// Those that NFKC makes another: radicals, compatibility ideographs, 〸 〹 〺.
  static func isCompatibility(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x2FD5, 0x3038...0x303B, 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
    default: false
    }
  }

  /// The simplified form of a traditional character, else the character itself. Searches the
  /// tables as they lie, in some dozen steps.
  static func simplified(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000 {
      TraditionalCharacters.basic.value(of: scalar)
        ?? TraditionalCharacters.basicToSupplementary.value(of: scalar) ?? scalar
    } else {
      TraditionalCharacters.supplementary.value(of: scalar)
        ?? TraditionalCharacters.supplementaryToBasic.value(of: scalar) ?? scalar
    }
  }

  /// The forms of a character in a query: its simplified form, as in texts, then others that it
  /// may stand for.
  static func forms(_ scalar: UInt32) -> [UInt32] {
    [simplified(scalar)] + TraditionalCharacters.variants.values(of: scalar)
  }

  /// `simplified` of each character from `first` to `last`. Never freed; for those who look up
  /// many. Building it takes some 50 µs.
  nonisolated(unsafe) static let simplifiedTable: UnsafePointer<UInt32> = {
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: Int(last - first) + 1)
    for scalar in first...last { table[Int(scalar - first)] = scalar }
    for pairs in [TraditionalCharacters.basic, TraditionalCharacters.basicToSupplementary] {
      for index in 0..<pairs.count {
        let (key, value) = pairs[index]
        if key &- first <= last - first { table[Int(key - first)] = value }
      }
    }
    return UnsafePointer(table)
  }()
}

/// Pairs of characters in a literal: sorted by the first, of one size, `lineLength` to a line.
struct CharacterPairs: Sendable {
  private let text: StaticString
  private let keyLength: Int
  private let recordLength: Int
  let count: Int
  static let lineLength = 20

  /// The characters of a pair have `keyLength` and `valueLength` bytes of UTF-8.
  init(_ text: StaticString, _ keyLength: Int, _ valueLength: Int) {
    self.text = text
    self.keyLength = keyLength
    recordLength = keyLength + valueLength
    let line = Self.lineLength * recordLength + 1
    let (lines, rest) = (text.utf8CodeUnitCount + 1).quotientAndRemainder(dividingBy: line)
    count = lines * Self.lineLength + max(0, rest - 1) / recordLength
  }

  subscript(index: Int) -> (key: UInt32, value: UInt32) {
    let offset = index * recordLength + index / Self.lineLength
    let end = offset + recordLength
    return (
      UTF8Scanning.decode(text.utf8Start, offset, end).scalar,
      UTF8Scanning.decode(text.utf8Start, offset + keyLength, end).scalar
    )
  }

  func value(of key: UInt32) -> UInt32? {
    let index = firstIndex(of: key)
    guard index < count else { return nil }
    let pair = self[index]
    return pair.key == key ? pair.value : nil
  }

  func values(of key: UInt32) -> [UInt32] {
    var values: [UInt32] = []
    var index = firstIndex(of: key)
    while index < count, self[index].key == key {
      values.append(self[index].value)
      index += 1
    }
    return values
  }

  private func firstIndex(of key: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
