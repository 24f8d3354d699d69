// Part of Kimberlite.
import ResolutionLanguages

/// The inline markup of Markdown: emphasis, links, escapes, heading signs (CommonMark 0.31, the
/// part that converted documents use).
enum MarkdownText {
  /// Appends a line's running text to a block, markup taken out; stretches of emphasis are noted.
  static func append(_ line: ByteText, to block: inout Block) {
    var at = line.startIndex
    if block.text.isEmpty, let heading = headingEnd(line) {
      block.level = heading.level
      block.role = .heading
      at = heading.end
    }
    if block.text.isEmpty, line.first == UInt8(ascii: "|") {
      block.role = .tableRow
    }
    inline(line[at...], to: &block)
  }

  /// The line without what may stand before its first letter: emphasis, escapes.
  static func bare(_ line: ByteText) -> ByteText {
    var at = line.startIndex
    while at < line.endIndex, line[at] == UInt8(ascii: "*") || line[at] == UInt8(ascii: "\\") { at += 1 }
    return line[at...]
  }

  /// Whether a line that follows another directly begins a paragraph of its own.
  static func opensParagraph(_ line: ByteText) -> Bool {
    guard let first = line.first else { return false }
    return first == UInt8(ascii: "#") || first == UInt8(ascii: "|")
  }

  static func headingEnd(_ line: ByteText) -> (level: Int, end: Int)? {
    var at = line.startIndex
    while at < line.endIndex, line[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - line.startIndex
    guard (1...6).contains(level), at < line.endIndex, line[at] == 0x20 else { return nil }
    return (level, line.skippingBlanks(from: at))
  }

  private static func inline(_ line: ByteText, to block: inout Block) {
    var at = line.startIndex
    var openedAt: Int?
    var delimiter = 0
    while at < line.endIndex {
      let byte = line[at]
      switch byte {
      case UInt8(ascii: "\\") where at + 1 < line.endIndex && isPunctuation(line[at + 1]):
        block.text.append(line[at + 1])
        at += 2
      case UInt8(ascii: "*"):
        var run = 0
        while at + run < line.endIndex, line[at + run] == byte { run += 1 }
        if let opened = openedAt, run >= delimiter {
          if opened < block.text.count { block.emphasis.append(opened..<block.text.count) }
          openedAt = nil
          at += delimiter
        } else if openedAt == nil, run <= 3, closes(line, from: at + run, run: run) {
          openedAt = block.text.count
          delimiter = run
          at += run
        } else if at == line.startIndex || at + run == line.endIndex, run <= 3, !isStarNote(line, at, run) {
          // Emphasis that goes on over a line break.
          at += run
        } else {
          block.text.append(contentsOf: line[at..<(at + run)])
          at += run
        }
      case UInt8(ascii: "["):
        if let link = link(line, at: at) {
          inline(line[link.label], to: &block)
          at = link.end
        } else {
          block.text.append(byte)
          at += 1
        }
      default:
        block.text.append(byte)
        at += 1
      }
    }
  }

  private static func isStarNote(_ line: ByteText, _ at: Int, _ run: Int) -> Bool {
    at + run < line.endIndex && line[at + run] == 0x20 || at > line.startIndex && line[at - 1] == 0x20
  }

  private static func closes(_ line: ByteText, from: Int, run: Int) -> Bool {
    guard from < line.endIndex, line[from] != 0x20 else { return false }
    var at = from
    while at < line.endIndex {
      if line[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if line[at] == UInt8(ascii: "*"), line[at - 1] != 0x20 { return true }
      at += 1
    }
    return false
  }

  /// `[text](target)`: the range of the text and the index after the link. Brackets and parentheses
  /// inside may be escaped.
  private static func link(_ line: ByteText, at start: Int) -> (label: Range<Int>, end: Int)? {
    guard let close = closing(line, from: start + 1, open: UInt8(ascii: "["), close: UInt8(ascii: "]")),
      close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: "("),
      let end = closing(line, from: close + 2, open: UInt8(ascii: "("), close: UInt8(ascii: ")"))
    else { return nil }
    return (start + 1..<close, end + 1)
  }

  private static func closing(_ line: ByteText, from: Int, open: UInt8, close: UInt8) -> Int? {
    var depth = 0
    var at = from
    let limit = Swift.min(line.endIndex, from + 2000)
    while at < limit {
      switch line[at] {
      case UInt8(ascii: "\\"): at += 1
      case open: depth += 1
      case close:
        if depth == 0 { return at }
        depth -= 1
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !Scalars.isASCIILetter(UInt32(byte)) && !(byte >= 0x30 && byte <= 0x39)
  }
}
