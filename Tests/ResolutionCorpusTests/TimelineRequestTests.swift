// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

@testable import ResolutionCorpus

/// The timeline of an index, and what narrows it down.
struct TimelineRequestTests {
  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    for (number, year) in [("61/28", 2006), ("62/11", 2007)] {
      let symbol = number.split(separator: "/").joined(separator: "_")
      corpus.write(
        """
        Resolution adopted by the General Assembly on 1 December \(year)

        \(number). Lights of small harbours

        The General Assembly,

        Recalling its resolution 55/12 of 3 December 2000 on lamps,

        1. Welcomes the admission in May 2005 of Liberia as a participant in the Kimberley Process;

        2. Notes that the Convention on Lamps entered into force on 3 May 2004;

        """, to: "corpus/A_RES_\(symbol)-EN.txt")
    }
    try await corpus.update()
    return corpus
  }

  private func lines(
    _ corpus: TestCorpus, _ change: (inout TimelineRequest) -> Void = { _ in }
  ) throws -> [String] {
    var request = TimelineRequest()
    change(&request)
    return try corpus.reader().timeline(request).events.map { "\($0.kind.rawValue) \($0.edtf)" }
  }

  @Test("Without filters everything is there, each event once")
  func all() async throws {
    let corpus = try await corpus()
    #expect(
      try lines(corpus) == [
        "adoption 2000-12-03", "other 2004-05-03", "admission 2005-05", "adoption 2006-12-01",
        "adoption 2007-12-01",
      ])
  }

  @Test("An event is in when a chosen paragraph tells of it, with all its sources")
  func filters() async throws {
    let corpus = try await corpus()
    var request = TimelineRequest()
    request.query = "lamps force"
    request.filters.symbols = ["62/11"]
    let events = try corpus.reader().timeline(request).events
    #expect(events.map(\.edtf) == ["2004-05-03"])
    #expect(events.first?.sources.map(\.address) == ["A/RES/61/28@en#op2", "A/RES/62/11@en#op2"])
    #expect(
      try lines(corpus) { $0.filters.symbols = ["62/11"] } == [
        "adoption 2000-12-03", "other 2004-05-03", "admission 2005-05", "adoption 2007-12-01",
      ])
    // A document of which something is chosen brings its own adoption along.
    #expect(
      try lines(corpus) { $0.filters.parts = [.preamble] } == [
        "adoption 2000-12-03", "adoption 2006-12-01", "adoption 2007-12-01",
      ])
    #expect(try lines(corpus) { $0.filters.languages = ["zh"] }.isEmpty)
  }

  @Test("Kinds, days and participants are those of the event")
  func events() async throws {
    let corpus = try await corpus()
    #expect(try lines(corpus) { $0.kinds = [.admission, .meeting] } == ["admission 2005-05"])
    #expect(try lines(corpus) { $0.filters.participants = ["LBR"] } == ["admission 2005-05"])
    #expect(
      try lines(corpus) {
        $0.filters.participants = ["LBR"]
        $0.filters.roles = [.chair]
      }.isEmpty)
    #expect(
      try lines(corpus) { $0.days = DateInterval(year: 2005, month: 5) } == ["admission 2005-05"])
    #expect(try lines(corpus) { $0.days = DateInterval(year: 1999) }.isEmpty)
  }

  @Test("A query that cannot be read is an error")
  func badQuery() async throws {
    let corpus = try await corpus()
    #expect(throws: CorpusError.self) { try lines(corpus) { $0.query = "\"open" } }
  }
}
