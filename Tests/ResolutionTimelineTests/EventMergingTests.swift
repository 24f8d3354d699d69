// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionTimeline

/// What several texts tell of one event, and what they contradict each other about.
@Suite struct EventMergingTests {
  private func later(_ texts: [String], _ number: Int, _ language: Language = .english) -> Document
  {
    madeUp(
      texts, symbol: "A/RES/\(number)/9", language: language, adopted: "\(1945 + number)-12-20")
  }

  @Test("The languages of a document and the years that repeat it tell one event")
  func oneEvent() {
    let english = "Recalls its resolution 55/12 of 3 December 2000;"
    let found = timeline([
      later([english], 62), later(["回顾其2000年12月3日第55/12号决议；"], 62, .chinese), later([english], 63),
    ]).events.filter { $0.subject == "A/RES/55/12" }
    #expect(found.count == 1)
    #expect(
      found.first?.sources.map(\.address)
        == ["A/RES/62/9@en#op1", "A/RES/62/9@zh#op1", "A/RES/63/9@en#op1"])
    #expect(found.first?.sentence(in: ["zh"]) == "回顾其2000年12月3日第55/12号决议")
  }

  @Test("A fact of no actor is one in both languages and through the years")
  func facts() {
    let english = "Notes that the Convention on the Stones entered into force on 3 May 2008;"
    let found = timeline([
      later(["", english], 63), later(["", "注意到公约于2008年5月3日生效；"], 63, .chinese),
      later([english], 64),
    ])
    #expect(found.events.filter { $0.kind == .other }.map(\.sources.count) == [3])
  }

  @Test("The month that one text names is the day that another names")
  func precision() {
    let found = timeline([
      later(["Expresses appreciation to Liberia for receiving review visits in 2013;"], 68),
      later(["Notes the review visit to Liberia from 18 to 27 March 2013;"], 69),
    ]).events.filter { $0.kind == .reviewVisit }
    #expect(found.map(\.edtf) == ["2013-03-18/2013-03-27"])
    // What gives the days comes first.
    #expect(found.first?.sources.map(\.address) == ["A/RES/69/9@en#op1", "A/RES/68/9@en#op1"])
  }

  @Test("A year with two visits in it stays a year")
  func ambiguous() {
    let found = timeline([
      later(["Expresses appreciation to Liberia for receiving review visits in 2013;"], 68),
      later(["Notes the review visit to Liberia from 18 to 27 March 2013;"], 69),
      later(["Notes the review visit to Liberia from 3 to 7 October 2013;"], 70),
    ]).events.filter { $0.kind == .reviewVisit }
    #expect(found.map(\.edtf) == ["2013", "2013-03-18/2013-03-27", "2013-10-03/2013-10-07"])
  }

  @Test("Who is welcomed at a meeting is in the list of those admitted on one of its days")
  func admitted() {
    let texts = [
      "The following were admitted as participants in the Kimberley Process on 31 October 2003:",
      "Ghana", "Canada",
    ]
    let list = madeUp(texts, symbol: "A/58/7", type: .report, kinds: [.body, .listItem, .listItem])
    let found = timeline([
      list, later(["Welcomes the admission in October 2003 of Ghana;"], 59),
    ]).events.filter { $0.kind == .admission }
    #expect(found.map { $0.actors.compactMap(\.code) } == [["GHA", "CAN"]])
    #expect(found.first?.sources.count == 2)
  }

  @Test("Decisions of one meeting in two paragraphs are two; told again in a later year one")
  func acts() {
    let meeting =
      "adopted by the plenary meeting of the Kimberley Process held in Gaborone from 6 to "
    let days = "9 November 2006;"
    let recommendations = "Notes the recommendations on the three-year review "
    let found = timeline([
      later(
        [recommendations + meeting + days, "Notes the decision on summary data " + meeting + days],
        61),
      later(["Recalls the recommendations on the three-year review " + meeting + days], 62),
    ]).events.filter { $0.kind == .decision }
    #expect(
      found.map { $0.sources.map(\.address) } == [
        ["A/RES/61/9@en#op1", "A/RES/62/9@en#op1"], ["A/RES/61/9@en#op2"],
      ])
  }

  @Test("The sentence is of the source whose words hold the days")
  func sentence() {
    let found = timeline([
      later(
        [
          "Notes the plenary meeting of the Kimberley Process held in Gaborone;",
          "Welcomes the plenary meeting of the Kimberley Process held in Gaborone from 6 to "
            + "9 November 2006;",
        ], 61)
    ]).events.filter { $0.kind == .meeting }
    #expect(found.count == 1)
    #expect(found.first?.sentence(in: ["en"]).hasPrefix("Welcomes") == true)
  }

  @Test("Requests of two resolutions for the same session are two deadlines")
  func deadlines() {
    let text = "Requests the Secretary-General to report to it at its seventieth session;"
    let found = timeline([later([text], 68), later([text], 69)])
    #expect(found.events.filter { $0.kind == .deadline }.count == 2)
  }

  @Test("Two dates of one resolution are kept and found")
  func twoDates() throws {
    let found = timeline([
      later(["Recalls its resolution 55/12 of 3 December 2000;"], 62),
      later(["Recalls its resolution 55/12 of 5 December 2000;"], 63),
    ])
    #expect(found.events.filter { $0.subject == "A/RES/55/12" }.count == 2)
    let finding = try #require(found.findings.first)
    #expect(found.findings.count == 1)
    #expect(finding.kind == .time)
    #expect(finding.values == ["2000-12-03", "2000-12-05"])
    #expect(
      finding.events
        == ["adoption-2000-12-03-A-RES-55-12", "adoption-2000-12-05-A-RES-55-12"])
  }

  @Test("Two chairs of one body in one year are found; of two years they are none")
  func twoChairs() {
    func chair(_ state: String, _ year: Int) -> String {
      "Commends \(state), as Chair of the Kimberley Process in \(year);"
    }
    let found = timeline([later([chair("Ghana", 2010)], 65), later([chair("Canada", 2010)], 66)])
    #expect(found.findings.map(\.kind) == [.actor])
    #expect(Set(found.findings.first?.values ?? []) == ["Ghana", "Canada"])
    let years = timeline([later([chair("Ghana", 2010)], 65), later([chair("Canada", 2011)], 66)])
    #expect(years.findings.isEmpty)
  }

  @Test("Other days of a meeting of one body at one place are found")
  func twoMeetings() {
    func meeting(_ days: String) -> String {
      "Notes the plenary meeting of the Kimberley Process held in Gaborone from \(days) 2006;"
    }
    let found = timeline([
      later([meeting("6 to 9 November")], 61), later([meeting("7 to 9 November")], 62),
    ])
    #expect(found.findings.map(\.kind) == [.time])
    #expect(found.events.filter { $0.kind == .meeting }.count == 2)
  }

  @Test("The order in which documents come does not matter, and ids are unique")
  func deterministic() {
    let texts = [
      "Recalls its resolution 55/12 of 3 December 2000;",
      "Welcomes the admission in 2007 of Liberia, Turkey and the Congo;",
      "Calls upon States to count their stones by 2015 and their shells by 2015;",
    ]
    let documents = (60..<66).map { later(texts, $0) }
    let first = timeline(documents)
    #expect(first == timeline(documents.reversed()))
    #expect(Set(first.events.map(\.id)).count == first.events.count)
    #expect(
      first.events.allSatisfy { event in
        event.id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      })
  }

  @Test("A year and a month of the same days do not swallow each other")
  func sameDays() {
    let texts = ["The following were admitted as participants in the Kimberley Process:", "Ghana"]
    let head = "Plenary meeting, 1 to 31 October 2003"
    let list = madeUp(
      [head] + texts, symbol: "A/58/7", type: .report, kinds: [.heading, .body, .listItem])
    let found = timeline([
      list, later(["Welcomes the admission in October 2003 of Ghana;"], 59),
      later(["Welcomes the admission of Ghana from 1 to 31 October 2003;"], 60),
    ]).events
    #expect(found.contains { $0.start == day("2003-10-01") && $0.end == day("2003-10-31") })
    let month = EventTime(start: day("2003-10-01"), end: day("2003-10-31"), precision: .month)
    let days = EventTime(start: day("2003-10-01"), end: day("2003-10-31"), precision: .day)
    #expect(month.isLessExact(than: days))
    #expect(!days.isLessExact(than: month))
    #expect(!days.isLessExact(than: days))
  }

  @Test("Nothing comes of nothing")
  func empty() {
    #expect(timeline([]) == Timeline())
    #expect(timeline([madeUp([], symbol: "", adopted: nil)]) == Timeline())
  }
}
