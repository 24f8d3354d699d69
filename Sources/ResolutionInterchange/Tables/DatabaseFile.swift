// Part of Kimberlite.
import CSQLite
import ResolutionModel

/// Writes tables as a database of SQLite 3: with keys, indices, views, and full-text search over the
/// paragraphs.
///
/// All is one transaction in a file that has another name until it is whole, so no journal is kept.
final class DatabaseFile: TableSink {
  private let database: OpaquePointer
  private let tables: Set<TableName>
  /// By the numbers of `TableName`.
  private var inserts: [OpaquePointer?] = []
  /// Into the full text of characters; nil without a table of paragraphs.
  private var insertCharacters: OpaquePointer?
  private var paragraphs: Int64 = 0
  private var isOpen = true

  /// - Parameter path: of a file that is there already, without anything in it.
  init(_ tables: Set<TableName>, path: String) throws(ExportError) {
    guard let database = kimberlite_database_open(path) else {
      throw .library(name: Self.library, reason: "no memory")
    }
    self.database = database
    self.tables = tables
    try check()
    let schema = DatabaseSchema(tables)
    try run(DatabaseSchema.settings)
    try run(schema.tables)
    for name in TableName.allCases {
      guard tables.contains(name) else {
        inserts.append(nil)
        continue
      }
      inserts.append(kimberlite_database_prepare(database, DatabaseSchema.insert(into: name)))
    }
    if tables.contains(.paragraphs) {
      insertCharacters = kimberlite_database_prepare(database, DatabaseSchema.insertCharacters)
    }
    try check()
    try addAbout(schema)
  }

  deinit {
    if isOpen { _ = kimberlite_database_close(database) }
  }

  private static let library = "SQLite"

  private func run(_ statements: [String]) throws(ExportError) {
    for statement in statements { _ = kimberlite_database_run(database, statement) }
    try check()
  }

  private func check() throws(ExportError) {
    guard let message = kimberlite_database_error(database) else { return }
    throw .library(name: Self.library, reason: String(cString: message))
  }

  private func addAbout(_ schema: DatabaseSchema) throws(ExportError) {
    guard let insert = kimberlite_database_prepare(database, DatabaseSchema.insertAbout) else {
      return try check()
    }
    for row in schema.about {
      for (place, text) in row.enumerated() { Self.bind(text, place, to: insert) }
      _ = kimberlite_statement_run(insert)
    }
    try check()
  }

  // MARK: - Rows

  func add(_ row: [TableValue], to table: TableName) throws(ExportError) {
    guard let insert = inserts[table.rawValue] else { return }
    for (place, value) in row.enumerated() {
      let parameter = Int32(place + 1)
      switch value {
      case .none: break
      case .text(let text): Self.bind(text, place, to: insert)
      case .integer(let number):
        kimberlite_statement_integer(insert, parameter, Int64(number))
      case .decimal(let number):
        // By its digits: 0.95 as a number of half the width is 0.949999988.
        kimberlite_statement_real(insert, parameter, Double(number.description) ?? Double(number))
      case .truth(let value): kimberlite_statement_integer(insert, parameter, value ? 1 : 0)
      case .date(let day): Self.bind(day.description, place, to: insert)
      case .list(let list):
        if !list.isEmpty { Self.bind(TableValue.joined(list), place, to: insert) }
      }
    }
    guard kimberlite_statement_run(insert) == 1 else { return try check() }
    if table == .paragraphs { try addCharacters(of: row) }
  }

  /// The characters of a text whose language sets no words apart, each as a word, so that every string is
  /// found as a phrase.
  private func addCharacters(of row: [TableValue]) throws(ExportError) {
    paragraphs += 1
    guard let insertCharacters, let columns = Self.searched,
      case .text(let language) = row[columns.language], case .text(let text) = row[columns.text],
      DatabaseSchema.languagesOfCharacters.contains(language)
    else { return }
    kimberlite_statement_integer(insertCharacters, 1, paragraphs)
    Self.bind(SpacedCharacters.of(text), 1, to: insertCharacters)
    guard kimberlite_statement_run(insertCharacters) == 1 else { return try check() }
  }

  private static let searched: (language: Int, text: Int)? = {
    let schema = TableSchema.schema(of: .paragraphs)
    guard let language = schema.column("language"), let text = schema.column("text") else {
      return nil
    }
    return (language, text)
  }()

  private static func bind(_ text: String, _ place: Int, to insert: OpaquePointer) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        kimberlite_statement_text(
          insert, Int32(place + 1), characters.baseAddress ?? Self.nothing, characters.count)
      }
    }
  }

  /// Where an empty text points to: a null pointer would be no value.
  nonisolated(unsafe) private static let nothing: UnsafePointer<CChar> = {
    let byte = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    byte.initialize(to: 0)
    return UnsafePointer(byte)
  }()

  // MARK: - The end

  func finish(
    _ step: () throws(ExportError) -> Void
  ) throws(ExportError) -> [ExportSummary.Remark] {
    for statement in DatabaseSchema(tables).end {
      try step()
      try run([statement])
    }
    isOpen = false
    guard kimberlite_database_close(database) == 1 else {
      throw .library(name: Self.library, reason: "it could not be closed")
    }
    return []
  }
}

/// Text with a blank on both sides of each character that is a word by itself.
enum SpacedCharacters {
  static func of(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count * 5 / 3)
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic {
        result += " "
        result.unicodeScalars.append(scalar)
        result += " "
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
