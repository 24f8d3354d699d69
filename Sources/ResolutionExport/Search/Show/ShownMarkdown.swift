// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Documents as Markdown: numbers as printed, opening phrases in italics, footnotes by reference and
/// collected at the end.
enum ShownMarkdown {
  static func text(of documents: [ShownDocument]) -> String {
    documents.enumerated().map { index, shown in
      // Labels of notes hold for the whole page.
      let language = shown.metadata.language?.code ?? String(index + 1)
      return text(of: shown, notes: ShownNotes(shown, prefix: prefix(language, index, documents)))
    }.joined(separator: "\n")
  }

  private static func prefix(
    _ language: String, _ index: Int, _ documents: [ShownDocument]
  ) -> String {
    guard documents.count > 1 else { return "" }
    let same = documents[..<index].count { $0.metadata.language?.code == language }
    return language + (same > 0 ? String(same + 1) : "") + "-"
  }

  private static func text(of shown: ShownDocument, notes: ShownNotes) -> String {
    var text = head(of: shown)
    for (place, entry) in shown.entries.enumerated() {
      let paragraph = entry.paragraph
      guard paragraph.kind != .footnote, !shown.isTitle(paragraph) else { continue }
      let marks = paragraph.footnotes.map { mark in
        notes.label(of: mark, at: place).map { "[^\($0)]" } ?? PrintedNumber.superscript(mark)
      }
      text += "\n" + line(for: paragraph) + marks.joined() + "\n"
    }
    for note in notes.notes {
      let body = MarkdownEscaping.escaped(note.entry.paragraph.text)
      // A note that nothing refers to would not be shown.
      let mark = note.isCited ? "[^\(note.label)]:" : superscript(of: note.entry.paragraph)
      text += "\n\(mark) \(body)\n"
    }
    return text
  }

  private static func head(of shown: ShownDocument) -> String {
    var text = "# \(MarkdownEscaping.escaped(shown.name))\n"
    if let title = shown.title { text += "\n**\(MarkdownEscaping.escaped(title))**\n" }
    for facts in shown.facts { text += "\n\(MarkdownEscaping.escaped(facts))\n" }
    return text
  }

  private static func line(for paragraph: Paragraph) -> String {
    let number = PrintedNumber.of(paragraph).map { escaped(number: $0) + " " } ?? ""
    let body = PhrasePieces.of(paragraph).map { piece in
      let text = MarkdownEscaping.escaped(piece.text)
      return piece.isPhrase ? "*\(text)*" : text
    }.joined()
    switch paragraph.kind {
    case .heading: return "## " + number + body
    case .title: return "**" + number + body + "**"
    default: return number + body
    }
  }

  /// A number and a stop would begin a list, whose numbers are the reader's own.
  private static func escaped(number: String) -> String {
    let escaped = MarkdownEscaping.escaped(number)
    guard escaped.hasSuffix(".") else {
      return ["-", "+"].contains(escaped) ? "\\" + escaped : escaped
    }
    return escaped.dropLast() + "\\."
  }

  private static func superscript(of note: Paragraph) -> String {
    MarkdownEscaping.escaped(PrintedNumber.superscript(note.number ?? ""))
  }
}

/// A paragraph's text taken apart at its opening phrase.
enum PhrasePieces {
  static func of(_ paragraph: Paragraph) -> [(text: String, isPhrase: Bool)] {
    let text = paragraph.text
    guard let phrase = paragraph.openingPhrase, !phrase.isEmpty,
      let range = SubstringSearch.first(phrase, in: text, within: 400)
    else { return [(text, false)] }
    return [
      (String(text[..<range.lowerBound]), false), (String(text[range]), true),
      (String(text[range.upperBound...]), false),
    ].filter { !$0.0.isEmpty }
  }
}
