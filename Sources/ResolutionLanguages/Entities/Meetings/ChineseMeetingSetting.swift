// Part of Kimberlite.

/// Place and days of a Chinese meeting: before 举行的, between its name and 举行, or beside the name.
enum ChineseMeetingSetting {
  static func read(
    _ meeting: inout MeetingExpression, held: Range<Int>?, in text: ByteText
  ) {
    let name = meeting.range
    let behind = behind(name.upperBound, in: text)
    if let held {
      let before = lastSetting(of: clause(before: held.lowerBound, in: text), in: text)
      meeting.days = [before]
      setPlace(&meeting, before, isLast: true, in: text)
    }
    if !behind.isEmpty {
      meeting.days.append(behind)
      if meeting.place == nil, meeting.country == nil {
        setPlace(&meeting, behind, isLast: false, in: text)
      }
    }
    if held == nil, let beside = beside(name.lowerBound, in: text) {
      meeting.days.append(beside)
    }
  }

  /// The words before 举行的, from the last stop on: days and place stand there.
  private static func clause(before end: Int, in text: ByteText) -> Range<Int> {
    var place = end
    while place > max(0, end - 150) {
      let scalar = text.scalar(before: place)
      if [0x300B, 0x29, 0x201D, 0xFF0C, 0xFF1B, 0x3002, 0x300A].contains(scalar.value) { break }
      // Days and years may be listed; what else 、 divides is another meeting's.
      if scalar.value == 0x3001,
        !(text[..<(place - 3)].ends("日") || text[..<(place - 3)].ends("年")
          || text[..<(place - 3)].ends("月"))
      {
        break
      }
      place -= scalar.length
    }
    return place..<end
  }

  /// Of 于…日在甲和…年…日在乙 the part behind 和: days and place of two meetings are not mixed.
  private static func lastSetting(of range: Range<Int>, in text: ByteText) -> Range<Int> {
    var place = range.upperBound
    while place > range.lowerBound {
      let scalar = text.scalar(before: place)
      if scalar.value == 0x548C, place < range.upperBound, text[place].isDigit {
        let head = text[range.lowerBound..<(place - 3)]
        let isDay = head.ends("日") || head.ends("年") || head.ends("月")
        if !isDay, head.last?.isDigit == false, head.contains(where: { $0.isDigit }) {
          return place..<range.upperBound
        }
      }
      place -= scalar.length
    }
    return range
  }

  /// 于…在…举行, ，2002年…，南非约翰内斯堡 or (日内瓦，…) behind a name.
  private static func behind(_ end: Int, in text: ByteText) -> Range<Int> {
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
    if rest.begins("(") {
      let close = rest.find(")") ?? end
      let isSetting = text[end + 1].isDigit || PlaceNames.longest(in: text, at: end + 1) != nil
      if isSetting { return end..<close }
      return close > end ? self.behind(close + 1, in: text) : end..<end
    }
    let begins: [StaticString] = [
      "于", "将于", "定于", "在", "已于", "最后于", "应于", "拟于", "分别于", "期间于",
    ]
    guard text[end].isDigit || begins.contains(where: { rest.begins($0) }) else { return end..<end }
    guard let held = rest.find("举行") ?? rest.find("召开") ?? rest.find("举办"),
      rest[..<held].find("，") == nil, rest[..<held].find("通过") == nil
    else { return end..<end }
    return end..<held
  }

  /// 2018年9月 that stands directly before a name.
  private static func beside(_ start: Int, in text: ByteText) -> Range<Int>? {
    let before = text[..<start]
    guard before.ends("日") || before.ends("月") else { return nil }
    var place = start
    let signs: [StaticString] = ["年", "月", "日", "和", "至", "、", "到"]
    while place > 0 {
      if text[place - 1].isDigit {
        place -= 1
      } else if let sign = signs.first(where: { text[..<place].ends($0) }) {
        place -= sign.utf8CodeUnitCount
      } else {
        break
      }
    }
    return place < start && text[place].isDigit ? place..<start : nil
  }

  // MARK: - Places

  private static func setPlace(
    _ meeting: inout MeetingExpression, _ range: Range<Int>, isLast: Bool, in text: ByteText
  ) {
    var place = range.lowerBound
    var isNear = false
    while place < range.upperBound {
      let byte = text[place]
      guard byte & 0xF0 == 0xE0 else {
        place += 1
        continue
      }
      if text.has("在", at: place) || text.has("，", at: place) || text.has("于", at: place) {
        isNear = true
        if text.has("在", at: place) { meeting.country = place..<range.upperBound }
      }
      if let found = city(in: text, at: place), found.end <= range.upperBound {
        meeting.place = found.english
        place = found.end
        if !isLast || isNear { break }
        continue
      }
      place += 3
    }
  }

  private static func city(in text: ByteText, at place: Int) -> (end: Int, english: String)? {
    if text.has("金伯利进程", at: place) || text.has("金伯利证书", at: place) { return nil }
    if let found = PlaceNames.longest(in: text, at: place) { return found }
    if text.has("联合国总部", at: place) { return (place + 15, "New York") }
    return nil
  }
}
