// Part of Kimberlite.

/// Finds what Chinese texts tell of decisions: a verb whose subject is a body right before it (大会决定),
/// before a date, a document or 在…中 (大会在第1/1号决议中决定), or 其中; then the verbs that follow.
struct ChineseToldActs: Sendable {
  private struct Verb {
    var actClass: String
    var needs: [ByteText]
  }
  let subjects = ChineseToldSubjects()
  private var words = WordTrie(ignoresSpaces: false)
  private var verbs: [Verb] = []
  private var nouns = WordTrie(ignoresSpaces: false)
  private var frames: [(frame: ByteText, actClass: String)] = []
  private var starts = FirstCharacters()

  init() {
    for row in OpeningWordTables.rows(of: ChineseToldVerbs.table) where row.count >= 4 {
      words.insert(row[0], kinds: .all, row: verbs.count)
      starts.insert(row[0])
      let needs = row[2].equals("-") ? [] : row[2].split(separator: UInt8(ascii: "|"))
      verbs.append(Verb(actClass: row[1].string, needs: needs))
    }
    for row in OpeningWordTables.rows(of: ChineseToldVerbs.nouns) where row.count >= 4 {
      nouns.insert(row[0], kinds: .all, row: frames.count)
      starts.insert(row[0])
      frames.append((row[1], row[2].string))
    }
  }

  func add(
    to acts: inout [ActExpression], in text: ByteText, names: [NameExpression], scope: ActScope
  ) {
    let context = ChineseToldSubjects.Context(
      text: text, names: names, isRecord: scope == .record)
    var told: [ActExpression] = []
    var place = starts.next(in: text, from: 0)
    while place < text.count {
      var next = place + 3
      if let noun = nouns.longest(.all, in: text.span, at: place),
        let act = nounAct(noun, place, text)
      {
        told.append(act)
        next = noun.end
      } else if let verb = words.longest(.all, in: text.span, at: place) {
        if let act = verbAct(verb, at: place, after: told.last, acts, in: context) {
          told.append(act)
        }
        next = verb.end
      }
      place = starts.next(in: text, from: next)
    }
    guard !told.isEmpty else { return }
    close(&told, acts, in: text)
    acts.append(contentsOf: told.filter { $0.actClass != Self.silent })
    acts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The class of verbs that are no decisions: they only lend their subject to those that follow.
  private static let silent = "-"

  // MARK: - Verbs

  private func verbAct(
    _ verb: WordTrie.Match, at place: Int, after last: ActExpression?, _ acts: [ActExpression],
    in context: ChineseToldSubjects.Context
  ) -> ActExpression? {
    guard stands(verb, at: place, in: context.text),
      !acts.contains(where: { $0.verb.contains(place) })
    else { return nil }
    var previous = last
    if let end = last?.verb.upperBound,
      acts.contains(where: { (end..<place).contains($0.range.lowerBound) })
    {
      previous = nil
    }
    guard
      let subject = subjects.subject(
        before: place, verbEnd: verb.end, after: previous, in: context)
    else { return nil }
    var actClass = verbs[verb.row].actClass
    if actClass.utf8.first == UInt8(ascii: "?") {
      // What only records tell: 赞赏, 接受.
      actClass = context.isRecord ? String(actClass.dropFirst()) : Self.silent
    }
    return ActExpression(
      range: place..<verb.end, verb: place..<verb.end, actClass: actClass, subject: subject,
      isAct: context.isRecord)
  }

  private static let afterNouns: [StaticString] = [
    "的", "，", "、", "。", "；", "》", "”", ")", "所", "草案", "和", "及", "书", "案", "性", "者", "中", "后",
    "与", "或", "求", "时", "以来",
  ]

  private static let attributive: [StaticString] = [
    "进行的", "提交的", "编写的", "提供的", "设立的", "采取的", "举行的", "开展的", "作出的", "建立的", "制定的",
    "执行的", "任命的", "召开的", "使用的", "批准的", "成立的",
  ]

  /// Classes of verbs behind which a comma may stand: 决定，
  private static let withCommas: Set<String> = [
    "decide", "agree", "?note", "?hope", "?believe", "?commit",
  ]

  /// Whether 中 or 后 begins a name or an adjective: 中非, 后续.
  private func beginsPlace(_ rest: ByteText) -> Bool {
    ["中非", "中国", "中东", "中亚", "中美", "中欧", "中部", "中期", "中小", "中央", "中华", "后续"].contains {
      rest.begins($0)
    }
  }

  /// Whether a verb, and no noun or longer word, stands at a place.
  private func stands(_ match: WordTrie.Match, at place: Int, in text: ByteText) -> Bool {
    let verb = verbs[match.row]
    let rest = text[match.end...]
    if !verb.needs.isEmpty {
      guard verb.needs.contains(where: { rest.starts(with: $0) }) else { return false }
    } else if rest.isEmpty || Self.afterNouns.contains(where: { rest.begins($0) }) {
      let isOpen =
        rest.begins("，") && Self.withCommas.contains(verb.actClass) || beginsPlace(rest)
      guard isOpen, rest.count > 6 else { return false }
    }
    if Self.attributive.contains(where: { rest.begins($0) }) { return false }
    let before = text[..<place]
    return !["申", "提", "应", "聘", "邀", "的", "该", "项", "此"].contains { before.ends($0) }
  }

  private func nounAct(_ noun: WordTrie.Match, _ place: Int, _ text: ByteText) -> ActExpression? {
    let row = frames[noun.row]
    let end = Self.clauseEnd(text, from: noun.end, to: text.count)
    if !row.frame.equals("-"), text[noun.end..<end].find(row.frame) == nil { return nil }
    return ActExpression(
      range: place..<noun.end, verb: place..<noun.end, actClass: row.actClass, subject: .unnamed,
      isAct: false)
  }

  // MARK: - Ends

  private func close(_ told: inout [ActExpression], _ acts: [ActExpression], in text: ByteText) {
    for index in told.indices {
      let start = told[index].verb.upperBound
      var limit = index + 1 < told.count ? told[index + 1].range.lowerBound : text.count
      for act in acts where act.range.lowerBound > start {
        limit = min(limit, act.range.lowerBound)
      }
      var end = Self.clauseEnd(text, from: start, to: limit)
      end = ChineseActReader.trimmedEnd(text, from: start, to: end)
      if text[..<end].ends("并") { end -= 3 }
      end = ChineseActReader.trimmedEnd(text, from: start, to: end)
      told[index].range = told[index].range.lowerBound..<end
      told[index].object = end > start ? start..<end : nil
    }
  }

  private static let openers: [StaticString] = [
    "，其中", "，并回顾", "，以及", "；", "。", "，又回顾", "，还回顾", "，为此", "，并重申", "，该",
  ]

  private static func clauseEnd(_ text: ByteText, from start: Int, to limit: Int) -> Int {
    var place = start
    while place < limit {
      let byte = text[place]
      if byte == 0xEF || byte == 0xE3, openers.contains(where: { text.has($0, at: place) }) {
        return place
      }
      if let end = ChineseActReader.passedOver(text, at: place) {
        place = end
        continue
      }
      place += 1
    }
    return limit
  }
}
