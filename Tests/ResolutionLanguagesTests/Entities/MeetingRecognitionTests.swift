// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// What names a meeting, and where it was held.
struct MeetingRecognitionTests {
  private func names(_ text: String, isEnglish: Bool) -> [String] {
    let folded = FoldedText(text)
    let rules: EntityRules = isEnglish ? .english : .chinese
    return rules.meetings.meetings(in: folded, claims: Claims()).map {
      folded[$0.range].string + ($0.place.map { "@" + $0 } ?? "")
    }
  }

  @Test("English names")
  func english() {
    let cases: [(String, [String])] = [
      (
        "the World Summit on Sustainable Development, held in Johannesburg, South Africa, in 2002",
        ["World Summit on Sustainable Development@Johannesburg"]
      ),
      (
        "Report of the World Conference on Rivers, Geneva, 3 June 2003",
        ["World Conference on Rivers@Geneva"]
      ),
      (
        "the third International Conference on Financing for Development",
        ["third International Conference on Financing for Development"]
      ),
      ("the Conference on Disarmament", []),
      ("the Conference and the meeting", []),
      (
        "the plenary meeting of the board held in Gabarone from 6 to 9 November 2006",
        ["plenary meeting of the board@Gaborone"]
      ),
      ("at the Brussels plenary meeting", ["Brussels plenary meeting@Brussels"]),
    ]
    for (text, expected) in cases { #expect(names(text, isEnglish: true) == expected, "\(text)") }
  }

  @Test("Chinese names")
  func chinese() {
    let cases: [(String, [String])] = [
      ("可持续发展问题世界首脑会议的成果", ["可持续发展问题世界首脑会议"]),
      ("第三次发展筹资问题国际会议", ["第三次发展筹资问题国际会议"]),
      ("2007年11月5日至8日在布鲁塞尔举行的全体会议", ["全体会议@Brussels"]),
      ("在布鲁塞尔全体会议上", ["布鲁塞尔全体会议@Brussels"]),
      ("裁军谈判会议", []),
      ("大会和会议", []),
    ]
    for (text, expected) in cases { #expect(names(text, isEnglish: false) == expected, "\(text)") }
  }
}
