// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import Synchronization

/// Which paragraphs of different documents belong together: through the years, and across the
/// languages; and which documents are one series. What was computed when the index was built is
/// read; anything else is computed when it is asked for, some milliseconds for a pair of documents.
package struct CorpusRelations: Sendable {
  /// Results that are known: those kept beside the index, and those computed since.
  final class Known: Sendable {
    let store: RelationStore
    private let computed = Mutex<[RelationStore.Key: [UInt8]]>([:])

    init(_ store: RelationStore) { self.store = store }

    subscript(key: RelationStore.Key) -> [UInt8]? {
      computed.withLock { $0[key] } ?? store[key]
    }

    func keep(_ bytes: [UInt8], as key: RelationStore.Key) { computed.withLock { $0[key] = bytes } }
  }

  private let reader: CorpusReader
  private let known: Known

  init(_ reader: CorpusReader, _ known: Known) {
    self.reader = reader
    self.known = known
  }

  /// What became of the paragraphs of a document in another one of the same language: the pairs of
  /// `DocumentComparison`, without the words that differ and without changes of side.
  package func links(
    _ old: DocumentEntry, _ new: DocumentEntry
  ) throws(CorpusError) -> [ParagraphPair] {
    let links = try result(Self.linksKey(old, new), RelationRecord.links) {
      () throws(CorpusError) in
      try computedLinks(old, new)
    }
    return links ?? []
  }

  /// The paragraphs of two language versions of one document.
  package func alignment(
    _ first: DocumentEntry, _ second: DocumentEntry
  ) throws(CorpusError) -> [AlignedPair] {
    let pairs = try result(Self.alignmentKey(first, second), RelationRecord.alignment) {
      () throws(CorpusError) in
      try computedAlignment(first, second)
    }
    return pairs ?? []
  }

  /// The same whichever of the two is asked for first: what is kept is in the order of their codes.
  package func pairs(
    of one: DocumentEntry, and other: DocumentEntry
  ) throws(CorpusError) -> [AlignedPair] {
    let isTurned = (other.metadata.language?.code ?? "") < (one.metadata.language?.code ?? "")
    guard isTurned else { return try alignment(one, other) }
    return try alignment(other, one).map {
      AlignedPair(first: $0.second, second: $0.first, score: $0.score)
    }
  }

  /// The series of all documents, each with its language versions.
  func series(
    of documents: [[DocumentEntry]], compute: () throws(CorpusError) -> [FoundSeries]
  ) throws(CorpusError) -> [FoundSeries] {
    let key = Self.seriesKey(documents)
    if let bytes = known[key],
      let series = SeriesRecord.series(bytes, documents: documents.count)
    {
      return series
    }
    let series = try compute()
    known.keep(SeriesRecord.bytes(of: series), as: key)
    return series
  }

  /// The strands of a series in a language, without texts; nil where fewer than two of its members are
  /// there in it.
  func summary(
    of series: DocumentSeries, language: String?
  ) throws(CorpusError) -> StrandSummary? {
    let entries = series.members.compactMap { $0.entry(in: language) }
    guard entries.count > 1 else { return nil }
    return try result(Self.strandsKey(entries), StrandSummary.init) {
      () throws(CorpusError) in
      StrandSummary(try reader.strands(of: series, language: language).table).bytes
    }
  }

  /// Words of each paragraph of a document, in their order, as `ResemblanceText` counts them.
  func wordCounts(of entry: DocumentEntry) throws(CorpusError) -> [Int] {
    let counts = try result(Self.wordCountsKey(entry.content), WordCountRecord.counts) {
      () throws(CorpusError) in
      WordCountRecord.bytes(of: WordCountRecord.counts(of: try reader.document(entry).document))
    }
    return counts ?? []
  }

  /// The same where it is known, else nil.
  func knownWordCounts(of content: ContentKey) -> [Int]? {
    known[Self.wordCountsKey(content)].flatMap(WordCountRecord.counts)
  }

  // MARK: - What is known

  func knows(_ key: RelationStore.Key) -> Bool { known[key] != nil }

  func seriesKey(of reader: CorpusReader) throws(CorpusError) -> RelationStore.Key {
    Self.seriesKey(try reader.documentsByName().map(\.entries))
  }

  /// Keeps these results beside an index, and no others; those that are not known are passed over.
  func save(_ keys: [RelationStore.Key], folder: String) throws(CorpusError) {
    var store = RelationStore()
    for key in keys { store[key] = known[key] }
    guard store.keys != known.store.keys else { return }
    try reader.asking { () throws(IndexError) in try store.save(folder: folder) }
  }

  /// Known results are returned; what is not known or cannot be read is computed, and kept as long as
  /// the reader lives.
  private func result<Value>(
    _ key: RelationStore.Key, _ read: ([UInt8]) -> Value?,
    compute: () throws(CorpusError) -> [UInt8]
  ) throws(CorpusError) -> Value? {
    if let bytes = known[key], let value = read(bytes) { return value }
    let bytes = try compute()
    known.keep(bytes, as: key)
    return read(bytes)
  }

  /// The file that holds what is kept, where it cannot be read; nil where all is well. Nothing is lost
  /// with it.
  package static func unreadableFile(ofIndex folder: String) -> String? {
    do throws(IndexError) {
      _ = try RelationStore.read(folder: folder)
      return nil
    } catch {
      return SideFile(folder: folder, name: RelationStore.fileName).path
    }
  }

  // MARK: - Results

  static func linksKey(_ old: DocumentEntry, _ new: DocumentEntry) -> RelationStore.Key {
    RelationStore.Key("links/" + comparison, [old.content, new.content])
  }

  static func alignmentKey(
    _ first: DocumentEntry, _ second: DocumentEntry
  ) -> RelationStore.Key {
    let version = "\(LanguageAligner.version).\(RelationRecord.version)"
    return RelationStore.Key("alignment/" + version, [first.content, second.content])
  }

  static func seriesKey(_ documents: [[DocumentEntry]]) -> RelationStore.Key {
    let version = "\(SeriesFinder.version).\(RelationRecord.version)"
    return RelationStore.Key("series/" + version, documents.joined().map(\.content))
  }

  static func wordCountsKey(_ content: ContentKey) -> RelationStore.Key {
    RelationStore.Key("words/" + comparison, [content])
  }

  /// Of the members of a series in one language.
  static func strandsKey(_ entries: [DocumentEntry]) -> RelationStore.Key {
    RelationStore.Key("strands/\(StrandBuilder.version)." + comparison, entries.map(\.content))
  }

  /// The versions of the rules that read words and pair paragraphs, and of what is kept of it.
  private static let comparison = "\(DocumentComparer.version).\(RelationRecord.version)"

  func computedLinks(
    _ old: DocumentEntry, _ new: DocumentEntry
  ) throws(CorpusError) -> [UInt8] {
    let comparer = DocumentComparer(language: new.metadata.language)
    let comparison = comparer.compare(
      try reader.document(old).document, try reader.document(new).document)
    return RelationRecord.bytes(of: comparison.pairs)
  }

  func computedAlignment(
    _ first: DocumentEntry, _ second: DocumentEntry
  ) throws(CorpusError) -> [UInt8] {
    let alignment = LanguageAligner().align(
      try reader.document(first).document, try reader.document(second).document)
    return RelationRecord.bytes(of: alignment.pairs)
  }
}
