// Part of Kimberlite.

/// A row of a table of verbs: what belongs to the phrase besides the verb itself.
struct OpeningVerb: Sendable {
  /// What follows the verb inside its phrase.
  enum Object: String, Sendable {
    case none = "-"
    case stance, utterance, expression, judgement, bound, copula, perfect, continuation
  }

  var object: Object
  /// Words that belong to the verb, longest first.
  var particles: [[UInt8]]
}

/// The two tables of a language, made ready for look-up: a trie of all words and the rows of verbs.
///
/// A table is tab-separated text with a heading: `forms object particles example` for verbs,
/// `words kinds example` for the others. Cost of building: under a millisecond, once.
struct OpeningWordTables: Sendable {
  private(set) var trie: WordTrie
  private(set) var verbs: [OpeningVerb] = []

  init(verbs: String, words: String, ignoresSpaces: Bool) {
    trie = WordTrie(ignoresSpaces: ignoresSpaces)
    for row in Self.rows(of: verbs) where row.count == 4 { add(verb: row) }
    for row in Self.rows(of: words) where row.count == 3 {
      var kinds: WordKinds = []
      for name in row[1].split(separator: UInt8(ascii: " ")) {
        kinds.formUnion(WordKinds.named[String(decoding: name, as: UTF8.self)] ?? [])
      }
      trie.insert(row[0], kinds: kinds)
    }
  }

  /// The rows of a table without its heading, each split at its tabs.
  static func rows(of table: String) -> [[ArraySlice<UInt8>]] {
    Array(table.utf8).split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    }
  }

  private mutating func add(verb row: [ArraySlice<UInt8>]) {
    let forms = row[0].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if forms.count == 1 {
      trie.insert(forms[0], kinds: [.participle, .finite, .infinitive], row: verbs.count)
    } else {
      for (form, kind) in zip(forms, [WordKinds.participle, .finite, .infinitive])
      where !form.isEmpty {
        trie.insert(form, kinds: kind, row: verbs.count)
      }
    }
    let particles = row[2].split(separator: UInt8(ascii: "|")).map(Array.init)
    verbs.append(
      OpeningVerb(
        object: OpeningVerb.Object(rawValue: String(decoding: row[1], as: UTF8.self)) ?? .none,
        particles: particles == [[UInt8(ascii: "-")]]
          ? [] : particles.sorted { $0.count > $1.count }))
  }
}
