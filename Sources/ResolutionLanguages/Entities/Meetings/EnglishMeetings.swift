// Part of Kimberlite.

/// English: see `MeetingExpression`.
///
/// A head noun ("Conference", "meeting") is looked for; the name goes leftwards over capitalised
/// words, ordinals and modifiers, and rightwards over "on …" and "of …"; "held in … from …" or ", Geneva,
/// 3 June" behind it gives place and days.
struct EnglishMeetings: MeetingRecognizer {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression] {
    let bytes = text.all
    var meetings: [MeetingExpression] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place] | 0x20
      guard Self.firstBytes.contains(byte), place == 0 || !Self.isWordByte(bytes[place - 1]),
        let head = Self.head(in: bytes, at: place)
      else {
        place += 1
        continue
      }
      if let meeting = meeting(from: place, to: head, in: bytes, after: meetings.last) {
        meetings.append(meeting)
        place = meeting.range.upperBound
      } else {
        place = head
      }
    }
    return meetings
  }

  private static let firstBytes: Set<UInt8> = Set("cfmpsdw".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool { byte.isLetter || byte == 0x2D }

  private static let heads: [StaticString] = [
    "conference", "summit", "forum", "congress", "meeting", "symposium", "plenary", "dialogue",
    "seminar", "workshop", "colloquium", "session", "consultation",
  ]

  private static func head(in text: ByteText, at place: Int) -> Int? {
    for head in heads where text.hasIgnoringCase(head, at: place) {
      let end = place + head.utf8CodeUnitCount
      guard end == text.count || !text[end].isLetter && text[end] != 0x2D else { return nil }
      if head.utf8CodeUnitCount == 7, text.has(" meeting", at: end) { return nil }
      return end
    }
    return nil
  }

  // MARK: - Names

  private func meeting(
    from head: Int, to headEnd: Int, in text: ByteText, after last: MeetingExpression?
  ) -> MeetingExpression? {
    let isCapital = text[head] &- 0x41 < 26
    let floor = last?.range.upperBound ?? 0
    let start = EnglishMeetingWords.nameStart(before: head, isCapital: isCapital, floor, in: text)
    if isClosing(start, headEnd, text) {
      return MeetingExpression(range: start..<headEnd, kind: .closing)
    }
    if let place = again(start..<headEnd, in: text) {
      return MeetingExpression(range: start..<headEnd, kind: .again, place: place)
    }
    let end = EnglishMeetingWords.nameEnd(after: headEnd, isCapital: isCapital, in: text)
    let isSession = text.hasIgnoringCase("session", at: head)
    if isCapital, !isSession, EnglishMeetingWords.isBody(start..<end, in: text) { return nil }
    let isProper = isCapital && start < head && !isSession
    var meeting = MeetingExpression(range: start..<end, kind: isProper ? .proper : .common)
    EnglishMeetingSetting.read(&meeting, in: text)
    if meeting.kind == .common, meeting.place == nil, meeting.days.isEmpty { return nil }
    if isSession, isGeneralAssembly(start..<end, in: text) {
      return nil
    }
    return meeting
  }

  /// "64th plenary meeting", alone.
  private func isClosing(_ start: Int, _ end: Int, _ text: ByteText) -> Bool {
    start == 0 && end >= text.count - 1 && text.count < 60 && text[0].isDigit
  }

  /// "Brussels plenary meeting": a place, then nothing but small words.
  private func again(_ range: Range<Int>, in text: ByteText) -> String? {
    guard let place = MeetingPlaces.english.place(in: text, at: range.lowerBound),
      place.end < range.upperBound, text[range.lowerBound] &- 0x41 < 26
    else { return nil }
    let rest = text[place.end..<range.upperBound]
    return rest.contains { $0 &- 0x41 < 26 } ? nil : place.name
  }

  private func isGeneralAssembly(_ range: Range<Int>, in text: ByteText) -> Bool {
    let tail = text[range.lowerBound..<min(range.upperBound + 30, text.count)]
    let head = text[max(0, range.lowerBound - 30)..<range.lowerBound]
    return tail.find("General Assembly") != nil || head.find("its ") != nil
      || head.find("Assembly") != nil
  }
}

/// The words of which English names of meetings are made.
enum EnglishMeetingWords {
  private static let modifiers = WordTrie(
    words: """
      plenary high-level annual ministerial special regular intersessional review expert technical informal
      joint international regional global organizational substantive resumed extraordinary preparatory
      intergovernmental summit emergency biennial thematic first second third fourth fifth sixth seventh
      eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
      eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth pledging donor donors diplomatic
      inaugural formal general public open subregional interregional world scientific side final
      consultative virtual national interactive multi-stakeholder midterm intersessional parliamentary
      follow-up planning commemorative part one-day two-day three-day
      """)
  /// Capitalised words that stand before a name and are not of it.
  private static let noNames: [StaticString] = [
    "The", "See", "Report", "Recalling", "Recalls", "In", "At", "On", "Its", "Also", "Further",
    "This",
    "Welcoming", "Welcomes", "Noting", "Notes", "That", "During", "Ibid", "For", "A", "An", "All",
    "Convening", "Decides", "Requests", "Following",
  ]

  static func nameStart(before head: Int, isCapital: Bool, _ floor: Int, in text: ByteText) -> Int {
    var start = head
    while start > floor + 1, text[start - 1] == 0x20 {
      var word = start - 1
      while word > floor, text[word - 1] != 0x20, text[word - 1] != 0x28 { word -= 1 }
      let candidate = text[word..<(start - 1)]
      guard let first = candidate.first else { break }
      if candidate.last == 0x2C || candidate.last == 0x3B || candidate.last == 0x2E { break }
      if candidate.equals("and") {
        // "Review and Extension Conference".
        var before = word - 1
        while before > floor, text[before - 1] != 0x20 { before -= 1 }
        guard isCapital, word > floor + 1, text[before] &- 0x41 < 26, text[word - 2] != 0x2C,
          text[start] &- 0x41 < 26
        else { break }
        start = word
        continue
      }
      let isName = first &- 0x41 < 26 || first.isDigit || first == 0xC3
      if !isName {
        let isModifier =
          modifiers.longest(.all, in: text.span, at: word).map { $0.end == start - 1 } ?? false
          || candidate.contains(0x2D) && isOrdinal(candidate)
        guard isModifier else { break }
      } else if noNames.contains(where: { candidate.equals($0) }) {
        break
      }
      if candidate.ends("'s") || candidate.ends("s'") { break }
      start = word
    }
    return start
  }

  /// "twenty-sixth".
  private static func isOrdinal(_ word: ByteText) -> Bool {
    word.ends("th") || word.ends("first") || word.ends("second") || word.ends("third")
  }

  private static let complements: [StaticString] = [
    " on ", " of ", " for ", " to ", " against ", " under ", " between ", " with ", " among ",
  ]
  private static let stops: [StaticString] = [
    " held", " convened", " hosted", " that ", " which ", " at ", " from ", " organized", " to be ",
    " scheduled", " in ", " was ", " is ", " will ", " and the ", " entitled", " as ", " by ",
    " took ",
    " has ", " were ", " during ", " and its ", " and to ", " and in ", " and of ", " should ",
    " are ",
    " through ", " and takes ", " and, ", " adopted", " and its", " (", " and welcomes", " have ",
    " including", " annexed", " contained", " co-", " and calls", " jointly", " shall ",
    " and that ",
  ]

  static func nameEnd(after head: Int, isCapital: Bool, in text: ByteText) -> Int {
    var end = head
    guard let complement = complements.first(where: { text.has($0, at: end) }) else { return end }
    let next = end + complement.utf8CodeUnitCount
    guard next < text.count, !text[next].isDigit else { return end }
    if isCapital {
      let article =
        text.has("the ", at: next) ? next + 4 : text.has("la ", at: next) ? next + 3 : next
      // The complement of a proper name is one too: "on Population", "to Support".
      guard article < text.count, text[article] &- 0x41 < 26 else { return end }
      if text.has(" to the ", at: end) { return end }
    } else if complement.utf8CodeUnitCount == 4, text.has(" to ", at: end) {
      return end
    }
    var place = next
    while place < min(text.count, head + 260) {
      let byte = text[place]
      if byte == 0x3B || byte == 0x29
        || byte == 0x2E && (place + 1 == text.count || text[place + 1] == 0x20)
        || byte == 0xE2 && (text.has("”", at: place) || text.has("“", at: place))
      {
        break
      }
      if byte == 0x2C, !listGoesOn(text, at: place, isCapital: isCapital) { break }
      if byte == 0x20 {
        if stops.contains(where: { text.has($0, at: place) }),
          !isTitleIn(text, at: place, isCapital)
        {
          break
        }
        if text.has(" on ", at: place) && place + 4 < text.count && text[place + 4].isDigit {
          break
        }
        if isCapital, !isTitleWord(text, at: place + 1) { break }
      }
      place += 1
    }
    end = place
    while end > next, text[end - 1] == 0x20 || text[end - 1] == 0x2C { end -= 1 }
    var isTrimmed = true
    while isTrimmed {
      isTrimmed = false
      for word: StaticString in [
        " and", " of", " the", " on", " to", " for", " in", " by", " with",
      ]
      where text[..<end].ends(word) {
        end -= word.utf8CodeUnitCount
        isTrimmed = true
      }
    }
    return max(end, head)
  }

  private static let small: [StaticString] = [
    "of ", "on ", "and ", "the ", "for ", "to ", "in ", "against ", "with ", "by ",
    "la ", "de ",
  ]

  private static func isTitleWord(_ text: ByteText, at place: Int) -> Bool {
    guard place < text.count else { return false }
    let byte = text[place]
    return byte &- 0x41 < 26 || byte.isDigit || byte == 0xC3
      || small.contains { text.has($0, at: place) }
  }

  private static let months: [StaticString] = [
    "January", "February", "March", "April", "May ", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]

  /// "in All Its Aspects", "in Those Countries": capitals go on behind "in".
  private static func isTitleIn(_ text: ByteText, at place: Int, _ isCapital: Bool) -> Bool {
    guard isCapital, text.has(" in ", at: place), place + 4 < text.count else { return false }
    let next = text[place + 4]
    return next &- 0x41 < 26 && MeetingPlaces.english.place(in: text, at: place + 4) == nil
      && !months.contains { text.has($0, at: place + 4) }
  }

  /// "against Racism, Racial Discrimination, Xenophobia and": a comma inside a title.
  private static func listGoesOn(_ text: ByteText, at place: Int, isCapital: Bool) -> Bool {
    guard isCapital, place + 2 < text.count, text[place + 2] &- 0x41 < 26 else { return false }
    let tail = text[place..<min(place + 70, text.count)]
    guard let and = tail.find(" and ") else { return false }
    let middle = text[(place + 2)..<and]
    let isTitle = !middle.contains(0x3B) && and + 5 < text.count && text[and + 5] &- 0x41 < 26
    let words = middle.split(separator: 0x20)
    return isTitle && words.count <= 5 && words.allSatisfy { ($0.first ?? 0) &- 0x41 < 26 }
      && MeetingPlaces.english.place(in: text, at: place + 2) == nil
  }

  private static let bodies: [StaticString] = [
    "Conference on Disarmament", "Conference on Trade and Development", "General Conference",
    "Conference of the Parties", "Conference of the States Parties", "Conference of States Parties",
    "Meeting of the Parties", "Meetings of the Parties", "Meeting of States Parties",
    "Permanent Forum",
    "Pacific Islands Forum", "Conference Management", "International Labour Conference",
    "Ministerial Conference of the World Trade", "Conference of the Food",
    "Global Forum on Transparency",
    "Conference of Parties", "Conference of High Contracting", "Congress of Deputies",
    "Political Forum", "Islamic Conference", "Conference of Heads", "Assembly and Conference",
    "United Nations Forum on Forests", "Forum on Forests", "South Summit", "Conference of NGOs",
    "Library of Congress", "Conference Services", "Inter-Parliamentary", "National Congress",
  ]

  /// Capitalised, but names of no meeting of their own.
  private static let shortNames: [StaticString] = [
    "World Conference", "World Summit", "Review Conference", "Ministerial Conference",
    "United Nations Conference", "High-level Conference", "International Conference",
    "Preparatory Meeting", "General Meeting", "Annual Meeting", "Ministerial Meeting",
  ]

  static func isBody(_ range: Range<Int>, in text: ByteText) -> Bool {
    let near = text[range.lowerBound..<min(range.upperBound + 24, text.count)]
    let name = text[range]
    if name.find("Review Conference") != nil, name.count > 18 { return false }
    if shortNames.contains(where: { name.equals($0) }) { return true }
    return bodies.contains { near.find($0) != nil }
  }
}

/// Place and days behind an English name.
enum EnglishMeetingSetting {
  private static let helds: [StaticString] = [
    "held", "to be held", "convened", "hosted", "organized", "which was held", "that was held",
    "which took place", "that took place", "to be convened", "which will be held", "taking place",
    "scheduled", "was held", "took place", "which was convened", "co-organized", "to be hosted",
    "that will be held", "will be held", "which was hosted", "jointly organized", "co-hosted",
    "were held",
    "which is to be held", "which were held",
  ]
  private static let ends: [StaticString] = [
    " and the ", ", and ", " which ", " whose ", " where ", " to discuss",
    " with the participation",
    ", as ", ", including", " and its ", " in accordance", " pursuant", ", with ",
    " under the theme",
    " and adopted", " in which ", " at which ", " resulting", " on the theme", " that ", " at the ",
    ", to ",
    " in preparation", " and encourages", " and welcomes", " and requests",
  ]

  static func read(_ meeting: inout MeetingExpression, in text: ByteText) {
    var start = meeting.range.upperBound
    if text.has(" (", at: start),
      let end = text[..<min(text.count, start + 60)].find(")", from: start)
    {
      start = end + 1
    }
    let isComma = start < text.count && text[start] == 0x2C
    if isComma { start += 1 }
    if start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, isComma || start > meeting.range.upperBound else { return }
    let held = helds.first { text.has($0, at: start) }
    let limit = clauseEnd(text, from: start + (held?.utf8CodeUnitCount ?? 0))
    if held != nil {
      meeting.place = firstPlace(in: text[start..<limit])
      meeting.days = [start..<limit]
      return
    }
    var place = start
    for word: StaticString in ["in ", "at "] where text.has(word, at: place) {
      place += word.utf8CodeUnitCount
      if text.has("United Nations Headquarters in ", at: place) { place += 31 }
    }
    if text[place...].first.map({ $0 &- 0x41 < 26 }) == true,
      let found = MeetingPlaces.english.place(in: text, at: place), isComma || place > start
    {
      meeting.place = found.name
      meeting.days = [found.end..<min(found.end + 40, limit)]
    } else if text.has("on ", at: start) || text.has("from ", at: start) || isComma {
      // Only days that follow at once: ", 3 June 2003", "on 3 and 4 June".
      meeting.days = [start..<min(start + 6, text.count)]
    }
  }

  private static func firstPlace(in text: ByteText) -> String? {
    var place = text.startIndex
    while place < text.endIndex {
      if text[place] &- 0x41 < 26, place == text.startIndex || text[place - 1] == 0x20,
        let found = MeetingPlaces.english.place(in: text, at: place)
      {
        let before = text[..<place]
        if before.ends("in ") || before.ends("at ") || before.ends(", ") { return found.name }
      }
      place += 1
    }
    return nil
  }

  private static func clauseEnd(_ text: ByteText, from start: Int) -> Int {
    var place = start
    let limit = min(text.count, start + 180)
    while place < limit {
      let byte = text[place]
      if byte == 0x3B || byte == 0x29 || byte == 0xE2 && text.has("“", at: place) { return place }
      if byte == 0x20 || byte == 0x2C, ends.contains(where: { text.has($0, at: place) }) {
        return place
      }
      place += 1
    }
    return limit
  }
}
