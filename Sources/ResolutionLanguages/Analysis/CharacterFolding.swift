// Part of Kimberlite.
import CICU

/// What single characters become: NFKC casefold, decomposed, without accents; forms of the
/// apostrophe as `'`. Simplified characters are made later. Each character is folded by itself, so
/// that the place of every result is known. The owner frees it.
struct CharacterFolding {
  /// Units of UTF-16 that one character may become.
  static let longest = 40

  /// The last characters that ICU was asked for: 2,048 rows of key, count and seven units.
  private var keys: UnsafeMutablePointer<UInt32>?
  private var rows: UnsafeMutablePointer<UInt16>?
  private static let rowCount = 2048

  func deallocate() {
    keys?.deallocate()
    rows?.deallocate()
  }

  /// Writes what `scalar` becomes and returns its units of UTF-16, none for what is ignorable.
  mutating func fold(_ scalar: UInt32, into target: UnsafeMutablePointer<UInt16>) -> Int {
    if scalar < 0x80 {
      target[0] = Self.lowered(UInt16(truncatingIfNeeded: scalar))
      return 1
    }
    if scalar >= 0xFF01, scalar <= 0xFF5E {
      target[0] = Self.lowered(UInt16(truncatingIfNeeded: scalar - 0xFEE0))
      return 1
    }
    if Self.isApostrophe(scalar) {
      target[0] = 0x27
      return 1
    }
    if keys == nil { allocate() }
    // Both were allocated in the line before.
    guard let keys, let rows else { return 0 }
    let index = Int(scalar) & (Self.rowCount - 1)
    let row = rows + 8 * index
    if keys[index] == scalar {
      for unit in 0..<Int(row[0]) { target[unit] = row[1 + unit] }
      return Int(row[0])
    }
    let count = Self.ask(scalar, into: target)
    if count <= 7 {
      keys[index] = scalar
      row[0] = UInt16(count)
      for unit in 0..<count { row[1 + unit] = target[unit] }
    }
    return count
  }

  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x2019 || scalar == 0x2018 || scalar == 0x02BC || scalar == 0x201B
  }

  private static func lowered(_ unit: UInt16) -> UInt16 {
    unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : unit
  }

  private static func ask(_ scalar: UInt32, into target: UnsafeMutablePointer<UInt16>) -> Int {
    let count = Int(kimberlite_fold_character(scalar, target, Int32(longest)))
    guard count >= 0 else { return 0 }
    for unit in 0..<count where isApostrophe(UInt32(target[unit])) { target[unit] = 0x27 }
    return count
  }

  private mutating func allocate() {
    keys = .allocate(capacity: Self.rowCount)
    keys?.update(repeating: .max, count: Self.rowCount)
    rows = .allocate(capacity: 8 * Self.rowCount)
    rows?.update(repeating: 0, count: 8 * Self.rowCount)
  }
}
