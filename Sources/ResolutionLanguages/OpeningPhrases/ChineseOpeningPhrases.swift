// Part of Kimberlite.

/// Chinese opening phrases, by a grammar over two tables of words.
///
/// A phrase is a lead-in (在这方面) and adverbs, then one of these, tried in this order: a feeling
/// that is expressed (表示严重关切), a feeling as an adverb of a verb (赞赏地注意到), a verb with
/// the stance it renews (重申支持) or with a second verb (欢迎并鼓励), a feeling alone (深为关切).
/// Of a frame (对…表示关切) the phrase is its first word. White space between characters, as PDF
/// leaves it, is passed over. The form of a Chinese verb does not tell the side; a few words do.
package struct ChineseOpeningPhrases: OpeningPhraseRecognizer {
  /// The one recogniser, built at its first use.
  package static let shared = ChineseOpeningPhrases()

  private let trie: WordTrie
  private let verbs: [OpeningVerb]

  init() {
    let tables = OpeningWordTables(
      verbs: ChineseOpeningVerbs.table, words: ChineseOpeningWords.table, ignoresSpaces: true)
    trie = tables.trie
    verbs = tables.verbs
  }

  package func openingPhrase(of text: ArraySlice<UInt8>) -> OpeningPhrase? {
    let bytes = text.span
    let start = bytes.whiteSpace(at: 0)
    guard let phrase = phrase(in: bytes, at: start) else { return nil }
    return OpeningPhrase(length: phrase.end - start, offset: start, side: phrase.side)
  }

  package func beginsParagraph(_ line: ArraySlice<UInt8>) -> OpeningPhrase.Side? {
    let bytes = line.span
    let start = bytes.whiteSpace(at: 0)
    guard let phrase = phrase(in: bytes, at: start), !phrase.isCommon,
      trie.longest(.nominal, in: bytes, at: phrase.end) == nil
    else { return nil }
    return phrase.side
  }

  /// A phrase while it grows: where it ends and the kinds of its main word.
  private struct Phrase {
    var end: Int
    var kinds: WordKinds
    /// Whether its main word also begins ordinary lines.
    var isCommon: Bool

    var side: OpeningPhrase.Side {
      if kinds.contains(.preambular) { return .preambular }
      return kinds.contains(.operative) ? .operative : .either
    }
  }

  private func phrase(in text: Span<UInt8>, at start: Int) -> Phrase? {
    guard trie.longest(.all, in: text, at: start) != nil else { return nil }
    var place = start
    if let lead = trie.longest(.leadIn, in: text, at: place) {
      place = lead.end + text.comma(at: lead.end)
    }
    if let frame = frame(in: text, at: place) { return frame }
    let word = afterWords(.before, in: text, at: place)
    guard
      var phrase = expression(in: text, at: word) ?? manner(in: text, at: place)
        ?? act(in: text, at: word) ?? feeling(in: text, at: place)
    else { return nil }
    if let ending = trie.longest(.ending, in: text, at: phrase.end) { phrase.end = ending.end }
    if trie.longest(.additive, in: text, at: place) != nil { phrase.isCommon = false }
    return phrase
  }

  /// The phrase with which a clause inside a paragraph opens at `start`, behind a lead-in. Of a frame
  /// (对…表示关切) `verb` is 表示关切 and `start` the place of 对. Nil if there is none.
  func clausePhrase(
    in text: Span<UInt8>, at start: Int
  ) -> (start: Int, verb: Range<Int>, hasLeadIn: Bool)? {
    var place = start
    while let lead = trie.longest(.leadIn, in: text, at: place), !lead.kinds.contains(.before) {
      place = lead.end + text.comma(at: lead.end)
    }
    guard
      let phrase = trie.longest(.all, in: text, at: place) == nil
        ? nil : phrase(in: text, at: place)
    else {
      guard text.beginsFrame(at: place),
        let verb = expressed(behind: place + 3, in: text, past: false)
      else { return nil }
      return (place, verb, place > start)
    }
    if trie.longest(.nominal, in: text, at: phrase.end) != nil { return nil }
    let word = afterWords(.before, in: text, at: place)
    if let frame = trie.longest(.frame, in: text, at: word), frame.end == phrase.end,
      let verb = expressed(behind: frame.end, in: text, past: true)
    {
      return (place, verb, place > start)
    }
    return (place, place..<phrase.end, place > start)
  }

  /// The 表示关切 of a frame, perhaps past a comma.
  private func expressed(
    behind start: Int, in text: Span<UInt8>, past comma: Bool
  ) -> Range<Int>? {
    var place = start
    while place < text.count, !text.clauseEnds(at: place), comma || text.comma(at: place) == 0 {
      if text[place] & 0xC0 != 0x80, let verb = trie.longest(.expressing, in: text, at: place),
        let end = feelings(in: text, at: afterWords([.before, .degree], in: text, at: verb.end))
      {
        return place..<end
      }
      place += 1
    }
    return nil
  }

  // MARK: The four shapes

  /// How deep shapes stand in one another. Three is the most that is written; without a limit the
  /// same verb joined to itself a thousand times would exhaust the stack.
  private static let deepest = 6

  /// 表示严重关切, 表示感谢和支持, 表示赞赏地注意到, 表示注意到, 表示 alone.
  private func expression(in text: Span<UInt8>, at start: Int, depth: Int = 0) -> Phrase? {
    guard depth < Self.deepest,
      let verb = trie.longest([.expressing, .barrier], in: text, at: start),
      !verb.kinds.contains(.barrier)
    else { return nil }
    let place = afterWords([.before, .degree], in: text, at: verb.end)
    if let manner = manner(in: text, at: place, depth: depth + 1) { return manner }
    if let feeling = feelings(in: text, at: place) { return whole(feeling) }
    if let act = act(in: text, at: place, depth: depth + 1) { return whole(act.end) }
    guard verb.kinds.contains(.participle) else { return nil }
    return Phrase(end: verb.end, kinds: verb.kinds, isCommon: true)
  }

  /// 赞赏地注意到, 赞赏并满意地注意到, 深为关切地表示注意到.
  private func manner(in text: Span<UInt8>, at start: Int, depth: Int = 0) -> Phrase? {
    let place = afterWords([.before, .degree], in: text, at: start)
    guard let feeling = feelings(in: text, at: place),
      let adverbial = trie.longest(.adverbial, in: text, at: feeling)
    else { return nil }
    let verb = afterWords(.before, in: text, at: adverbial.end)
    let depth = depth + 1
    guard
      let end = act(in: text, at: verb, depth: depth)?.end
        ?? expression(in: text, at: verb, depth: depth)?.end
    else { return nil }
    return whole(end)
  }

  /// 回顾, 重申支持, 欢迎并鼓励, 痛惜并最强烈地谴责.
  private func act(in text: Span<UInt8>, at start: Int, depth: Int = 0) -> Phrase? {
    guard depth < Self.deepest,
      let verb = trie.longest([.participle, .barrier], in: text, at: start),
      !verb.kinds.contains(.barrier)
    else { return nil }
    var phrase = Phrase(
      end: verb.end, kinds: verb.kinds, isCommon: verb.kinds.contains(.common))
    if let end = object(of: verbs[verb.row], in: text, at: verb.end) { return whole(end) }
    if let and = trie.longest(.joint, in: text, at: verb.end) {
      let next = afterWords(.before, in: text, at: and.end)
      if let second = expression(in: text, at: next, depth: depth + 1)
        ?? act(in: text, at: next, depth: depth + 1)
      {
        phrase.end = second.end
        if !second.isCommon { phrase.isCommon = false }
      }
    }
    return phrase
  }

  /// 深为关切, 关切.
  private func feeling(in text: Span<UInt8>, at start: Int) -> Phrase? {
    let place = afterWords([.before, .degree], in: text, at: start)
    guard let word = trie.longest([.feeling, .barrier], in: text, at: place),
      !word.kinds.contains(.barrier), let end = feelings(in: text, at: place)
    else { return nil }
    return Phrase(
      end: end, kinds: word.kinds, isCommon: place == start && word.kinds.contains(.common))
  }

  // MARK: Parts

  /// The first word of 对…表示关切, if a feeling is expressed before the clause ends.
  private func frame(in text: Span<UInt8>, at start: Int) -> Phrase? {
    guard let frame = trie.longest([.frame, .barrier], in: text, at: start),
      !frame.kinds.contains(.barrier)
    else { return nil }
    var place = frame.end
    while place < text.count, !text.clauseEnds(at: place) {
      let byte = text[place]
      // Only the first byte of a character can begin a word.
      if byte & 0xC0 != 0x80, let verb = trie.longest(.expressing, in: text, at: place),
        feelings(in: text, at: afterWords([.before, .degree], in: text, at: verb.end)) != nil
      {
        return Phrase(end: frame.end, kinds: [], isCommon: false)
      }
      place += 1
    }
    return nil
  }

  /// One feeling or two that are joined.
  private func feelings(in text: Span<UInt8>, at start: Int) -> Int? {
    guard let first = trie.longest(.feeling, in: text, at: start) else { return nil }
    guard let and = trie.longest(.joint, in: text, at: first.end) else { return first.end }
    let next = afterWords(.degree, in: text, at: and.end)
    return trie.longest(.feeling, in: text, at: next)?.end ?? first.end
  }

  /// What is renewed (支持, 严重关切, 强烈谴责) or stressed (严重关切).
  private func object(of verb: OpeningVerb, in text: Span<UInt8>, at start: Int) -> Int? {
    if verb.object == .none { return nil }
    let place = afterWords([.before, .degree], in: text, at: start)
    var kinds: WordKinds = place > start ? .feeling : []
    if verb.object == .stance { kinds.insert(.stance) }
    return trie.longest(kinds, in: text, at: place)?.end
  }

  private func whole(_ end: Int) -> Phrase { Phrase(end: end, kinds: [], isCommon: false) }

  /// The place behind all words of the given kinds; none of them is cut out of a longer word, 深
  /// out of 深信.
  private func afterWords(_ kinds: WordKinds, in text: Span<UInt8>, at start: Int) -> Int {
    var place = start
    let all = kinds.union([.participle, .feeling, .expressing, .barrier])
    while let word = trie.longest(all, in: text, at: place), !word.kinds.isDisjoint(with: kinds) {
      place = word.end
    }
    return place
  }
}

extension Span<UInt8> {
  /// Whether 就 or 向 stands at `place`: 就此向秘书长表示感谢.
  fileprivate func beginsFrame(at place: Int) -> Bool {
    guard place + 2 < count, self[place] == 0xE5 else { return false }
    return (self[place + 1] == 0xB0 && self[place + 2] == 0xB1)
      || (self[place + 1] == 0x90 && self[place + 2] == 0x91)
  }

  /// Whether a full-width semicolon or full stop stands at `place`.
  fileprivate func clauseEnds(at place: Int) -> Bool {
    guard place + 2 < count else { return false }
    return (self[place] == 0xEF && self[place + 1] == 0xBC && self[place + 2] == 0x9B)
      || (self[place] == 0xE3 && self[place + 1] == 0x80 && self[place + 2] == 0x82)
  }
}
