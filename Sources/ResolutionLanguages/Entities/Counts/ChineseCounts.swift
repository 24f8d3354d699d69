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

  func expression(at start: Int) -> CountExpression? {
    guard !isLabel(start), var (quantities, end) = quantity(at: start) else { return nil }
    while let next = joined(at: end), let (more, stop) = quantity(at: next) {
      quantities += more
      end = stop
    }
    let range = start..<end
    return claims.isFree(range) ? CountExpression(range: range, quantities: quantities) : nil
  }

  /// Past the digits or numerals at a place.
  func endOfNumber(at start: Int) -> Int {
    if let number = number(at: start) { return number.end }
    return start + text.scalar(at: start).length
  }

  private func isLabel(_ start: Int) -> Bool {
    let before = text[..<start]
    if ["第", "数", "几", "上", "附件", "近", "每"].contains(where: { before.ends($0) }) {
      return before.ends("第") || before.ends("数") || before.ends("几") || before.ends("附件")
    }
    // 第十三和十四部分: the number of a list has no 第 of its own.
    for word in ["和", "、", "至", "及"] as [StaticString] where before.ends(word) {
      var place = start - word.utf8CodeUnitCount
      while place > text.startIndex, isOfNumber(place) {
        place -= text.scalar(before: place).length
      }
      if text[..<place].ends("第") { return true }
    }
    guard let last = before.last else { return false }
    return last == UInt8(ascii: "/") || last == UInt8(ascii: ".") || last.isLetter || last == 0x2D
      || last.isDigit
  }

  private func isOfNumber(_ end: Int) -> Bool {
    let scalar = text.scalar(before: end)
    return Scalars.digit(scalar.value) != nil || HanEnumerator.figure(scalar.value) != nil
      || scalar.value == 0x3001
  }

  // MARK: - Numbers

  /// Digits in groups of three, decimals and Han numerals, with 万 and 亿.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    guard start < text.endIndex else { return nil }
    guard text[start].isDigit else {
      return ChineseNumerals.number(at: text[start...])
    }
    guard let first = text.digits(at: start) else { return nil }
    var (value, end) = first
    while end + 3 < text.endIndex, text[end] == 0x20 || text[end] == UInt8(ascii: ","),
      end - start >= 1, let group = text.digits(at: end + 1), group.end == end + 4,
      value < 1_000_000_000
    {
      value = value * 1_000 + group.value
      end = group.end
    }
    var (decimals, power) = (0, 1)
    if text.has(".", at: end), let part = text.digits(at: end + 1), part.end - end <= 4 {
      decimals = part.value
      for _ in (end + 1)..<part.end { power *= 10 }
      end = part.end
    }
    for (word, scale) in [("亿", 100_000_000), ("万", 10_000), ("百万", 1_000_000)]
      as [(StaticString, Int)] where text.has(word, at: end)
    {
      guard value < 10_000_000_000 else { return nil }
      return (value * scale + decimals * scale / power, end + word.utf8CodeUnitCount)
    }
    return power == 1 ? (value, end) : nil
  }

  // MARK: - Quantities

  private static let classifiers: [StaticString] = [
    "个", "名", "位", "项", "所", "家", "份", "次", "类", "种", "套", "件", "艘", "组", "大", "场",
    "轮", "支", "条", "篇", "座", "户", "起", "例", "批", "届", "国", "",
  ]

  private func quantity(at start: Int) -> (quantities: [CountValue.Quantity], end: Int)? {
    guard let first = number(at: start), claims.isFree(start..<first.end) else { return nil }
    var values = [first.value]
    var end = first.end
    for word in ["至", "-", "到"] as [StaticString] where text.has(word, at: end) {
      if let second = number(at: end + word.utf8CodeUnitCount) {
        values.append(second.value)
        end = second.end
      }
      break
    }
    guard values.allSatisfy({ $0 >= 2 }) else { return nil }
    // 其六十四届会议 is an ordinal without its 第.
    if text.has("届", at: end), values[0] > 20 { return nil }
    for word in ["多", "余"] as [StaticString] where text.has(word, at: end) { end += 3 }
    guard let noun = counted(at: end), claims.isFree(start..<noun.end) else { return nil }
    return (values.map { CountValue.Quantity(number: $0, noun: noun.name) }, noun.end)
  }

  /// A classifier and the noun behind it.
  private func counted(at place: Int) -> (name: String, end: Int)? {
    for word in Self.classifiers where text.has(word, at: place) || word.utf8CodeUnitCount == 0 {
      let next = place + word.utf8CodeUnitCount
      guard !Self.measures.contains(where: { text.has($0, at: next) }) else { return nil }
      if word.utf8CodeUnitCount == 0 { return bare(at: place) }
      if text.has("届", at: place), !text.has("会议", at: next) { return nil }
      if text.has("届会议", at: place) { return ("sessions", place + 9) }
      if text.has("国", at: place) { return ofStates(place) }
      return noun(from: next)
    }
    return nil
  }

  /// Without a classifier: 192人, 120万难民, 三方面; the noun stands directly behind.
  private func bare(at place: Int) -> (name: String, end: Int)? {
    guard let noun = CountedNouns.chinese(in: text, at: place),
      Self.countedBare.contains(noun.english)
    else { return nil }
    return (noun.english, place + noun.form.count)
  }

  /// Nouns that need no classifier. 日内瓦四公约 and the like are names.
  private static let countedBare: Set<String> = [
    "people", "refugees", "children", "women", "girls", "migrants", "workers", "students", "doses",
    "dimensions", "inhabitants", "civilians", "youth", "men", "states parties", "member states",
  ]

  /// 60国政府, 十五国; but not 20国集团, 两国.
  private func ofStates(_ place: Int) -> (name: String, end: Int)? {
    if text.has("国集团", at: place) || text.has("国解决", at: place)
      || text[..<place].ends("两")
    {
      return nil
    }
    return text.has("国政府", at: place) ? ("governments", place + 9) : ("countries", place + 3)
  }

  /// What is measured, not counted.
  private static let measures: [StaticString] = [
    "月", "星期", "小时", "工作日", "百分点", "两年期", "季度", "年", "日", "周", "世纪", "学年", "分钟",
    "或多个", "以上", "以下",
  ]

  /// The first noun of the table within a short phrase, with those that follow it at once.
  private func noun(from start: Int) -> (name: String, end: Int)? {
    var place = start
    while place < text.endIndex, place - start < 60 {
      let scalar = text.scalar(at: place)
      if isBoundary(scalar.value) { return nil }
      if var noun = CountedNouns.chinese(in: text, at: place), !isPartOfWord(place, noun) {
        var end = place + noun.form.count
        while let next = CountedNouns.chinese(in: text, at: end), !isVerb(at: end, next) {
          noun = next
          end += next.form.count
        }
        return (name(noun, until: end), end)
      }
      place += scalar.length
    }
    return nil
  }

  /// 人 in 人权, 人道, 人力 and the like.
  private func isPartOfWord(_ place: Int, _ noun: CountedNouns.Noun) -> Bool {
    guard noun.form.count == 3, text.has("人", at: place) else { return false }
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

  /// 代表 before a number, 批准 and 签署 before what is ratified, are verbs.
  private func isVerb(at place: Int, _ noun: CountedNouns.Noun) -> Bool {
    let end = place + noun.form.count
    switch noun.english {
    case "representatives": return number(at: end) != nil
    case "dimensions", "ratifications", "signatures", "visits", "discussions", "recommendations",
      "decisions",
      "reports", "operations", "events", "elections", "deaths":
      return true
    default: return false
    }
  }

  private func isBoundary(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "，", "。", "；", "：", "、", "(", ")", "》", "”", "已", "将", "于", "在", "向", "对", "为":
      true
    default: scalar < 0x80 && !Scalars.isASCIILetter(scalar) && scalar != 0x2D
    }
  }

  private static let joints: [StaticString] = [
    "，代表", "代表", "，包括", "，其中包括", "包括", "(包括", "(代表", "和", "以及", "及", "、", "，",
  ]

  /// Where a count that belongs to the one before begins.
  private func joined(at end: Int) -> Int? {
    guard let joint = Self.joints.first(where: { text.has($0, at: end) }) else { return nil }
    var place = end + joint.utf8CodeUnitCount
    for word in ["约", "欧洲联盟", "其"] as [StaticString] where text.has(word, at: place) {
      place += word.utf8CodeUnitCount
    }
    return number(at: place) != nil ? place : nil
  }
}
