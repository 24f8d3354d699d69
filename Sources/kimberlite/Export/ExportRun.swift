// Part of Kimberlite.
import Glibc
import ResolutionCorpus
import ResolutionExport
import ResolutionInterchange

/// An export from what was typed to the file or folder that holds it.
struct ExportRun {
  struct Request {
    var format: ExportFormat
    var options: ExportOptions
    var query: String
    var filters: SearchFilters
    /// Of the index.
    var folder: String
    /// Nil: standard output.
    var path: String?
    var replaces: Bool
  }

  private let request: Request

  init(_ request: Request) { self.request = request }

  func run(_ result: inout CommandOutput) {
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: request.folder)
      let selection = try corpus.selection(query: request.query, filters: request.filters)
      for line in Messages.leftOut(selection) { result.say(line) }
      guard !selection.isEmpty else {
        try result.nothingFound(
          [Messages.nothingToExport(index: request.folder)], query: request.query, request.filters,
          in: corpus)
        return
      }
      export(selection, &result)
    } catch {
      result.fail(error, folder: request.folder, query: request.query)
    }
  }

  private func export(_ selection: CorpusSelection, _ result: inout CommandOutput) {
    let shape = request.format.shape(
      documents: selection.documents.count, path: request.path, request.options)
    if let sentence = refusal(of: shape, selection) {
      result.fail(sentence)
      return
    }
    // What is gone at once leaves nothing to remove: there a signal ends the process as it always does,
    // also while nobody reads.
    if let path = request.path, !OutputPath.isWrittenAtOnce(path) {
      Interruption.announceGently()
    }
    var line = ProgressLine(isWanted: true)
    let total = selection.documents.count
    let progress = ExportProgress { done in
      line.update(Messages.exported(done, of: total))
      return !Interruption.wasAsked
    }
    do throws(ExportError) {
      let summary = try written(selection, shape, progress)
      line.clear()
      for sentence in Messages.sentences(of: summary, path: request.path) { result.say(sentence) }
    } catch {
      line.clear()
      switch error {
      case .corpus(let error): result.fail(error, folder: request.folder, query: request.query)
      // A reader that has seen enough is no failure.
      case .output(.closedByReader): break
      case .output(let error): result.fail(Messages.sentence(for: error))
      case .library(let name, let reason):
        result.fail(Messages.libraryFailed(name, reason, path: request.path))
      case .missingLibrary(let name, let package):
        result.fail(Messages.missingLibrary(name, package))
      case .interrupted: result.fail(Messages.exportInterrupted)
      case .noPairs(let languages, let absent):
        result.nothingFound([Messages.noPairs(languages, absent: absent, index: request.folder)])
      }
    }
  }

  /// Why the shape cannot go where it was asked to go.
  private func refusal(of shape: ExportOutput.Shape, _ selection: CorpusSelection) -> String? {
    if let path = request.path {
      // A slash at the end asks for a folder.
      if shape != .folder, path.hasSuffix("/") {
        return Messages.exportIsOneFile(path, ending: request.format.fileExtension)
      }
      if shape == .folder, request.format.takes(path), !PathStatus.isFolder(path) {
        return Messages.exportHasSeveralFiles(
          path, documents: selection.documents.count)
      }
      return shape == .file && OutputPath.isWrittenAtOnce(path)
        ? Messages.exportNeedsFile(request.format.rawValue) : nil
    }
    return switch shape {
    case .stream: nil
    case .file: Messages.exportNeedsFile(request.format.rawValue)
    case .folder where request.format.holdsTables: Messages.tablesNeedFolder()
    case .folder:
      Messages.exportNeedsFolder(request.format.rawValue, documents: selection.documents.count)
    }
  }

  private func written(
    _ selection: CorpusSelection, _ shape: ExportOutput.Shape, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    let exporter = request.format.exporter(request.options)
    if shape == .folder, let path = request.path {
      let folder = try exporter.writing { () throws(OutputError) in
        try OutputFolder(path: path, replaces: request.replaces)
      }
      let summary = try exporter.write(selection, to: .folder(folder), progress)
      try exporter.writing { () throws(OutputError) in try folder.commit() }
      return summary
    }
    let file = try exporter.writing { () throws(OutputError) in
      guard let path = request.path else { return OutputFile(descriptor: STDOUT_FILENO) }
      if let open = OutputPath.descriptor(named: path) {
        return OutputFile(descriptor: open, path: path)
      }
      return try OutputFile(path: path, replaces: request.replaces)
    }
    let summary = try exporter.write(selection, to: .stream(file), progress)
    try exporter.writing { () throws(OutputError) in try file.commit() }
    return summary
  }
}
