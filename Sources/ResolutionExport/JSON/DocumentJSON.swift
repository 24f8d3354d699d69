// Part of Kimberlite.
import ResolutionModel

/// A document in the form `kimberlite/document/1`, which `docs/data-contract.md` describes field by
/// field. Every field is always there; what is absent is `null` or an empty list.
package enum DocumentJSON {
  package static let schema = "kimberlite/document/1"

  /// The document as one JSON object, without a line break at its end.
  ///
  /// - Parameter more: writes what else is known, as members behind those of every document.
  package static func bytes(
    of document: Document, style: JSONWriter.Style, more: (inout JSONWriter) -> Void = { _ in }
  ) -> [UInt8] {
    let textBytes = document.paragraphs.reduce(0) { $0 + $1.text.utf8.count + 256 }
    var json = JSONWriter(style: style, reservingCapacity: textBytes + textBytes / 8 + 1024)
    write(document, to: &json, more: more)
    return json.bytes
  }

  package static func write(
    _ document: Document, to json: inout JSONWriter, more: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.beginObject()
    json.member("schema", schema)
    json.key("document")
    write(document.metadata, to: &json)
    json.key("paragraphs")
    json.beginArray()
    for paragraph in document.paragraphs { write(paragraph, to: &json) }
    json.endArray()
    json.key("entities")
    MentionJSON.write(document, to: &json)
    json.key("warnings")
    json.beginArray()
    for finding in document.findings { write(finding, to: &json) }
    json.endArray()
    json.key("furniture")
    json.beginArray()
    for piece in document.furniture { write(piece, to: &json) }
    json.endArray()
    more(&json)
    json.endObject()
  }

  private static func write(_ metadata: DocumentMetadata, to json: inout JSONWriter) {
    json.beginObject()
    json.member("path", metadata.path)
    json.member("sha256", metadata.sha256)
    json.member("format", metadata.format.rawValue)
    json.member("symbol", metadata.symbol?.canonical)
    json.member("symbolSource", metadata.symbolSource?.rawValue)
    json.member("language", metadata.language?.code)
    json.member("type", metadata.type?.rawValue)
    json.member("body", metadata.body)
    json.member("title", metadata.title)
    json.member("session", metadata.session)
    json.member("agendaItem", metadata.agendaItem)
    json.member("adopted", metadata.adopted?.description)
    json.member("published", metadata.published?.description)
    json.member("plenaryMeeting", metadata.plenaryMeeting)
    json.member("drafts", metadata.drafts)
    json.member("committeeReport", metadata.committeeReport)
    json.key("vote")
    write(metadata.vote, to: &json)
    json.member("originalLanguage", metadata.originalLanguage)
    json.member("jobNumber", metadata.jobNumber)
    json.endObject()
  }

  private static func write(_ vote: Vote?, to json: inout JSONWriter) {
    guard let vote else { return json.null() }
    json.beginObject()
    json.member("withoutVote", vote.withoutVote)
    json.member("inFavour", vote.inFavour)
    json.member("against", vote.against)
    json.member("abstaining", vote.abstaining)
    json.endObject()
  }

  private static func write(_ paragraph: Paragraph, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", paragraph.id)
    json.member("kind", paragraph.kind.rawValue)
    json.member("number", paragraph.number)
    json.member("parent", paragraph.parent)
    json.member("section", paragraph.section)
    json.member("openingPhrase", paragraph.openingPhrase)
    json.member("function", paragraph.function?.rawValue)
    json.member("footnotes", paragraph.footnotes)
    json.member("text", paragraph.text)
    json.key("source")
    json.beginArray(inline: true)
    for range in paragraph.source { json.element(range) }
    json.endArray()
    json.endObject()
  }

  private static func write(_ finding: Finding, to json: inout JSONWriter) {
    json.beginObject()
    json.member("category", finding.category.name)
    json.member("severity", finding.severity.rawValue)
    json.member("message", Messages.sentence(for: finding.category))
    json.member("paragraph", finding.paragraph)
    json.member("line", finding.line)
    json.endObject()
  }

  private static func write(_ piece: Furniture, to json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", piece.kind.rawValue)
    if let text = piece.text {
      json.member("text", text)
      json.member("page", piece.page)
    } else {
      json.member("range", piece.range)
    }
    json.endObject()
  }
}
