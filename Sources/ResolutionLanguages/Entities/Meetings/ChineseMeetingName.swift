// Part of Kimberlite.

/// Where a Chinese name of a meeting begins, and what its beginning tells.
///
/// From the head noun leftwards: words of the name up to 举行的, a number (第三次, 第十四届, 2010年) or a word
/// that no name has; before a number the name of a treaty or body (公约缔约国).
struct ChineseMeetingName {
  private(set) var start: Int
  private(set) var kind = MeetingExpression.Kind.common
  private(set) var isNumbered = false
  /// The year in the name.
  private(set) var year: Range<Int>?
  /// The verb before the name, if one holds it: 举行的.
  private(set) var held: Range<Int>?
  private let text: ByteText

  init(head: ChineseMeetingHeads.Head, floor: Int, in text: ByteText) {
    self.text = text
    start = head.start
    var numberEnd: Int?
    var isSession = false
    let limit = max(floor, head.start - 150)
    let bound = heldEnd(before: head.start, limit)
    while start > bound ?? limit {
      if let number = number(before: start, bound ?? limit) {
        numberEnd = start
        isSession = number.isSession && isSessionNoun(start, head)
        year = number.year
        start = number.start
        isNumbered = true
        if bound == nil, let body = bodyStart(limit) { start = body }
        break
      }
      if bound == nil, head.isKnown {
        guard let word = Self.additions.first(where: { text[..<start].ends($0) }) else { break }
        start -= word.utf8CodeUnitCount
        continue
      }
      if bound == nil, isBoundary(start) { break }
      start -= text.scalar(before: start).length
    }
    let isOn = bound == nil && reachMatter(head, limit)
    if let bound {
      start = bound
      while let word = Self.small.first(where: { text.has($0, at: start) }), start < head.start {
        start += word.utf8CodeUnitCount
      }
    }
    kind = isOn ? .proper : self.kind(head, numberEnd, isSession: isSession)
  }

  /// Words between a number and a known name.
  private static let additions: [StaticString] = ["联合国", "高级别", "后续", "特别", "首次"]

  /// 关于千年发展目标的高级别会议: the matter belongs to the name.
  private mutating func reachMatter(_ head: ChineseMeetingHeads.Head, _ limit: Int) -> Bool {
    guard text.has("高级别", at: start), text[..<start].ends("的") else { return false }
    var place = start
    while place > limit {
      if text.has("关于", at: place) {
        start = text[..<place].ends("大会") ? place - 6 : place
        return true
      }
      let value = text.scalar(before: place).value
      if [0xFF0C, 0xFF1B, 0x3002, 0x300A, 0x300B].contains(value) { return false }
      place -= text.scalar(before: place).length
    }
    return false
  }

  private static let small: [StaticString] = ["其", "的", "了", "一次", "关于其", "“"]

  /// Behind the last 举行的 before a head noun, if only the words of a name stand between.
  private mutating func heldEnd(before head: Int, _ limit: Int) -> Int? {
    var place = head
    while place > limit {
      if let verb = Self.held(before: place, in: text) {
        if !text[verb].ends("的"), head - place > 100 { return nil }
        held = verb
        return place
      }
      let scalar = text.scalar(before: place)
      if [0xFF0C, 0xFF1B, 0x3002, 0x300A].contains(scalar.value) { return nil }
      place -= scalar.length
    }
    return nil
  }

  private func kind(
    _ head: ChineseMeetingHeads.Head, _ numberEnd: Int?, isSession: Bool
  ) -> MeetingExpression.Kind {
    if isSession || text.has("届会", at: head.start) { return .session }
    if head.isKnown { return .proper }
    if let numberEnd {
      let hasWords = numberEnd < head.start && !text[numberEnd..<head.start].equals("全体")
      return hasWords || hasBody || head.end - head.start > 6 || year != nil ? .proper : .common
    }
    let stem = text[start..<head.start]
    if stem.count < 6 || Self.general.contains(where: { stem.begins($0) }) { return .common }
    let name = text[start..<head.end]
    return Self.strong.contains { name.ends($0) && stem.count >= 6 && stem.count < 120 }
      && name.count >= 24 ? .proper : .common
  }

  /// Ends of names that are meetings' without number and setting.
  private static let strong: [StaticString] = [
    "首脑会议", "峰会", "高级别会议", "高级别对话", "高级别全体会议", "外交会议", "问题会议", "世界会议", "国际会议",
    "问题大会", "世界大会", "高级别论坛", "问题论坛", "审议大会", "审查会议", "审议会议", "国际大会", "全球论坛",
    "问题国际会议", "部长级会议",
  ]
  private static let general: [StaticString] = [
    "各", "有关", "相关", "其他", "今后", "此类", "类似", "历次", "这", "该", "本", "任何", "所有", "一次", "多次", "每", "两次",
    "年度", "定期", "区域", "国际", "一系列", "若干", "高级别", "部长级", "政府间", "特别", "双年度",
  ]

  private var hasBody: Bool { !text.has("第", at: start) && !text[start].isDigit }

  /// 第十四届会议, 第二届特别会议: no words but kinds of sessions between number and noun.
  private func isSessionNoun(_ place: Int, _ head: ChineseMeetingHeads.Head) -> Bool {
    let words = text[place..<head.start]
    let kinds: [StaticString] = ["特别", "常务", "实质性", "年度", "全体", "组织", "紧急特别", "年度全体"]
    let isMain =
      text.has("会议", at: head.start) || text.has("常会", at: head.start)
      || text.has("年会", at: head.start)
    return isMain && (words.isEmpty || kinds.contains { words.equals($0) })
  }

  // MARK: - Numbers

  private typealias Number = (start: Int, isSession: Bool, year: Range<Int>?)

  /// 第三次, 第六十三和六十四届, 2010年, 1995年、2000年和2010年 that end at a place.
  private func number(before end: Int, _ limit: Int) -> Number? {
    var result: Number?
    var place = end
    while let one = single(before: place, limit, isFirst: result == nil) {
      let year = one.isYear ? one.start..<place : nil
      result = (
        one.start, result?.isSession ?? text[..<place].ends("届"),
        year.map { $0.lowerBound..<(result?.year?.upperBound ?? $0.upperBound) } ?? result?.year
      )
      guard
        let joint = (["、", "和", "及", "与", "至"] as [StaticString]).first(where: {
          text[..<one.start].ends($0)
        })
      else { break }
      place = one.start - joint.utf8CodeUnitCount
    }
    return result
  }

  private func single(
    before end: Int, _ limit: Int, isFirst: Bool
  ) -> (start: Int, isYear: Bool)? {
    let counters: [StaticString] = ["次", "届", "年"]
    let counter = counters.first { text[..<end].ends($0) }
    if isFirst, counter == nil { return nil }
    var start = counter == nil ? end : end - 3
    let digits = start
    while start > limit, isFigure(before: start) { start -= text.scalar(before: start).length }
    guard start < digits else { return nil }
    let isOrdinal = text[..<start].ends("第")
    if text[..<end].ends("年") {
      guard !isOrdinal, digits - start == 4, text[start].isDigit else { return nil }
      return (start, true)
    }
    if isOrdinal { return (start - 3, false) }
    return isFirst ? nil : (start, false)
  }

  private static let figures: [StaticString] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇",
  ]

  private func isFigure(before end: Int) -> Bool {
    text[end - 1].isDigit || Self.figures.contains { text[..<end].ends($0) }
  }

  // MARK: - Bodies

  private static let bodyEnds: [StaticString] = [
    "缔约国", "缔约方", "会", "组", "组织", "公约", "条约", "议定书", "协定", "大会", "会议", "论坛", "署", "机构", "官员", "各国",
    "国家", "运动", "进程", "共同体", "管理局", "基金", "集团", "联合国", "联盟", "小组", "》", "》缔约国", "东盟", "亚太经合组织",
    "金砖国家", "高级别", "首脑", "部长级", "纲领", "纲领执行情况", "协商", "对话",
  ]
  private static let treaties: [StaticString] = [
    "公约缔约国", "公约缔约方", "条约缔约国", "议定书缔约方", "协定缔约国", "议定书缔约国", "公约缔约方大会", "公约缔约国大会",
    "公约缔约国会议", "公约缔约方会议", "条约", "公约", "议定书",
  ]

  /// Where the body or treaty begins whose name ends at the number.
  private func bodyStart(_ limit: Int) -> Int? {
    guard let end = Self.bodyEnds.first(where: { text[..<start].ends($0) }) else { return nil }
    let isTreaty = Self.treaties.contains { text[..<start].ends($0) }
    var place = start
    if end.utf8CodeUnitCount == 3 || text[..<start].ends("》缔约国"), let title = title(limit) {
      return title
    }
    while place > limit {
      let scalar = text.scalar(before: place)
      if scalar.value < 0x80, scalar.value != 0x28, scalar.value != 0x29 { break }
      if text[..<place].ends("》"), place < start {
        var open = place
        while open > limit, !text.has("《", at: open) { open -= text.scalar(before: open).length }
        return text.has("《", at: open) ? open : place
      }
      if Self.held(before: place, in: text) != nil || isHard(place) { break }
      if !isTreaty, isBoundary(place) { break }
      place -= scalar.length
    }
    if text[place..<start].begins("关于") { return isTreaty ? place : place + 6 }
    return place < start ? place : nil
  }

  private func title(_ limit: Int) -> Int? {
    guard text[..<start].ends("》") || text[..<start].ends("》缔约国") else { return nil }
    var open = start
    while open > limit {
      open -= text.scalar(before: open).length
      if text.has("《", at: open) { return open }
    }
    return nil
  }

  // MARK: - Boundaries

  private static let helds: [StaticString] = [
    "举行的", "召开的", "主办的", "举办的", "召集的", "组织的", "举行了", "召开了", "主办了",
    "举行", "召开", "主办", "举办",
  ]

  static func held(before place: Int, in text: ByteText) -> Range<Int>? {
    guard place >= 6 else { return nil }
    let last = text[place - 1]
    // 的, 了, 行, 开 and 办 end in these bytes.
    guard last == 0x84 || last == 0x86 || last == 0x8C || last == 0x80 || last == 0x9E else {
      return nil
    }
    return helds.first { text[..<place].ends($0) }.map { (place - $0.utf8CodeUnitCount)..<place }
  }

  /// Verbs and particles behind which a name begins.
  private static let hard: [StaticString] = [
    "，", "。", "；", "：", "《", "“", "”", "回顾", "欢迎", "注意到", "重申", "欣见", "关切", "通过", "出席", "参加", "筹备",
    "赞赏",
    "依照", "按照", "根据", "支持", "其中", "期间", "提交", "核准", "认可", "强调", "执行", "落实", "决定", "纪念", "商定", "请",
    "促请",
    "鼓励", "敦促", "邀请", "确认", "召集", "包括", "以及", "作为", "成为", "推迟", "并在", "关于其", "向", "自", "由", "于",
    "在", "为",
    "对", "其", "上", "知悉", "感谢", "承认", "认识到", "铭记", "即", "将", "是", "遵照", "经", "期待", "正如", "称为", "以",
    "就", "并", "所设", "后续", "念及", "又", "表示",
  ]
  private static let soft: [StaticString] = [
    "的", "会议和", "论坛和", "大会和", "峰会和", "会议、", "论坛、", "大会、", "峰会、", "》和", "》、", "日", "月", "大会主席",
    "秘书长",
    "审查", "主持", "关于", "次会议", "会议上",
  ]

  private func isHard(_ place: Int) -> Bool {
    let head = text[..<place]
    guard let word = Self.hard.first(where: { head.ends($0) }) else { return false }
    // 为 and 对 are also parts of words.
    return
      !(word.utf8CodeUnitCount == 3
      && Self.words.contains { text.has($0, at: place - 3) || text.has($0, at: place - 6) })
  }

  private static let words: [StaticString] = [
    "对话", "行为", "对外", "自由", "自然", "由于", "上海", "经济", "请求", "在线", "海上", "其他", "自决", "后续", "对抗",
    "经社", "极其", "及其", "将来", "自治", "实在", "土耳其",
  ]

  private func isBoundary(_ place: Int) -> Bool {
    let value = text.scalar(before: place).value
    if value < 0x80, !(value == 0x29 || value == 0x28 || value | 0x20 &- 0x61 < 26 && value > 0x40)
    {
      return true
    }
    if value == 0x300B { return true }
    let head = text[..<place]
    return isHard(place) || Self.soft.contains { head.ends($0) }
  }
}
