// Part of Kimberlite.

/// Splits valid UTF-8 into lines.
///
/// A line ends at LF, CR LF, CR, U+2028 or U+2029. A form feed begins a page: at the start of a line
/// it only marks that line; inside one it ends the line, and the rest is a line with the same
/// number, because editors do not count it. Contents and what is between them, blanks and breaks,
/// are the whole source. Cost: about 1 GB/s, whatever the length of the lines.
package enum LineSplitter {
  /// More lines than any document of the United Nations has. Where each character has a line of its
  /// own, lines take a hundred times the room of the text: the limit keeps memory bounded.
  package static let lineLimit = 1_000_000

  /// Stops at the line after `limit`.
  package static func lines(of bytes: [UInt8], limit: Int = lineLimit) -> [SourceLine] {
    bytes.withUnsafeBytes { source in
      var lines: [SourceLine] = []
      lines.reserveCapacity(min(source.count / 64, limit) + 1)
      var number = 1
      var start = 0
      var startsPage = false
      while start < source.count, lines.count <= limit {
        let (end, next, isFormFeed) = lineBreak(in: source, from: start)
        var line = self.line(in: source, start..<end, number: number)
        line.startsPage = startsPage
        startsPage = isFormFeed
        // A form feed that follows blanks alone ends no line: it marks the one that begins.
        if !(isFormFeed && line.isBlank) { lines.append(line) }
        if !isFormFeed { number += 1 }
        start = next
      }
      return lines
    }
  }

  /// Where the line that begins at `start` ends, and where the next begins.
  private static func lineBreak(
    in source: UnsafeRawBufferPointer, from start: Int
  ) -> (end: Int, next: Int, isFormFeed: Bool) {
    var at = start
    while true {
      at = nextCandidate(in: source, from: at)
      guard at < source.count else { return (at, at, false) }
      switch source[at] {
      case 0x0A: return (at, at + 1, false)
      case 0x0D:
        let isPair = at + 1 < source.count && source[at + 1] == 0x0A
        return (at, at + (isPair ? 2 : 1), false)
      case 0x0C: return (at, at + 1, true)
      case 0xE2 where isSeparator(source, at): return (at, at + 3, false)
      default: at += 1
      }
    }
  }

  /// U+2028 or U+2029.
  private static func isSeparator(_ source: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    at + 2 < source.count && source[at + 1] == 0x80 && source[at + 2] & 0xFE == 0xA8
  }

  /// The next byte below 0x0E or equal to 0xE2, the only ones with which a break begins.
  @inline(__always)
  private static func nextCandidate(in source: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at + 8 <= source.count {
      let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let low = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word
      let other = word ^ 0xE2E2_E2E2_E2E2_E2E2
      let isE2 = (other &- 0x0101_0101_0101_0101) & ~other
      let found = (low | isE2) & 0x8080_8080_8080_8080
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < source.count, source[at] >= 0x0E, source[at] != 0xE2 { at += 1 }
    return at
  }

  /// The content and the indentation of one line.
  private static func line(
    in source: UnsafeRawBufferPointer, _ range: Range<Int>, number: Int
  ) -> SourceLine {
    var start = range.lowerBound
    var column = 0
    var hasTab = false
    while start < range.upperBound,
      let blank = Blank(in: source, at: start, before: range.upperBound)
    {
      if blank.isTab {
        hasTab = true
        column = (column / 8 + 1) * 8
      }
      column += blank.columns
      start += blank.length
    }
    var end = range.upperBound
    while end > start, let length = Blank.length(in: source, from: start, endingAt: end) {
      end -= length
    }
    let isBlank = start == end
    return SourceLine(
      content: start..<end, indent: column, indentHasTab: !isBlank && hasTab,
      number: number)
  }
}

/// A character that shows nothing: spaces of every width, and those of none.
struct Blank {
  /// In bytes.
  var length: Int
  /// A tab has none of its own; it goes to the next multiple of 8.
  var columns: Int
  var isTab: Bool

  /// Nil when what stands at `offset` is no blank. A soft hyphen (U+00AD) is one here, at the start
  /// of a line; at its end it says that a word goes on.
  init?(in source: UnsafeRawBufferPointer, at offset: Int, before end: Int) {
    let byte = source[offset]
    if byte == 0x20 || byte == 0x09 {
      self.init(length: 1, columns: byte == 0x20 ? 1 : 0, isTab: byte == 0x09)
      return
    }
    guard byte >= 0xC2 else { return nil }
    if byte == 0xC2, offset + 2 <= end {
      switch source[offset + 1] {
      case 0xA0: self.init(length: 2, columns: 1, isTab: false)
      case 0xAD: self.init(length: 2, columns: 0, isTab: false)
      default: return nil
      }
      return
    }
    guard offset + 3 <= end else { return nil }
    guard let columns = Self.columns(byte, source[offset + 1], source[offset + 2]) else {
      return nil
    }
    self.init(length: 3, columns: columns, isTab: false)
  }

  private init(length: Int, columns: Int, isTab: Bool) {
    self.length = length
    self.columns = columns
    self.isTab = isTab
  }

  /// The bytes of the blank that ends at `end`; nil when what stands there is none.
  static func length(
    in source: UnsafeRawBufferPointer, from start: Int, endingAt end: Int
  ) -> Int? {
    let last = source[end - 1]
    if last < 0x80 { return last == 0x20 || last == 0x09 ? 1 : nil }
    if end - start >= 2, source[end - 2] == 0xC2 { return last == 0xA0 ? 2 : nil }
    guard end - start >= 3 else { return nil }
    return columns(source[end - 3], source[end - 2], last) == nil ? nil : 3
  }

  /// U+2000–200F, U+202F, U+205F, U+2060, U+3000 and U+FEFF, as the three bytes they take.
  private static func columns(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): 1
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): 0
    case (0xE3, 0x80, 0x80): 2
    default: nil
    }
  }
}
