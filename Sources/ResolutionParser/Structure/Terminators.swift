// Part of Kimberlite.
import ResolutionLanguages

/// How texts end: what can follow tells whether a paragraph is complete.
enum Terminators {
  /// Whether the text ends as a sentence does, a closing quotation mark or bracket left aside.
  static func endsSentence(_ text: ByteText) -> Bool {
    switch stop(text) {
    case 0x2E, 0x3002, 0xFF0E, 0x21, 0x3F, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// Whether the text ends as a sentence or as an item of a list does.
  static func endsSentenceOrItem(_ text: ByteText) -> Bool {
    if endsSentence(text) { return true }
    let last = stop(withoutTrailingMark(text.trimmed))
    return last == 0x3B || last == 0xFF1B || last == 0x2C || last == 0xFF0C
  }

  /// The stop that ends the text, past closing marks; nil when there is none.
  static func stop(_ text: ByteText) -> UInt32? {
    var rest = text.trimmed
    var steps = 0
    while let last = rest.lastScalar, steps < 4 {
      if Scalars.isStop(last) { return last }
      guard Scalars.isClosing(last) else { return nil }
      rest = rest[rest.startIndex..<(rest.endIndex - rest.scalar(before: rest.endIndex).length)]
      steps += 1
    }
    return nil
  }

  /// Whether a paragraph can end here: at a stop, footnote digits after it left aside.
  static func endsParagraph(_ text: ByteText) -> Bool {
    if let last = stop(text) { return last != 0x3001 }
    let bare = withoutTrailingMark(text.trimmed)
    guard bare.endIndex < text.trimmed.endIndex, let last = stop(bare) else { return false }
    return last != 0x3001
  }

  /// Without one to three digits, plain or superscript, at the end and the blanks before them.
  static func withoutTrailingMark(_ text: ByteText) -> ByteText {
    var rest = text
    var count = 0
    while let last = rest.lastScalar, count < 4,
      Scalars.digit(last) != nil || Scalars.superscript(last) != nil
    {
      rest = rest[rest.startIndex..<(rest.endIndex - rest.scalar(before: rest.endIndex).length)]
      count += 1
    }
    if count == 0 || count == 4 { return text }
    // 5.9 is a number, "2006,3" a year with a mark.
    if rest.last == UInt8(ascii: "."), rest.count > 1, rest[rest.endIndex - 2] >= 0x30,
      rest[rest.endIndex - 2] <= 0x39
    {
      return text
    }
    return rest.trimmed
  }
}

extension ByteText {
  /// Without the full stop that closed the date of a resolution until the seventies.
  var withoutFullStop: ByteText { last == UInt8(ascii: ".") ? dropLast() : self }
}
