// Part of Kimberlite.
import ResolutionModel

/// What the words around a Chinese date say of it: relations, which stand before it, behind it or on
/// both sides (自…起), and whether it comes again every year.
struct ChineseDateContext {
  let text: ByteText

  func expressions(of group: DateGroup) -> [DateExpression] {
    var expressions = group.expressions
    // A list shares what stands before its first and behind its last.
    let shared =
      relation(from: group.range.lowerBound, to: group.range.upperBound)
    for index in expressions.indices where expressions[index].last == nil {
      let range = expressions[index].range
      expressions[index].relation =
        relation(from: range.lowerBound, to: range.upperBound) ?? shared
    }
    return expressions
  }

  // MARK: - Relations

  private func relation(from start: Int, to end: Int) -> DateValue.Relation? {
    let before = text[text.startIndex..<start]
    if before.ends("截至") { return .asOf }
    if Self.limits.contains(where: { before.ends($0) }) { return .by }
    let begins = before.ends("自") && !before.ends("来自") || before.ends("从")
    if let relation = relation(behind: end, begins: begins) { return relation }
    if begins { return isSince(end) ? .since : .from }
    if before.ends("至") || Self.extensions.contains(where: { before.ends($0) }) { return .until }
    if before.ends("到"), !Self.verbs.contains(where: { before.dropLast(3).ends($0) }) {
      return .by
    }
    return nil
  }

  private static let limits: [StaticString] = [
    "至迟于", "至迟在", "至迟", "最迟于", "最迟在", "最迟", "不迟于", "不晚于", "至迟应于", "至迟到",
  ]

  private static let extensions: [StaticString] = [
    "延长到", "直到", "持续到", "推迟到", "延续到", "维持到", "一直到", "保持到", "延期到",
  ]

  /// 到 is no word of time in 注意到, 达到 and the like: what stands before it.
  private static let verbs: [StaticString] = [
    "意", "虑", "识", "看", "达", "得", "收", "提", "受", "感", "听", "想", "遇", "见", "涉", "谈",
    "牵", "做", "起", "找", "回", "认识",
  ]

  private func relation(behind end: Int, begins: Bool) -> DateValue.Relation? {
    if text.has("之前", at: end) || text.has("以前", at: end) { return .by }
    if text.has("前", at: end) {
      return Self.notBefore.contains(where: { text.has($0, at: end) }) ? nil : .by
    }
    if text.has("以来", at: end) || begins && text.has("来", at: end) { return .since }
    if text.has("起", at: end) {
      return text.has("起草", at: end) || text.has("起诉", at: end) ? nil : .from
    }
    if begins, text.has("开始", at: end) { return .from }
    if text.has("之后", at: end) || text.has("以后", at: end) { return begins ? .from : .after }
    if text.has("后", at: end) { return text.has("后续", at: end) ? nil : .after }
    if text.has("止", at: end) { return .until }
    return text.has("生效", at: end) ? .inForce : nil
  }

  private static let notBefore: [StaticString] = [
    "前往", "前后", "前夕", "前景", "前几", "前南", "前身", "前线", "前任",
  ]

  /// 以来 later in the same clause: 自1999年设立以来.
  private func isSince(_ end: Int) -> Bool {
    var index = end
    while index < text.endIndex, index < end + 150 {
      if text[index] >= 0xE3 {
        if text.has("以来", at: index) { return true }
        if text.has("，", at: index) || text.has("；", at: index) || text.has("。", at: index) {
          return false
        }
      }
      index += text.scalar(at: index).length
    }
    return false
  }

  // MARK: - Sentences

  /// What a sentence says of all days in it.
  struct Signs {
    var namesYears = false
    var namesDay = false

    /// Whether a day without year is that of a yearly observance: its sentence has 每年 or names a
    /// 国际日, 世界日 or the like.
    func isYearly(_ date: DateExpression) -> Bool {
      namesYears || namesDay && date.first.day != nil
    }
  }

  /// The signs of the sentence between two stops.
  func signs(in range: Range<Int>) -> Signs {
    let sentence = text[range]
    var signs = Signs()
    for word in ["每年", "年度"] as [StaticString] where sentence.find(word) != nil {
      signs.namesYears = true
    }
    let names: [StaticString] = ["国际", "世界", "联合国", "全球", "纪念", "定为", "宣布", "指定"]
    guard names.contains(where: { sentence.find($0) != nil }) else { return signs }
    var from = range.lowerBound
    while !signs.namesDay, let day = sentence.find("日", from: from) {
      from = day + 3
      signs.namesDay = isNameOfDay(day)
    }
    return signs
  }

  /// Whether a 日 ends the name of a day: no number before it, and no word such as 日本 or 日益.
  private func isNameOfDay(_ day: Int) -> Bool {
    guard day >= text.startIndex + 3, !text[day - 1].isDigit else { return false }
    let before = text[(day - 3)..<day]
    if HanEnumerator.figure(before.scalar(at: before.startIndex).value) != nil { return false }
    if ["昔", "近", "今", "往", "每", "当", "同", "生", "即", "工作"].contains(where: { before.ends($0) }) {
      return false
    }
    return !["本", "益", "内", "常", "程", "期", "历", "前", "后", "起"].contains {
      text.has($0, at: day + 3)
    }
  }
}
