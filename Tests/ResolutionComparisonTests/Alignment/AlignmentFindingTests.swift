// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

/// Each disagreement that was put into a text is found, and nothing else.
@Suite struct AlignmentFindingTests {
  private static let english = [
    "pp1 Recalling| its resolution 89/2 of 3 March 2035 and the report contained in A/89/45,",
    "op1 Requests| the Secretary-General to count 1,250 stones by 30 June 2036;",
    "op2 Invites| Kenya and Brazil to open 25 museums of shells;",
    "op3 Decides| to consider the matter at its ninety-first session.",
  ]
  private static let chinese = [
    "pp1 回顾|其2035年3月3日第89/2号决议和A/89/45号文件所载报告，", "op1 请|秘书长在2036年6月30日前清点1 250块石头；",
    "op2 邀请|肯尼亚和巴西开设25座贝壳博物馆；", "op3 决定|在第九十一届会议上审议这一问题。",
  ]

  private static func findings(_ changed: [Int: String], dropping: Int? = nil) -> [String] {
    var chinese = Self.chinese
    for (place, line) in changed { chinese[place] = line }
    if let dropping { chinese.remove(at: dropping) }
    return AlignedSample.aligned(english, chinese).findings.map { finding in
      let sides = [finding.first, finding.second].map { $0.joined(separator: ",") }
      return "\(finding.kind.rawValue) \(finding.severity.name) \(sides[0])|\(sides[1])"
    }
  }

  @Test("texts that agree have no finding")
  func agreeing() { #expect(Self.findings([:]) == []) }

  @Test(
    "a value that differs",
    arguments: [
      (0, "pp1 回顾|其2035年3月13日第89/2号决议和A/89/45号文件所载报告，", "date high 2035-03-03|2035-03-13"),
      (0, "pp1 回顾|其2035年3月3日第89/2号决议和A/89/46号文件所载报告，", "citation high A/89/45|A/89/46"),
      (1, "op1 请|秘书长在2036年6月30日前清点1 520块石头；", "number high 1250|1520"),
      (2, "op2 邀请|肯尼亚和智利开设25座贝壳博物馆；", "participant high Brazil|Chile"),
      (2, "op2 邀请|肯尼亚开设25座贝壳博物馆；", "participant low Brazil|"),
      (2, "op2 邀请|肯尼亚和巴西开设贝壳博物馆；", "number medium 25|"),
      (3, "op3 决定|在第九十二届会议上审议这一问题。", "number high 91|92"),
      (0, "pp1 回顾|其2035年3月3日第89/2号决议和报告，", "citation medium A/89/45|"),
      // More digits than a number has.
      (
        0, "pp1 回顾|其2035年3月3日第89/2号决议和A/89/9999999999999999号文件所载报告，",
        "citation high A/89/45|A/89/9999999999999999"
      ),
    ])
  func values(_ place: Int, _ line: String, _ expected: String) {
    #expect(Self.findings([place: line]) == [expected])
  }

  @Test(
    "the same value in another form is none",
    arguments: [
      (1, "op1 请|秘书长在2036年6月30日前清点1250块石头；"), (2, "op2 邀请|肯尼亚和巴西开设二十五座贝壳博物馆；"),
      (3, "op3 决定|在第91届会议上审议这一问题。"), (0, "pp1 回顾|其2035年3月3日第89/ 2号决议和A/89/45号文件所载报告，"),
      (2, "op2 邀请|肯尼亚人和巴西开设25座贝壳博物馆；"),
    ])
  func otherForms(_ place: Int, _ line: String) {
    #expect(Self.findings([place: line]) == [])
  }

  @Test("a paragraph that is missing, with where; numbers behind it are another's matter")
  func missing() {
    #expect(Self.findings([:], dropping: 1) == ["missing high op1|"])
  }

  @Test("printed numbers that differ are told once for all that follow")
  func printedNumbers() {
    let found = Self.findings([
      2: "op3 邀请|肯尼亚和巴西开设25座贝壳博物馆；", 3: "op4 决定|在第九十一届会议上审议这一问题。",
    ])
    #expect(found == ["printedNumber medium 2|3"])
  }

  @Test("marks of notes are compared where both versions have notes")
  func marks() {
    func document(_ lines: [String], _ language: Language, _ marks: [[String]]) -> Document {
      var document = AlignedSample.document(lines, language)
      for (index, own) in marks.enumerated() { document.paragraphs[index].footnotes = own }
      return document
    }
    func kinds(_ marks: [[String]]) -> [String] {
      let alignment = LanguageAligner().align(
        document(Self.english, .english, [["1"], ["2"]]),
        document(Self.chinese, .chinese, marks))
      return alignment.checked().findings.map {
        "\($0.kind.rawValue) \($0.first.joined())|\($0.second.joined())"
      }
    }
    #expect(kinds([["1"], ["2"]]) == [])
    #expect(kinds([["1"], ["3"]]) == ["noteMark 2|3"])
    // A mark more before them moves all that follow, which is told once.
    #expect(kinds([["2"], ["3"]]) == ["noteMark 1|2"])
    #expect(kinds([]) == [])
  }

  @Test("a stretch of paragraphs that stand on another side is told once")
  func sides() {
    let found = Self.findings([
      1: "pp2 请|秘书长在2036年6月30日前清点1 250块石头；", 2: "pp3 邀请|肯尼亚和巴西开设25座贝壳博物馆；",
    ])
    #expect(found == ["kind low operative|preambular"])
  }

  @Test(
    "a State in one language alone counts beside one that both name; two against one another always"
  )
  func states() {
    func kinds(_ english: String, _ chinese: String) -> [String] {
      AlignedSample.aligned([english], [chinese]).findings.map {
        "\($0.kind.rawValue) \($0.first.joined())|\($0.second.joined())"
      }
    }
    #expect(kinds("op1 Welcomes| the meeting in Nairobi, Kenya;", "op1 欢迎|内罗毕的会议；") == [])
    #expect(kinds("op1 Invites| Kenya;", "op1 邀请|加纳；") == ["participant Kenya|Ghana"])
  }

  @Test("a day without its year is compared by the day")
  func daysWithoutYear() {
    func count(_ chinese: String) -> Int {
      AlignedSample.aligned(["op1 Decides| to meet on 13 September;"], [chinese]).findings.count
    }
    #expect(count("op1 决定|在9月13日开会；") == 0)
  }

  @Test("the stretches that a finding is about")
  func places() throws {
    let line = "op1 请|秘书长在2036年6月30日前清点1 520块石头；"
    var chinese = Self.chinese
    chinese[1] = line
    let alignment = AlignedSample.aligned(Self.english, chinese)
    let finding = try #require(alignment.findings.first)
    func text(_ place: AlignmentFinding.Place, _ document: Document) -> String {
      let scalars = Array(document.paragraphs[place.paragraph].text.unicodeScalars)
      return String(String.UnicodeScalarView(scalars[place.range]))
    }
    #expect(finding.firstPlaces.map { text($0, alignment.first) } == ["1,250"])
    #expect(finding.secondPlaces.map { text($0, alignment.second) } == ["1 520"])
  }
}
