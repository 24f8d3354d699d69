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
    while let next = joined(at: end), let (more, stop) = quantity(at: next) {
      quantities += more
      end = stop
    }
    let range = start..<end
    return claims.isFree(range) ? CountExpression(range: range, quantities: quantities) : nil
  }

  /// A number, or two of the same noun ("3 to 5 experts"), and the noun.
  private func quantity(at start: Int) -> (quantities: [CountValue.Quantity], end: Int)? {
    guard let first = EnglishCountNumbers.number(in: text, at: start),
      claims.isFree(start..<first.end)
    else { return nil }
    var values = [first.value]
    var end = first.end
    for word in [" to ", "-", " or "] as [StaticString] where text.has(word, at: end) {
      if let second = EnglishCountNumbers.number(in: text, at: end + word.utf8CodeUnitCount) {
        values.append(second.value)
        end = second.end
      }
      break
    }
    guard values.allSatisfy({ $0 >= 2 }), text.has(" ", at: end),
      let noun = EnglishCountNouns(text: text).noun(at: end + 1), claims.isFree(start..<noun.end)
    else { return nil }
    return (values.map { CountValue.Quantity(number: $0, noun: noun.name) }, noun.end)
  }

  private static let joints: [StaticString] = [
    ", representing ", " representing ", ", including ", " including ", " (including ", ", and ",
    " and ", ", ",
  ]

  /// Where a count that belongs to the one before begins.
  private func joined(at end: Int) -> Int? {
    guard let joint = Self.joints.first(where: { text.has($0, at: end) }) else { return nil }
    var place = end + joint.utf8CodeUnitCount
    for word in ["the ", "some ", "about ", "more than ", "a total of ", "over ", "all "]
      as [StaticString] where text.has(word, at: place)
    {
      place += word.utf8CodeUnitCount
    }
    return EnglishCountNumbers.number(in: text, at: place) != nil ? place : nil
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
    "under", "age", "ages", "aged", "million", "billion", "grade", "class", "category",
  ]
}

extension ByteText {
  /// Whether a word is a number, as "one" in "one in five".
  fileprivate func isNumberWord(_ word: ByteText) -> Bool {
    word.count > 2 && (EnglishNumerals.cardinal(at: word)?.end == word.endIndex)
  }
}
