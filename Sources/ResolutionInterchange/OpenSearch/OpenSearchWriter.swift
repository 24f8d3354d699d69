// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// Paragraphs for OpenSearch and Elasticsearch: the lines of a bulk request, an action and a document for
/// each paragraph that was chosen. `OpenSearchTemplate` says how the index reads them.
///
/// The id of a document is the paragraph's address, so that a second load replaces the first.
package struct OpenSearchWriter: DocumentWriter {
  private let index: String
  private var seen: Set<String> = []

  /// - Parameter index: the name of the index; lower case.
  package init(index: String = OpenSearchTemplate.index) { self.index = index }

  package mutating func head() -> [UInt8] { [] }

  package mutating func bytes(of exported: ExportedDocument) -> [UInt8] {
    var name = exported.address
    name.paragraph = nil
    // Two files may be the same version of one document.
    let isFirst = seen.insert(name.description).inserted
    let sha = exported.document.metadata.sha256
    let document = isFirst ? name.description : name.description + "~" + sha.prefix(12)
    var mentions: [String: [MentionValue]] = [:]
    for mention in exported.document.mentions {
      mentions[mention.paragraph, default: []].append(mention.value)
    }
    var bytes: [UInt8] = []
    for paragraph in exported.document.paragraphs
    where exported.chosen?.contains(paragraph.id) ?? true {
      var address = name
      address.paragraph = paragraph.id
      bytes += action(Self.id(document, paragraph.id, sha))
      bytes.append(UInt8(ascii: "\n"))
      var json = JSONWriter(style: .compact)
      json.beginObject()
      json.member("address", address.description)
      Self.write(exported.document.metadata, exported.facts, to: &json)
      Self.write(paragraph, exported.document.metadata, to: &json)
      OpenSearchEntities(mentions[paragraph.id] ?? []).write(to: &json)
      json.endObject()
      bytes += json.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  package mutating func tail() -> [UInt8] { [] }

  /// The address, unless it is longer than the 512 bytes of an id.
  private static func id(_ document: String, _ paragraph: String, _ sha: String) -> String {
    let id = document + "#" + paragraph
    return id.utf8.count <= 512 ? id : sha + "#" + WordsOfID.end(of: paragraph, bytes: 400)
  }

  private func action(_ id: String) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    json.beginObject()
    json.key("index")
    json.beginObject()
    json.member("_index", index)
    json.member("_id", id)
    json.endObject()
    json.endObject()
    return json.bytes
  }

  private static func write(
    _ metadata: DocumentMetadata, _ facts: CompletedFacts, to json: inout JSONWriter
  ) {
    json.member("symbol", metadata.symbol?.canonical)
    json.member("language", metadata.language?.code)
    json.member("type", metadata.type?.rawValue)
    json.member("body", metadata.body)
    json.key("title")
    write(facts.title, facts.titleLanguage, to: &json)
    json.member("session", metadata.session)
    json.member("agendaItem", metadata.agendaItem)
    json.member("adopted", metadata.adopted?.description)
    json.member("published", metadata.published?.description)
    json.member("date", facts.date?.description)
    json.member("year", facts.year)
    json.member("plenaryMeeting", metadata.plenaryMeeting)
    json.member("path", metadata.path)
  }

  private static func write(
    _ paragraph: Paragraph, _ metadata: DocumentMetadata, to json: inout JSONWriter
  ) {
    json.member("paragraph", paragraph.id)
    json.member("kind", paragraph.kind.rawValue)
    json.member("number", paragraph.number)
    json.member("openingPhrase", paragraph.openingPhrase)
    json.member("function", paragraph.function?.rawValue)
    json.key("text")
    write(paragraph.text, metadata.language, to: &json)
  }

  /// `{"en": "…"}`: each language has its analyzer.
  private static func write(
    _ text: String?, _ language: Language?, to json: inout JSONWriter
  ) {
    guard let text else { return json.null() }
    json.beginObject()
    json.key(name: language?.code ?? "und")
    json.string(text)
    json.endObject()
  }
}

/// The end of an id that is too long: what tells it from others stands there.
private enum WordsOfID {
  static func end(of id: String, bytes: Int) -> String {
    var scalars: [Unicode.Scalar] = []
    var used = 0
    for scalar in id.unicodeScalars.reversed() {
      used += UTF8.width(scalar)
      guard used <= bytes else { break }
      scalars.append(scalar)
    }
    return String(String.UnicodeScalarView(scalars.reversed()))
  }
}
