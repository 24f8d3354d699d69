// Part of Kimberlite.

/// The noun that an English number counts: the first plural behind it.
struct EnglishCountNouns {
  let text: ByteText

  /// The most words between a number and the end of its noun.
  private static let longest = 8

  func noun(at start: Int) -> (name: String, end: Int)? {
    var place = start
    for _ in 0..<Self.longest {
      let word = word(at: place)
      guard word.count > 1, !Self.ends.contains(where: { word.equals($0) }) else { return nil }
      if isPlural(word), let end = headEnd(word) {
        return name(end: end, first: start)
      }
      if isPlural(word) {
        place = word.endIndex + 1
        continue
      }
      guard text.has(" ", at: word.endIndex) || text.has("-", at: word.endIndex) else { return nil }
      place = word.endIndex + 1
    }
    return nil
  }

  /// Letters of any script but Chinese, and hyphens inside.
  private func word(at start: Int) -> ByteText {
    var end = start
    while end < text.endIndex,
      text[end].isLetter || text[end] == 0x2D || text[end] >= 0xC3 && text[end] < 0xCE
        || text[end] >= 0x80 && text[end] < 0xC0 && end > start && text[end - 1] >= 0xC3
          && text[end - 1] < 0xCE
    {
      end += 1
    }
    return text[start..<end]
  }

  /// Words that end a phrase without its noun.
  private static let ends: [StaticString] = [
    "of", "to", "in", "on", "and", "or", "for", "the", "by", "at", "as", "with", "from", "is",
    "are",
    "was", "were", "has", "have", "had", "shall", "will", "that", "which", "its", "their", "this",
    "per", "under", "years", "above", "below", "during", "between", "when", "if", "than",
    "hereof", "thereof", "be", "been", "a", "an", "all", "both", "out", "into", "after", "before",
  ]

  /// Plurals that other nouns follow: "two United Nations missions", "three human rights bodies".
  private static let attributes: [StaticString] = [
    "Nations", "rights", "arms", "sports", "communications", "affairs", "resources", "sanctions",
    "goods", "operations", "sales", "services", "arts",
  ]

  /// Plurals without -s.
  private static let irregular: [StaticString] = [
    "people", "children", "women", "men", "personnel", "staff", "police", "Chairmen", "youth",
  ]

  /// What measures and does not count, and verbs of the third person.
  private static let measures: [StaticString] = [
    "years", "days", "months", "weeks", "hours", "minutes", "seconds", "decades", "centuries",
    "dollars", "euros", "cents", "pounds", "francs", "points", "degrees", "tons", "tonnes",
    "kilometres", "miles", "hectares", "metres", "litres", "times", "halves", "thirds", "quarters",
    "fifths", "fourths", "tenths", "grams", "kilograms", "barrels", "percentages", "nights",
    "bienniums", "semesters", "kilowatts", "megawatts", "gigatons", "carats", "generations",
    "marks", "takes", "remains", "includes", "provides", "requires", "is", "has", "this", "thus",
    "was", "its", "as", "states", "millimetres", "acres", "periods",
  ]

  private func isPlural(_ word: ByteText) -> Bool {
    if Self.irregular.contains(where: { word.equalsIgnoringCase($0) }) { return true }
    guard word.count > 3, word[word.endIndex - 1] == UInt8(ascii: "s") else { return false }
    let second = word[word.endIndex - 2]
    return second != UInt8(ascii: "s") && !word.ends("us") && !word.ends("is")
      && !word.ends("'s")
  }

  /// The end of the head that begins with this plural; nil if the word is an attribute of what
  /// follows. The caller goes on then.
  private func headEnd(_ word: ByteText) -> Int? {
    guard text.has(" ", at: word.endIndex) else { return word.endIndex }
    let next = self.word(at: word.endIndex + 1)
    if isPlural(next), !Self.ends.contains(where: { next.equals($0) }), !isVerb(next) {
      return headEnd(next)
    }
    let isAttribute = Self.attributes.contains { word.equals($0) }
    return isAttribute && !Self.ends.contains(where: { next.equals($0) }) && next.count > 1
      ? nil : word.endIndex
  }

  private func isVerb(_ word: ByteText) -> Bool {
    ["includes", "states", "requires", "provides", "has", "takes", "remains", "marks", "was"]
      .contains { word.equals($0) }
  }

  /// The noun in lower case; nil if it is a measure. "Member States" and "States parties" are one.
  private func name(end: Int, first start: Int) -> (name: String, end: Int)? {
    var begin = end
    while begin > start, text[begin - 1] != 0x20 { begin -= 1 }
    let head = text[begin..<end]
    guard !Self.measures.contains(where: { head.equalsIgnoringCase($0) }) || head.equals("States")
    else { return nil }
    // "United States dollars", "Australia's" and the like.
    if text[start..<end].ends("United States") { return nil }
    let before = text[start..<begin]
    if head.equalsIgnoringCase("States"), before.ends("ember ") { return ("member states", end) }
    if head.equalsIgnoringCase("members") {
      if before.ends("States ") { return ("member states", end) }
      if before.ends("staff ") { return ("staff", end) }
    }
    if head.equalsIgnoringCase("parties"), before.ends("States ") {
      return ("states parties", end)
    }
    if head.equalsIgnoringCase("persons") { return ("people", end) }
    return (head.string.lowercased(), end)
  }
}
