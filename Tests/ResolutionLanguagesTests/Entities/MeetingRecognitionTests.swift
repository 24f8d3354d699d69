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
      (
        "the fourteenth session of the River Council, held in Rome from 2 to 5 May 2011",
        ["fourteenth session of the River Council@Rome"]
      ),
      (
        "at its ninth session, held in Geneva from 2 to 5 May 2011",
        ["ninth session@Geneva"]
      ),
      ("the ninth session of the River Council decided", []),
      (
        "at the eleventh Meeting of States Parties to the River Convention",
        ["eleventh Meeting of States Parties to the River Convention"]
      ),
      (
        "the second meeting of the Working Group on Lakes adopted rules",
        ["second meeting of the Working Group on Lakes"]
      ),
      (
        "the 1995 Review and Extension Conference of the Parties to the Lake Treaty",
        ["1995 Review and Extension Conference of the Parties to the Lake Treaty"]
      ),
      (
        "the first, second and third Conferences of Ministers",
        [
          "first, second and third Conferences of Ministers"
        ]
      ),
      ("the 2000 and 2010 Review Conferences", ["2000 and 2010 Review Conferences"]),
      (
        "the high-level meeting of the General Assembly to commemorate the year",
        ["high-level meeting of the General Assembly"]
      ),
      ("the Nutrition for Growth Summit", ["Nutrition for Growth Summit"]),
      ("the Conference of the Parties to the River Convention", []),
      ("the Regional Forum of the Association", []),
      (
        "the meeting of States parties in Geneva in December 2019",
        ["meeting of States parties@Geneva"]
      ),
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
      ("2011年5月2日至5日在罗马举行的河流理事会第十四届会议", ["河流理事会第十四届会议@Rome"]),
      ("在河流公约缔约国第二十九次会议上", ["河流公约缔约国第二十九次会议"]),
      ("第三十次缔约国会议", ["第三十次缔约国会议"]),
      ("回顾湖泊条约缔约国2010年审议大会", ["湖泊条约缔约国2010年审议大会"]),
      ("大会关于湖泊的高级别会议", ["大会关于湖泊的高级别会议"]),
      ("2000年和2010年审议大会", ["2000年和2010年审议大会"]),
      ("经济及社会理事会2019年届会", []),
      ("发展合作论坛", []),
      ("大会和会议", []),
    ]
    for (text, expected) in cases { #expect(names(text, isEnglish: false) == expected, "\(text)") }
  }
}
