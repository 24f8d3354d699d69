// Part of Kimberlite.

/// A number that a text states, in digits or in words.
package struct Figure: Sendable, Hashable {
  /// In thousandths, so that `2.5` is whole.
  package var thousandths: Int
  /// UTF-8 bytes of the text.
  package var range: Range<Int>
  /// Whether it stands by itself in digits; words, and digits that are part of one (`COVID-19`, `VI.20`),
  /// may belong to a name or a turn of phrase.
  package var isInDigits: Bool
  /// The digits behind its point, as a number: 30 of `10.30`; nil where there is none.
  package var decimals: Int?
  /// Whether it counts a month, which other languages call by a name.
  package var isMonth = false

  /// Whether it has the form of a year.
  package var mayBeYear: Bool {
    isInDigits && range.count == 4 && (1_500_000..<2_200_000).contains(thousandths)
  }

  /// As digits: `25`, `2.5`.
  package static func text(ofThousandths value: Int) -> String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 1_000)
    guard rest != 0 else { return String(whole) }
    var decimals = String(rest + 1_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}

/// How a language says numbers, for setting two languages side by side: what is stated in one is
/// looked for in the other, whichever way it is written there.
package struct FigureRules: Sendable {
  struct Scale: Sendable {
    var word: StaticString
    var size: Int

    init(_ word: StaticString, _ size: Int) {
      self.word = word
      self.size = size
    }
  }

  /// Words behind a number that multiply it; longer ones before those that they begin with.
  let scales: [Scale]
  /// What stands for a half before such a word; nil where there is no such turn of phrase.
  var half: StaticString?
  /// Whether a number in words may begin at a place: asked first, and often.
  let mayBegin: @Sendable (ByteText, Int) -> Bool
  /// The number in words at the beginning of a text, and the index behind it.
  let words: @Sendable (ByteText) -> (value: Int, end: Int)?
  /// The word behind the number of a month; nil where months have names.
  let monthUnit: StaticString?

  /// Of languages that are not known: digits alone.
  package static let digits = FigureRules(
    scales: [], mayBegin: { _, _ in false }, words: { _ in nil }, monthUnit: nil)

  package static let english = FigureRules(
    scales: [
      Scale(" decades", 10), Scale(" thousand", 1_000), Scale(" million", 1_000_000),
      Scale(" billion", 1_000_000_000), Scale(" trillion", 1_000_000_000_000),
    ],
    half: "half a",
    mayBegin: EnglishFigures.mayBegin, words: EnglishFigures.number,
    monthUnit: nil)

  package static let chinese = FigureRules(
    scales: [
      Scale("万亿", 1_000_000_000_000), Scale("多亿", 100_000_000), Scale("余亿", 100_000_000),
      Scale("亿", 100_000_000), Scale("千万", 10_000_000), Scale("百万", 1_000_000),
      Scale("多万", 10_000), Scale("余万", 10_000), Scale("万", 10_000), Scale("千", 1_000),
    ],
    mayBegin: { text, place in text[place] >= 0xE3 && text[place] <= 0xE9 },
    words: { ChineseNumerals.number(at: $0) }, monthUnit: "月")
}

/// English numbers in words, cardinal or ordinal.
private enum EnglishFigures {
  /// The first three letters of the words for numbers.
  private static let beginnings = Set(
    OpeningWordTables.rows(of: EnglishNumberWords.table).flatMap { row in
      row.prefix(2).map { key($0, $0.startIndex) }
    })

  private static func key(_ text: ByteText, _ place: Int) -> UInt32 {
    (0..<3).reduce(0) { $0 << 8 | UInt32(text[place + $1] | 0x20) }
  }

  static func mayBegin(_ text: ByteText, _ place: Int) -> Bool {
    guard place + 3 <= text.endIndex, text[place].isLetter else { return false }
    if place > text.startIndex, text[place - 1].isLetter { return false }
    return beginnings.contains(key(text, place))
  }

  static func number(at text: ByteText) -> (value: Int, end: Int)? {
    guard let number = EnglishNumerals.cardinal(at: text) ?? EnglishNumerals.ordinal(at: text)
    else { return nil }
    // "twenty fourth", without its hyphen.
    guard number.value % 10 == 0, (20...90).contains(number.value), number.end < text.endIndex,
      text[number.end] == 0x20,
      let unit = EnglishNumerals.ordinal(at: text[(number.end + 1)...]), unit.value < 10
    else { return number }
    return (number.value + unit.value, unit.end)
  }
}

/// Finds the numbers of a text. Some 100 MB/s where there are few.
package struct FigureReader: Sendable {
  private let rules: FigureRules

  package init(_ rules: FigureRules) { self.rules = rules }

  /// In their order; Roman numerals too.
  package func figures(of text: String) -> [Figure] {
    let bytes = Array(text.utf8)[...]
    var figures: [Figure] = []
    var place = 0
    while place < bytes.endIndex {
      if bytes[place].isDigit {
        let end = digitsEnd(bytes, place)
        if let figure = inDigits(bytes, place) { figures.append(figure) }
        place = max(end, figures.last?.range.upperBound ?? 0)
      } else if let half = half(bytes, place) {
        figures.append(half)
        place = half.range.upperBound
      } else if rules.mayBegin(bytes, place), let found = rules.words(bytes[place...]),
        found.end > place, found.value < 1_000_000_000_000
      {
        let (scale, end) = scale(bytes, found.end)
        figures.append(
          Figure(
            thousandths: Self.product(found.value * 1_000, scale), range: place..<end,
            isInDigits: false))
        place = end
      } else if let roman = Self.roman(bytes, place) {
        figures.append(roman)
        place = roman.range.upperBound
      } else {
        place += 1
      }
    }
    return figures
  }

  /// "half a million".
  private func half(_ text: ByteText, _ start: Int) -> Figure? {
    guard let words = rules.half, text.hasIgnoringCase(words, at: start),
      start == text.startIndex || !text[start - 1].isLetter
    else { return nil }
    let (scale, end) = scale(text, start + words.utf8CodeUnitCount)
    guard scale > 1 else { return nil }
    return Figure(thousandths: 500 * scale, range: start..<end, isInDigits: false)
  }

  private func digitsEnd(_ text: ByteText, _ start: Int) -> Int {
    var end = start
    while end < text.endIndex, text[end].isDigit { end += 1 }
    return end
  }

  private func inDigits(_ text: ByteText, _ start: Int) -> Figure? {
    let isPart = isPartOfWord(text, before: start)
    var end = digitsEnd(text, start)
    guard end - start <= 12, var value = Self.value(text[start..<end]) else { return nil }
    if end - start <= 3 {
      while let group = Self.group(text, end), value < 1_000_000_000 {
        value = value * 1_000 + group.value
        end = group.end
      }
    }
    var thousandths = value * 1_000
    var decimals: Int?
    if end + 1 < text.endIndex, text[end] == UInt8(ascii: "."), text[end + 1].isDigit {
      let decimalsEnd = digitsEnd(text, end + 1)
      thousandths += Self.decimals(text[(end + 1)..<decimalsEnd])
      decimals = Self.value(text[(end + 1)..<min(decimalsEnd, end + 7)])
      end = decimalsEnd
    }
    let (scale, behind) = scale(text, end)
    let goesOn =
      scale == 1 && end < text.endIndex && text[end].isLetter && !Self.isOrdinal(text[end...])
    return Figure(
      thousandths: Self.product(thousandths, scale), range: start..<behind,
      isInDigits: !isPart && !goesOn, decimals: decimals,
      isMonth: rules.monthUnit.map { text.has($0, at: behind) } ?? false)
  }

  private func isPartOfWord(_ text: ByteText, before start: Int) -> Bool {
    guard start > text.startIndex else { return false }
    let last = text.scalar(before: start)
    if Scalars.isASCIILetter(last.value) { return true }
    let before = start - last.length
    return [0x2D, 0x2E, 0x2010, 0x2011].contains(last.value) && before > text.startIndex
      && text[before - 1].isLetter
  }

  /// A word of nothing but the capitals of a Roman numeral.
  private static func roman(_ text: ByteText, _ start: Int) -> Figure? {
    guard "IVXLC".utf8.contains(text[start]), start == text.startIndex || !text[start - 1].isLetter
    else { return nil }
    let word = text[start...].firstLatinWord
    guard RomanNumeral.isMadeOfCapitals(word), let value = RomanNumeral.value(of: word) else {
      return nil
    }
    return Figure(
      thousandths: value * 1_000, range: start..<word.endIndex, isInDigits: false)
  }

  private static func isOrdinal(_ text: ByteText) -> Bool {
    let suffix = text.firstLatinWord
    return ["st", "nd", "rd", "th"].contains { suffix.equalsIgnoringCase($0) }
  }

  private static func value(_ digits: ByteText) -> Int? {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Three digits behind a comma or a blank: the next group of a number of several.
  private static func group(_ text: ByteText, _ end: Int) -> (value: Int, end: Int)? {
    guard end < text.endIndex else { return nil }
    let separator = text.scalar(at: end)
    guard [0x20, 0x2C, 0xA0, 0x2009, 0x202F].contains(separator.value) else { return nil }
    let start = end + separator.length
    guard start + 3 <= text.endIndex, text[start..<start + 3].allSatisfy(\.isDigit),
      start + 3 == text.endIndex || !text[start + 3].isDigit
    else { return nil }
    return value(text[start..<start + 3]).map { ($0, start + 3) }
  }

  private static func decimals(_ digits: ByteText) -> Int {
    var value = 0
    for offset in 0..<3 {
      let place = digits.startIndex + offset
      value = value * 10 + (place < digits.endIndex ? Int(digits[place] - 0x30) : 0)
    }
    return value
  }

  private func scale(_ text: ByteText, _ end: Int) -> (size: Int, end: Int) {
    for scale in rules.scales where text.hasIgnoringCase(scale.word, at: end) {
      return (scale.size, end + scale.word.utf8CodeUnitCount)
    }
    return (1, end)
  }

  private static func product(_ value: Int, _ scale: Int) -> Int {
    let (product, isTooMuch) = value.multipliedReportingOverflow(by: scale)
    return isTooMuch ? value : product
  }
}
