// Part of Kimberlite.

/// Whether a text may mean a State without naming it: by an adjective, a people, a part of its name.
///
/// "Syrian", "Russian" and 巴方 stand for States whose names the tables have, and no table has every such
/// word. What they have in common with the name is its beginning. For saying with caution that a State is
/// not there, never for finding one.
package enum NameAllusions {
  /// The first letters of the words of each State's names, of words that few States have.
  private static let stems: [String: [[UInt8]]] = {
    var words: [String: [[UInt8]]] = [:]
    var owners: [[UInt8]: Int] = [:]
    NameTables.readRows(of: StateNames.table) { row in
      guard row.count >= 4 else { return }
      let names = NameTables.parts(of: row[2]) + NameTables.parts(of: row[3])
      let own = Set(names.flatMap { stems(of: Array($0)) })
      for stem in own { owners[stem, default: 0] += 1 }
      words[String(decoding: row[1], as: UTF8.self)] = own.sorted { $0.count > $1.count }
    }
    return words.mapValues { $0.filter { owners[$0, default: 0] < 4 } }
  }()

  /// Four letters of each Latin word of four or more, and several words before "of"; two ideographs of a
  /// name in Han.
  private static func stems(of name: [UInt8]) -> [[UInt8]] {
    guard let first = name.first else { return [] }
    if first >= 0xE3 { return name.count >= 6 ? [Array(name[..<6])] : [] }
    let words = name.split(whereSeparator: { !$0.isLetter && $0 < 0x80 }).compactMap { word in
      word.count >= 4 ? word.prefix(4).map { $0.lowercased } : nil
    }
    // "The United States" is short for what it is of.
    guard let end = name[...].find(" of "), name[..<end].contains(0x20) else { return words }
    return words + [name[..<end].map { $0.lowercased }]
  }

  /// - Parameter key: as `ParticipantValue` has it.
  package static func mayMean(_ key: String, in text: String) -> Bool {
    guard let stems = stems[key] else { return false }
    let bytes = text.utf8.map { $0.lowercased }
    return stems.contains { stem in
      guard bytes.count >= stem.count else { return false }
      return (0...bytes.count - stem.count).contains { start in
        bytes[start] == stem[0] && (start == 0 || !bytes[start - 1].isLetter || stem[0] >= 0x80)
          && stem.indices.allSatisfy { bytes[start + $0] == stem[$0] }
      }
    }
  }
}
