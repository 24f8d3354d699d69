// Part of Kimberlite.
import ResolutionCorpus

/// Documents as Akoma Ntoso: a folder with a file for each; of a single document one file.
struct AkomaNtosoExporter: Exporter {
  func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    var names = DocumentFileNames()
    try forEachDocument(of: selection, progress) { document throws(ExportError) in
      let bytes = AkomaNtosoWriter.bytes(of: document)
      try writing { () throws(OutputError) in
        switch output {
        case .stream(let file): try file.write(bytes)
        case .folder(let folder):
          try folder.write(bytes, to: names.name(of: document.address) + ".xml")
        }
      }
    }
    return ExportSummary(counts: [.init(selection.documents.count, "document")])
  }
}
