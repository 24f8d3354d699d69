// Part of Kimberlite.
import ResolutionLanguages

/// The number or letter that opens a paragraph: `12.`, `(a)`, `(iv)`, `(一)`, `㈠`, `IV.`, `一、`.
struct Enumerator: Equatable {
  enum Class: Equatable {
    /// `12.`
    case arabic
    /// `1.2`, `3.1.4`
    case decimal
    /// `(1)`
    case bracketedArabic
    /// `(a)`, `(aa)`; may be roman, see `Enumerator.sequenceClass`
    case bracketedLetter
    /// `(一)`, `㈠`
    case bracketedHan
    /// `(甲)`
    case bracketedStem
    /// `IV.` or `A.`
    case label
    /// `一、`
    case hanLabel
    /// •, –
    case bullet
  }

  var kind: Class
  /// As printed, without its final dot; full-width signs folded.
  var label: String
  /// The value of an arabic number.
  var value: Int?
  /// Bytes from the beginning of the text up to the first byte after it and the blanks that follow.
  var end: Int

  /// Reads the enumerator at the beginning of `text`; nil when there is none.
  static func read(_ text: ByteText) -> Enumerator? {
    guard let first = text.firstScalar else { return nil }
    switch first {
    case 0x28, 0xFF08: return bracketed(text)
    case 0x3220...0x3229:
      let label = String(UnicodeScalar(first) ?? "?")
      return finish(.bracketedHan, label, nil, text, text.startIndex + 3)
    case 0x2022, 0x25CF, 0x25AA, 0x2013, 0x2014, 0x2D, 0xB7, 0x25A0:
      let length = text.scalar(at: text.startIndex).length
      let after = text.skippingBlanks(from: text.startIndex + length)
      guard after > text.startIndex + length, after < text.endIndex else { return nil }
      return Enumerator(kind: .bullet, label: "", value: nil, end: after)
    default:
      if Scalars.digit(first) != nil { return arabic(text) }
      if Scalars.isUppercase(first) { return label(text) }
      return hanLabel(text)
    }
  }

  /// Whether a line holds nothing but the number of a paragraph: `3.`, `(b)`.
  static func isBare(_ line: ByteText) -> Bool {
    guard line.count <= 8, let first = line.firstScalar else { return false }
    if first == 0x28 || first == 0xFF08 {
      return bracketed(line).map { $0.end == line.endIndex } ?? false
    }
    if first < 0x80, Scalars.isUppercase(first), line.last == UInt8(ascii: ".") {
      return isBareLabel(line.dropLast())
    }
    guard let number = line.digits(at: line.startIndex), number.value < 1000 else { return false }
    let rest = line[number.end...].trimmed
    return rest.count == 1 && rest.first == UInt8(ascii: ".") || rest.equals("．")
  }

  /// Whether a line holds nothing but the label of a section: `IV`, `B`, `三`.
  static func isBareLabel(_ line: ByteText) -> Bool {
    guard line.count <= 9, let first = line.firstScalar else { return false }
    if line.count == 1 { return Scalars.isUppercase(first) && first < 0x80 }
    if first < 0x80 { return RomanNumeral.isMadeOfCapitals(line) }
    return line.count >= 3
      && line.string.unicodeScalars.allSatisfy { HanEnumerator.figure($0.value) != nil }
  }

  /// Whether it opens a row of items in brackets: `(a)`, `(i)`, `(1)`, `(一)`, `㈠`.
  var opensRow: Bool {
    switch kind {
    case .bracketedLetter: label == "(a)" || label == "(i)"
    case .bracketedArabic: label == "(1)"
    case .bracketedHan: HanEnumerator.value(ofLabel: label) == 1
    default: false
    }
  }

  private static func finish(
    _ kind: Class, _ label: String, _ value: Int?, _ text: ByteText, _ end: Int
  ) -> Enumerator {
    Enumerator(kind: kind, label: label, value: value, end: text.skippingBlanks(from: end))
  }

  private static func arabic(_ text: ByteText) -> Enumerator? {
    guard let number = text.digits(at: text.startIndex), number.value < 1000 else { return nil }
    var at = text.skippingBlanks(from: number.end)
    guard at < text.endIndex else { return nil }
    var label = String(number.value)
    let dot = text.scalar(at: at)
    guard dot.value == 0x2E || dot.value == 0xFF0E || dot.value == 0x3001 && at == number.end else {
      return nil
    }
    at += dot.length
    var parts = 1
    while let next = text.digits(at: at) {
      label += "." + String(next.value)
      parts += 1
      at = next.end
      guard at < text.endIndex, text[at] == 0x2E else { break }
      at += 1
    }
    if parts > 1 {
      guard parts <= 4, at < text.endIndex, Scalars.isBlank(text.scalar(at: at).value) else {
        return nil
      }
      return finish(.decimal, label, nil, text, at)
    }
    return finish(.arabic, label, number.value, text, at)
  }

  private static func bracketed(_ text: ByteText) -> Enumerator? {
    var at = text.skippingBlanks(from: text.startIndex + text.scalar(at: text.startIndex).length)
    var inner = ""
    var kind: Class?
    while at < text.endIndex, inner.unicodeScalars.count < 5 {
      let next = text.scalar(at: at)
      let folded = (0xFF01...0xFF5E).contains(next.value) ? next.value - 0xFEE0 : next.value
      if folded == 0x29
        || folded == 0x20 && text.skippingBlanks(from: at) < text.endIndex
          && [0x29, 0xFF09].contains(text.scalar(at: text.skippingBlanks(from: at)).value)
      {
        if folded == 0x20 { at = text.skippingBlanks(from: at) }
        guard let kind else { return nil }
        at += text.scalar(at: at).length
        // (2011) is a year, not an item.
        if kind == .bracketedArabic, inner.count > 2 { return nil }
        return finish(kind, "(\(inner))", Int(inner), text, at)
      }
      guard let scalar = UnicodeScalar(folded), let found = bracketClass(folded),
        kind == nil || kind == found
      else { return nil }
      kind = found
      inner.unicodeScalars.append(scalar)
      at += next.length
    }
    return nil
  }

  private static func bracketClass(_ value: UInt32) -> Class? {
    if Scalars.isLowercase(value) { return .bracketedLetter }
    if Scalars.digit(value) != nil { return .bracketedArabic }
    if HanEnumerator.figure(value) != nil { return .bracketedHan }
    if HanEnumerator.stem(value) != nil { return .bracketedStem }
    return nil
  }

  /// `IV.`, `A.` and the bare labels of headings.
  private static func label(_ text: ByteText) -> Enumerator? {
    var at = text.startIndex
    while at < text.endIndex, at - text.startIndex < 8, Scalars.isUppercase(UInt32(text[at])),
      text[at] < 0x80
    { at += 1 }
    let letters = text[text.startIndex..<at]
    guard letters.count == 1 || RomanNumeral.isMadeOfCapitals(letters), letters.count <= 7,
      at < text.endIndex
    else { return nil }
    let afterBlank = text.skippingBlanks(from: at)
    guard afterBlank < text.endIndex else { return nil }
    let dot = text.scalar(at: afterBlank)
    guard dot.value == 0x2E || dot.value == 0xFF0E || dot.value == 0x3001 else { return nil }
    let end = afterBlank + dot.length
    guard
      text.skippingBlanks(from: end) > end || end == text.endIndex
        || text.scalar(at: end).value > 0x2E80
    else { return nil }
    return finish(.label, letters.string, nil, text, end)
  }

  /// `一、`, `十二．`
  private static func hanLabel(_ text: ByteText) -> Enumerator? {
    var at = text.startIndex
    var label = ""
    while at < text.endIndex, label.unicodeScalars.count < 4 {
      let next = text.scalar(at: at)
      if HanEnumerator.figure(next.value) != nil, let scalar = UnicodeScalar(next.value) {
        label.unicodeScalars.append(scalar)
        at += next.length
        continue
      }
      guard !label.isEmpty, [0x3001, 0x2E, 0xFF0E].contains(next.value) else { return nil }
      return finish(.hanLabel, label, nil, text, at + next.length)
    }
    return nil
  }
}

/// What kind of sequence a bracketed number belongs to, so that `(i)` after `(h)` is a letter and
/// `(i)` under `(a)` a roman number.
enum SequenceClass: Equatable {
  case letter, roman, han, stem, digit

  /// - Parameters:
  ///   - label: `(i)`.
  ///   - next: the label of the following block, which settles `(i)` `(ii)`.
  ///   - currentLetter: the letter last used at this depth, without its brackets.
  static func of(_ label: String, next: String?, currentLetter: String?) -> SequenceClass {
    let inner = withoutBrackets(label)
    guard let first = inner.unicodeScalars.first?.value else { return .letter }
    if Scalars.digit(first) != nil { return .digit }
    if HanEnumerator.figure(first) != nil || HanEnumerator.isBracketed(first) { return .han }
    if HanEnumerator.stem(first) != nil { return .stem }
    guard let value = RomanNumeral.value(of: Array(inner.utf8)[...]) else { return .letter }
    if inner.count > 1 {
      let isDoubledLetter = Set(inner).count == 1 && inner != "ii" && inner != "iii"
      return isDoubledLetter || value > 60 ? .letter : .roman
    }
    let before: [String: String] = ["i": "h", "v": "u", "x": "w"]
    guard let predecessor = before[inner] else { return .letter }
    guard currentLetter == predecessor else { return .roman }
    return inner == "i" && next == "(ii)" ? .roman : .letter
  }

  /// `a` for `(a)`.
  static func withoutBrackets(_ label: String) -> String {
    label.filter { $0 != "(" && $0 != ")" }
  }
}
