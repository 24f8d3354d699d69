// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

struct ParagraphsImportTests {
  private typealias Line = (
    id: String, symbol: String, language: String, kind: String, text: String
  )

  private let lines: [Line] = [
    ("0", "A/RES/46/1", "en", "operative", "harbour Lights l"),
    ("17", "A/RES/46/1", "zh", "operative", "港口 的 灯光"),
    ("\"x-1\"", "A/RES/46/2", "en", "preambular", "the harbour"),
    ("4294967295", "", "", "song", "lights"), ("007", "", "", "", "harbour harbour"),
  ]

  private func take(
    _ corpus: TestCorpus, _ analysis: AnalysisChoice, storesText: Bool = true
  ) throws -> IndexingSummary {
    let taken = try ParagraphsImport(
      folder: corpus.index, path: "lines.jsonl", analysis: analysis, storesText: storesText)
    for line in lines {
      let pieces = [line.id, line.symbol, line.language, line.kind, line.text].map {
        Array($0.utf8)
      }
      try pieces[0].withUnsafeBufferPointer { id in
        try pieces[1].withUnsafeBufferPointer { symbol in
          try pieces[2].withUnsafeBufferPointer { language in
            try pieces[3].withUnsafeBufferPointer { kind in
              try pieces[4].withUnsafeBufferPointer { text in
                try taken.add(id: id, symbol: symbol, language: language, kind: kind, text: text)
              }
            }
          }
        }
      }
    }
    taken.skip(line: 6, detail: "no object")
    return try taken.finish()
  }

  private func ids(_ reader: CorpusReader, _ query: String) throws -> [String] {
    try reader.best(query, limit: 10).map {
      String(decoding: try reader.identifier(of: $0), as: UTF8.self)
    }.sorted()
  }

  @Test(arguments: [true, false])
  func `text split before is found by its tokens`(storesText: Bool) throws {
    let corpus = TestCorpus()
    let summary = try take(corpus, .whitespace, storesText: storesText)
    #expect(summary.paragraphs == 5)
    #expect(summary.failures.count == 1)
    let reader = try corpus.reader()
    #expect(reader.analysis == .whitespace)
    #expect(try ids(reader, "harbour") == ["\"x-1\"", "0", "007"])
    #expect(try ids(reader, "Lights") == ["0"])
    #expect(try ids(reader, "lights") == ["4294967295"])
    #expect(try ids(reader, "l*") == ["0", "4294967295"])
    #expect(try ids(reader, "\"港口\" \"灯光\"") == ["17"])
    #expect(try ids(reader, "\"港口 灯光\"") == [])
    #expect(try ids(reader, "\"harbour harbour\" OR \"的\"") == ["007", "17"])
    #expect(try reader.count("harbour OR Lights") == 3)
    #expect(try ids(reader, "kind:operative language:en") == ["0"])
    let hits = try reader.search(SearchRequest(query: "\"x\" OR the")).hits
    #expect(hits.map(\.address) == ["A/RES/46/2@en#x-1"])
    #expect(hits.first?.text == (storesText ? "the harbour" : ""))
  }

  @Test func `raw text goes the whole way`() throws {
    let corpus = TestCorpus()
    _ = try take(corpus, .standard)
    let summary = try take(corpus, .standard)
    #expect((summary.changed, summary.paragraphs) == (1, 5))
    let reader = try corpus.reader()
    #expect(try ids(reader, "light") == ["0", "4294967295"])
    #expect(try ids(reader, "口的") == ["17"])
    let shown = try reader.show(#require(Address("46/1@zh#17")), context: 1)
    #expect(shown.map { $0.entries.map(\.paragraph.text) } == [["港口 的 灯光"]])
  }

  @Test func `an index of another analysis is refused`() throws {
    let corpus = TestCorpus()
    _ = try take(corpus, .whitespace)
    #expect(throws: CorpusError.self) { try take(corpus, .standard) }
  }
}
