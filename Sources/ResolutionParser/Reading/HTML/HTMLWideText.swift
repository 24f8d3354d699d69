// Part of Kimberlite.

/// Adds texts of a page to running text: a line break of the source between two Chinese characters
/// is no blank.
struct HTMLWideText {
  var isAfterBreak = false
  /// Whether the last character was a Chinese one, and white space with a line break followed.
  private var lastIsWide = false
  private var breakIsPending = false

  mutating func add(
    _ bytes: ArraySlice<UInt8>, to text: inout StyledRunningText, style: StyledRunningText.Style
  ) {
    if isAfterBreak {
      isAfterBreak = false
      breakIsPending = false
      lastIsWide = false
    }
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let start = at
      var hasBreak = false
      while at < bytes.endIndex, Self.isBlank(bytes[at]) {
        hasBreak = hasBreak || bytes[at] == 0x0A
        at += 1
      }
      if at > start {
        if lastIsWide, hasBreak { breakIsPending = true } else { text.addBlank() }
        continue
      }
      // Up to the next line break after a Chinese character, which is where it matters.
      at = Self.endOfRun(bytes, from: at)
      if breakIsPending {
        if !Self.isWide(bytes[start]) { text.addBlank() }
        breakIsPending = false
      }
      text.add(bytes[start..<at], style: style)
      lastIsWide = Self.endsWide(bytes[start..<at])
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C
  }

  private static func endOfRun(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while let end = ByteSearch.first(0x0A, in: bytes[at...]) {
      var last = end
      while last > start, isBlank(bytes[last - 1]) { last -= 1 }
      if last > start, bytes[last - 1] >= 0x80 { return last }
      at = end + 1
    }
    return bytes.endIndex
  }

  /// The lead byte of Chinese characters, their punctuation and the full-width forms.
  private static func isWide(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) || byte == 0xEF }

  private static func endsWide(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count >= 3 && bytes[bytes.endIndex - 1] >= 0x80 && isWide(bytes[bytes.endIndex - 3])
  }
}
