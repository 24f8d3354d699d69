// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// The tables in one of the formats that hold tables.
struct TableExporter: Exporter {
  let format: ExportFormat
  let options: ExportOptions

  func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    let tables = Set(options.chosenTables)
    let sink = try sink(output, tables)
    let run = TableRun(selection, tables, to: sink)
    try reading { () throws(CorpusError) in try run.begin() }
    var done = 0
    if !tables.isDisjoint(with: Self.ofDocuments) {
      try forEachDocument(of: selection, progress) { document throws(ExportError) in
        try run.add(document)
        done += 1
      }
    }
    let step = { () throws(ExportError) in try progress.update(done) }
    try run.addLineage(step)
    try run.addPairs(options.languages, step)
    try run.addEvents(step)
    let remarks = try sink.finish(step)
    return ExportSummary(
      counts: [
        .init(tables.count, "table"), .init(run.rows, "row"),
        .init(selection.documents.count, "document"),
      ],
      remarks: remarks)
  }

  private static let ofDocuments: Set<TableName> = [
    .documents, .paragraphs, .entities, .decisions, .citations, .participants,
  ]

  private func sink(
    _ output: ExportOutput, _ tables: Set<TableName>
  ) throws(ExportError) -> any TableSink {
    switch (output, format) {
    case (.stream(let file), .xlsx): return try SpreadsheetFile(tables, path: file.temporaryPath)
    case (.stream(let file), .sqlite): return try DatabaseFile(tables, path: file.temporaryPath)
    case (.folder(let folder), _):
      return try writing { () throws(OutputError) in
        try TableFiles(encoding, tables, folder: folder, ending: format.fileExtension)
      }
    case (.stream(let file), _):
      guard let table = tables.first else { preconditionFailure("there is a table") }
      return try writing { () throws(OutputError) in
        try TableFiles(encoding, table, stream: file)
      }
    }
  }

  private var encoding: TableFiles.Encoding {
    switch format {
    case .tsv: .delimited(DelimitedRows(.tsv, isForExcel: options.isForExcel))
    case .jsonl: .jsonLines
    default: .delimited(DelimitedRows(.csv, isForExcel: options.isForExcel))
    }
  }
}

extension ExportOptions {
  /// In their order, each once.
  var chosenTables: [TableName] {
    tables.isEmpty ? TableName.allCases : TableName.allCases.filter(tables.contains)
  }
}
