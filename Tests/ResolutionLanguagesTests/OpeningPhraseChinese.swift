// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// The grammar of Chinese opening phrases. A bar ends the phrase.
struct OpeningPhraseChinese {
  @Test(
    "Verbs with their adverbs, feelings and stances",
    arguments: [
      "回顾|春季的会谈", "又回顾|春季的会谈", "满意地注意到|会谈的成果", "深为关切|会谈的延误",
      "表示赞赏地注意到|会谈的成果", "赞赏并满意地注意到|会谈的成果", "欢迎并鼓励|继续会谈",
      "表示感谢和支持|东道城市", "重申大力支持|这项计划", "重申严重关切|会谈的延误",
      "重申|承诺执行这项计划", "强调指出|必须会谈", "痛惜并最强烈地谴责|这种做法",
      "再次深为关切|会谈的延误", "感到震惊的是|，会谈有延误", "继续鼓励|各方会谈",
      "在这方面欢迎|会谈的成果", "为此，欣见|会谈的成果", "强调|支持会谈", "表示深信|会谈有益",
      "表示注意到|这项计划", "深为关切地注意到|会谈的延误", "认为有必要|会谈",
    ])
  func phrases(_ marked: String) { check(marked) }

  @Test(
    "Of a frame the phrase is its first word",
    arguments: ["对|会谈的延误表示严重关切，", "对|东道城市的接待深表感谢；"])
  func frames(_ marked: String) { check(marked) }

  @Test(
    "Spaces between characters, as PDF leaves them, are passed over",
    arguments: ["满意地 注意到|会谈", "表 示赞赏|东道城市", "审议了| 2007 年的报告"])
  func spaces(_ marked: String) { check(marked) }

  @Test(
    "A few verbs tell the side",
    arguments: [
      ("审议了秘书处的报告", OpeningPhrase.Side.preambular), ("决定休会", .operative),
      ("请主席提出报告", .operative), ("强调会谈有益", .either), ("又敦促各方会谈", .operative),
    ])
  func sides(_ text: String, _ side: OpeningPhrase.Side) {
    #expect(ChineseOpeningPhrases.shared.openingPhrase(of: Array(text.utf8)[...])?.side == side)
    #expect(ChineseOpeningPhrases.shared.beginsParagraph(Array(text.utf8)[...]) == side)
  }

  @Test(
    "Words that only begin like a phrase",
    arguments: ["请求主席", "对话的成果", "会谈的成果", "", " ", "2007 年", "申请加入", "对各方的计划。"])
  func none(_ text: String) {
    #expect(ChineseOpeningPhrases.shared.openingPhrase(of: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "Lines in the middle of a sentence",
    arguments: ["决定的内容", "通过会谈", "支持各方", "并鼓励各方", "进一步加强会谈", "强调、说明"])
  func continues(_ line: String) {
    #expect(ChineseOpeningPhrases.shared.beginsParagraph(Array(line.utf8)[...]) == nil)
  }

  @Test("A common verb opens a paragraph behind 又, 还 and 再次")
  func additive() {
    for line in ["又要求各方会谈", "还支持各方", "再次建议休会"] {
      #expect(ChineseOpeningPhrases.shared.beginsParagraph(Array(line.utf8)[...]) != nil)
    }
  }

  private func check(_ marked: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = Array(parts.joined().utf8)[...]
    let phrase = ChineseOpeningPhrases.shared.openingPhrase(of: text)
    #expect(phrase.map { text[$0.range(in: text)].string } == String(parts[0]))
  }
}
