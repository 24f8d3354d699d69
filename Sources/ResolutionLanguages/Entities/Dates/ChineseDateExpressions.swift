// Part of Kimberlite.
import ResolutionModel

/// Chinese: see `DateExpression`.
///
/// One pass looks for digits and Han numerals; what stands around is read only where a unit of time
/// follows, or four digits stand alone.
struct ChineseDateExpressions: DateRecognizer {
  func dates(in text: FoldedText, claims: Claims) -> [DateExpression] {
    let bytes = text.all
    var result: [DateExpression] = []
    var index = 0
    while index < bytes.count {
      guard let start = Self.start(in: bytes, from: index) else { break }
      guard let group = ChineseDateGroups(text: bytes, claims: claims).group(at: start) else {
        index = Self.endOfNumber(in: bytes, at: start)
        continue
      }
      result += ChineseDateContext(text: bytes).expressions(of: group)
      index = group.range.upperBound
    }
    if result.contains(where: \.lacksYear) { Self.place(&result, in: bytes) }
    return result
  }

  /// Gives the dates their sentences, and takes out those that come again every year.
  private static func place(_ dates: inout [DateExpression], in text: ByteText) {
    let context = ChineseDateContext(text: text)
    var sentence = 0
    var start = text.startIndex
    var end = text.find("。") ?? text.endIndex
    var signs = context.signs(in: start..<end)
    dates = dates.compactMap { date in
      while end < date.range.lowerBound {
        sentence += 1
        start = end + 3
        end = text.find("。", from: start) ?? text.endIndex
        if end >= date.range.lowerBound { signs = context.signs(in: start..<end) }
      }
      var date = date
      date.sentence = sentence
      return date.lacksYear && signs.isYearly(date) ? nil : date
    }
  }

  /// The next place where a date can begin: a digit, a Han numeral, or 同年.
  private static func start(in text: ByteText, from: Int) -> Int? {
    var index = from
    while index < text.endIndex {
      let byte = text[index]
      if byte < 0x80 {
        if byte.isDigit { return index }
        index += 1
      } else if byte >= 0xE0 {
        if byte >= 0xE2, byte <= 0xE9, isStart(text, index) { return index }
        index += byte >= 0xF0 ? 4 : 3
      } else {
        index += byte >= 0xC0 ? 2 : 1
      }
    }
    return nil
  }

  /// Whether one of 一 二 三 四 五 六 七 八 九 十 廿 卅 or 同年 stands at a place.
  @inline(__always)
  private static func isStart(_ text: ByteText, _ index: Int) -> Bool {
    guard index + 2 < text.endIndex else { return false }
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xE4, 0xB8, 0x80), (0xE4, 0xB8, 0x83), (0xE4, 0xB8, 0x89): return true
    case (0xE4, 0xB9, 0x9D), (0xE4, 0xBA, 0x8C), (0xE4, 0xBA, 0x94): return true
    case (0xE5, 0x85, 0xAB), (0xE5, 0x85, 0xAD), (0xE5, 0x8D, 0x81), (0xE5, 0x9B, 0x9B):
      return true
    case (0xE5, 0xBB, 0xBF), (0xE5, 0x8D, 0x85): return true
    case (0xE5, 0x90, 0x8C): return text.has("年", at: index + 3)
    default: return false
    }
  }

  private static func endOfNumber(in text: ByteText, at start: Int) -> Int {
    var index = start
    while index < text.endIndex, text[index].isDigit { index += 1 }
    if index == start { index += text.scalar(at: start).length }
    return index
  }
}
