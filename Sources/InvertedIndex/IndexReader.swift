// Part of Kimberlite.
import CStorage
import Glibc

/// The place of a group in a snapshot.
package struct GroupID: Hashable, Comparable, Sendable {
  package var segment: UInt32
  package var number: UInt32

  package init(segment: UInt32, number: UInt32) {
    self.segment = segment
    self.number = number
  }

  package static func < (a: Self, b: Self) -> Bool {
    a.segment != b.segment ? a.segment < b.segment : a.number < b.number
  }
}

/// A snapshot of an index: what the last commit before its opening left. Later commits do not change
/// it, and it blocks none of them. Any number of threads may ask at once.
///
/// Opening maps the files and reads their headers only; the rest is compared with its checksums when
/// it is first read, and what does not agree throws `IndexError.damaged`.
package final class IndexReader: Sendable {
  package let folder: String
  package let schema: IndexSchema
  /// Grows by one with each commit.
  package let generation: UInt64
  let segments: [SegmentReader]
  private let lengths: [Float]

  package init(folder path: String) throws(IndexError) {
    folder = path
    let state = try Self.open(StorageFolder(path: path))
    schema = state.manifest.schema
    generation = state.manifest.generation
    segments = state.segments
    let documents = segments.reduce(0) { $0 + $1.documentCount }
    let length = segments.reduce(0) { $0 + Double($1.header.totalLength) }
    let average = documents > 0 ? Float(length / Double(documents)) : 1
    lengths = BM25.lengthTable(averageLength: average) + [average]
  }

  /// Opens the files that the manifest names. A writer may replace them in between: then there is a
  /// newer manifest.
  static func open(
    _ folder: StorageFolder
  ) throws(IndexError) -> (manifest: Manifest, segments: [SegmentReader]) {
    var last: Manifest?
    while true {
      guard let bytes = try folder.read(StorageFolder.manifestName) else {
        throw .absent(folder: folder.path)
      }
      let manifest = try Manifest(bytes, path: folder.file(StorageFolder.manifestName))
      do throws(IndexError) {
        return (manifest, try segments(of: manifest, in: folder))
      } catch {
        guard case .system(.open, let path, ENOENT) = error else { throw error }
        if manifest == last { throw .damaged(file: path, section: "file", offset: 0) }
        last = manifest
      }
    }
  }

  private static func segments(
    of manifest: Manifest, in folder: StorageFolder
  ) throws(IndexError) -> [SegmentReader] {
    var opened: [SegmentReader] = []
    for entry in manifest.segments {
      opened.append(try segment(entry, schema: manifest.schema, in: folder))
    }
    return opened
  }

  static func segment(
    _ entry: Manifest.Segment, schema: IndexSchema, in folder: StorageFolder
  ) throws(IndexError) -> SegmentReader {
    let file = try MappedFile(
      path: folder.file(StorageFolder.segmentName(entry.number)), expected: Int(entry.length))
    let place = SegmentFormat.HeaderOffset.checksum
    guard file.count >= SegmentFormat.headerBytes,
      file.base.loadUnaligned(fromByteOffset: place, as: UInt64.self) == entry.checksum
    else { throw .damaged(file: file.path, section: "header", offset: place) }
    guard entry.removals != 0 else { return try SegmentReader(file: file, schema: schema) }
    let name = StorageFolder.removalsName(entry.removals)
    let path = folder.file(name)
    guard let bytes = try folder.read(name) else {
      throw .system(operation: .open, path: path, code: ENOENT)
    }
    guard let groups = Removals.decode(bytes, checksum: entry.removalsChecksum) else {
      throw .damaged(file: path, section: "removed groups", offset: 0)
    }
    return try SegmentReader(file: file, schema: schema, removedGroups: groups)
  }

  // MARK: What there is

  /// Documents that were not removed.
  package var documentCount: Int { segments.reduce(0) { $0 + $1.liveDocumentCount } }

  /// Facts for people who look after an index.
  package struct Statistics: Sendable {
    package var segments: Int
    package var documents: Int
    package var removedDocuments: Int
    package var terms: Int
    package var bytes: Int
    /// Words of all documents, removed ones among them, as far as norms tell: rounded down.
    package var words: UInt64
    /// Bytes of each kind of section, in the order of the file.
    package var sections: [(name: String, bytes: Int)]
  }

  package var statistics: Statistics {
    Statistics(
      segments: segments.count, documents: documentCount,
      removedDocuments: segments.reduce(0) { $0 + $1.removed.count },
      terms: segments.reduce(0) { $0 + $1.header.termCount },
      bytes: segments.reduce(0) { $0 + $1.header.fileLength },
      words: segments.reduce(0) { $0 + $1.header.totalLength },
      sections: SegmentFormat.Section.allCases.map { section in
        (section.name, segments.reduce(0) { $0 + $1.header[section].count })
      })
  }

  // MARK: Searching

  /// The best documents, best first; equal ones in the order of their ids. A limit of 0 gives all.
  package func search(_ query: IndexQuery, limit: Int) throws(IndexError) -> [ScoredDocument] {
    var best = BestDocuments(limit: limit)
    try forEachSegment(query, scored: true) { (number, segment, matcher) throws(IndexError) in
      let removed = segment.removed
      let isWhole = removed.count == 0 && limit > 0
      if !isWhole || !Self.scoreInBlocks(matcher, into: &best, segment: number) {
        Self.walk(matcher, removed: removed, prunes: limit > 0, into: &best, segment: number)
      }
    }
    return best.sorted
  }

  /// The kinds of queries that have loops of their own; false for others.
  private static func scoreInBlocks(
    _ matcher: Matcher, into best: inout BestDocuments, segment: UInt32
  ) -> Bool {
    if let any = matcher as? AnyMatcher, let scorer = DisjunctionScorer(any) {
      scorer.run(into: &best, segment: segment)
    } else if let boosted = matcher as? BoostedMatcher, let scorer = DisjunctionScorer(boosted) {
      scorer.run(into: &best, segment: segment)
    } else if let all = matcher as? AllMatcher, let scorer = ConjunctionScorer(all) {
      scorer.run(into: &best, segment: segment)
    } else if let phrase = matcher as? PhraseMatcher, let search = PhraseSearch(phrase) {
      search.run(into: &best, segment: segment)
    } else if let list = matcher as? DocumentListMatcher {
      list.score(into: &best, segment: segment)
    } else {
      return false
    }
    return true
  }

  private static func countInBlocks(_ matcher: Matcher, documents: Int) -> Int? {
    if let known = matcher.knownCount { return known }
    if let any = matcher as? AnyMatcher { return any.countOfUnion(documents: documents) }
    if let all = matcher as? AllMatcher { return all.countOfTerms() }
    if let phrase = matcher as? PhraseMatcher { return PhraseSearch(phrase)?.count() }
    return nil
  }

  /// Walks a matcher and leaves out what cannot be among the best any more.
  private static func walk(
    _ matcher: Matcher, removed: RemovedDocuments, prunes: Bool, into best: inout BestDocuments,
    segment: UInt32
  ) {
    var checked: UInt32 = 0
    while matcher.document != PostingCursor.end {
      let document = matcher.document
      if prunes, best.threshold >= 0, document >= checked {
        let (bound, last) = matcher.bound(from: document)
        if bound <= best.threshold {
          matcher.advance(to: last &+ 1)
          continue
        }
        checked = last &+ 1
      }
      if removed.count == 0 || !removed.contains(document) {
        best.offer(matcher.score(), segment, document)
      }
      matcher.next()
    }
  }

  /// How many documents a query finds.
  package func count(_ query: IndexQuery) throws(IndexError) -> Int {
    var total = 0
    try forEachSegment(query, scored: false) { (_, segment, matcher) throws(IndexError) in
      let removed = segment.removed
      if removed.count == 0,
        let known = Self.countInBlocks(matcher, documents: segment.documentCount)
      {
        total += known
        return
      }
      while matcher.document != PostingCursor.end {
        if removed.count == 0 || !removed.contains(matcher.document) { total += 1 }
        matcher.next()
      }
    }
    return total
  }

  /// Calls `body` with each document found, in the order of ids, until it returns false.
  package func matches(
    _ query: IndexQuery, _ body: (DocumentID) throws(IndexError) -> Bool
  ) throws(IndexError) {
    var goesOn = true
    try forEachSegment(query, scored: false) { (number, segment, matcher) throws(IndexError) in
      while goesOn, matcher.document != PostingCursor.end {
        if !segment.removed.contains(matcher.document) {
          goesOn = try body(DocumentID(segment: number, number: matcher.document))
        }
        matcher.next()
      }
    }
  }

  private func forEachSegment(
    _ query: IndexQuery, scored: Bool,
    _ body: (UInt32, SegmentReader, Matcher) throws(IndexError) -> Void
  ) throws(IndexError) {
    let cache = FrequencyCache()
    let documents = segments.reduce(0) { $0 + $1.documentCount }
    for (number, segment) in segments.enumerated() {
      let matcher = try matcher(
        query, segment: segment, cache: cache, documents: documents, scored: scored)
      try body(UInt32(number), segment, matcher)
      if matcher.isBroken { throw segment.damaged(.postings) }
    }
  }

  private func matcher(
    _ query: IndexQuery, segment: SegmentReader, cache: FrequencyCache, documents: Int,
    scored: Bool
  ) throws(IndexError) -> Matcher {
    let factor = max(1, lengths[256] / max(segment.header.averageLength, 1e-6)) * 1.00001
    let norms = try segment.norms()
    // The array lives as long as the reader, which the matcher does not outlive.
    let table = lengths.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped }
    let scoring = Scoring(norms: norms, lengths: table, impactFactor: factor)
    let isOnly = segments.count == 1
    let search = SegmentSearch(
      segment: segment, scoring: scoring,
      frequencies: { (term) throws(IndexError) in
        if isOnly { return try segment.entry(term)?.documentFrequency ?? 0 }
        return try self.frequency(term, cache: cache)
      }, documentCount: documents, isScored: scored)
    return try search.matcher(query)
  }

  /// Document frequencies of the whole index, for one search.
  private final class FrequencyCache {
    var known: [Term: Int] = [:]
  }

  private func frequency(_ term: Term, cache: FrequencyCache) throws(IndexError) -> Int {
    if let known = cache.known[term] { return known }
    let sum = try documentFrequency(term)
    cache.known[term] = sum
    return sum
  }

  // MARK: Terms

  /// In how many documents a term stands; removed documents count until segments merge.
  package func documentFrequency(_ term: Term) throws(IndexError) -> Int {
    var sum = 0
    for segment in segments { sum += try segment.entry(term)?.documentFrequency ?? 0 }
    return sum
  }

  /// A term of the dictionary with the documents and occurrences of all segments.
  package struct TermFrequency: Sendable {
    package var bytes: [UInt8]
    package var documents: Int
    package var occurrences: Int
  }

  /// All terms of a field that begin with `prefix`, in the order of their bytes, until `body` returns
  /// false.
  package func terms(
    field: UInt8, prefix: [UInt8], _ body: (TermFrequency) throws(IndexError) -> Bool
  ) throws(IndexError) {
    if segments.count == 1 {
      return try terms(of: segments[0], field: field, prefix: prefix, body)
    }
    var merged: [[UInt8]: TermFrequency] = [:]
    for segment in segments {
      try terms(of: segment, field: field, prefix: prefix) { (term) throws(IndexError) in
        var sum =
          merged[term.bytes] ?? TermFrequency(bytes: term.bytes, documents: 0, occurrences: 0)
        sum.documents += term.documents
        sum.occurrences += term.occurrences
        merged[term.bytes] = sum
        return true
      }
    }
    for key in merged.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      if try !body(merged[key].unsafelyUnwrapped) { return }
    }
  }

  private func terms(
    of segment: SegmentReader, field: UInt8, prefix: [UInt8],
    _ body: (TermFrequency) throws(IndexError) -> Bool
  ) throws(IndexError) {
    let start = [field] + prefix
    try segment.dictionary.forEach(from: start) {
      (key, entry) throws(IndexError) in
      guard key.starts(with: start) else { return false }
      return try body(
        TermFrequency(
          bytes: Array(key.dropFirst()), documents: entry.documentFrequency,
          occurrences: entry.occurrences))
    }
  }

  // MARK: Documents

  /// A document's number in a column.
  package func number(_ column: Int, of document: DocumentID) throws(IndexError) -> UInt32 {
    let segment = try segment(of: document)
    return try segment.columns.value(column, of: document.number)
  }

  /// A document's string in a column.
  package func text(_ column: Int, of document: DocumentID) throws(IndexError) -> [UInt8] {
    try segment(of: document).columns.string(column, of: document.number)
  }

  /// What was stored with a document.
  package func value(of document: DocumentID) throws(IndexError) -> [UInt8] {
    try segment(of: document).value(of: document.number)
  }

  private func segment(of document: DocumentID) throws(IndexError) -> SegmentReader {
    guard Int(document.segment) < segments.count else { throw .absent(folder: folder) }
    let segment = segments[Int(document.segment)]
    guard Int(document.number) < segment.documentCount else { throw .absent(folder: folder) }
    return segment
  }

  // MARK: Groups

  /// The group that a document belongs to.
  package func group(of document: DocumentID) throws(IndexError) -> GroupID {
    let segment = try segment(of: document)
    try segment.groups.verify()
    return GroupID(
      segment: document.segment, number: UInt32(segment.groups.group(of: document.number)))
  }

  /// All groups that were not removed.
  package var groups: [GroupID] {
    segments.enumerated().flatMap { number, segment in
      (0..<segment.groups.count).lazy.filter { !segment.removedGroups.contains($0) }
        .map { GroupID(segment: UInt32(number), number: UInt32($0)) }
    }
  }

  /// A group as it was added.
  package struct Group: Sendable {
    package var key: [UInt8]
    package var fingerprint: [UInt8]
    package var value: [UInt8]
  }

  package func group(_ id: GroupID) throws(IndexError) -> Group {
    let entry = try segments[Int(id.segment)].groups.entry(Int(id.number))
    return Group(key: entry.key, fingerprint: entry.fingerprint, value: entry.value)
  }

  /// The documents of a group, in their order.
  package func documents(of id: GroupID) throws(IndexError) -> [DocumentID] {
    let segment = segments[Int(id.segment)]
    try segment.groups.verify()
    return segment.groups.documents(of: Int(id.number)).map {
      DocumentID(segment: id.segment, number: $0)
    }
  }
}
