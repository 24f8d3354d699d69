// Part of Kimberlite.
import ResolutionExport

/// Takes the outcomes of a run in order and puts each where it belongs: documents on standard
/// output, everything else on standard error.
struct ResultWriter {
  private let printer: DocumentPrinter
  private var tally = ParseTally()
  private var progress: ProgressLine

  init(printer: DocumentPrinter, showsProgress: Bool) {
    self.printer = printer
    progress = ProgressLine(isWanted: showsProgress)
  }

  var status: ExitStatus {
    if tally.failed > 0 { return .failure }
    return tally.documents > 0 ? .done : .nothingFound
  }

  mutating func add(_ outcome: ParseJob.Outcome) throws(OutputStream.WriteError) {
    if let output = outcome.output {
      progress.clear()
      let prefix = Array(printer.prefix(isFirst: tally.documents == 0).utf8)
      try OutputStream.standardOutput.write(prefix + output + Array(printer.suffix.utf8))
    }
    if let complaint = outcome.complaint { complain(complaint) }
    tally.add(outcome.tally)
    progress.update(files: tally.files)
  }

  /// - Parameter ownFiles: files that were passed over because Kimberlite wrote them.
  mutating func finish(withSummary: Bool, ownFiles: Int) throws(OutputStream.WriteError) {
    progress.clear()
    try OutputStream.standardOutput.write(printer.end(count: tally.documents))
    if withSummary, ownFiles > 0 { say(Messages.ownFiles(ownFiles)) }
    if tally.files == 0 {
      complain(Messages.noFiles)
    } else if withSummary, tally.files > 1 {
      say(Messages.summary(tally))
    }
  }

  /// A reader that has gone is no failure of ours; a full disk is.
  mutating func status(after error: OutputStream.WriteError) -> ExitStatus {
    switch error {
    case .closedByReader: return tally.failed > 0 ? .failure : .done
    case .failed(let code):
      complain(Messages.writingFailed(code: code))
      return .failure
    }
  }

  private mutating func complain(_ sentence: String) { say("kimberlite: " + sentence) }

  /// Where standard error cannot be written there is nobody to tell; the exit status still says it.
  private mutating func say(_ line: String) {
    progress.clear()
    try? OutputStream.standardError.write(line + "\n")
  }
}
