// Part of Kimberlite.

/// The tables that can be taken away, in the order in which they are written.
package enum TableName: Int, Sendable, CaseIterable {
  case documents, paragraphs, entities, decisions, citations, participants, lineage, pairs
  case events, sources

  /// As typed, and as files, sheets and tables of a database are called.
  package var name: String { Self.names[rawValue] }

  package init?(name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[place]
  }

  private static let names = allCases.map { String(describing: $0) }
}

/// What a table holds: its columns in their order, their types and meanings, and what joins it to
/// others. `docs/tables.md` repeats it, and a test compares the two.
package struct TableSchema: Sendable {
  /// What the cells of a column are.
  package enum Kind: String, Sendable {
    case text, integer, decimal
    /// `true` or `false`; 1 or 0 in a database.
    case truth = "boolean"
    /// ISO 8601: `2007-11-26`.
    case date
    /// Texts with `; ` between them; an array in JSON.
    case list
  }

  package struct Column: Sendable {
    /// The stable name: heading, key in JSON, column of a database.
    package var name: StaticString
    package var kind: Kind
    /// One or two sentences for the data dictionary.
    package var meaning: String
    /// The table and column that it refers to, where each value is found there.
    package var refersTo: TableName?
    /// Characters that a spreadsheet shows.
    package var width: Int

    package var title: String { name.description }
  }

  package var table: TableName
  /// What a row is.
  package var meaning: String
  package var columns: [Column]
  /// The columns that together are different in each row.
  package var key: [String]

  package func column(_ name: String) -> Int? { columns.firstIndex { $0.title == name } }

  /// All tables, in their order.
  package static let all: [TableSchema] = [
    DocumentTables.documents.schema, DocumentTables.paragraphs.schema,
    MentionTables.entities.schema, MentionTables.decisions.schema,
    MentionTables.citations.schema, MentionTables.participants.schema,
    RelationTables.lineage.schema, RelationTables.pairs.schema,
    EventTables.events.schema, EventTables.sources.schema,
  ]

  package static func schema(of table: TableName) -> TableSchema {
    all[table.rawValue]
  }
}

/// A column, and how its value is had from a row's source.
struct TableColumn<Row>: Sendable {
  let column: TableSchema.Column
  let value: @Sendable (Row) -> TableValue

  init(
    _ name: StaticString, _ kind: TableSchema.Kind, _ meaning: String, width: Int? = nil,
    in table: TableName? = nil, _ value: @escaping @Sendable (Row) -> TableValue
  ) {
    column = .init(
      name: name, kind: kind, meaning: meaning, refersTo: table,
      width: width ?? Self.usualWidth(kind))
    self.value = value
  }

  private static func usualWidth(_ kind: TableSchema.Kind) -> Int {
    switch kind {
    case .integer, .decimal, .truth: 10
    case .date: 11
    case .text: 16
    case .list: 24
    }
  }
}

/// A table: one list of columns says what they are called, what they mean and where they come from.
struct TableDefinition<Row>: Sendable {
  let schema: TableSchema
  private let values: [@Sendable (Row) -> TableValue]

  init(_ table: TableName, _ meaning: String, key: [String], _ columns: [TableColumn<Row>]) {
    schema = TableSchema(
      table: table, meaning: meaning, columns: columns.map(\.column), key: key)
    values = columns.map(\.value)
  }

  func row(_ source: Row) -> [TableValue] { values.map { $0(source) } }
}

/// Takes rows, table by table or mixed, and puts them where they belong.
protocol TableSink: AnyObject {
  /// - Parameter row: as long as the table's columns.
  func add(_ row: [TableValue], to table: TableName) throws(ExportError)
  /// After the last row; what remains to be said of the result.
  ///
  /// - Parameter step: called before what takes long; throws `interrupted` when somebody ends the run.
  func finish(
    _ step: () throws(ExportError) -> Void
  ) throws(ExportError) -> [ExportSummary.Remark]
}
