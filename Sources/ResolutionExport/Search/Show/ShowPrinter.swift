// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Documents of the index, whole or by paragraph.
///
/// `text` is the outline with whole texts; `json` and `jsonl` have a document in the form of `parse`,
/// holding the paragraphs asked for; `csv` and `tsv` have a row for each
/// paragraph; `markdown` and `html` are for reading on.
package struct ShowPrinter: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let palette: Palette
  private let mentionKinds: Set<MentionValue.Kind>

  /// - Parameter mentionKinds: types of mentions that `text` lists below their paragraph and `html`
  ///   marks; JSON has all of them always.
  package init(
    format: OutputFormat, width: Int, palette: Palette,
    mentionKinds: Set<MentionValue.Kind> = []
  ) {
    self.format = format
    self.width = max(width, 40)
    self.palette = palette
    self.mentionKinds = mentionKinds
  }

  package func bytes(of documents: [ShownDocument], address: String) -> [UInt8] {
    switch format {
    case .text: Array(documents.map(text).joined(separator: "\n").utf8)
    case .json: json(of: documents)
    case .jsonl:
      documents.flatMap {
        DocumentJSON.bytes(of: $0.asked, style: .compact, more: $0.writeCopies)
          + [UInt8(ascii: "\n")]
      }
    case .csv, .tsv:
      table(of: documents).printed(as: format, title: address)
    case .markdown: Array((OwnFile.markdownMark + ShownMarkdown.text(of: documents)).utf8)
    case .html:
      Array(ShownHTML.page(of: documents, title: address, mentionKinds: mentionKinds).utf8)
    }
  }

  private func text(of shown: ShownDocument) -> String {
    DocumentOutline(
      shown.document, width: width, palette: palette, isFull: true, mentionKinds: mentionKinds
    ).text()
  }

  /// One document is an object, several are an array.
  private func json(of documents: [ShownDocument]) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    if documents.count != 1 { json.beginArray() }
    for shown in documents {
      DocumentJSON.write(shown.asked, to: &json, more: shown.writeCopies)
    }
    if documents.count != 1 { json.endArray() }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func table(of documents: [ShownDocument]) -> ExportTable {
    ExportTable(
      columns: [
        .init("address"), .init("symbol"), .init("language"), .init("paragraph"), .init("kind"),
        .init("number"), .init("parent"), .init("openingPhrase"), .init("text"), .init("footnotes"),
      ],
      rows: documents.flatMap { shown in
        shown.entries.map { entry in
          let paragraph = entry.paragraph
          return [
            .text(entry.address), .optional(shown.metadata.symbol?.canonical),
            .optional(shown.metadata.language?.code), .text(paragraph.id),
            .text(paragraph.kind.rawValue), .optional(paragraph.number),
            .optional(paragraph.parent), .optional(paragraph.openingPhrase), .text(paragraph.text),
            .text(paragraph.footnotes.joined(separator: " ")),
          ]
        }
      })
  }
}

extension ShownDocument {
  /// The other files that hold the document, as `copies`.
  fileprivate func writeCopies(to json: inout JSONWriter) {
    json.key("copies")
    json.beginArray()
    for copy in copies {
      json.beginObject()
      json.member("file", copy.file)
      switch copy.difference {
      case .none: json.member("differingParagraphs", 0)
      case .paragraphs(let count): json.member("differingParagraphs", count)
      case .most: json.member("differingParagraphs", Int?.none)
      }
      json.endObject()
    }
    json.endArray()
  }

  /// As a document that holds what is shown, and the notes it cites.
  fileprivate var document: Document {
    document(of: entries + notes)
  }

  /// As a document that holds what was asked for and nothing else.
  fileprivate var asked: Document {
    document(of: entries)
  }

  private func document(of entries: [Entry]) -> Document {
    var document = Document(
      metadata: metadata, paragraphs: entries.map(\.paragraph), findings: findings)
    document.mentions = entries.flatMap(\.mentions)
    return document
  }

  var isWhole: Bool { entries.count == paragraphCount }

  /// `A/RES/90/1@en`, or the file's path.
  var name: String {
    guard let symbol = metadata.symbol else { return metadata.path }
    return symbol.canonical + (metadata.language.map { "@" + $0.code } ?? "")
  }

  /// With its number where a paragraph states it: `90/1. Stones of the sea`.
  var title: String? {
    guard let entry = entries.first(where: { isTitle($0.paragraph) }) else { return metadata.title }
    return (PrintedNumber.of(entry.paragraph).map { $0 + " " } ?? "") + entry.paragraph.text
  }

  /// Whether the paragraph says what stands in the head already.
  func isTitle(_ paragraph: Paragraph) -> Bool {
    paragraph.kind == .title && paragraph.text == metadata.title
  }

  /// Lines that say what the document is, as in the outline.
  var facts: [String] {
    let facts = DocumentFacts(document: document)
    return [facts.statements, facts.sources].map { $0.joined(separator: " · ") }
      .filter { !$0.isEmpty }
  }
}
