// Part of Kimberlite.

/// Whether four digits are a year, by what stands around them.
struct EnglishDateYears {
  let text: ByteText

  /// The years of which documents of the United Nations speak.
  static let years = 1500...2199

  /// Words before a number that is none of time.
  private static let numberings: [StaticString] = [
    "resolution", "resolutions", "decision", "decisions", "vol", "vols", "no", "nos", "p", "pp",
    "para", "paras", "paragraph", "paragraphs", "chap", "chapter", "art", "article", "articles",
    "rule", "rules", "item", "items", "section", "sect", "number", "document", "documents", "res",
    "dec", "usd", "eur", "euro", "dollars", "approximately", "roughly", "publication",
  ]

  /// Words behind a number of things.
  private static let units: [StaticString] = [
    "per", "tons", "tonnes", "metric", "kilometres", "km", "metres", "persons", "people", "euros",
    "dollars", "hours", "days", "months", "staff", "posts", "copies", "times", "troops",
    "personnel",
    "refugees", "civilians", "women", "children", "men", "cases", "victims", "families",
    "Committee",
  ]

  /// Whether nothing joined to the front makes the digits a part of something else.
  func isFree(before start: Int) -> Bool {
    guard start > text.startIndex else { return true }
    let before = text[start - 1]
    let second = start > text.startIndex + 1 ? text[start - 2] : 0x20
    switch before {
    case UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"),
      UInt8(ascii: "+"), UInt8(ascii: "="):
      return false
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): return !second.isDigit
    case 0x2D: return second.isLetter
    case UInt8(ascii: "("): return !followsNumber(start - 1)
    case 0x20:
      // Not a time either: "the coronavirus disease 2019".
      return second != UInt8(ascii: "$") && !text[..<start].ends("disease ")
    default: return !before.isLetter || isGluedToName(start)
    }
  }

  /// "1459 (2003)", "A.1078(2013)": the year of a resolution in brackets behind its number; but
  /// "comment No. 15 (2002)" names a time.
  private func followsNumber(_ bracket: Int) -> Bool {
    var place = bracket
    if place > text.startIndex, text[place - 1] == 0x20 { place -= 1 }
    let end = place
    while place > text.startIndex, text[place - 1].isDigit { place -= 1 }
    return place < end && !text[..<place].ends("No. ")
  }

  /// "Space2030": a word of three letters at least, with nothing like an address behind.
  private func isGluedToName(_ start: Int) -> Bool {
    var place = start
    while place > text.startIndex, text[place - 1].isLetter { place -= 1 }
    guard start - place >= 3, text[place] &- 0x41 < 26 else { return false }
    let end = start + 4
    guard place == text.startIndex || text[place - 1] != UInt8(ascii: ".") else { return false }
    return !(end + 1 < text.endIndex && text[end] == UInt8(ascii: ".") && text[end + 1].isLetter)
  }

  /// Whether nothing behind makes the digits a part of something else.
  func isFree(behind end: Int) -> Bool {
    guard end < text.endIndex else { return true }
    let next = text[end]
    let second = end + 1 < text.endIndex ? text[end + 1] : 0x20
    switch next {
    case UInt8(ascii: "/"), UInt8(ascii: "."): return !second.isDigit && next != 0x2F
    case UInt8(ascii: ","):
      return !(second.isDigit && text.digits(at: end + 1)?.end == end + 4)
    case UInt8(ascii: "%"): return false
    case 0x2D: return !second.isDigit || text.digits(at: end + 1).map { $0.end == end + 5 } ?? false
    case UInt8(ascii: "("): return !isBracketedNumber(end)
    case 0x20:
      return second == UInt8(ascii: "(") ? !isBracketedNumber(end + 1) : !isNumberOfThings(end)
    default: return !next.isLetter
    }
  }

  /// "2025 (2011)", "1514 (XV)".
  private func isBracketedNumber(_ bracket: Int) -> Bool {
    var place = bracket + 1
    let start = place
    while place < text.endIndex, text[place].isDigit || "IVXLCES-".utf8.contains(text[place]) {
      place += 1
    }
    return place > start && place < text.endIndex && text[place] == UInt8(ascii: ")")
  }

  /// "2000 refugees", "1540 Committee".
  func isNumberOfThings(_ end: Int) -> Bool {
    guard text.has(" ", at: end) else { return false }
    let word = text[(end + 1)...].firstLatinWord
    return Self.units.contains { word.equals($0) }
  }

  /// "vol. 1996", "resolution 1514": numbers of documents. A capital alone is the start of a symbol.
  func followsNumbering(_ start: Int) -> Bool {
    var place = start
    if place > text.startIndex, text[place - 1] == 0x20 { place -= 1 }
    if place > text.startIndex, text[place - 1] == UInt8(ascii: ".") { place -= 1 }
    let end = place
    while place > text.startIndex, text[place - 1].isLetter { place -= 1 }
    let word = text[place..<end]
    if word.count == 1, word[place] &- 0x41 < 26, word[place] != UInt8(ascii: "A") {
      return place == text.startIndex || text[place - 1] != UInt8(ascii: ".")
    }
    return Self.numberings.contains { word.equalsIgnoringCase($0) }
  }

  /// "resolutions 2019/19 and 2019/20": a slash and digits shortly before, or the word itself.
  private func isInListOfNumbers(_ start: Int) -> Bool {
    if followsNumbering(start) { return true }
    var index = max(text.startIndex, start - 12)
    while index + 1 < start {
      if text[index] == 0x2F, text[index + 1].isDigit { return true }
      index += 1
    }
    return false
  }

  /// 2013/14, 1998-99: the end of a span in two digits, and where it ends. A slash before the year
  /// that follows makes a financial year.
  func shortEnd(of year: Int, at end: Int) -> (year: Int, end: Int, isFinancial: Bool)? {
    guard end < text.endIndex, text[end] == 0x2F || text[end] == 0x2D,
      let digits = text.digits(at: end + 1), digits.end - end == 3
    else { return nil }
    let next = year / 100 * 100 + digits.value
    let last = next <= year ? next + 100 : next
    let isFinancial = text[end] == 0x2F
    guard !isFinancial || !isInListOfNumbers(end - 4) else { return nil }
    guard last - year <= (isFinancial ? 1 : 30) else { return nil }
    let behind = digits.end < text.endIndex ? text[digits.end] : 0x20
    guard behind != 0x2D, behind != 0x2F, !behind.isLetter else { return nil }
    // "2019-20 January" is a year and a day.
    if !isFinancial, behind == 0x20, EnglishDates.month(in: text, at: digits.end + 1) != nil {
      return nil
    }
    return (last, digits.end, isFinancial)
  }
}
