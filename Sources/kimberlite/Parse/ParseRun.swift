// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionParser

/// A run of `parse`: its files are read by as many workers as there are processors and printed in
/// the order of the arguments.
///
/// A window of files is under way at any time, so that memory does not grow with their number, and
/// a large file does not leave the other workers idle at once.
struct ParseRun: Sendable {
  private let walk: FolderWalk
  private let job: ParseJob
  private let isQuiet: Bool
  private let isSingle: Bool

  init(
    paths: [String], format: ParseFormat, colour: ColourChoice, isFull: Bool, isQuiet: Bool,
    limits: ReadingLimits
  ) {
    let output = OutputStream.standardOutput
    isSingle = paths.count == 1 && FileIdentity.Status(path: paths[0])?.isFolder != true
    walk = FolderWalk(paths)
    let printer = DocumentPrinter(
      format: format, width: Terminal.width(of: output),
      palette: Palette(isColoured: colour.isOn(for: output)), isSingle: isSingle, isFull: isFull)
    job = ParseJob(printer: printer, limits: limits)
    self.isQuiet = isQuiet
  }

  func run() async -> ExitStatus {
    OutputStream.reportFailuresAsErrors()
    var results = ResultWriter(printer: job.printer, showsProgress: !isQuiet)
    do throws(OutputStream.WriteError) {
      let ownFiles =
        isSingle ? try parseOne(into: &results) : try await parseAll(into: &results)
      try results.finish(withSummary: !isQuiet && !isSingle, ownFiles: ownFiles)
    } catch {
      return results.status(after: error)
    }
    return results.status
  }

  /// One file needs no workers, and a process that starts none is done sooner. Returns how many files
  /// were passed over because Kimberlite wrote them.
  private func parseOne(into results: inout ResultWriter) throws(OutputStream.WriteError) -> Int {
    var walk = walk
    while let item = walk.next() { try results.add(job.outcome(for: item)) }
    return walk.ownFiles
  }

  private func parseAll(
    into results: inout ResultWriter
  ) async throws(OutputStream.WriteError) -> Int {
    let window = Terminal.processorCount * 4
    var walk = walk
    var waiting: [Task<ParseJob.Outcome, Never>] = []
    var next = 0
    // `waiting` is a ring: the oldest task is awaited, printed, and its place given to a new one.
    while let item = walk.next() {
      let task = Task.detached { [job] in job.outcome(for: item) }
      if waiting.count < window {
        waiting.append(task)
        continue
      }
      let oldest = waiting[next]
      waiting[next] = task
      next = (next + 1) % window
      try results.add(await oldest.value)
    }
    for offset in waiting.indices {
      try results.add(await waiting[(next + offset) % waiting.count].value)
    }
    return walk.ownFiles
  }
}
