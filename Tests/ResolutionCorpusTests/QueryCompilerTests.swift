// Part of Kimberlite.
import InvertedIndex
import Testing

@testable import ResolutionCorpus

struct QueryCompilerTests {
  private func compiled(
    _ query: String, _ analysis: AnalysisChoice = .standard
  ) throws -> IndexQuery {
    try QueryCompiler(analysis).compile(query).query
  }

  private func term(_ text: String, _ field: UInt8 = CorpusSchema.Field.word) -> Term {
    Term(field: field, bytes: Array(text.utf8))
  }

  private func phrase(_ words: [String], isPrefix: Bool = false) -> IndexQuery {
    .phrase(
      words.enumerated().map { number, word in
        .init(
          position: UInt32(number), alternatives: [term(word)],
          isPrefix: isPrefix && number == words.count - 1)
      })
  }

  /// A word as it is looked for: by its form, and itself first.
  private func word(_ text: String, form: String) -> IndexQuery {
    .boosted(.term(term(form, CorpusSchema.Field.form)), by: .term(term(text)))
  }

  @Test func `a word finds its forms, itself first; a quoted one itself`() throws {
    #expect(try compiled("Lights") == word("lights", form: "light"))
    #expect(try compiled("\"Lights\"") == .term(term("lights")))
    #expect(try compiled("lig*") == .prefix(term("lig")))
  }

  @Test func `several words are a phrase`() throws {
    #expect(try compiled("\"Harbour lights\"") == phrase(["harbour", "lights"]))
    #expect(try compiled("a/61/28") == phrase(["a", "61", "28"]))
    #expect(
      try compiled("\"harbour lig\"*") == phrase(["harbour", "lig"], isPrefix: true))
  }

  @Test func `Chinese is found anywhere, whole words first`() throws {
    let segment = IndexQuery.term(term("港口", CorpusSchema.Field.segment))
    #expect(try compiled("港口") == .preferring(phrase(["港", "口"]), by: segment))
    #expect(try compiled("港口*") == .preferring(phrase(["港", "口"]), by: segment))
    #expect(try compiled("港") == .term(term("港")))
  }

  @Test func `near words have one place each`() throws {
    let words = ["harbour", "lights"].map {
      IndexQuery.Slot(position: 0, alternatives: [term($0)])
    }
    #expect(try compiled("\"harbour lights\"~5") == .near(words, distance: 5))
    #expect(try compiled("\"harbour\"~5") == .term(term("harbour")))
  }

  @Test func `operators keep their meaning`() throws {
    let a = word("a", form: "a")
    let b = word("b", form: "b")
    #expect(try compiled("a b") == .all([a, b]))
    #expect(try compiled("a OR b") == .any([a, b]))
    #expect(try compiled("a -b") == .except(a, not: b))
    #expect(try compiled("*") == .everything)
    // Signs beside words are passed over.
    #expect(try compiled("a ,") == a)
  }

  @Test func `signs alone are no query`() {
    let error = #expect(throws: QuerySyntaxError.self) { try compiled("… ,") }
    #expect(error == QuerySyntaxError(.noWords, 0..<3))
  }

  @Test func `fields decide without a score`() throws {
    #expect(
      try compiled("year:2006..2013")
        == .unscored(.number(column: CorpusSchema.Column.year, in: [2006...2013])))
    #expect(
      try compiled("symbol:62/11")
        == .unscored(
          .text(column: CorpusSchema.Column.symbol, in: [Array("A/RES/62/11".utf8)])))
    #expect(
      try compiled("verb:Noted")
        == .unscored(.term(term("note", CorpusSchema.Field.verb))))
    let title = IndexQuery.number(column: CorpusSchema.Column.kind, in: [1...1])
    let light = IndexQuery.term(term("light", CorpusSchema.Field.form))
    #expect(try compiled("title:lights") == .unscored(.inGroup(of: .all([title, light]))))
  }

  @Test func `text split before is asked byte for byte`() throws {
    #expect(try compiled("Lights", .whitespace) == .term(term("Lights")))
    #expect(try compiled("\"港口\"", .whitespace) == .term(term("港口")))
    #expect(try compiled("港*", .whitespace) == .prefix(term("港")))
    #expect(try compiled("\"港口 的\"", .whitespace) == phrase(["港口", "的"]))
  }
}
