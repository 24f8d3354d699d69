// Part of Kimberlite.

/// Chinese: see `MeetingExpression`.
///
/// A head noun (会议, 首脑会议, 峰会) is looked for. Its name begins behind 举行的, 召开的, 主办的, or is one of
/// the known names with its number and year before it. Place and days stand before 举行, in the same
/// clause, or behind the name.
struct ChineseMeetings: MeetingRecognizer {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression] {
    let bytes = text.all
    if let closing = closing(in: bytes) { return [closing] }
    var meetings: [MeetingExpression] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte >= 0xE4,
        let known = ChineseMeetingNames.known.longest(.all, in: bytes.span, at: place)
      {
        add(named(place..<known.end, isProper: true, in: bytes), to: &meetings)
        place = known.end
        continue
      }
      if byte >= 0xE4, let head = ChineseMeetingNames.head(in: bytes, at: place) {
        if let start = ChineseMeetingNames.start(before: place, in: bytes),
          meetings.last?.range.upperBound ?? 0 <= start
        {
          add(named(start..<head, isProper: false, in: bytes), to: &meetings)
        } else if let again = again(place, head, in: bytes) {
          add(again, to: &meetings)
        }
        place = head
        continue
      }
      place += 1
    }
    return meetings
  }

  private func add(_ meeting: MeetingExpression?, to meetings: inout [MeetingExpression]) {
    guard let meeting else { return }
    if let last = meetings.last, last.range.overlaps(meeting.range) {
      if last.range.count >= meeting.range.count { return }
      meetings.removeLast()
    }
    meetings.append(meeting)
  }

  /// 第57次全体会议, alone.
  private func closing(in text: ByteText) -> MeetingExpression? {
    guard text.count < 60, let first = text.find("第"), let end = text.find("次全体会议") else {
      return nil
    }
    let range = first..<(end + 15)
    return first < 4 && text.count - range.upperBound <= 3
      ? MeetingExpression(range: range, kind: .closing) : nil
  }

  /// 布鲁塞尔全体会议: a city, then the noun.
  private func again(_ head: Int, _ end: Int, in text: ByteText) -> MeetingExpression? {
    var start = head
    for word: StaticString in ["全体", "年度"] where text[..<start].ends(word) {
      start -= word.utf8CodeUnitCount
    }
    for length in stride(from: 6, through: 27, by: 3) where start >= length {
      guard let found = MeetingPlaces.chinese.place(in: text, at: start - length),
        found.end == start
      else { continue }
      return MeetingExpression(range: (start - length)..<end, kind: .again, place: found.name)
    }
    return nil
  }

  private func named(
    _ range: Range<Int>, isProper: Bool, in text: ByteText
  ) -> MeetingExpression? {
    let start =
      isProper ? ChineseMeetingNames.withNumber(range.lowerBound, in: text) : range.lowerBound
    if ChineseMeetingNames.isBody(start..<range.upperBound, in: text) { return nil }
    var meeting = MeetingExpression(
      range: start..<range.upperBound, kind: isProper ? .proper : .common)
    if let held = ChineseMeetingNames.heldBefore(start, in: text) {
      meeting.days = [held]
      meeting.place = lastPlace(in: text, held)
    }
    let behind = ChineseMeetingNames.behind(range.upperBound, in: text)
    if !behind.isEmpty {
      meeting.days.append(behind)
      meeting.place = meeting.place ?? firstPlace(in: text, behind)
    }
    return meeting
  }

  /// The place nearest before 举行.
  private func lastPlace(in text: ByteText, _ range: Range<Int>) -> String? {
    var place = range.upperBound
    while place > range.lowerBound {
      place -= 1
      if text[place] >= 0xE4,
        let found = firstPlace(in: text, place..<range.upperBound, isHere: true)
      {
        return found
      }
    }
    return nil
  }

  private func firstPlace(
    in text: ByteText, _ range: Range<Int>, isHere: Bool = false
  ) -> String? {
    var place = range.lowerBound
    while place < (isHere ? range.lowerBound + 1 : range.upperBound) {
      if text[place] >= 0xE4, let found = MeetingPlaces.chinese.place(in: text, at: place),
        found.end <= range.upperBound, !text.has("金伯利进程", at: place),
        !text.has("金伯利证书", at: place)
      {
        return found.name
      }
      place += 1
    }
    return nil
  }
}

/// Where Chinese names of meetings begin and end.
enum ChineseMeetingNames {
  static let known: WordTrie = {
    var trie = WordTrie(ignoresSpaces: false)
    for row in OpeningWordTables.rows(of: KnownMeetings.table) where row.count == 2 {
      trie.insert(row[1], kinds: .all, row: 0)
    }
    return trie
  }()

  private static let heads: [StaticString] = [
    "首脑会议", "峰会", "会议", "论坛", "研讨会", "讨论会", "讲习班", "对话会", "座谈会", "届会议", "届会", "审议大会", "大会",
  ]

  static func head(in text: ByteText, at place: Int) -> Int? {
    for head in heads where text.has(head, at: place) {
      let end = place + head.utf8CodeUnitCount
      if ["厅", "室", "主席", "文件", "记录", "服务", "日历", "期间的"].contains(where: { text.has($0, at: end) })
      {
        return nil
      }
      return end
    }
    return nil
  }

  private static let helds: [StaticString] = [
    "举行的", "召开的", "主办的", "举办的", "召集的", "组织的", "举行了", "召开了", "主办了",
    "举行", "召开", "主办",
  ]

  /// Behind the last 举行的 before a head noun, if only the words of a name stand between.
  static func start(before head: Int, in text: ByteText) -> Int? {
    var place = head
    let limit = max(0, head - 150)
    while place > limit {
      let before = text[limit..<place]
      if helds.contains(where: { before.ends($0) }) { return place }
      let scalar = text.scalar(before: place)
      if [0xFF0C, 0xFF1B, 0x3002, 0x300A].contains(scalar.value) { return nil }
      place -= scalar.length
    }
    return nil
  }

  private static let numbers: [StaticString] = ["次", "届", "年", "特别", "高级别", "后续", "续会", "部长级"]

  /// The place of 第三次, 2005年 before a known name, else of the name.
  static func withNumber(_ start: Int, in text: ByteText) -> Int {
    var place = start
    var isNumber = true
    while isNumber, place > 0 {
      isNumber = false
      for word in numbers where text[..<place].ends(word) {
        let before = place - word.utf8CodeUnitCount
        guard word.utf8CodeUnitCount == 3 else {
          place = before
          isNumber = true
          break
        }
        var digits = before
        while digits > 0, isDigit(text, before: digits) {
          digits -= text.scalar(before: digits).length
        }
        guard digits < before else { break }
        if text[..<digits].ends("第") { digits -= 3 }
        place = digits
        isNumber = true
        break
      }
    }
    return place
  }

  private static func isDigit(_ text: ByteText, before end: Int) -> Bool {
    if text[end - 1].isDigit { return true }
    return ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].contains { text[..<end].ends($0) }
  }

  private static let bodies: [StaticString] = [
    "裁军谈判会议", "贸易和发展会议", "缔约方大会", "缔约方会议", "缔约国会议", "国际劳工大会", "伊斯兰会议",
    "世界卫生大会", "联合国大会", "缔约国大会",
  ]

  static func isBody(_ range: Range<Int>, in text: ByteText) -> Bool {
    let name = text[range]
    if name.begins("大会第") || name.begins("联合国大会第") || name.equals("会议") { return true }
    return name.equals("大会") || bodies.contains { name.ends($0) }
  }

  /// The words before 举行的, from the last stop on: days and place stand there.
  static func heldBefore(_ start: Int, in text: ByteText) -> Range<Int>? {
    var end = start
    for held in helds where text[..<start].ends(held) { end = start - held.utf8CodeUnitCount }
    guard end < start else { return nil }
    var place = end
    while place > max(0, end - 150) {
      let scalar = text.scalar(before: place)
      if [0x300B, 0x29, 0x201D].contains(scalar.value) { break }
      if [0xFF0C, 0xFF1B, 0x3002, 0x300A, 0x3001].contains(scalar.value),
        !text[..<place].ends("、") || !(place - 4 >= 0 && text[place - 4] < 0x80)
      {
        break
      }
      place -= scalar.length
    }
    return place..<end
  }

  /// 于…在…举行 or ，2002年…，南非约翰内斯堡 behind a name.
  static func behind(_ end: Int, in text: ByteText) -> Range<Int> {
    guard end < text.count else { return end..<end }
    var start = end
    if text.has("的报告", at: start) { start += 9 }
    if text.has("》", at: start) { start += 3 }
    if text.has("，", at: start), start + 3 < text.count, text[start + 3].isDigit {
      var limit = start + 3
      while limit < min(text.count, start + 100), text[limit] != 0x28, !text.has("》", at: limit) {
        limit += 1
      }
      return start..<limit
    }
    let rest = text[end..<min(text.count, end + 120)]
    let isSet = ["于", "将于", "定于", "在", "(", "已于"].contains { rest.begins($0) }
    guard isSet else { return end..<end }
    if rest.begins("(") { return end..<(rest.find(")") ?? end) }
    guard let held = rest.find("举行") ?? rest.find("召开"), rest[..<held].find("，") == nil else {
      return end..<end
    }
    return end..<held
  }
}
