// Part of Kimberlite.
import Foundation
import FuzzSupport
import ResolutionModel
import ResolutionParser
import Testing

/// Paragraphs of the corpus with other words in them: whatever is found, it is where it says.
@Suite struct EntityMutationTests {
  @Test(
    "a changed paragraph gives mentions in which everything holds", .timeLimit(.minutes(5)),
    arguments: [
      (["A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt", "A_RES_68_128-EN.md"], english),
      (["A_RES_62_11-ZH.txt", "A_58_623-ZH.txt"], chinese),
    ])
  func changedParagraph(files: [String], words: [String]) throws {
    let documents = try files.map { name in
      let bytes = [UInt8](try Data(contentsOf: Self.corpus.appendingPathComponent(name)))
      return try Parser().parse(InputFile(path: name, bytes: bytes))
    }
    let words = words.map { Array($0.utf8) }
    var mutation = Mutation(seed: 7)
    for number in 0..<300 {
      var document = documents[number % documents.count]
      // A run of paragraphs, another one each time: notes and lists look at those before.
      let start = number * 7 % document.paragraphs.count
      document.paragraphs = document.paragraphs[start...].prefix(4).map { paragraph in
        var changed = paragraph
        let bytes = mutation.changed(Array(paragraph.text.utf8), words)
        changed.text = String(decoding: bytes, as: UTF8.self)
        return changed
      }
      let wrong = EntityInvariants.violations(in: document)
      guard wrong.isEmpty else {
        Issue.record("\(wrong): \(document.paragraphs.map(\.text))")
        return
      }
    }
  }

  @Test("mentions of a paragraph that is read in pieces are where it has them")
  func pieces() throws {
    let words = String(repeating: "the lanterns, ", count: 700)
    let text =
      "A/RES/61/99\n\nThe General Assembly,\n\n1. Requests " + words + "and resolution 60/1;\n"
    let document = try Parser().parse(InputFile(path: "a.txt", bytes: Array(text.utf8)))
    #expect(EntityInvariants.violations(in: document) == [])
    let cited = EntityInvariants.words(ofCitationsIn: document)
    #expect(cited.last?.hasSuffix("60/1") == true)
  }

  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("corpus")

  private static let english = [
    " on 5 May 2003 ", "from 1 to 3 June", "31 April 2005", " until 30 June 0 ", "mid-2014",
    "resolution 61/28", "resolutions 60/1, 60/2 and 60/3 A to C", "A/61/589/Add.1 and Corr.1",
    "S/RES/1459 (2003)", "Ibid., para. 4", " Add.2", "its sixty-third session",
    "1st and 2nd meetings",
    "the Committee on the ", "of the", "Special Rapporteur on ", "Congo", "the Republic of",
    "(Chair)", "the admission of ", "meeting held in Paris", ", Geneva, ", "45 States", "1,000,000",
    "two hundred and five ", "99999999999999999999", "Requests", "and requests", "decided that",
    "in which it ", "each year", " Day", "\u{2019}", "\u{AD}", "(", ")", "\u{201C}", "½", "é", "中",
  ]

  private static let chinese = [
    "2003年5月5日", "5月31日至6月2日", "二○○七年", "2 0 0 7 年", "4月31日", "每年", "世界日", "截至", "之前",
    "第61/28号决议", "第60/1号、第60/2号和", "A/61/589和Corr.1", "第1459(2003)号决议", "同上，第4段",
    "第六十三届会议", "第二次会议", "委员会", "关于", "问题特别报告员", "刚果", "共和国", "主席", "接纳",
    "在巴黎举行的会议", "45个国家", "二十五", "1 000 000", "99999999999999999999", "999999999万亿人", "九千亿多亿国家", "请",
    "并请", "决定",
    "其中", "表示赞赏", "大会", "，", "。", "（", "）", "“", "《", "\u{3000}", "a", "①",
  ]
}
