// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus

struct SearchingTests {
  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/A_RES_99_12-ZH.txt")
    corpus.write(TestCorpus.bridges, to: "corpus/A_RES_100_3-EN.txt")
    corpus.write(
      "file\tadopted\nA_RES_99_12-EN.txt\t2044-12-20\nA_RES_100_3-EN.txt\t2045-10-02\n",
      to: "corpus/manifest.tsv")
    try await corpus.update()
    return corpus
  }

  @Test func `a hit says where it stands`() async throws {
    let corpus = try await corpus()
    let hit = try #require(
      try corpus.reader().search(SearchRequest(query: "\"one more lamp\"")).hits.first)
    #expect(hit.address == "A/RES/99/12@en#op2")
    #expect(hit.kind == "operative" && hit.number == "2" && hit.year == 2044)
    #expect(hit.date == "2044-12-20" && hit.title == "Lights of small harbours")
    #expect(hit.highlights.count == 1)
  }

  @Test(arguments: [
    // Every spelling finds the word.
    ("cote", 1), ("CÔTE d'or", 1), ("\"côte d’or\"", 1), ("ｃｏｔｅ", 1), ("d'or", 1),
    // Any string of Chinese characters, simplified or not, with spaces or without.
    ("灯", 4), ("燈光", 2), ("口照", 1), ("港 口 照 明", 1), ("\"港 口 照 明\"", 1), ("光决", 0),
    ("港口灯光", 1), ("第98/7号决议", 1), ("98/7", 2),
    // Fields.
    ("title:bridge", 5), ("title:灯光 kind:operative", 3), ("verb:request", 2), ("verb:decid*", 2),
    ("verb:\"takes note\"", 1), ("verb:回顾", 1), ("year:2044 verb:notes", 1),
    ("session:99", 12), ("number:2 language:en", 2), ("symbol:99/12 lamp", 2),
    ("lamp -\"one more\"", 1), ("bridge (count OR too)", 2), ("\"harbours bridges\"~4", 1),
    ("\"harbours bridges\"~3", 0), ("har*", 4), ("\"more la\"*", 1),
  ])
  func `finds`(query: String, count: Int) async throws {
    let corpus = try await corpus()
    #expect(try corpus.found(query).count == count)
    #expect(try corpus.reader().count(query) == count)
  }

  @Test func `filters narrow down`() async throws {
    let corpus = try await corpus()
    var filters = SearchFilters()
    filters.languages = ["en"]
    filters.parts = [.preamble]
    #expect(try corpus.found("light", filters: filters).count == 2)
    filters.years = 2045...2045
    #expect(try corpus.found("light", filters: filters) == ["A/RES/100/3@en#pp1"])
    filters.symbols = ["99/12"]
    #expect(try corpus.found("light", filters: filters) == [])
    filters = SearchFilters()
    filters.verbs = ["requests", "decides"]
    filters.kinds = [.operative]
    #expect(try corpus.found("*", filters: filters).count == 4)
  }

  @Test func `orders and facets`() async throws {
    let reader = try await corpus().reader()
    var request = SearchRequest(query: "harbours OR 灯")
    request.limit = 1
    request.wantsTotal = true
    request.facets = Facet.allCases
    request.order = .date
    var result = try reader.search(request)
    #expect(result.hits.map(\.address) == ["A/RES/100/3@en#op1"])
    #expect(result.total == 8)
    let facets = result.facets.map { table in
      table.rows.map { "\($0.value) \($0.count)" }.joined(separator: ", ")
    }
    #expect(facets[1] == "2044 7, 2045 1")
    #expect(facets[2] == "en 4, zh 4")
    #expect(facets[3] == "A/RES/99/12 7, A/RES/100/3 1")
    request.order = .document
    request.limit = 0
    result = try reader.search(request)
    #expect(result.hits.first?.address == "A/RES/99/12@en#title1")
    #expect(result.hits.last?.address == "A/RES/100/3@en#op1")
  }

  @Test func `a document without a date has that of its other language`() async throws {
    let reader = try await corpus().reader()
    var request = SearchRequest(query: "灯")
    request.filters.years = 2044...2044
    request.limit = 0
    let result = try reader.search(request)
    #expect(result.hits.count == 4 && result.undated == nil)
    #expect(result.hits.allSatisfy { $0.date == "2044-12-20" && $0.year == 2044 })
    #expect(try reader.count("灯 year:2044") == 4)
    #expect(try reader.count("灯 year:2045") == 0)
    // What the document states stays what it is.
    let shown = try reader.show(#require(Address("99/12@zh")))
    #expect(shown.first?.metadata.adopted == nil)
  }

  @Test func `paragraphs without a year are told`() async throws {
    let corpus = try await corpus()
    corpus.write(
      TestCorpus.bridges.replacing("100/3", with: "100/4"), to: "corpus/A_RES_100_4-EN.txt")
    try await corpus.update()
    let reader = try corpus.reader()
    var request = SearchRequest(query: "bridge")
    request.filters.years = 2045...2045
    let left = UndatedParagraphs(count: 4, documents: ["A/RES/100/4@en"])
    #expect(try reader.search(request).undated == left)
    #expect(try reader.search(SearchRequest(query: "bridge year:2045")).undated == left)
    request.filters.years = nil
    #expect(try reader.search(request).undated == nil)
    request.order = .date
    #expect(try reader.search(request).undated == left)
    // Two files that disagree give no date.
    corpus.write(
      "file\tadopted\nA_RES_99_12-EN.txt\t2044-12-20\nA_RES_99_12-FR.txt\t2044-12-21\n",
      to: "corpus/manifest.tsv")
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-FR.txt")
    try await corpus.update()
    #expect(try corpus.reader().count("灯 year:2044") == 0)
  }

  @Test func `copies of a paragraph are found once`() async throws {
    let corpus = try await corpus()
    let before = try corpus.found("harbour*").sorted()
    corpus.write(
      TestCorpus.harbours.replacing("one more lamp", with: "one more lantern"),
      to: "corpus/copy.txt")
    let summary = try await corpus.update()
    #expect(summary.copies.map(\.address) == ["A/RES/99/12@en"])
    #expect(summary.copies.first?.files == ["corpus/A_RES_99_12-EN.txt", "corpus/copy.txt"])
    #expect(try corpus.found("harbour*").sorted() == before)
    let reader = try corpus.reader()
    for order in SearchRequest.Order.allCases {
      var request = SearchRequest(query: "harbour*")
      request.limit = before.count - 1
      request.wantsTotal = true
      request.facets = [.document]
      request.order = order
      let result = try reader.search(request)
      #expect(Set(result.hits.map(\.address)).count == before.count - 1)
      #expect(result.total == before.count)
      #expect(result.facets[0].rows.reduce(0) { $0 + $1.count } == before.count)
    }
    // Another text at the same address is another hit, and both say where they stand.
    let both = try reader.search(SearchRequest(query: "\"light one more\"")).hits
    #expect(both.map(\.file) == ["corpus/A_RES_99_12-EN.txt", "corpus/copy.txt"])
    let shown = try reader.show(#require(Address("99/12@en")))
    #expect(shown.map(\.copies) == [[.init(file: "corpus/copy.txt", difference: .paragraphs(1))]])
    let paragraph = try reader.show(#require(Address("99/12@en#op1")))
    #expect(paragraph.map(\.copies) == [[.init(file: "corpus/copy.txt", difference: .none)]])
    #expect(try reader.show(#require(Address("corpus/copy.txt"))).first?.copies == [])
  }

  @Test func `what cannot be shown is explained`() async throws {
    let reader = try await corpus().reader()
    func error(_ typed: String, _ languages: [String] = []) throws -> CorpusError? {
      let address = try #require(Address(typed))
      do throws(CorpusError) {
        _ = try reader.show(address, languages: languages)
        return nil
      } catch {
        return error
      }
    }
    let address = try #require(Address("99/12"))
    #expect(
      try error("99/12", ["fr"])
        == .languageNotFound(address, asked: ["fr"], found: ["en", "zh"]))
    let missing = try #require(Address("99/13"))
    #expect(try error("99/13") == .documentNotFound(missing, nearest: ["A/RES/99/12"]))
    let some = try reader.show(#require(Address("99/12@en#op1-2")))
    #expect(some.first?.entries.map(\.paragraph.id) == ["op1", "op2"])
  }

  @Test func `nothing found is explained`() async throws {
    let reader = try await corpus().reader()
    var request = SearchRequest(query: "harbor lamp")
    var suggestions = try reader.suggestions(for: request)
    #expect(suggestions.spellings.map(\.word) == ["harbor"])
    #expect(suggestions.spellings.first?.nearest.contains("harbours") == true)
    #expect(suggestions.exclusions.map(\.part) == [.clause("harbor", range: 0..<6)])
    request.query = "lamp"
    request.filters.languages = ["zh"]
    suggestions = try reader.suggestions(for: request)
    #expect(suggestions.spellings.isEmpty)
    #expect(suggestions.exclusions == [.init(part: .filter("language"), count: 2)])
  }

  @Test func `terms are listed`() async throws {
    let reader = try await corpus().reader()
    var request = TermsRequest(prefix: "Li")
    request.breakdown = [.language]
    var rows = try reader.terms(request)
    #expect(rows.map(\.term) == ["lights", "light", "lighting"])
    #expect(rows.first?.breakdown.first?.rows.map(\.value) == ["en"])
    rows = try reader.terms(TermsRequest(prefix: "港"))
    #expect(rows.map(\.term).contains("港口"))
    request = TermsRequest(prefix: "la")
    request.filters.languages = ["zh"]
    #expect(try reader.terms(request).isEmpty)
  }

  @Test func `keywords stand in their context`() async throws {
    let reader = try await corpus().reader()
    var request = ConcordanceRequest(query: "lamp")
    request.context = 9
    let result = try reader.concordance(request)
    #expect(
      result.lines.map { $0.left + "|" + $0.keyword + "|" + $0.right }
        == ["…one more |lamp| in Côte…", "…to the |lamps| at its…"])
    #expect((result.paragraphs, result.isCut, result.hasNoWords) == (2, false, false))
    request.limit = 1
    #expect(try reader.concordance(request).isCut)
    let chinese = try reader.concordance(ConcordanceRequest(query: "灯")).lines
    #expect(chinese.count == 4 && chinese.allSatisfy { $0.keyword == "灯" })
    let together = try reader.concordance(ConcordanceRequest(query: "one more lamp")).lines
    #expect(together.map(\.keyword) == ["one more lamp"])
    #expect(try reader.concordance(ConcordanceRequest(query: "verb:requests")).hasNoWords)
  }

  @Test func `an address, a number and a sentence are understood`() async throws {
    let reader = try await corpus().reader()
    func hints(_ query: String) throws -> SearchSuggestions {
      try reader.suggestions(for: SearchRequest(query: query))
    }
    #expect(try hints("99/12#op2").address?.description == "A/RES/99/12#op2")
    #expect(try hints("99/13").address == nil)
    #expect(try reader.address(meantBy: "100/3")?.document == "A/RES/100/3")
    #expect(try hints("paragraph 23").number == "23")
    #expect(try hints("第23段").number == "23")
    #expect(
      try hints("symbol:99/13").unknownSymbols
        == [.init(symbol: "A/RES/99/13", nearest: ["A/RES/99/12"])])
    #expect(
      try hints("lamp language:fr").unknownLanguages
        == .init(languages: ["fr"], known: ["en", "zh"]))
    #expect(try hints("lamp or zebra").smallOperators == ["or"])
    let subset = try hints("2. Requests the Secretary-General to light two more lamps").subset
    #expect(
      subset
        == .init(
          words: ["Requests", "the", "Secretary-General", "to", "light", "more", "lamps"],
          isAny: false, count: 1))
    #expect(try hints("zebra bridge island lion").subset?.isAny == true)
  }

  @Test func `documents and paragraphs are shown`() async throws {
    let reader = try await corpus().reader()
    let both = try reader.show(#require(Address("99/12#op2")), languages: ["zh", "en"])
    #expect(both.map(\.metadata.language) == [.chinese, .english])
    let near = try reader.show(#require(Address("99/12@en#2")), context: 1)
    #expect(near.first?.entries.map(\.isMeant) == [false, true, false])
    #expect(near.first?.entries.map(\.paragraph.id) == ["op1", "op2", "op3"])
    let whole = try reader.show(#require(Address("100/3")))
    #expect(whole.first?.entries.count == whole.first?.paragraphCount)
    #expect(try reader.show(#require(Address("corpus/A_RES_100_3-EN.txt"))).count == 1)
    #expect(throws: CorpusError.self) { try reader.show(#require(Address("100/4"))) }
    #expect(throws: CorpusError.self) { try reader.show(#require(Address("100/3#op9"))) }
    let hit = try #require(try reader.search(SearchRequest(query: "\"one more\"")).hits.first)
    let neighbours = try reader.neighbours(of: hit, context: 1)
    #expect(neighbours.map(\.paragraph.id) == ["op1", "op2", "op3"])
  }

  @Test func `an index is described`() async throws {
    let statistics = try await corpus().reader().statistics()
    #expect(statistics.files == 3 && statistics.documents == 2)
    #expect(statistics.years == 2044...2045)
    #expect(statistics.roots == ["corpus"])
    #expect(statistics.bytes > 0)
  }
}
