// Part of Kimberlite.

/// Whose session it is, in English: "of the …" behind it, a name before it ("General Assembly,
/// Sixty-second Session", "the Assembly at its"), or the last name in the paragraph.
struct EnglishSessionBody {
  let text: ByteText

  func body(of range: Range<Int>, number: Int?) -> SessionExpression.Body {
    if let body = behind(range.upperBound) { return body }
    let place = range.lowerBound
    if text[..<place].ends(", ") { return inReference(place - 2) }
    if let end = nameEnd(before: range.lowerBound) {
      if let name = name(endingAt: end) { return .named(name) }
      // "at its fifty-ninth session, the Subcommittee …"
      if text.has(", the ", at: range.upperBound),
        let name = SessionBodies.english(in: text, at: range.upperBound + 6)
      {
        return .named(name)
      }
    }
    return nearest(before: range.lowerBound).map { .nearest($0) } ?? .unsaid
  }

  /// Where a name would begin behind a session: after "of the".
  func nameStart(behind end: Int) -> Int? {
    guard text.has(" of ", at: end) else { return nil }
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

  /// "session of the Commission on the Status of Women".
  private func behind(_ end: Int) -> SessionExpression.Body? {
    guard let start = nameStart(behind: end) else { return nil }
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
