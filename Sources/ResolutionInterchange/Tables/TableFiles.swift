// Part of Kimberlite.
import ResolutionExport

/// Writes tables as files of text: each into a file of its own, or one of them to wherever it is wanted.
final class TableFiles: TableSink {
  /// How rows become bytes.
  enum Encoding: Sendable {
    case delimited(DelimitedRows)
    case jsonLines
  }

  private struct Target {
    let schema: TableSchema
    let file: OutputFile
  }

  private let encoding: Encoding
  /// Whether the files are ours to give their names.
  private let commits: Bool
  /// By the numbers of `TableName`.
  private var targets: [Target?]
  private var row: [UInt8] = []
  private var json = JSONWriter(style: .compact)

  /// One table into a stream.
  init(_ encoding: Encoding, _ table: TableName, stream: OutputFile) throws(OutputError) {
    self.encoding = encoding
    commits = false
    targets = TableName.allCases.map { name in
      name == table ? Target(schema: TableSchema.schema(of: name), file: stream) : nil
    }
    try writeHeads()
  }

  /// A file for each table: `paragraphs.csv`.
  init(
    _ encoding: Encoding, _ tables: Set<TableName>, folder: OutputFolder, ending: String
  ) throws(OutputError) {
    self.encoding = encoding
    commits = true
    targets = []
    for name in TableName.allCases {
      guard tables.contains(name) else {
        targets.append(nil)
        continue
      }
      let file = try folder.file("\(name.name).\(ending)")
      targets.append(Target(schema: TableSchema.schema(of: name), file: file))
    }
    try writeHeads()
  }

  private func writeHeads() throws(OutputError) {
    guard case .delimited(let rows) = encoding else { return }
    for case let target? in targets { try target.file.write(rows.head(of: target.schema)) }
  }

  func add(_ values: [TableValue], to table: TableName) throws(ExportError) {
    guard let target = targets[table.rawValue] else { return }
    do throws(OutputError) {
      switch encoding {
      case .delimited(let rows):
        row.removeAll(keepingCapacity: true)
        rows.append(values, to: &row)
        try target.file.write(row)
      case .jsonLines:
        json.removeAll()
        JSONRows.append(values, of: target.schema, to: &json)
        try target.file.write(json.bytes)
      }
    } catch {
      throw .output(error)
    }
  }

  func finish(
    _ step: () throws(ExportError) -> Void
  ) throws(ExportError) -> [ExportSummary.Remark] {
    guard commits else { return [] }
    do throws(OutputError) {
      for case let target? in targets { try target.file.commit() }
    } catch {
      throw .output(error)
    }
    return []
  }
}

/// Rows as JSON lines: every column is there, `null` where it has no value; lists are arrays.
enum JSONRows {
  static func append(_ row: [TableValue], of schema: TableSchema, to json: inout JSONWriter) {
    json.beginObject()
    for (place, value) in row.enumerated() {
      json.key(schema.columns[place].name)
      switch value {
      case .none: json.null()
      case .text(let text): json.string(text)
      case .integer(let number): json.integer(number)
      case .decimal(let number): json.number(number)
      case .truth(let value): json.boolean(value)
      case .date(let day): json.string(day.description)
      case .list(let list):
        json.beginArray()
        for text in list { json.string(text) }
        json.endArray()
      }
    }
    json.endObject()
    json.endLine()
  }
}
