// Part of Kimberlite.
import Foundation
import ResolutionComparison
import ResolutionCorpus
import Testing

@testable import ResolutionExport

@Suite struct SimilarPrinterTests {
  private static let result: SimilarResult = {
    var hit = SearchHit(
      address: "A/RES/90/1@en#op2", paragraph: "op2", kind: "operative", score: 0.875,
      text: "Decides to count <all> stones of the \"sea\";")
    hit.symbol = "A/RES/90/1"
    hit.language = "en"
    hit.number = "2"
    hit.title = "Stones of the sea"
    hit.year = 2035
    hit.highlights = [0..<22]
    var asked = AskedParagraph(text: "Decides to count <all>,\nnow", language: "en")
    asked.address = "A/RES/91/4@en#op1"
    var result = SimilarResult(asked: asked)
    result.found = [
      SimilarParagraph(
        hit: hit,
        resemblance: Resemblance(
          similarity: 0.875, passage: 0.75, firstInSecond: 0.8, secondInFirst: 0.5))
    ]
    return result
  }()

  private func printed(_ format: OutputFormat, _ result: SimilarResult = result) -> String {
    let printer = SimilarPrinter(format: format, width: 60, palette: Palette(isColoured: false))
    return String(decoding: printer.bytes(of: result), as: UTF8.self)
  }

  @Test("text says how near, and marks what is shared")
  func text() {
    #expect(
      printed(.text) == """
        A/RES/90/1@en#op2  2  operative  2035
          0.88 similar · 0.80 of the asked in it · 0.50 of it in the
          asked
        Stones of the sea
            *Decides to count <all>* stones of the "sea";

        """)
  }

  @Test("a paragraph that is near by a passage says so")
  func passage() {
    var result = Self.result
    result.found[0].hit.score = 0.9
    result.found[0].resemblance.similarity = 0.3
    #expect(printed(.markdown, result).contains("0.90 near by a passage · 0.30 similar · "))
  }

  @Test("JSON has what was asked for, hits with their shares, and whether these are all")
  func json() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(printed(.json).utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "kimberlite/similar/1")
    #expect((object["asked"] as? [String: Any])?["address"] as? String == "A/RES/91/4@en#op1")
    #expect(object["complete"] as? Bool == true)
    #expect(object["nearest"] is NSNull)
    let found = try #require((object["found"] as? [[String: Any]])?.first)
    #expect(found["address"] as? String == "A/RES/90/1@en#op2")
    #expect(found["similarity"] as? Double == 0.875)
    #expect(found["askedInFound"] as? Double == 0.8)
    #expect(found["foundInAsked"] as? Double == 0.5)
    #expect(found["highlights"] as? [[Int]] == [[0, 22]])
    let line = printed(.jsonl)
    #expect(line.hasSuffix("\"foundInAsked\":0.5}\n"))
    #expect(line.filter { $0 == "\n" }.count == 1)
  }

  @Test("tables have the shares in columns of their own, behind those of hits")
  func tables() {
    let lines = printed(.tsv).split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(
      lines[0].suffix(5)
        == ["highlights", "similarity", "passage", "askedInFound", "foundInAsked"])
    #expect(lines[1].suffix(5) == ["0-22", "0.875", "0.75", "0.8", "0.5"])
    #expect(printed(.csv).contains(",0-22,0.875,0.75,0.8,0.5\r\n"))
  }

  @Test("pages begin with the paragraph that was asked about, escaped")
  func pages() {
    let html = printed(.html)
    #expect(
      html.contains("<blockquote lang=\"en\">Decides to count &lt;all&gt;,\nnow</blockquote>"))
    #expect(html.contains("<mark>Decides to count &lt;all&gt;</mark>"))
    #expect(html.contains("operative 2 · 2035 · 0.88 similar"))
    #expect(html.contains("<title>Paragraphs like A/RES/91/4@en#op1</title>"))
    let markdown = printed(.markdown)
    #expect(markdown.contains("> Decides to count \\<all\\>, now\n"))
    #expect(markdown.contains("**Decides to count \\<all\\>** stones"))
  }

  @Test("nothing found is an empty list, with the nearest beside it")
  func nothing() throws {
    var result = Self.result
    result.nearest = result.found.removeFirst()
    #expect(printed(.text, result).isEmpty)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(printed(.json, result).utf8)) as? [String: Any])
    #expect((object["found"] as? [Any])?.isEmpty == true)
    #expect((object["nearest"] as? [String: Any])?["symbol"] as? String == "A/RES/90/1")
  }
}
