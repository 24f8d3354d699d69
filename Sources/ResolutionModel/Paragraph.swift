// Part of Kimberlite.

/// One paragraph of a document: a title line, a heading, a preambular or operative paragraph, a
/// footnote …
///
/// Paragraphs stand in document order, by their first line. `text` is the running text: lines
/// joined, page furniture, number and footnote marks taken out, nothing else changed.
package struct Paragraph: Sendable, Hashable {
  /// What a paragraph is in its document (terms of the UN Editorial Manual).
  package enum Kind: String, Sendable, CaseIterable {
    case title, heading, preambular, operative, subparagraph, body, listItem, footnote, closing
  }

  /// What a paragraph of a report or letter does, where its form does not say so.
  package enum Function: String, Sendable {
    /// Background or reasons.
    case preambular
    /// Records a decision, a request or a commitment.
    case operative
  }

  /// Unique in its document, by the data contract: `pp3`, `op17.a`, `note1`, `annex.p2` …
  package var id: String
  package var kind: Kind
  /// The number as printed without its final dot: `17`, `(a)`; a title keeps `62/11`.
  package var number: String?
  /// The id of the paragraph that a subparagraph or list item hangs on.
  package var parent: String?
  /// The ids of the headings above, outermost first.
  package var section: [String]
  /// The words that the UN prints in italics; preambular, operative and subparagraphs only.
  package var openingPhrase: String?
  /// Reports and letters only.
  package var function: Function?
  /// The footnote marks referred to, in order of the text.
  package var footnotes: [String]
  package var text: String
  /// UTF-8 byte ranges in the source file, ascending; empty where the format has none.
  package var source: [Range<Int>]
  /// The line of the source at which the paragraph begins, counted from 1; nil where the format has none.
  package var line: Int?

  package init(
    id: String, kind: Kind, number: String? = nil, parent: String? = nil, section: [String] = [],
    openingPhrase: String? = nil, function: Function? = nil, footnotes: [String] = [],
    text: String, source: [Range<Int>] = [], line: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.parent = parent
    self.section = section
    self.openingPhrase = openingPhrase
    self.function = function
    self.footnotes = footnotes
    self.text = text
    self.source = source
    self.line = line
  }
}
