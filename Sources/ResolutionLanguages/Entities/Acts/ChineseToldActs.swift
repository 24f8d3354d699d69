// Part of Kimberlite.

/// Finds what Chinese texts tell of decisions: a verb whose subject is a body right before it (大会决定),
/// before a date, a document or 在…中 (大会在第1/1号决议中决定), or 其中; then the verbs that follow.
struct ChineseToldActs: Sendable {
  private struct Verb {
    var actClass: String
    var needs: [ByteText]
  }
  private var words = WordTrie(ignoresSpaces: false)
  private var verbs: [Verb] = []
  private var nouns = WordTrie(ignoresSpaces: false)
  private var frames: [(frame: ByteText, actClass: String)] = []
  private let bodies: [(name: ByteText, canonical: String)]
  private var firstBytes = [Bool](repeating: false, count: 256)

  init() {
    for row in OpeningWordTables.rows(of: ChineseToldVerbs.table) where row.count >= 4 {
      words.insert(row[0], kinds: .all, row: verbs.count)
      firstBytes[Int(row[0][row[0].startIndex])] = true
      let needs = row[2].equals("-") ? [] : row[2].split(separator: UInt8(ascii: "|"))
      verbs.append(Verb(actClass: row[1].string, needs: needs))
    }
    for row in OpeningWordTables.rows(of: ChineseToldVerbs.nouns) where row.count >= 4 {
      nouns.insert(row[0], kinds: .all, row: frames.count)
      firstBytes[Int(row[0][row[0].startIndex])] = true
      frames.append((row[1], row[2].string))
    }
    bodies = OpeningWordTables.rows(of: ChineseToldVerbs.bodies).compactMap { row in
      row.count >= 2 ? (row[0], row[1].string) : nil
    }
  }

  /// The canonical name of a body, nil if the table has none.
  func canonicalName(_ name: ByteText) -> String? {
    bodies.first { $0.name == name && $0.canonical != "-" }?.canonical
  }

  func add(to acts: inout [ActExpression], in text: ByteText, scope: ActScope) {
    let bytes = text.span
    var told: [ActExpression] = []
    var place = 0
    while place < text.count {
      guard firstBytes[Int(text[place])] else {
        place += 1
        continue
      }
      if let noun = nouns.longest(.all, in: bytes, at: place), let act = nounAct(noun, place, text)
      {
        told.append(act)
        place = noun.end
      } else if let verb = words.longest(.all, in: bytes, at: place) {
        if stands(verb, at: place, in: text), !acts.contains(where: { $0.verb.contains(place) }),
          let subject = subject(before: place, after: told.last, acts, in: text)
        {
          told.append(
            ActExpression(
              range: place..<verb.end, verb: place..<verb.end, actClass: verbs[verb.row].actClass,
              subject: subject, isAct: scope == .record))
        }
        place = verb.end
      } else {
        place += 1
      }
    }
    guard !told.isEmpty else { return }
    close(&told, acts, in: text)
    acts.append(contentsOf: told)
    acts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: - Verbs

  private static let afterNouns: [StaticString] = [
    "的", "，", "、", "。", "；", "》", "”", ")", "所", "草案", "和", "及", "书", "案", "性", "者", "中", "后",
    "与", "或", "求", "时",
  ]

  /// Whether a verb, and no noun or longer word, stands at a place.
  private func stands(_ match: WordTrie.Match, at place: Int, in text: ByteText) -> Bool {
    let verb = verbs[match.row]
    let rest = text[match.end...]
    if !verb.needs.isEmpty {
      guard verb.needs.contains(where: { rest.starts(with: $0) }) else { return false }
    } else if rest.isEmpty || Self.afterNouns.contains(where: { rest.begins($0) }) {
      return false
    }
    let before = text[..<place]
    return !["申", "提", "应", "聘", "邀", "的", "该", "项", "此"].contains { before.ends($0) }
  }

  private static let adverbs: [StaticString] = [
    "除其他外，", "又", "还", "也", "再次", "曾", "已经", "已", "特别", "首次", "正式", "随后", "一致", "并",
    "除其他外", "强烈", "进一步", "再度", "均", "即", "亦", "同时", "特此",
  ]

  private func subject(
    before verb: Int, after previous: ActExpression?, _ acts: [ActExpression], in text: ByteText
  ) -> ActExpression.Subject? {
    var end = verb
    var isJoined = false
    var isAdverb = true
    while isAdverb {
      isAdverb = false
      for word in Self.adverbs where text[..<end].ends(word) {
        end -= word.utf8CodeUnitCount
        isJoined = isJoined || word.utf8CodeUnitCount == 3 && text.has("并", at: end)
        isAdverb = true
        break
      }
    }
    if text[..<end].ends("其中") {
      let before = text[max(0, end - 200)..<(end - 6)]
      return before.find("决议") != nil || before.find("决定") != nil ? .antecedent(end - 6) : nil
    }
    let start = Self.segmentStart(text, before: end)
    if let body = body(endingAt: end, from: start, in: text) {
      return isAsked(body, in: text) ? nil : .named(body)
    }
    if let body = bodyWithSetting(from: start, to: end, in: text), !isAsked(body, in: text) {
      return .named(body)
    }
    guard let previous, start == end || isJoined,
      !acts.contains(where: { (previous.verb.upperBound..<verb).contains($0.range.lowerBound) })
    else { return nil }
    let between = text[previous.verb.upperBound..<end]
    return between.find("；") == nil && between.find("。") == nil ? previous.subject : nil
  }

  /// Behind the last comma or stop.
  private static func segmentStart(_ text: ByteText, before end: Int) -> Int {
    var start = end
    while start > 0 {
      let scalar = text.scalar(before: start)
      if scalar.value == 0xFF0C || scalar.value == 0xFF1B || scalar.value == 0x3002 { break }
      start -= scalar.length
    }
    return start
  }

  private func body(endingAt end: Int, from start: Int, in text: ByteText) -> Range<Int>? {
    let segment = text[start..<end]
    var found: Int?
    for body in bodies where segment.count >= body.name.count {
      if segment.suffix(body.name.count) == body.name { found = max(found ?? 0, body.name.count) }
    }
    guard let found else { return nil }
    return nameStart(end - found, from: start, in: text)..<end
  }

  private static let nameLimits: [StaticString] = [
    "回顾", "注意到", "欢迎", "重申", "铭记", "考虑到", "和", "及", "赞赏", "强调", "的", "在", "欣见", "认识到",
    "确认", "承认", "由", "后", "请", "以及", "表示", "关切地", "又", "还", "到", "》", "”",
    "其中", "指出", "决定", "建议", "鼓励", "敦促", "促请", "要求", "吁请", "呼吁", "授权", "根据", "按照", "经", "自",
    "自从", "希望", "相信", "期待", "邀请", "或", "使", "让", "待", "以便", "确保", "供", "协助", "支持",
  ]

  /// Words that ask the body behind them: what follows is what it is asked to do, or may do.
  private static let askers: [StaticString] = [
    "请", "决定", "建议", "鼓励", "敦促", "要求", "呼吁", "授权", "根据", "按照", "经", "希望", "期待", "使", "让",
    "待", "以便", "确保", "供", "协助", "自", "支持", "由", "如", "后",
  ]

  private func isAsked(_ body: Range<Int>, in text: ByteText) -> Bool {
    Self.askers.contains { text[..<body.lowerBound].ends($0) }
  }

  /// Where the name that ends here begins: behind the last word that cannot be in a name.
  private func nameStart(_ place: Int, from start: Int, in text: ByteText) -> Int {
    var first = place
    while first > start {
      let before = text[start..<first]
      if Self.nameLimits.contains(where: { before.ends($0) }) { break }
      first -= text.scalar(before: first).length
    }
    return first
  }

  private static let settings: [StaticString] = ["在", "于", "将", "第", "根据", "按照", "其", "题为", "届"]

  /// 大会在第1/1号决议中, 安理会2003年5月5日, 大会第1/1号决议: a body, then when or where it acted.
  private func bodyWithSetting(from start: Int, to end: Int, in text: ByteText) -> Range<Int>? {
    let tail = text[start..<end]
    let isSetting = ["中", "上", "决议", "期间", "日", "年", "时", "里"].contains { tail.ends($0) }
    for body in bodies {
      guard let found = tail.find(body.name) else { continue }
      let next = found + body.name.count
      guard next < end else { continue }
      let hasObject = text.has("将", at: next) && text[next..<end].find("的") != nil
      let opens = text[next].isDigit || Self.settings.contains { text.has($0, at: next) }
      if hasObject || isSetting && opens {
        return nameStart(found, from: start, in: text)..<next
      }
    }
    return nil
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

extension ArraySlice<UInt8> {
  /// Where `word` first stands.
  func find(_ word: ByteText) -> Int? {
    guard let first = word.first, count >= word.count else { return nil }
    var index = startIndex
    while index + word.count <= endIndex {
      if self[index] == first, self[index...].starts(with: word) { return index }
      index += 1
    }
    return nil
  }
}
