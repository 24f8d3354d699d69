// Part of Kimberlite.

/// English places in documents: "paragraph 7 (b)", "paras. 3 to 5 and 7", "annex II, sect. A",
/// "paragraph 5 of section II".
enum EnglishPinpoints {
  /// Words and what they count; longer ones first where one begins with another.
  private static let words: [(word: StaticString, unit: Pinpoint.Unit)] = [
    ("operative paragraphs", .operativeParagraph), ("operative paragraph", .operativeParagraph),
    ("op. paras.", .operativeParagraph), ("op. para.", .operativeParagraph),
    ("preambular paragraphs", .preambularParagraph), ("preambular paragraph", .preambularParagraph),
    ("paragraphs", .paragraph), ("paragraph", .paragraph), ("paras.", .paragraph),
    ("para.", .paragraph), ("parts", .part), ("part", .part), ("subparagraphs", .subparagraph),
    ("subparagraph", .subparagraph), ("subparas.", .subparagraph), ("subpara.", .subparagraph),
    ("sections", .section), ("section", .section), ("sects.", .section), ("sect.", .section),
    ("annexes", .annex), ("annex", .annex), ("appendices", .appendix), ("appendix", .appendix),
    ("articles", .article), ("article", .article), ("arts.", .article), ("art.", .article),
    ("attachments", .attachment), ("attachment", .attachment), ("chapters", .chapter),
    ("chapter", .chapter), ("chaps.", .chapter), ("chap.", .chapter), ("enclosures", .enclosure),
    ("enclosure", .enclosure), ("rules", .rule), ("rule", .rule), ("regulations", .regulation),
    ("regulation", .regulation), ("volumes", .volume), ("volume", .volume), ("vols.", .volume),
    ("vol.", .volume),
  ]
  /// Units that count only behind another one: "chap. I, resolution 1, annex II".
  private static let innerWords: [(word: StaticString, unit: Pinpoint.Unit)] = [
    ("resolutions", .resolution), ("resolution", .resolution), ("decisions", .decision),
    ("decision", .decision),
  ]
  private static let separators: [StaticString] = [", and ", ", ", " and ", " or "]
  private static let numberWords: [StaticString] = ["one", "two", "three", "four", "five", "six"]

  /// The places at `start`, one behind another, and the index behind them.
  /// `isInner`: the document is known, so that "resolution 2" is a place in it.
  static func chain(
    _ text: ByteText, at start: Int, isInner: Bool = false
  ) -> (pinpoint: Pinpoint, end: Int)? {
    guard let first = step(text, at: start, isInner: isInner) else { return nil }
    var pinpoint = Pinpoint(steps: [first.step])
    var end = first.end
    while true {
      let isInner = pinpoint.steps.last?.unit.holdsResolutions ?? false
      if let stop = numberedAct(text, at: end) { return (pinpoint, stop) }
      if text.has(", ", at: end), let next = step(text, at: end + 2, isInner: isInner) {
        pinpoint.steps.append(next.step)
        end = next.end
      } else if let place = behindOf(text, at: end), let whole = step(text, at: place) {
        pinpoint.steps.insert(whole.step, at: 0)
        end = whole.end
      } else {
        return (pinpoint, end)
      }
    }
  }

  /// "chap. I, resolution 59/1": the act of another body, told by its own number, is no place.
  private static func numberedAct(_ text: ByteText, at end: Int) -> Int? {
    for word in [", resolution ", ", decision "] as [StaticString] where text.has(word, at: end) {
      guard let session = text.digits(at: end + word.utf8CodeUnitCount),
        text.has("/", at: session.end)
      else { return nil }
      return text.digits(at: session.end + 1)?.end
    }
    return nil
  }

  /// Whether a word that counts places begins here.
  static func begins(_ text: ByteText, at start: Int) -> Bool {
    guard start + 2 < text.endIndex else { return false }
    let pair = UInt16(text[start] | 0x20) << 8 | UInt16(text[start + 1] | 0x20)
    return pairs.contains(pair) && word(of: words, in: text, at: start) != nil
  }

  /// The first two letters of the words.
  private static let pairs: Set<UInt16> = Set(
    words.map { UInt16($0.word.utf8Start[0]) << 8 | UInt16($0.word.utf8Start[1]) })

  private static func behindOf(_ text: ByteText, at index: Int) -> Int? {
    for word in [" of the ", " of ", " to the "] as [StaticString] where text.has(word, at: index) {
      return index + word.utf8CodeUnitCount
    }
    return nil
  }

  /// One unit with its numbers.
  private static func step(
    _ text: ByteText, at start: Int, isInner: Bool = false
  ) -> (step: Pinpoint.Step, end: Int)? {
    var found = word(of: words, in: text, at: start)
    if found == nil, isInner { found = word(of: innerWords, in: text, at: start) }
    guard let (unit, end) = found else { return preambular(text, at: start) }
    var step = Pinpoint.Step(unit: unit)
    if text.has(" ", at: end), let list = numbers(text, at: end + 1, of: unit) {
      step.numbers = list.numbers
      return (step, list.end)
    }
    return unit.standsAlone ? (step, end) : nil
  }

  /// "twenty-fourth preambular paragraph".
  static func preambular(
    _ text: ByteText, at start: Int
  ) -> (step: Pinpoint.Step, end: Int)? {
    guard start < text.endIndex, text[start].isLetter,
      let ordinal = EnglishNumerals.ordinal(at: text[start...]),
      text.has(" preambular paragraph", at: ordinal.end)
    else { return nil }
    return (
      Pinpoint.Step(unit: .preambularParagraph, numbers: ["\(ordinal.value)"]), ordinal.end + 21
    )
  }

  private static func word(
    of words: [(word: StaticString, unit: Pinpoint.Unit)], in text: ByteText, at start: Int
  ) -> (Pinpoint.Unit, Int)? {
    guard start < text.endIndex else { return nil }
    let first = text[start] | 0x20
    for (word, unit) in words where word.utf8Start[0] == first {
      let end = start + word.utf8CodeUnitCount
      guard text.hasIgnoringCase(word, at: start) else { continue }
      if end < text.endIndex, text[end].isLetter || text[end].isDigit { continue }
      return (unit, end)
    }
    return nil
  }

  // MARK: Numbers

  private static func numbers(
    _ text: ByteText, at start: Int, of unit: Pinpoint.Unit
  ) -> (numbers: [String], end: Int)? {
    guard var (last, end) = range(text, at: start, of: unit) else { return nil }
    var numbers = [last]
    while let separator = separators.first(where: { text.has($0, at: end) }),
      let next = range(text, at: end + separator.utf8CodeUnitCount, of: unit)
    {
      (last, end) = next
      numbers.append(last)
    }
    return (numbers, end)
  }

  /// One number, or two joined by "to" or a hyphen.
  private static func range(
    _ text: ByteText, at start: Int, of unit: Pinpoint.Unit
  ) -> (String, Int)? {
    guard let first = number(text, at: start, of: unit) else { return nil }
    for word in [" to ", "-", " - "] as [StaticString] where text.has(word, at: first.end) {
      if let last = number(text, at: first.end + word.utf8CodeUnitCount, of: unit) {
        return (first.text + "-" + last.text, last.end)
      }
    }
    return (first.text, first.end)
  }

  private static func number(
    _ text: ByteText, at start: Int, of unit: Pinpoint.Unit
  ) -> (text: String, end: Int)? {
    guard start < text.endIndex else { return nil }
    if text[start] == UInt8(ascii: "(") { return PinpointLetters.read(text, at: start) }
    if let digits = text.digits(at: start) {
      return withLetters(text, start..<digits.end, of: unit)
    }
    if unit == .part, let word = numberWords.firstIndex(where: { text.has($0, at: start) }) {
      return (Pinpoint.roman(word + 1) ?? "", start + numberWords[word].utf8CodeUnitCount)
    }
    return PinpointLetters.capitals(text, at: start)
  }

  /// `7 (b)`, `23 bis`; nil where the digits are not the whole number: `61/28`, `2003/1`.
  private static func withLetters(
    _ text: ByteText, _ range: Range<Int>, of unit: Pinpoint.Unit
  ) -> (text: String, end: Int)? {
    var end = range.upperBound
    guard range.count <= 4, PinpointLetters.endsNumber(text, at: end) else { return nil }
    var written = text[range].string
    if text.has(" bis", at: end) {
      written += " bis"
      end += 4
    }
    if let letters = PinpointLetters.read(text, at: text.skippingBlank(at: end)) {
      written += " " + letters.text
      end = letters.end
    }
    return (written, end)
  }
}

/// The letters of subparagraphs: `(b)`, `(a) (ii)`, `(a)-(c)`; and those of sections: `IV`, `A`, `I.A`.
enum PinpointLetters {
  /// A capital or a Roman numeral, or one of each.
  static func capitals(_ text: ByteText, at start: Int) -> (text: String, end: Int)? {
    var end = start
    while end < text.endIndex, text[end].isCapital { end += 1 }
    guard end > start, end == start + 1 || RomanNumeral.value(of: text[start..<end]) != nil else {
      return nil
    }
    if let letter = behindStop(text, at: end) {
      end = letter
    } else if end == start + 1, text.has(".", at: end), let number = text.digits(at: end + 1),
      number.end - end <= 3
    {
      // "sect. B.2".
      end = number.end
    }
    guard endsNumber(text, at: end) else { return nil }
    return (text[start..<end].string, end)
  }

  /// The index behind the ".A" of "I.A".
  static func behindStop(_ text: ByteText, at index: Int) -> Int? {
    guard text.has(".", at: index), index + 1 < text.endIndex else { return nil }
    var end = index + 1
    // "第一. A节", with a blank that extraction left.
    if text[end] == 0x20, text.has("节", at: end + 2) { end += 1 }
    guard text[end].isCapital else { return nil }
    end += 1
    return end < text.endIndex && (text[end].isLetter || text[end].isDigit) ? nil : end
  }

  /// The letters at `start` and the index behind them; lists and ranges of letters with their joints.
  static func read(_ text: ByteText, at start: Int) -> (text: String, end: Int)? {
    guard var (written, end) = one(text, at: start) else { return nil }
    while true {
      if let next = one(text, at: text.skippingBlank(at: end)) {
        written += " " + next.text
        end = next.end
      } else if let joint = joint(text, at: end), let next = one(text, at: joint.end) {
        written += joint.text + next.text
        end = next.end
      } else {
        return (written, end)
      }
    }
  }

  private static let joints: [(word: StaticString, text: String)] = [
    (" and ", " and "), ("和", " and "), (", ", ", "), ("、", ", "), (" to ", "-"), ("至", "-"),
    ("-", "-"), ("及", " and "),
  ]

  private static func joint(_ text: ByteText, at index: Int) -> (text: String, end: Int)? {
    for joint in joints where text.has(joint.word, at: index) {
      return (joint.text, index + joint.word.utf8CodeUnitCount)
    }
    return nil
  }

  /// One letter or small Roman numeral in brackets.
  private static func one(_ text: ByteText, at start: Int) -> (text: String, end: Int)? {
    guard text.has("(", at: start) else { return nil }
    var end = start + 1
    while end < text.endIndex, text[end] &- 0x61 < 26 { end += 1 }
    guard end > start + 1, end - start <= 5, text.has(")", at: end) else { return nil }
    let letters = text[(start + 1)..<end]
    guard letters.count == 1 || RomanNumeral.value(of: letters) != nil else { return nil }
    return (text[start...end].string, end + 1)
  }

  /// Whether a number can end here: neither a slash nor a letter, a digit or a year in brackets follows.
  static func endsNumber(_ text: ByteText, at end: Int) -> Bool {
    guard end < text.endIndex else { return true }
    let byte = text[end]
    if byte == UInt8(ascii: "/") || byte.isLetter || byte.isDigit { return false }
    if text.has("(", at: text.skippingBlank(at: end)) {
      let inner = text.skippingBlank(at: end) + 1
      return inner >= text.endIndex || !text[inner].isDigit && !text[inner].isCapital
    }
    guard byte == UInt8(ascii: "."), end + 1 < text.endIndex else { return true }
    return !text[end + 1].isDigit
  }
}
