// Part of Kimberlite.

/// Place and days of an English meeting: behind its name, or between a verb and its name.
enum EnglishMeetingSetting {
  private static let helds = WordTrie(phrases: [
    "held", "to be held", "convened", "hosted", "organized", "which was held", "that was held",
    "which took place", "that took place", "to be convened", "which will be held", "taking place",
    "scheduled", "was held", "took place", "which was convened", "co-organized", "to be hosted",
    "that will be held", "will be held", "which was hosted", "jointly organized", "co-hosted",
    "were held", "which is to be held", "which were held", "is to be held", "which would be held",
    "to take place", "will take place", "concluded", "initially scheduled", "jointly hosted",
    "organised", "to be organized", "as held",
  ])
  private static let ends: [StaticString] = [
    " and the ", ", and ", " which ", " whose ", " where ", " to discuss",
    " with the participation", ", as ", ", including", " and its ", " in accordance", " pursuant",
    ", with ", " under the theme", " and adopted", " in which ", " at which ", " resulting",
    " on the theme", " that ", " at the ", ", to ", " in preparation", " and encourages",
    " and welcomes", " and requests", " and the", ", the ", " and takes ", " and notes ",
    ", welcomed", ", adopted", ", in order", " at its ", " as well as",
  ]

  static func read(_ meeting: inout MeetingExpression, in text: ByteText) {
    readBehind(&meeting, in: text)
    if let before = before(meeting.range.lowerBound, in: text) {
      meeting.days.append(before)
      if meeting.place == nil, meeting.country == nil { setPlace(&meeting, before, in: text) }
    }
  }

  private static func readBehind(_ meeting: inout MeetingExpression, in text: ByteText) {
    let end = meeting.range.upperBound
    var start = end
    if text.has(" (", at: start),
      let close = text[..<min(text.count, start + 100)].find(")", from: start)
    {
      let found = PlaceNames.longest(in: text, at: start + 2)
      let isCity = found.map { text.has(",", at: $0.end) } ?? false
      let isDay = text[start + 2].isDigit && text[(start + 2)..<close].contains { $0.isLetter }
      if isCity || isDay {
        meeting.place = found?.english
        meeting.days = [start..<close]
        return
      }
      start = close + 1
    }
    let isComma = start < text.count && text[start] == 0x2C
    if isComma { start += 1 }
    if start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, isComma || start > end else { return }
    let isHeld =
      text.has("by ", at: start)
      && holdings.contains { text[..<meeting.range.lowerBound].ends($0) }
    if let held = isHeld ? start : helds.longest(.all, in: text.span, at: start)?.end {
      let limit = clauseEnd(text, from: held)
      setPlace(&meeting, start..<limit, in: text)
      meeting.days = [start..<limit]
      return
    }
    readWithoutVerb(&meeting, start, isComma: isComma, in: text)
  }

  /// ", Geneva, 3 June 2003", "in Rome in 2014", "on 3 and 4 June", ", in September 2018".
  private static func readWithoutVerb(
    _ meeting: inout MeetingExpression, _ start: Int, isComma: Bool, in text: ByteText
  ) {
    if !isComma, text[start...].prefix(4).allSatisfy({ $0.isDigit }), start + 4 <= text.count {
      meeting.days = [start..<(start + 4)]
      return
    }
    var place = start
    for word: StaticString in ["in ", "at "] where text.has(word, at: place) {
      place += word.utf8CodeUnitCount
    }
    guard place < text.count, isComma || place > start || text.has("on ", at: start) else { return }
    let limit = clauseEnd(text, from: place)
    if text[place] &- 0x41 < 26, let found = city(in: text, at: place) {
      meeting.place = found.english
      meeting.days = [found.end..<min(found.end + 40, max(limit, found.end))]
    } else if place > start, text[place] &- 0x41 < 26, !isComma {
      meeting.country = place..<min(place + 1, text.count)
      meeting.days = [start..<min(start + 10, text.count)]
    } else if !text[..<meeting.range.lowerBound].ends("adopted by the ") {
      // Only days that follow at once.
      meeting.days = [start..<min(start + 8, text.count)]
    }
  }

  private static let holdings: [StaticString] = [
    "convening of the ", "holding of the ", "hosting of the ", "convening of a ", "holding of a ",
    "organization of the ",
  ]
  private static let verbs: [StaticString] = [
    "convened", "convene", "convening", "held", "holding", "hosted", "hosting", "hold", "host",
    "organized", "organization", "launching",
  ]

  /// "the convening on 26 September 2019 of the …", "held on 3 May 2019 the …".
  private static func before(_ start: Int, in text: ByteText) -> Range<Int>? {
    guard text[..<start].ends(" the ") || text[..<start].ends(" a ") else { return nil }
    var place = start
    let limit = max(0, start - 110)
    var hasDigit = false
    while place > limit {
      place -= 1
      let byte = text[place]
      if byte == 0x3B || byte == 0x29 || byte == 0x28 || byte == 0x2E { return nil }
      if byte.isDigit { hasDigit = true }
      guard byte == 0x20, hasDigit else { continue }
      let first = text[place + 1]
      guard first == 0x63 || first == 0x68 || first == 0x6F || first == 0x6C,
        let verb = verbs.first(where: { text.has($0, at: place + 1) })
      else { continue }
      let end = place + 1 + verb.utf8CodeUnitCount
      // The days must follow the verb at once.
      let near = text[end..<min(end + 32, start)]
      return near.begins(" on ") || near.begins(", on ") || near.begins(" in ")
        || near.begins(" from ") || near.begins(", in ") || near.begins(" at ")
        ? end..<start : nil
    }
    return nil
  }

  private static func setPlace(
    _ meeting: inout MeetingExpression, _ range: Range<Int>, in text: ByteText
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      if text[place] &- 0x41 < 26, text[place - 1] == 0x20 {
        let before = text[..<place]
        if before.ends("in ") || before.ends("at ") || before.ends(", ") || before.ends("on ")
          || before.ends("the ")
        {
          if let found = city(in: text, at: place) {
            meeting.place = found.english
            return
          }
          if before.ends("in ") || before.ends("in the "), meeting.country == nil {
            meeting.country = place..<range.upperBound
          }
        }
      }
      place += 1
    }
  }

  private static func city(in text: ByteText, at place: Int) -> (end: Int, english: String)? {
    if let found = PlaceNames.longest(in: text, at: place) { return found }
    if text.has("United Nations Headquarters", at: place)
      || text.has("Headquarters of the United Nations", at: place)
    {
      return (place + 27, "New York")
    }
    return nil
  }

  private static func clauseEnd(_ text: ByteText, from start: Int) -> Int {
    var place = start
    let limit = min(text.count, start + 180)
    // "organized by X and the Y, in Geneva": the days come after all who held it.
    var isOfHosts = text.has(" by ", at: start) || text.has("by ", at: start)
    while place < limit {
      let byte = text[place]
      if byte == 0x3B || byte == 0x29 || byte == 0xE2 && text.has("“", at: place) { return place }
      if byte.isDigit { isOfHosts = false }
      if byte == 0x20 || byte == 0x2C, !(isOfHosts && text.has(" and the ", at: place)),
        ends.contains(where: { text.has($0, at: place) })
      {
        return place
      }
      place += 1
    }
    return limit
  }
}

extension WordTrie {
  fileprivate init(phrases: [StaticString]) {
    self.init(ignoresSpaces: false)
    for phrase in phrases { phrase.withUTF8Buffer { insert($0, kinds: .all, row: 0) } }
  }
}
