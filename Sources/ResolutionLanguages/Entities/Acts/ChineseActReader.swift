// Part of Kimberlite.

/// Finds what the speaking organ does in Chinese operative paragraphs, and what Chinese texts tell.
///
/// A clause opens behind a comma, a semicolon or 并, perhaps with 又, 还, 在这方面. The form of a verb
/// does not tell whose it is: behind 请秘书长… another verb may be what the Secretary-General is
/// asked to do. Verbs that only the organ itself uses (请, 决定, 表示) open a clause everywhere, the
/// others where their connective or the act before tells.
struct ChineseActReader: Sendable {
  static let shared = ChineseActReader()

  private let table = ActTable(
    verbs: ChineseActVerbs.table, nouns: ChineseActVerbs.nouns, ignoresSpaces: true)
  private let phrases = ChineseOpeningPhrases.shared
  private let parts = ChineseActParts()
  private let told = ChineseToldActs()
  private let decisions = ChineseDecisionClasses()

  func acts(in text: FoldedText, names: [NameExpression], scope: ActScope) -> [ActExpression] {
    let bytes = text.all
    var acts: [ActExpression] = []
    if scope == .operative { acts = speakerActs(in: bytes) }
    told.add(to: &acts, in: bytes, names: names, scope: scope)
    for index in acts.indices where acts[index].actClass == "decide" {
      let (verb, end) = (acts[index].verb, acts[index].range.upperBound)
      if let known = decisions.actClass(in: bytes, from: verb.upperBound, to: end) {
        acts[index].actClass = known
      }
    }
    return acts
  }

  func canonicalName(_ name: ByteText) -> String? { told.subjects.canonicalName(name) }

  // MARK: - Clauses

  private struct Head {
    /// Where the clause before ends.
    var boundary: Int
    /// Where the act begins: at its verb, or at the 对 of a frame.
    var start: Int
    var verb: Range<Int>
    var actClass: String
  }

  private func speakerActs(in text: ByteText) -> [ActExpression] {
    let heads = heads(in: text)
    return heads.indices.map { index in
      let head = heads[index]
      let next = index + 1 < heads.count ? heads[index + 1].boundary : text.count
      let end = Self.trimmedEnd(text, from: head.verb.upperBound, to: next)
      var act = ActExpression(
        range: head.start..<end, verb: head.verb, actClass: head.actClass, subject: .speaker,
        isAct: true)
      parts.fill(&act, in: text)
      let last = text[head.start..<next].trimmed.lastScalar
      act.handsOn =
        index + 1 == heads.count && (last == 0xFF1A || last == 0x3A)
        && EnglishActParts.handsOn(head.actClass)
      return act
    }
  }

  private func heads(in text: ByteText) -> [Head] {
    let bytes = text.span
    var heads: [Head] = []
    if let found = phrases.clausePhrase(in: bytes, at: bytes.whiteSpace(at: 0)) {
      add(found.start, found.verb, boundary: 0, to: &heads, in: text)
    }
    var place = heads.last?.verb.upperBound ?? 0
    while place < text.count {
      let byte = text[place]
      if byte == 0xEF || byte == 0xE5 || byte == 0x2C || byte == 0x3B {
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

  /// The end of a quotation, a title or words in brackets that begin at a place.
  static func passedOver(_ text: ByteText, at place: Int) -> Int? {
    // Farther away nothing closes that opens here.
    func near(_ bytes: Int) -> ByteText { text[..<min(text.endIndex, place + bytes)] }
    switch text[place] {
    case 0x28: return near(600).find(")", from: place).map { $0 + 1 }
    case 0xE2 where text.has("“", at: place):
      return near(1500).find("”", from: place).map { $0 + 3 }
    case 0xE3 where text.has("《", at: place):
      return near(1500).find("》", from: place).map { $0 + 3 }
    default: return nil
    }
  }

  private static let connectives: [StaticString] = ["并且", "并", "且", "而且", "但是", "但", "然而"]

  /// Adds the clause of the speaking organ that opens behind a comma or semicolon, or at the 并, at
  /// `place`; the place from which to go on, nil if none opens.
  private func clause(at place: Int, after heads: inout [Head], in text: ByteText) -> Int? {
    let bytes = text.span
    guard let length = Self.boundary(text, at: place) else { return nil }
    var start = place + length
    var isJoined = text.has("；", at: place) || text[place] == 0x3B
    for word in Self.connectives where text.has(word, at: start) {
      start += word.utf8CodeUnitCount
      isJoined = true
      break
    }
    if text.has("，", at: start) { start += 3 }
    guard let found = phrases.clausePhrase(in: bytes, at: start),
      let verb = verb(of: found.verb, in: bytes)
    else { return nil }
    isJoined =
      isJoined || found.hasLeadIn || ChineseActWords.isAdditive(text, at: found.start)
    if found.hasLeadIn, ChineseActWords.goesWith(text, at: start) { return nil }
    if verb.place == .head || verb.place == .joined && !isJoined { return nil }
    if isOthers(found.start, found.verb, verb, isJoined: isJoined, after: heads.last, in: text) {
      return nil
    }
    if isTold(place, in: text) { return nil }
    if length == 0, heads.isEmpty || !opensWithoutComma(found.verb, verb, in: text) { return nil }
    add(found.start, found.verb, boundary: place, to: &heads, in: text)
    return found.verb.upperBound
  }

  /// Whether the verb tells what somebody is asked to do, or goes with the act before: 同时注意到 is
  /// "while noting", 酌情支持 and 继续支持 what States are asked.
  private func isOthers(
    _ start: Int, _ phrase: Range<Int>, _ verb: ActTable.Verb, isJoined: Bool, after last: Head?,
    in text: ByteText
  ) -> Bool {
    if ChineseActWords.goesWith(text, at: start) { return true }
    if ChineseActWords.isNoun(text, behind: phrase.upperBound) { return true }
    guard let last, EnglishActParts.directive.contains(last.actClass) || last.actClass == "decide"
    else { return false }
    if ChineseActWords.isAdditive(text, at: start) { return false }
    if text.has("继续", at: phrase.lowerBound) { return true }
    switch verb.actClass {
    case "support", "recommend", "commit", "appoint": return true
    case "recognize": return !isJoined && text.has("认识到", at: phrase.lowerBound)
    case "call": return !isJoined && text.has("要求", at: phrase.lowerBound)
    default: return false
    }
  }

  /// Whether what stands before the comma at a place tells of another's act: 其中除其他外，
  private func isTold(_ place: Int, in text: ByteText) -> Bool {
    var start = place
    while start > 0, place - start < 60 {
      let scalar = text.scalar(before: start)
      if scalar.value == 0xFF0C || scalar.value == 0xFF1B { break }
      start -= scalar.length
    }
    return text.has("其中", at: start) && place - start < 30
  }

  /// The length of the comma or semicolon at a place, 0 at 并 without one.
  private static func boundary(_ text: ByteText, at place: Int) -> Int? {
    if text[place] == 0x2C || text[place] == 0x3B { return 1 }
    if text.has("，", at: place) || text.has("；", at: place) { return 3 }
    return text.has("并", at: place) && !text.has("并且", at: place) ? 0 : nil
  }

  /// Whether a verb right behind 并, without a comma, is the organ's own.
  private func opensWithoutComma(
    _ phrase: Range<Int>, _ verb: ActTable.Verb, in text: ByteText
  ) -> Bool {
    verb.place == .anywhere && ChineseActWords.isOwn(text, at: phrase.lowerBound)
  }

  // MARK: - Classes

  private func add(
    _ start: Int, _ phrase: Range<Int>, boundary: Int, to heads: inout [Head], in text: ByteText
  ) {
    // Words that open a paragraph without a verb of the table (根据) are no act.
    let first = firstVerb(of: phrase, in: text)
    guard let actClass = actClass(of: first, in: text.span) else { return }
    heads.append(Head(boundary: boundary, start: start, verb: phrase, actClass: actClass))
  }

  /// The 欢迎 of 欢迎并支持, which is one act; 赞赏并满意地注意到 is one verb.
  private func firstVerb(of phrase: Range<Int>, in text: ByteText) -> Range<Int> {
    let bytes = text.span
    var place = phrase.lowerBound
    while place < phrase.upperBound {
      if let found = table.verb(in: bytes, at: place), found.end < phrase.upperBound {
        for word: StaticString in ["并", "和"] where text.has(word, at: found.end) {
          let next = found.end + word.utf8CodeUnitCount
          if verb(of: next..<phrase.upperBound, in: bytes) != nil, next < phrase.upperBound,
            table.noun(in: bytes, at: next).map({ isAdverbial(bytes, at: $0.end) }) != true
          {
            return phrase.lowerBound..<found.end
          }
        }
      }
      place += Self.width(text[place])
    }
    return phrase
  }

  private func verb(of phrase: Range<Int>, in text: Span<UInt8>) -> ActTable.Verb? {
    var place = phrase.lowerBound
    var found: ActTable.Verb?
    while place < phrase.upperBound {
      if let verb = table.verb(in: text, at: place), verb.end <= phrase.upperBound {
        found = found ?? table.verbs[verb.row]
        place = verb.end
        // 赞赏地注意到: the verb stands behind its adverb.
        if isAdverbial(text, at: place) { found = nil }
      } else {
        place += Self.width(text[place])
      }
    }
    return found
  }

  /// Whether the 地 of an adverb stands here, and not that of a noun: 赞赏地, but 确认地方当局.
  private func isAdverbial(_ text: Span<UInt8>, at place: Int) -> Bool {
    guard place + 2 < text.count, text[place] == 0xE5, text[place + 1] == 0x9C,
      text[place + 2] == 0xB0
    else { return false }
    return !["方", "区", "中", "位", "球", "雷", "震", "下", "表", "理"].contains {
      text.skipping($0, at: place + 3) != nil
    }
  }

  /// The class of the act that a phrase does: the verb's, or that of what is felt or renewed, which may
  /// stand before the verb (关切地注意到) or behind it (表示关切).
  private func actClass(of phrase: Range<Int>, in text: Span<UInt8>) -> String? {
    guard let verb = verb(of: phrase, in: text) else { return noun(in: phrase, text) }
    if verb.own != .firm {
      var place = phrase.lowerBound
      while place < phrase.upperBound {
        if let noun = table.noun(in: text, at: place), noun.end <= phrase.upperBound,
          table.verb(in: text, at: place).map({
            $0.end < noun.end || table.verbs[$0.row].actClass != verb.actClass
              || verb.own == .renewing
          }) ?? true
        {
          return noun.actClass
        }
        place += Self.width(text[place])
      }
    }
    return verb.actClass
  }

  private func noun(in phrase: Range<Int>, _ text: Span<UInt8>) -> String? {
    var place = phrase.lowerBound
    while place < phrase.upperBound {
      if let noun = table.noun(in: text, at: place) { return noun.actClass }
      place += Self.width(text[place])
    }
    return nil
  }

  private static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
  }

  /// The end of a clause without the stops behind it.
  static func trimmedEnd(_ text: ByteText, from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let byte = text[end - 1]
      if byte == 0x20 || byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x2E {
        end -= 1
      } else if let stop = ["，", "；", "：", "。", "、"].first(where: { text[..<end].ends($0) }) {
        end -= stop.utf8CodeUnitCount
      } else {
        break
      }
    }
    return max(end, start)
  }
}
