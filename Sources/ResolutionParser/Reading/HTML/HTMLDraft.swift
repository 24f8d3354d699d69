// Part of Kimberlite.

/// A paragraph of a page before its notes are known: its text, and the places in it that may be
/// marks or ways to and from notes.
struct HTMLDraft {
  /// A superscript, or a link to a place in the page.
  struct Span {
    /// Bytes of the text.
    var range: Range<Int>
    var target: String?
    var isSuperior: Bool
  }

  enum Kind { case text, heading, row, rule }

  var kind: Kind = .text
  var text = StyledRunningText()
  var spans: [Span] = []
  /// Ids of this paragraph and of places in it that links of the page lead to.
  var anchors: [String] = []
  /// The nodes of what holds this paragraph and may be one note: an item, a division named as a
  /// note's; none where nothing does.
  var container = 0..<0
  /// Whether it stands in a part of the page that is named as that of the notes.
  var isAmongNotes = false
  /// As printed, with its dot or brackets: of an item of a list.
  var number: String?
  /// Of a heading.
  var level = 0
  /// Bytes of text that lead out of the page.
  var linked = 0
}
