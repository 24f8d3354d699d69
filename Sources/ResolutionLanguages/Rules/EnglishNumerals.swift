// Part of Kimberlite.

/// English numbers in words, 1 to 999: "sixty-eighth", "one hundred and ninety-three".
///
/// Letters match in either case; parts are joined by a hyphen, perhaps at the end of a line.
package enum EnglishNumerals {
  private struct Word {
    var letters: [UInt8]
    var value: Int
    var isOrdinal: Bool
  }

  private static let words: [Word] = OpeningWordTables.rows(of: EnglishNumberWords.table).flatMap {
    row -> [Word] in
    guard row.count == 4, let value = row[2].digits(at: row[2].startIndex)?.value else { return [] }
    return [
      Word(letters: Array(row[0]), value: value, isOrdinal: false),
      Word(letters: Array(row[1]), value: value, isOrdinal: true),
    ]
  }

  /// The ordinal at the start of the text, in words ("Sixty-second") or digits ("62nd"), and the
  /// index after it.
  package static func ordinal(at text: ByteText) -> (value: Int, end: Int)? {
    if let digits = text.digits(at: text.startIndex) {
      let suffix = text[digits.end...].firstLatinWord
      let fits = ["st", "nd", "rd", "th"].contains { suffix.equalsIgnoringCase($0) }
      return fits ? (digits.value, suffix.endIndex) : nil
    }
    guard let found = number(at: text), found.isOrdinal else { return nil }
    return (found.value, found.end)
  }

  /// The cardinal in words at the start of the text and the index after it.
  package static func cardinal(at text: ByteText) -> (value: Int, end: Int)? {
    guard let found = number(at: text), !found.isOrdinal else { return nil }
    return (found.value, found.end)
  }

  /// The longest number at the start of the text. An ordinal word ends it.
  private static func number(at text: ByteText) -> (value: Int, end: Int, isOrdinal: Bool)? {
    var found: (value: Int, end: Int, isOrdinal: Bool)?
    var start = text.startIndex
    while let (word, end) = word(in: text, at: start),
      let value = sum(found?.value ?? 0, word, isJoined: start > text.startIndex)
    {
      found = (value, end, word.isOrdinal)
      guard !word.isOrdinal, let next = next(in: text, after: end, isHundreds: value % 100 == 0)
      else { break }
      start = next
    }
    return found
  }

  private static func word(in text: ByteText, at start: Int) -> (Word, Int)? {
    let letters = text[start...].firstLatinWord
    guard letters.count > 2, letters.count < 12 else { return nil }
    for word in words where word.letters.count == letters.count {
      if zip(letters, word.letters).allSatisfy({ $0 | 0x20 == $1 }) {
        return (word, letters.endIndex)
      }
    }
    return nil
  }

  /// What a number becomes by one more word; nil if the word does not continue it.
  private static func sum(_ value: Int, _ word: Word, isJoined: Bool) -> Int? {
    if word.value == 100 {
      if value == 0, word.isOrdinal { return 100 }
      return (1...9).contains(value) ? value * 100 : nil
    }
    if value % 100 == 0, value > 0 || !isJoined { return value + word.value }
    let isTens = value % 100 >= 20 && value % 10 == 0
    return isTens && word.value < 10 ? value + word.value : nil
  }

  /// Where the next word of a number can begin: after a hyphen; after hundreds, or before
  /// "hundred", after a space; "and" is passed over behind hundreds.
  private static func next(in text: ByteText, after end: Int, isHundreds: Bool) -> Int? {
    let place = text.skippingBlanks(from: end)
    guard place < text.endIndex else { return nil }
    let scalar = text.scalar(at: place)
    if scalar.value == 0x2D || scalar.value == 0x2010 || scalar.value == 0x2011 {
      return text.skippingBlanks(from: place + scalar.length)
    }
    guard place > end else { return nil }
    let word = text[place...].firstLatinWord
    if isHundreds {
      return word.equalsIgnoringCase("and") ? text.skippingBlanks(from: word.endIndex) : place
    }
    return word.beginsIgnoringCase("hundred") ? place : nil
  }
}
