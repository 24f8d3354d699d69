// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Documents as one page of HTML: an article for each, its language stated, the footnotes at its end
/// and linked.
enum ShownHTML {
  /// - Parameter mentionKinds: types of mentions that are marked, each with its value as a hint.
  static func page(
    of documents: [ShownDocument], title: String, mentionKinds: Set<MentionValue.Kind> = []
  ) -> String {
    let articles = documents.map { article(of: $0, mentionKinds: mentionKinds) }
    return HTMLPage(title: title, body: articles.joined()).text()
  }

  private static func article(
    of shown: ShownDocument, mentionKinds: Set<MentionValue.Kind>
  ) -> String {
    let language =
      shown.metadata.language.map { " lang=\"\(HTMLEscaping.escaped($0.code))\"" } ?? ""
    var html = "<article\(language)>\n<h2>\(HTMLEscaping.escaped(shown.name))</h2>\n"
    if let title = shown.title { html += "<p class=\"title\">\(HTMLEscaping.escaped(title))</p>\n" }
    for facts in shown.facts {
      html += "<p class=\"facts\" lang=\"en\">\(HTMLEscaping.escaped(facts))</p>\n"
    }
    let notes = ShownNotes(shown)
    let depths = ParagraphDepths(shown.entries.map(\.paragraph))
    for (place, entry) in shown.entries.enumerated() {
      guard entry.paragraph.kind != .footnote, !shown.isTitle(entry.paragraph) else { continue }
      let marks = marks(of: entry, at: place, notes, shown)
      var entry = entry
      entry.mentions.removeAll { !mentionKinds.contains($0.value.kind) }
      html += paragraph(entry, depth: depths[place], marks: marks, in: shown)
    }
    guard !notes.notes.isEmpty else { return html + "</article>\n" }
    html += "<section class=\"notes\">\n"
    for note in notes.notes {
      let mark = HTMLEscaping.escaped(note.entry.paragraph.number ?? "")
      let text = HTMLEscaping.escaped(note.entry.paragraph.text)
      html += "<p class=\"text\" id=\"\(HTMLEscaping.escaped(note.entry.address))\">"
      html += "<sup>\(mark)</sup> \(text)</p>\n"
    }
    return html + "</section>\n</article>\n"
  }

  private static func paragraph(
    _ entry: ShownDocument.Entry, depth: Int, marks: String, in shown: ShownDocument
  ) -> String {
    let number = PrintedNumber.of(entry.paragraph).map { HTMLEscaping.escaped($0) + " " } ?? ""
    let text = MentionHTML.text(of: entry.paragraph, entry.mentions)
    let id = HTMLEscaping.escaped(entry.address)
    let body = number + text + marks
    switch entry.paragraph.kind {
    case .heading: return "<h3 id=\"\(id)\">\(body)</h3>\n"
    case .title: return "<p class=\"title\" id=\"\(id)\">\(body)</p>\n"
    default:
      let margin = depth > 0 ? " style=\"margin-left: \(min(depth, 6) * 2)rem\"" : ""
      return "<p class=\"text\"\(margin) id=\"\(id)\">"
        + (entry.isMeant || shown.isWhole ? body : "<small>\(body)</small>") + "</p>\n"
    }
  }

  /// The marks as superscripts, linked to their notes where these are on the page.
  private static func marks(
    of entry: ShownDocument.Entry, at place: Int, _ notes: ShownNotes, _ shown: ShownDocument
  ) -> String {
    let marks = entry.paragraph.footnotes.map { mark in
      let text = HTMLEscaping.escaped(mark)
      guard let label = notes.label(of: mark, at: place),
        let note = notes.notes.first(where: { $0.label == label })
      else { return text }
      return "<a href=\"#\(HTMLEscaping.escaped(URLFragment.escaped(note.entry.address)))\">"
        + "\(text)</a>"
    }
    return marks.isEmpty ? "" : "<sup>\(marks.joined(separator: ", "))</sup>"
  }
}

/// An id on its way into the part of an address behind `#` (RFC 3986, section 3.5).
package enum URLFragment {
  /// Bytes that a fragment may not have as `%` and two digits.
  package static func escaped(_ id: String) -> String {
    var result = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "@"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
