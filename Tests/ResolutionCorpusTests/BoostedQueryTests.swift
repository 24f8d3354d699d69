// Part of Kimberlite.
import InvertedIndex
import Testing

/// A score that is added changes the order and nothing else, however the query is walked.
struct BoostedQueryTests {
  private static let schema = IndexSchema(
    fields: [.init("form", hasPositions: false), .init("word", hasPositions: true)],
    columns: [.init("parity")], analysis: "test")

  private let corpus = TestCorpus()

  /// 3000 documents: each has the form `a`, every seventh the word `a1`, the others `a2`; every
  /// second has the form and the word `b`.
  private func reader() throws -> IndexReader {
    let writer = try IndexWriter(folder: corpus.index, schema: Self.schema)
    try writer.beginGroup(key: [1], fingerprint: [], value: [])
    for number in 0..<3000 {
      try writer.beginDocument()
      let word: StaticString = number % 7 == 0 ? "a1" : "a2"
      for position in 0..<UInt32(1 + number % 5) {
        Self.add("a", field: 0, position, to: writer)
        Self.add(word, field: 1, position, to: writer)
      }
      if number % 2 == 0 {
        Self.add("b", field: 0, 9, to: writer)
        Self.add("b", field: 1, 9, to: writer)
      }
      writer.setNumber(UInt32(number % 2), column: 0)
      try writer.endDocument(
        length: UInt32(5 + number % 40), value: UnsafeBufferPointer(start: nil, count: 0))
    }
    try writer.endGroup()
    try writer.commit()
    return try IndexReader(folder: corpus.index)
  }

  /// A literal's bytes stay where they are until the document ends.
  private static func add(
    _ text: StaticString, field: UInt8, _ position: UInt32, to writer: IndexWriter
  ) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    writer.add(bytes, field: field, position: position)
  }

  private func term(_ text: String, _ field: UInt8) -> IndexQuery {
    .term(Term(field: field, bytes: Array(text.utf8)))
  }

  private var a: IndexQuery { .boosted(term("a", 0), by: term("a1", 1)) }
  private var b: IndexQuery { .boosted(term("b", 0), by: term("b", 1)) }

  @Test func `what is found stays the same`() throws {
    let reader = try reader()
    #expect(try reader.count(a) == 3000)
    #expect(try reader.count(.all([a, b])) == 1500)
    #expect(try reader.count(.any([a, b])) == 3000)
    #expect(try reader.search(a, limit: 0).count == 3000)
    // What may add stands nowhere.
    #expect(try reader.search(.boosted(term("b", 0), by: term("zz", 1)), limit: 0).count == 1500)
    #expect(try reader.count(.boosted(term("zz", 0), by: term("b", 1))) == 0)
  }

  @Test func `the scores are those of both together`() throws {
    let reader = try reader()
    let plain = try reader.search(term("a", 0), limit: 0)
    let added = try reader.search(term("a1", 1), limit: 0)
    var expected = Dictionary(uniqueKeysWithValues: plain.map { ($0.id, $0.score) })
    for document in added { expected[document.id, default: 0] += document.score }
    let found = try reader.search(a, limit: 0)
    #expect(found.allSatisfy { abs($0.score - (expected[$0.id] ?? 0)) < 1e-4 })
    #expect(found.prefix(added.count).allSatisfy { $0.id.number % 7 == 0 })
  }

  @Test(arguments: [1, 10, 100])
  func `the best are the best of all`(limit: Int) throws {
    let reader = try reader()
    let parity = IndexQuery.unscored(.number(column: 0, in: [0...0]))
    for query in [a, .all([a, b]), .any([a, b]), .all([a, parity]), .except(a, not: b)] {
      let all = try reader.search(query, limit: 0)
      let best = try reader.search(query, limit: limit)
      #expect(best.count == limit)
      #expect(zip(best, all).allSatisfy { abs($0.score - $1.score) < 1e-4 })
    }
  }
}
