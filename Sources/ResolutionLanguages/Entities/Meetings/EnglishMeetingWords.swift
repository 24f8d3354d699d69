// Part of Kimberlite.

/// The words of which English names of meetings are made: where a name begins.
enum EnglishMeetingWords {
  private static let modifiers = WordTrie(
    words: """
      plenary high-level annual ministerial special regular intersessional review expert technical informal
      joint international regional global organizational substantive resumed extraordinary preparatory
      intergovernmental summit emergency biennial thematic ordinary pledging donor donors diplomatic
      inaugural formal general public open subregional interregional world scientific side final political
      consultative virtual national interactive multi-stakeholder midterm parliamentary tripartite
      follow-up planning commemorative part one-day two-day three-day trilateral quadrilateral
      """)
  private static let ordinals = WordTrie(
    words: """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth
      fiftieth sixtieth hundredth
      """)
  /// Capitalised words that stand before a name and are not of it.
  private static let noNames = WordTrie(
    words: """
      The See Report Recalling Recalls In At On Its Also Further This Welcoming Welcomes Noting Notes
      That During Ibid For A An All Convening Decides Requests Following Reaffirming Stressing Having
      Mindful Emphasizes Encourages Invites Urges Calls Chair President Chairman Declaration Outcome
      Decision Government Member Parties Reaffirms Takes Looks
      """)

  /// Where the name begins whose head noun stands at `head`.
  static func nameStart(before head: Int, isCapital: Bool, _ floor: Int, in text: ByteText) -> Int {
    var start = head
    while start > floor + 1, text[start - 1] == 0x20 {
      var word = start - 1
      while word > floor, text[word - 1] != 0x20, text[word - 1] != 0x28 { word -= 1 }
      let candidate = text[word..<(start - 1)]
      guard let first = candidate.first else { break }
      if candidate.last == 0x2C {
        guard let joined = list(candidate, start, in: text) else { break }
        start = joined
        continue
      } else if first.isLetter, first &- 0x41 >= 26 {
        if let joined = joined(candidate, start, isCapital, floor, in: text) {
          start = joined
          continue
        }
        guard isWord(candidate, of: modifiers) || isOrdinal(candidate) else { break }
      } else if !(first &- 0x41 < 26 || first == 0xC3 || first.isDigit && isFigure(candidate)) {
        break
      } else if isWord(candidate, of: noNames) || candidate.last == 0x3B
        || candidate.last == 0x2E || candidate.ends("'s") || candidate.ends("s'")
      {
        break
      }
      start = word
    }
    return start
  }

  private static func isWord(_ word: ByteText, of trie: WordTrie) -> Bool {
    trie.longest(.all, in: word.span, at: 0).map { $0.end == word.count } ?? false
  }

  /// 2019 or 64th, not 30 or 1325.
  private static func isFigure(_ word: ByteText) -> Bool {
    if word.last?.isLetter ?? false { return true }
    return word.count == 4 && (word.begins("19") || word.begins("20"))
  }

  /// "third", "twenty-sixth", "64th".
  private static func isOrdinal(_ word: ByteText) -> Bool {
    if isWord(word, of: ordinals) { return true }
    guard let hyphen = word.firstIndex(of: 0x2D) else {
      return word.first?.isDigit ?? false && word.count < 6 && word.last?.isLetter ?? false
    }
    return isWord(word[(hyphen + 1)...], of: ordinals)
  }

  private static func isNumber(_ word: ByteText) -> Bool {
    isOrdinal(word) || word.first?.isDigit ?? false && isFigure(word)
  }

  /// Whether the words before a head noun have a number or a year.
  static func isNumbered(_ words: ByteText) -> Bool {
    words.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }).contains { isNumber($0) }
  }

  // MARK: - Joints

  /// Where "and" or "for" stands, if it joins the name at `start` to a word before.
  private static func joined(
    _ word: ByteText, _ start: Int, _ isCapital: Bool, _ floor: Int, in text: ByteText
  ) -> Int? {
    guard word.equals("and") || word.equals("for") || word.equals("of"),
      word.startIndex > floor + 1
    else { return nil }
    var end = word.startIndex - 1
    var before = end
    while before > floor, text[before - 1] != 0x20 { before -= 1 }
    if text[before..<end].last == 0x2C { end -= 1 }
    guard before < end else { return nil }
    let left = text[before..<end]
    if word.equals("and"), isNumber(text[start...].prefix { $0 != 0x20 }) {
      return isNumber(left) ? before : nil
    }
    guard isCapital, text[end] == 0x20, text[start] &- 0x41 < 26, left[before] &- 0x41 < 26,
      !isWord(left, of: noNames), !word.equals("of") || left.equals("Group")
    else { return nil }
    return word.startIndex
  }

  /// "first," of "first, second and third": where it begins.
  private static func list(_ word: ByteText, _ start: Int, in text: ByteText) -> Int? {
    let next = text[start...].prefix { $0 != 0x20 && $0 != 0x2C }
    return isNumber(word.dropLast()) && isNumber(next) ? word.startIndex : nil
  }
}
