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
    while let head = Self.nextHead(in: bytes, from: place) {
      if let meeting = meeting(of: head, in: bytes, after: meetings.last) {
        meetings.append(meeting)
        place = max(head.range.upperBound, meeting.range.upperBound)
      } else {
        place = head.range.upperBound
      }
    }
    return meetings
  }

  // MARK: - Head nouns

  private struct Head {
    var range: Range<Int>
    var isCapital: Bool
    var isPlural: Bool
    var isSession: Bool
  }

  private static let heads: [StaticString] = [
    "conference", "summit", "forum", "congress", "meeting", "symposium", "plenary", "dialogue",
    "seminar", "workshop", "colloquium", "session", "consultation",
  ]

  /// For each first letter a set of the second letters of head nouns.
  private static let seconds: [UInt32] = {
    var seconds = [UInt32](repeating: 0, count: 32)
    for head in heads {
      seconds[Int(head.utf8Start[0] & 0x1F)] |= 1 << UInt32(head.utf8Start[1] & 0x1F)
    }
    return seconds
  }()

  private static func nextHead(in text: ByteText, from start: Int) -> Head? {
    var place = start
    while let candidate = candidate(in: text, from: place) {
      if let head = head(in: text, at: candidate) { return head }
      place = candidate + 1
    }
    return nil
  }

  /// The next word that begins as a head noun does.
  private static func candidate(in text: ByteText, from start: Int) -> Int? {
    text.withUnsafeBufferPointer { bytes in
      seconds.withUnsafeBufferPointer { seconds in
        var place = start
        while place + 4 < bytes.count {
          let first = bytes[place]
          if first >= 0x41,
            seconds[Int(first & 0x1F)] >> UInt32(bytes[place + 1] & 0x1F) & 1 == 1,
            place == 0 || !(bytes[place - 1].isLetter || bytes[place - 1] == 0x2D)
          {
            return place
          }
          place += 1
        }
        return nil
      }
    }
  }

  private static func head(in text: ByteText, at place: Int) -> Head? {
    for head in heads where text.hasIgnoringCase(head, at: place) {
      var end = place + head.utf8CodeUnitCount
      let isPlural = end < text.count && text[end] == 0x73
      if isPlural { end += 1 }
      guard end == text.count || !text[end].isLetter && text[end] != 0x2D && text[end] != 0x27
      else { return nil }
      if head.utf8CodeUnitCount == 7, text.has(" meeting", at: end) || text.has(" session", at: end)
      {
        return nil
      }
      return Head(
        range: place..<end, isCapital: text[place] &- 0x41 < 26, isPlural: isPlural,
        isSession: head.utf8Start[0] == 0x73 && head.utf8Start[2] == 0x73)
    }
    return nil
  }

  // MARK: - Names

  private func meeting(
    of head: Head, in text: ByteText, after last: MeetingExpression?
  ) -> MeetingExpression? {
    let floor = last?.range.upperBound ?? 0
    let isCapital = head.isCapital && !head.isSession
    let start = EnglishMeetingWords.nameStart(
      before: head.range.lowerBound, isCapital: head.isCapital, floor, in: text)
    if start == 0, isClosing(head.range.upperBound, text) {
      return MeetingExpression(range: start..<head.range.upperBound, kind: .closing)
    }
    if let place = again(start..<head.range.upperBound, in: text) {
      return MeetingExpression(
        range: start..<head.range.upperBound, kind: .again, place: place)
    }
    let words = text[start..<head.range.lowerBound]
    let isNumbered = EnglishMeetingWords.isNumbered(words)
    if head.isPlural, !isNumbered,
      isCapital || words.find("high-level") == nil && words.find("informal") == nil
    {
      return nil
    }
    let end = EnglishMeetingWords.nameEnd(
      after: head.range.upperBound, isCapital: isCapital, isSession: head.isSession, in: text)
    var meeting = MeetingExpression(range: start..<end, kind: .common)
    if head.isSession {
      meeting.kind = .session
    } else if isProper(start, head.range, end, isCapital, isNumbered, text) {
      meeting.kind = .proper
    }
    EnglishMeetingSetting.read(&meeting, in: text)
    if isNumbered, !head.isSession { meeting.days.append(start..<head.range.lowerBound) }
    let isSet =
      meeting.place != nil || meeting.country != nil
      || meeting.days.contains { window in text[window].contains { $0.isDigit } }
    if meeting.kind != .proper, !isSet { return nil }
    if !isSet, text.hasIgnoringCase("dialogue", at: head.range.lowerBound),
      !words.beginsIgnoringCase("high-level")
    {
      return nil
    }
    if text.has("Dialogue in ", at: head.range.lowerBound) { return nil }
    if isCapital, !isNumbered, !isSet || text.has(" on Disarmament", at: head.range.upperBound),
      EnglishMeetingWords.isBody(start..<end, in: text)
    {
      return nil
    }
    if isCapital, EnglishMeetingWords.isOffice(start..<end, in: text) { return nil }
    return meeting
  }

  /// Whether the name needs neither place nor days.
  private func isProper(
    _ start: Int, _ head: Range<Int>, _ end: Int, _ isCapital: Bool, _ isNumbered: Bool,
    _ text: ByteText
  ) -> Bool {
    if isCapital { return start < head.lowerBound || end > head.upperBound + 8 }
    guard start < head.lowerBound else { return false }
    // "second meeting of the Working Group", "2021 forum on financing": not "its second meeting".
    let behind = text[head.upperBound..<end]
    if isNumbered {
      if text[start].isDigit, text[start + 2].isDigit { return true }
      return behind.begins(" of ") && behind.contains { $0 &- 0x41 < 26 }
        || behind.begins(" on ")
    }
    guard text[..<start].ends("the "), text.hasIgnoringCase("high-level", at: start) else {
      return false
    }
    if text.has("forum", at: head.lowerBound) { return false }
    return behind.begins(" of the General Assembly") || behind.begins(" on ")
  }

  /// "64th plenary meeting", alone.
  private func isClosing(_ end: Int, _ text: ByteText) -> Bool {
    end >= text.count - 1 && text.count < 60 && text[0].isDigit
  }

  /// "Brussels plenary meeting": a place, then nothing but small words.
  private func again(_ range: Range<Int>, in text: ByteText) -> String? {
    guard text[range.lowerBound] &- 0x41 < 26,
      let place = PlaceNames.longest(in: text, at: range.lowerBound),
      place.end < range.upperBound
    else { return nil }
    let rest = text[place.end..<range.upperBound]
    return rest.contains { $0 &- 0x41 < 26 } ? nil : place.english
  }
}
