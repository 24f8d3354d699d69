// Part of Kimberlite.
import ResolutionModel

/// English: see `SessionExpression`.
///
/// Looks for the word "session" and reads backwards from it: adjectives, then ordinals or a word
/// such as "current".
struct EnglishSessions: SessionRecognizer {
  func sessions(in text: FoldedText, claims: Claims) -> [SessionExpression] {
    let bytes = text.all
    var result: [SessionExpression] = []
    var index = 0
    while index + 7 <= bytes.count {
      guard bytes[index] | 0x20 == UInt8(ascii: "s"), bytes[index + 1] == UInt8(ascii: "e"),
        bytes.has("ession", at: index + 1)
      else {
        index += 1
        continue
      }
      var end = index + 7
      if bytes.has("s", at: end) { end += 1 }
      let isWord = end == bytes.count || !bytes[end].isLetter
      if isWord, index > 0, bytes[index - 1] == 0x20 {
        let found = EnglishSessionReader(text: bytes, word: index..<end).expressions()
        result += found.filter { claims.isFree($0.range) }
      }
      index = end
    }
    return result
  }
}

/// Reads what stands before one word "session".
struct EnglishSessionReader {
  let text: ByteText
  let word: Range<Int>

  func expressions() -> [SessionExpression] {
    var kind = SessionValue.Kind.regular
    var place = word.lowerBound
    var adjective = text.word(before: place)
    if adjective.equalsIgnoringCase("special") {
      kind = .special
      place = adjective.startIndex
      adjective = text.word(before: place)
      if adjective.equalsIgnoringCase("emergency") {
        kind = .emergencySpecial
        place = adjective.startIndex
      }
    } else if Self.adjectives.contains(where: { adjective.equalsIgnoringCase($0) }) {
      place = adjective.startIndex
    }
    let relative = text.word(before: place)
    if let offset = Self.offset(relative), kind == .regular {
      let range = relative.startIndex..<word.upperBound
      var expression = SessionExpression(range: range, which: .relative(offset))
      let reader = EnglishSessionBody(text: text)
      expression.body = reader.body(of: range, number: nil)
      expression.nameStart = reader.nameStart(
        behind: range.upperBound, from: range.lowerBound)
      expression.nameEnd = reader.nameEnd(before: range.lowerBound)
      expression.shortForm = reader.shortForm(
        start: expression.nameStart, end: expression.nameEnd)
      return [expression]
    }
    return numbered(before: place, kind)
  }

  /// Adjectives of regular sessions.
  private static let adjectives: [StaticString] = [
    "regular", "substantive", "annual", "ordinary", "plenary", "organizational",
    "extraordinary", "biennial",
  ]

  private static func offset(_ word: ByteText) -> Int? {
    if word.equalsIgnoringCase("current") || word.equalsIgnoringCase("present") { return 0 }
    return word.equalsIgnoringCase("next") ? 1 : nil
  }

  // MARK: - Numbers

  private func numbered(before end: Int, _ kind: SessionValue.Kind) -> [SessionExpression] {
    var numbers: [(value: Int, range: Range<Int>)] = []
    guard end > text.startIndex, text[end - 1] == 0x20 else { return [] }
    var place = end - 1
    while numbers.count < 12, let number = ordinal(endingAt: place) {
      numbers.insert(number, at: 0)
      let start = number.range.lowerBound
      guard let next = joint(before: start) else { break }
      place = next
    }
    guard let first = numbers.first?.range.lowerBound else { return [] }
    let before = text.word(before: first)
    let isResumed = before.equalsIgnoringCase("resumed")
    let whole = (isResumed ? before.startIndex : first)..<word.upperBound
    let reader = EnglishSessionBody(text: text)
    let body = reader.body(of: whole, number: numbers[0].value)
    let nameStart = reader.nameStart(behind: whole.upperBound, from: whole.lowerBound)
    let nameEnd = reader.nameEnd(before: whole.lowerBound)
    let isMain = isMainPart(before: first)
    let short = reader.shortForm(start: nameStart, end: nameEnd)
    let sentence = reader.sentence(before: whole.lowerBound)
    return numbers.enumerated().map { index, number in
      let isLast = index == numbers.count - 1
      let start = index == 0 ? whole.lowerBound : number.range.lowerBound
      let range = start..<(isLast ? word.upperBound : number.range.upperBound)
      var which = SessionExpression.Which.number(number.value)
      if kind == .special,
        let known = reader.disarmamentSession(number.value, behind: whole.upperBound)
      {
        which = known.map { .number($0) } ?? .unknown
      }
      return SessionExpression(
        range: range, which: which, kind: kind,
        part: isResumed ? .resumed : isMain ? .main : nil, body: body, nameStart: nameStart,
        nameEnd: nameEnd, shortForm: short, sentenceOfOwner: sentence)
    }
  }

  /// The ordinal that ends at a place: "one hundred and first", "sixty-third", "62nd".
  private func ordinal(endingAt limit: Int) -> (value: Int, range: Range<Int>)? {
    var found: (value: Int, range: Range<Int>)?
    var start = limit
    for _ in 0..<5 {
      while start > text.startIndex, isOfWord(text[start - 1]) { start -= 1 }
      guard start < limit else { break }
      if let number = EnglishNumerals.ordinal(at: text[start..<limit]), number.end == limit {
        found = (number.value, start..<limit)
      } else if let unit = found?.value, unit < 10,
        let tens = EnglishNumerals.cardinal(at: text[start..<limit]), tens.value >= 20,
        tens.value < 100, tens.value % 10 == 0
      {
        // The hyphen of "twenty-fourth" may be lost.
        found = (tens.value + unit, start..<limit)
      } else if found != nil, !isJoint(start) {
        break
      }
      guard start > text.startIndex, text[start - 1] == 0x20 else { break }
      start -= 1
    }
    return found
  }

  private func isOfWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x2D }

  /// "hundred and first": "and" does not end a number, nor does "hundred".
  private func isJoint(_ start: Int) -> Bool {
    let word = text[start...].firstLatinWord
    return word.equals("and") || word.equalsIgnoringCase("hundred")
  }

  /// Where the number before ends, if "and", "to" or a comma joins two numbers.
  private func joint(before start: Int) -> Int? {
    if text[..<start].ends(", ") { return start - 2 }
    for word in [", and ", " and ", " to ", " or "] as [StaticString]
    where text[..<start].ends(word) {
      return start - word.utf8CodeUnitCount
    }
    return nil
  }

  private func isMainPart(before start: Int) -> Bool {
    let its = text.word(before: start)
    let of = text.word(before: its.startIndex)
    let part = text.word(before: of.startIndex)
    return of.equals("of") && part.equals("part")
      && text.word(before: part.startIndex).equals("main")
  }
}
