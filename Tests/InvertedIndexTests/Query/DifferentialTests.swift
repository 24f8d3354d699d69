// Part of Kimberlite.
import Foundation
import Testing

@testable import InvertedIndex

/// The engine against brute force, on random small indexes with several commits, replaced and removed
/// groups, merges and partitions.
@Suite struct DifferentialTests {
  /// More with KIMBERLITE_SEEDS.
  private static let seeds =
    ProcessInfo.processInfo.environment["KIMBERLITE_SEEDS"].flatMap { Int($0) } ?? 12

  @Test("everything found, counted, ranked as brute force does", arguments: 1...seeds)
  func random(seed: Int) throws {
    let folder = try TemporaryFolder()
    var corpus = RandomCorpus(seed: seed)
    var groups: [String: SampleGroup] = [:]
    for commit in 0..<[1, 2, 5, 6][seed % 4] {
      let isLarge = commit == 0 && seed % 3 == 0
      try change(folder, &corpus, &groups, count: isLarge ? 110 : 12)
      if commit == 0, seed % 2 == 0 { continue }
      try compare(folder, &corpus, groups, queries: isLarge ? 25 : 40, "\(seed), \(commit)")
    }
    #expect(IndexCheck.run(folder: folder.index) == [])
  }

  /// Adds, replaces and removes some groups.
  private func change(
    _ folder: TemporaryFolder, _ corpus: inout RandomCorpus,
    _ groups: inout [String: SampleGroup], count: Int
  ) throws {
    let writer = try IndexWriter(folder: folder.index, schema: SampleSchema.schema())
    for _ in 0..<count {
      let group = corpus.group(corpus.number(below: count * 3))
      if corpus.number(below: 6) == 0, groups[group.key] != nil {
        try writer.removeGroup(key: Array(group.key.utf8))
        groups[group.key] = nil
      } else {
        try writer.add(group)
        groups[group.key] = group
      }
    }
    try writer.commit()
  }

  /// Matches the index's documents with those that were added, by group and place.
  private func bruteForce(
    _ reader: IndexReader, _ groups: [String: SampleGroup], _ context: Comment
  ) throws -> BruteForce {
    var left = groups.mapValues(\.documents)
    var found: [(id: DocumentID, document: SampleDocument, group: GroupID)] = []
    var empty: Set<String> = []
    for id in reader.groups {
      let key = String(decoding: try reader.group(id).key, as: UTF8.self)
      let value = try reader.group(id).value
      #expect(value == Array("value \(key)".utf8), context)
      let documents = try reader.documents(of: id)
      if documents.isEmpty { empty.insert(key) }
      for document in documents {
        let sample = try sample(document, reader)
        let place = left[key]?.firstIndex { $0.hasSameColumns(as: sample) }
        guard let place, let original = left[key]?.remove(at: place) else {
          Issue.record("\(context): \(key) has no document \(sample)")
          continue
        }
        found.append((document, original, id))
      }
    }
    let missing = left.values.filter { !$0.isEmpty }
    #expect(missing.isEmpty, context)
    let expected = Set(groups.values.filter { $0.documents.isEmpty }.map { $0.key })
    #expect(empty == expected, context)
    var brute = BruteForce(documents: found.sorted { $0.id < $1.id })
    for id in reader.groups { brute.keys[id] = try reader.group(id).key }
    let headers = reader.segments.map(\.header)
    brute.documentCount = headers.reduce(0) { $0 + $1.documentCount }
    brute.averageLength =
      headers.reduce(0) { $0 + Double($1.totalLength) } / Double(max(1, brute.documentCount))
    brute.frequency = { (try? reader.documentFrequency($0)) ?? 0 }
    return brute
  }

  private func sample(_ id: DocumentID, _ reader: IndexReader) throws -> SampleDocument {
    SampleDocument(
      partition: try reader.number(SampleSchema.partition, of: id),
      year: try reader.number(SampleSchema.year, of: id),
      symbol: String(decoding: try reader.text(SampleSchema.symbol, of: id), as: UTF8.self),
      value: try reader.value(of: id))
  }

  private func compare(
    _ folder: TemporaryFolder, _ corpus: inout RandomCorpus, _ groups: [String: SampleGroup],
    queries: Int, _ context: String
  ) throws {
    let reader = try IndexReader(folder: folder.index)
    let brute = try bruteForce(reader, groups, "\(context)")
    let count = reader.documentCount
    #expect(count == brute.documents.count)
    for _ in 0..<queries {
      let query = corpus.query()
      // Made for failures only: it is slow.
      let comment: () -> Comment = { "seed \(context): \(query)" }
      let expected = brute.matches(query)
      var found: [DocumentID] = []
      try reader.matches(query) {
        found.append($0)
        return true
      }
      #expect(found == found.sorted() && Set(found).count == found.count, comment())
      #expect(Set(found) == expected, comment())
      let count = try reader.count(query)
      #expect(count == expected.count, comment())
      let ranking = try reader.search(query, limit: 0)
      let ranked = Set(ranking.map { $0.id })
      #expect(ranked == expected, comment())
      try compareTop(reader, query, ranking, comment)
      compareScores(brute, query, ranking, comment)
      comparePreference(brute, query, ranking, comment)
    }
  }

  /// The best few are the head of the whole ranking, but for the order of equal scores.
  private func compareTop(
    _ reader: IndexReader, _ query: IndexQuery, _ ranking: [ScoredDocument],
    _ comment: () -> Comment
  ) throws {
    let scores = Dictionary(ranking.map { ($0.id, $0.score) }) { first, _ in first }
    for limit in [1, 3, 10] {
      let top = try reader.search(query, limit: limit)
      #expect(top.count == min(limit, ranking.count), comment())
      for (place, document) in top.enumerated() where place < ranking.count {
        let tolerance = 1e-4 * max(1, abs(ranking[place].score))
        #expect(abs(document.score - ranking[place].score) < tolerance, comment())
        #expect(abs(document.score - (scores[document.id] ?? -1)) < tolerance, comment())
      }
    }
  }

  /// What is preferred ranks before all the rest, in whichever segment it is.
  private func comparePreference(
    _ brute: BruteForce, _ query: IndexQuery, _ ranking: [ScoredDocument],
    _ comment: () -> Comment
  ) {
    guard case .preferring(_, let preferred) = query else { return }
    let wanted = brute.matches(preferred)
    let places = ranking.map { wanted.contains($0.id) }
    #expect(places == places.filter { $0 } + places.filter { !$0 }, comment())
  }

  private func compareScores(
    _ brute: BruteForce, _ query: IndexQuery, _ ranking: [ScoredDocument], _ comment: () -> Comment
  ) {
    let documents = Dictionary(uniqueKeysWithValues: brute.documents.map { ($0.id, $0.document) })
    for hit in ranking.prefix(20) {
      guard let document = documents[hit.id], let score = brute.score(query, document, hit.id)
      else {
        continue
      }
      #expect(abs(Double(hit.score) - score) < 1e-4 * max(1, score), comment())
    }
  }
}

extension SampleDocument {
  fileprivate func hasSameColumns(as other: SampleDocument) -> Bool {
    partition == other.partition && year == other.year && symbol == other.symbol
      && value == other.value
  }
}

extension RandomCorpus {
  mutating func number(below limit: Int) -> Int { random.number(below: limit) }
}
