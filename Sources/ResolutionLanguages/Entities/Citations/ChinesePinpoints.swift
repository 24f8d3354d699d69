// Part of Kimberlite.

/// Chinese places in documents: 第7段(b), 第3至5段和第7段, 附件二, 第一章，C节, 执行部分第9段.
enum ChinesePinpoints {
  /// What stands behind 第 and a number.
  private static let units: [(word: StaticString, unit: Pinpoint.Unit)] = [
    ("段", .paragraph), ("节", .section), ("章", .chapter), ("条", .article), ("部分", .part),
    ("分段", .subparagraph), ("卷", .volume), ("号决议", .resolution), ("号决定", .decision),
  ]
  /// What stands before a number, or alone.
  private static let heads: [(word: StaticString, unit: Pinpoint.Unit)] = [
    ("附件", .annex), ("附录", .appendix), ("附文", .enclosure), ("附页", .attachment),
  ]
  private static let innerHeads: [(word: StaticString, unit: Pinpoint.Unit)] = [
    ("决议", .resolution), ("决定", .decision),
  ]
  private static let separators: [StaticString] = ["、", "和", "及", "以及", "或"]

  /// The places at `start`, one behind another, and the index behind them. `isInner`: the document is
  /// known, so that 第2号决议 is a place in it.
  static func chain(
    _ text: ByteText, at start: Int, isInner: Bool = false
  ) -> (pinpoint: Pinpoint, end: Int)? {
    guard let first = step(text, at: start, isInner: isInner) else { return nil }
    var pinpoint = Pinpoint(steps: [first.step])
    var end = first.end
    while true {
      if let more = merged(into: pinpoint.steps[pinpoint.steps.count - 1], text, at: end) {
        pinpoint.steps[pinpoint.steps.count - 1] = more.step
        end = more.end
        continue
      }
      let isInner = pinpoint.steps.last?.unit.holdsResolutions ?? false
      if isInner, let stop = numberedAct(text, at: end) { return (pinpoint, stop) }
      var next = step(text, at: end, isInner: false)
      for comma in ["，", ", ", "的"] as [StaticString] where next == nil && text.has(comma, at: end)
      {
        next = step(text, at: end + comma.utf8CodeUnitCount, isInner: isInner)
      }
      guard let next else { return (pinpoint, end) }
      // 第二节B部分 is section II.B.
      let last = pinpoint.steps.count - 1
      if next.step.unit == .part, next.step.numbers.first?.utf8.count == 1,
        pinpoint.steps[last].unit == .section, let section = pinpoint.steps[last].numbers.last
      {
        pinpoint.steps[last].numbers.removeLast()
        pinpoint.steps[last].numbers.append(section + "." + (next.step.numbers.first ?? ""))
        end = next.end
        continue
      }
      pinpoint.steps.append(next.step)
      end = next.end
    }
  }

  /// 第一章，第59/1号决议: the act of another body, told by its own number, is no place.
  private static func numberedAct(_ text: ByteText, at end: Int) -> Int? {
    guard text.has("，第", at: end), let session = text.digits(at: end + 6),
      text.has("/", at: session.end), let number = text.digits(at: session.end + 1)
    else { return nil }
    return text.has("号决", at: number.end) ? number.end + 9 : nil
  }

  /// 第3段 and 和第4段 behind it are one list.
  private static func merged(
    into step: Pinpoint.Step, _ text: ByteText, at end: Int
  ) -> (step: Pinpoint.Step, end: Int)? {
    guard let separator = separators.first(where: { text.has($0, at: end) }),
      let next = self.step(text, at: end + separator.utf8CodeUnitCount, isInner: false),
      next.step.unit == step.unit, !step.numbers.isEmpty, !next.step.numbers.isEmpty
    else { return nil }
    var result = step
    result.numbers += next.step.numbers
    return (result, next.end)
  }

  private static func step(
    _ text: ByteText, at start: Int, isInner: Bool
  ) -> (step: Pinpoint.Step, end: Int)? {
    guard start < text.endIndex else { return nil }
    if text.has("执行部分第", at: start), let step = ordinal(text, at: start + 12, isInner: false),
      step.step.unit == .paragraph
    {
      return (Pinpoint.Step(unit: .operativeParagraph, numbers: step.step.numbers), step.end)
    }
    for word in ["序言部分第", "序言第"] as [StaticString] where text.has(word, at: start) {
      guard let step = ordinal(text, at: start + word.utf8CodeUnitCount - 3, isInner: false) else {
        return nil
      }
      return (Pinpoint.Step(unit: .preambularParagraph, numbers: step.step.numbers), step.end)
    }
    if text.has("第", at: start) { return ordinal(text, at: start, isInner: isInner) }
    if text[start].isCapital, let step = ordinal(text, at: start - 3, isInner: isInner) {
      return step
    }
    for head in heads + (isInner ? innerHeads : []) where text.has(head.word, at: start) {
      let place = start + head.word.utf8CodeUnitCount
      var step = Pinpoint.Step(unit: head.unit)
      guard let list = numbers(text, at: place, isRoman: head.unit.isRoman) else {
        return head.unit.standsAlone ? (step, place) : nil
      }
      step.numbers = list.numbers
      return (step, list.end)
    }
    return nil
  }

  /// 第 with numbers and a unit; `start` is where 第 stands (or would stand).
  private static func ordinal(
    _ text: ByteText, at start: Int, isInner: Bool
  ) -> (step: Pinpoint.Step, end: Int)? {
    // The unit decides how the numbers are written, and stands behind them.
    guard var list = numbers(text, at: start + 3, isRoman: false) else { return nil }
    var end = list.end
    for (word, unit) in units where text.has(word, at: end) {
      if unit == .resolution || unit == .decision, !isInner { continue }
      if unit.isRoman, let again = numbers(text, at: start + 3, isRoman: true) { list = again }
      end += word.utf8CodeUnitCount
      if unit == .paragraph, let letters = PinpointLetters.read(text, at: end) {
        list.numbers[list.numbers.count - 1] += " " + letters.text
        end = letters.end
        if text.has("分段", at: end) { end += 6 } else if text.has("项", at: end) { end += 3 }
      }
      return (Pinpoint.Step(unit: unit, numbers: list.numbers), end)
    }
    return nil
  }

  // MARK: Numbers

  /// 3至5、7和9; Han numerals as Roman ones if `isRoman`, else as digits.
  private static func numbers(
    _ text: ByteText, at start: Int, isRoman: Bool
  ) -> (numbers: [String], end: Int)? {
    guard var last = range(text, at: start, isRoman: isRoman) else { return nil }
    var numbers = [last.text]
    while let separator = separators.first(where: { text.has($0, at: last.end) }),
      let next = range(
        text, at: text.skipping("第", at: last.end + separator.utf8CodeUnitCount), isRoman: isRoman),
      !next.text.utf8.contains(UInt8(ascii: "/"))
    {
      last = next
      numbers.append(last.text)
    }
    return (numbers, last.end)
  }

  private static func range(
    _ text: ByteText, at start: Int, isRoman: Bool
  ) -> (text: String, end: Int)? {
    guard let first = number(text, at: start, isRoman: isRoman) else { return nil }
    for word in ["至第", "至", "到", "-"] as [StaticString] where text.has(word, at: first.end) {
      if let last = number(text, at: first.end + word.utf8CodeUnitCount, isRoman: isRoman) {
        return (first.text + "-" + last.text, last.end)
      }
    }
    return first
  }

  private static func number(
    _ text: ByteText, at start: Int, isRoman: Bool
  ) -> (text: String, end: Int)? {
    guard start < text.endIndex else { return nil }
    let byte = text[start]
    if byte.isCapital { return PinpointLetters.capitals(text, at: start) }
    guard byte.isDigit || byte >= 0x80 else { return nil }
    guard let number = ChineseNumerals.number(at: text[start...]), number.value < 10_000 else {
      return nil
    }
    if byte.isDigit { return withLetters(text, start..<number.end) }
    var written = (isRoman ? Pinpoint.roman(number.value) : nil) ?? "\(number.value)"
    var end = number.end
    if let letter = PinpointLetters.behindStop(text, at: end) {
      written += text[end..<letter].string
      end = letter
    }
    return (written, end)
  }

  /// 7(b), 23之二; nil where the digits are not the whole number: 61/28号.
  private static func withLetters(
    _ text: ByteText, _ range: Range<Int>
  ) -> (text: String, end: Int)? {
    var end = range.upperBound
    guard PinpointLetters.endsNumber(text, at: end) else { return nil }
    var written = text[range].string
    if text.has("之二", at: end) {
      written += " bis"
      end += 6
    }
    if let letters = PinpointLetters.read(text, at: end) {
      written += " " + letters.text
      end = letters.end
    }
    return (written, end)
  }
}

extension ArraySlice<UInt8> {
  /// The index behind the word, if it stands here.
  fileprivate func skipping(_ word: StaticString, at index: Int) -> Int {
    has(word, at: index) ? index + word.utf8CodeUnitCount : index
  }
}

extension Pinpoint.Unit {
  /// Whether English prints Roman numerals where Chinese prints Han ones.
  fileprivate var isRoman: Bool {
    switch self {
    case .annex, .appendix, .enclosure, .attachment, .section, .chapter, .part, .volume: true
    default: false
    }
  }
}
