// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

@Suite struct TimelineEventTests {
  /// Start, end, precision, and how Extended Date/Time Format writes them.
  @Test(arguments: [
    ("2003-05-15", "2003-05-15", TimelineEvent.Precision.day, "2003-05-15"),
    ("2003-04-28", "2003-04-30", .day, "2003-04-28/2003-04-30"),
    ("2004-05-01", "2004-05-31", .month, "2004-05"),
    ("2004-05-01", "2004-07-31", .month, "2004-05/2004-07"),
    ("2003-04-01", "2003-06-30", .quarter, "2003-34"),
    ("2006-01-01", "2006-12-31", .year, "2006"),
    ("", "2012-12-31", .day, "../2012-12-31"),
    ("2003-01-01", "", .day, "2003-01-01/.."),
    ("2008-09-16", "2009-09-14", .session, "2008-09-16/2009-09-14"),
  ])
  func extendedDates(
    start: String, end: String, precision: TimelineEvent.Precision, expected: String
  ) {
    let event = TimelineEvent(
      id: "e", kind: .other, start: day(start), end: day(end), precision: precision, sources: [])
    #expect(event.edtf == expected)
  }

  @Test func sentenceOfTheReadersLanguageComesFirst() {
    let event = TimelineEvent(
      id: "e", kind: .other, start: day("2003-01-01"), end: nil, precision: .day,
      sources: [
        .init(address: "A/1@en#p1", language: "en", text: "It began."),
        .init(address: "A/1@zh#p1", language: "zh", text: "开始。"),
      ])
    #expect(event.sentence(in: ["zh", "en"]) == "开始。")
    #expect(event.sentence(in: ["fr"]) == "It began.")
  }
}
