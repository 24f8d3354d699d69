// Part of Kimberlite.
import ResolutionModel

/// From what someone types to an entry of the tables, and from keys to names.
package enum NameLookup {
  /// The entry that a text names: a code (CIV), a key, or a name or alias of either language, whatever
  /// the case, the accents and a leading article. Nil if no table has it. Some 300 µs.
  package static func entry(_ text: String) -> NameEntry? {
    var typed = folded(text)
    if let byKey = entry(key: String(decoding: typed, as: UTF8.self)) { return byKey }
    if typed.starts(with: Array("the ".utf8)) { typed.removeFirst(4) }
    guard !typed.isEmpty else { return nil }
    var number = 0
    var result: Int?
    for table in NameTables.tables {
      NameTables.readRows(of: table) { row in
        defer { number += 1 }
        guard result == nil, row.count == 5 else { return }
        for field in row[2...]
        where NameTables.parts(of: field).contains(where: { matches($0, typed) }) {
          result = number
        }
      }
    }
    return result.map { NameTables.shared.entries[$0] }
  }

  /// The key that a body which no table has gets from its name; nil for a name of one Latin word or of
  /// fewer than five Han characters, which no such body has.
  package static func unlistedKey(_ text: String) -> String? {
    let name = FoldedText(text).all.trimmed
    guard name.contains(0x20) || name.count >= 15 && name.allSatisfy({ $0 >= 0x80 }) else {
      return nil
    }
    let key = name.map { $0 == 0x20 ? UInt8(ascii: "-") : $0.lowercased }
    return String(decoding: key, as: UTF8.self)
  }

  /// The entry with this key or code, whatever the case.
  package static func entry(key: String) -> NameEntry? {
    let key = key.uppercased()
    return NameTables.shared.entries.first { $0.key == key }
  }

  /// The names of both languages by which texts name what someone types; none if no table has it.
  package static func names(_ text: String) -> [String] {
    guard let key = entry(text)?.key else { return [] }
    var names: [String] = []
    for table in NameTables.tables {
      NameTables.readRows(of: table) { row in
        guard row.count >= 4, String(decoding: row[1], as: UTF8.self) == key else { return }
        for field in row[2...3] {
          names += NameTables.parts(of: field).map { String(decoding: $0, as: UTF8.self) }
        }
      }
    }
    return names
  }

  /// The English name of the entry with this key or code.
  package static func name(ofKey key: String) -> String? { entry(key: key)?.name }

  // MARK: - Comparing

  /// The bytes of a text as they are compared: folded, in small letters, without accents.
  static func folded(_ text: String) -> [UInt8] {
    plain(FoldedText(text).all.trimmed)
  }

  static func matches(_ name: UnsafeBufferPointer<UInt8>, _ typed: [UInt8]) -> Bool {
    // An accent adds at most one byte to each letter.
    guard name.count >= typed.count, name.count <= typed.count * 2 else { return false }
    if name.count == typed.count {
      return zip(name, typed).allSatisfy { $0.lowercased == $1 }
    }
    return plain(Array(name)[...]) == typed
  }

  private static func plain(_ text: ByteText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text.scalar(at: index)
      if let letter = unaccented(scalar.value) {
        result.append(letter)
      } else {
        for byte in text[index..<index + scalar.length] { result.append(byte.lowercased) }
      }
      index += scalar.length
    }
    return result
  }

  /// The plain letter of a Latin letter with an accent, as far as names of States have them.
  private static func unaccented(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xC0...0xC5, 0xE0...0xE5: UInt8(ascii: "a")
    case 0xC7, 0xE7: UInt8(ascii: "c")
    case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
    case 0xD1, 0xF1: UInt8(ascii: "n")
    case 0xD2...0xD6, 0xF2...0xF6: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC: UInt8(ascii: "u")
    default: nil
    }
  }
}
