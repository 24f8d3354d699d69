// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

/// When reports of meetings are of one meeting.
@Suite struct MeetingMergingTests {
  private func meetings(_ texts: [[String]]) -> [TimelineEvent] {
    let documents = texts.enumerated().map { index, texts in
      madeUp(texts, symbol: "A/RES/\(62 + index)/9", adopted: "\(2007 + index)-12-20")
    }
    return timeline(documents).events.filter { $0.kind == .meeting }
  }

  @Test("Two conferences of one year in one document are two")
  func sameYear() {
    let found = meetings([
      [
        "Recalls the 2005 Review Conference of the Parties to the Treaty on Stones;",
        "Welcomes the World Conference on the Shells of Children, held in Accra in 2005;",
      ]
    ])
    #expect(found.map(\.edtf) == ["2005", "2005"])
  }

  @Test("Two meetings of one day in two cities are two, though the words are alike")
  func sameDay() {
    func text(_ city: String) -> String {
      "Notes with appreciation the regional seminar on the counting of stones and shells, held in "
        + "\(city) on 5 May 2006;"
    }
    let found = meetings([[text("Accra")], [text("Lima")]])
    #expect(found.compactMap(\.place).sorted() == ["Accra", "Lima"])
  }

  @Test(
    "What two documents tell of a meeting in nearly the same words is one, without place and body")
  func sameWords() {
    let text =
      "regional seminar on the counting of stones and shells along the northern coast, held on 5 "
      + "and 6 May 2006;"
    let found = meetings([["Notes the " + text], ["Recalls the " + text]])
    #expect(found.map(\.sources.count) == [2])
  }

  @Test("The place of the meeting before is not that of the next one")
  func nextPlace() {
    let found = meetings([
      [
        "Notes the nineteenth meeting of the Council, held in Accra, Ghana, on 13 and 14 June 2005, "
          + "and the twentieth meeting, held under the chairmanship of Peru on 10 November 2006 by "
          + "video;"
      ]
    ])
    #expect(found.map { "\($0.edtf) \($0.place ?? "-")" }.last == "2006-11-10 -")
    #expect(found.first?.place == "Accra")
  }

  @Test("The city before a date is its place, not that of the next conference")
  func placeBefore() {
    let found = meetings([
      [
        "Recalls the Conference of Donors of Stones, held in Accra on 17 December 2006, the Lima "
          + "Conference on Shells, held on 24 June 2007, and others;"
      ]
    ])
    #expect(found.first { $0.edtf == "2006-12-17" }?.place == "Accra")
  }

  @Test("A city with a date of its own is not that of the date before")
  func cityOfNext() {
    let found = meetings([
      [
        "Welcomes the workshops on stones, held in Dar es Salaam, United Republic of Tanzania, in July "
          + "2006, in Kingston in September 2006 and in Lima in November 2006;"
      ]
    ])
    #expect(found.first { $0.edtf == "2006-07" }?.place != "Kingston")
    #expect(found.first { $0.edtf == "2006-09" }?.place == "Kingston")
  }

  @Test("Two places of one meeting of one body on the same days are found")
  func twoPlaces() {
    func text(_ city: String) -> String {
      "Notes the plenary meeting of the Kimberley Process held in \(city) from 6 to 9 November 2006;"
    }
    var found = Timeline()
    found = timeline([
      madeUp([text("Gaborone")], symbol: "A/RES/61/9", adopted: "2006-12-20"),
      madeUp([text("Accra")], symbol: "A/RES/62/9", adopted: "2007-12-20"),
    ])
    #expect(found.findings.map(\.kind) == [.place])
    #expect(Set(found.findings.first?.values ?? []) == ["Gaborone", "Accra"])
  }

  @Test("A record of a meeting ends with its part of the document")
  func record() {
    var document = madeUp(
      [
        "附件", "2003年4月28日至30日，于约翰内斯堡", "全体会议通过了这些建议。", "其他事项", "全体会议通过了那些计划。",
        "金伯利进程就是金伯利进程，不是别的金伯利进程，也不是从前的金伯利进程。",
      ], symbol: "A/58/7", language: .chinese, adopted: nil, type: .report,
      kinds: [.heading, .heading, .body, .heading, .body, .body])
    document.paragraphs[1].section = ["op1"]
    document.paragraphs[2].section = ["op1"]
    document.paragraphs[4].section = ["op4"]
    let told = timeline([document]).events.filter { $0.kind == .decision }
    #expect(told.flatMap(\.sources).map(\.address) == ["A/58/7@zh#op3"])
  }
}
