// Part of Kimberlite.

/// Chinese: see `MeetingExpression`.
///
/// A head noun (会议, 首脑会议, 峰会) is looked for; its name is one of the known ones, begins behind 举行的,
/// or is read leftwards over number, year, treaty and body. Place and days stand before 举行, in the
/// same clause, or behind the name.
struct ChineseMeetings: MeetingRecognizer {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression] {
    let bytes = text.all
    if let closing = closing(in: bytes) { return [closing] }
    var meetings: [MeetingExpression] = []
    var place = 0
    while let found = ChineseMeetingHeads.next(in: bytes, from: place) {
      place = found.end
      let floor = meetings.last?.range.upperBound ?? 0
      if let meeting = meeting(found, floor, in: bytes) {
        meetings.append(meeting)
      }
    }
    return meetings
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

  private func meeting(
    _ head: ChineseMeetingHeads.Head, _ floor: Int, in text: ByteText
  ) -> MeetingExpression? {
    guard !ChineseMeetingHeads.isPart(head.end, in: text) else { return nil }
    let name = ChineseMeetingName(head: head, floor: floor, in: text)
    // 给大会主席的信: of an office, unless a numbered conference has that president.
    guard name.isNumbered || !text.has("主席", at: head.end) else { return nil }
    let range = name.start..<head.end
    guard range.lowerBound >= floor else { return nil }
    if let again = again(head, in: text) { return again }
    if ChineseMeetingHeads.isBody(range, isNumbered: name.isNumbered, in: text) { return nil }
    var meeting = MeetingExpression(range: range, kind: name.kind)
    ChineseMeetingSetting.read(&meeting, held: name.held, in: text)
    if let year = name.year, name.kind != .session { meeting.days.append(year) }
    return meeting.kind == .proper || !meeting.days.isEmpty ? meeting : nil
  }

  /// 布鲁塞尔全体会议: a city, then the noun.
  private func again(
    _ head: ChineseMeetingHeads.Head, in text: ByteText
  ) -> MeetingExpression? {
    var start = head.start
    for word: StaticString in ["全体", "年度"] where text[..<start].ends(word) {
      start -= word.utf8CodeUnitCount
    }
    for length in stride(from: 6, through: 27, by: 3) where start >= length {
      guard let found = PlaceNames.longest(in: text, at: start - length), found.end == start
      else { continue }
      return MeetingExpression(
        range: (start - length)..<head.end, kind: .again, place: found.english)
    }
    return nil
  }
}

/// The nouns with which Chinese names of meetings end.
enum ChineseMeetingHeads {
  /// A head noun, or a known name with it.
  struct Head {
    var start: Int
    var end: Int
    var isKnown: Bool
  }

  private static let heads: [StaticString] = [
    "首脑会议", "高级别对话", "协商会议", "峰会", "会议", "论坛", "研讨会", "讨论会", "讲习班", "对话会", "座谈会", "大会",
    "常会", "年会", "届会", "审议会", "专题会", "磋商会",
  ]

  private static let known: WordTrie = {
    var trie = WordTrie(ignoresSpaces: false)
    for row in OpeningWordTables.rows(of: KnownMeetings.table) where row.count == 2 {
      trie.insert(row[1], kinds: .all, row: 0)
    }
    return trie
  }()

  /// One bit for each ideograph with which a head noun or a known name begins.
  private static let firsts: [Bool] = {
    var firsts = [Bool](repeating: false, count: 0x10000)
    for head in heads { firsts[key(head.utf8Start, 0)] = true }
    for row in OpeningWordTables.rows(of: KnownMeetings.table) where row.count == 2 {
      row[1].withUnsafeBufferPointer { firsts[key($0.baseAddress!, 0)] = true }
    }
    return firsts
  }()

  @inline(__always)
  private static func key(_ bytes: UnsafePointer<UInt8>, _ place: Int) -> Int {
    Int(bytes[place] & 0x0F) << 12 | Int(bytes[place + 1] & 0x3F) << 6
      | Int(bytes[place + 2] & 0x3F)
  }

  static func next(in text: ByteText, from start: Int) -> Head? {
    var place = start
    while let candidate = candidate(in: text, from: place) {
      if let known = known.longest(.all, in: text.span, at: candidate) {
        return Head(start: candidate, end: known.end, isKnown: true)
      }
      for head in heads where text.has(head, at: candidate) {
        let end = candidate + head.utf8CodeUnitCount
        // 届会 is no noun in 第五届会议.
        if text.has("议", at: end) { continue }
        return Head(start: candidate, end: end, isKnown: false)
      }
      place = candidate + 3
    }
    return nil
  }

  private static func candidate(in text: ByteText, from start: Int) -> Int? {
    text.withUnsafeBufferPointer { bytes in
      firsts.withUnsafeBufferPointer { firsts in
        guard let base = bytes.baseAddress else { return nil }
        var place = start
        while place + 5 < bytes.count {
          let byte = bytes[place]
          if byte < 0x80 {
            place += 1
          } else if byte & 0xF0 == 0xE0 {
            if firsts[key(base, place)] { return place }
            place += 3
          } else {
            place += 1
          }
        }
        return nil
      }
    }
  }

  private static let parts: [StaticString] = [
    "厅", "室", "服务", "日历", "管理", "中心", "场", "事务", "设施", "组织",
  ]

  /// Whether the noun is only part of a longer one: 会议室.
  static func isPart(_ end: Int, in text: ByteText) -> Bool {
    // What is named before its number is no meeting of its own: 缔约方大会第五届会议.
    text.has("第", at: end) || parts.contains { text.has($0, at: end) }
  }

  /// Bodies with such names; those with a number before the noun are meetings.
  private static let bodies: [StaticString] = [
    "缔约方大会", "缔约方会议", "缔约国会议", "缔约国大会", "国际劳工大会", "发展合作论坛", "区域论坛", "岛屿论坛",
    "森林论坛", "常设论坛", "政治论坛", "治理论坛", "首脑会议", "部长级会议", "部长会议", "透明度和信息交流全球论坛",
    "融合大会", "缔约方", "各种会议",
  ]
  private static let never: [StaticString] = [
    "裁军谈判会议", "贸易和发展会议", "世界卫生大会", "联合国大会", "环境大会", "人居大会", "伊斯兰会议", "议会大会",
    "贸发会议", "机构大会", "组织大会", "代表大会", "咨商会议", "制宪会议", "该论坛", "该会议", "协商会议", "此次会议", "这次会议", "本次会议",
    "各次会议",
  ]

  static func isBody(_ range: Range<Int>, isNumbered: Bool, in text: ByteText) -> Bool {
    let name = text[range]
    if name.begins("大会第") || name.begins("联合国大会第"), name.find("届") != nil { return true }
    if name.equals("会议") { return true }
    if name.equals("大会") || name.equals("论坛") { return true }
    if never.contains(where: { name.ends($0) }) { return true }
    return !isNumbered && bodies.contains { name.ends($0) && name.count <= 30 }
  }
}
