// Part of Kimberlite.

/// What an English "decides" decides: the finer classes of the table of opening phrases.
///
/// The infinitive tells, right behind the verb or behind an aside: "decides, as a matter of priority,
/// to establish". What is decided of others ("decides that the committee shall meet") is `decide`.
struct EnglishDecisionClasses: Sendable {
  /// `words`: the infinitive. `needs`: what must stand in the clause, `-` nothing. `example`.
  static let table = #"""
    words	class	needs	example
    include	decide-agenda	agenda	decides to include in the provisional agenda of its next session an item
    inscribe	decide-agenda	agenda	decides to inscribe the item in the agenda of its next session
    place	decide-agenda	agenda	decides to place the item on the provisional agenda
    consider	decide-agenda	-	decides to consider the item at its next session
    take up	decide-agenda	-	decides, in principle, to take up the item
    establish	decide-establish	-	decides to establish, at its next session, a committee
    create	decide-establish	-	decides to create a panel
    set up	decide-establish	-	decides at its next session to set up a panel
    extend	decide-extend	-	decides to extend the mandate
    renew	decide-extend	-	decides also to renew the mandate
    prolong	decide-extend	-	decides to prolong the mandate
    convene	decide-meet	-	decides, in this regard, to convene a conference
    hold	decide-meet	-	decides further to hold a meeting
    appropriate	decide-budget	-	decides to appropriate the amount
    remain seized	decide-seized	-	decides to remain seized of the matter
    remain actively seized	decide-seized	-	decides to remain actively seized of the matter
    authorize	authorize	-	decides to authorize the board to wait
    authorise	authorize	-	decides to authorise the board to wait
    proclaim	declare	-	decides to proclaim the year open
    """#

  private var words = WordTrie(ignoresSpaces: false)
  private var rows: [(actClass: String, needs: ByteText)] = []

  init() {
    for row in OpeningWordTables.rows(of: Self.table) where row.count >= 4 {
      words.insert(row[0], kinds: .all, row: rows.count)
      rows.append((row[1].string, row[2]))
    }
  }

  private static let adverbs: [StaticString] = [
    "also ", "further ", "formally ", "therefore ", "again ", "accordingly ", "hereby ",
    "once again ", "thus ", "exceptionally ",
  ]
  private static let settings: [StaticString] = [
    "in ", "at ", "as ", "during ", "on an ", "within ", "for ", "by consensus ", "upon ",
  ]

  /// The class of an act of deciding whose clause goes from `start`, behind its verb, to `end`; nil if
  /// it is none of the table's.
  func actClass(in text: ByteText, from start: Int, to end: Int) -> String? {
    let clause = text[..<end]
    var place = Self.skipping(Self.adverbs, in: clause, from: clause.skippingBlanks(from: start))
    let isAside = place < end && clause[place] == 0x2C
    let isSetting = Self.settings.contains { clause.has($0, at: place) }
    while place < end {
      if clause.has("to ", at: place) {
        let word = Self.skipping(Self.adverbs, in: clause, from: place + 3)
        if let found = words.longest(.all, in: text.span, at: word), found.end <= end {
          let row = rows[found.row]
          let isMet = row.needs.equals("-") || clause[found.end...].find(row.needs) != nil
          return isMet ? row.actClass : nil
        }
      }
      guard isAside || isSetting, !clause.has("that ", at: place) else { return nil }
      guard let next = clause.find(isAside ? ", to " : " to ", from: place) else { return nil }
      if isSetting, clause[place..<next].contains(0x2C) { return nil }
      place = next + (isAside ? 2 : 1)
      if clause.has("to ", at: place), !isDecided(clause, at: place + 3) { place += 3 }
    }
    return nil
  }

  /// Whether a word of the table follows, perhaps behind adverbs.
  private func isDecided(_ clause: ByteText, at place: Int) -> Bool {
    let word = Self.skipping(Self.adverbs, in: clause, from: place)
    return words.longest(.all, in: clause.span, at: word) != nil
  }

  private static func skipping(
    _ words: [StaticString], in text: ByteText, from start: Int
  ) -> Int {
    var place = start
    while let word = words.first(where: { text.has($0, at: place) }) {
      place += word.utf8CodeUnitCount
    }
    return place
  }
}
