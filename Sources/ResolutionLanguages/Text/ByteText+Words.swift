// Part of Kimberlite.

extension ArraySlice<UInt8> {
  /// Whether `literal` stands at `index`, ASCII case folded.
  package func hasIgnoringCase(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= startIndex, index + count <= endIndex else { return false }
    let pointer = literal.utf8Start
    for offset in 0..<count where Self.folded(self[index + offset]) != Self.folded(pointer[offset])
    {
      return false
    }
    return true
  }

  /// Where a text that begins with these characters goes on, blanks between them left aside:
  /// mastheads set the letters of names apart.
  package func end(ofSpaced literal: StaticString) -> Int? {
    var at = startIndex
    var index = 0
    while index < literal.utf8CodeUnitCount {
      if index > 0, literal.utf8Start[index] & 0xC0 != 0x80 { at = skippingBlanks(from: at) }
      guard at < endIndex, self[at] == literal.utf8Start[index] else { return nil }
      at += 1
      index += 1
    }
    return at
  }

  package func beginsIgnoringCase(_ literal: StaticString) -> Bool {
    hasIgnoringCase(literal, at: startIndex)
  }

  package func equalsIgnoringCase(_ literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount && beginsIgnoringCase(literal)
  }

  package func findIgnoringCase(_ literal: StaticString) -> Int? {
    var index = startIndex
    while index + literal.utf8CodeUnitCount <= endIndex {
      if hasIgnoringCase(literal, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Without a comma, plain or wide, at the end.
  package var withoutFinalComma: ByteText {
    guard let last = lastScalar, last == 0x2C || last == 0xFF0C else { return self }
    return self[startIndex..<(endIndex - scalar(before: endIndex).length)].trimmed
  }

  /// The last run of ASCII letters, with nothing but blanks and a full stop after it.
  package var lastLatinWord: ByteText {
    var end = endIndex
    while end > startIndex, self[end - 1] == 0x20 || self[end - 1] == 0x2E { end -= 1 }
    var start = end
    while start > startIndex, Scalars.isASCIILetter(UInt32(self[start - 1])) { start -= 1 }
    return self[start..<end]
  }

  /// The run of ASCII letters at the beginning.
  package var firstLatinWord: ByteText {
    var end = startIndex
    while end < endIndex, Scalars.isASCIILetter(UInt32(self[end])) { end += 1 }
    return self[startIndex..<end]
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
