// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// A step of a paragraph from one document of a series to the next.
struct TableStep {
  var series: String
  /// From 1, in the series and language.
  var strand: Int
  var language: String?
  var member: DocumentSeries.Member
  /// `A/RES/62/11@zh` of the later document.
  var documentAddress: String
  var from: String?
  var to: String?
  var relation: String
  var isMoved: Bool?
  var isRenumbered: Bool?
  /// Nil where there is nothing to compare with.
  var similarity: Float?
  var gap: Int?
}

/// Two paragraphs that say the same in two languages.
struct TablePair {
  var symbol: String?
  /// From 1, in the document.
  var pair: Int
  var languages: (String?, String?)
  var addresses: (String?, String?)
  var score: Float
  var texts: (String?, String?)
}

/// What belongs together: paragraphs through the years, and across the languages.
enum RelationTables {
  static let lineage = TableDefinition<TableStep>(
    .lineage,
    "A step of a paragraph from a document of a series to a later one of the same language.",
    key: ["series", "language", "strand", "documentAddress", "from", "to"],
    whereColumns + howColumns)

  private static let whereColumns: [TableColumn<TableStep>] = [
    .init("series", .text, "Name of the first document of the series.") { .text($0.series) },
    .init(
      "strand", .integer,
      "Number of the paragraph's strand in series and language: its steps through all years."
    ) { .integer($0.strand) },
    .init("language", .text, "Language of the documents.", width: 9) { .optional($0.language) },
    .init("year", .integer, "Year of the later document.") { .optional($0.member.year) },
    .init("session", .integer, "Session of the later document.") { .optional($0.member.session) },
    .init("documentAddress", .text, "The later document.", width: 20) { .text($0.documentAddress) },
    .init(
      "from", .text,
      "Address of the paragraph before; no value where it comes in. Merged paragraphs have a row each.",
      width: 26
    ) { .optional($0.from) },
    .init(
      "to", .text, "Address in the later document; no value where it was dropped.", width: 26,
      in: .paragraphs
    ) {
      .optional($0.to)
    },
  ]

  private static let howColumns: [TableColumn<TableStep>] = [
    .init(
      "relation", .text,
      "`first` (in the first document), `new`, `identical`, `edited`, `merged`, `split`, `dropped`."
    ) { .text($0.relation) },
    .init("moved", .truth, "Whether it stands elsewhere among the others.") {
      $0.isMoved.map(TableValue.truth) ?? .none
    },
    .init("renumbered", .truth, "Whether its printed number is another one.") {
      $0.isRenumbered.map(TableValue.truth) ?? .none
    },
    .init("similarity", .decimal, "Share of words in common, 0 to 1.") {
      $0.similarity.map(TableValue.decimal) ?? .none
    },
    .init("gap", .integer, "Documents in between in which it did not stand.") {
      .optional($0.gap)
    },
  ]

  static let pairs = TableDefinition<TablePair>(
    .pairs,
    "Two paragraphs that say the same in two languages of a document; where one is cut in two "
      + "there, a row each.",
    key: ["firstAddress", "secondAddress"],
    [
      .init("symbol", .text, "Canonical symbol of the document.") { .optional($0.symbol) },
      .init(
        "pair", .integer,
        "Number in the document and its two languages, from 1: rows of one number belong together."
      ) {
        .integer($0.pair)
      },
      .init("firstLanguage", .text, "The first of the two languages: `en`.", width: 13) {
        .optional($0.languages.0)
      },
      .init("secondLanguage", .text, "The second of the two: `zh`.", width: 13) {
        .optional($0.languages.1)
      },
      .init(
        "firstAddress", .text, "Address in the first language; no value where it is missing.",
        width: 26
      ) {
        .optional($0.addresses.0)
      },
      .init(
        "secondAddress", .text, "Address in the second language; no value where it is missing.",
        width: 26
      ) {
        .optional($0.addresses.1)
      },
      .init("score", .decimal, "How sure it is, 0 to 1; 0 without a counterpart.") {
        .decimal($0.score)
      },
      .init("firstText", .text, "The text in the first language.", width: 60) {
        .optional($0.texts.0)
      },
      .init("secondText", .text, "The text in the second language.", width: 60) {
        .optional($0.texts.1)
      },
    ])
}
