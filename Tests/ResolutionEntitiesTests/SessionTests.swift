// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel
import Testing

@Suite struct SessionTests {
  private func printed(_ document: Document) -> String {
    document.mentions.compactMap { mention -> String? in
      guard case .session(let value) = mention.value else { return nil }
      let number = value.number.map(String.init) ?? "?"
      let kind = value.kind == .regular ? "" : " \(value.kind.rawValue)"
      return "\(number) \(value.body ?? "-")\(kind)"
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("to report to the General Assembly at its sixty-third session", "63 General Assembly"),
    ("at its sixty-third and sixty-fourth sessions", "63 General Assembly | 64 General Assembly"),
    (
      "held at the sixtieth, sixty-first and sixty-second sessions",
      "60 General Assembly | 61 General Assembly | 62 General Assembly"
    ),
    ("the current session and its next session", "62 General Assembly | 63 General Assembly"),
    ("during its resumed sixty-second session", "62 General Assembly"),
    ("the tenth emergency special session", "10 General Assembly emergencySpecial"),
    ("its twenty-seventh special session", "27 General Assembly special"),
    (
      "the fifty-first session of the Commission on the Status of Women",
      "51 Commission on the Status of Women"
    ),
    ("the Human Rights Council, at its fifth session", "5 Human Rights Council"),
    (
      "See Official Records of the General Assembly, Sixty-first Session, Supplement No. 9",
      "61 General Assembly"
    ),
    (
      "the one hundred and first session of the Human Rights Committee",
      "101 Human Rights Committee"
    ),
    (
      "the first special session of the General Assembly devoted to disarmament",
      "10 General Assembly special"
    ),
    (
      "adopted by the General Conference of the International Atomic Energy Agency at its"
        + " sixty-sixth regular session",
      "66 General Conference of the International Atomic Energy Agency"
    ),
    // No session that is counted.
    ("previous sessions, in session, sessional committees, working sessions", ""),
  ])
  func english(_ text: String, _ sessions: String) {
    #expect(printed(reading([text], language: .english)) == sessions)
  }

  @Test(arguments: [
    ("向大会第六十三届会议提交报告", "63 General Assembly"),
    ("大会第六十三和六十四届会议", "63 General Assembly | 64 General Assembly"),
    ("大会第六十三届和第六十四届会议", "63 General Assembly | 64 General Assembly"),
    ("本届会议和下届会议", "62 General Assembly | 63 General Assembly"),
    // Whose it is, is said further ahead.
    ("委员会定于2021年举行的下届会议", "? -"),
    ("第六十二届会议续会", "62 General Assembly"),
    ("第十届紧急特别会议", "10 General Assembly emergencySpecial"),
    ("大会第二十七届特别会议", "27 General Assembly special"),
    ("妇女地位委员会第五十一届会议", "51 Commission on the Status of Women"),
    ("《大会正式记录，第六十一届会议，补编第9号》", "61 General Assembly"),
    ("世界卫生大会第五十八届会议", "58 World Health Assembly"),
    ("以往各届会议", ""),
  ])
  func chinese(_ text: String, _ sessions: String) {
    #expect(printed(reading([text], language: .chinese)) == sessions)
  }

  @Test func aListHasOneMentionForEachNumber() {
    let english = reading(["its sixty-third and sixty-fourth sessions"], language: .english)
    #expect(english.surfaces(.session) == ["sixty-third", "sixty-fourth sessions"])
    let chinese = reading(["第八十届和第八十五届会议"], language: .chinese, session: 79)
    #expect(chinese.surfaces(.session) == ["第八十届", "第八十五届会议"])
  }

  @Test(arguments: [
    (58, "2003-09-16", "2004-09-13"), (63, "2008-09-16", "2009-09-14"),
    (1, "1946-01-10", "1947-09-15"), (19, "1964-12-01", "1965-09-20"),
    (75, "2020-09-15", "2021-09-13"), (79, "2024-09-10", "2025-09-08"),
  ])
  func sessionsHaveTheirDays(_ number: Int, _ start: String, _ end: String) throws {
    let interval = try #require(AssemblySession(number)).interval
    #expect("\(interval.start) \(interval.end)" == "\(start) \(end)")
  }

  @Test func aDayHasItsSession() throws {
    let day = try #require(CalendarDate(year: 2007, month: 11, day: 26))
    #expect(AssemblySession(on: day)?.number == 62)
    let early = try #require(CalendarDate(year: 2008, month: 9, day: 15))
    #expect(AssemblySession(on: early)?.number == 62)
  }

  @Test(arguments: ["its one hundred and ninety-third session"])
  func impossibleOnesAreReported(_ text: String) {
    let document = reading(["the General Assembly at " + text], language: .english)
    #expect(document.findings.count == 1)
    #expect(document.surfaces(.session).count == 1)
  }
}
