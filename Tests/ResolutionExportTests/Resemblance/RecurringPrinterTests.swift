// Part of Kimberlite.
import Foundation
import Testing

@testable import ResolutionCorpus
@testable import ResolutionExport

@Suite struct RecurringPrinterTests {
  private static func member(
    _ number: Int, _ text: String, _ similarity: Float, wording: Int
  ) -> RecurringGroup.Member {
    var hit = SearchHit(
      address: "A/RES/\(number)/1@en#op1", paragraph: "op1", kind: "operative", score: similarity,
      text: text)
    hit.symbol = "A/RES/\(number)/1"
    hit.language = "en"
    hit.year = 1945 + number
    hit.title = "Stones <of> the sea"
    return RecurringGroup.Member(hit: hit, similarity: similarity, wording: wording)
  }

  private static let group = RecurringGroup(
    language: "en", text: "Counts <the> stones;",
    members: [
      member(90, "Counts <the> stones;", 1, wording: 0),
      member(91, "Counts <the> shells;", 0.8, wording: 1),
    ], wordings: 2, documents: 2, series: 1, years: 2035...2036, leastSimilarity: 0.8,
    variations: [
      .init(
        range: 13..<19,
        choices: [.init(text: "shells", paragraphs: 1), .init(text: "", paragraphs: 1)]
      )
    ])

  private func printed(
    _ format: OutputFormat, _ groups: [RecurringGroup] = [group], showsAll: Bool = false
  ) -> String {
    var result = RecurringResult()
    result.groups = groups
    result.total = 9
    result.paragraphs = 30
    let printer = RecurringPrinter(
      format: format, width: 60, palette: Palette(isColoured: false), showsAll: showsAll)
    return String(decoding: printer.bytes(of: result), as: UTF8.self)
  }

  @Test("text says where a group stands, marks what varies, and says what stands there")
  func text() {
    #expect(
      printed(.text) == """
        2 documents · 1 series · 2035–2036
        2 wordings, 0.80 alike at least
            Counts <the> *stones*;
            ~ “shells” (1), nothing (1)
            A/RES/90/1@en#op1, A/RES/91/1@en#op1

        """)
  }

  @Test("long lists are cut for reading, unless all is asked for")
  func long() {
    var group = Self.group
    group.members = (70..<90).map { Self.member($0, "Counts <the> stones;", 1, wording: 0) }
    group.wordings = 1
    group.variations = []
    #expect(printed(.text, [group]).contains("and 14 more"))
    #expect(printed(.text, [group]).contains("identical"))
    let all = printed(.text, [group], showsAll: true)
    #expect(!all.contains("more"))
    #expect(all.contains("\n    A/RES/89/1@en#op1 · 2034 · Stones <of> the sea\n"))
    #expect(printed(.csv, [group]).split(separator: "\r\n").count == 21)
  }

  @Test("JSON has every paragraph, what varies and how often")
  func json() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(printed(.json).utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "kimberlite/recurring/1")
    #expect(object["total"] as? Int == 9)
    let group = try #require((object["groups"] as? [[String: Any]])?.first)
    #expect(group["firstYear"] as? Int == 2035)
    #expect(group["lastYear"] as? Int == 2036)
    #expect(group["series"] as? Int == 1)
    let variation = try #require((group["variations"] as? [[String: Any]])?.first)
    #expect(variation["range"] as? [Int] == [13, 19])
    #expect(
      (variation["choices"] as? [[String: Any]])?.map { $0["text"] as? String } == ["shells", ""])
    let paragraphs = try #require(group["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.map { $0["wording"] as? Int } == [1, 2])
    #expect(paragraphs.map { $0["kind"] as? String } == ["operative", "operative"])
    #expect(printed(.jsonl).split(separator: "\n").count == 1)
  }

  @Test("tables have a row for each paragraph of each group")
  func tables() {
    let lines = printed(.tsv).split(separator: "\n")
    #expect(
      lines[0]
        == "group\tdocuments\tseries\twordings\twording\tsimilarity\taddress\tsymbol\tlanguage\tparagraph\tkind\tnumber\tyear\tdate\ttitle\ttext"
    )
    #expect(
      lines[2].hasPrefix(
        "1\t2\t1\t2\t2\t0.8\tA/RES/91/1@en#op1\tA/RES/91/1\ten\top1\toperative\t\t2036\t\tStones"))
  }

  @Test("pages are escaped, name every paragraph, and state the language")
  func pages() {
    let html = printed(.html)
    #expect(
      html.contains("<p class=\"text\" lang=\"en\">Counts &lt;the&gt; <mark>stones</mark>;</p>"))
    #expect(html.contains("<details><summary>2 paragraphs</summary>"))
    #expect(
      html.contains(
        "<li lang=\"en\">A/RES/91/1@en#op1 · 2036 · Stones &lt;of&gt; the sea</li>"))
    #expect(printed(.markdown).contains("> Counts \\<the\\> **stones**;"))
  }
}
