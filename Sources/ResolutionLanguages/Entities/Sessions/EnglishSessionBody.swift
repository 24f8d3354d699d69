// Part of Kimberlite.

/// Whose session it is, in English: "of the …" behind it, a name before it ("General Assembly,
/// Sixty-second Session", "the Assembly at its"), or the last name in the paragraph.
struct EnglishSessionBody {
  let text: ByteText

  func body(of range: Range<Int>, number: Int?) -> SessionExpression.Body {
    if let body = behind(range.upperBound, from: range.lowerBound) { return body }
    let place = range.lowerBound
    if text[..<place].ends(", ") { return inReference(place - 2) }
    if let end = nameEnd(before: range.lowerBound) {
      if let name = name(endingAt: end) { return .named(name) }
      // "at its fifty-ninth session, the Subcommittee …"
      let year = text.has(", in ", at: range.upperBound) ? 9 : 0
      if text.has(", the ", at: range.upperBound + year),
        let name = SessionBodies.english(in: text, at: range.upperBound + year + 6)
      {
        return .named(name)
      }
    }
    return nearest(before: range.lowerBound).map { .nearest($0) } ?? .unsaid
  }

  /// Where a name would begin behind a session: after "of the".
  func nameStart(behind end: Int, from start: Int) -> Int? {
    // "adopted at its sixty-second session of the Guidelines" names no body.
    let before = text.word(before: start)
    guard text.has(" of ", at: end), !before.equals("its"), !before.equals("their") else {
      return nil
    }
    let start = text.has("the ", at: end + 4) ? end + 8 : end + 4
    return start < text.endIndex && text[start] &- 0x41 < 26 ? start : nil
  }

  /// Where a name would end before a session: before "at its", or the comma of a reference.
  func nameEnd(before start: Int) -> Int? {
    if text[..<start].ends(", ") { return start - 2 }
    let word = text.word(before: start)
    guard word.equalsIgnoringCase("its") || word.equals("their") else { return nil }
    var place = word.startIndex
    let preposition = text.word(before: place)
    if ["at", "on", "during", "in", "for", "of", "to", "from", "by", "until"].contains(where: {
      preposition.equals($0)
    }) {
      place = preposition.startIndex
    }
    guard place > text.startIndex + 1 else { return nil }
    return text[place - 2] == UInt8(ascii: ",") ? place - 2 : place - 1
  }

  /// A name cut short, behind "of the" or before "at its".
  func shortForm(start: Int?, end: Int?) -> String? {
    let words: [StaticString] = [
      "Council", "Commission", "Committee", "Conference", "Authority", "Forum", "Board",
      "Subcommittee", "Congress", "Group",
    ]
    if let start {
      let word = text[start...].firstLatinWord
      let isWhole =
        !text.has(" of ", at: word.endIndex) && !text.has(" on ", at: word.endIndex)
        && !text.has(" for ", at: word.endIndex)
      return isWhole && words.contains(where: { word.equals($0) }) ? word.string : nil
    }
    guard let end else { return nil }
    var begin = end
    while begin > text.startIndex, text[begin - 1].isLetter { begin -= 1 }
    guard text[..<begin].ends("the ") || text[..<begin].ends("The ") else { return nil }
    let word = text[begin..<end]
    return words.contains { word.equals($0) } ? word.string : nil
  }

  /// Where the sentence of an "its" begins; nil if none stands before the session.
  func sentence(before start: Int) -> Int? {
    let word = text.word(before: start)
    guard word.equalsIgnoringCase("its") || word.equals("their") else { return nil }
    var place = start
    while place > text.startIndex {
      place -= 1
      if text[place] == UInt8(ascii: ";") || text.has(". ", at: place) { return place + 1 }
    }
    return place
  }

  /// The Assembly's special sessions on disarmament are known by their own count.
  func disarmamentSession(_ number: Int, behind end: Int) -> Int?? {
    var place = end
    if text.has(" of the General Assembly", at: place) { place += 24 }
    guard text.has(" devoted to disarmament", at: place) else { return nil }
    return .some(SessionBodies.disarmament[number])
  }

  /// "session of the Commission on the Status of Women".
  private func behind(_ end: Int, from start: Int) -> SessionExpression.Body? {
    guard let start = nameStart(behind: end, from: start) else { return nil }
    if let name = SessionBodies.english(in: text, at: start) { return .named(name) }
    if let name = short(at: start) { return .named(name) }
    return phrase(at: start).map { .named($0) } ?? .unknown
  }

  /// "Official Records of the General Assembly, Sixty-second Session", "Ibid., Sixty-second Session".
  private func inReference(_ end: Int) -> SessionExpression.Body {
    if text[..<end].ends("Ibid.") || text[..<end].ends("ibid.") { return .ofReferenceBefore }
    if let name = SessionBodies.english(in: text, before: end) { return .named(name) }
    return nearest(before: end).map { .nearest($0) } ?? .unsaid
  }

  private func name(endingAt end: Int) -> String? {
    if let name = SessionBodies.english(in: text, before: end) { return name }
    var start = end
    while start > text.startIndex, text[start - 1].isLetter { start -= 1 }
    return start < end && text[start] &- 0x41 < 26 ? short(at: start) : nil
  }

  /// "the Assembly", "the Council": the General Assembly, or the last name before that has the word.
  private func short(at start: Int) -> String? {
    let word = text[start...].firstLatinWord
    if word.equals("Assembly") { return isGeneralAssembly(start) ? "General Assembly" : nil }
    guard ["Council", "Commission", "Committee", "Conference"].contains(where: { word.equals($0) })
    else { return nil }
    return nearest(before: start) { $0.contains(word.string) }
  }

  /// "the Assembly", but not "the Environment Assembly" and "the Assembly of States Parties".
  private func isGeneralAssembly(_ start: Int) -> Bool {
    let before = text.word(before: start)
    let isPlain = before.equalsIgnoringCase("the") || before.equals("General")
    return isPlain
      && (!text.has(" of ", at: start + 8) || text.has(" of the United", at: start + 8))
  }

  /// The last name of the table that stands before a place.
  private func nearest(before end: Int, where fits: (String) -> Bool = { _ in true }) -> String? {
    var index = end
    while index > text.startIndex {
      index -= 1
      guard text[index] &- 0x41 < 26, index == text.startIndex || !text[index - 1].isLetter else {
        continue
      }
      if text.has("Assembly", at: index), fits("General Assembly"), isGeneralAssembly(index) {
        return "General Assembly"
      }
      if let name = SessionBodies.english(in: text, at: index), name != "General Assembly",
        fits(name)
      {
        return name
      }
    }
    return nil
  }

  /// Capitalised words joined by small ones: a name that the table does not have.
  private func phrase(at start: Int) -> String? {
    var end = start
    var place = start
    while place < text.endIndex {
      let word = text[place...].firstLatinWord
      guard !word.isEmpty else { break }
      if text.has("-", at: word.endIndex), word.endIndex + 1 < text.endIndex,
        text[word.endIndex + 1].isLetter
      {
        place = word.endIndex + 1
        end = text[place...].firstLatinWord.endIndex
        guard text.has(" ", at: end) else { break }
        place = end + 1
        continue
      }
      if word[place] &- 0x41 < 26 {
        end = word.endIndex
      } else if !["of", "on", "the", "for", "and", "to"].contains(where: { word.equals($0) }) {
        break
      }
      guard text.has(" ", at: word.endIndex) else { break }
      place = word.endIndex + 1
    }
    // One word alone ("the Forum") stands for a name that was given before.
    let name = text[start..<end]
    return name.contains(0x20) ? name.string : nil
  }
}
