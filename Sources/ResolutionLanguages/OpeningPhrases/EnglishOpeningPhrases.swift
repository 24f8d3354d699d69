// Part of Kimberlite.

/// English opening phrases, by a grammar over two tables of words.
///
/// A phrase is a verb in the participle (preambular) or the third person (operative), or an
/// adjective such as "concerned" (preambular), between adverbs. What else belongs to it depends on
/// the verb and is tried in this order, as often as it fits: adverbs, "with" and a feeling, the
/// verb's own object ("its deep concern"), "in the strongest terms", "and" with another verb.
package struct EnglishOpeningPhrases: OpeningPhraseRecognizer {
  /// The one recogniser, built at its first use.
  package static let shared = EnglishOpeningPhrases()

  private let trie: WordTrie
  private let verbs: [OpeningVerb]

  init() {
    let tables = OpeningWordTables(
      verbs: EnglishOpeningVerbs.table, words: EnglishOpeningWords.table, ignoresSpaces: false)
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
    guard start < bytes.count, bytes[start].isLetter, bytes[start] & 0x20 == 0,
      let phrase = phrase(in: bytes, at: start), !phrase.isCommon
    else { return nil }
    // Capitals further on are those of a name: "Particularly Sensitive Sea Areas".
    for place in (start + 1)..<phrase.end where bytes[place] &- 0x41 < 26 { return nil }
    return phrase.side
  }

  /// A phrase while it grows: where it ends, the form of its verbs, what the last verb still takes.
  private struct Phrase {
    var end: Int
    var form: WordKinds
    var object: OpeningVerb.Object
    var isCommon: Bool

    var side: OpeningPhrase.Side { form == .finite ? .operative : .preambular }
  }

  private func phrase(in text: Span<UInt8>, at start: Int) -> Phrase? {
    var place = start
    if let lead = trie.longest(.leadIn, in: text, at: place) {
      place = lead.end + text.comma(at: lead.end)
      place += text.whiteSpace(at: place)
    }
    guard var phrase = head(in: text, at: place, forms: [.participle, .finite, .state]) else {
      return nil
    }
    while let end = extended(phrase, in: text) ?? joined(&phrase, in: text)?.upperBound {
      phrase.end = end
    }
    return phrase
  }

  /// The phrases in the third person with which a clause inside a paragraph opens at `start`, behind a
  /// lead-in ("in this regard, also requests"): two if another verb is joined by "and" ("welcomes and
  /// supports"). Nil if there is none.
  func finitePhrases(
    in text: Span<UInt8>, at start: Int
  ) -> (first: Range<Int>, second: Range<Int>?, hasLeadIn: Bool)? {
    var place = start
    while let lead = trie.longest(.leadIn, in: text, at: place) {
      place = lead.end + text.comma(at: lead.end)
      place += text.whiteSpace(at: place)
    }
    guard var phrase = head(in: text, at: place, forms: .finite) else { return nil }
    var first = place..<phrase.end
    var second: Range<Int>?
    while true {
      if let end = extended(phrase, in: text) {
        phrase.end = end
      } else if second == nil, let next = joined(&phrase, in: text) {
        first = place..<phrase.end
        second = next
        phrase.end = next.upperBound
      } else {
        break
      }
    }
    if let start = second?.lowerBound {
      second = start..<phrase.end
    } else {
      first = place..<phrase.end
    }
    return (first, second, place > start)
  }

  // MARK: The verb

  /// Adverbs and a verb in one of `forms`, with the particle or second verb that it needs.
  private func head(in text: Span<UInt8>, at start: Int, forms: WordKinds) -> Phrase? {
    let place = afterWords(.before, in: text, at: start)
    guard let word = trie.longest(forms, in: text, at: place) else { return nil }
    var form = word.kinds.intersection(forms)
    let isCommon = word.kinds.contains(.common) && place == start
    if form.contains(.state) {
      return Phrase(end: word.end, form: .state, object: .none, isCommon: isCommon)
    }
    if form.contains(.participle) { form = .participle }
    let verb = verbs[word.row]
    guard let end = complement(of: verb, in: text, at: word.end) else { return nil }
    return Phrase(
      end: end, form: form, object: verb.object, isCommon: isCommon && end == word.end)
  }

  /// The end of a verb with the words it cannot be without; nil if one of them is missing.
  private func complement(of verb: OpeningVerb, in text: Span<UInt8>, at end: Int) -> Int? {
    let next = afterWords([.before, .after], in: text, at: end + text.whiteSpace(at: end))
    switch verb.object {
    case .copula:
      return trie.longest(.state, in: text, at: next)?.end
    case .perfect:
      return trie.longest(.perfected, in: text, at: next)?.end
    case .continuation:
      guard let place = text.skipping("to", at: next) else { return nil }
      return head(in: text, at: place + text.whiteSpace(at: place), forms: .infinitive)?.end
    default:
      for particle in verb.particles {
        if let place = text.skipping(particle, at: next) { return place }
      }
      return verb.object == .bound ? nil : end
    }
  }

  // MARK: What follows the verb

  /// The end of the phrase with one more adverb, feeling or object; nil if none follows.
  private func extended(_ phrase: borrowing Phrase, in text: Span<UInt8>) -> Int? {
    let place = phrase.end + text.whiteSpace(at: phrase.end)
    guard place < text.count, place > phrase.end else { return nil }
    let adverbs: WordKinds =
      phrase.form == .finite ? [.after, .manner] : [.after, .afterParticiple, .manner]
    if let adverb = trie.longest(adverbs, in: text, at: place) { return adverb.end }
    if let with = trie.longest(.with, in: text, at: place) {
      return nouns(.feeling, in: text, at: with.end + text.whiteSpace(at: with.end))
    }
    switch phrase.object {
    case .expression: return expression(in: text, at: place)
    case .stance: return possession([.stance, .feeling, .utterance], in: text, at: place)
    case .utterance: return possession(.utterance, in: text, at: place)
    case .judgement: return judgement(in: text, at: place)
    default: return nil
    }
  }

  /// A second verb in the same form behind "and", which then takes its own objects.
  private func joined(_ phrase: inout Phrase, in text: Span<UInt8>) -> Range<Int>? {
    let place = phrase.end + text.whiteSpace(at: phrase.end)
    guard let and = trie.longest(.joint, in: text, at: place) else { return nil }
    let start = and.end + text.whiteSpace(at: and.end)
    guard let second = head(in: text, at: start, forms: phrase.form) else { return nil }
    phrase.object = second.object
    return start..<second.end
  }

  /// "concern", "its deep appreciation and gratitude", "the hope".
  private func expression(in text: Span<UInt8>, at start: Int) -> Int? {
    let place = afterWords([.before, .after, .afterParticiple], in: text, at: start)
    let object = afterWords([.possessive, .article], in: text, at: place)
    return nouns([.feeling, .stance], in: text, at: object)
  }

  /// "its" or "their" and a noun of the given kinds.
  private func possession(_ kinds: WordKinds, in text: Span<UInt8>, at start: Int) -> Int? {
    guard let its = trie.longest(.possessive, in: text, at: start) else { return nil }
    return nouns(kinds, in: text, at: its.end + text.whiteSpace(at: its.end))
  }

  /// "it" and one word: "it necessary".
  private func judgement(in text: Span<UInt8>, at start: Int) -> Int? {
    guard let place = text.skipping("it", at: start) else { return nil }
    let word = place + text.whiteSpace(at: place)
    var end = word
    while end < text.count, text[end].isLetter { end += 1 }
    return end > word + 2 ? end : nil
  }

  /// Adjectives and a noun, perhaps "and" with a second of the same kinds.
  private func nouns(_ kinds: WordKinds, in text: Span<UInt8>, at start: Int) -> Int? {
    let place = afterWords(.degree, in: text, at: start)
    guard let noun = trie.longest(kinds, in: text, at: place) else { return nil }
    let next = noun.end + text.whiteSpace(at: noun.end)
    guard let and = trie.longest(.joint, in: text, at: next) else { return noun.end }
    let second = afterWords(.degree, in: text, at: and.end + text.whiteSpace(at: and.end))
    return trie.longest(kinds, in: text, at: second)?.end ?? noun.end
  }

  /// The place behind all words of the given kinds and the space that follows them.
  private func afterWords(_ kinds: WordKinds, in text: Span<UInt8>, at start: Int) -> Int {
    var place = start
    while let word = trie.longest(kinds, in: text, at: place) {
      place = word.end + text.whiteSpace(at: word.end)
    }
    return place
  }
}

extension Span<UInt8> {
  /// The place behind `word` if it stands at `start`, in small letters or capitals, and ends there.
  func skipping(_ word: some Collection<UInt8>, at start: Int) -> Int? {
    var place = start
    for byte in word {
      if byte == 0x20 {
        let space = whiteSpace(at: place)
        if space == 0 { return nil }
        place += space
      } else {
        guard place < count, self[place].lowercased == byte else { return nil }
        place += 1
      }
    }
    return wordEnds(at: place) ? place : nil
  }

  func skipping(_ word: StaticString, at start: Int) -> Int? {
    word.withUTF8Buffer { skipping($0, at: start) }
  }
}
