// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Documents of the index, whole or by paragraph.
///
/// `text` is the outline with whole texts; `json` and `jsonl` have a document in the form of `parse`,
/// holding the paragraphs asked for; the others have a row for each paragraph.
package struct ShowPrinter: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let palette: Palette

  package init(format: OutputFormat, width: Int, palette: Palette) {
    self.format = format
    self.width = max(width, 40)
    self.palette = palette
  }

  package func bytes(of documents: [ShownDocument], address: String) -> [UInt8] {
    switch format {
    case .text: Array(documents.map(text).joined(separator: "\n").utf8)
    case .json: json(of: documents)
    case .jsonl:
      documents.flatMap {
        DocumentJSON.bytes(of: $0.document, style: .compact) + [UInt8(ascii: "\n")]
      }
    case .csv, .tsv:
      table(of: documents).printed(as: format, title: address)
    case .markdown: Array(documents.map(markdown).joined(separator: "\n").utf8)
    case .html: Array(html(of: documents, address: address).utf8)
    }
  }

  private func text(of shown: ShownDocument) -> String {
    DocumentOutline(shown.document, width: width, palette: palette, isFull: true).text()
  }

  /// One document is an object, several are an array.
  private func json(of documents: [ShownDocument]) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    if documents.count != 1 { json.beginArray() }
    for shown in documents { DocumentJSON.write(shown.document, to: &json) }
    if documents.count != 1 { json.endArray() }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func table(of documents: [ShownDocument]) -> ExportTable {
    ExportTable(
      columns: [
        .init("address"), .init("symbol"), .init("language"), .init("paragraph"), .init("kind"),
        .init("number"), .init("parent"), .init("openingPhrase"), .init("text"),
      ],
      rows: documents.flatMap { shown in
        shown.entries.map { entry in
          let paragraph = entry.paragraph
          return [
            .text(entry.address), .optional(shown.metadata.symbol?.canonical),
            .optional(shown.metadata.language?.code), .text(paragraph.id),
            .text(paragraph.kind.rawValue), .optional(paragraph.number),
            .optional(paragraph.parent), .optional(paragraph.openingPhrase), .text(paragraph.text),
          ]
        }
      })
  }

  private func markdown(of shown: ShownDocument) -> String {
    var text = "# \(MarkdownEscaping.escaped(shown.name))\n"
    if let title = shown.metadata.title { text += "\n*\(MarkdownEscaping.escaped(title))*\n" }
    for entry in shown.entries {
      let paragraph = entry.paragraph
      let body = MarkdownEscaping.escaped(paragraph.text)
      switch paragraph.kind {
      case .heading: text += "\n## \(body)\n"
      default:
        let number = paragraph.number.map { MarkdownEscaping.escaped($0) + "\\. " } ?? ""
        text += "\n\(number)\(body)\n"
      }
    }
    return text
  }

  private func html(of documents: [ShownDocument], address: String) -> String {
    var body = ""
    for shown in documents {
      let language = shown.metadata.language.map { " lang=\"\($0.code)\"" } ?? ""
      body += "<article\(language)>\n<h2>\(HTMLEscaping.escaped(shown.name))</h2>\n"
      if let title = shown.metadata.title {
        body += "<p class=\"facts\">\(HTMLEscaping.escaped(title))</p>\n"
      }
      for entry in shown.entries {
        let number = entry.paragraph.number.map { HTMLEscaping.escaped($0) + " " } ?? ""
        let text = HTMLEscaping.escaped(entry.paragraph.text)
        body += "<p class=\"text\" id=\"\(HTMLEscaping.escaped(entry.address))\">"
        body += entry.isMeant || shown.isWhole ? number + text : "<small>\(number)\(text)</small>"
        body += "</p>\n"
      }
      body += "</article>\n"
    }
    return HTMLPage(title: address, body: body).text()
  }
}

extension ShownDocument {
  /// As a document that holds what is shown.
  fileprivate var document: Document {
    Document(metadata: metadata, paragraphs: entries.map(\.paragraph))
  }

  fileprivate var isWhole: Bool { entries.count == paragraphCount }

  /// `A/RES/90/1@en`, or the file's path.
  fileprivate var name: String {
    guard let symbol = metadata.symbol else { return metadata.path }
    return symbol.canonical + (metadata.language.map { "@" + $0.code } ?? "")
  }
}
