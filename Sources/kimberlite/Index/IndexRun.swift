// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// A run of `index` over files and folders.
struct IndexRun: Sendable {
  let request: IndexingRequest
  let isQuiet: Bool

  func run() async -> CommandOutput {
    var result = CommandOutput()
    var progress = ProgressLine(isWanted: !isQuiet)
    do throws(CorpusError) {
      let summary = try await CorpusIndexer(request).run { state in
        progress.update(Messages.progress(state))
      }
      let relations = RelationUpdate(
        folder: request.folder, jobs: request.jobs, startsAnew: request.rebuilds)
      _ = try await relations.run { progress.update(Messages.progress($0)) }
      progress.clear()
      IndexingReport(summary: summary, folder: request.folder, isQuiet: isQuiet)
        .print(to: &result)
      if summary.documents == 0, summary.failures.isEmpty, summary.removed == 0 {
        result.nothingFound(["kimberlite: " + Messages.noFiles])
      }
    } catch {
      progress.clear()
      result.fail(error, folder: request.folder)
    }
    return result
  }
}

/// What a run of indexing did: failures on standard error, the summary on standard output.
struct IndexingReport {
  let summary: IndexingSummary
  /// Of the index.
  let folder: String
  let isQuiet: Bool
  /// Of paragraphs taken in, not of files.
  var isOfList = false

  /// Bad lines of one file that are named; the rest are counted.
  private static let failuresShown = 100

  func print(to result: inout CommandOutput) {
    for failure in summary.failures.prefix(Self.failuresShown) {
      result.fail(Messages.sentence(for: failure, folder: folder))
    }
    let more = summary.failures.count - Self.failuresShown
    if more > 0 { result.fail(Messages.moreFailures(more)) }
    guard !isQuiet else { return }
    for line in Messages.warned(summary.warned) { result.say(line) }
    for line in Messages.held(summary, folder: folder) { result.say(line) }
    if summary.ownFiles > 0 { result.say(Messages.ownFiles(summary.ownFiles)) }
    let lines = isOfList ? Messages.summaryOfList(summary) : Messages.summary(summary)
    result.print(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
