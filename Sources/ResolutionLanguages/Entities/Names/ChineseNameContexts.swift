// Part of Kimberlite.

/// What may stand beside a Chinese name that is also part of longer ones.
enum ChineseNameContexts {
  /// 大会 after one of these is another's assembly.
  private static let assemblies: [StaticString] = [
    "界", "国", "员", "方", "表", "题", "盟", "织", "议会", "年", "卫生", "环境", "洲", "动", "署", "核", "劳工", "术",
    "居三", "进度", "领袖", "风险", "营养", "次审查", "水", "洋",
    "人", "学", "区", "性", "议", "展", "教", "法", "罪", "利", "群", "体", "党", "妇女",
  ]

  /// 秘书长 and 秘书处 after one of these are another's.
  private static let offices: [StaticString] = [
    "织", "盟", "体", "署", "约", "副", "助理", "执行", "总", "书》", "》", "会", "构", "司", "局", "部", "坛", "联",
    "程",
    "关",
    "双方", "两个", "三方", "团", "会议", "公约", "务", "略", "组", "议会", "运动", "任", "届",
  ]

  /// What may follow 联合国 where the Organization itself is meant; before any other word it only tells
  /// whose something is (联合国系统).
  private static let followers: [StaticString] = [
    "、", "，", "。", "；", "：", ")", "》", "”", "和", "与", "及", "以及", "的", "在", "应", "将", "对", "为", "以",
    "并", "或", "也", "能", "可以", "可在", "是", "从", "于", "向", "同", "之间", "根据", "继续", "作为", "所发挥",
    "所作", "给予", "提供", "通过", "按照", "采取", "需要", "必须", "不", "已", "曾", "自", "成立", "会同", "支持", "主持",
    "制定", "宗旨", "历史", "合作", "在内", "目标", "特别是", "尤其", "就", "本身", "协助", "努力", "核心", "促成",
    "加强", "确保", "开展", "增进", "酌情", "(", "优先", "一道", "框架内", "主管", "中的", "进一步", "牵头", "促进", "注意", "参与",
    "处理",
    "如何", "鼓励", "呼吁", "推动", "推进", "已经", "正在", "仍", "会继续", "还", "都", "均", "则", "没有", "认为",
    "确认", "承认", "授权", "带头", "倡导", "面临", "参加", "监督下", "领导下", "主导", "派", "帮助", "时", "后",
    "前",
  ]
  /// But not before these.
  private static let attributes: [StaticString] = [
    "同禁", "和平", "，《条约汇编", "前身", "后勤", "前南", "派驻", "促进性别", "可持续", "不同文明", "支持消除", "支持下",
  ]

  static func isAnotherAssembly(_ head: ByteText) -> Bool {
    assemblies.contains { head.ends($0) } && !head.ends("请人") && !head.ends("联合国")
  }

  /// "大会于2014年在…举行，": a conference, which is not the General Assembly, is held.
  static func isHeld(_ text: ByteText, _ end: Int) -> Bool {
    guard text.has("于", at: end) || text.has("在", at: end) else { return false }
    let limit = min(text.endIndex, end + 90)
    guard let held = text[end..<limit].find("举行"), text[end..<held].find("届") == nil,
      text[end..<held].find("，") == nil
    else { return false }
    let behind = held + 6
    return behind >= text.endIndex || text.has("，", at: behind) || text.has("；", at: behind)
      || text.has("。", at: behind)
  }

  static func isAnothersOffice(_ head: ByteText) -> Bool {
    offices.contains { head.ends($0) } && !head.ends("大会") && !head.ends("理事会")
  }

  static func standsAlone(_ text: ByteText, _ end: Int) -> Bool {
    guard end < text.endIndex else { return true }
    if attributes.contains(where: { text.has($0, at: end) }) { return false }
    return followers.contains { text.has($0, at: end) }
  }

  /// Where a name begins that ends with a head of `ChineseBodyWords.heads` at `head`: it names a matter
  /// ("…问题特别报告员") and reaches back to a stop or a word that leads to a name. Nil if it has no matter.
  static func start(
    ofMatterBefore head: Int, in text: ByteText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var matter = head
    while let word = ChineseBodyWords.qualifiers.first(where: { text[..<matter].ends($0) }) {
      matter -= word.utf8CodeUnitCount
    }
    guard ChineseBodyWords.matters.contains(where: { text[..<matter].ends($0) }) else { return nil }
    let start = extended(reach(from: matter, in: text, bytes), in: text, bytes)
    // "问题" alone, and a matter cut in its middle ("…的不良影响问题"), tell nothing.
    guard matter - start >= 9, !text.has("问题", at: start), !text[..<start].ends("的") else {
      return nil
    }
    return start
  }

  /// Before "和" and "、" a matter goes on to the left, unless what stands there is someone.
  private static func extended(
    _ first: Int, in text: ByteText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = first
    for _ in 0..<6 {
      guard
        let joint = (["和", "、"] as [StaticString]).first(where: { text[..<start].ends($0) })
      else { break }
      let end = start - joint.utf8CodeUnitCount
      let next = reach(from: end, in: text, bytes)
      guard end - next >= 6, !actors.contains(where: { text[..<end].ends($0) }) else { break }
      start = next
    }
    // Only a stop or a word that leads to a name may stand before it.
    return start
  }

  /// What those who act are called by, at the end of a name.
  private static let actors: [StaticString] = [
    "国", "干事", "组织", "机构", "会", "署", "处", "员", "方", "社会", "部门", "府", "伙伴", "长", "组", "使", "代表",
    "专家",
    "厅", "局", "团", "人", "者", "议", "定", "体", "告", "工作", "合作", "办公室", "法", "部", "约", "》", "机制",
    "活动", "方案", "努力", "进展", "支持", "援助", "信息", "政策", "措施", "执行", "情况", "国家", "系统", "实体", "基金",
  ]

  /// Where a name begins that ends with a head of `ChineseBodyWords.seats` at `head`: with a region, an
  /// adjective of the world, or a name of the tables. Nil if it does not.
  static func start(
    ofSeatBefore head: Int, in text: ByteText, _ bytes: UnsafeBufferPointer<UInt8>,
    after names: [NameExpression]
  ) -> Int? {
    let limit = reach(from: head, in: text, bytes)
    for name in names.reversed() {
      guard name.range.upperBound > limit else { break }
      let words = text[name.range.upperBound..<head]
      if name.range.lowerBound >= limit, words.count <= 30 {
        return breaks.contains { words.find($0) != nil } ? nil : name.range.lowerBound
      }
    }
    var place = limit
    while place < head {
      if let match = beginnings.longest(in: bytes, at: place, mayEnd: { $0 <= head }) {
        let words = text[match.end..<head]
        return isBare(words) || breaks.contains { words.find($0) != nil } ? nil : place
      }
      place += 3
    }
    return nil
  }

  /// Words that no name of a body has in its middle: a sentence runs through them.
  private static let breaks: [StaticString] = [
    "对", "为", "等", "各", "将", "努力", "充分", "合力", "适时", "之后",
  ]

  /// How far back nothing but ideographs and no leading word stands.
  private static func reach(
    from end: Int, in text: ByteText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = end
    let limit = max(text.startIndex, end - 120)
    while start > limit, !isLed(bytes, start) {
      let scalar = text.scalar(before: start)
      guard Scalars.isHan(scalar.value) else { break }
      start -= scalar.length
    }
    return start
  }

  private static let beginnings: NameTrie = {
    var trie = NameTrie(bytes: 1024)
    NameTables.readRows(of: ChineseBodyWords.beginnings) { row in
      for word in NameTables.parts(of: row[0]) { trie.insert(word, number: 0) }
    }
    return trie
  }()

  private static let leads: NameTrie = {
    var trie = NameTrie(bytes: 2048)
    NameTables.readRows(of: ChineseBodyWords.leads) { row in
      for word in NameTables.parts(of: row[0]) { trie.insert(word, number: 0) }
    }
    return trie
  }()

  /// Whether a word that cannot be part of a name ends at `place`.
  private static func isLed(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    for length in [3, 6, 9] where place >= length {
      if leads.longest(in: text, at: place - length, mayEnd: { $0 == place }) != nil { return true }
    }
    return false
  }

  /// Whether nothing but general words stands before a head.
  static func isBare(_ words: ByteText) -> Bool {
    var rest = words
    while !rest.isEmpty {
      guard let word = ChineseBodyWords.bare.first(where: { rest.begins($0) }) else {
        return rest.count < 6
      }
      rest = rest.dropFirst(word.utf8CodeUnitCount)
    }
    return true
  }
}
