// Part of Kimberlite.
import ResolutionModel

/// A document as a reader leaves it: the text in UTF-8 and what the format knows of its layout.
///
/// Formats without structural markup give lines; formats that mark paragraphs up give blocks; those
/// that only lay paragraphs out (Word, HTML, PDF) give blocks without roles.
package struct SourceText: Sendable {
  package enum Content: Sendable {
    case lines([SourceLine])
    case markup(MarkedUpText)
    case styled(StyledText)
    /// A document that Kimberlite wrote: nothing is left to find out.
    case written(WrittenDocument)
  }

  package var format: SourceFormat
  /// Valid UTF-8. Line breaks as in the source.
  package var bytes: [UInt8]
  package var content: Content
  /// Whether offsets into `bytes` are offsets into the file; false after decoding another encoding.
  package var offsetsAreFileOffsets: Bool
  package var findings: [Finding]

  package init(
    format: SourceFormat, bytes: [UInt8], content: Content, offsetsAreFileOffsets: Bool = true,
    findings: [Finding] = []
  ) {
    self.format = format
    self.bytes = bytes
    self.content = content
    self.offsetsAreFileOffsets = offsetsAreFileOffsets
    self.findings = findings
  }
}

/// One line of a text format.
package struct SourceLine: Sendable {
  /// The bytes from the first that is no blank to the last that is none; empty for a blank line.
  package var content: Range<Int>
  /// Blanks before the content, in columns (of a blank line: all of them); a wide blank (U+3000) counts two, a tab to the next
  /// multiple of 8.
  package var indent: Int
  /// Whether the blanks before the content hold a tab.
  package var indentHasTab: Bool
  /// Whether a form feed stands before the content: a page begins here.
  package var startsPage: Bool
  /// Counted from 1.
  package var number: Int

  package var isBlank: Bool { content.isEmpty }

  package init(
    content: Range<Int>, indent: Int = 0, indentHasTab: Bool = false, startsPage: Bool = false,
    number: Int
  ) {
    self.content = content
    self.indent = indent
    self.indentHasTab = indentHasTab
    self.startsPage = startsPage
    self.number = number
  }
}
