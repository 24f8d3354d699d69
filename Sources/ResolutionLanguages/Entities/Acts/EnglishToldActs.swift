// Part of Kimberlite.

/// Finds what English texts tell of decisions: finite verbs in the past tense whose subject is a body
/// ("in which the Assembly decided", "it requested"), and nouns ("the admission of Mali").
struct EnglishToldActs: Sendable {
  private struct Noun {
    var frame: ByteText
    var actClass: String
  }
  private var verbs = WordTrie(ignoresSpaces: false)
  private var classes: [String] = []
  private var nouns = WordTrie(ignoresSpaces: false)
  private var frames: [[Noun]] = []
  private let bodies: Set<ByteText>
  private var firstBytes = [Bool](repeating: false, count: 256)

  init() {
    for row in OpeningWordTables.rows(of: EnglishToldVerbs.table) where row.count >= 3 {
      verbs.insert(row[0], kinds: .all, row: classes.count)
      classes.append(row[1].string)
      firstBytes[Int(row[0][row[0].startIndex])] = true
    }
    for row in OpeningWordTables.rows(of: EnglishToldVerbs.nouns) where row.count >= 4 {
      let noun = Noun(frame: row[1], actClass: row[2].string)
      let name = row[0]
      let bytes = name.span
      if let known = nouns.longest(.all, in: bytes, at: 0) {
        frames[known.row].append(noun)
      } else {
        nouns.insert(row[0], kinds: .all, row: frames.count)
        frames.append([noun])
      }
      firstBytes[Int(row[0][row[0].startIndex])] = true
    }
    bodies = EnglishToldVerbs.bodies.withUTF8Buffer { buffer in
      Set(buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { ByteText(Array($0)) })
    }
  }

  /// Adds what is told, in the order of the text; `record` texts do what they tell.
  func add(
    to acts: inout [ActExpression], in text: ByteText, names: [NameExpression], scope: ActScope
  ) {
    let names = names.filter { name in
      name.entry.kind != .group && (name.entry.kind != .state || scope == .record)
    }
    let bytes = text.span
    var told: [ActExpression] = []
    var place = 0
    while place < text.count {
      let byte = text[place]
      if firstBytes[Int(byte)], place == 0 || text[place - 1] == 0x20 {
        if let verb = verbs.longest(.all, in: bytes, at: place),
          let subject = subject(before: place, after: told.last, verbEnd: verb.end, names, in: text)
        {
          told.append(
            ActExpression(
              range: subject.start..<verb.end, verb: subject.start..<verb.end,
              actClass: classes[verb.row], subject: subject.subject, isAct: scope == .record))
          place = verb.end
          continue
        }
        if let noun = nouns.longest(.all, in: bytes, at: place),
          let act = nounAct(noun, at: place, names, in: text)
        {
          told.append(act)
          place = act.verb.upperBound
          continue
        }
      }
      place += 1
    }
    guard !told.isEmpty else { return }
    close(&told, acts, in: text)
    acts.append(contentsOf: told.filter { $0.actClass != Self.silent })
    acts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The class of verbs that are no decisions: they only lend their subject to those that follow.
  private static let silent = "-"

  /// Ends each act where its clause ends, or the next act begins.
  private func close(_ told: inout [ActExpression], _ acts: [ActExpression], in text: ByteText) {
    for index in told.indices {
      let start = told[index].verb.upperBound
      var limit = index + 1 < told.count ? told[index + 1].range.lowerBound : text.count
      for act in acts where act.range.lowerBound > start {
        limit = min(limit, act.range.lowerBound)
      }
      let end = EnglishActReader.trimmedEnd(
        text, from: start, to: Self.clauseEnd(text, from: start, to: limit))
      told[index].range = told[index].range.lowerBound..<end
      if told[index].object == nil { told[index].object = end > start + 1 ? start + 1..<end : nil }
    }
  }

  private static let clauseOpeners: [StaticString] = [
    " in which", " by which", " and its ", " which", " as well as", " and in ", " the annex",
    " and the ", " in this regard", " and other", " recalling", " and recalling", " where",
  ]

  private static func clauseEnd(_ text: ByteText, from start: Int, to limit: Int) -> Int {
    var place = start
    while place < limit {
      switch text[place] {
      case 0x3B: return place
      case 0x2E where place + 1 >= text.count || text[place + 1] == 0x20: return place
      case 0x2C:
        if clauseOpeners.contains(where: { text.has($0, at: place + 1) }) { return place }
      default:
        if let end = EnglishActReader.passedOver(text, at: place) {
          place = end
          continue
        }
      }
      place += 1
    }
    return limit
  }

  // MARK: - Verbs

  private static let adverbs: [StaticString] = [
    " inter alia,", " inter alia", " also", " further", " unanimously", " again", " strongly",
    " solemnly", " therefore", " subsequently", " has", " have", " had", " then", " formally",
    " recently", " thus", " thereby", " repeatedly", " already", " in particular", " consequently",
    " once again", " ,",
  ]

  /// The subject of a verb and where the phrase begins with its adverbs.
  private func subject(
    before verb: Int, after previous: ActExpression?, verbEnd: Int, _ names: [NameExpression],
    in text: ByteText
  ) -> (subject: ActExpression.Subject, start: Int)? {
    guard EnglishActWords.takesObject(text, at: verbEnd) else { return nil }
    var end = verb - 1
    let start = verb
    var isAdverb = true
    while isAdverb, end > 0 {
      isAdverb = false
      for word in Self.adverbs where text[..<end].ends(word) {
        end -= word.utf8CodeUnitCount
        if end > 0, text[end - 1] == 0x2C { end -= 1 }
        isAdverb = true
        break
      }
    }
    guard end > 0 else { return nil }
    if text[..<end].ends(" it") {
      let before = text[..<(end - 3)]
      let isRelative = ["which", "whereby", "where", "which,"].contains { before.ends($0) }
      return isRelative ? (.antecedent(end - 2), start) : nil
    }
    if let body = body(endingAt: end, names, in: text) { return (.named(body), start) }
    // "the decision of the Council, which requested": the body before the pronoun.
    if text[..<end].ends(" which") {
      let before = text[end - 7] == 0x2C ? end - 7 : end - 6
      if let body = body(endingAt: before, names, in: text) { return (.named(body), start) }
    }
    // "decided to wait and requested the board": the second verb of a clause that was told.
    guard let previous,
      text[..<end].ends(" and") || text[end - 1] == 0x2C || text[..<end].ends(","),
      !text[previous.verb.upperBound..<end].contains(0x3B),
      text[previous.verb.upperBound..<end].find(". ") == nil
    else { return nil }
    return (previous.subject, start)
  }

  /// The name of a body that ends at a place: "the Economic and Social Council".
  private func body(
    endingAt end: Int, _ names: [NameExpression], in text: ByteText
  ) -> Range<Int>? {
    let known = names.first { $0.range.upperBound == end }?.range
    var start = end
    while start > 0, text[start - 1] != 0x20 { start -= 1 }
    guard start < end, text[start] &- 0x41 < 26, bodies.contains(text[start..<end]) else {
      return known
    }
    return Self.name(endingAt: end, from: start, in: text)
  }

  /// Capitalised words and the small words between them, leftwards; without the article.
  private static func name(endingAt end: Int, from word: Int, in text: ByteText) -> Range<Int> {
    var start = word
    var place = word
    while place > 1 {
      var before = place - 1
      while before > 0, text[before - 1] != 0x20 { before -= 1 }
      let candidate = text[before..<(place - 1)]
      if candidate.isEmpty || candidate.last == 0x2C { break }
      if text[before] &- 0x41 < 26 || text[before] == 0xE2 {
        start = before
      } else if !["of", "and", "for", "on", "the", "to"].contains(where: { candidate.equals($0) }) {
        break
      } else if candidate.equals("the"), start == place,
        !text[..<before].ends("of "), !text[..<before].ends("and ")
      {
        break
      }
      place = before
    }
    return start..<end
  }

  // MARK: - Nouns

  private func nounAct(
    _ noun: WordTrie.Match, at place: Int, _ names: [NameExpression], in text: ByteText
  ) -> ActExpression? {
    let next = noun.end + 1
    for row in frames[noun.row] {
      var act = ActExpression(
        range: place..<noun.end, verb: place..<noun.end, actClass: row.actClass,
        subject: .unnamed, isAct: false)
      if row.frame.equals("by"), text.has("by ", at: next),
        let body = body(from: next + 3, names, in: text)
      {
        guard
          text.has(" of ", at: body.upperBound) || text.has(", ", at: body.upperBound)
            || text.has(" to ", at: body.upperBound)
        else { continue }
        act.subject = .named(body)
        return act
      }
      guard text.has("of ", at: next) || text.has("in ", at: next) else { continue }
      if row.frame.equals("body"), text[..<place].ends("the "),
        let body = body(from: next + 3, names, in: text),
        Self.tellsWhat(text, from: body.upperBound)
      {
        act.subject = .named(body)
        return act
      }
      if row.frame.equals("of"), isOfName(text, from: next) { return act }
    }
    return nil
  }

  /// A body whose name begins here, perhaps behind "the".
  private func body(
    from start: Int, _ names: [NameExpression], in text: ByteText
  ) -> Range<Int>? {
    var place = start
    if text.has("the ", at: place) { place += 4 }
    if text.has("plenary meeting of the ", at: place) { place += 23 }
    let first = place
    let known = names.first { $0.range.lowerBound == first }?.range
    var end: Int?
    while place < text.count {
      var stop = place
      while stop < text.count, text[stop] != 0x20, text[stop] != 0x2C, text[stop] != 0x3B {
        stop += 1
      }
      let word = text[place..<stop]
      guard let initial = word.first else { break }
      let isSmall = ["of", "and", "for", "on", "the", "to"].contains { word.equals($0) }
      guard initial &- 0x41 < 26 || isSmall else { break }
      if bodies.contains(word) { end = stop } else if word.equals("Nations") { end = stop }
      guard stop < text.count, text[stop] == 0x20 else { break }
      place = stop + 1
    }
    guard let end else { return known }
    return first..<max(end, known?.upperBound ?? end)
  }

  /// Whether what a decision is about follows: "to wait", "of 5 May 2003 granting", "that".
  private static func tellsWhat(_ text: ByteText, from start: Int) -> Bool {
    let openers: [StaticString] = [
      " to ", " granting ", " that ", " not to ", " on ", " approving ", " extending ", ", by ",
    ]
    if text.has(" of ", at: start) { return start + 4 < text.count && text[start + 4].isDigit }
    return openers.contains { text.has($0, at: start) }
  }

  /// "of Mali as", "in 2007 of Liberia", "of the Decade": a name follows.
  private func isOfName(_ text: ByteText, from start: Int) -> Bool {
    var place = start
    if text.has("in ", at: place) {
      guard let of = text[place..<min(place + 30, text.count)].find(" of ") else { return false }
      place = of + 1
    }
    guard text.has("of ", at: place) else { return false }
    place += 3
    if text.has("the ", at: place) { place += 4 }
    return place < text.count && text[place] &- 0x41 < 26
  }
}
