// Part of Kimberlite.

/// How strong the verbs of acts are, from taking note to deciding: by the strongest verb that a phrase
/// holds, and by the words that make it stronger.
///
/// Tables are tab-separated: `forms strength judges example` of verbs, `words strength judges example`
/// of modifiers. Strengths of one table can be compared, differences mean nothing.
struct VerbStrengths: Sendable {
  private struct Row: Sendable {
    var words: String
    var strength: ActStrength
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
      guard row.count == 4, let value = Int(String(decoding: row[1], as: UTF8.self)) else {
        return []
      }
      let judgement = ActStrength.Judgement(rawValue: String(decoding: row[2], as: UTF8.self))
      return String(decoding: row[0], as: UTF8.self).split(separator: "/").map {
        Row(words: String($0), strength: ActStrength(value: value, judgement: judgement))
      }
    }
  }

  /// Nil for a phrase without a verb of the table.
  func strength(of phrase: String) -> ActStrength? {
    var rest = phrase.lowercased()
    if setsWordsApart { rest = " " + rest + " " }
    var strongest: ActStrength?
    for row in verbs where take(row.words, outOf: &rest) {
      if row.strength.value > strongest?.value ?? 0 { strongest = row.strength }
    }
    guard var strength = strongest else { return nil }
    for row in modifiers where take(row.words, outOf: &rest) {
      strength.value += row.strength.value
      strength.judgement = strength.judgement ?? row.strength.judgement
    }
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

/// How strong an act is, and what it thinks of its object.
package struct ActStrength: Sendable, Hashable {
  package enum Judgement: String, Sendable {
    case well, ill
  }

  package var value: Int
  /// Nil for acts that do not judge.
  package var judgement: Judgement?

  /// Nil where neither is stronger: they are equally strong, or one finds well what the other finds ill.
  package func isStronger(than other: ActStrength) -> Bool? {
    if value == other.value { return nil }
    if let judgement, let before = other.judgement, judgement != before { return nil }
    return value > other.value
  }
}
