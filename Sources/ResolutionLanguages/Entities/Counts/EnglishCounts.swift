// Part of Kimberlite.
import ResolutionModel

/// English: see `CountExpression`.
///
/// One pass looks for digits and for words that begin as numbers do; the noun is the first plural
/// behind, unless a word that ends the phrase comes before.
struct EnglishCounts: CountRecognizer {
  func counts(in text: FoldedText, claims: Claims) -> [CountExpression] {
    let bytes = text.all
    let reader = EnglishCountReader(text: bytes, claims: claims)
    var result: [CountExpression] = []
    var previous: UInt8 = 0x20
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let begins =
        byte.isDigit
        ? !previous.isDigit
        : !previous.isLetter && previous != 0x2D && EnglishCountNumbers.mayBegin(bytes, index)
      if begins, let found = reader.expression(at: index) {
        result.append(found)
        index = found.range.upperBound
        previous = bytes[index - 1]
        continue
      }
      index += 1
      previous = byte
    }
    return result
  }
}

/// Reads the counts that begin at a place.
struct EnglishCountReader {
  let text: ByteText
  let claims: Claims

  func expression(at start: Int) -> CountExpression? {
    guard !isLabel(start), var (quantities, end) = quantity(at: start) else { return nil }
    while let (more, stop) = joined(at: end, noun: quantities[quantities.count - 1].noun),
      claims.isFree(end..<stop)
    {
      quantities += more
      end = stop
    }
    let range = start..<end
    return claims.isFree(range) ? CountExpression(range: range, quantities: quantities) : nil
  }

  private typealias Found = (quantities: [CountValue.Quantity], end: Int)

  /// A number, or two of the same noun ("3 to 5 experts", "11 of the 54 Participants"), and the noun.
  private func quantity(at start: Int) -> Found? {
    guard let first = EnglishCountNumbers.number(in: text, at: start),
      claims.isFree(start..<first.end)
    else { return nil }
    var values = [first.value]
    var end = first.end
    for word in Self.pairs where text.has(word, at: end) {
      let place = end + word.utf8CodeUnitCount
      if let second = EnglishCountNumbers.number(in: text, at: place) {
        // "702 and 828 million": the scale is of both.
        if first.value < 1_000, second.value >= 1_000_000, text[..<second.end].ends("illion") {
          values[0] *= text[..<second.end].ends("billion") ? 1_000_000_000 : 1_000_000
        }
        values.append(second.value)
        end = second.end
      } else if text.has(" of the", at: end) || text.has(" of these", at: end)
        || text.has(" of its", at: end) || text.has(" of their", at: end)
      {
        // "11 of the least developed countries".
        end = place - 1
      }
      break
    }
    guard values.allSatisfy({ $0 >= 2 }), text.has(" ", at: end),
      let noun = EnglishCountNouns(text: text).noun(at: end + 1), claims.isFree(start..<noun.end)
    else { return nil }
    return (values.map { CountValue.Quantity(number: $0, noun: noun.name) }, noun.end)
  }

  private static let pairs: [StaticString] = [
    " to ", "-", "\u{2013}", " or ", " of the total ", " of the ", " of these ", " of its ",
    " of their ", " of ", " out of the ", " out of ", " and ", " to some ",
  ]

  // MARK: - Joints

  private static let joints: [StaticString] = [
    ", representing ", " representing ", ", including ", " including ", " (including ", ", and ",
    " and ", ", ", "; and ",
  ]
  /// Joints behind which a noun may be left out: it is the one before.
  private static let partitive: [StaticString] = [
    ", of which ", ", of whom ", " of which ", " of whom ", " (of whom ", " (of which ",
    ", including ", " (including ", ", with ", ", and ", " and ", ", ",
  ]
  private static let leads: [StaticString] = [
    "the ", "some ", "about ", "more than ", "a total of ", "over ", "all ", "nearly ", "almost ",
    "approximately ", "at least ", "around ", "an estimated ", "up to ", "another ", "only ",
    "the other ", "its ", "their ",
  ]

  /// The count behind that belongs to the one before, whose noun may stand for both.
  private func joined(at end: Int, noun: String) -> Found? {
    for joint in Self.joints where text.has(joint, at: end) {
      if let found = quantity(at: lead(end + joint.utf8CodeUnitCount)) { return found }
      break
    }
    for joint in Self.partitive where text.has(joint, at: end) {
      return part(at: lead(end + joint.utf8CodeUnitCount), of: noun)
    }
    return remote(behind: end, noun: noun)
  }

  /// "…, of whom 13": later in the clause; "have joined, 110 as States parties".
  private func remote(behind end: Int, noun: String) -> Found? {
    var place = end
    let limit = min(text.endIndex, end + 160)
    while place < limit {
      let byte = text[place]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { return nil }
      if byte == UInt8(ascii: "."), text.has(". ", at: place) { return nil }
      // Another count between them is the whole that is divided.
      if place > end, text[place - 1] == 0x20,
        byte.isDigit || EnglishCountNumbers.mayBegin(text, place), quantity(at: place) != nil
      {
        return nil
      }
      if byte == UInt8(ascii: ","), claims.isFree(place..<place + 1) {
        for joint in [", of which ", ", of whom ", ", "] as [StaticString]
        where text.has(joint, at: place) {
          let next = lead(place + joint.utf8CodeUnitCount)
          let isPart = joint.utf8CodeUnitCount > 2
          if let found = role(at: next) { return found }
          if isPart { return quantity(at: next) ?? part(at: next, of: noun) }
          break
        }
      }
      place += 1
    }
    return nil
  }

  /// "110 as States parties": what the counted ones are.
  private func role(at start: Int) -> Found? {
    guard let number = EnglishCountNumbers.number(in: text, at: start), number.value > 1,
      text.has(" as ", at: number.end), claims.isFree(start..<number.end),
      let noun = EnglishCountNouns(text: text).noun(at: number.end + 4)
    else { return nil }
    return ([CountValue.Quantity(number: number.value, noun: noun.name)], noun.end)
  }

  /// A number without a noun of its own.
  private func part(at start: Int, of noun: String) -> Found? {
    if let found = role(at: start) { return found }
    guard let number = EnglishCountNumbers.number(in: text, at: start), number.value > 1,
      claims.isFree(start..<number.end)
    else { return nil }
    let words: [StaticString] = [
      " are ", " were ", " from ", " have ", " had ", " in the ", " of them", ",", ".", ";", ")",
      " live ", " lived ", " belong", " as ", " for ", " who ", " that ", " against ",
    ]
    let isLarge = number.value >= 1_000_000
    guard isLarge || words.contains(where: { text.has($0, at: number.end) }) else { return nil }
    guard !text.has(" per cent", at: number.end) else { return nil }
    return ([CountValue.Quantity(number: number.value, noun: noun)], number.end)
  }

  /// Past words of approximation.
  private func lead(_ start: Int) -> Int {
    var place = start
    while let word = Self.leads.first(where: { text.has($0, at: place) }) {
      place += word.utf8CodeUnitCount
    }
    return place
  }

  /// Words after which a number is a label, and signs that make it part of something else.
  private func isLabel(_ start: Int) -> Bool {
    guard start > text.startIndex else {
      // The number of a row in a table: "24 Human rights 134 573 600".
      return text[start].isDigit && text[text.endIndex - 1].isDigit
    }
    let before = text[start - 1]
    if before != 0x20 { return before != UInt8(ascii: "(") && before < 0x80 }
    if start > text.startIndex + 1, text[start - 2] == UInt8(ascii: ".") {
      return text[..<(start - 1)].ends("No.") || text[..<(start - 1)].ends("para.")
        || text[..<(start - 1)].ends("paras.") || text[..<(start - 1)].ends("Nos.")
    }
    if start > text.startIndex + 1, text[start - 2] == UInt8(ascii: "$") { return true }
    let word = text.word(before: start)
    if Self.labels.contains(where: { word.equalsIgnoringCase($0) }) { return true }
    // "four in five people" is a share.
    if word.equals("in") || word.equals("of"), text.isNumberWord(text.word(before: word.startIndex))
    {
      return true
    }
    if word.equals("of") { return text.word(before: word.startIndex).equals("Group") }
    guard word.equals("and") || word.equals("to") || word.equals("or"),
      text[start].isDigit, word.startIndex > text.startIndex + 1
    else { return false }
    // "paragraphs 3 to 5": the number before is a label too.
    return text[word.startIndex - 2].isDigit
  }

  private static let labels: [StaticString] = [
    "paragraph", "paragraphs", "article", "articles", "section", "sections", "chapter", "chapters",
    "resolution", "resolutions", "decision", "decisions", "item", "items", "goal", "goals",
    "target",
    "targets", "rule", "rules", "annex", "page", "pages", "part", "phase", "protocol", "no", "nos",
    "vol", "supplement", "group", "regulation", "principle", "principles", "table", "least-",
    "action", "actions", "step", "recommendation", "recommendations", "measure", "objective",
    "standard", "priority", "pillar", "point", "appendix", "chap", "sect", "cluster", "track",
    "under", "age", "ages", "aged", "million", "billion", "grade", "class", "category",
  ]
}

extension ByteText {
  /// Whether a word is a number, as "one" in "one in five".
  fileprivate func isNumberWord(_ word: ByteText) -> Bool {
    word.count > 2 && (EnglishNumerals.cardinal(at: word)?.end == word.endIndex)
  }
}
