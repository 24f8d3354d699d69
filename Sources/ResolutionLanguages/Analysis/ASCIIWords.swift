// Part of Kimberlite.

/// Words of ASCII as ICU finds them (UAX #29), without ICU, but for WB6 and WB7.
///
/// Letters, digits and `_` join; `.`, `'`, `,` and `;` join two digits. Between letters they separate
/// here, so that every part of "Secretary-General's", "d'Ivoire" and "www.un.org" is found as it was
/// typed, within phrases too. `@` is a letter in ICU 72 alone, and separates here, as in UAX #29. A
/// test compares every short string.
enum ASCIIWords {
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  static let connector: UInt8 = 4
  /// Joins digits: `.`, `'`, `,` and `;`.
  static let middle: UInt8 = 8
  static let blank: UInt8 = 16

  static let anyWord = letter | digit | connector

  /// The class of each byte, 0 for what separates and for all beyond ASCII. Never freed.
  nonisolated(unsafe) static let classes: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0...255 { table[byte] = kind(of: UInt8(byte)) }
    return UnsafePointer(table)
  }()

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "_"): connector
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: ";"): middle
    default: isBlank(byte) ? blank : 0
    }
  }

  /// White space of ASCII.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Where the word ends that begins at `start`, a letter, digit or `_`, and the classes in it. The
  /// end of ASCII ends it too.
  @inline(__always)
  static func end(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ classes: UnsafePointer<UInt8>
  ) -> (end: Int, found: UInt8) {
    var found: UInt8 = 0
    var index = start
    while index < count {
      let current = classes[Int(text[index])]
      if current & anyWord != 0 {
        found |= current
        index += 1
        continue
      }
      guard current & middle != 0, index + 1 < count else { break }
      let joined = classes[Int(text[index - 1])] & classes[Int(text[index + 1])]
      guard joined & digit != 0 else { break }
      found |= current
      index += 1
    }
    return (index, found)
  }
}
