// Part of Kimberlite.
import ResolutionModel

/// The framing lines of Chinese documents.
package struct ChineseLineRules: LineRules {
  package init() {}

  package func formula(_ line: ByteText) -> String? {
    let bare = line.withoutFinalComma
    for (name, body) in ChineseLineTables.formulas where bare.equals(name) { return body }
    return nil
  }

  package func isAdoptionLine(_ line: ByteText) -> Bool {
    guard line.count < 160 else { return false }
    for ending in ChineseLineTables.adoptionEndings where line.ends(ending) {
      return line.count == ending.utf8CodeUnitCount || ChineseDates.firstDate(in: line) != nil
        || line.has("大会", at: line.startIndex)
    }
    // 2003年1月28日安全理事会第4694次会议通过
    return line.ends("通过") && adoptionMeeting(line) != nil && adoptingOrgan(line) != nil
  }

  package func adoptingOrgan(_ line: ByteText) -> String? {
    ChineseLineTables.formulas.compactMap { name, body in
      line.find(name).map { (place: $0, body: body) }
    }.min { $0.place < $1.place }?.body
  }

  package func adoptionMeeting(_ line: ByteText) -> Int? {
    var at = line.startIndex
    while let sign = line.find("第", from: at) {
      if let found = numberedMeeting(line, at: sign) { return found.number }
      at = sign + 3
    }
    return nil
  }

  package func resolutionName(_ line: ByteText) -> String? {
    guard line.begins("第"), line.ends("号决议") else { return nil }
    return NumberWithYear.read(line.dropFirst(3).dropLast(9))
  }

  package func isDraftLine(_ line: ByteText) -> Bool {
    guard line.count < 4000 else { return false }
    return ChineseLineTables.draftKinds.contains {
      line.ends($0) && line.dropLast($0.utf8CodeUnitCount).trimmed.hasColonAtEnd
    }
  }

  package func meeting(_ line: ByteText) -> Int? {
    guard line.count < 80, line.begins("第"),
      let found = numberedMeeting(line, at: line.startIndex)
    else { return nil }
    let rest = line[found.end...].trimmed
    return rest.isEmpty || rest.begins("（续") || rest.begins("(续") ? found.number : nil
  }

  /// 第57次全体会议, from its 第 on.
  private func numberedMeeting(_ line: ByteText, at sign: Int) -> (number: Int, end: Int)? {
    guard
      let number = ChineseNumerals.number(at: line[line.skippingBlanks(from: sign + 3)...])
    else { return nil }
    var at = line.skippingBlanks(from: number.end)
    guard line.has("次", at: at) else { return nil }
    at = line.skippingBlanks(from: at + 3)
    for ending in ChineseLineTables.meetingEndings where line.has(ending, at: at) {
      return (number.value, at + ending.utf8CodeUnitCount)
    }
    return nil
  }

  package func wholeDate(_ line: ByteText) -> CalendarDate? {
    guard let found = ChineseDates.date(at: line), found.length == line.count else { return nil }
    return found.value
  }

  package func firstDate(in text: ByteText) -> CalendarDate? { ChineseDates.firstDate(in: text) }

  package func isAnnexHeading(_ line: ByteText) -> Bool {
    guard line.count <= 24 else { return false }
    for word in ChineseLineTables.annexWords where line.begins(word) {
      let rest = line[(line.startIndex + word.utf8CodeUnitCount)...].trimmed
      if rest.isEmpty { return true }
      if let number = ChineseNumerals.number(at: rest), number.end == rest.endIndex { return true }
      if rest.count <= 5, RomanNumeral.isMadeOfCapitals(rest) { return true }
    }
    return false
  }

  package func isDivisionLabel(_ line: ByteText) -> Bool {
    guard line.count < 30 else { return false }
    if line.begins("第"), let number = ChineseNumerals.number(at: line[(line.startIndex + 3)...]) {
      let rest = line[line.skippingBlanks(from: number.end)...]
      return ChineseLineTables.divisionUnits.contains { rest.equals($0) }
    }
    for word in ChineseLineTables.divisions where line.begins(word) {
      let rest = line[(line.startIndex + word.utf8CodeUnitCount)...].trimmed
      guard let number = ChineseNumerals.number(at: rest) else { continue }
      return number.end == rest.endIndex
    }
    return false
  }

  package func isLetterTitle(_ line: ByteText) -> Bool {
    guard line.count < 400 else { return false }
    return (line.ends("的信") || line.ends("的普通照会") || line.ends("的同文信"))
      && ChineseDates.firstDate(in: line) != nil && line.find("给") != nil
  }

  package func isLetterAnnexTitle(_ line: ByteText) -> Bool {
    guard line.count < 420 else { return false }
    return line.ends("的信的附件") || line.ends("的普通照会的附件") || line.ends("的信的附文")
  }

  package func isCommuniqueTitle(_ line: ByteText) -> Bool {
    line.count < 120 && line.find("公报") != nil && !Scalars.isStop(line.lastScalar ?? 0)
  }

  package func isReportTitle(_ line: ByteText) -> Bool {
    line.count < 400 && (line.ends("报告") || line.ends("的报告：") || line.ends("报告:"))
  }

  package func isPageLabel(_ line: ByteText) -> Bool {
    guard line.count < 16, line.begins("第"), line.ends("页") || line.ends("頁") else { return false }
    let number = line.dropFirst(3).dropLast(3).trimmed
    return number.digits(at: number.startIndex).map { $0.end == number.endIndex } ?? false
  }

  package func isRecyclingLine(_ line: ByteText) -> Bool { line.begins("请回收") }

  package func isSignature(_ line: ByteText) -> Bool {
    line.count < 200 && (line.find("（签名）") != nil || line.find("(签名)") != nil)
  }

  package func isTableNote(_ line: ByteText) -> Bool {
    line.begins("缩略语") || line.begins("缩写") || line.begins("简称") || line.begins("注：")
      || line.begins("注:")
  }

  package func introducesDeclaration(_ text: ByteText) -> Bool {
    guard let verb = text.find("通过") else { return false }
    let last = text.trimmed.lastScalar
    guard last == 0xFF1A || last == 0x3A else { return false }
    for word in ChineseLineTables.following where text.find(word, from: verb) != nil { return true }
    return text.has("通过了", at: verb)
  }

  package func hasFormOfOpening(_ line: ByteText) -> Bool {
    ChineseLineTables.rareOpenings.contains { line.begins($0) }
  }

  package func continuesAfterList(_ text: ByteText) -> Bool {
    for word in ChineseLineTables.continuations where text.begins(word) { return true }
    return false
  }

  package func isWithoutCommittee(_ text: ByteText) -> Bool { text.find("未经发交主要委员会") != nil }

  package func readsAsNumber(before: ByteText, after: ByteText) -> Bool {
    let rest = after[after.skippingBlanks(from: after.startIndex)...]
    let isWord = ChineseLineTables.uncounted.contains { rest.begins($0) }
    if !isWord {
      for counter in ChineseLineTables.countedBefore where rest.begins(counter) { return true }
    }
    let head = before.trimmed
    for counter in ChineseLineTables.countedAfter where head.ends(counter) { return true }
    return false
  }

  package func mastheadPiece(_ text: ByteText) -> (fact: MastheadFact, end: Int)? {
    let start = text.startIndex
    for (name, fact) in ChineseLineTables.mastheadNames {
      if let end = text.end(ofSpaced: name) { return (fact, end) }
    }
    if text.begins("原件：") || text.begins("原文：") {
      for (name, code) in ChineseLineTables.languages where text.has(name, at: start + 9) {
        return (.originalLanguage(code), start + 9 + name.utf8CodeUnitCount)
      }
      return nil
    }
    for (name, _) in ChineseLineTables.languages where text.begins(name) {
      return (.language, start + name.utf8CodeUnitCount)
    }
    if text.begins("议程项目") {
      return AgendaItems.read(text, from: start + 12, separators: ["和", "、", "至", "及"]).map {
        (.agendaItem($0), $1)
      }
    }
    if let span = ChineseDates.span(at: text) { return (.filler, start + span) }
    if let date = ChineseDates.date(at: text) {
      return (.published(date.value), start + date.length)
    }
    return session(text)
  }

  private func session(_ text: ByteText) -> (fact: MastheadFact, end: Int)? {
    // 2019年届会, of an organ that has one a year.
    if let year = text.digits(at: text.startIndex), (1946...2199).contains(year.value) {
      let at = text.skippingBlanks(from: year.end)
      return text.has("年届会", at: at) ? (.session(nil), at + 9) : nil
    }
    guard text.begins("第"), let number = ChineseNumerals.number(at: text[(text.startIndex + 3)...])
    else { return nil }
    var at = text.skippingBlanks(from: number.end)
    guard text.has("届", at: at) else { return nil }
    at += 3
    for (ending, isRegular) in ChineseLineTables.sessionEndings where text.has(ending, at: at) {
      return (.session(isRegular ? number.value : nil), at + ending.utf8CodeUnitCount)
    }
    return nil
  }

  package func vote(in text: ByteText) -> Vote? {
    let bare = text.first == UInt8(ascii: "[") ? text.dropFirst() : text
    if bare.begins("未经表决通过") || bare.begins("未经表决获得通过") { return Vote(withoutVote: true) }
    let announcement: StaticString = "经记录表决"
    guard let start = text.find(announcement) else { return nil }
    return VoteCounts.read(text, from: start + announcement.utf8CodeUnitCount, none: "零票")
  }
}
