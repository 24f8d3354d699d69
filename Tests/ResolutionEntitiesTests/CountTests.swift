// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel
import Testing

@Suite struct CountTests {
  private func printed(_ document: Document) -> String {
    document.mentions.compactMap { mention -> String? in
      guard case .count(let value) = mention.value else { return nil }
      return value.quantities.map { "\($0.number) \($0.noun)" }.joined(separator: ", ")
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    ("54 Participants representing 81 countries", "54 participants, 81 countries"),
    (
      "forty-eight Kimberley Process Participants, representing seventy-four countries",
      "48 participants, 74 countries"
    ),
    ("one hundred and ninety-three Member States", "193 member states"),
    ("the 17 Sustainable Development Goals", "17 goals"),
    ("3 to 5 experts", "3 experts, 5 experts"),
    ("some 5,880 refugees", "5880 refugees"), ("5 880 refugees", "5880 refugees"),
    ("1.2 million refugees", "1200000 refugees"),
    ("two and a half million people", "2500000 people"),
    ("three human rights bodies", "3 bodies"),
    ("two United Nations missions", "2 missions"),
    ("132 of the 262 recommendations", "132 recommendations, 262 recommendations"),
    ("11 of the least developed countries", "11 countries"),
    ("between 720 million and 811 million people", "720000000 people, 811000000 people"),
    ("six key emerging environmental issues", "6 issues"),
    (
      "9 million people face hunger, and 4 million people, of whom 2 million are children",
      "9000000 people | 4000000 people, 2000000 people"
    ),
    // Measures, money, shares, labels, ages.
    ("for three years, 10 million dollars, 54 per cent, two thirds of States", ""),
    ("paragraphs 3 to 5 and articles 19 to 22, Group of 77", ""),
    ("a two-State solution, children under 5 years of age", ""),
    ("four in five people", ""), ("action 15 of the conclusions", ""),
  ])
  func english(_ text: String, _ counts: String) {
    #expect(printed(reading([text], language: .english)) == counts)
  }

  @Test(arguments: [
    ("四十八个参与方代表七十四个国家", "48 participants, 74 countries"),
    ("54个参与方代表81个国家", "54 participants, 81 countries"),
    ("108个会员国", "108 member states"), ("17个可持续发展目标", "17 goals"),
    ("120万难民", "1200000 refugees"), ("5 880万人", "58800000 people"),
    ("1 516名儿童", "1516 children"), ("3至5名专家", "3 experts, 5 experts"),
    ("三个方面", "3 dimensions"), ("60国政府", "60 governments"),
    ("17个目标中的11个目标", "17 goals, 11 goals"), ("两组织", "2 organizations"),
    ("20名议员", "20 parliamentarians"), ("三个区域贸易协定", "3 agreements"),
    ("13个国家以下当局", "13 authorities"), ("六个要点", "6 points"),
    // Durations, labels, names.
    ("三个月，两个星期，五个工作日，10个百分点", ""),
    ("第十三和十四部分", ""), ("20国集团，两国解决方案，日内瓦四公约", ""), ("数百万人", ""),
  ])
  func chinese(_ text: String, _ counts: String) {
    #expect(printed(reading([text], language: .chinese)) == counts)
  }
}
