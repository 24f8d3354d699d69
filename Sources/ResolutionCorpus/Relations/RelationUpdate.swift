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

  /// One result that is wanted.
  private enum Job: Sendable {
    case links(DocumentEntry, DocumentEntry)
    case alignment(DocumentEntry, DocumentEntry)
    /// How many words its paragraphs have.
    case words(DocumentEntry)
    /// Of the members that are there in a language.
    case strands(DocumentSeries, language: String?, [DocumentEntry])

    var key: RelationStore.Key {
      switch self {
      case .links(let old, let new): CorpusRelations.linksKey(old, new)
      case .alignment(let first, let second): CorpusRelations.alignmentKey(first, second)
      case .words(let entry): CorpusRelations.wordCountsKey(entry.content)
      case .strands(_, _, let entries): CorpusRelations.strandsKey(entries)
      }
    }

    /// The result is known afterwards.
    func run(_ relations: CorpusRelations) throws(CorpusError) {
      switch self {
      case .links(let old, let new): _ = try relations.links(old, new)
      case .alignment(let first, let second): _ = try relations.alignment(first, second)
      case .words(let entry): _ = try relations.wordCounts(of: entry)
      case .strands(let series, let language, _):
        _ = try relations.summary(of: series, language: language)
      }
    }
  }

  private let folder: String
  private let jobs: Int

  private let startsAnew: Bool

  /// - Parameters:
  ///   - jobs: pairs worked on at once.
  ///   - startsAnew: whether what is kept is thrown away first.
  package init(folder: String, jobs: Int, startsAnew: Bool = false) {
    self.folder = folder
    self.jobs = max(1, jobs)
    self.startsAnew = startsAnew
  }

  /// Some milliseconds for each pair of documents that is new. `progress` is called from one task at a
  /// time.
  package func run(
    progress: (Progress) -> Void = { _ in }
  ) async throws(CorpusError) {
    if startsAnew { SideFile(folder: folder, name: RelationStore.fileName).remove() }
    let reader = try CorpusReader(folder: folder)
    let relations = reader.relations
    let entries = try reader.documentEntries()
    let series = try reader.series()
    let alignments = Self.alignments(entries)
    let pairs = alignments + Self.links(series) + entries.map { .words($0) }
    // Strands are made of the links of their documents.
    let strands = Self.strands(series)
    var state = Progress(all: pairs.count { !relations.knows($0.key) })
    try await run(pairs, relations, &state, progress)
    try await run(strands, relations, &state, progress)
    try relations.save(
      [relations.seriesKey(of: reader)] + (pairs + strands).map(\.key), folder: folder)
  }

  /// A task for each job whose result is not known, `jobs` at a time.
  private func run(
    _ all: [Job], _ relations: CorpusRelations, _ state: inout Progress,
    _ progress: (Progress) -> Void
  ) async throws(CorpusError) {
    let missing = all.filter { !relations.knows($0.key) }
    var failure: CorpusError?
    await withTaskGroup(of: CorpusError?.self) { group in
      var waiting = missing[...]
      func start() {
        guard let job = waiting.popFirst() else { return }
        group.addTask {
          do throws(CorpusError) {
            try job.run(relations)
            return nil
          } catch {
            return error
          }
        }
      }
      for _ in 0..<jobs { start() }
      while let error = await group.next() {
        failure = failure ?? error
        state.done = min(state.done + 1, state.all)
        progress(state)
        start()
      }
    }
    if let failure { throw failure }
  }

  // MARK: - What is wanted

  /// Of each series in each language the strands.
  private static func strands(_ series: [DocumentSeries]) -> [Job] {
    series.flatMap { series in
      series.languages.compactMap { language in
        let entries = series.members.compactMap { $0.entry(in: language) }
        return entries.count > 1 ? .strands(series, language: language, entries) : nil
      }
    }
  }

  /// Of each series in each language the documents that follow each other.
  private static func links(_ series: [DocumentSeries]) -> [Job] {
    strands(series).flatMap { job -> [Job] in
      guard case .strands(_, _, let entries) = job else { return [] }
      return zip(entries, entries.dropFirst()).map { .links($0, $1) }
    }
  }

  private static func alignments(_ entries: [DocumentEntry]) -> [Job] {
    versions(entries).flatMap { versions in
      versions.indices.flatMap { second in
        versions[..<second].map { .alignment($0, versions[second]) }
      }
    }
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
