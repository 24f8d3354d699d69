// Part of Kimberlite.
import Testing

@testable import InvertedIndex

/// The parts of a segment one by one: what was added is what is read.
@Suite struct SegmentPartTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func index(
    _ documents: [SampleDocument], groups: Int = 1
  ) throws -> (reader: IndexReader, ids: [DocumentID]) {
    let writer = try IndexWriter(folder: folder.index, schema: SampleSchema.schema())
    let size = (documents.count + groups - 1) / groups
    for group in 0..<groups {
      let part = documents.dropFirst(group * size).prefix(size)
      try writer.add(SampleGroup(key: "group \(group)", documents: Array(part)))
    }
    try writer.commit()
    #expect(IndexCheck.run(folder: folder.index) == [])
    let reader = try IndexReader(folder: folder.index)
    var ids: [DocumentID] = []
    try reader.matches(.everything) {
      ids.append($0)
      return true
    }
    return (reader, ids)
  }

  // MARK: Columns

  /// Numbers of more than one frame, by the way in which they grow.
  @Test(
    "numbers of every kind come back",
    arguments: [
      "zero", "one", "even steps", "steps too large", "falling", "random", "extreme", "late",
    ])
  func numbers(kind: String) throws {
    var random = SeededGenerator(seed: 5)
    let numbers = (0..<5000).map { index -> UInt32 in
      switch kind {
      case "one": index == 3000 ? 9 : 0
      case "even steps": UInt32(7 + index * 3)
      case "steps too large": UInt32(index) &* 800_000
      case "falling": UInt32(9_000_000 - index * 1000)
      case "random": UInt32.random(in: 0...UInt32.max, using: &random)
      case "extreme": index % 2 == 0 ? 0 : .max
      case "late": index < 4990 ? 0 : 2007
      default: 0
      }
    }
    let (reader, ids) = try index(numbers.map { SampleDocument(year: $0) })
    #expect(ids.count == numbers.count)
    var wrong: [Int] = []
    for (place, id) in ids.enumerated()
    where try reader.number(SampleSchema.year, of: id) != numbers[place] { wrong.append(place) }
    #expect(wrong == [])
    let some = numbers[4999]
    let expected = numbers.filter { $0 == some }.count
    #expect(try reader.count(.number(column: 0, in: [some...some])) == expected)
    #expect(try reader.count(.number(column: 0, in: [0...UInt32.max])) == 5000)
  }

  @Test("strings come back, empty ones and long ones too")
  func strings() throws {
    let texts = ["", "a", "", String(repeating: "灯塔", count: 3000), "a", "b\u{0}c", ""]
    let (reader, ids) = try index(texts.map { SampleDocument(symbol: $0) })
    let found = try ids.map {
      String(decoding: try reader.text(SampleSchema.symbol, of: $0), as: UTF8.self)
    }
    #expect(found == texts)
    #expect(try reader.count(.text(column: SampleSchema.symbol, in: [[]])) == 3)
    #expect(try reader.count(.text(column: SampleSchema.symbol, in: [Array("a".utf8)])) == 2)
    #expect(try reader.count(.text(column: SampleSchema.symbol, in: [Array("c".utf8)])) == 0)
  }

  // MARK: Dictionary

  @Test(
    "terms come in the order of their bytes, with what prefixes share", arguments: [1, 16, 17, 300])
  func dictionary(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    var words: Set<String> = []
    while words.count < count {
      let length = random.number(below: 9) + 1
      words.insert(String((0..<length).map { _ in "aab\u{7F}é灯"[random.number(below: 6)] }))
    }
    let (reader, _) = try index(words.sorted().map { SampleDocument(words: [$0, $0]) })
    var found: [[UInt8]] = []
    try reader.terms(field: 0, prefix: []) { term in
      #expect(term.documents == 1 && term.occurrences == 2)
      found.append(term.bytes)
      return true
    }
    let expected = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(found == expected)
    for prefix in [[], Array("a".utf8), Array("ab".utf8), [0xE7], Array("灯".utf8), [0xFF]] {
      var some: [[UInt8]] = []
      try reader.terms(field: 0, prefix: prefix) { term in
        some.append(term.bytes)
        return true
      }
      #expect(some == expected.filter { $0.starts(with: prefix) })
      #expect(
        try reader.count(.prefix(Term(field: 0, bytes: prefix)))
          == expected.count { $0.starts(with: prefix) })
    }
    for word in words { #expect(try reader.documentFrequency(term(word)) == 1) }
    for absent in ["", "zz", "A", "灯灯灯灯灯灯灯灯灯灯"] {
      #expect(try reader.documentFrequency(term(absent)) == 0)
    }
  }

  @Test("a term of one document has its places in the dictionary, however many", arguments: 1...20)
  func singleTerms(count: Int) throws {
    let words = (0..<count).flatMap { ["stone", "x\($0)"] }
    let (reader, ids) = try index([SampleDocument(), SampleDocument(words: words)])
    #expect(try reader.search(.term(term("stone")), limit: 5).map(\.id) == [ids[1]])
    for place in 0..<count {
      let phrase = IndexQuery.phrase([slot(0, "stone"), slot(1, "x\(place)")])
      #expect(try reader.count(phrase) == 1)
      #expect(try reader.count(.phrase([slot(0, "x\(place)"), slot(1, "x\(place)")])) == 0)
    }
  }

  @Test("a term longer than a page, and one cut at 65,000 bytes")
  func longTerms() throws {
    let long = String(repeating: "a", count: 40_000)
    let tooLong = String(repeating: "b", count: 70_000)
    let (reader, _) = try index([SampleDocument(words: [long, tooLong, "c"])])
    #expect(try reader.count(.term(term(long))) == 1)
    #expect(try reader.count(.term(term(String(tooLong.prefix(65_000))))) == 1)
    #expect(try reader.count(.phrase([slot(0, long), slot(2, "c")])) == 1)
  }

  // MARK: Lists

  @Test("lists of any length come back", arguments: [1, 2, 127, 128, 129, 255, 256, 257, 700])
  func lists(count: Int) throws {
    let documents = (0..<(count * 2)).map { place -> SampleDocument in
      var words = place % 2 == 0 ? ["stone"] : ["sand"]
      // Now and then many occurrences, which makes patches.
      if place % 94 == 0 { words += [String](repeating: "stone", count: 30 + place % 300) }
      return SampleDocument(words: words)
    }
    let (reader, ids) = try index(documents)
    var found: [DocumentID] = []
    try reader.matches(.term(term("stone"))) {
      found.append($0)
      return true
    }
    #expect(found == stride(from: 0, to: ids.count, by: 2).map { ids[$0] })
    let both = IndexQuery.phrase([slot(0, "stone"), slot(1, "stone")])
    #expect(try reader.count(both) == (count * 2 + 93) / 94)
  }

  // MARK: Values and groups

  @Test("values come back: empty, small, larger than a block")
  func values() throws {
    var random = SeededGenerator(seed: 2)
    let documents = (0..<300).map { place -> SampleDocument in
      let size = place % 50 == 7 ? 100_000 : random.number(below: 400)
      return SampleDocument(
        value: (0..<(place % 9 == 0 ? 0 : size)).map { UInt8(truncatingIfNeeded: $0 * place) })
    }
    let (reader, ids) = try index(documents)
    for (place, id) in ids.enumerated() {
      let value = try reader.value(of: id)
      #expect(value == documents[place].value)
    }
    #expect(throws: IndexError.self) {
      _ = try reader.value(of: DocumentID(segment: 0, number: 300))
    }
    #expect(throws: IndexError.self) {
      _ = try reader.value(of: DocumentID(segment: 1, number: 0))
    }
  }

  @Test("groups know their documents, and those without documents are there too")
  func groups() throws {
    let (reader, ids) = try index((0..<10).map { _ in SampleDocument() }, groups: 4)
    #expect(reader.groups.count == 4)
    var documents: [DocumentID] = []
    for id in reader.groups {
      for document in try reader.documents(of: id) {
        #expect(try reader.group(of: document) == id)
        documents.append(document)
      }
    }
    #expect(documents == ids)
    let writer = try IndexWriter(folder: folder.index, schema: SampleSchema.schema())
    try writer.add(SampleGroup(key: "empty", documents: []))
    try writer.commit()
    let next = try IndexReader(folder: folder.index)
    #expect(next.groups.count == 5)
    #expect(next.documentCount == 10)
    #expect(IndexCheck.run(folder: folder.index) == [])
  }

  @Test("an index without documents answers everything with nothing")
  func empty() throws {
    let (reader, ids) = try index([], groups: 1)
    #expect(ids.isEmpty)
    for query in [
      IndexQuery.everything, .term(term("a")), .prefix(term("")), .all([]), .any([]), .phrase([]),
      .near([], distance: 1), .inGroup(of: .everything), .group(keys: [[]]),
      .number(column: 0, in: []),
    ] {
      #expect(try reader.search(query, limit: 3) == [])
      #expect(try reader.count(query) == 0)
    }
  }
}

extension String {
  fileprivate subscript(_ place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}
