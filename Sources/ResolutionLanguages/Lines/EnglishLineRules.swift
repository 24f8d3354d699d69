// Part of Kimberlite.
import ResolutionModel

/// The framing lines of English documents (UN Editorial Manual, "Resolutions": form of the
/// identification part, the formula, the closing).
package struct EnglishLineRules: LineRules {
  package init() {}

  package func formula(_ line: ByteText) -> String? {
    let bare = line.withoutFinalComma
    // "the General Assembly," is the middle of a sentence.
    guard bare.begins("The") || bare.begins("THE") else { return nil }
    for (name, body) in EnglishLineTables.formulas where bare.equalsIgnoringCase(name) {
      return body
    }
    return nil
  }

  package func isAdoptionLine(_ line: ByteText) -> Bool {
    line.begins("Resolution adopted by ") || line.begins("Resolutions adopted by ")
      || line.begins("Resolution adopted on ") || line.begins("Decision adopted by ")
      || line.begins("RESOLUTION ADOPTED BY ")
      || line.begins("Adopted by the Security Council at its")
  }

  package func adoptingOrgan(_ line: ByteText) -> String? {
    EnglishLineTables.formulas.compactMap { name, body in
      line.findIgnoringCase(name).map { (place: $0, body: body) }
    }.min { $0.place < $1.place }?.body
  }

  package func adoptionMeeting(_ line: ByteText) -> Int? {
    let words: StaticString = " at its "
    guard let place = line.findIgnoringCase(words) else { return nil }
    let rest = line[(place + words.utf8CodeUnitCount)...]
    guard let number = EnglishNumerals.ordinal(at: rest) else { return nil }
    var at = rest.skippingBlanks(from: number.end)
    if rest.hasIgnoringCase("plenary", at: at) { at = rest.skippingBlanks(from: at + 7) }
    return rest.hasIgnoringCase("meeting", at: at) ? number.value : nil
  }

  package func resolutionName(_ line: ByteText) -> String? {
    guard line.beginsIgnoringCase("Resolution ") else { return nil }
    return NumberWithYear.read(line.dropFirst(11))
  }

  package func isDraftLine(_ line: ByteText) -> Bool {
    guard line.count < 4000, let colon = line.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let what = line[(colon + 1)...].trimmed
    return EnglishLineTables.draftKinds.contains { what.equalsIgnoringCase($0) }
  }

  package func meeting(_ line: ByteText) -> Int? {
    // In words until the fifties: "Hundred and eighty-third plenary meeting,".
    guard line.count < 100, line.find("meeting") != nil, let first = line.firstScalar else {
      return nil
    }
    if Scalars.digit(first) == nil {
      guard Scalars.isUppercase(first), line.find("plenary") != nil else { return nil }
    }
    let isHundred = line.begins("Hundred and ")
    guard let tail = EnglishNumerals.ordinal(at: isHundred ? line.dropFirst(12) : line) else {
      return nil
    }
    let number = (value: isHundred ? 100 + tail.value : tail.value, end: tail.end)
    var at = line.skippingBlanks(from: number.end)
    if line.has("(resumed)", at: at) { at = line.skippingBlanks(from: at + 9) }
    if line.has("plenary", at: at) { at = line.skippingBlanks(from: at + 7) }
    guard line.has("meeting", at: at) else { return nil }
    at = line.skippingBlanks(from: at + 7)
    if line.has("(resumed)", at: at) { at += 9 }
    return line[at...].trimmed.count <= 1 ? number.value : nil
  }

  package func wholeDate(_ line: ByteText) -> CalendarDate? {
    guard let found = EnglishDates.date(at: line), found.length == line.count else { return nil }
    return found.value
  }

  package func firstDate(in text: ByteText) -> CalendarDate? { EnglishDates.firstDate(in: text) }

  package func isAnnexHeading(_ line: ByteText) -> Bool {
    for word in EnglishLineTables.annexWords where line.beginsIgnoringCase(word) {
      let rest = line[(line.startIndex + word.utf8CodeUnitCount)...].trimmed
      if rest.isEmpty { return true }
      if rest.count <= 5,
        rest.allSatisfy({ "IVXLC".utf8.contains($0) || $0 >= 0x30 && $0 <= 0x39 })
      {
        return true
      }
    }
    return false
  }

  package func isDivisionLabel(_ line: ByteText) -> Bool {
    guard line.count < 24 else { return false }
    for word in EnglishLineTables.divisions where line.beginsIgnoringCase(word) {
      let at = line.startIndex + word.utf8CodeUnitCount
      guard at < line.endIndex, line[at] == 0x20 else { continue }
      let rest = line[at...].trimmed
      if let number = rest.digits(at: rest.startIndex), number.end == rest.endIndex { return true }
      return !rest.isEmpty && RomanNumeral.isMadeOfCapitals(rest)
    }
    return false
  }

  package func isLetterTitle(_ line: ByteText) -> Bool {
    (line.begins("Letter dated ") || line.begins("Identical letters dated ")
      || line.begins("Note verbale dated "))
      && line.find(" from ") != nil
  }

  package func isLetterAnnexTitle(_ line: ByteText) -> Bool {
    for word in EnglishLineTables.annexWords where line.begins(word) {
      if line.find(" to the letter dated ") != nil
        || line.find(" to the note verbale dated ") != nil
      {
        return true
      }
    }
    return false
  }

  package func isCommuniqueTitle(_ line: ByteText) -> Bool {
    guard line.count < 120 else { return false }
    // The case of É is not folded.
    return line.findIgnoringCase("communiqué") != nil || line.find("COMMUNIQUÉ") != nil
      || line.findIgnoringCase("communique") != nil
  }

  package func isReportTitle(_ line: ByteText) -> Bool {
    line.count < 400
      && (line.findIgnoringCase("report of the ") != nil
        || line.findIgnoringCase("report on ") != nil
        || line.findIgnoringCase("report to the ") != nil || line.beginsIgnoringCase("report by ")
        || line.findIgnoringCase("annual report") != nil
        || line.findIgnoringCase("final report") != nil)
      && !Scalars.isStop(line.lastScalar ?? 0)
  }

  package func isPageLabel(_ line: ByteText) -> Bool {
    guard line.count < 10, line.beginsIgnoringCase("Page ") else { return false }
    return line.dropFirst(5).trimmed.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  package func isRecyclingLine(_ line: ByteText) -> Bool {
    line.beginsIgnoringCase("Please recycle")
  }

  package func isSignature(_ line: ByteText) -> Bool {
    line.count < 200 && line.findIgnoringCase("(Signed)") != nil
  }

  package func isTableNote(_ line: ByteText) -> Bool {
    line.begins("Abbreviation:") || line.begins("Abbreviations:") || line.begins("Note:")
      || line.begins("Abbreviations :")
  }

  package func introducesDeclaration(_ text: ByteText) -> Bool {
    guard let last = text.trimmed.lastScalar, last == 0x3A else { return false }
    if text.findIgnoringCase("adopts the following") != nil { return true }
    guard let verb = text.findIgnoringCase("adopts the ") else { return false }
    return text.find(" as follows", from: verb) != nil
  }

  package func hasFormOfOpening(_ line: ByteText) -> Bool {
    let word = line.firstLatinWord
    guard let first = word.first, Scalars.isUppercase(UInt32(first)), word.count > 5 else {
      return false
    }
    return word.ends("ing")
  }

  package func continuesAfterList(_ text: ByteText) -> Bool {
    guard let first = text.firstScalar else { return false }
    return Scalars.isLowercase(first)
  }

  package func isWithoutCommittee(_ text: ByteText) -> Bool {
    text.findIgnoringCase("without reference to a Main") != nil
  }

  package func readsAsNumber(before: ByteText, after: ByteText) -> Bool {
    let word = before.lastLatinWord
    for counter in EnglishLineTables.countedAfter where word.equalsIgnoringCase(counter) {
      return true
    }
    let next = after[after.skippingBlanks(from: after.startIndex)...].firstLatinWord
    guard !next.isEmpty else {
      return after.firstScalar == 0x25  // 40%
    }
    for counter in EnglishLineTables.countedBefore where next.equalsIgnoringCase(counter) {
      return true
    }
    return false
  }

  package func mastheadPiece(_ text: ByteText) -> (fact: MastheadFact, end: Int)? {
    let start = text.startIndex
    for (name, fact) in EnglishLineTables.mastheadNames where text.begins(name) {
      return (fact, start + name.utf8CodeUnitCount)
    }
    if text.begins("Distr.:") || text.begins("Distr.") {
      var at = text.skippingBlanks(from: start + (text.begins("Distr.:") ? 7 : 6))
      for word in EnglishLineTables.distributions where text.has(word, at: at) {
        at += word.utf8CodeUnitCount
        break
      }
      return (.distribution, at)
    }
    if text.beginsIgnoringCase("Original:") {
      let at = text.skippingBlanks(from: start + 9)
      for (name, code) in EnglishLineTables.languages where text.has(name, at: at) {
        var end = at + name.utf8CodeUnitCount
        // "Original: English/French": the first is named.
        while end < text.endIndex, text[end] != 0x0A,
          Scalars.isASCIILetter(UInt32(text[end]))
            || text[end] == 0x2F
        { end += 1 }
        return (.originalLanguage(code), end)
      }
      return nil
    }
    for (name, _) in EnglishLineTables.languages where text.begins(name) {
      return (.language, start + name.utf8CodeUnitCount)
    }
    if text.beginsIgnoringCase("Agenda item") { return agendaItem(text) }
    if let date = EnglishDates.date(at: text) {
      return (.published(date.value), start + date.length)
    }
    return session(text) ?? EnglishDates.span(at: text).map { (.filler, start + $0) }
  }

  private func agendaItem(_ text: ByteText) -> (fact: MastheadFact, end: Int)? {
    var at = text.startIndex + 11
    if at < text.endIndex, text[at] == 0x73 { at += 1 }
    return AgendaItems.read(text, from: at, separators: ["and", "to"]).map { (.agendaItem($0), $1) }
  }

  private func session(_ text: ByteText) -> (fact: MastheadFact, end: Int)? {
    // "2019 session", of an organ that has one a year.
    if let year = text.digits(at: text.startIndex), (1946...2199).contains(year.value) {
      let at = text.skippingBlanks(from: year.end)
      return text.hasIgnoringCase("session", at: at) ? (.session(nil), at + 7) : nil
    }
    guard let ordinal = EnglishNumerals.ordinal(at: text) else { return nil }
    var at = text.skippingBlanks(from: ordinal.end)
    var isRegular = true
    for word in EnglishLineTables.sessionKinds where text.hasIgnoringCase(word, at: at) {
      isRegular = false
      at = text.skippingBlanks(from: at + word.utf8CodeUnitCount)
      break
    }
    guard text.hasIgnoringCase("session", at: at) else { return nil }
    return (.session(isRegular ? ordinal.value : nil), at + 7)
  }

  package func vote(in text: ByteText) -> Vote? {
    let announcement: StaticString = "recorded vote of "
    if let start = text.find(announcement) {
      return VoteCounts.read(text, from: start + announcement.utf8CodeUnitCount, none: "none")
    }
    // The Human Rights Council has it in brackets.
    let bare = text.first == UInt8(ascii: "[") ? text.dropFirst() : text
    return bare.begins("Adopted ") && text.find("without a vote") != nil
      ? Vote(withoutVote: true) : nil
  }
}
