// Part of Kimberlite.
import ResolutionCorpus

/// Paragraphs for OpenSearch: the lines of a bulk request as a stream, or a folder with the lines
/// (`bulk.ndjson`) and the index template (`template.json`).
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
    let file = try opened(in: folder)
    let summary = try DocumentStreamExporter(OpenSearchWriter())
      .write(selection, to: .stream(file), progress)
    try writing { () throws(OutputError) in try file.commit() }
    return summary
  }

  private func opened(in folder: OutputFolder) throws(ExportError) -> OutputFile {
    do throws(OutputError) {
      return try folder.file("bulk.ndjson")
    } catch {
      throw .output(error)
    }
  }
}
