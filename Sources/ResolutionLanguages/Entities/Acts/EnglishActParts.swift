// Part of Kimberlite.

/// Splits what follows an English verb into who is asked and what is done.
struct EnglishActParts: Sendable {
  /// Classes of acts that are directed at somebody.
  static let directive: Set<String> = [
    "request", "urge", "call", "invite", "encourage", "appeal", "instruct", "authorize", "remind",
    "warn", "demand", "recommend",
  ]

  /// Whether the subparagraphs of a paragraph that ends with such an act go on with what is asked or
  /// decided; those behind another ("recognizes …, and in this regard:") hold acts of their own.
  static func handsOn(_ actClass: String) -> Bool {
    directive.contains(actClass) || actClass.hasPrefix("decide")
  }

  private let infinitives = WordTrie(words: EnglishActWords.infinitives)

  func fill(_ act: inout ActExpression, in text: ByteText) {
    var start = act.verb.upperBound + text.span.whiteSpace(at: act.verb.upperBound)
    let end = act.range.upperBound
    guard start < end else { return }
    act.object = start..<end
    guard Self.directive.contains(act.actClass) else { return }
    let isCallFor = text.has("for", at: act.verb.upperBound - 3)
    for word: StaticString in [
      ", in this regard, ", ", in that regard, ", "in this regard ", "in that regard ",
      "in this regard, ", "to ", "upon ", "once again ", "again ", "in this context ",
      "in this connection ",
    ] where text.has(word, at: start) {
      start += word.utf8CodeUnitCount
    }
    guard start < end, !isCallFor, !text.has("that ", at: start) else { return }
    let to = infinitive(in: text[..<end], from: start)
    guard let limit = to ?? (act.range.upperBound < text.count && text[end] == 0x3A ? end : nil)
    else { return }
    let name = Self.trimmed(text[start..<limit])
    guard !name.isEmpty, EnglishActWords.isSomebody(text[name]) else { return }
    act.addressee = name
    let rest = limit + (limit < end ? text.span.whiteSpace(at: limit) : 0)
    act.object = rest < end ? rest..<end : nil
  }

  /// Where "to" and a verb first stand: "to submit", "to also consider", "not to".
  private func infinitive(in text: ByteText, from start: Int) -> Int? {
    var place = start
    while let found = text.find(" to ", from: place) {
      if infinitives.longest(.all, in: text.span, at: found + 4) != nil,
        !text[..<found].ends("in a position"), !text[..<found].ends("able")
      {
        return found
      }
      place = found + 3
    }
    // An infinitive of no table: a short name before it, and no article behind it.
    guard let found = text.find(" to ", from: start), found + 4 < text.endIndex,
      text[start..<found].split(separator: 0x20).count <= 4, text[found + 4] &- 0x61 < 26,
      !EnglishActWords.beginsName(text, at: found + 4)
    else { return nil }
    return found
  }

  /// The name itself: without "in consultation with …", "that have not done so", "as appropriate".
  private static func trimmed(_ name: ByteText) -> Range<Int> {
    var place = name.startIndex
    var end = name.endIndex
    while place < name.endIndex {
      if name[place] == 0x2C, EnglishActWords.opensAside(name, at: place + 2) {
        end = place
        break
      }
      if name[place] == 0x20, EnglishActWords.isRelative(name, at: place + 1) {
        end = place
        break
      }
      place += 1
    }
    return name.startIndex..<EnglishActReader.trimmedEnd(name, from: name.startIndex, to: end)
  }
}

extension WordTrie {
  /// A trie of the words of a text, set apart by blanks.
  init(words: StaticString) {
    self.init(ignoresSpaces: false)
    words.withUTF8Buffer { buffer in
      for word in buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        insert(word, kinds: .all, row: 0)
      }
    }
  }
}

/// The words before an English time that set it as a deadline.
enum EnglishDeadlines {
  private static let beforeSession: [StaticString] = [
    "at", "during", "by", "before", "for consideration at", "no later than", "not later than", "to",
    "until", "in",
  ]
  private static let beforeDate: [StaticString] = [
    "no later than", "not later than", "by the end of", "by", "before the end of", "before",
    "until",
    "prior to", "starting from", "in", "on", "at the latest by", "within", "at the end of",
  ]

  static func deadline(at range: Range<Int>, isSession: Bool, in text: ByteText) -> Range<Int>? {
    var end = range.lowerBound
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    if isSession { end = withoutOwner(text, end) }
    for article: StaticString in [" the", " its", " their"] where text[..<end].ends(article) {
      end -= article.utf8CodeUnitCount
    }
    let words = isSession ? beforeSession : Array(beforeDate.prefix(8))
    for word in words where ends(text[..<end], word) {
      return (end - word.utf8CodeUnitCount)..<range.upperBound
    }
    return nil
  }

  private static func ends(_ text: ByteText, _ word: StaticString) -> Bool {
    guard text.ends(word) else { return false }
    let before = text.endIndex - word.utf8CodeUnitCount
    return before == 0 || text[before - 1] == 0x20
  }

  /// "the Assembly's", "the Council at its": the name before the session.
  private static func withoutOwner(_ text: ByteText, _ end: Int) -> Int {
    guard text[..<end].ends("'s") else { return end }
    var place = end
    while place > 0,
      text[place - 1] != 0x20 || text[place...].first.map({ $0 &- 0x41 < 26 }) == true
    {
      place -= 1
    }
    return max(place - 1, 0)
  }
}
