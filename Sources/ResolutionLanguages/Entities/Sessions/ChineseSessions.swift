// Part of Kimberlite.
import ResolutionModel

/// Chinese: see `SessionExpression`.
///
/// Looks for 届 and reads what stands on both sides: 第六十三届会议, 本届会议, 第八十和八十五届会议.
struct ChineseSessions: SessionRecognizer {
  func sessions(in text: FoldedText, claims: Claims) -> [SessionExpression] {
    let bytes = text.all
    var result: [SessionExpression] = []
    var from = 0
    while let mark = bytes.find("届", from: from) {
      from = mark + 3
      guard let ending = Self.ending(in: bytes, at: mark + 3) else { continue }
      from = ending.end
      let found = Self.expressions(in: bytes, mark: mark, ending)
      result += found.filter { claims.isFree($0.range) }
    }
    return result
  }

  private typealias Ending = (end: Int, kind: SessionValue.Kind, part: SessionExpression.Part?)

  /// What follows 届.
  private static func ending(in text: ByteText, at place: Int) -> Ending? {
    let kinds: [(StaticString, SessionValue.Kind)] = [
      ("紧急特别会议", .emergencySpecial), ("特别会议", .special), ("特别联大", .special), ("会议", .regular),
      ("常会", .regular), ("年会", .regular), ("续会", .regular), ("常务会议", .regular),
      ("实质性会议", .regular), ("年度会议", .regular), ("组织会议", .regular), ("特别大会", .special),
      ("专门讨论裁军问题的特别会议", .special), ("全体会议", .regular), ("主要会期", .regular),
    ]
    for (word, kind) in kinds where text.has(word, at: place) {
      let end = place + word.utf8CodeUnitCount
      if text.has("续会", at: end) { return (end + 6, kind, .resumed) }
      let isMain =
        text.has("主要会期", at: place) || text.has("主要会期", at: end) || text.has("主要部分", at: end)
      return (end, kind, isMain ? .main : nil)
    }
    return titled(in: text, at: place)
  }

  /// 第二十七届儿童问题特别会议.
  private static func titled(in text: ByteText, at place: Int) -> Ending? {
    let limit = Swift.min(place + 60, text.endIndex)
    guard let mark = text[place..<limit].find("特别会议") else { return nil }
    let gap = text[place..<mark]
    guard !["，", "。", "；", "、", "会议", "届"].contains(where: { gap.find($0) != nil }) else {
      return nil
    }
    return (mark + 12, .special, nil)
  }

  private static func expressions(
    in text: ByteText, mark: Int, _ ending: Ending
  ) -> [SessionExpression] {
    let before = text[..<mark]
    for (word, offset) in [("本", 0), ("下一", 1), ("下", 1)] as [(StaticString, Int)]
    where before.ends(word) {
      let start = mark - word.utf8CodeUnitCount
      var expression = SessionExpression(
        range: start..<ending.end, which: .relative(offset), kind: ending.kind, part: ending.part)
      expression.body = ChineseSessionBody(text: text).body(before: start)
      // 委员会定于…举行的下届会议: it is said whose, too far ahead to be read.
      if offset > 0, case .unsaid = expression.body, text[..<start].ends("的") {
        expression.body = .unknown
      }
      expression.nameEnd = ChineseSessionBody(text: text).nameEnd(before: start)
      expression.shortForm = ChineseSessionBody(text: text).shortForm(before: start)
      return ending.kind == .regular ? [expression] : []
    }
    let numbers = numbers(in: text, before: mark)
    guard let first = numbers.first else { return [] }
    let reader = ChineseSessionBody(text: text)
    let body = reader.body(before: first.range.lowerBound)
    let nameEnd = reader.nameEnd(before: first.range.lowerBound)
    let short = reader.shortForm(before: first.range.lowerBound)
    let sentence = reader.sentence(before: first.range.lowerBound)
    let isOnDisarmament =
      ending.kind == .special
      && (text[mark..<ending.end].find("讨论裁军") != nil
        || text[..<first.range.lowerBound].ends("讨论裁军问题的"))
    return numbers.enumerated().map { index, number in
      let isLast = index == numbers.count - 1
      let range = number.range.lowerBound..<(isLast ? ending.end : number.range.upperBound)
      return SessionExpression(
        range: range,
        which: isOnDisarmament
          ? SessionBodies.disarmament[number.value].map { .number($0) } ?? .unknown
          : .number(number.value),
        kind: ending.kind, part: ending.part, body: isOnDisarmament ? .unsaid : body,
        nameEnd: isOnDisarmament ? nil : nameEnd, shortForm: short, sentenceOfOwner: sentence)
    }
  }

  // MARK: - Numbers

  /// The numbers before 届, those of a list too. The first must have its 第.
  private static func numbers(
    in text: ByteText, before mark: Int
  ) -> [(value: Int, range: Range<Int>)] {
    var result: [(value: Int, range: Range<Int>)] = []
    var end = mark
    while result.count < 12, let number = number(in: text, before: end) {
      result.insert(number, at: 0)
      var place = number.range.lowerBound
      guard let joint = ["、", "和", "至", "及", "到", "与"].first(where: { text[..<place].ends($0) })
      else { break }
      place -= joint.utf8CodeUnitCount
      if text[..<place].ends("会议") { break }
      end = text[..<place].ends("届") ? place - 3 : place
    }
    while let first = result.first, !text.has("第", at: first.range.lowerBound),
      !isOrdinal(first.value, before: text[..<first.range.lowerBound])
    {
      result.removeFirst()
    }
    if result.count > 1 { widen(&result, text) }
    return result
  }

  /// 其六十四届会议, 大会六十四届会议: the 第 is left out of high numbers.
  private static func isOrdinal(_ value: Int, before text: ByteText) -> Bool {
    value > 20 && (text.ends("其") || text.ends("会") || text.ends("局") || text.ends("的"))
  }

  /// In 第八十届和第八十五届会议 the 届 belongs to its number.
  private static func widen(_ numbers: inout [(value: Int, range: Range<Int>)], _ text: ByteText) {
    for index in numbers.indices.dropLast() where text.has("届", at: numbers[index].range.upperBound)
    {
      let range = numbers[index].range
      numbers[index].range = range.lowerBound..<range.upperBound + 3
    }
  }

  /// The number that ends at a place, with its 第.
  private static func number(
    in text: ByteText, before end: Int
  ) -> (value: Int, range: Range<Int>)? {
    var start = end
    while start > text.startIndex, end - start < 30 {
      let scalar = text.scalar(before: start)
      let isDigit = Scalars.digit(scalar.value) != nil
      guard isDigit || isNumeral(text, at: start - scalar.length) else { break }
      start -= scalar.length
    }
    guard start < end, let number = ChineseNumerals.number(at: text[start..<end]),
      number.end == end
    else { return nil }
    return (number.value, (text[..<start].ends("第") ? start - 3 : start)..<end)
  }

  private static func isNumeral(_ text: ByteText, at place: Int) -> Bool {
    text.has("百", at: place) || text.has("零", at: place) || text.has("〇", at: place)
      || text.has("○", at: place) || text.has("廿", at: place)
      || HanEnumerator.figure(text.scalar(at: place).value) != nil
  }
}

/// Whose session it is, in Chinese: the name before it, or the last name in the paragraph.
struct ChineseSessionBody {
  let text: ByteText

  func body(before start: Int) -> SessionExpression.Body {
    if isAfterIbid(start) { return .ofReferenceBefore }
    let end = nameEnd(before: start)
    if let name = name(before: end) {
      return name.map { .named($0) } ?? .unknown
    }
    return nearest(before: start).map { .nearest($0) } ?? .unsaid
  }

  /// 委员会 or 该委员会 alone, without what tells which.
  func shortForm(before start: Int) -> String? {
    let end = nameEnd(before: start)
    let words: [StaticString] = [
      "小组委员会", "委员会", "执行理事会", "理事会", "管理局", "论坛", "工作组", "缔约方大会", "缔约方会议", "缔约国会议", "缔约国大会",
      "特设工作组",
    ]
    for word in words where text[..<end].ends(word) {
      let place = end - word.utf8CodeUnitCount
      guard place > text.startIndex else { return word.description }
      let before = text.scalar(before: place).value
      return before == 0x8BE5 || !Scalars.isHan(before)
        || ["在", "请", "于", "向", "由", "括", "至", "供", "定", "的", "意", "和", "是"].contains {
          text[..<place].ends($0)
        } ? word.description : nil
    }
    return nil
  }

  /// Where the sentence of a 其 begins; nil if none stands before the session.
  func sentence(before start: Int) -> Int? {
    guard text[..<start].ends("其") else { return nil }
    var place = start
    while place > text.startIndex {
      let scalar = text.scalar(before: place)
      if scalar.value == 0x3002 || scalar.value == 0xFF1B { return place }
      place -= scalar.length
    }
    return place
  }

  private func isAfterIbid(_ start: Int) -> Bool {
    let end = text[..<start].ends("《") ? start - 3 : start
    return text[..<end].ends("同上，") || text[..<end].ends("同上,")
  }

  /// Where a name would end before a session: its 《, 的 or 其 and 正式记录 passed over.
  func nameEnd(before start: Int) -> Int {
    var end = start
    for mark in ["《", "的", "在其", "其"] as [StaticString] where text[..<end].ends(mark) {
      end -= mark.utf8CodeUnitCount
    }
    for mark in ["正式记录，", "正式纪录，", "记录，"] as [StaticString] where text[..<end].ends(mark) {
      return end - mark.utf8CodeUnitCount
    }
    return end
  }

  /// Bodies whose names end as another does, and which the table does not have.
  private static let others: [StaticString] = [
    "组织大会", "机构大会", "联盟大会", "审议大会", "世界大会", "司法大会", "议会大会", "代表大会", "教科文组织大会",
    "委员会", "理事会", "论坛", "工作组", "小组", "管理局", "会议",
  ]

  /// Nil if no name ends there; a name that is nil if one ends there that the table does not have.
  private func name(before end: Int) -> String?? {
    let head = text[..<end]
    let found = SessionBodies.chinese(in: text, before: end)
    if let found, found.name != "General Assembly" { return .some(found.name) }
    if Self.others.contains(where: { head.ends($0) }) { return .some(nil) }
    return found.map { .some($0.name) }
  }

  /// The last name of the table before a place.
  private func nearest(before end: Int) -> String? {
    var place = end
    while place > text.startIndex {
      if let found = SessionBodies.chinese(in: text, before: place) {
        // 大会 as the end of a longer name is another body.
        if name(before: place) == .some(.some(found.name)) { return found.name }
      }
      place -= text.scalar(before: place).length
    }
    return nil
  }
}
