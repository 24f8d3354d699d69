// Part of Kimberlite.

/// Years in Chinese: their parts, decades, and four digits without 年.
struct ChineseDateYears {
  let text: ByteText

  // MARK: - Parts

  /// What may follow 年 without a number of its own; longer ones first.
  private static let parts: [StaticString] = [
    "年初", "年底", "年末", "年终", "年中", "初期", "初", "底", "末", "中期", "头几个月",
    "最初几个月", "前几个月",
  ]

  func part(behind end: Int) -> (value: DateExpression.Part?, end: Int)? {
    for word in Self.parts where text.has(word, at: end) {
      // 2020年初步, 2013年终了, 2015年底线 are other words.
      let next = end + word.utf8CodeUnitCount
      if word.utf8CodeUnitCount == 3,
        ["步", "始", "级", "线", "次", "审"].contains(where: { text.has($0, at: next) })
      {
        continue
      }
      return (nil, next)
    }
    if text.has("上半年", at: end) { return (.half(1), end + 9) }
    if text.has("下半年", at: end) { return (.half(2), end + 9) }
    return quarter(at: end)
  }

  private func quarter(at end: Int) -> (value: DateExpression.Part?, end: Int)? {
    let start = text.has("第", at: end) ? end + 3 : end
    guard start < text.endIndex, let number = ChineseNumerals.number(at: text[start...]),
      (1...4).contains(number.value)
    else { return nil }
    for word in ["季度", "季"] as [StaticString] where text.has(word, at: number.end) {
      return (.quarter(number.value), number.end + word.utf8CodeUnitCount)
    }
    return nil
  }

  /// 1990年代, 20世纪90年代, 九十年代.
  func decade(_ value: Int, at start: Int, end: Int) -> DateGroup.Item? {
    var point = DateExpression.Point(part: .decade)
    if text.has("年代", at: end) {
      guard value % 10 == 0 else { return nil }
      point.year = value < 100 ? 1900 + value : value
      guard value < 100 ? value >= 20 : EnglishDateYears.years.contains(value) else { return nil }
      return DateGroup.Item(range: start..<end + 6, point: point)
    }
    guard text.has("世纪", at: end), value > 15, value <= 22, end + 6 < text.endIndex,
      let tens = ChineseNumerals.number(at: text[(end + 6)...]), tens.value % 10 == 0,
      tens.value < 100, text.has("年代", at: tens.end)
    else { return nil }
    point.year = (value - 1) * 100 + tens.value
    return DateGroup.Item(range: start..<tens.end + 6, point: point)
  }

  // MARK: - Four digits without 年

  /// Measure words behind a number that is no year.
  private static let measures: [StaticString] = [
    "号", "卷", "页", "段", "条", "届", "名", "人", "个", "万", "亿", "元", "美元", "欧元", "吨",
    "公里", "米", "次", "项", "份", "件", "所", "家", "艘", "户", "期", "章", "节", "种", "位",
    "多", "余", "号文件", "方案", "委员会", "小时", "英镑", "瑞士法郎", "公斤", "千", "百",
    // The name of a disease is no time.
    "冠状病毒",
  ]

  /// A year that has no 年 of its own: (2021-2030), 2013/14年度, 2005日历年, 2019冠状病毒病.
  func alone(_ value: Int, at start: Int, end: Int) -> DateGroup.Item? {
    guard (1900...2100).contains(value), text[start].isDigit, isFree(before: start) else {
      return nil
    }
    var point = DateExpression.Point(year: value)
    if let span = EnglishDateYears(text: text).shortEnd(of: value, at: end) {
      guard !text.has("号", at: span.end), !text.has("、", at: span.end),
        !text.has("和", at: span.end)
      else { return nil }
      let behind = text.has("年度", at: span.end) ? span.end + 6 : span.end
      guard span.isFinancial else {
        let last = DateExpression.Point(year: span.year)
        return DateGroup.Item(range: start..<behind, point: point, last: last)
      }
      point.part = .financialYear
      return DateGroup.Item(range: start..<behind, point: point)
    }
    if text.has("日历年", at: end) { return DateGroup.Item(range: start..<end + 9, point: point) }
    guard isFree(behind: end) else { return nil }
    return DateGroup.Item(range: start..<end, point: point)
  }

  private func isFree(before start: Int) -> Bool {
    guard start > text.startIndex else { return true }
    let before = text[start - 1]
    if before == 0x20 {
      // A Latin letter and a space begin a symbol: C 2013/20.
      return start < text.startIndex + 2 || !text[start - 2].isLetter
    }
    if before == UInt8(ascii: "(") {
      guard start > text.startIndex + 1 else { return true }
      return !text[start - 2].isDigit && !text.has("第", at: start - 4)
    }
    return before != 0x2E && before != 0x2F && before != 0x24 && !text.has("第", at: start - 3)
  }

  private func isFree(behind end: Int) -> Bool {
    guard end < text.endIndex else { return true }
    let next = text[end]
    if next < 0x80 {
      let second = end + 1 < text.endIndex ? text[end + 1] : 0x20
      switch next {
      case UInt8(ascii: "/"), UInt8(ascii: "%"): return false
      case UInt8(ascii: "."), UInt8(ascii: ","): return !second.isDigit
      case 0x2D: return !second.isDigit || text.digits(at: end + 1)?.end == end + 5
      case UInt8(ascii: "("): return !(second.isDigit || "IVXLES".utf8.contains(second))
      case UInt8(ascii: ")"): return !text.has("号", at: end + 1)
      default: return !next.isLetter
      }
    }
    return !Self.measures.contains { text.has($0, at: end) } && !sharesMeasure(end)
  }

  /// 第2171和2173卷: a list of numbers with one measure word behind the last.
  private func sharesMeasure(_ end: Int) -> Bool {
    var place = end
    let groups = ChineseDateGroups(text: text, claims: Claims())
    while let next = groups.separator(at: place), let number = groups.number(at: next.end) {
      place = number.end
      if text.has("/", at: place) { return true }
    }
    return place > end && Self.measures.contains { text.has($0, at: place) }
  }
}
