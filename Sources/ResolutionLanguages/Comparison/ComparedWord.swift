// Part of Kimberlite.

/// A word of a text as comparisons see it: what it is equal by, where it stands, what it is.
///
/// Blanks are no words; a date, a symbol and a number with its parts are one word each.
package struct ComparedWord: Sendable, Hashable {
  package enum Kind: UInt8, Sendable {
    case word, sign, number, date, symbol
  }

  /// Folded: case, width, accents and the form of quotation marks and dashes do not count.
  package var key: String
  /// Unicode scalars of the text.
  package var range: Range<Int>
  package var kind: Kind
  /// A number that its reader has for the word as it is written; -1 for what was joined of several.
  /// It always means the same key and kind.
  package var token: Int32

  package init(key: String, range: Range<Int>, kind: Kind, token: Int32 = -1) {
    self.key = key
    self.range = range
    self.kind = kind
    self.token = token
  }
}

/// What comparisons need to know of a language.
package struct ComparisonRules: Sendable {
  /// Whether a hyphen joins two words to one.
  let joinsAtHyphens: Bool
  /// Whether words have endings that say nothing of what a paragraph is about.
  let usesStems: Bool
  /// Names of the months, folded; none where dates have units instead.
  let months: Set<String>
  /// The words behind year, month and day, in this order; none where months have names.
  let dateUnits: [String]
  /// What makes a number an ordinal one, before it: 第.
  let ordinalMark: Unicode.Scalar?
  /// Conjunctions that promise another item at the end of one, folded.
  let conjunctions: Set<String>
  /// Words that stand for a name, folded.
  let pronouns: Set<String>
  /// Whether a folded word says a number.
  let isNumber: @Sendable (String) -> Bool
  let verbs: VerbStrengths
  let common: CommonWords

  /// How strong the act of a phrase is; nil for phrases without a verb of the table.
  package func strength(ofPhrase phrase: String) -> ActStrength? { verbs.strength(of: phrase) }

  /// Whether a folded word stands for a name that the text has elsewhere.
  package func isPronoun(_ key: String) -> Bool { pronouns.contains(key) }

  /// Whether a folded word joins two others.
  package func isConjunction(_ key: String) -> Bool { conjunctions.contains(key) }

  /// The share of the paragraphs of resolutions that hold the word, at least: 0 for words that are
  /// not common.
  package func share(ofWord key: String) -> Float { common.share(of: key) }

  package static let english = ComparisonRules(
    joinsAtHyphens: true, usesStems: true, months: EnglishMonths.folded, dateUnits: [],
    ordinalMark: nil,
    conjunctions: ["and", "or"], pronouns: ["it", "its", "they", "their", "them"],
    isNumber: EnglishNumerals.isNumber,
    verbs: VerbStrengths(
      verbs: EnglishVerbStrengths.table, modifiers: EnglishVerbStrengths.modifiers,
      setsWordsApart: true),
    common: CommonWords(EnglishCommonWords.table))

  package static let chinese = ComparisonRules(
    joinsAtHyphens: false, usesStems: false, months: [], dateUnits: ["年", "月", "日"],
    ordinalMark: "第",
    conjunctions: ["和", "及", "以及", "或", "并"], pronouns: ["其", "它", "它们", "他们"],
    isNumber: ChineseNumerals.isNumber,
    verbs: VerbStrengths(
      verbs: ChineseVerbStrengths.table, modifiers: ChineseVerbStrengths.modifiers,
      setsWordsApart: false),
    common: CommonWords(ChineseCommonWords.table))
}

extension EnglishMonths {
  /// Names and short forms in small letters.
  static let folded = Set(
    OpeningWordTables.rows(of: table).flatMap { row in
      row.prefix(2).map { String(decoding: $0, as: UTF8.self).lowercased() }
    })
}

extension EnglishNumerals {
  /// `seventy-fifth`, `three`.
  static func isNumber(_ word: String) -> Bool {
    let bytes = Array(word.utf8)[...]
    return ordinal(at: bytes)?.end == bytes.endIndex || cardinal(at: bytes)?.end == bytes.endIndex
  }
}

extension ChineseNumerals {
  /// `七十五`, `第七十五`.
  static func isNumber(_ word: String) -> Bool {
    let bare = word.hasPrefix("第") ? word.dropFirst() : word[...]
    let bytes = Array(bare.utf8)[...]
    return !bytes.isEmpty && number(at: bytes)?.end == bytes.endIndex
  }
}
