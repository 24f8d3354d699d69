// Part of Kimberlite.

/// Pages that would take the library minutes, because it compares each attribute of a tag with each
/// other and each end tag with all open elements, are changed so that they do not; and what Word
/// writes between `<![` and `]>`, which the library takes for text, is taken out.
enum HTMLTaming {
  private static let attributeLimit = 1000
  private static let depthLimit = 200

  /// Without conditions such as `<![if !supportFootnotes]>`; those in comments are comments.
  static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
    guard ByteSearch.contains("<![", in: bytes[...]) else { return bytes }
    let opening = Array("<!".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while let next = ByteSearch.first(opening, in: bytes[at...]) {
      result += bytes[at..<next]
      let rest = bytes[next...]
      if rest.starts(with: "<!--".utf8) {
        at = ByteSearch.first(Array("-->".utf8), in: rest.dropFirst(4)) ?? bytes.count
        result += bytes[next..<at]
      } else if rest.starts(with: "<![".utf8), !rest.starts(with: "<![CDATA[".utf8) {
        at = ByteSearch.first(UInt8(ascii: ">"), in: rest).map { $0 + 1 } ?? bytes.count
      } else {
        at = next + 2
        result += opening
      }
    }
    return result + bytes[at...]
  }

  // MARK: - Attributes

  /// The page with blanks in place of the attributes that a tag has too many; nil when none has.
  static func withFewerAttributes(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 16 << 10 else { return nil }
    var result: [UInt8]?
    var at = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes[at...]), open + 1 < bytes.count {
      if bytes[open...].starts(with: "<!--".utf8) {
        at = ByteSearch.first(Array("-->".utf8), in: bytes[(open + 4)...]) ?? bytes.count
      } else if isLetter(bytes[open + 1]) {
        let (end, limit) = endOfTag(bytes, from: open + 1)
        if limit < end {
          if result == nil { result = bytes }
          for index in limit..<end { result?[index] = 0x20 }
        }
        at = endOfRawText(bytes, tag: open, from: end)
      } else {
        at = open + 1
      }
    }
    return result
  }

  /// The place of the `>`, and the place where the attributes are too many; the same where they are
  /// not.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> (end: Int, limit: Int) {
    var attributes = 0
    var limit: Int?
    var quote: UInt8?
    /// The last byte that is no blank.
    var last: UInt8 = 0
    var wasBlank = false
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
        wasBlank = true
      } else {
        if wasBlank || last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") {
          attributes += 1
          if attributes > attributeLimit, limit == nil { limit = at }
        }
        if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        }
        wasBlank = false
      }
      if byte > 0x20 { last = byte }
      at += 1
    }
    return (at, limit ?? at)
  }

  /// Past what a `script` or `style` holds, which is no markup.
  private static func endOfRawText(_ bytes: [UInt8], tag: Int, from end: Int) -> Int {
    for (name, closing) in [("script", "</script"), ("style", "</style")] {
      let found = CSSText.word(bytes[(tag + 1)..<min(tag + 1 + name.utf8.count, bytes.count)])
      guard found == name else { continue }
      var at = end
      while let next = ByteSearch.first(Array("</".utf8), in: bytes[at...]) {
        let word = CSSText.word(bytes[next..<min(next + closing.utf8.count, bytes.count)])
        if word == closing { return next }
        at = next + 2
      }
      return bytes.count
    }
    return min(end, bytes.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  // MARK: - Depth

  /// The page without the tags of elements that are nested deeper than `depthLimit`.
  static func flattened(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var depth = 0
    var at = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes[at...]), open + 1 < bytes.count {
      let end = ByteSearch.first(UInt8(ascii: ">"), in: bytes[open...]) ?? bytes.count - 1
      at = max(end, open + 1)
      let isEnd = bytes[open + 1] == UInt8(ascii: "/")
      guard isEnd || isLetter(bytes[open + 1]), !isAlone(bytes[open..<end]) else { continue }
      if isEnd { depth = max(0, depth - 1) }
      if depth >= depthLimit { for index in open...end { result[index] = 0x20 } }
      if !isEnd { depth += 1 }
    }
    return result
  }

  /// Whether a tag opens nothing that must be closed.
  private static func isAlone(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    let alone = ["br", "hr", "p", "/p", "li", "/li", "img", "td", "/td", "tr", "/tr"]
    return tag.last == UInt8(ascii: "/") || alone.contains(CSSText.word(name))
  }
}
