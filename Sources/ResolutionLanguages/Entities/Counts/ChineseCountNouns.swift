// Part of Kimberlite.

/// The noun that a Chinese number counts: the first one of the table behind it with those that
/// belong to it, or what stands there up to a border.
struct ChineseCountNouns {
  let text: ByteText
  typealias Found = (name: String, end: Int)

  // MARK: - Classifiers

  private static let classifiers: [StaticString] = [
    "个", "名", "位", "项", "所", "家", "份", "次", "类", "种", "套", "件", "艘", "组", "大", "场",
    "轮", "支", "条", "篇", "座", "户", "起", "例", "批", "届", "国", "节", "架", "辆", "处", "片", "枚", "台",
    "本", "册", "封", "张", "宗", "则", "对", "层", "股", "只", "头", "块", "段", "",
  ]
  /// Classifiers that are nothing else: a noun may be left out behind them, or be any word.
  private static let plain: [StaticString] = ["个", "名", "项", "位", "份", "艘", "家", "所", "种", "件"]

  /// A classifier at a place and the noun behind it; `start` is where the number begins.
  func counted(at place: Int, start: Int, isLarge: Bool, implied: () -> String?) -> Found? {
    if Self.measures.contains(where: { text.has($0, at: place) }) { return nil }
    if text.has("组织", at: place) || text.has("国际", at: place) || text.has("方面", at: place) {
      return bare(at: place, start: start)
    }
    for word in Self.classifiers where text.has(word, at: place) || word.utf8CodeUnitCount == 0 {
      let next = place + word.utf8CodeUnitCount
      guard !Self.measures.prefix(16).contains(where: { text.has($0, at: next) }) else {
        return nil
      }
      if word.utf8CodeUnitCount == 0 {
        if let found = bare(at: place, start: start) { return found }
        return isLarge ? noun(from: place, isPlain: true) : nil
      }
      if text.has("届", at: place) { return sessions(next) }
      if text.has("国", at: place) { return ofStates(place) }
      let isPlain = Self.plain.contains { text.has($0, at: place) }
      if let found = noun(from: next, isPlain: isPlain) { return found }
      if isPlain, let role = role(at: next) { return role }
      if isPlain, isLeftOut(at: next), let name = implied() { return (name, next) }
      return bare(at: place, start: start)
    }
    return nil
  }

  /// 110个为缔约国: what the counted ones are.
  private func role(at start: Int) -> Found? {
    guard text.has("为", at: start) || text.has("是", at: start),
      let noun = CountedNouns.chinese(in: text, at: start + 3)
    else { return nil }
    return (noun.english, start + 3 + noun.form.count)
  }

  /// 三届会议, 三届大会特别会议.
  private func sessions(_ start: Int) -> Found? {
    guard let mark = text[start..<min(start + 36, text.endIndex)].find("会") else { return nil }
    for word in ["大会特别会议", "会议", "常会", "年会"] as [StaticString] where text.has(word, at: mark) {
      return ("sessions", mark + word.utf8CodeUnitCount)
    }
    guard let meeting = text[start..<min(start + 36, text.endIndex)].find("会议") else { return nil }
    return ("sessions", meeting + 6)
  }

  /// Without a classifier: 192人, 120万难民, 三方面, 两组织; the noun stands directly behind.
  private func bare(at place: Int, start: Int) -> Found? {
    guard let noun = CountedNouns.chinese(in: text, at: place), !isPartOfWord(place, noun) else {
      return nil
    }
    let isPair = text.has("两", at: start) && noun.english != "conventions"
    guard Self.countedBare.contains(noun.english) || isPair else { return nil }
    return extended(noun, at: place)
  }

  /// Nouns that need no classifier. 日内瓦四公约 and the like are names.
  private static let countedBare: Set<String> = [
    "people", "refugees", "children", "women", "girls", "migrants", "workers", "students", "doses",
    "dimensions", "inhabitants", "civilians", "youth", "men", "states parties", "member states",
  ]

  /// 60国政府, 十五国; but not 20国集团, 两国解决方案.
  private func ofStates(_ place: Int) -> Found? {
    if ["国集团", "国解决", "国方案", "国论坛", "国家"].contains(where: { text.has($0, at: place) }) {
      return nil
    }
    return text.has("国政府", at: place) ? ("governments", place + 9) : ("countries", place + 3)
  }

  /// What is measured, not counted.
  private static let measures: [StaticString] = [
    "月", "星期", "小时", "工作日", "百分点", "两年期", "季度", "年", "日", "周", "世纪", "学年", "分钟",
    "或多个", "或两个", "美元", "欧元", "元", "瑞郎", "吨", "公里", "公顷", "海里", "平方", "立方", "米", "千瓦",
    "兆瓦", "克", "千克", "公斤", "升", "桶", "倍", "成", "分之", "秒", "天", "夜", "岁", "届任期", "任期", "财政年",
    "国家货币", "人日", "人月", "工时", "英镑", "特别提款权", "号", "段", "度", "%",
  ]

  // MARK: - Phrases

  /// The head of the phrase behind a classifier.
  func noun(from start: Int, isPlain: Bool) -> Found? {
    let start = behindAge(behindGrade(start))
    if let inner = behindClause(start) { return noun(from: inner, isPlain: isPlain) }
    var place = start
    while place < text.endIndex, place - start < 60 {
      if let noun = CountedNouns.chinese(in: text, at: place), !isPartOfWord(place, noun) {
        return extended(noun, at: place)
      }
      let scalar = text.scalar(at: place)
      if ChineseCountWords.isBoundary(scalar.value) { break }
      if place > start, ChineseCountWords.isVerb(text, at: place) { break }
      place += scalar.length
    }
    return isPlain ? unlisted(from: start) : nil
  }

  /// Past P-4 and the like.
  private func behindGrade(_ start: Int) -> Int {
    var place = start
    while place < text.endIndex, text[place].isLetter || text[place].isDigit || text[place] == 0x2D
    {
      place += 1
    }
    return place > start && text[start].isCapital ? place : start
  }

  /// Past 5岁以下, 15至24岁 and the like.
  private func behindAge(_ start: Int) -> Int {
    guard start < text.endIndex else { return start }
    var place = start
    while place < text.endIndex, text[place].isDigit || text.has("至", at: place) {
      place += text[place].isDigit ? 1 : 3
    }
    guard text.has("岁", at: place), place > start else {
      return text.has("以上的", at: start) ? start + 9 : text.has("以上", at: start) ? start + 6 : start
    }
    place += 3
    for word in ["以下", "以上", "的"] as [StaticString] where text.has(word, at: place) {
      place += word.utf8CodeUnitCount
    }
    return place
  }

  /// Behind the 的 of a clause that says more of the noun: 来自各国的学员, 关于儿童权利的议定书.
  private func behindClause(_ start: Int) -> Int? {
    guard ChineseCountWords.openers.contains(where: { text.has($0, at: start) }) else { return nil }
    var place = start
    while place < text.endIndex, place - start < 120 {
      if text.has("的", at: place) { return place + 3 }
      if ["，", "。", "；", "："].contains(where: { text.has($0, at: place) }) { return nil }
      place += text.scalar(at: place).length
    }
    return nil
  }

  /// A noun of the table, with those that follow it at once or behind a modifier of theirs.
  private func extended(_ first: CountedNouns.Noun, at place: Int) -> Found {
    var noun = first
    var end = place + noun.form.count
    while true {
      if text.has("以下", at: end), let next = table(near: end + 3) {
        (noun, end) = next
      } else if let next = CountedNouns.chinese(in: text, at: end),
        !ChineseCountWords.isVerb(next, number: isNumber(at: end + next.form.count)),
        !isPartOfWord(end, next)
      {
        noun = next
        end += next.form.count
      } else if ChineseCountWords.attributes.contains(noun.english), let next = table(near: end) {
        (noun, end) = next
      } else {
        return (name(noun, until: end), end)
      }
    }
  }

  /// A noun of the table behind one to four characters that end nothing.
  private func table(near start: Int) -> (CountedNouns.Noun, Int)? {
    var place = start
    for _ in 0..<5 where place < text.endIndex {
      if place > start, let noun = CountedNouns.chinese(in: text, at: place),
        !isPartOfWord(place, noun),
        !ChineseCountWords.isVerb(noun, number: isNumber(at: place + noun.form.count))
      {
        return (noun, place + noun.form.count)
      }
      let scalar = text.scalar(at: place)
      if ChineseCountWords.isBoundary(scalar.value) || ChineseCountWords.isParticle(scalar.value)
        || ChineseCountWords.isVerb(text, at: place)
      {
        return nil
      }
      place += scalar.length
    }
    return nil
  }

  private func isNumber(at place: Int) -> Bool {
    ChineseCountNumbers.number(in: text, at: place) != nil
  }

  // MARK: - Nouns that no table has

  /// The Han characters up to a border, at most eight.
  private func unlisted(from start: Int) -> Found? {
    var end = start
    var count = 0
    while end < text.endIndex, count <= 8 {
      let scalar = text.scalar(at: end)
      if ChineseCountWords.isBoundary(scalar.value) || !Scalars.isHan(scalar.value) { break }
      if scalar.value == 0x7684 {  // 的
        guard count > 0, count <= 4, ChineseCountWords.isAdjective(text[start..<end]) else { break }
        return noun(from: end + 3, isPlain: true)
      }
      if count > 0, ChineseCountWords.isParticle(scalar.value) || isWordBorder(end) { break }
      if count == 0, ChineseCountWords.isParticle(scalar.value) { return nil }
      count += 1
      end += scalar.length
    }
    let noun = text[start..<end]
    guard count > 1, count <= 8, noun.find("美元") == nil, noun.find("欧元") == nil else { return nil }
    return (text[start..<end].string, end)
  }

  private func isWordBorder(_ place: Int) -> Bool {
    ChineseCountWords.isVerb(text, at: place) || text.has("以", at: place)
  }

  // MARK: - Nouns left out

  /// Whether nothing that could be a noun follows a classifier.
  private func isLeftOut(at place: Int) -> Bool {
    guard place < text.endIndex else { return true }
    let scalar = text.scalar(at: place)
    return !Scalars.isHan(scalar.value) || ChineseCountWords.isParticle(scalar.value)
      || ChineseCountWords.isBoundary(scalar.value)
  }

  /// The last noun of the table before a place in its sentence.
  func noun(before start: Int) -> String? {
    var place = start
    while place > text.startIndex, start - place < 120 {
      let scalar = text.scalar(before: place)
      place -= scalar.length
      if scalar.value == 0x3002 || scalar.value == 0xFF1B { return nil }
      if let noun = CountedNouns.chinese(in: text, at: place), place + noun.form.count <= start,
        noun.form.count > 3
      {
        return noun.english
      }
    }
    return nil
  }

  // MARK: - Words

  /// 人 in 人权, 人道, 人力 and the like; 项目 in 两项目标.
  private func isPartOfWord(_ place: Int, _ noun: CountedNouns.Noun) -> Bool {
    if text.has("项目标", at: place) { return true }
    guard noun.form.count == 3 else { return false }
    if text.has("方", at: place) {
      return ["案", "式", "面", "法", "向", "针", "便"].contains { text.has($0, at: place + 3) }
    }
    guard text.has("人", at: place) else { return false }
    return ["权", "道", "类", "士", "工", "事", "文", "力", "才", "居", "身", "均", "为"].contains {
      text.has($0, at: place + 3)
    }
  }

  /// Countries that join a treaty are States.
  private func name(_ noun: CountedNouns.Noun, until end: Int) -> String {
    guard noun.english == "countries" else { return noun.english }
    let treaty: [StaticString] = ["加入", "批准", "签署", "成为", "缔", "尚未", "递交", "交存"]
    var place = end
    for _ in 0..<6 where place < text.endIndex {
      if treaty.contains(where: { text.has($0, at: place) }) { return "states" }
      place += text.scalar(at: place).length
    }
    return noun.english
  }
}

/// What ends, opens or describes the phrase of a Chinese count.
enum ChineseCountWords {
  static func isBoundary(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "，", "。", "；", "：", "、", "(", ")", "《", "》", "“", "”", "已", "将", "于", "在", "向", "对", "为",
      "是":
      true
    default: scalar < 0x80 && !Scalars.isASCIILetter(scalar) && scalar != 0x2D
    }
  }

  /// Characters that stand between phrases.
  static func isParticle(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "的", "和", "与", "或", "及", "等", "并", "而", "但", "均", "都", "也", "被", "由", "从", "了", "中", "内",
      "之",
      "来", "至", "到", "以", "有", "未", "仍", "曾", "每", "各", "共":
      true
    default: false
    }
  }

  private static let verbs: [StaticString] = [
    "来自", "参加", "提交", "签署", "批准", "加入", "成立", "提供", "通过", "审议", "举行", "开展", "进行", "获得", "使用",
    "执行", "实施", "组成", "构成", "共同", "一起", "接受", "需要", "能够", "可以", "报告", "承诺", "同意", "宣布", "表示",
    "认为", "作出", "采取", "设立", "建立", "取得", "达到", "完成", "面临", "处于", "受到", "生活", "丧生", "死亡", "流离",
    "遭受", "包括", "代表", "负责", "选举", "当选", "担任", "支持", "促进", "改善", "增强", "要求", "请求", "继续", "赞成",
    "反对", "上台", "之间", "之一", "均", "分别", "无法", "没有", "缺乏", "属于", "位于", "涉及", "感染", "造成", "导致",
    "出席", "派遣", "捐款", "达成", "签订", "递交", "交存", "授权", "制定", "编写", "出版", "发表", "组织的", "说明", "指定",
    "如下",
  ]

  /// Whether a verb stands at a place.
  static func isVerb(_ text: ByteText, at place: Int) -> Bool {
    verbs.contains { text.has($0, at: place) }
  }

  /// 代表 before a number, 批准 and 签署 before what is ratified, are verbs.
  static func isVerb(_ noun: CountedNouns.Noun, number: Bool) -> Bool {
    switch noun.english {
    case "representatives": number
    case "ratifications", "signatures", "visits", "discussions", "recommendations", "decisions",
      "reports", "operations", "elections", "deaths", "dimensions":
      true
    default: false
    }
  }

  /// Nouns that often describe another: 区域贸易协定.
  static let attributes: Set<String> = [
    "regions", "women", "children", "youth", "meetings", "conferences", "services", "projects",
    "themes", "panels", "objectives", "groups", "processes", "migrants", "youths", "communities",
    "species", "functions", "cases", "stages", "publications", "items", "sources", "parts",
    "religions", "facilities", "households", "risks", "dialogues", "elections", "refugees",
  ]

  /// What opens a clause that stands before its noun.
  static let openers: [StaticString] = [
    "关于", "来自", "有", "没有", "无法", "由", "在", "受", "与", "为", "从", "对", "未", "尚未", "被", "旨在", "面临",
    "涉及", "处于", "参加", "属于", "生活", "患", "营养", "接受", "参与", "负责", "以", "经", "缺乏", "需要", "仍", "已",
    "正在", "提供", "加入", "签署", "批准", "位于", "具有", "居住", "遭受", "获", "报告",
  ]

  private static let adjectives: [StaticString] = [
    "主要", "不同", "重要", "新", "独立", "单独", "相互", "相关", "有关", "其他", "类似", "共同", "具体", "完整", "全面",
    "最大", "最重要", "关键", "核心", "额外", "附加", "特殊", "特定", "连续", "密切相关", "相互关联", "非正式", "不可分割",
    "当地", "残余", "剩余",
  ]

  static func isAdjective(_ text: ByteText) -> Bool { adjectives.contains { text.equals($0) } }
}
