// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// A document as rows see it. A class: thousands of rows point at one.
final class TableDocument: Sendable {
  /// `A/RES/62/11@zh`.
  let address: String
  let metadata: DocumentMetadata
  let facts: CompletedFacts
  let symbol: String?
  let language: String?
  /// Of adoption, else of publication, by other languages where it states none.
  var date: CalendarDate? { facts.date }
  let paragraphCount: Int
  /// The name of its series' first document.
  let series: String?

  init(_ exported: ExportedDocument, series: String?) {
    address = exported.address.description
    metadata = exported.document.metadata
    symbol = metadata.symbol?.canonical
    language = metadata.language?.code
    facts = exported.facts
    paragraphCount = exported.document.paragraphs.count
    self.series = series
  }
}

/// A paragraph as a row.
struct TableParagraph: PlacedRow {
  let document: TableDocument
  let address: String
  let paragraph: Paragraph
  /// From 1.
  let position: Int
  let part: DocumentPart
}

/// A row that belongs to a paragraph.
protocol PlacedRow: SendableMetatype {
  var document: TableDocument { get }
  /// Of the paragraph.
  var address: String { get }
}

/// Documents, and their paragraphs.
enum DocumentTables {
  static let documents = TableDefinition<TableDocument>(
    .documents, "A document in one language.", key: ["address"], identity + adoption + source)

  static let paragraphs = TableDefinition<TableParagraph>(
    .paragraphs,
    "A paragraph of a document: title, heading, preambular or operative paragraph, note …",
    key: ["address"], place(isKey: true) + content)

  private static let identity: [TableColumn<TableDocument>] = [
    .init(
      "address", .text,
      "Names the document: symbol and language, or the file's name where it has no symbol.",
      width: 20
    ) { .text($0.address) },
    .init("symbol", .text, "Canonical symbol; the same for all languages of a document.") {
      .optional($0.symbol)
    },
    .init("language", .text, "Language of the text, by ISO 639-1: `en`, `zh` …", width: 9) {
      .optional($0.language)
    },
    .init(
      "type", .text,
      "`resolution`, `decision`, `report`, `letter`, `letter+report`, `communique`."
    ) { .optional($0.metadata.type?.rawValue) },
    .init("body", .text, "The organ that speaks, in English.", width: 18) {
      .optional($0.metadata.body)
    },
    .init(
      "title", .text, "Title, on one line; in another language where only another version has one.",
      width: 60
    ) { .optional($0.facts.title) },
    .init("series", .text, "Name of the first document of the series that it belongs to.") {
      .optional($0.series)
    },
    .init("session", .integer, "Number of the regular session.") { .optional($0.metadata.session) },
    .init("agendaItem", .text, "As printed, `72 (b)`; of several the first.") {
      .optional($0.metadata.agendaItem)
    },
    .init("adopted", .date, "Day of adoption.") { .optional($0.metadata.adopted) },
    .init("published", .date, "Day of publication.") { .optional($0.metadata.published) },
    .init(
      "date", .date,
      "Day of adoption, else of publication; of another version where this one states none."
    ) { .optional($0.date) },
    .init("year", .integer, "Year of `date`.") { .optional($0.date?.year) },
  ]

  private static let adoption: [TableColumn<TableDocument>] = [
    .init("plenaryMeeting", .integer, "Number of the plenary meeting.") {
      .optional($0.metadata.plenaryMeeting)
    },
    .init("drafts", .list, "Canonical symbols of the drafts.") { .list($0.metadata.drafts) },
    .init("committeeReport", .text, "Symbol of the report on which the text was adopted.") {
      .optional($0.metadata.committeeReport)
    },
    .init(
      "withoutVote", .truth,
      "Whether it was adopted without a vote; no value where the text does not say."
    ) {
      $0.metadata.vote.map { .truth($0.withoutVote) } ?? .none
    },
    .init("inFavour", .integer, "Votes in favour.") { .optional($0.metadata.vote?.inFavour) },
    .init("against", .integer, "Votes against.") { .optional($0.metadata.vote?.against) },
    .init("abstaining", .integer, "Abstentions.") { .optional($0.metadata.vote?.abstaining) },
    .init("originalLanguage", .text, "Language in which the document was written: `en`, `fr` …") {
      .optional($0.metadata.originalLanguage)
    },
    .init("jobNumber", .text, "As printed: `35-12345`.") { .optional($0.metadata.jobNumber) },
  ]

  private static let source: [TableColumn<TableDocument>] = [
    .init("paragraphs", .integer, "Paragraphs of the whole document, chosen or not.") {
      .integer($0.paragraphCount)
    },
    .init("symbolSource", .text, "Where the symbol was read: `text`, `fileName`, `manifest`.") {
      .optional($0.metadata.symbolSource?.rawValue)
    },
    .init("format", .text, "Form of the file: `text`, `markdown`, `akn`.") {
      .text($0.metadata.format.rawValue)
    },
    .init("path", .text, "The file, from the folder that was indexed.", width: 30) {
      .text($0.metadata.path)
    },
    .init("sha256", .text, "SHA-256 of the file's bytes.") { .text($0.metadata.sha256) },
    .init(
      "dateFrom", .text,
      "Address of the version of the document that states `date`; no value where it is this one.",
      width: 20
    ) { .optional($0.facts.dateSource?.description) },
    .init(
      "titleFrom", .text,
      "Address of the version of the document that states `title`; no value where it is this one.",
      width: 20
    ) { .optional($0.facts.titleSource?.description) },
  ]

  private static let partNames = DocumentPart.allCases.map(\.name)

  private static let content: [TableColumn<TableParagraph>] = [
    .init("year", .integer, "Year of `date`.") { .optional($0.document.date?.year) },
    .init("paragraph", .text, "Id in the document: `op17.a`.") { .text($0.paragraph.id) },
    .init("position", .integer, "Place in the document, from 1.") { .integer($0.position) },
    .init(
      "kind", .text,
      "`title`, `heading`, `preambular`, `operative`, `subparagraph`, "
        + "`body`, `listItem`, `footnote`, `closing`."
    ) { .text($0.paragraph.kind.rawValue) },
    .init("part", .text, "Part of the document: `preamble`, `operative`, `annex`, `other`.") {
      .text(partNames[Int($0.part.rawValue)])
    },
    .init("number", .text, "As printed, without its final dot: `17`, `(a)`.") {
      .optional($0.paragraph.number)
    },
    .init("parent", .text, "Id of the paragraph that a subparagraph or list item hangs on.") {
      .optional($0.paragraph.parent)
    },
    .init("section", .list, "Ids of the headings above, outermost first.") {
      .list($0.paragraph.section)
    },
    .init("openingPhrase", .text, "The words printed in italics: `Calls upon`.", width: 20) {
      .optional($0.paragraph.openingPhrase)
    },
    .init(
      "function", .text,
      "In reports and letters: `operative` (records a decision or request) or "
        + "`preambular` (background)."
    ) { .optional($0.paragraph.function?.rawValue) },
    .init("footnotes", .list, "Marks of the notes referred to.") { .list($0.paragraph.footnotes) },
    .init("text", .text, "The running text, whole.", width: 80) { .text($0.paragraph.text) },
  ]

  /// Where a row belongs: the columns that all tables of paragraphs have in common.
  ///
  /// - Parameter isKey: whether the row is the paragraph itself.
  static func place<Row: PlacedRow>(isKey: Bool = false) -> [TableColumn<Row>] {
    [
      .init(
        "address", .text, "Names the paragraph: `A/RES/62/11@zh#op17.a`.", width: 26,
        in: isKey ? nil : .paragraphs
      ) { .text($0.address) },
      .init("documentAddress", .text, "The document, in this language.", width: 20, in: .documents)
      {
        .text($0.document.address)
      },
      .init("symbol", .text, "Canonical symbol of the document.") { .optional($0.document.symbol) },
      .init("language", .text, "Language of the document, by ISO 639-1: `en`, `zh` …", width: 9) {
        .optional($0.document.language)
      },
      .init(
        "date", .date,
        "Day of adoption of the document, else of publication, as any version states it."
      ) {
        .optional($0.document.date)
      },
    ]
  }
}
