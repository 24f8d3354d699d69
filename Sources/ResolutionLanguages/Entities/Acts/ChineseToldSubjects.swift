// Part of Kimberlite.

/// Who decides in a Chinese text: the body whose name ends before the verb, with what may stand
/// between them.
struct ChineseToldSubjects: Sendable {
  private let bodies: [(name: ByteText, canonical: String)]

  init() {
    bodies = OpeningWordTables.rows(of: ChineseToldVerbs.bodies).compactMap { row in
      row.count >= 2 ? (row[0], row[1].string) : nil
    }
  }

  /// The canonical name of a body, nil if the table has none.
  func canonicalName(_ name: ByteText) -> String? {
    bodies.first { $0.name == name && $0.canonical != "-" }?.canonical
  }

  /// A paragraph, whom it names, and whether it records what States and bodies do.
  struct Context {
    var text: ByteText
    var names: [NameExpression]
    var isRecord: Bool

    /// Where a name ends; that of a State in records only.
    func name(endingAt end: Int) -> Range<Int>? {
      names.last {
        $0.range.upperBound == end && (isRecord || $0.entry.kind != .state)
          && $0.entry.kind != .group
      }?.range
    }
  }

  private static let adverbs: [StaticString] = [
    "除其他外，", "又", "还", "也", "再次", "曾", "已经", "已", "特别", "首次", "正式", "随后", "一致", "并",
    "除其他外", "强烈", "进一步", "再度", "均", "即", "亦", "同时", "特此", "并且", "此外，", "主动", "共同",
  ]

  /// Words with which a body's own document stands between its name and the verb.
  private static let places: [StaticString] = ["在其中", "于其中", "在该决议中", "在决议中"]

  /// The subject of the verb at a place. `previous` is what was told before in the same sentence.
  func subject(
    before verb: Int, verbEnd: Int, after previous: ActExpression?, in context: Context
  ) -> ActExpression.Subject? {
    let text = context.text
    var (end, isJoined) = Self.withoutAdverbs(text, before: verb)
    if text[..<end].ends("其中") {
      if !text[..<end].ends("在其中") {
        let before = text[max(0, end - 200)..<(end - 6)]
        return before.find("决议") != nil || before.find("决定") != nil
          ? .antecedent(end - 6) : nil
      }
    }
    for place in Self.places where text[..<end].ends(place) {
      end = Self.withoutAdverbs(text, before: end - place.utf8CodeUnitCount).end
    }
    // 大会第1/1号决议第2段，请: the place before the comma.
    if text[..<end].ends("段，") { end -= 3 }
    let start = Self.segmentStart(text, before: end)
    if let body = bodyOfSession(from: start, to: end, in: context)
      ?? body(endingAt: end, from: start, in: context)
      ?? bodyWithSetting(from: start, to: end, in: context)
    {
      return isAsked(body, in: text) ? nil : .named(body)
    }
    if context.isRecord || text[start..<end].find("其") != nil,
      Self.endsWithResolution(text[start..<end]),
      !Self.isAttributive(text, behind: verbEnd)
    {
      return .antecedent(end)
    }
    if let previous, start == end || isJoined {
      let between = text[previous.verb.upperBound..<end]
      if between.find("；") == nil && between.find("。") == nil { return previous.subject }
    }
    guard context.isRecord else { return nil }
    let subject = recorded(from: start, to: end, in: context)
    // A sentence that goes on with what was told: 此外，还通过.
    return subject == .speaker && end < verb ? previous?.subject : subject
  }

  private static func withoutAdverbs(
    _ text: ByteText, before verb: Int
  ) -> (end: Int, isJoined: Bool) {
    var end = verb
    var isJoined = false
    while let word = adverbs.first(where: { text[..<end].ends($0) }) {
      end -= word.utf8CodeUnitCount
      isJoined = isJoined || word.utf8CodeUnitCount == 3 && text.has("并", at: end)
    }
    return (end, isJoined)
  }

  /// 其第1/1号决议, 该决议, 第1/1号决议中.
  private static func endsWithResolution(_ text: ByteText) -> Bool {
    ["号决议", "号决定", "号决议中", "号决定中", "该决议"].contains { text.ends($0) }
  }

  /// Whether the verb only describes a noun: 第1/1号决议设立的委员会, 要求编写的报告.
  static func isAttributive(_ text: ByteText, behind end: Int) -> Bool {
    var place = end
    while place < text.endIndex, place - end < 24 {
      let scalar = text.scalar(at: place)
      if scalar.value == 0xFF0C || scalar.value == 0xFF1B { return false }
      if text.has("的", at: place) { return true }
      place += scalar.length
    }
    return false
  }

  /// Bytes before a verb in which its subject is looked for; no commas stand farther apart.
  private static let longestSegment = 600

  /// Behind the last comma or stop.
  private static func segmentStart(_ text: ByteText, before end: Int) -> Int {
    var start = end
    while start > 0, end - start < longestSegment {
      let scalar = text.scalar(before: start)
      if scalar.value == 0xFF0C || scalar.value == 0xFF1B || scalar.value == 0x3002 { break }
      start -= scalar.length
    }
    return start
  }

  // MARK: - Names

  private func body(endingAt end: Int, from start: Int, in context: Context) -> Range<Int>? {
    let text = context.text
    let segment = text[start..<end]
    var found: Int?
    for body in bodies where segment.count >= body.name.count {
      if segment.suffix(body.name.count) == body.name { found = max(found ?? 0, body.name.count) }
    }
    let known = context.name(endingAt: end)
    guard let found else {
      if let known { return known }
      guard context.isRecord, text[..<end].ends("政府") else { return nil }
      return context.name(endingAt: end - 6)
    }
    if let known, known.count >= found { return known }
    // 金伯利进程全体会议: the process meets.
    if text[(end - found)..<end].equals("全体会议"), let process = context.name(endingAt: end - found) {
      return process
    }
    return nameStart(end - found, from: start, in: text)..<end
  }

  /// 大会第六十届会议: the name before the session.
  private func bodyOfSession(from start: Int, to end: Int, in context: Context) -> Range<Int>? {
    let tail = context.text[start..<end]
    guard tail.ends("会议") || tail.ends("会议上") || tail.ends("届会") || tail.ends("续会"),
      let number = tail.findLast("第")
    else { return nil }
    return body(endingAt: number, from: start, in: context)
  }

  private static let nameLimits: [StaticString] = [
    "回顾", "注意到", "欢迎", "重申", "铭记", "考虑到", "和", "及", "赞赏", "强调", "的", "在", "欣见", "认识到",
    "确认", "承认", "由", "后", "请", "以及", "表示", "关切地", "又", "还", "到", "》", "”",
    "其中", "指出", "决定", "建议", "鼓励", "敦促", "促请", "要求", "吁请", "呼吁", "授权", "根据", "按照", "经", "自",
    "自从", "希望", "相信", "期待", "邀请", "或", "使", "让", "待", "以便", "确保", "供", "协助", "支持",
    "满足", "符合", "达到",
    "满足", "符合", "达到",
  ]

  /// Words that ask the body behind them: what follows is what it is asked to do, or may do.
  private static let askers: [StaticString] = [
    "请", "决定", "建议", "鼓励", "敦促", "要求", "呼吁", "授权", "根据", "按照", "经", "希望", "期待", "使", "让",
    "待", "以便", "确保", "供", "协助", "自", "支持", "由", "如", "后", "是", "依照", "遵循", "遵照", "执行", "按",
    "满足", "符合", "达到",
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
      let scalar = text.scalar(before: first)
      // A day before a name is none of it: 12月5日大会.
      if scalar.value == 0x65E5, first - 4 > start, text[first - 4].isDigit { break }
      first -= scalar.length
    }
    return first
  }

  private static let settings: [StaticString] = ["在", "于", "将", "第", "根据", "按照", "其", "题为", "届"]

  /// 大会在第1/1号决议中, 安理会2003年5月5日, 大会第1/1号决议: a body, then when or where it acted.
  private func bodyWithSetting(from start: Int, to end: Int, in context: Context) -> Range<Int>? {
    let text = context.text
    let tail = text[start..<end]
    let isSetting = ["中", "上", "决议", "期间", "日", "年", "时", "里", "段"].contains { tail.ends($0) }
    guard isSetting || tail.find("将") != nil else { return nil }
    for name in context.names where name.range.lowerBound >= start && name.range.upperBound < end {
      guard name.entry.kind != .group, context.isRecord || name.entry.kind != .state,
        opens(text, behind: name.range.upperBound, to: end, isSetting: isSetting)
      else { continue }
      return name.range
    }
    for body in bodies {
      guard let found = tail.find(body.name), found + body.name.count < end,
        opens(text, behind: found + body.name.count, to: end, isSetting: isSetting)
      else { continue }
      return nameStart(found, from: start, in: text)..<(found + body.name.count)
    }
    return nil
  }

  private func opens(_ text: ByteText, behind next: Int, to end: Int, isSetting: Bool) -> Bool {
    if text.has("将", at: next), text[next..<end].find("的") != nil { return true }
    return isSetting && (text[next].isDigit || Self.settings.contains { text.has($0, at: next) })
  }

  // MARK: - Records

  /// In a record: the body with which the sentence begins, or the writer where it begins with the verb.
  private func recorded(
    from start: Int, to end: Int, in context: Context
  ) -> ActExpression.Subject? {
    let text = context.text
    var first = start
    while first > 0, text.scalar(before: first).value != 0x3002 {
      first -= text.scalar(before: first).length
    }
    if start == end, start == first { return .speaker }
    if let close = text[start..<end].findLast("把") ?? text[start..<end].findLast("将") {
      return body(endingAt: close, from: start, in: context).map { .named($0) }
    }
    guard start == end else { return nil }
    var place = first
    while place < end, place - first < 90 {
      let scalar = text.scalar(at: place)
      place += scalar.length
      if scalar.value == 0xFF0C {
        // A time or a reason stands before the subject.
        let word = text[first..<place]
        guard word.ends("日，") || word.ends("段，") || word.begins("按照") || word.begins("为") else {
          return nil
        }
        first = place
      } else if let body = body(endingAt: place, from: first, in: context), place < end,
        body.lowerBound == first
      {
        return .named(body)
      }
    }
    return nil
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

  /// Where `word` last stands.
  func findLast(_ word: StaticString) -> Int? {
    var index = endIndex - word.utf8CodeUnitCount
    while index >= startIndex {
      if has(word, at: index) { return index }
      index -= 1
    }
    return nil
  }
}
