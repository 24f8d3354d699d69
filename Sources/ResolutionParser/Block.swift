// Part of Kimberlite.

/// A paragraph before it is known what it is: its running text, where its footnote marks stood, what
/// was emphasised, and where it came from. Both roads, from lines and from markup, lead to blocks;
/// `Structure/` turns blocks into paragraphs.
package struct Block: Sendable {
  /// What the source's markup says of a block; `unknown` where it says nothing.
  package enum Role: Sendable, Hashable {
    case unknown
    /// "Resolution adopted by the General Assembly on …".
    case adoptionLine
    /// "[without reference to a Main Committee (…)]".
    case procedureLine
    case title
    /// The letter of a part (A, B) of a resolution, or the part's own title.
    case partHeading
    /// The enacting formula.
    case formula
    case preambular
    case paragraph
    /// An item of a list that the markup nests in a preambular paragraph.
    case listItem
    case heading
    case tableRow
    case tableNote
    /// A rule or a row of asterisks.
    case separator
    case footnote
    /// Meeting and date at the end.
    case closing
  }

  /// A reference to a footnote.
  package struct Mark: Sendable, Hashable {
    /// Where it stood, in bytes of `text`.
    package var offset: Int
    /// The mark as printed: `1`, `*`.
    package var label: String
    package init(offset: Int, label: String) {
      self.offset = offset
      self.label = label
    }
  }

  package var role: Role
  /// The printed number where the source holds it apart from the text.
  package var number: String?
  /// UTF-8; number and marks taken out.
  package var text: [UInt8]
  package var marks: [Mark]
  /// Italic or bold stretches, in bytes of `text`, ascending.
  package var emphasis: [Range<Int>]
  /// Whether all of the text is bold.
  package var isBold: Bool
  /// Whether the source sets the block in one of its paragraph styles for headings.
  package var styleIsHeading: Bool
  /// The opening phrase, where the markup names it.
  package var namedPhrase: String?
  /// Depth of a heading or of a nested item as the format tells it; 0 unknown.
  package var level: Int
  /// Columns before the first line; -1 unknown.
  package var indent: Int
  /// 0 in the main part, 1 in the first annex …
  package var annex: Int
  /// The letter of the part of a multi-part resolution as the markup tells it.
  package var part: String?
  /// UTF-8 bytes of the source, ascending.
  package var source: [Range<Int>]
  /// Line of the source, from 1; 0 unknown.
  package var line: Int

  package init(
    role: Role = .unknown, number: String? = nil, text: [UInt8], marks: [Mark] = [],
    emphasis: [Range<Int>] = [], isBold: Bool = false, styleIsHeading: Bool = false,
    namedPhrase: String? = nil, level: Int = 0, indent: Int = -1, annex: Int = 0,
    part: String? = nil, source: [Range<Int>] = [], line: Int = 0
  ) {
    self.role = role
    self.number = number
    self.text = text
    self.marks = marks
    self.emphasis = emphasis
    self.isBold = isBold
    self.styleIsHeading = styleIsHeading
    self.namedPhrase = namedPhrase
    self.level = level
    self.indent = indent
    self.annex = annex
    self.part = part
    self.source = source
    self.line = line
  }
}
