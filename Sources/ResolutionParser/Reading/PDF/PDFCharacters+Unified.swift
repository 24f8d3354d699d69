// Part of Kimberlite.
import CICU

extension PDFCharacters {
  /// The ordinary character that a radical or a compatibility form stands for (NFKC).
  static func unified(_ scalar: UInt32) -> String? {
    var units = [UInt16](repeating: 0, count: 8)
    let count = kimberlite_fold_character(scalar, &units, Int32(units.count))
    guard count > 0, Int(count) <= units.count else { return nil }
    return String(decoding: units.prefix(Int(count)), as: UTF16.self)
  }

  /// A text with its characters replaced; invalid bytes become U+FFFD.
  static func cleaned(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    // Plain text, the usual case, is taken over.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let replaced = replacement(of: scalar.value) {
        result += Array(replaced.utf8)
      } else {
        result += Array(UTF8.encode(scalar) ?? .init())
      }
    }
    return result
  }
}
