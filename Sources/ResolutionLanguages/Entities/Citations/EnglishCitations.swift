// Part of Kimberlite.
import ResolutionModel

/// English citations: "its resolutions 55/56 of 1 December 2000 and 61/28 of 4 December 2006",
/// "paragraph 9 of resolution 61/28", "A/61/L.27 and Add.1", "Ibid., annex II".
///
/// One pass over the bytes: numbers are looked at when the paragraph has said what they number
/// ("resolution"), or when their form tells ("1459 (2003)", "217 A (III)").
struct EnglishCitations: CitationRecognizer {
  func citations(in text: FoldedText) -> [CitationExpression] {
    var reading = EnglishCitationReading(text.all)
    reading.read()
    return reading.list.found
  }

  func namesHumanRightsCouncil(_ text: FoldedText) -> Bool {
    text.all.find("Human Rights Council") != nil
  }
}

/// One English paragraph while its citations are read.
struct EnglishCitationReading {
  /// "resolution" or "decision".
  struct Cue {
    var act: CitedAct
    var range: Range<Int>
    /// Known once a number follows.
    var phrase: EnglishCitedBodies.Phrase?
  }

  let text: ByteText
  var list: CitationList
  var cue: Cue?
  /// A place in a document, and the document is still to come: "paragraph 9 of …".
  var pending: (pinpoint: Pinpoint, end: Int)?

  private static let separators: [StaticString] = [
    ", as well as ", ", and ", "; and ", ", or ", ", ", "; ", " and ", " or ", " to ",
    " as well as ",
    " & ",
  ]

  init(_ text: ByteText) {
    self.text = text
    list = CitationList(text, separators: Self.separators)
  }

  /// 1 digits, 2 capitals, 3 small letters with which a word of interest begins.
  private static let kinds: [UInt8] = (0..<256).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
    case UInt8(ascii: "r"), UInt8(ascii: "d"), UInt8(ascii: "p"), UInt8(ascii: "s"),
      UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "o"), UInt8(ascii: "e"),
      UInt8(ascii: "i"):
      3
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
      let end = kind == 1 ? readNumber(at: index) : readWord(at: index, isCapital: kind == 2)
      isInside = end == nil
      index = end ?? index + 1
    }
  }

  /// The index behind what begins with this letter; nil if it is nothing of interest.
  private mutating func readWord(at start: Int, isCapital: Bool) -> Int? {
    guard start + 1 < text.endIndex else { return nil }
    let next = text[start + 1]
    if isCapital, !next.isLetter || next.isCapital {
      if cue != nil, text.has("OS/", at: start), let end = readNumber(at: start) { return end }
      if list.readSymbol(at: start) {
        finishSymbol(from: start)
        return list.end
      }
      return next.isLetter || next == UInt8(ascii: "-") ? readNumber(at: start) : nil
    }
    switch text[start] | 0x20 {
    case UInt8(ascii: "i"): return readIbid(at: start)
    case UInt8(ascii: "r"), UInt8(ascii: "d"):
      if let end = readCue(at: start) { return end }
    default: break
    }
    guard EnglishPinpoints.begins(text, at: start) else { return nil }
    if let chain = EnglishPinpoints.chain(text, at: start) {
      pending = (chain.pinpoint, chain.end)
      return chain.end
    }
    // "the tenth preambular paragraph of …".
    guard text.has("preambular", at: start),
      let word = EnglishCitedBodies.word(text, before: start, limit: 0),
      let step = EnglishPinpoints.preambular(text, at: word.startIndex)
    else { return nil }
    pending = (Pinpoint(steps: [step.step]), step.end)
    return step.end
  }

  private mutating func readCue(at start: Int) -> Int? {
    let act: CitedAct
    var end: Int
    if text.hasIgnoringCase("resolution", at: start) {
      (act, end) = (.resolution, start + 10)
    } else if text.hasIgnoringCase("decision", at: start) {
      (act, end) = (.decision, start + 8)
    } else {
      return nil
    }
    if text.has("s", at: end) { end += 1 }
    guard end == text.endIndex || !text[end].isLetter else { return nil }
    cue = Cue(act: act, range: start..<end)
    return end
  }

  // MARK: Numbers

  private mutating func readNumber(at start: Int) -> Int? {
    guard let cited = CitedNumber.read(text, at: start),
      follows(start, cited.number, end: cited.end)
    else {
      return nil
    }
    let isDirect = continuesList(to: start)
    let isFirst = cue.map { $0.range.lowerBound > list.end } ?? false
    let whose = isFirst && cue?.phrase == nil ? phrase() : cue?.phrase
    cue?.phrase = whose
    if !isDirect || isFirst { list.undated = list.found.count }
    list.add(
      start..<cited.end,
      .number(cited.number, act: cue?.act ?? .resolution, body: cue?.phrase?.body))
    let item = list.found.count - 1
    if isDirect, let cue, isFirst { attachPending(to: item, phrase: cue.phrase?.start ?? start) }
    finishNumber(item)
    return list.end
  }

  /// Whose resolutions the cue tells of.
  private func phrase() -> EnglishCitedBodies.Phrase? {
    guard let cue else { return nil }
    let limit = Swift.max(list.end, pending?.end ?? -1, text.startIndex)
    var phrase = EnglishCitedBodies.phrase(text, before: cue.range.lowerBound, limit: limit)
    if phrase.body == .own,
      let before = EnglishCitedBodies.word(text, before: phrase.start, limit: 0),
      ["in", "by", "through", "under", "adopted"].contains(where: { before.equals($0) }),
      let subject = EnglishCitedBodies.subject(text, before: before.startIndex)
    {
      phrase.body = subject
    }
    return phrase
  }

  /// Whether a number here is one of a resolution or decision.
  private func follows(_ start: Int, _ number: CitedNumber, end: Int) -> Bool {
    if continuesList(to: start) { return true }
    let before = start > 0 ? text[start - 1] : 0x20
    guard before == 0x20 || before == UInt8(ascii: "(") || before >= 0x80 || before == 0x22 else {
      return false
    }
    switch number.form {
    case .old: return !isCounted(before: start)
    case .year: return number.isOfSecurityCouncil && !isCounted(before: start)
    case .session(let session):
      guard cue != nil, isInList(before: start) else { return false }
      return (31...150).contains(session) || text.has(" of ", at: end) && isDate(at: end + 4)
        || list.found.last?.isOfCouncil ?? false
    case .special, .parties: return cue != nil && isInList(before: start)
    case .annual(let year):
      return cue != nil && isInList(before: start) && number.number != (year + 1) % 100
        && list.found.contains { $0.isAnnual }
    }
  }

  private func isDate(at index: Int) -> Bool {
    index < text.endIndex && EnglishDates.date(at: text[index...]) != nil
  }

  /// Whether "No." or the like stands before: "general comment No. 15 (2002)".
  private func isCounted(before start: Int) -> Bool {
    let words: [StaticString] = ["No. ", "Nos. ", "no. ", "vol. ", "comment ", "recommendation "]
    return words.contains { text[..<start].ends($0) }
  }

  /// Whether a separator or a small word of lists stands before.
  private func isInList(before start: Int) -> Bool {
    let words: [StaticString] = [
      ", ", "; ", " (", " and ", " or ", " to ", " by ", " in ", " its ", " of ", " with ", "See ",
      "see ", " under ", " also ", " as ", " particularly ", " including ", " from ",
    ]
    return words.contains { text[..<start].ends($0) }
  }

  /// Whether only what joins a list stands between the cue, or the item before, and this place.
  private func continuesList(to start: Int) -> Bool {
    let anchor = Swift.max(cue?.range.upperBound ?? -1, list.end)
    guard anchor >= 0, anchor < start, start - anchor <= 32 else { return false }
    if cue != nil, anchor == cue?.range.upperBound {
      let gap = text[anchor..<start]
      return gap.equals(" ") || gap.equals(" No. ") || gap.equals(" Nos. ") || gap.equals(": ")
    }
    // A comma may be missing behind a date: "of 5 December 2016 73/66 of".
    return list.behindSeparator(at: anchor) == start || anchor + 1 == start && text[anchor] == 0x20
  }

  // MARK: What follows a citation

  private mutating func finishNumber(_ item: Int) {
    let first = list.undated
    list.readParts()
    var date = readDate()
    if date == nil, skipTitle() { date = readDate() }
    if let body = readBody() {
      for index in first...item { list.found[index].setBody(body) }
    }
    if let date { list.share(date) }
    readPinpoint(of: item)
    if date == nil, let late = readDate() { list.share(late) }
    pending = nil
  }

  private mutating func finishSymbol(from start: Int) {
    list.undated = list.found.count - 1
    let item = list.found.lastIndex { $0.isFull } ?? list.undated
    attachPending(to: list.found.firstIndex { $0.range.lowerBound == start } ?? item, phrase: start)
    if let date = readDate() { list.share(date) }
    readPinpoint(of: item)
    list.undated = list.found.count
    pending = nil
  }

  /// " of 4 December 2006".
  private mutating func readDate() -> CalendarDate? {
    for word in [" of ", ", of ", " adopted on ", " on ", " dated "]
      as [StaticString]
    where text.has(word, at: list.end) {
      let place = list.end + word.utf8CodeUnitCount
      guard place < text.endIndex, let date = EnglishDates.date(at: text[place...]) else {
        continue
      }
      list.end = place + date.length
      return date.value
    }
    return readAdoption()
  }

  /// ", adopted by the General Assembly on 25 September 2015".
  private mutating func readAdoption() -> CalendarDate? {
    guard text.has(", adopted ", at: list.end) else { return nil }
    var place = list.end + 9
    while place < text.endIndex, place - list.end < 90, text[place] != UInt8(ascii: ",") {
      if text.has(" on ", at: place), isDate(at: place + 4),
        let date = EnglishDates.date(at: text[(place + 4)...])
      {
        list.end = place + 4 + date.length
        return date.value
      }
      place += 1
    }
    return nil
  }

  /// Passes over `, entitled "…"`; false if there is none.
  private mutating func skipTitle() -> Bool {
    guard text.has(", entitled ", at: list.end) else { return false }
    let start = list.end + 11
    let isCurly = text.has("\u{201C}", at: start)
    guard isCurly || text.has("\"", at: start) else { return false }
    let open = start + (isCurly ? 3 : 1)
    guard let close = isCurly ? text.find("\u{201D}", from: open) : text.find("\"", from: open),
      close - start < 500
    else { return false }
    list.end = close + (isCurly ? 3 : 1)
    return true
  }

  /// " of the General Assembly".
  private func readBody() -> CitedBody? {
    guard text.has(" of the ", at: list.end) else { return nil }
    return EnglishCitedBodies.named(text, at: list.end + 8)
  }

  /// ", para. 9", ", annex", and behind a closing bracket.
  private mutating func readPinpoint(of item: Int) {
    var place = list.end
    if text.has(")", at: place) { place += 1 }
    for word in [", in particular ", ", especially ", ", notably ", ", ", " ("] as [StaticString]
    where text.has(word, at: place) {
      guard let chain = EnglishPinpoints.chain(text, at: place + word.utf8CodeUnitCount) else {
        continue
      }
      guard !isOfAnother(at: chain.end) else { return }
      list.setPinpoint(chain.pinpoint.text, of: item)
      list.end = chain.end
      return
    }
  }

  /// Whether the place just read is one of a document still to come: ", paragraph 3 of resolution …".
  private func isOfAnother(at end: Int) -> Bool {
    for word in [" of ", " to ", ", of "] as [StaticString] where text.has(word, at: end) {
      let next = text[(end + word.utf8CodeUnitCount)...]
      return next.first?.isCapital ?? false
        || ["its", "the", "resolution", "decision", "that"].contains { next.begins($0) }
    }
    return false
  }

  /// Gives a citation the place named before it: "paragraph 9 of resolution 61/28".
  private mutating func attachPending(to item: Int, phrase start: Int) {
    guard let pending, pending.end < start else { return }
    var gap = text[pending.end..<start]
    if gap.begins(",") { gap = gap.dropFirst() }
    let joints: [StaticString] = [
      " of ", " to ", " in ", " from ", " of document ", " of the ", " to the ", " contained in ",
      " to document ", " of draft ",
    ]
    guard joints.contains(where: { gap.equals($0) }) else { return }
    list.found[item].pinpoint = pending.pinpoint.text
  }

  // MARK: Ibid.

  private mutating func readIbid(at start: Int) -> Int? {
    guard text.hasIgnoringCase("ibid", at: start) else { return nil }
    let end = start + (text.has(".", at: start + 4) ? 5 : 4)
    var place = end
    var pinpoint: Pinpoint?
    if text.has(", ", at: end) {
      // "Ibid., vol. 75" and "Ibid., Supplement No. 53" are other volumes, not the document before.
      guard let chain = EnglishPinpoints.chain(text, at: end + 2, isInner: true),
        chain.pinpoint.steps.first?.unit != .volume
      else { return end }
      (pinpoint, place) = (chain.pinpoint, chain.end)
    } else if end < text.endIndex, !text.has(";", at: end), !text.has(")", at: end) {
      // More than a stop: a title or a name goes on.
      if !text.has(" ", at: end) || !text[end...].allSatisfy({ $0 == 0x20 }) { return end }
    }
    list.add(start..<end, .ibid)
    list.found[list.found.count - 1].pinpoint = pinpoint?.text
    list.end = place
    list.undated = list.found.count
    return place
  }
}
