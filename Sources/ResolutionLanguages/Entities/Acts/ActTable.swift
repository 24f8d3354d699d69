// Part of Kimberlite.

/// The classes of acts by verb and by what is felt or renewed, ready for look-up.
///
/// A table is tab-separated text with a heading: `forms class own clause example` for verbs, `words
/// class example` for nouns. Cost of building: under half a millisecond, once.
struct ActTable: Sendable {
  /// Whose class an act has.
  enum Own: String, Sendable {
    /// The verb's, whatever stands with it.
    case firm
    /// The feeling's, if one is expressed: "notes with concern".
    case weak
    /// The feeling's, or that of what is renewed: "reiterates its call".
    case renewing
  }

  /// Where a verb may open a clause inside a paragraph.
  enum Place: String, Sendable {
    case anywhere
    /// Its form is also a noun: an object must follow.
    case noun
    /// Behind ", and", a semicolon or a lead-in only.
    case joined
    /// At the head of a paragraph only.
    case head
  }

  struct Verb: Sendable {
    var actClass: String
    var own: Own
    var place: Place
  }

  private(set) var verbs: [Verb] = []
  private var verbWords: WordTrie
  private var nouns: [String] = []
  private var nounWords: WordTrie

  init(verbs table: String, nouns nounTable: String, ignoresSpaces: Bool) {
    verbWords = WordTrie(ignoresSpaces: ignoresSpaces)
    nounWords = WordTrie(ignoresSpaces: ignoresSpaces)
    for row in OpeningWordTables.rows(of: table) where row.count >= 5 {
      for form in row[0].split(separator: UInt8(ascii: "/")) {
        verbWords.insert(form, kinds: .all, row: verbs.count)
      }
      verbs.append(
        Verb(
          actClass: row[1].string, own: Own(rawValue: row[2].string) ?? .firm,
          place: Place(rawValue: row[3].string) ?? .anywhere))
    }
    for row in OpeningWordTables.rows(of: nounTable) where row.count >= 3 {
      for form in row[0].split(separator: UInt8(ascii: "/")) {
        nounWords.insert(form, kinds: .all, row: nouns.count)
      }
      nouns.append(row[1].string)
    }
  }

  /// The verb of the table that begins at a place.
  func verb(in text: Span<UInt8>, at place: Int) -> (row: Int, end: Int)? {
    verbWords.longest(.all, in: text, at: place).map { ($0.row, $0.end) }
  }

  /// The class of what is felt or renewed at a place.
  func noun(in text: Span<UInt8>, at place: Int) -> (actClass: String, end: Int)? {
    nounWords.longest(.all, in: text, at: place).map { (nouns[$0.row], $0.end) }
  }
}
