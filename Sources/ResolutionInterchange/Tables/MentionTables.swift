// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// A mention as a row, with its value as the table wants it.
struct TableMention<Value>: PlacedRow {
  let document: TableDocument
  let address: String
  let mention: Mention
  /// Among all of the document, from 1.
  let number: Int
  /// As it stands.
  let text: String
  let value: Value

  func with<Other>(_ value: Other) -> TableMention<Other> {
    .init(
      document: document, address: address, mention: mention, number: number, text: text,
      value: value)
  }
}

extension TableMention<DecisionValue> {
  /// When it was done. A version that does not state its date has that of the others.
  var days: DateInterval? {
    value.date ?? (value.isAct ? document.facts.adopted.map { DateInterval($0) } : nil)
  }
}

/// What paragraphs name: all of it in one table, and by itself what has more to say.
enum MentionTables {
  static let entities = TableDefinition<TableMention<MentionValue>>(
    .entities,
    "A mention: a date, document, participant, meeting, act, count or session that a paragraph names.",
    key: key, place() + entityColumns)

  static let decisions = TableDefinition<TableMention<DecisionValue>>(
    .decisions, "An act: what a document decides or asks for, or tells of as decided.", key: key,
    place() + [words()] + actColumns + dueColumns)

  static let citations = TableDefinition<TableMention<CitationValue>>(
    .citations, "A citation: from a paragraph to a document.", key: key,
    place() + [words()] + citationColumns)

  static let participants = TableDefinition<TableMention<ParticipantValue>>(
    .participants, "A State, body, organisation or group that a paragraph names.", key: key,
    place() + [words()] + participantColumns)

  private static let key = ["documentAddress", "mention"]

  private static func place<Value>() -> [TableColumn<TableMention<Value>>] {
    DocumentTables.place() + [
      .init("mention", .integer, "Number among all mentions of the document, from 1.") {
        .integer($0.number)
      },
      .init("paragraph", .text, "Id of the paragraph in the document.") {
        .text($0.mention.paragraph)
      },
    ]
  }

  private static func words<Value>() -> TableColumn<TableMention<Value>> {
    .init("text", .text, "The words as they stand.", width: 40) { .text($0.text) }
  }

  private static let named = "In English where Kimberlite's tables know it, else as printed"

  private static let entityColumns: [TableColumn<TableMention<MentionValue>>] = [
    .init(
      "type", .text,
      "`date`, `citation`, `participant`, `meeting`, `decision`, `count`, `session`."
    ) { .text($0.value.kind.rawValue) },
    .init("start", .integer, "First character in the paragraph's text, from 0, in Unicode scalars.")
    {
      .integer($0.mention.range.lowerBound)
    },
    .init("end", .integer, "Behind the last character.") { .integer($0.mention.range.upperBound) },
    words(),
    .init(
      "value", .text,
      "Normalised: days, symbol, code or key, class of the act, what is counted, session.",
      width: 24
    ) {
      let value = EntityGroup.value(of: $0.value)
      return value.isEmpty ? .none : .text(value)
    },
    .init("name", .text, named + "; of participants.", width: 24) {
      .optional(MentionText.name(of: $0.value))
    },
    .init("role", .text, "Role, of participants: `chair`, `host`, `admitted` …") {
      .optional(MentionText.role(of: $0.value)?.name)
    },
    .init("roleYear", .integer, "Year for which the text gives the role.") {
      .optional(MentionText.role(of: $0.value)?.year)
    },
    .init("startDate", .date, "First day of a date, meeting, session or deadline.") {
      .optional(MentionText.days(of: $0.value)?.start)
    },
    .init("endDate", .date, "Last day of it.") {
      .optional(MentionText.days(of: $0.value)?.end)
    },
    .init(
      "detail", .text, "What else is known: relation, pinpoint, addressee, quantities.", width: 24
    ) {
      let detail = MentionText.detail(of: $0.value)
      return detail.isEmpty ? .none : .text(detail)
    },
  ]

  private static let actColumns: [TableColumn<TableMention<DecisionValue>>] = [
    .init("actor", .text, "English name of the body that acts.", width: 20) {
      .text($0.value.actor)
    },
    .init("class", .text, "Class of the act: `request`, `welcome`, `note` …") {
      .text($0.value.actClass)
    },
    .init("verb", .text, "Words of the phrase, as printed.", width: 20) { .text($0.value.verb) },
    .init("addressee", .text, "Who is asked, as the text names them.", width: 24) {
      .optional($0.value.addressee)
    },
    .init("object", .text, "What it is about, as the text says it.", width: 40) {
      .optional($0.value.object)
    },
    .init("reported", .truth, "`false`: this document does it; `true`: it tells of it.") {
      .truth(!$0.value.isAct)
    },
    .init(
      "actStart", .date,
      "First day of the act: of adoption, where this document does it; as the text gives it, where it "
        + "tells of it."
    ) { .optional($0.days?.start) },
    .init("actEnd", .date, "Last day of the act.") { .optional($0.days?.end) },
  ]

  private static let dueColumns: [TableColumn<TableMention<DecisionValue>>] = [
    .init("dueText", .text, "Until when it is to be done, as the text puts it.", width: 24) {
      .optional($0.value.deadline?.text)
    },
    .init("dueStart", .date, "First day of the deadline.") {
      .optional($0.value.deadline?.interval?.start)
    },
    .init("dueEnd", .date, "Last day of the deadline.") {
      .optional($0.value.deadline?.interval?.end)
    },
    .init("dueSession", .integer, "Number of the session by which it is to be done.") {
      .optional($0.value.deadline?.session?.number)
    },
  ]

  private static let citationColumns: [TableColumn<TableMention<CitationValue>>] = [
    .init("from", .text, "The document that cites: its symbol, else its file.") {
      .text($0.document.symbol ?? $0.document.address)
    },
    .init("to", .text, "Canonical symbol of the document that is cited, in the corpus or not.") {
      .text($0.value.symbol)
    },
    .init("pinpoint", .text, "The place in it, in English: `para. 9`.") {
      .optional($0.value.pinpoint)
    },
    .init("citedDate", .date, "The day that the text gives for the document cited.") {
      .optional($0.value.date)
    },
    .init("form", .text, "How it is named: `full`, `short`, `elliptic`, `ibid`.") {
      .text($0.value.form.rawValue)
    },
  ]

  private static let participantColumns: [TableColumn<TableMention<ParticipantValue>>] = [
    .init("name", .text, named + ".", width: 30) { .text($0.value.name) },
    .init("code", .text, "ISO 3166-1 alpha-3, of States and territories.") {
      .optional($0.value.code)
    },
    .init("key", .text, "Names it across languages: the code, else a key of Kimberlite's tables.") {
      .text($0.value.key)
    },
    .init(
      "kind", .text,
      "`state`, `regionalOrganisation`, `unBody`, `kpBody`, `organisation`, `group`."
    ) { .text($0.value.kind.rawValue) },
    .init(
      "role", .text,
      "`participant`, `admitted`, `applicant`, `observer`, `chair`, `viceChair`, `host`, `reviewed`, "
        + "`suspended`, `subject`, `mentioned`."
    ) { .text($0.value.role.rawValue) },
    .init("roleYear", .integer, "Year for which the text gives the role.") {
      .optional($0.value.year)
    },
  ]
}
