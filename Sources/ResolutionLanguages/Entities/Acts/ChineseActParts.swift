// Part of Kimberlite.

/// Splits what follows a Chinese verb into who is asked and what is done.
struct ChineseActParts: Sendable {
  private let tasks = WordTrie(words: ChineseActWords.tasks)

  func fill(_ act: inout ActExpression, in text: ByteText) {
    let end = act.range.upperBound
    // Of a frame the object stands before the verb.
    if act.range.lowerBound < act.verb.lowerBound {
      act.object = act.range.lowerBound..<act.verb.lowerBound
      return
    }
    var start = act.verb.upperBound
    if text.has("，", at: start) { start += 3 }
    guard start < end else { return }
    act.object = start..<end
    guard EnglishActParts.directive.contains(act.actClass) else { return }
    let limit = taskStart(in: text[..<end], from: start) ?? (act.handsOn ? end : start)
    guard limit > start else { return }
    act.addressee = start..<limit
    act.object = limit < end ? limit..<end : nil
  }

  /// Where the name of somebody ends and what he is asked begins. A word that stands inside a name
  /// (支持 in 支持办公室) is known by the noun behind it.
  private func taskStart(in text: ByteText, from start: Int) -> Int? {
    let bytes = text.span
    var place = start
    while place < text.endIndex {
      if let end = ChineseActReader.passedOver(text, at: place) {
        place = end
        continue
      }
      if text[place] & 0xC0 != 0x80, tasks.longest(.all, in: bytes, at: place) != nil,
        place == start || !isInsideName(text, at: place),
        !Self.openWords.contains(where: { text[start..<place].equals($0) })
      {
        return place
      }
      place += 1
    }
    return nil
  }

  /// What cannot be a whole name.
  private static let openWords: [StaticString] = [
    "所有", "其他", "有关", "各", "尚未", "这些", "所有能够", "所有尚未", "能够", "所有有", "相关", "还未", "那些",
  ]

  private static let nouns: [StaticString] = [
    "组织", "办公室", "委员会", "理事会", "机构", "会议", "署", "厅", "部", "基金", "方案", "计划", "国家",
    "中心", "系统", "进程", "小组", "协会", "联盟", "共同体", "伙伴", "部门", "机制", "银行", "司", "团",
  ]

  /// Whether one of these nouns follows within a few characters and no comma.
  private func isInsideName(_ text: ByteText, at place: Int) -> Bool {
    let tail = text[place..<min(place + 15, text.endIndex)]
    return Self.nouns.contains { noun in
      guard let found = tail.find(noun) else { return false }
      return found > place
        && !ChineseActParts.verbsBeforeNames.contains { text.has($0, at: place) }
    }
  }

  private static let verbsBeforeNames: [StaticString] = [
    "向", "在", "与", "对", "为", "就", "继续", "根据", "按照", "通过", "采取", "确保", "提供", "考虑", "，",
    "协助", "充分", "酌情", "积极", "进一步", "同", "将", "把", "尽快", "并", "请", "加入", "参加", "批准",
    "作为", "包括", "特别", "建立", "设立", "制定", "执行", "加强", "支持", "促进", "利用", "立即",
  ]
}
