// Part of Kimberlite.
import ResolutionModel

/// What a format that lays text out without saying what it is (Word, HTML, PDF) gives: paragraphs
/// with their emphasis and their footnote marks, footnotes apart, and what belongs to the page.
///
/// The text of a block:
/// - holds no marks: they stand in `marks`, and are sure;
/// - has a number that the format counts itself (a Word list, an HTML `ol`) in `number` as it is
///   printed, with its dot or brackets: `12.`, `(a)`, `一、`; a number that is written stays in the
///   text;
/// - keeps a tab where one divides a number from what follows, and between the cells of a table row;
/// - keeps a line feed where a line is broken by force. The structure decides whether such lines are
///   one paragraph.
package struct StyledText: Sendable {
  /// In reading order; role `unknown`, or `tableRow` or `separator` where the format says so.
  package var blocks: [Block]
  /// Role `footnote`; `number` is the label as printed.
  package var notes: [Block]
  package var furniture: [StyledFurniture]

  package init(
    blocks: [Block] = [], notes: [Block] = [], furniture: [StyledFurniture] = []
  ) {
    self.blocks = blocks
    self.notes = notes
    self.furniture = furniture
  }

  /// UTF-8 of all blocks and notes, each on lines of its own.
  var plainText: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity((blocks + notes).reduce(0) { $0 + $1.text.count + 1 })
    for block in blocks + notes {
      bytes += block.text
      bytes.append(0x0A)
    }
    return bytes
  }
}

/// A running head, a page number, a masthead: what a format tells to belong to the page.
package struct StyledFurniture: Sendable {
  package var kind: Furniture.Kind
  /// UTF-8; cells and tabs divided by tabs, lines by line feeds.
  package var text: [UInt8]
  /// Counted from 1; nil where the format has no pages.
  package var page: Int?

  package init(kind: Furniture.Kind, text: [UInt8], page: Int? = nil) {
    self.kind = kind
    self.text = text
    self.page = page
  }
}
