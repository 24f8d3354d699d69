// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Which words of an operative paragraph are acts of the organ that speaks, and which are not.
struct ActClauseTests {
  struct Case: Sendable {
    var text: String
    var verbs: [String]
    init(_ text: String, _ verbs: [String]) {
      self.text = text
      self.verbs = verbs
    }
  }

  static let englishCases = [
    Case(
      "Notes the plan, calls for patience, and encourages the board to wait;",
      ["Notes", "calls for", "encourages"]),
    Case("Welcomes the plan, and in this regard urges all States to wait;", ["Welcomes", "urges"]),
    Case("Takes note of the report and requests the board to wait;", ["Takes note", "requests"]),
    Case("Welcomes the requests and calls of the board;", ["Welcomes"]),
    Case("Notes the plan, which recognizes the delay and encourages patience;", ["Notes"]),
    Case("Calls upon the board to wait, and to urge all States to wait;", ["Calls upon"]),
    Case("Recalls the item “Plans, and requests the board”;", ["Recalls"]),
    Case("Welcomes and supports the plan;", ["Welcomes and supports"]),
    Case(
      "Takes note with appreciation of the plan, and looks forward to the report;",
      ["Takes note with appreciation", "looks forward"]),
    Case(
      "Welcomes, in this regard, the plan, and reiterates its request to the board;",
      ["Welcomes", "reiterates its request"]),
    Case("Expresses its gratitude to the board;", ["Expresses its gratitude"]),
    Case(
      "Expresses its deep concern at the delay, but welcomes the plan;",
      ["Expresses its deep concern", "welcomes"]),
    Case("To submit a report;", []),
  ]

  static let chineseCases = [
    Case("注意到这项计划，要求各方耐心，并鼓励理事会等待；", ["注意到", "要求", "鼓励"]),
    Case("请秘书长等待，并提出报告；", ["请"]),
    Case("欢迎这项计划，在这方面敦促各国等待；", ["欢迎", "敦促"]),
    Case("敦促会员国等待，并支持理事会；", ["敦促"]),
    Case("注意到理事会的要求，同时认识到时间紧迫；", ["注意到"]),
    Case("欢迎并支持这项计划；", ["欢迎并支持"]),
    Case("赞赏并满意地注意到这项计划；", ["赞赏并满意地注意到"]),
    Case("对延误表示关切，还请秘书长等待；", ["表示关切", "还请"]),
    Case("注意到题为“等待，并请秘书长”的文件；", ["注意到"]),
  ]

  @Test("English acts", arguments: englishCases)
  func english(_ example: Case) { check(example, isEnglish: true) }

  @Test("Chinese acts", arguments: chineseCases)
  func chinese(_ example: Case) { check(example, isEnglish: false) }

  private func check(_ example: Case, isEnglish: Bool) {
    let text = FoldedText(example.text)
    let acts = ActTableTests.acts(example.text, isEnglish: isEnglish)
    #expect(acts.map { text[$0.verb].string } == example.verbs, "\(example.text)")
  }

  @Test("Who is asked")
  func addressees() {
    let cases: [(String, String?)] = [
      (
        "Requests the Secretary-General, in consultation with States, to submit a report;",
        "the Secretary-General"
      ),
      ("Urges Member States that have not done so to consider the plan;", "Member States"),
      ("Calls upon all parties to the talks to consider the plan;", "all parties to the talks"),
      ("Requests the Secretary-General to paint the lamps;", "the Secretary-General"),
      ("Encourages continued efforts in this regard;", nil),
    ]
    for (sentence, name) in cases {
      let text = FoldedText(sentence)
      let act = ActTableTests.acts(sentence, isEnglish: true).first
      #expect(act?.addressee.map { text[$0].string } == name, "\(sentence)")
    }
    let sentence = "请秘书长向大会提交报告；"
    let act = ActTableTests.acts(sentence, isEnglish: false).first
    #expect(act?.addressee.map { FoldedText(sentence)[$0].string } == "秘书长")
  }

  @Test("Two verbs with one object have the class of the first")
  func joined() {
    let english = ActTableTests.acts("Welcomes and encourages the efforts;", isEnglish: true)
    let chinese = ActTableTests.acts("欢迎并鼓励各国努力；", isEnglish: false)
    #expect((english + chinese).map(\.actClass) == ["welcome", "welcome"])
  }

  @Test("What is told of a body")
  func told() {
    let english = [
      "the decision of the Council, which requested the board to wait,": ["request"],
      "in which the Council welcomed the plan, stressed the delay and urged States to pay":
        ["urge"],
      "that the plenary meeting of the Kimberley Process established a committee": ["establish"],
    ]
    for (text, classes) in english {
      let found = ActTableTests.acts(text, isEnglish: true, scope: .told)
      #expect(found.map(\.actClass) == classes, "\(text)")
    }
    let chinese = [
      "其中大会决定，委员会应等待": ["decide"], "理事会在其中除其他外，请秘书长等待": ["request"],
      "大会第六十届会议宣布该年为河流年": ["declare"], "欧洲委员会鼓励各国等待": ["encourage"],
      "回顾其第1/1号决议宣布该年为河流年": ["declare"], "第1/1号决议设立的委员会": [],
      "大会要求进行的审查": [], "欢迎大会要求编写的报告": [],
    ]
    for (text, classes) in chinese {
      let found = ActTableTests.acts(text, isEnglish: false, scope: .told)
      #expect(found.map(\.actClass) == classes, "\(text)")
    }
    let session = "大会第六十届会议宣布该年为河流年"
    let text = FoldedText(session)
    let act = ActTableTests.acts(session, isEnglish: false, scope: .told).first
    #expect(act?.subject == .named(0..<6) && text[0..<6].string == "大会")
  }

  @Test("Records: the body at the beginning of the sentence acts, else who writes")
  func records() {
    let cases: [(String, [String])] = [
      ("全体会议审议了报告，并应该国邀请，决定派遣小组。", ["decide"]),
      ("全体会议选加拿大为主席；选马里为副主席。", ["appoint", "appoint"]),
      ("加拿大保证继续努力。", ["commit"]), ("马里政府邀请小组访问该国。", ["invite"]),
      ("请将报告分发。", ["request"]), ("会议很好。鼓励各国继续努力。", ["encourage"]),
    ]
    for (text, classes) in cases {
      let found = ActTableTests.acts(text, isEnglish: false, scope: .record)
      #expect(found.map(\.actClass) == classes, "\(text)")
    }
  }

  @Test("What is asked of a body, or only described, is not told of it")
  func notTold() {
    let english = [
      "the report adopted by the Council in May", "the Assembly, established in May",
      "if it decided to wait", "the admission of new members", "the decision on the Council",
    ]
    for text in english {
      #expect(ActTableTests.acts(text, isEnglish: true, scope: .told).isEmpty, "\(text)")
    }
    for text in ["请秘书长设立小组", "大会通过的计划", "根据大会要求，", "决定理事会设立小组"] {
      #expect(ActTableTests.acts(text, isEnglish: false, scope: .told).isEmpty, "\(text)")
    }
  }
}
