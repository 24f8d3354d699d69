// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// The footnotes of a document that is shown, and which mark of a paragraph means which note.
///
/// Marks repeat where a document counts its notes anew, so that a mark means the next note behind its
/// paragraph, else the last one before.
package struct ShownNotes {
  package struct Note {
    package var entry: ShownDocument.Entry
    /// Among the paragraphs of the document.
    package var place: Int
    /// Unique among the notes of the page: `1`, `zh-1`, `1-2`.
    package var label: String
    package var isCited: Bool
  }

  /// In the order of the document.
  package private(set) var notes: [Note] = []

  /// - Parameter prefix: goes before every label, where several documents stand on one page.
  package init(_ shown: ShownDocument, prefix: String = "") {
    var known: [String: Int] = [:]
    let all = shown.entries + shown.notes
    for (place, entry) in all.enumerated() where entry.paragraph.kind == .footnote {
      let mark = entry.paragraph.number ?? ""
      var label = prefix + Self.plain(mark)
      known[label, default: 0] += 1
      if let count = known[label], count > 1 { label += "-\(count)" }
      notes.append(Note(entry: entry, place: place, label: label, isCited: false))
    }
    for (place, entry) in all.enumerated() {
      for mark in entry.paragraph.footnotes {
        if let note = index(of: mark, at: place) { notes[note].isCited = true }
      }
    }
  }

  /// The label of the note that a mark means in the paragraph at a place; nil where it is not there.
  package func label(of mark: String, at place: Int) -> String? {
    index(of: mark, at: place).map { notes[$0].label }
  }

  private func index(of mark: String, at place: Int) -> Int? {
    let meant = notes.indices.filter { notes[$0].entry.paragraph.number == mark }
    return meant.first { notes[$0].place > place } ?? meant.last
  }

  /// Letters and digits: a label must not hold blanks or signs.
  private static func plain(_ mark: String) -> String {
    let kept = mark.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return kept.isEmpty ? "note" : kept
  }
}

/// Numbers and marks as they are printed.
package enum PrintedNumber {
  /// `17.`, `(a)`: the stop that numbers carry in print, and none behind brackets and bullets.
  package static func of(_ paragraph: Paragraph) -> String? {
    guard let number = paragraph.number, let last = number.last else { return nil }
    return last.isLetter || last.isNumber ? number + "." : number
  }

  /// The marks of a paragraph's notes, as they stand behind its text; no line ends between two.
  static func noteMarks(of paragraph: Paragraph) -> String {
    paragraph.footnotes.map(superscript).joined(separator: "\u{A0}")
  }

  /// `¹²` for 12; other marks as they are.
  package static func superscript(_ mark: String) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(mark.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
  }
}
