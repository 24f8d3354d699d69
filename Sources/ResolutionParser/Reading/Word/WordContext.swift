// Part of Kimberlite.
import ResolutionModel

/// What the stories of one Word file share while they are read.
struct WordContext {
  var styles: WordStyles
  var numbering: WordNumbering
  var footnoteLabels: WordNoteLabels
  var endnoteLabels: WordNoteLabels
  /// The notes referred to, in the order of their references.
  var references: [Reference] = []
  /// Pages begun, where the file remembers them.
  var page = 1
  /// Tracked changes that were met.
  var changes = 0
  var furniture: [StyledFurniture] = []
  /// Superior figures that open paragraphs, and those elsewhere.
  var leadingFigures: Set<String> = []
  var innerFigures: Set<String> = []

  struct Reference: Hashable {
    enum Kind { case footnote, endnote }
    var kind: Kind
    var identifier: String
    var label: String
    /// Whether the label is typed, and stands in the note's text too.
    var isTyped: Bool
  }

  /// The label under which a note was referred to before.
  func label(_ kind: Reference.Kind, _ identifier: String) -> String? {
    references.first { $0.kind == kind && $0.identifier == identifier }?.label
  }
}

/// A paragraph while its runs are read.
struct WordParagraph {
  var running = StyledRunningText()
  /// Text that Word hides: the field codes of the conference services.
  var hidden = StyledRunningText()
  var number: String?
  /// 0 no heading.
  var headingLevel = 0
  /// What its style says of its characters.
  var look = WordLook()
  /// Superior characters that wait until it is known whether more follow.
  var raised: [UInt8] = []
  var raisedStyle = StyledRunningText.Style.plain
  /// The label with which it begins as a note typed by hand.
  var typedNote: String?
  /// A reference whose mark is the text that follows it.
  var awaitedMark: (kind: WordContext.Reference.Kind, identifier: String)?
}

/// A field: its instruction, which is not printed, then its result, which is.
struct WordField {
  var instruction: [UInt8] = []
  var isInResult = false

  /// Whether it repeats the mark of a note.
  var repeatsMark: Bool {
    let words = instruction.split { $0 <= 0x20 }
    return words.first.map { $0.elementsEqual("NOTEREF".utf8) || $0.elementsEqual("FTNREF".utf8) }
      ?? false
  }
}
