// Part of Kimberlite.
import ResolutionCorpus

/// Paragraphs for OpenSearch: the lines of a bulk request as a stream, or a folder with the lines
/// (`bulk-001.ndjson` …) and the index template (`template.json`).
struct OpenSearchExporter: Exporter {
  func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    let folder: OutputFolder
    switch output {
    case .stream:
      return try DocumentStreamExporter(OpenSearchWriter()).write(selection, to: output, progress)
    case .folder(let opened): folder = opened
    }
    try writing { () throws(OutputError) in
      try folder.write(OpenSearchTemplate.bytes(), to: "template.json")
    }
    var bulk = BulkFiles(folder)
    var writer = OpenSearchWriter()
    try forEachDocument(of: selection, progress) { document throws(ExportError) in
      let bytes = writer.bytes(of: document)
      try writing { () throws(OutputError) in try bulk.write(bytes) }
    }
    try writing { () throws(OutputError) in try bulk.end() }
    return ExportSummary(counts: [.init(selection.documents.count, "document")])
  }
}

/// The lines in files that a cluster takes in one request each: `bulk-001.ndjson`, `bulk-002.ndjson` …
/// A document's lines stand in one file.
struct BulkFiles {
  /// A file is ended before the document that would make it larger; clusters take 100 MB at most.
  static let usualSize = 50_000_000

  private let folder: OutputFolder
  private let size: Int
  private var file: OutputFile?
  private var count = 0
  private var written = 0

  init(_ folder: OutputFolder, size: Int = usualSize) {
    self.folder = folder
    self.size = size
  }

  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    if file == nil || written > 0 && written + bytes.count > size {
      try end()
      count += 1
      let digits = String(count)
      let zeros = String(repeating: "0", count: max(0, 3 - digits.count))
      file = try folder.file("bulk-\(zeros)\(digits).ndjson")
      written = 0
    }
    try file?.write(bytes)
    written += bytes.count
  }

  mutating func end() throws(OutputError) {
    try file?.commit()
    file = nil
  }
}
