// Part of Kimberlite.
import ResolutionCorpus
import ResolutionEntities
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// One file on its way from path to printed bytes: what a worker does.
struct ParseJob: Sendable {
  /// What is left of a file when its document has been printed into memory.
  struct Outcome: Sendable {
    /// For standard output; nil when the file gave no document.
    var output: [UInt8]?
    /// For standard error: one line, without its break.
    var complaint: String?
    var tally: ParseTally
  }

  let printer: DocumentPrinter
  let limits: ReadingLimits

  func outcome(for item: FolderWalk.Item) -> Outcome {
    switch item {
    case .file(let path): return outcome(forFile: path)
    case .problem(let path, let error): return failure(Messages.sentence(for: error, path: path))
    }
  }

  private func outcome(forFile path: String) -> Outcome {
    do throws(ReadingError) {
      let document = EntityExtractor().extract(
        from: try Parser(limits: limits).parse(InputFile.load(path: path, limit: limits.inputBytes))
      )
      return Outcome(
        output: printer.bytes(of: document),
        complaint: Messages.sentence(forFileOf: document),
        tally: ParseTally(document))
    } catch {
      return failure(Messages.sentence(for: error, path: path))
    }
  }

  private func failure(_ sentence: String) -> Outcome {
    Outcome(output: nil, complaint: sentence, tally: .failure)
  }
}
