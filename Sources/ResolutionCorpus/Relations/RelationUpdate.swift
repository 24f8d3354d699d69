// Part of Kimberlite.
import InvertedIndex

/// Computes how the documents of an index belong together, as far as it is not known yet, and keeps
/// it beside the index. Nothing depends on it but time: what is not kept is computed when it is
/// asked for.
package struct RelationUpdate: Sendable {
  /// How far a run has come: pairs of documents.
  package struct Progress: Sendable {
    package var done = 0
    package var all = 0
  }

  /// What a run did.
  package struct Summary: Sendable, Hashable {
    /// Pairs of a document and the next one of its series, and pairs of languages.
    package var years = 0
    package var languages = 0
    /// Pairs of either kind that were not known.
    package var computed = 0
  }

  /// One pair of documents to be compared or aligned.
  private struct Job: Sendable {
    enum Kind { case years, languages }
    var kind: Kind
    var first: DocumentEntry
    var second: DocumentEntry

    var key: RelationStore.Key {
      switch kind {
      case .years: CorpusRelations.linksKey(first, second)
      case .languages: CorpusRelations.alignmentKey(first, second)
      }
    }

    func result(_ relations: CorpusRelations) throws(CorpusError) -> [UInt8] {
      switch kind {
      case .years: try relations.computedLinks(first, second)
      case .languages: try relations.computedAlignment(first, second)
      }
    }
  }

  private let folder: String
  private let jobs: Int

  /// - Parameter jobs: pairs worked on at once.
  package init(folder: String, jobs: Int) {
    self.folder = folder
    self.jobs = max(1, jobs)
  }

  /// Some milliseconds for each pair that is new. `progress` is called from one task at a time.
  package func run(
    progress: (Progress) -> Void = { _ in }
  ) async throws(CorpusError) -> Summary {
    let reader = try CorpusReader(folder: folder)
    let work = try self.work(reader)
    let old = RelationStore.load(folder: folder)
    var store = RelationStore()
    var missing: [(key: RelationStore.Key, job: Job)] = []
    var summary = Summary()
    for job in work {
      switch job.kind {
      case .years: summary.years += 1
      case .languages: summary.languages += 1
      }
      let key = job.key
      store[key] = old[key]
      if store[key] == nil { missing.append((key, job)) }
    }
    summary.computed = missing.count
    try await compute(missing, reader.relations, into: &store, progress)
    if store.keys != old.keys {
      let result = store
      try reader.asking { () throws(IndexError) in try result.save(folder: folder) }
    }
    return summary
  }

  /// A task for each pair, `jobs` at a time.
  private func compute(
    _ missing: [(key: RelationStore.Key, job: Job)], _ relations: CorpusRelations,
    into store: inout RelationStore, _ progress: (Progress) -> Void
  ) async throws(CorpusError) {
    typealias Outcome = (key: RelationStore.Key, result: Result<[UInt8], CorpusError>)
    var state = Progress(done: 0, all: missing.count)
    var failure: CorpusError?
    await withTaskGroup(of: Outcome.self) { group in
      var waiting = missing[...]
      func start() {
        guard let (key, job) = waiting.popFirst() else { return }
        group.addTask {
          do throws(CorpusError) {
            return (key, .success(try job.result(relations)))
          } catch {
            return (key, .failure(error))
          }
        }
      }
      for _ in 0..<jobs { start() }
      while let (key, result) = await group.next() {
        switch result {
        case .success(let bytes): store[key] = bytes
        case .failure(let error): failure = failure ?? error
        }
        state.done += 1
        progress(state)
        start()
      }
    }
    if let failure { throw failure }
  }

  /// Every pair that is wanted, each once.
  private func work(_ reader: CorpusReader) throws(CorpusError) -> [Job] {
    let entries = try reader.documentEntries()
    var work: [Job] = []
    for versions in Self.versions(entries) {
      for second in versions.indices {
        for first in 0..<second {
          work.append(Job(kind: .languages, first: versions[first], second: versions[second]))
        }
      }
    }
    return work
  }

  /// Documents that are there in several languages; each in the order of its languages.
  private static func versions(_ entries: [DocumentEntry]) -> [[DocumentEntry]] {
    var versions: [[DocumentEntry]] = []
    for entry in entries {
      guard let symbol = entry.metadata.symbol, entry.metadata.language != nil else { continue }
      if versions.last?.first?.metadata.symbol == symbol {
        versions[versions.count - 1].append(entry)
      } else {
        versions.append([entry])
      }
    }
    return versions.filter { $0.count > 1 }
  }
}
