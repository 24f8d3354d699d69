// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel
import Testing

/// Which made-up documents are one text through the years.
@Suite struct SeriesFinderTests {
  private static let harbours =
    "Notes the lighting of harbours on small islands and asks every keeper of a lamp to count the "
    + "ships that pass at night, and to write them down in the book that lies below the stairs"
  private static let bridges =
    "Welcomes the painting of bridges over wide rivers and urges all painters to use the brush that "
    + "their masters gave them, so that no colour runs into the water when the snow melts in spring"
  private static let tail =
    "Decides that this matter be looked at again by the whole house when the apples are ripe"

  private func document(
    _ name: String, _ title: String?, session: Int, recalls: Set<String> = [], day: Int = 1,
    text: String = "", language: Language = .english
  ) -> SeriesDocument {
    SeriesDocument(
      name: name, type: .resolution, body: "House",
      date: CalendarDate(year: session + 1945, month: 12, day: day), session: session,
      recalled: recalls,
      versions: [
        .init(language: language, title: title, sketch: TextSketch(of: text.isEmpty ? [] : [text]))
      ])
  }

  private func names(_ documents: [SeriesDocument]) -> [[String]] {
    SeriesFinder(documents).series().map { $0.members.map { documents[$0].name } }
  }

  @Test("the same title in consecutive sessions, and over a gap, oldest first")
  func sameTitle() {
    let found = names([
      document("R/93/7", "Lights of harbours", session: 93, text: Self.harbours),
      document("R/90/1", "Lights of harbours", session: 90, text: Self.harbours),
      document("R/91/4", "Lights of Harbours", session: 91, text: Self.harbours),
      document("R/91/5", "Paint of bridges", session: 91, text: Self.bridges),
    ])
    #expect(found == [["R/90/1", "R/91/4", "R/93/7"]])
  }

  @Test("years and numbers in a title do not count, nor do hyphens")
  func figures() {
    let found = names([
      document("R/90/1", "Confidence-building: budget for 2035", session: 90),
      document("R/91/4", "Confidencebuilding: budget for 2036", session: 91),
    ])
    #expect(found == [["R/90/1", "R/91/4"]])
  }

  /// Title of the later document, whether it recalls the earlier one, and whether it goes on with it.
  static let nearTitles: [(title: String, recalls: Bool, isSeries: Bool)] = [
    // A word or two more, and it recalls the text of before.
    ("Follow-up to the lights of harbours on small islands", true, true),
    ("Lights of harbours on small islands: lamps and stairs", true, true),
    // The same pattern for another subject: no recalling.
    ("Lights of harbours on large lakes", false, false),
  ]

  @Test("a title with other words needs the text and that it recalls", arguments: nearTitles)
  func nearTitle(title: String, recalls: Bool, isSeries: Bool) {
    let found = names([
      document("R/90/1", "Lights of harbours on small islands", session: 90, text: Self.harbours),
      document(
        "R/91/4", title, session: 91, recalls: recalls ? ["R/90/1"] : [],
        text: Self.harbours + " " + Self.tail),
    ])
    #expect(found == (isSeries ? [["R/90/1", "R/91/4"]] : []))
  }

  @Test("documents that only cite each other are no series")
  func citing() {
    #expect(
      names([
        document("R/90/1", "Lights of harbours", session: 90, text: Self.harbours),
        document(
          "R/91/4", "Paint of bridges", session: 91, recalls: ["R/90/1"], text: Self.bridges),
      ]).isEmpty)
  }

  /// Whether the later one recalls the earlier one, and whether the same title makes them a series.
  static let generic: [(recalls: Bool, isSeries: Bool)] = [(true, true), (false, false)]

  @Test(
    "one title over texts with nothing in common needs that one recalls the other",
    arguments: generic)
  func genericTitle(recalls: Bool, isSeries: Bool) {
    let found = names([
      document("R/90/1", "Special subjects", session: 90, text: Self.harbours),
      document(
        "R/91/4", "Special subjects", session: 91, recalls: recalls ? ["R/90/1"] : [],
        text: Self.bridges),
    ])
    #expect(found.isEmpty != isSeries)
  }

  @Test("two documents of one session with the same title go on as their texts do")
  func parts() {
    let found = names([
      document("R/90/1", "Budget", session: 90, text: Self.harbours),
      document("R/90/1 B", "Budget", session: 90, day: 20, text: Self.bridges),
      document("R/91/1", "Budget", session: 91, text: Self.bridges + " " + Self.tail),
      document("R/91/1 B", "Budget", session: 91, day: 20, text: Self.harbours + " " + Self.tail),
    ])
    #expect(found == [["R/90/1", "R/91/1 B"], ["R/90/1 B", "R/91/1"]])
  }

  @Test("each document has one predecessor and one successor: a branch begins a series")
  func branch() {
    let found = names([
      document("R/90/1", "Lights", session: 90, text: Self.harbours),
      document("R/91/1", "Lights", session: 91, text: Self.harbours),
      document("R/91/2", "Lights", session: 91, text: Self.bridges),
      document("R/92/2", "Lights", session: 92, text: Self.bridges),
    ])
    #expect(found == [["R/90/1", "R/91/1"], ["R/91/2", "R/92/2"]])
  }

  @Test("a document without a title in the other's language has that of its series")
  func titleOfSeries() {
    let later = Self.harbours + " " + Self.tail + " " + Self.tail
    let found = names([
      document("R/90/1", "Lights", session: 90, text: Self.harbours),
      document("R/91/1", nil, session: 91, recalls: ["R/90/1"], text: later),
      document("R/95/1", "Lights", session: 95, text: Self.tail),
    ])
    #expect(found == [["R/90/1", "R/91/1", "R/95/1"]])
  }

  @Test("reports and resolutions of one title are two things; so are two bodies'")
  func kinds() {
    var report = document("R/91/1", "Lights", session: 91, text: Self.harbours)
    report.type = .report
    var other = document("R/91/2", "Lights", session: 91, text: Self.harbours)
    other.body = "Senate"
    let first = document("R/90/1", "Lights", session: 90, text: Self.harbours)
    #expect(names([first, report, other]).isEmpty)
  }

  @Test("nothing is said of documents of which no time is known")
  func timeless() {
    var documents = [
      document("R/90/1", "Lights", session: 90), document("R/91/1", "Lights", session: 91),
    ]
    for index in documents.indices {
      (documents[index].session, documents[index].date) = (nil, nil)
    }
    #expect(names(documents).isEmpty)
    #expect(names([]).isEmpty)
  }

  @Test("drafts of one session, one of them without a date, are in one order however they come")
  func drafts() {
    var drafts = [
      document("A/62/L.9", "Lights", session: 62, day: 5, text: Self.harbours),
      document("A/62/L.10", "Lights", session: 62, day: 6, text: Self.harbours),
      document("A/62/L.2", "Lights", session: 62, text: Self.harbours),
    ]
    drafts[2].date = nil
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
      #expect(names(order.map { drafts[$0] }) == [["A/62/L.9", "A/62/L.10", "A/62/L.2"]])
    }
    for place in drafts.indices { drafts[place].date = nil }
    #expect(names(drafts) == [["A/62/L.2", "A/62/L.9", "A/62/L.10"]])
  }

  @Test(
    "six thousand documents of one title are not each set beside every other",
    .timeLimit(.minutes(5))
  )
  func oneTitle() {
    func words(_ number: Int) -> String {
      (1...12).map { place in
        String(number * 13 + place).map {
          ["a", "b", "c", "d", "e", "f", "g", "h", "i", "k"][$0.wholeNumberValue ?? 0]
        }
        .joined()
      }.joined(separator: " ")
    }
    let documents = (0..<6_000).map { number in
      document("R/\(number)/1", "Lights", session: number + 1, text: words(number))
    }
    #expect(names(documents).isEmpty)
  }
}
