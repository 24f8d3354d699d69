// Part of Kimberlite.
import ResolutionLanguages

/// The statements that make a database of the tables.
struct DatabaseSchema {
  private let chosen: [TableSchema]
  private let names: Set<TableName>

  init(_ tables: Set<TableName>) {
    names = tables
    chosen = TableSchema.all.filter { tables.contains($0.table) }
  }

  /// Nobody else opens the file before it is whole: no journal, no waiting for the disk. Some 8 MB of pages
  /// are in memory, and what is sorted waits in a temporary file.
  static let settings = [
    "PRAGMA page_size = 8192", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cache_size = -8000", "PRAGMA temp_store = FILE",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA user_version = 1", "BEGIN",
  ]

  // MARK: - Tables

  var tables: [String] {
    [
      """
      CREATE TABLE about (
        tableName TEXT NOT NULL,
        columnName TEXT NOT NULL,
        type TEXT,
        meaning TEXT NOT NULL,
        PRIMARY KEY (tableName, columnName)
      )
      """
    ] + chosen.map(create) + (names.contains(.paragraphs) ? [Self.characters] : [])
  }

  /// Without its text, which `paragraphs` has: what it would show has blanks between the characters.
  private static let characters =
    "CREATE VIRTUAL TABLE paragraphs_characters USING fts5 (text, content = '', "
    + "tokenize = 'unicode61 remove_diacritics 2')"

  static let insertCharacters = "INSERT INTO paragraphs_characters (rowid, text) VALUES (?, ?)"

  /// Codes of the languages that do not set words apart.
  static let languagesOfCharacters = Set(
    LanguageProfile.all.filter { !$0.setsWordsApart }.map(\.language.code))

  private func create(_ schema: TableSchema) -> String {
    var lines: [String] = []
    // Full-text search finds rows by a number that stays.
    if schema.table == .paragraphs { lines.append("id INTEGER PRIMARY KEY") }
    for column in schema.columns { lines.append(define(column, of: schema)) }
    if schema.key.count > 1, schema.table.hasWholeKey {
      lines.append("PRIMARY KEY (\(schema.key.map(Self.quoted).joined(separator: ", ")))")
    }
    return "CREATE TABLE \(schema.table.name) (\n  \(lines.joined(separator: ",\n  "))\n)"
  }

  private func define(_ column: TableSchema.Column, of schema: TableSchema) -> String {
    var words = [Self.quoted(column.title), Self.type(of: column.kind)]
    let isKey = schema.key == [column.title]
    if isKey { words.append(schema.table == .paragraphs ? "NOT NULL UNIQUE" : "PRIMARY KEY") }
    if let other = column.refersTo, names.contains(other) {
      words.append("REFERENCES \(other.name) (\(TableSchema.schema(of: other).key[0]))")
    }
    return words.joined(separator: " ")
  }

  private static func type(of kind: TableSchema.Kind) -> String {
    switch kind {
    case .text, .date, .list: "TEXT"
    case .integer, .truth: "INTEGER"
    case .decimal: "REAL"
    }
  }

  /// Some names of columns are words of SQL: `from`, `to`, `end`.
  static func quoted(_ name: String) -> String { "\"\(name)\"" }

  static func insert(into table: TableName) -> String {
    let columns = TableSchema.schema(of: table).columns
    let names = columns.map { quoted($0.title) }.joined(separator: ", ")
    let values = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO \(table.name) (\(names)) VALUES (\(values))"
  }

  // MARK: - The data dictionary

  static let insertAbout = "INSERT INTO about VALUES (?, ?, ?, ?)"

  /// A row for each table, with an empty name of a column, and one for each column.
  var about: [[String]] {
    chosen.flatMap { schema in
      [[schema.table.name, "", "", schema.meaning + Self.searches(of: schema.table)]]
        + schema.columns.map { column in
          [schema.table.name, column.title, column.kind.rawValue, column.meaning]
        }
    }
  }

  /// How the full text of a table is asked; empty where it has none.
  private static func searches(of table: TableName) -> String {
    guard table == .paragraphs else { return "" }
    return
      " Full text, rowid is id: paragraphs_fts for languages that set words apart (MATCH 'rough "
      + "AND diamond*'); for others paragraphs_trigram, three or more characters (MATCH '毛坯钻石'), and "
      + "paragraphs_characters, any number of them, with blanks between (MATCH '\"钻 石\"')."
  }

  // MARK: - The end

  /// Indices after the rows: sorting once is faster than keeping in order.
  var end: [String] { indices + views + search + ["COMMIT"] }

  private var indices: [String] {
    Self.indexed.filter { names.contains($0.0) }.map { table, columns in
      let name = ([table.name] + columns).joined(separator: "_")
      let list = columns.map(Self.quoted).joined(separator: ", ")
      return "CREATE INDEX \(name) ON \(table.name) (\(list))"
    }
  }

  private static let indexed: [(TableName, [String])] = [
    (.documents, ["symbol"]), (.documents, ["year"]), (.documents, ["series"]),
    (.paragraphs, ["documentAddress"]), (.paragraphs, ["symbol", "paragraph"]),
    (.entities, ["address"]), (.entities, ["type", "value"]), (.decisions, ["address"]),
    (.decisions, ["class"]), (.citations, ["address"]), (.citations, ["to"]),
    (.participants, ["address"]), (.participants, ["key"]), (.lineage, ["from"]),
    (.lineage, ["to"]), (.pairs, ["firstAddress"]), (.pairs, ["secondAddress"]),
    (.events, ["start"]), (.sources, ["event"]), (.sources, ["address"]),
  ]

  private var views: [String] {
    Self.joined.filter { names.isSuperset(of: $0.0) }.map { "CREATE VIEW " + $0.1 }
  }

  private static let joined: [(Set<TableName>, String)] = [
    (
      [.documents, .paragraphs],
      """
      paragraphsWithDocuments AS
      SELECT p.*, d.title, d.type, d.body, d.session, d.agendaItem, d.series
      FROM paragraphs p JOIN documents d ON d.address = p.documentAddress
      """
    ),
    (
      [.paragraphs, .lineage],
      """
      lineageTexts AS
      SELECT l.*, old.text AS fromText, new.text AS toText
      FROM lineage l LEFT JOIN paragraphs old ON old.address = l."from"
      LEFT JOIN paragraphs new ON new.address = l."to"
      """
    ),
    (
      [.documents, .citations],
      """
      citationsWithin AS
      SELECT c.*, d.address AS citedAddress, d.title AS citedTitle, d.date AS citedDocumentDate
      FROM citations c JOIN documents d ON d.symbol = c."to" AND d.language = c.language
      """
    ),
  ]

  // MARK: - Full text

  /// Words for languages that set them apart, and any three characters for those that do not. Each has
  /// the paragraphs of its languages only.
  private var search: [String] {
    guard names.contains(.paragraphs) else { return [] }
    let list = Self.languagesOfCharacters.sorted().map { "'\($0)'" }.joined(separator: ", ")
    let tables: [(name: String, content: String, tokenizer: String, condition: String)] = [
      // Datasette looks for the table behind these very signs, and offers to search it.
      (
        "paragraphs_fts", "content=\"paragraphs\"", "unicode61 remove_diacritics 2",
        "ifnull(language, '') NOT IN (\(list))"
      ),
      ("paragraphs_trigram", "content = 'paragraphs'", "trigram", "language IN (\(list))"),
    ]
    let last = "INSERT INTO paragraphs_characters (paragraphs_characters) VALUES ('optimize')"
    return [last]
      + tables.flatMap { table in
        [
          "CREATE VIRTUAL TABLE \(table.name) USING fts5 (text, \(table.content), "
            + "content_rowid = 'id', tokenize = '\(table.tokenizer)')",
          "INSERT INTO \(table.name) (rowid, text) SELECT id, text FROM paragraphs "
            + "WHERE \(table.condition)",
          "INSERT INTO \(table.name) (\(table.name)) VALUES ('optimize')",
        ]
      }
  }
}

extension TableName {
  /// Whether all columns of the key have a value in every row.
  var hasWholeKey: Bool {
    switch self {
    case .lineage, .pairs: false
    default: true
    }
  }
}
