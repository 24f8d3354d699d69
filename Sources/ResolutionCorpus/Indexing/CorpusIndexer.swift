// Part of Kimberlite.
import InvertedIndex
import ResolutionParser

/// Brings an index up to date with the files below its roots.
///
/// The index remembers the roots it was given. A file that is gone from a root given now leaves the
/// index; other roots stay as they are. A file that cannot be read keeps the paragraphs it had.
package struct CorpusIndexer: Sendable {
  package var request: IndexingRequest

  package init(_ request: IndexingRequest) { self.request = request }

  /// Reads, parses and analyses on `jobs` workers and writes in the order of the paths. Nothing is
  /// visible before the end; interrupted at any moment, the old index stays. `progress` is called
  /// from one task at a time, after each file.
  ///
  /// A file whose size, times and number are those of the last run is not read; any other is
  /// read, and parsed only if its content or its line of `manifest.tsv` differs.
  package func run(
    progress: (IndexingProgress) -> Void = { _ in }
  ) async throws(CorpusError) -> IndexingSummary {
    var run = try IndexingRun(request)
    let job = IndexingJob(
      analyzers: AnalyzerPool(), verifies: request.verifies, limits: request.limits)
    // A ring of tasks: the oldest is awaited, written, and its place given to a new one. A task
    // begins when the one `jobs` places before it has ended.
    var waiting: [(item: IndexingRun.Item, task: Task<IndexingJob.Outcome, Never>)] = []
    let window = max(request.jobs, 1) * 4
    var next = 0
    while let item = run.nextItem() {
      let place = next % window
      if next >= window {
        try run.take(await waiting[place].task.value, of: waiting[place].item)
        progress(run.progress)
      }
      let before = next >= request.jobs ? waiting[(next - request.jobs) % window].task : nil
      let task = Task.detached {
        _ = await before?.value
        return job.outcome(forFile: item.path, known: item.known)
      }
      if next < window { waiting.append((item, task)) } else { waiting[place] = (item, task) }
      next += 1
    }
    for number in max(0, next - window)..<next {
      let entry = waiting[number % window]
      try run.take(await entry.task.value, of: entry.item)
      progress(run.progress)
    }
    return try run.finish()
  }
}
