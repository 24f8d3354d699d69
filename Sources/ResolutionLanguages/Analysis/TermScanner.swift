// Part of Kimberlite.
import CICU

/// Finds the terms of a text, from left to right, in whatever script. The owner frees it.
///
/// Three ways through a text, of which each gives what the slow one would:
/// 1. ASCII words, by a scanner over the bytes.
/// 2. Han characters and the punctuation between them, by tables.
/// 3. Everything else, from where a word begins to the next sure boundary (`TermScanner+Folding`).
struct TermScanner {
  /// What the terms depend on besides this code.
  static let identity =
    "icu-" + String(cString: kimberlite_icu_version()) + " snowball-english opencc-1.1.6"

  var terms = TermBuffer()
  let makesForms: Bool
  let makesSegments: Bool

  var forms = FormCache()
  var folding = CharacterFolding()
  var stretch = FoldedStretch()
  var run = HanRun()
  var breaker: WordBreaker?
  var dictionary: HanDictionary?
  /// False as if ICU kept its dictionary in another form: for tests.
  var readsDictionary = true

  /// The position of the last word.
  private var position = -1
  private var isAfterHan = false
  /// Where the last Han character ends in the text.
  private var hanEnd = 0
  /// Whether anything but white space stands after the last word.
  var isAfterPunctuation = false

  private let classes = ASCIIWords.classes
  private let simplified: UnsafePointer<UInt32>?

  /// Without forms and segments no table is built: for the few characters of a query.
  init(makesForms: Bool, makesSegments: Bool) {
    self.makesForms = makesForms
    self.makesSegments = makesSegments
    simplified = makesForms || makesSegments ? HanCharacters.simplifiedTable : nil
  }

  func deallocate() {
    terms.deallocate()
    forms.deallocate()
    folding.deallocate()
    stretch.deallocate()
    run.deallocate()
    breaker?.deallocate()
    dictionary?.deallocate()
  }

  /// Puts the terms of the text, in UTF-8, into `terms`.
  mutating func scan(_ buffer: UnsafeBufferPointer<UInt8>) {
    terms.removeAll()
    run.removeAll()
    position = -1
    isAfterHan = false
    isAfterPunctuation = false
    guard let text = buffer.baseAddress else { return }
    let count = buffer.count
    var index = 0
    while index < count {
      let byte = text[index]
      if byte >= 0x80 {
        index = scanBeyondASCII(text, index, count)
        continue
      }
      let kind = classes[Int(byte)]
      if kind & ASCIIWords.anyWord != 0 {
        index = scanWord(text, index, count)
      } else {
        if kind != ASCIIWords.blank { isAfterPunctuation = true }
        index += 1
      }
    }
    if makesSegments { flushSegments() }
  }

  /// From a letter or digit of ASCII to behind its word.
  @inline(__always)
  private mutating func scanWord(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int {
    let word = ASCIIWords.end(text, start, count, classes)
    var next = word.end
    if next + 1 < count, classes[Int(text[next])] & ASCIIWords.middle != 0 { next += 1 }
    if next < count, text[next] >= 0x80, !isBoundary(text, next, count) {
      return scanStretch(text, start, count)
    }
    appendASCII(
      text + start, length: word.end - start, readable: count - start, found: word.found,
      source: start, word.end)
    return word.end
  }

  /// From a character beyond ASCII that no word was begun before.
  private mutating func scanBeyondASCII(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int {
    let (scalar, length) = UTF8Scanning.decode(text, start, count)
    if HanCharacters.contains(scalar) {
      if HanCharacters.isCompatibility(scalar) {
        scanCharacter(scalar, source: start, start + length)
      } else {
        appendHan(scalar, source: start, start + length)
      }
      return start + length
    }
    if scalar == HanCharacters.circle {
      appendHan(HanCharacters.zero, source: start, start + length)
      return start + length
    }
    let isInside = CharacterFolding.isApostrophe(scalar) || scalar == 0xB7
    if isInside || isBoundary(text, start, count) {
      if !Self.isWhiteSpace(scalar) { isAfterPunctuation = true }
      return start + length
    }
    return scanStretch(text, start, count)
  }

  // MARK: Terms

  /// Numbers the next word.
  @inline(__always)
  mutating func nextPosition(isHan: Bool) -> Int {
    position += 1
    isAfterHan = isHan
    isAfterPunctuation = false
    return position
  }

  /// A word of ASCII in any case, which may be read for `readable` bytes.
  @inline(__always)
  mutating func appendASCII(
    _ word: UnsafePointer<UInt8>, length: Int, readable: Int, found: UInt8,
    source start: Int, _ end: Int
  ) {
    // A single `_` is no word for ICU.
    if found == ASCIIWords.connector, length == 1 {
      isAfterPunctuation = true
      return
    }
    let target = terms.room()
    let kept = min(length, TermBuffer.longestTerm)
    ASCIILowering.lower(word, kept, readable: readable, into: target)
    let first = terms.appendWord(
      writing: kept, position: nextPosition(isHan: false), source: start, end)
    if makesForms { appendForms(first, kept, isPlainNumber: found == ASCIIWords.digit) }
  }

  /// The lenient forms of the word that was added last.
  @inline(__always)
  mutating func appendForms(_ start: Int, _ length: Int, isPlainNumber: Bool) {
    let token = terms.tokens[terms.tokenCount - 1]
    if isPlainNumber {
      terms.appendForm(sharing: start, length: length, word: token)
      return
    }
    let entry = forms.entry(of: terms.bytes + start, length)
    if entry.prefix != 0 {
      terms.appendForm(sharing: start, length: Int(entry.prefix), word: token)
      return
    }
    var form = forms.forms(of: entry)
    for _ in 0..<entry.count {
      terms.appendForm(copying: form + 1, length: Int(form[0]), word: token)
      form += Int(form[0]) + 1
    }
  }

  /// A Han character that is folded but not yet simplified.
  @inline(__always)
  mutating func appendHan(_ scalar: UInt32, source start: Int, _ end: Int) {
    if isAfterHan, isAfterPunctuation {
      position += 1
      // Folding can bring forth both from one character, as from ㈠.
      let isBetween = hanEnd < start
      terms.appendSeparator(
        position: position, source: isBetween ? hanEnd : start, isBetween ? start : end)
    }
    var plain = scalar
    if let simplified, scalar &- HanCharacters.first <= HanCharacters.last - HanCharacters.first {
      plain = simplified[Int(scalar - HanCharacters.first)]
    } else {
      plain = HanCharacters.simplified(scalar)
    }
    if makesSegments {
      if run.isFull { flushSegments() }
      run.append(plain, token: terms.tokenCount, isFirst: !isAfterHan || isAfterPunctuation)
    }
    let length = UTF8Scanning.encode(plain, terms.room())
    _ = terms.appendWord(
      writing: length, position: nextPosition(isHan: true), source: start, end)
    hanEnd = end
  }

  // MARK: Boundaries

  /// Whether no word goes on across the character at `index`, which is beyond ASCII: white space,
  /// Han, punctuation that joins nothing, malformed bytes.
  func isBoundary(_ text: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    let scalar = UTF8Scanning.decode(text, index, count).scalar
    switch scalar {
    case HanCharacters.first...HanCharacters.last, UTF8Scanning.malformed: return true
    case 0x2010...0x2015, 0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x3001...0x3003,
      0x3008...0x3011, 0x3014...0x301B:
      return true
    case 0xFF01...0xFF06, 0xFF08...0xFF0B, 0xFF0D, 0xFF0F, 0xFF1A...0xFF20, 0xFF5E: return true
    case 0xFF0C: return !Self.joinsThousands(text, index, count)
    case 0xA7, 0xAB, 0xB0, 0xBB, HanCharacters.circle: return true
    default: return Self.isWhiteSpace(scalar) || HanCharacters.contains(scalar)
    }
  }

  static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether the wide comma at `index` stands before a group of thousands. Elsewhere it separates:
  /// NFKC makes it an ASCII comma, which would join 2003，2004 to one number.
  static func joinsThousands(_ text: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    var digits = 0
    var left = index
    while digits < 4, let length = digitLength(before: left, text) {
      left -= length
      digits += 1
    }
    guard (1...3).contains(digits) else { return false }
    var right = index + 3
    digits = 0
    while digits < 4, let length = digitLength(at: right, text, count) {
      right += length
      digits += 1
    }
    return digits == 3
  }

  private static func digitLength(before index: Int, _ text: UnsafePointer<UInt8>) -> Int? {
    if index >= 1, text[index - 1] &- 0x30 < 10 { return 1 }
    guard index >= 3 else { return nil }
    return digitLength(at: index - 3, text, index) == 3 ? 3 : nil
  }

  private static func digitLength(
    at index: Int, _ text: UnsafePointer<UInt8>, _ count: Int
  ) -> Int? {
    guard index < count else { return nil }
    let scalar = UTF8Scanning.decode(text, index, count).scalar
    if scalar &- 0x30 < 10 { return 1 }
    return scalar &- 0xFF10 < 10 ? 3 : nil
  }
}
