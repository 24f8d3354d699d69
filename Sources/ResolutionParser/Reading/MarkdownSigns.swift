// Part of Kimberlite.

/// The markup that Markdown leaves in a resolution, weighed: a link, an escaped parenthesis, an
/// emphasised phrase at the beginning of a paragraph, a heading. Plain text holds none of them;
/// asterisks alone (`* * *`, a barcode `*2100001*`, a note's mark) are no sign.
struct MarkdownSigns {
  private(set) var weight = 0
  /// Enough to call a text Markdown whatever its name is.
  private static let certain = 2

  /// Looks at 256 KB at most and stops as soon as it is certain.
  init(in bytes: [UInt8]) {
    let text = bytes.prefix(256 << 10)
    let searches: [(ArraySlice<UInt8>) -> Int] = [
      Self.links, Self.escapes, Self.emphasis, Self.headings, Self.superscripts,
    ]
    for search in searches where weight < Self.certain { weight += search(text) }
  }

  /// A name that says Markdown turns a weak sign into a certain one.
  func suggestMarkdown(path: String) -> Bool {
    let name = path.lowercased()
    let saysMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    return weight >= (saysMarkdown ? 1 : Self.certain)
  }

  /// `[text](target)`. In encodings of byte pairs `]` may be half a character, so what stands
  /// before it is ASCII, or the target says what it is.
  private static func links(_ text: ArraySlice<UInt8>) -> Int {
    weight(of: UInt8(ascii: "]"), in: text, each: 2) { text, at in
      guard at > text.startIndex, at + 1 < text.endIndex, text[at + 1] == UInt8(ascii: "(")
      else { return false }
      let target = text[(at + 2)...].prefix(400)
      guard text[at - 1] < 0x80 || target.first == UInt8(ascii: "#") || target.starts(with: http)
      else { return false }
      let before = text[max(text.startIndex, at - 200)..<at]
      return before.contains(UInt8(ascii: "[")) && target.contains(UInt8(ascii: ")"))
    }
  }

  private static let http = Array("http".utf8)

  /// `\(`, `\*`, `\[`, `\_`
  private static func escapes(_ text: ArraySlice<UInt8>) -> Int {
    weight(of: UInt8(ascii: "\\"), in: text, each: 2) { text, at in
      guard at + 1 < text.endIndex, at == text.startIndex || text[at - 1] < 0x80 else {
        return false
      }
      return "()*[]_#.".utf8.contains(text[at + 1])
    }
  }

  /// `*Recalling* …` at the beginning of a line, or after a paragraph's number; a closing line may
  /// break inside. What is emphasised holds a letter, and more than a barcode does.
  private static func emphasis(_ text: ArraySlice<UInt8>) -> Int {
    weight(of: UInt8(ascii: "*"), in: text, each: 2) { text, at in
      guard at + 1 < text.endIndex, isLetter(text[at + 1]) || isDigit(text[at + 1]),
        isParagraphNumber(textBefore: at, in: text)
      else { return false }
      let rest = text[(at + 1)...].prefix(200)
      guard let end = rest.firstIndex(of: UInt8(ascii: "*")), text[end - 1] > 0x20 else {
        return false
      }
      let words = rest[..<end]
      let breaks = words.count { $0 == 0x0A }
      return breaks <= 1 && words.contains(where: isLetter)
        && (isLetter(text[at + 1]) && breaks == 0 && !words.contains(where: isDigit)
          || words.contains { $0 >= 0x80 || $0 == 0x20 })
    }
  }

  /// Nothing or a number, `12. ` or `(iii) `, stands between the beginning of the line and `at`.
  private static func isParagraphNumber(textBefore at: Int, in text: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    var place = at
    while place > text.startIndex, text[place - 1] != 0x0A {
      place -= 1
      let byte = text[place]
      if isLetter(byte) { letters += 1 }
      if at - place > 12 || letters > 4 || byte >= 0x80 { return false }
    }
    return true
  }

  /// `## Annex`
  private static func headings(_ text: ArraySlice<UInt8>) -> Int {
    weight(of: UInt8(ascii: "#"), in: text, each: 1) { text, at in
      guard at == text.startIndex || text[at - 1] == 0x0A else { return false }
      let rest = text[at...].prefix(8).drop { $0 == UInt8(ascii: "#") }
      guard rest.count >= 2, rest.first == 0x20, let next = rest.dropFirst().first else {
        return false
      }
      return isLetter(next) || isDigit(next)
    }
  }

  /// `¹`: a note's mark. Other formats may hold one, so it weighs little.
  private static func superscripts(_ text: ArraySlice<UInt8>) -> Int {
    ByteSearch.first([0xC2, 0xB9], in: text) == nil ? 0 : 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Counts the places of `byte` that are a sign, until they are enough.
  private static func weight(
    of byte: UInt8, in text: ArraySlice<UInt8>, each: Int,
    where isSign: (ArraySlice<UInt8>, Int) -> Bool
  ) -> Int {
    var weight = 0
    var at = text.startIndex
    while weight < certain, let found = ByteSearch.first(byte, in: text[at...]) {
      if isSign(text, found) { weight += each }
      at = found + 1
    }
    return weight
  }
}
