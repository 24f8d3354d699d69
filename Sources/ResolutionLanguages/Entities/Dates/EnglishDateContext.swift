// Part of Kimberlite.
import ResolutionModel

/// What the words around a date say of it: parts ("first quarter of"), relations ("until"), and
/// whether it comes again every year.
struct EnglishDateContext {
  let text: ByteText

  func expressions(of group: DateGroup) -> [DateExpression] {
    var group = group
    let between = text.word(before: group.range.lowerBound)
    if group.items.count == 2, between.equalsIgnoringCase("between") {
      group.items[1].join = .interval
    }
    var expressions = group.expressions
    var inherited: DateValue.Relation?
    var result: [DateExpression] = []
    for index in expressions.indices {
      let own = addPart(&expressions[index])
      result += own
      let relation = relation(of: own.first ?? expressions[index])
      let isOfOtherKind =
        index > 0
        && (expressions[index].first.day == nil) != (expressions[index - 1].first.day == nil)
      if relation != nil || index == 0 || isOfOtherKind { inherited = relation }
      for place in result.indices.suffix(own.count) where result[place].last == nil {
        result[place].relation = inherited
      }
      result.append(expressions[index])
      if expressions[index].last == nil { result[result.count - 1].relation = inherited }
    }
    return result
  }

  // MARK: - Parts

  /// Takes in the words before that name a part of the time. Of two quarters ("first and second
  /// quarters of 2008") the first comes back.
  private func addPart(_ expression: inout DateExpression) -> [DateExpression] {
    let start = expression.range.lowerBound
    if let begin = prefixedPart(before: start) {
      expression.range = begin..<expression.range.upperBound
      return []
    }
    var word = text.word(before: start)
    if word.equalsIgnoringCase("in") { word = text.word(before: word.startIndex) }
    if word.equalsIgnoringCase("early") || word.equalsIgnoringCase("late")
      || word.equalsIgnoringCase("mid")
    {
      expression.range = word.startIndex..<expression.range.upperBound
      return []
    }
    word = text.word(before: start)
    if word.equalsIgnoringCase("year") { word = text.word(before: word.startIndex) }
    if word.equalsIgnoringCase("the") { word = text.word(before: word.startIndex) }
    let isOf = word.equalsIgnoringCase("of")
    let noun = isOf ? text.word(before: word.startIndex) : word
    return partOf(noun, &expression, isOf: isOf)
  }

  private func partOf(
    _ noun: ByteText, _ expression: inout DateExpression, isOf: Bool
  ) -> [DateExpression] {
    let isYear = expression.first.month == nil && expression.first.part == nil
    if isOf, Self.ends.contains(where: { noun.equalsIgnoringCase($0) }), expression.first.day == nil
    {
      expression.range = noun.startIndex..<expression.range.upperBound
    } else if isOf, noun.equalsIgnoringCase("week"), expression.first.day != nil,
      expression.last == nil
    {
      expression.first.part = .week
      expression.range = noun.startIndex..<expression.range.upperBound
    } else if noun.beginsIgnoringCase("quarter"), isYear, expression.last == nil {
      return quarters(noun, &expression)
    } else if noun.equalsIgnoringCase("half"), isOf, isYear, expression.last == nil {
      let word = text.word(before: noun.startIndex)
      guard let number = ordinal(word), number <= 2 else { return [] }
      expression.first.part = .half(number)
      expression.range = word.startIndex..<expression.range.upperBound
    } else if noun.equalsIgnoringCase("months"), isOf, isYear {
      var word = text.word(before: noun.startIndex)
      if word.equalsIgnoringCase("few") { word = text.word(before: word.startIndex) }
      guard word.equalsIgnoringCase("first") || word.equalsIgnoringCase("early") else { return [] }
      expression.range = word.startIndex..<expression.range.upperBound
    }
    return []
  }

  private static let ends: [StaticString] = ["end", "beginning", "start", "middle", "close"]

  /// "mid-2014", "end-October 2021".
  private func prefixedPart(before start: Int) -> Int? {
    for prefix in ["mid-", "end-", "early-", "late-"] as [StaticString] {
      let begin = start - prefix.utf8CodeUnitCount
      if text.hasIgnoringCase(prefix, at: begin),
        begin == text.startIndex || !text[begin - 1].isLetter
      {
        return begin
      }
    }
    return nil
  }

  private func quarters(_ noun: ByteText, _ expression: inout DateExpression) -> [DateExpression] {
    let word = text.word(before: noun.startIndex)
    guard let number = ordinal(word) ?? (word.equalsIgnoringCase("last") ? 4 : nil), number <= 4
    else { return [] }
    expression.first.part = .quarter(number)
    expression.range = word.startIndex..<expression.range.upperBound
    let and = text.word(before: word.startIndex)
    guard and.equals("and") || and.equals("or"),
      let other = ordinal(text.word(before: and.startIndex)), other <= 4
    else { return [] }
    let range = text.word(before: and.startIndex)
    var first = expression
    first.range = range.startIndex..<range.endIndex
    first.first.part = .quarter(other)
    return [first]
  }

  private func ordinal(_ word: ByteText) -> Int? {
    guard !word.isEmpty, let found = EnglishNumerals.ordinal(at: word), found.end == word.endIndex
    else { return nil }
    return found.value
  }

  // MARK: - Relations

  private func relation(of expression: DateExpression) -> DateValue.Relation? {
    guard expression.last == nil else { return nil }
    let start = expression.range.lowerBound
    if text.has(" onward", at: expression.range.upperBound) { return .from }
    if text.hasIgnoringCase("post-", at: start - 5) { return .after }
    if text.hasIgnoringCase("pre-", at: start - 4) { return .before }
    var first = text.word(before: start)
    // "before the 2018 referendum", "as amended by the 1972 Protocol": the year belongs to the noun.
    if first.equals("the"), expression.first.month == nil,
      expression.first.part == nil, text[start].isDigit
    {
      return nil
    }
    if first.equals("on") || first.equals("in"), isOfEntry(first.startIndex) { return .inForce }
    while ["the", "year", "years", "month", "of", "at", "least"].contains(where: {
      first.equals($0)
    }) {
      let before = text.word(before: first.startIndex)
      if first.equals("of") || first.equals("at") {
        if before.equalsIgnoringCase("as") { return .asOf }
        guard before.equals("month") || before.equals("year") else { return nil }
      }
      first = before
    }
    return relation(first, text.word(before: first.startIndex))
  }

  private func relation(_ first: ByteText, _ second: ByteText) -> DateValue.Relation? {
    switch first.count {
    case 2:
      if first.equalsIgnoringCase("by") { return .by }
      if first.equals("to") {
        return second.equalsIgnoringCase("prior") ? .before : second.equals("up") ? .until : nil
      }
      guard first.equals("on") || first.equals("in") else { return nil }
      if second.equals("force") || second.equals("effect") || second.equals("effective") {
        return .inForce
      }
      return Self.beginnings.contains { second.equalsIgnoringCase($0) } ? .from : nil
    case 4:
      if first.equalsIgnoringCase("from") { return .from }
      if first.equals("than") { return second.equals("later") ? .by : nil }
      return first.equalsIgnoringCase("till") ? .until : nil
    default:
      if first.equalsIgnoringCase("until") || first.equalsIgnoringCase("through") { return .until }
      if first.equalsIgnoringCase("since") {
        return second.equals("force") || second.equals("effect") ? .inForce : .since
      }
      if first.equalsIgnoringCase("before") { return second.equals("or") ? .by : .before }
      if first.equalsIgnoringCase("after") || first.equalsIgnoringCase("beyond") { return .after }
      if first.equalsIgnoringCase("effective") { return .inForce }
      return Self.beginnings.contains { first.equalsIgnoringCase($0) } ? .from : nil
    }
  }

  /// "the entry into force of the Convention on": the words in the same clause.
  private func isOfEntry(_ end: Int) -> Bool {
    var start = end
    while start > text.startIndex, end - start < 90, text[start - 1] != UInt8(ascii: ","),
      text[start - 1] != UInt8(ascii: ";")
    {
      start -= 1
    }
    return text[start..<end].find("nto force ") != nil
  }

  private static let beginnings: [StaticString] = ["starting", "beginning", "commencing"]

  // MARK: - Sentences

  /// Where sentences end.
  var sentenceEnds: [Int] {
    text.indices.dropFirst().filter { isEnd($0) }
  }

  /// A stop, a space and a capital, but for single letters and short words before the stop.
  private func isEnd(_ index: Int) -> Bool {
    text[index] == UInt8(ascii: ".") && index + 2 < text.endIndex && text[index + 1] == 0x20
      && text[index + 2] &- 0x41 < 26 && isLongBefore(index)
  }

  private func isLongBefore(_ stop: Int) -> Bool {
    guard stop >= text.startIndex + 4 else { return false }
    let before = text[stop - 1]
    return before == UInt8(ascii: ")") || before.isDigit
      || text[(stop - 4)..<stop].allSatisfy { $0.isLetter || $0 >= 0x80 }
  }

  /// Whether a day without year is that of a yearly observance: its sentence has "each year" or the
  /// name of a Day or Week, or it is declared "as" something.
  func isRecurring(_ expression: DateExpression, _ signs: Signs) -> Bool {
    if signs.namesYears { return true }
    guard expression.first.day != nil else { return false }
    return signs.namesDay || text.has(" as ", at: expression.range.upperBound)
  }

  /// What a sentence says of all days in it.
  struct Signs {
    var namesYears = false
    var namesDay = false
  }

  /// The signs of the sentence between two ends.
  func signs(in sentence: Range<Int>) -> Signs {
    var signs = Signs()
    let words: [StaticString] = ["each year", "every year", "annual", "yearly"]
    signs.namesYears = words.contains { text[sentence].findIgnoringCase($0) != nil }
    for word in [" Day", " Week"] as [StaticString] {
      var from = sentence.lowerBound
      while let found = text[sentence].find(word, from: from) {
        from = found + word.utf8CodeUnitCount
        if from == text.endIndex || !text[from].isLetter { signs.namesDay = true }
      }
    }
    return signs
  }
}

extension ByteText {
  /// The word of ASCII letters that ends one space before a place; empty if there is none.
  func word(before place: Int) -> ByteText {
    guard place > startIndex, self[place - 1] == 0x20 else { return self[place..<place] }
    let end = place - 1
    var start = end
    while start > startIndex, self[start - 1].isLetter { start -= 1 }
    return self[start..<end]
  }
}
