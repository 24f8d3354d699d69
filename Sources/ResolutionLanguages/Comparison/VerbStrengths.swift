// Part of Kimberlite.

/// How strong opening phrases are, from taking note to deciding: by the strongest verb that a phrase
/// holds, and by the words that make it stronger.
///
/// Tables are tab-separated: `forms strength example` of verbs, `words strength example` of
/// modifiers. Strengths of one table can be compared, differences mean nothing.
struct VerbStrengths: Sendable {
  private struct Row: Sendable {
    var words: String
    var strength: Int
  }

  private let verbs: [Row]
  private let modifiers: [Row]
  private let setsWordsApart: Bool

  init(verbs: String, modifiers: String, setsWordsApart: Bool) {
    self.setsWordsApart = setsWordsApart
    // The longest words first: "takes note" before "takes".
    self.verbs = Self.rows(of: verbs).sorted { $0.words.utf8.count > $1.words.utf8.count }
    self.modifiers = Self.rows(of: modifiers)
  }

  private static func rows(of table: String) -> [Row] {
    OpeningWordTables.rows(of: table).flatMap { row -> [Row] in
      guard row.count == 3, let strength = Int(String(decoding: row[1], as: UTF8.self)) else {
        return []
      }
      return String(decoding: row[0], as: UTF8.self).split(separator: "/").map {
        Row(words: String($0), strength: strength)
      }
    }
  }

  /// Nil for a phrase without a verb of the table.
  func strength(of phrase: String) -> Int? {
    var rest = phrase.lowercased()
    if setsWordsApart { rest = " " + rest + " " }
    var strongest: Int?
    for row in verbs where take(row.words, outOf: &rest) {
      strongest = max(strongest ?? row.strength, row.strength)
    }
    guard var strength = strongest else { return nil }
    for row in modifiers where take(row.words, outOf: &rest) { strength += row.strength }
    return strength
  }

  /// The search of the standard library is generic, and slow for texts as short as these.
  private static func place(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    return (0...bytes.count - wanted.count).first { start in
      wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
    }
  }

  /// Words count once: what a longer row has is not there for a shorter one.
  private func take(_ words: String, outOf text: inout String) -> Bool {
    let wanted = Array((setsWordsApart ? " " + words + " " : words).utf8)
    var bytes = Array(text.utf8)
    guard let start = Self.place(of: wanted, in: bytes) else { return false }
    bytes.replaceSubrange(start..<start + wanted.count, with: Array(" | ".utf8))
    text = String(decoding: bytes, as: UTF8.self)
    return true
  }
}
