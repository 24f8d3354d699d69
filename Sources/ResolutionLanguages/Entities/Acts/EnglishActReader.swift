// Part of Kimberlite.

/// Finds what the speaking organ does in English operative paragraphs, and what English texts tell.
///
/// The speaking organ acts in the third person: at the head of a paragraph, then behind commas,
/// semicolons and "and". Quotations and parentheses are passed over. What others do stands elsewhere:
/// infinitives have another form, and verbs of relative clauses stand behind their pronoun; only the
/// second verb of such a clause, behind "and" without a comma, looks the same.
struct EnglishActReader: Sendable {
  static let shared = EnglishActReader()

  private let table = ActTable(
    verbs: EnglishActVerbs.table, nouns: EnglishActVerbs.nouns, ignoresSpaces: false)
  private let phrases = EnglishOpeningPhrases.shared
  private let parts = EnglishActParts()
  private let told = EnglishToldActs()
  private let decisions = EnglishDecisionClasses()

  func acts(in text: FoldedText, names: [NameExpression], scope: ActScope) -> [ActExpression] {
    var acts: [ActExpression] = []
    let bytes = text.all
    if scope == .operative { acts = speakerActs(in: bytes) }
    told.add(to: &acts, in: bytes, names: names, scope: scope)
    for index in acts.indices where acts[index].actClass == "decide" {
      let (verb, end) = (acts[index].verb, acts[index].range.upperBound)
      if bytes.hasIgnoringCase("resolves", at: verb.lowerBound) {
        if bytes.has(" that", at: verb.upperBound) { acts[index].actClass = "decide-budget" }
      } else if let known = decisions.actClass(in: bytes, from: verb.upperBound, to: end) {
        acts[index].actClass = known
      }
    }
    return acts
  }

  // MARK: - Clauses

  /// What a clause of the speaking organ opens with.
  private struct Head {
    /// Where the clause before ends.
    var boundary: Int
    var phrase: Range<Int>
    var actClass: String
  }

  private func speakerActs(in text: ByteText) -> [ActExpression] {
    let heads = heads(in: text)
    return heads.indices.map { index in
      let head = heads[index]
      let next = index + 1 < heads.count ? heads[index + 1].boundary : text.count
      let end = Self.trimmedEnd(text, from: head.phrase.upperBound, to: next)
      var act = ActExpression(
        range: head.phrase.lowerBound..<end, verb: head.phrase, actClass: head.actClass,
        subject: .speaker, isAct: true)
      parts.fill(&act, in: text)
      let last = text[head.phrase.lowerBound..<next].trimmed
      act.handsOn =
        index + 1 == heads.count && last.lastScalar == 0x3A
        && EnglishActParts.handsOn(head.actClass)
      return act
    }
  }

  private func heads(in text: ByteText) -> [Head] {
    let bytes = text.span
    var heads: [Head] = []
    if let found = phrases.finitePhrases(in: bytes, at: bytes.whiteSpace(at: 0)) {
      add(found.first, found.second, boundary: 0, to: &heads, in: bytes, fallback: "act")
    }
    var place = heads.last?.phrase.upperBound ?? 0
    while place < text.count {
      let byte = text[place]
      if byte == 0x2C || byte == 0x3B || byte == 0x20 && text.has(" and ", at: place) {
        if let next = clause(at: place, after: &heads, in: text) {
          place = next
          continue
        }
      } else if let end = Self.passedOver(text, at: place) {
        place = end
        continue
      }
      place += 1
    }
    return heads
  }

  /// The end of a quotation or of words in brackets that begin at a place.
  static func passedOver(_ text: ByteText, at place: Int) -> Int? {
    // Farther away nothing closes that opens here.
    func near(_ bytes: Int) -> ByteText { text[..<min(text.endIndex, place + bytes)] }
    switch text[place] {
    case 0x28: return near(600).find(")", from: place).map { $0 + 1 }
    case 0x22: return near(1500).find("\"", from: place + 1).map { $0 + 1 }
    case 0xE2 where text.has("“", at: place):
      return near(1500).find("”", from: place).map { $0 + 3 }
    default: return nil
    }
  }

  /// Adds the clause of the speaking organ that opens behind a comma, a semicolon or the blank before
  /// "and" at `place`; the place from which to go on, nil if none opens.
  private func clause(at place: Int, after heads: inout [Head], in text: ByteText) -> Int? {
    let bytes = text.span
    let isComma = text[place] != 0x20
    var start = place + 1
    start += bytes.whiteSpace(at: start)
    var isJoined = text[place] == 0x3B
    for word: StaticString in ["and ", "and, ", "but ", "as well as "]
    where text.has(word, at: start) {
      start += word.utf8CodeUnitCount
      isJoined = isJoined || isComma
      break
    }
    guard start < text.count, text[start] &- 0x61 < 26,
      let found = phrases.finitePhrases(in: bytes, at: start),
      let verb = verb(of: found.first, in: bytes)
    else { return nil }
    switch verb.place {
    case .head: return nil
    case .joined where !(isJoined || found.hasLeadIn): return nil
    case .noun where !EnglishActWords.beginsObject(text, at: found.first.upperBound): return nil
    default: break
    }
    if !isComma, !found.hasLeadIn, heads.isEmpty || isEmbedded(place, after: heads, in: text) {
      return nil
    }
    add(found.first, found.second, boundary: place, to: &heads, in: bytes, fallback: "act")
    return found.second?.upperBound ?? found.first.upperBound
  }

  /// Whether "and" at a place goes on in a relative or dependent clause.
  private func isEmbedded(_ place: Int, after heads: [Head], in text: ByteText) -> Bool {
    guard let head = heads.last else { return true }
    let bytes = text.span
    var index = head.phrase.upperBound
    var isDependent = false
    while index < place {
      if text[index] == 0x20 {
        if EnglishActWords.isRelative(text, at: index + 1) { isDependent = true }
        if isDependent, text[index + 1] &- 0x61 < 26, table.verb(in: bytes, at: index + 1) != nil,
          phrases.finitePhrases(in: bytes, at: index + 1) != nil
        {
          return true
        }
      }
      index += 1
    }
    return false
  }

  // MARK: - Classes

  /// Two verbs with one object ("welcomes and supports") are one act, of the first verb's class.
  private func add(
    _ first: Range<Int>, _ second: Range<Int>?, boundary: Int, to heads: inout [Head],
    in text: Span<UInt8>, fallback: String
  ) {
    let end = second?.upperBound ?? first.upperBound
    heads.append(
      Head(
        boundary: boundary, phrase: first.lowerBound..<end,
        actClass: actClass(of: first, in: text) ?? fallback))
  }

  private func verb(of phrase: Range<Int>, in text: Span<UInt8>) -> ActTable.Verb? {
    var place = phrase.lowerBound
    while place < phrase.upperBound {
      if let found = table.verb(in: text, at: place) { return table.verbs[found.row] }
      place = Self.nextWord(text, after: place)
    }
    return nil
  }

  /// The class of the act that a phrase does: the verb's, or that of what is felt or renewed.
  private func actClass(of phrase: Range<Int>, in text: Span<UInt8>) -> String? {
    var place = phrase.lowerBound
    var verb: ActTable.Verb?
    while place < phrase.upperBound {
      if let known = verb {
        if known.own != .firm, let noun = table.noun(in: text, at: place) { return noun.actClass }
        place = Self.nextWord(text, after: place)
      } else if let found = table.verb(in: text, at: place) {
        verb = table.verbs[found.row]
        place = found.end + text.whiteSpace(at: found.end)
      } else {
        place = Self.nextWord(text, after: place)
      }
    }
    guard let verb else { return nil }
    guard verb.actClass == "express" || verb.own == .renewing else { return verb.actClass }
    let words = verb.own == .renewing ? 6 : 8
    return feelingBehind(phrase.upperBound, words: words, in: text) ?? verb.actClass
  }

  /// "Expresses, once again, its deep concern": the feeling in the words that follow.
  private func feelingBehind(_ start: Int, words: Int, in text: Span<UInt8>) -> String? {
    var place = start + text.whiteSpace(at: start)
    for _ in 0..<words where place < text.count {
      let isPast = ["that", "of", "to", "for"].contains { text.skipping($0, at: place) != nil }
      if isPast { break }
      if let noun = table.noun(in: text, at: place) { return noun.actClass }
      place = Self.nextWord(text, after: place)
    }
    return nil
  }

  private static func nextWord(_ text: Span<UInt8>, after start: Int) -> Int {
    var place = start
    while place < text.count, text[place] != 0x20 { place += 1 }
    return place + text.whiteSpace(at: place)
  }

  /// The end of a clause without stops, blanks and a conjunction behind it.
  static func trimmedEnd(_ text: ByteText, from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let byte = text[end - 1]
      if byte == 0x20 || byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x2E {
        end -= 1
      } else if end - 4 > start, text.has(" and", at: end - 4) {
        end -= 4
      } else {
        break
      }
    }
    return end
  }
}
