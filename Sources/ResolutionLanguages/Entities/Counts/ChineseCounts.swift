// Part of Kimberlite.
import ResolutionModel

/// Chinese: see `CountExpression`.
///
/// One pass looks for digits and Han numerals that a classifier follows; the noun is the first one
/// of the table behind it, with those that follow it at once.
struct ChineseCounts: CountRecognizer {
  func counts(in text: FoldedText, claims: Claims) -> [CountExpression] {
    let bytes = text.all
    let reader = ChineseCountReader(text: bytes, claims: claims)
    var result: [CountExpression] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 ? byte.isDigit : byte >= 0xE4 && byte <= 0xE9 && Self.isNumeral(bytes, index) {
        if let found = reader.expression(at: index) {
          result.append(found)
          index = found.range.upperBound
        } else {
          index = reader.endOfNumber(at: index)
        }
      } else {
        index += byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      }
    }
    return result
  }

  @inline(__always)
  private static func isNumeral(_ text: ByteText, _ index: Int) -> Bool {
    guard index + 2 < text.endIndex else { return false }
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xE4, 0xB8, 0x80), (0xE4, 0xB8, 0x83), (0xE4, 0xB8, 0x89), (0xE4, 0xB8, 0xA4): return true
    case (0xE4, 0xB9, 0x9D), (0xE4, 0xBA, 0x8C), (0xE4, 0xBA, 0x94): return true
    case (0xE5, 0x85, 0xAB), (0xE5, 0x85, 0xAD), (0xE5, 0x8D, 0x81), (0xE5, 0x9B, 0x9B):
      return true
    default: return false
    }
  }
}

/// Reads the counts that begin at a place.
struct ChineseCountReader {
  let text: ByteText
  let claims: Claims
  private let nouns: ChineseCountNouns

  init(text: ByteText, claims: Claims) {
    self.text = text
    self.claims = claims
    nouns = ChineseCountNouns(text: text)
  }

  func expression(at start: Int) -> CountExpression? {
    guard !isLabel(start),
      var (quantities, end) = quantity(at: start, implied: { nouns.noun(before: start) })
    else { return nil }
    while let next = joined(at: end) {
      let noun = quantities.last?.noun
      guard let (more, stop) = quantity(at: next, implied: { noun }), claims.isFree(end..<stop)
      else { break }
      quantities += more
      end = stop
    }
    // The Goals are seventeen; a part of them is named by the same word.
    if quantities.contains(where: { $0.number == 17 && $0.noun == "objectives" }) {
      for index in quantities.indices where quantities[index].noun == "objectives" {
        quantities[index].noun = "goals"
      }
    }
    return CountExpression(range: start..<end, quantities: quantities)
  }

  /// Past the digits or numerals at a place.
  func endOfNumber(at start: Int) -> Int {
    if let number = ChineseCountNumbers.number(in: text, at: start) { return number.end }
    return start + text.scalar(at: start).length
  }

  // MARK: - Labels

  private func isLabel(_ start: Int) -> Bool {
    let before = text[..<start]
    if Self.labels.contains(where: { before.ends($0) }) { return true }
    if text[start].isDigit, Self.numbered.contains(where: { before.ends($0) }) {
      return !Self.classifiesAtOnce(text, behind: endOfNumber(at: start))
    }
    // 第十三和十四部分, 附录一和二: the number of a list has no 第 of its own.
    for word in ["和", "、", "至", "及"] as [StaticString] where before.ends(word) {
      var place = start - word.utf8CodeUnitCount
      while place > text.startIndex, isOfNumber(place) {
        place -= text.scalar(before: place).length
      }
      if Self.labels.contains(where: { text[..<place].ends($0) }) { return true }
    }
    guard let last = before.last else { return false }
    return last == UInt8(ascii: "/") || last == UInt8(ascii: ".") || last.isLetter || last == 0x2D
      || last.isDigit
  }

  /// What a number behind it names, and does not count.
  private static let labels: [StaticString] = [
    "第", "数", "几", "附件", "附录", "附文", "共同第", "之",
  ]
  /// The same for digits that no classifier follows: 目标2方面.
  private static let numbered: [StaticString] = [
    "目标", "项目", "具体目标", "次级方案", "构成部分", "款次", "原则", "指标", "阶段", "类别",
  ]

  private static func classifiesAtOnce(_ text: ByteText, behind end: Int) -> Bool {
    ["个", "名", "项", "位", "份"].contains { text.has($0, at: end) }
  }

  private func isOfNumber(_ end: Int) -> Bool {
    let scalar = text.scalar(before: end)
    return Scalars.digit(scalar.value) != nil || HanEnumerator.figure(scalar.value) != nil
      || scalar.value == 0x3001
  }

  // MARK: - Quantities

  /// A number, or two of the same noun (3至5名专家), and the noun; `implied` where it is left out.
  private func quantity(
    at start: Int, implied: () -> String?
  ) -> (quantities: [CountValue.Quantity], end: Int)? {
    guard let first = ChineseCountNumbers.number(in: text, at: start),
      claims.isFree(start..<first.end)
    else { return nil }
    var values = [first.value]
    var end = first.end
    for word in ["至", "-", "到", "和", "或"] as [StaticString] where text.has(word, at: end) {
      if let second = ChineseCountNumbers.number(in: text, at: end + word.utf8CodeUnitCount),
        !text.has("和", at: end) || second.isLarge
      {
        values.append(second.value)
        end = second.end
      }
      break
    }
    guard values.allSatisfy({ $0 >= 2 }) else { return nil }
    // 其六十四届会议 is an ordinal without its 第.
    if text.has("届", at: end), values[0] > 20 { return nil }
    for word in ["多", "余", "来"] as [StaticString] where text.has(word, at: end) { end += 3 }
    let isLarge = first.isLarge || values[0] >= 10_000
    guard let noun = nouns.counted(at: end, start: start, isLarge: isLarge, implied: implied),
      claims.isFree(start..<noun.end)
    else { return nil }
    return (values.map { CountValue.Quantity(number: $0, noun: noun.name) }, noun.end)
  }

  // MARK: - Joints

  private static let joints: [StaticString] = [
    "，代表", "代表", "，包括", "，其中包括", "，其中有", "，其中", "其中有", "其中", "(其中包括", "(其中有", "(其中",
    "包括", "(包括", "(代表", "中的", "中有", "中，", "中", "，另有", "，以及", "，并有", "以及", "和", "及", "与",
    "、", "，", "至", "到", "增至", "增加到",
  ]
  private static let leads: [StaticString] = [
    "约有", "约", "近", "逾", "超过", "至少", "大约", "另外", "另", "共有", "其", "欧洲联盟", "的", "有", "包括",
  ]

  /// Where a count that belongs to the one before begins.
  private func joined(at end: Int) -> Int? {
    for joint in Self.joints where text.has(joint, at: end) {
      if let place = number(behind: end + joint.utf8CodeUnitCount) { return place }
    }
    return parts(behind: end)
  }

  /// 339项建议得到审议，其中42项: within the sentence.
  private func parts(behind end: Int) -> Int? {
    guard end < text.endIndex, let mark = text[end..<min(end + 150, text.endIndex)].find("其中")
    else {
      return nil
    }
    let stops: [StaticString] = ["。", "；", "："]
    let gap = text[end..<mark]
    guard !stops.contains(where: { gap.find($0) != nil }) else { return nil }
    // Another count between them is the whole that is divided.
    var place = end
    while place < mark {
      if quantity(at: place, implied: { nil }) != nil { return nil }
      place += text.scalar(at: place).length
    }
    return number(behind: mark + 6)
  }

  /// The number at a place, words of approximation passed over.
  private func number(behind place: Int) -> Int? {
    var place = place
    while let word = Self.leads.first(where: { text.has($0, at: place) }) {
      place += word.utf8CodeUnitCount
    }
    return ChineseCountNumbers.number(in: text, at: place) != nil ? place : nil
  }
}
