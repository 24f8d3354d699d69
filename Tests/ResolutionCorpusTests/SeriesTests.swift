// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel
import Testing

@testable import ResolutionCorpus

/// Series and strands of an index.
struct SeriesTests {
  private static func harbours(_ number: String, recalling: String, lamps: String) -> String {
    TestCorpus.resolution(
      number, title: "Lights of small harbours",
      preamble: "Recalling its resolution \(recalling) on the lights of harbours",
      operative: [
        "Takes note of the report on lighting in the harbours of small islands",
        "Requests the Secretary-General to light \(lamps) in the harbours of the north",
        "Decides to return to the lamps at its next session",
      ])
  }

  private static let inChinese = """
    100/5. 小港口的灯光

    大会，

    回顾其关于港口灯光的第99/12号决议，

    1. 注意到关于小岛屿港口照明的报告；

    2. 请秘书长再点亮一盏灯；

    3. 决定在其第一百零一届会议上再次讨论灯。
    """

  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    corpus.write(
      Self.harbours("99/12", recalling: "98/7", lamps: "one more lamp"),
      to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(
      Self.harbours("100/5", recalling: "99/12", lamps: "two more lamps"),
      to: "corpus/A_RES_100_5-EN.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/A_RES_99_12-ZH.txt")
    corpus.write(Self.inChinese, to: "corpus/A_RES_100_5-ZH.txt")
    corpus.write(TestCorpus.bridges, to: "corpus/A_RES_100_3-EN.txt")
    try await corpus.update()
    return corpus
  }

  @Test func `documents of one title are one series in all their languages`() async throws {
    let corpus = try await corpus()
    let series = try corpus.reader().series()
    let one = try #require(series.first)
    #expect(series.count == 1)
    #expect(one.members.map(\.name) == ["A/RES/99/12", "A/RES/100/5"])
    #expect(one.members.map(\.languages) == [["en", "zh"], ["en", "zh"]])
    #expect(one.members.map(\.session) == [99, 100])
    #expect(one.title == "Lights of small harbours")
    #expect(one.titles["zh"] == "小港口的灯光")
    let link = try #require(one.members[1].link)
    #expect(link.hasSameTitle && link.isRecalled)
    #expect(one.members[0].link == nil)
  }

  /// What is typed, and whether the series is found by it.
  static let names: [(words: String, isFound: Bool)] = [
    ("lights of small harbours", true), ("HARBOURS small", true), ("小港口", true), ("港口的灯光", true),
    ("harb", true), ("small harbours lights", true), ("港口 小", true), ("ights", false),
    ("light harbours", false), ("arbours", false), ("口港", false), ("bridges", false),
    ("large harbours", false), ("", false),
  ]

  @Test("a series is found by words of its title in any language", arguments: names)
  func named(words: String, isFound: Bool) async throws {
    let corpus = try await corpus()
    #expect(try corpus.reader().series(named: words).count == (isFound ? 1 : 0))
  }

  @Test func `a series is found by any of its documents`() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    let typed = try #require(Address("100/5@zh#op1"))
    #expect(try reader.series(of: typed)?.members.count == 2)
    let alone = try #require(Address("100/3"))
    #expect(try reader.series(of: alone) == nil)
    let missing = try #require(Address("100/9"))
    #expect(throws: CorpusError.self) { try reader.series(of: missing) }
  }

  private static func communique(_ year: Int, lamps: Int) -> String {
    """
    FINAL COMMUNIQUÉ OF THE PLENARY OF THE LAMP PROCESS

    Harbour City, 13 November \(year)

    1. The plenary welcomed the report on the lamps in the harbours of small islands.

    2. The plenary agreed to light \(lamps) new lamps, and thanked the keepers of the north.

    """
  }

  private func communiques() async throws -> CorpusReader {
    let corpus = try await corpus()
    for year in [2036, 2034, 2035] {
      corpus.write(
        Self.communique(year, lamps: year - 2030), to: "corpus/communique-\(year).txt")
    }
    try await corpus.update()
    return try corpus.reader()
  }

  @Test func `documents without symbol and date follow the first day that they name`() async throws
  {
    let series = try await communiques().series(named: "lamp process")
    let members = try #require(series.first).members
    #expect(members.map(\.year) == [2034, 2035, 2036])
    #expect(members.map(\.date) == [nil, nil, nil])
    #expect(members.allSatisfy { $0.symbol == nil && $0.name.contains("communique-") })
  }

  /// What is typed for a series of files.
  static let fileNames = ["communique-2035.txt", "lamp process", "final communiqué of the plenary"]

  @Test("a series of files is found by a file's name, and narrows a search", arguments: fileNames)
  func files(typed: String) async throws {
    let reader = try await communiques()
    var request = SearchRequest(query: "islands")
    request.filters.series = [typed]
    let hits = try reader.search(request).hits
    #expect(hits.count == 3)
    #expect(hits.allSatisfy { $0.address.contains("communique-") })
    request.relations = .lineage
    let folded = try reader.search(request).hits
    #expect(folded.count == 1)
    #expect(folded.first?.lineage?.documents == 3)
    #expect(folded.first?.lineage?.firstYear == 2034)
  }

  @Test func `a document in no series has perhaps the title of one`() async throws {
    let corpus = try await corpus()
    corpus.write(
      TestCorpus.resolution(
        "100/9", title: "Lights of small harbours", preamble: "Noting the sea",
        operative: ["Invites the painters of bridges to buy new brushes for the red paint"]),
      to: "corpus/A_RES_100_9-EN.txt")
    try await corpus.update()
    let reader = try corpus.reader()
    let branch = try reader.loneDocument(try #require(Address("100/9")))
    #expect(branch.name == "A/RES/100/9")
    #expect(branch.namesake?.members.first?.name == "A/RES/99/12")
    #expect(try reader.loneDocument(try #require(Address("100/3"))).namesake == nil)
  }

  @Test func `strands are those of one language, and name their paragraphs`() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    let series = try #require(try reader.series().first)
    for code in ["en", "zh"] {
      let strands = try reader.strands(of: series, language: code)
      #expect(strands.language == code)
      let place = try #require(
        strands.documents[1].paragraphs.firstIndex { $0.id == "op2" })
      let strand = strands.table.strands[
        try #require(strands.table.strand(member: 1, place: place))]
      #expect(
        strand.steps.map { strands.address($0).description } == [
          "A/RES/99/12@\(code)#op2", "A/RES/100/5@\(code)#op2",
        ])
    }
    #expect(throws: CorpusError.self) { try reader.strands(of: series, language: "fr") }
  }

  @Test func `strands are the same whether links were kept or are computed`() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    let series = try #require(try reader.series().first)
    let strands = try reader.strands(of: series, language: "en")
    let links = [
      DocumentComparer(language: .english).compare(strands.documents[0], strands.documents[1]).pairs
    ]
    let computed = StrandBuilder(strands.documents, links, language: .english).table()
    #expect(computed.strandOf == strands.table.strandOf)
    #expect(
      computed.strands.map { $0.steps.map(\.relation) }
        == strands.table.strands.map { $0.steps.map(\.relation) })
  }
}
