// Part of Kimberlite.
import ResolutionModel

/// Chinese citations: 2000年12月1日第55/56号和2006年12月4日第61/28号决议, 第61/28号决议第9段,
/// A/61/L.27和Add.1, 同上，附件二.
struct ChineseCitations: CitationRecognizer {
  func citations(in text: FoldedText) -> [CitationExpression] {
    var reading = ChineseCitationReading(text.all)
    reading.read()
    return reading.list.found
  }

  func namesHumanRightsCouncil(_ text: FoldedText) -> Bool { text.all.find("人权理事会") != nil }
}

/// One Chinese paragraph while its citations are read.
struct ChineseCitationReading {
  let text: ByteText
  var list: CitationList
  /// The first number whose word (决议, 决定) is still to come.
  var untold = 0
  /// The body of the list being read.
  var body: CitedBody?
  /// The date of the list being read.
  var listDate: CalendarDate?
  /// The last date, and whether a citation has it.
  var date: (value: CalendarDate, range: Range<Int>)?
  var isDateTaken = false

  private static let separators: [StaticString] = [
    "号，以及", "号以及", "，以及", "以及", "号、", "号和", "号及", "号与", "号或", "号至", "号，", "、", "和",
    "及", "与", "或", "至", "，", ", ", " and ",
  ]

  init(_ text: ByteText) {
    self.text = text
    list = CitationList(text, separators: Self.separators)
  }

  /// 1 digits, 2 capitals, 3 the first byte of 同, 4 that of 第.
  private static let kinds: [UInt8] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
    case 0xE5: 3
    case 0xE7: 4
    default: 0
    }
  }

  mutating func read() {
    let kinds = Self.kinds
    var index = text.startIndex
    var isInside = false
    while index < text.endIndex {
      let byte = text[index]
      let kind = kinds[Int(byte)]
      if isInside || kind == 0 {
        isInside = byte.isLetter || byte.isDigit
        index += 1
        continue
      }
      let end: Int?
      switch kind {
      case 1: end = readNumber(at: index) ?? readDate(at: index)
      case 2: end = readCapital(at: index)
      case 4: end = text.has("第", at: index) ? readHanNumber(at: index + 3) : nil
      default: end = text.has("同上", at: index) ? readIbid(at: index) : nil
      }
      isInside = end == nil && byte < 0x80
      index = end ?? index + 1
    }
  }

  private mutating func readCapital(at start: Int) -> Int? {
    guard start + 1 < text.endIndex else { return nil }
    if text.has("OS/", at: start), let end = readNumber(at: start) { return end }
    if list.readSymbol(at: start) {
      finishSymbol(from: start)
      return list.end
    }
    return text[start + 1].isLetter || text[start + 1] == UInt8(ascii: "-")
      ? readNumber(at: start) : nil
  }

  // MARK: Numbers

  private mutating func readNumber(at start: Int) -> Int? {
    guard let cited = CitedNumber.read(text, at: start), follows(start, cited) else { return nil }
    return addNumber(cited, at: start)
  }

  /// 一(一), 一八一(二): the style of before 1971, the session in Chinese numerals too.
  private mutating func readHanNumber(at start: Int) -> Int? {
    guard start < text.endIndex, text[start] >= 0xE3,
      let number = ChineseNumerals.number(at: text[start...]), number.end < text.endIndex,
      text.has("(", at: number.end) || text[number.end] == 0xE3,
      let cited = CitedNumber.readOldSession(text, number: number.value, at: number.end),
      text.has("号", at: cited.end) || text.has("號", at: cited.end)
    else { return nil }
    return addNumber(cited, at: start)
  }

  private mutating func addNumber(_ cited: (number: CitedNumber, end: Int), at start: Int) -> Int {
    let isContinued = continuesList(to: start)
    let phrase = text[..<start].ends("第") ? start - 3 : start
    let dated = ownDate(before: phrase)
    if !isContinued {
      untold = list.found.count
      body = ChineseCitedBodies.body(
        text, before: dated?.range.lowerBound ?? phrase, limit: Swift.max(list.end, 0))
    } else if list.end < phrase,
      let next = ChineseCitedBodies.body(
        text, before: dated?.range.lowerBound ?? phrase, limit: list.end)
    {
      body = next
    }
    if let dated {
      (date, listDate, isDateTaken) = (dated, dated.value, true)
    } else if !isContinued {
      listDate = nil
    }
    list.add(start..<cited.end, .number(cited.number, act: .resolution, body: body))
    let item = list.found.count - 1
    if let listDate, dated != nil || list.found[item].allows(listDate) {
      list.found[item].date = listDate
    }
    list.readParts()
    for index in (item + 1)..<Swift.max(list.found.count, item + 1) {
      list.found[index].date = list.found[item].date
    }
    finishNumber(item)
    return list.end
  }

  /// Whether a number here is one of a resolution or decision.
  private func follows(_ start: Int, _ cited: (number: CitedNumber, end: Int)) -> Bool {
    let before = start > 0 ? text[start - 1] : 0x80
    if before < 0x80, before != 0x20, before != UInt8(ascii: "("), before != UInt8(ascii: ",") {
      return false
    }
    // 第12(1999)号一般性意见 is none.
    if case .year = cited.number.form, !cited.number.isOfSecurityCouncil,
      !text.has("号决", at: cited.end)
    {
      return false
    }
    if text[..<start].ends("第") || continuesList(to: start) { return true }
    if text.has("号", at: cited.end), before >= 0x80, !text.has("号文件", at: cited.end) { return true }
    switch cited.number.form {
    case .old: return true
    // A list that begins without 第: S-20/1、S-20/2和S-20/3号决议.
    case .special: return text[cited.end...].prefix(96).find("号决") != nil
    case .year: return true
    case .parties: return text[..<start].trimmed.ends("决定")
    default: return false
    }
  }

  /// Whether this place belongs to the list of the item before: nothing but a separator, a date and 第
  /// between them, or words about the item before its 第.
  private func continuesList(to start: Int) -> Bool {
    guard list.end >= 0, list.end < start, let last = list.found.last, last.isNumbered else {
      return false
    }
    guard var place = list.behindSeparator(at: list.end) else { return false }
    // The mark of a note may stand before the year: 、42016年3月24日.
    if let digits = text.digits(at: place), digits.end - place > 4, text.has("年", at: digits.end) {
      place = digits.end - 4
    }
    if place == start { return true }
    var rest = text[place..<start]
    if rest.equals("第") { return true }
    guard rest.ends("第") else { return dateEnd(at: place) == start }
    rest = rest.dropLast(3)
    let dated = dateEnd(at: place) ?? place
    if dated == rest.endIndex || ChineseCitedBodies.nameEnd(text, at: place) == rest.endIndex {
      return true
    }
    return rest.ends("的") && rest.count < 300 && !rest.hasStopOutsideQuotes
  }

  /// The day that stands right before `end`, or before words about the document: 2015年9月25日题为“…”的.
  private func ownDate(before end: Int) -> (value: CalendarDate, range: Range<Int>)? {
    var end = end
    if let name = ChineseCitedBodies.nameStart(text, endingAt: end) { end = name }
    if text[..<end].ends("其") { end -= 3 }
    if text[..<end].ends("日") { return dateEnding(at: end) }
    let closings: [StaticString] = ["的", "\u{201D}", "》", "通过"]
    guard closings.contains(where: { text[..<end].ends($0) }) else { return nil }
    guard let date, !isDateTaken, date.range.upperBound < end else { return nil }
    let gap = text[date.range.upperBound..<end]
    // What tells of a time rather than of the document: 2005年9月14日至16日举行的会议通过的.
    let others: [StaticString] = [
      "至", "起", "前", "以", "之", "举行", "生效", "签署", "到", "止", "-", "和", "、", "及",
    ]
    guard gap.count < 400, !others.contains(where: { gap.begins($0) }) else { return nil }
    return gap.hasStopOutsideQuotes ? nil : date
  }

  /// The date whose 日 stands before `end`; a month and day alone have the year of the date before.
  private func dateEnding(at end: Int) -> (value: CalendarDate, range: Range<Int>)? {
    if let date, date.range.upperBound == end { return date }
    var start = end
    var found: (value: CalendarDate, range: Range<Int>)?
    while start > 0, end - start < 48 {
      start -= text.scalar(before: start).length
      guard text[start].isDigit || text[start] >= 0xE3 else { break }
      if let read = ChineseDates.date(at: text[start..<end]), start + read.length == end,
        let value = read.value
      {
        return (value, start..<end)
      }
      if let value = dayOfYear(text[start..<end]) { found = (value, start..<end) }
    }
    return found
  }

  /// 12月20日 with the year of the date before.
  private func dayOfYear(_ text: ByteText) -> CalendarDate? {
    guard let date, let month = ChineseNumerals.number(at: text), text.has("月", at: month.end),
      let day = ChineseNumerals.number(at: text[(month.end + 3)...]), text.has("日", at: day.end),
      day.end + 3 == text.endIndex
    else { return nil }
    return CalendarDate(year: date.value.year, month: month.value, day: day.value)
  }

  private func dateEnd(at start: Int) -> Int? {
    guard start < text.endIndex else { return nil }
    if let read = ChineseDates.date(at: text[start...]) { return start + read.length }
    guard let mark = text[start...].find("日"), mark - start < 24,
      dayOfYear(text[start..<(mark + 3)]) != nil
    else { return nil }
    return mark + 3
  }

  private mutating func readDate(at start: Int) -> Int? {
    guard let read = ChineseDates.date(at: text[start...]), let value = read.value else {
      return nil
    }
    date = (value, start..<start + read.length)
    isDateTaken = false
    return start + read.length
  }

  // MARK: What follows a citation

  private mutating func finishNumber(_ item: Int) {
    var place = list.end
    if text.has("号", at: place) || text.has("號", at: place) { place += 3 }
    for word in ["等", "的", "各项", "有关"] as [StaticString] where text.has(word, at: place) {
      place += word.utf8CodeUnitCount
    }
    let act: CitedAct?
    if text.has("决议", at: place) || text.has("決議", at: place) {
      act = .resolution
    } else {
      act = text.has("决定", at: place) ? .decision : nil
    }
    guard let act else { return }
    for index in untold..<list.found.count { list.found[index].setAct(act) }
    untold = list.found.count
    list.end = place + 6
    readPinpoint(of: item)
  }

  private mutating func finishSymbol(from start: Int) {
    guard let item = list.found.lastIndex(where: { $0.isFull }) else { return }
    for word in ["号决议", "号决定", "号文件", "号"] as [StaticString] where text.has(word, at: list.end) {
      list.end += word.utf8CodeUnitCount
      if text[..<list.end].ends("决议") || text[..<list.end].ends("决定"),
        let dated = ownDate(before: start)
      {
        (list.found[item].date, isDateTaken) = (dated.value, true)
      }
      break
    }
    readPinpoint(of: item)
  }

  /// 第9段, 附件一, and behind a closing bracket.
  private mutating func readPinpoint(of item: Int) {
    var place = list.end
    if text.has(")", at: place) { place += 1 }
    for word in [
      "，特别是其中", "，特别是其", "，特别是", "，尤其是其中", "，尤其是", ",，", "，", ", ", "的", "(",
    ] as [StaticString]
    where text.has(word, at: place) {
      place += word.utf8CodeUnitCount
      break
    }
    guard let chain = ChinesePinpoints.chain(text, at: place) else { return }
    list.setPinpoint(chain.pinpoint.text, of: item)
    list.end = chain.end
  }

  private mutating func readIbid(at start: Int) -> Int? {
    let end = start + 6
    var place = end
    var pinpoint: Pinpoint?
    for comma in ["，", ", "] as [StaticString] where text.has(comma, at: end) {
      // 同上，第75卷 and 同上，《补编第53号》 are other volumes, not the document before.
      let next = end + comma.utf8CodeUnitCount
      guard let chain = ChinesePinpoints.chain(text, at: next, isInner: true),
        chain.pinpoint.steps.first?.unit != .volume
      else { return end }
      (pinpoint, place) = (chain.pinpoint, chain.end)
    }
    if place == end, end < text.endIndex,
      !["。", "；", ")", "."].contains(where: { text.has($0, at: end) })
    {
      return end
    }
    list.add(start..<end, .ibid)
    list.found[list.found.count - 1].pinpoint = pinpoint?.text
    list.end = place
    return place
  }
}

extension CitationExpression {
  /// Whether it stands for a number or a part of one.
  fileprivate var isNumbered: Bool {
    switch reference {
    case .number, .part: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a comma or stop stands outside quotation marks and titles, or a title stays open.
  fileprivate var hasStopOutsideQuotes: Bool {
    var index = startIndex
    var depth = 0
    while index < endIndex {
      let scalar = scalar(at: index)
      switch scalar.value {
      case 0x201C, 0x300A: depth += 1
      case 0x201D, 0x300B: depth = depth > 0 ? depth - 1 : 0
      case 0xFF0C, 0x3002, 0xFF1B: if depth == 0 { return true }
      default: break
      }
      index += scalar.length
    }
    return depth > 0
  }
}
