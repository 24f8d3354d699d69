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
    inline(line[at...], to: &block, MarkdownPairs(line))
  }

  /// The line without what may stand before its first letter: emphasis, escapes.
  static func bare(_ line: ByteText) -> ByteText {
    var at = line.startIndex
    while at < line.endIndex, line[at] == UInt8(ascii: "*") || line[at] == UInt8(ascii: "\\") {
      at += 1
    }
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

  private static func inline(_ line: ByteText, to block: inout Block, _ pairs: MarkdownPairs) {
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
        } else if openedAt == nil, run <= 3, closes(line, from: at + run, pairs) {
          openedAt = block.text.count
          delimiter = run
          at += run
        } else if at == line.startIndex || at + run == line.endIndex, run <= 3,
          !isStarNote(line, at, run)
        {
          // Emphasis that goes on over a line break.
          at += run
        } else {
          block.text.append(contentsOf: line[at..<(at + run)])
          at += run
        }
      case UInt8(ascii: "["):
        if let link = pairs.link(at: at), link.end <= line.endIndex {
          inline(line[link.label], to: &block, pairs)
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
    at + run < line.endIndex && line[at + run] == 0x20
      || at > line.startIndex && line[at - 1] == 0x20
  }

  private static func closes(_ line: ByteText, from: Int, _ pairs: MarkdownPairs) -> Bool {
    guard from < line.endIndex, line[from] != 0x20 else { return false }
    return pairs.hasClosingStar(in: from..<line.endIndex)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !Scalars.isASCIILetter(UInt32(byte))
      && !(byte >= 0x30 && byte <= 0x39)
  }
}
