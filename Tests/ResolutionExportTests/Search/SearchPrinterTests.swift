// Part of Kimberlite.
import Foundation
import ResolutionCorpus
import ResolutionModel
import Testing

@testable import ResolutionExport

@Suite struct SearchPrinterTests {
  private static let hit: SearchHit = {
    var hit = SearchHit(
      address: "A/RES/90/1@en#op2", paragraph: "op2", kind: "operative", score: 2.5,
      text: "Decides to count <all> stones of the \"sea\";")
    hit.symbol = "A/RES/90/1"
    hit.language = "en"
    hit.number = "2"
    hit.title = "Stones of the sea"
    hit.year = 2035
    hit.date = "2035-12-01"
    hit.highlights = [11..<16, 23..<29]
    return hit
  }()

  private static let bare = SearchHit(
    address: "notes.txt#p1", paragraph: "p1", kind: "body", score: 1, text: "海岸的石头。")

  private func printed(_ format: OutputFormat, _ hits: [SearchHit] = [hit, bare]) -> String {
    var result = SearchResult(query: QueryExpression(.everything, 0..<1))
    result.hits = hits
    let printer = SearchPrinter(format: format, width: 48, palette: Palette(isColoured: false))
    return String(decoding: printer.bytes(of: result, query: "count <stones>"), as: UTF8.self)
  }

  @Test("text says where, what and when, and marks the hits")
  func text() {
    #expect(
      printed(.text) == """
        A/RES/90/1@en#op2  2  operative  2035-12-01
        Stones of the sea
            Decides to *count* <all> *stones* of the
            "sea";

        notes.txt#p1  body
            海岸的石头。

        """)
  }

  @Test("jsonl is the data contract, a line for each hit")
  func jsonLines() {
    #expect(
      printed(.jsonl, [Self.hit])
        == #"{"address":"A/RES/90/1@en#op2","symbol":"A/RES/90/1","language":"en","#
        + #""paragraph":"op2","kind":"operative","number":"2","title":"Stones of the sea","#
        + #""year":2035,"date":"2035-12-01","score":2.5,"#
        + #""text":"Decides to count <all> stones of the \"sea\";","highlights":[[11,16],[23,29]]}"#
        + "\n")
  }

  @Test("json is one object, also when nothing was found")
  func json() throws {
    for hits in [[Self.hit, Self.bare], []] {
      let data = Data(printed(.json, hits).utf8)
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(object["schema"] as? String == "kimberlite/search/1")
      #expect(object["query"] as? String == "count <stones>")
      #expect((object["hits"] as? [Any])?.count == hits.count)
      #expect(object["total"] is NSNull)
    }
  }

  @Test("csv has the contract's fields in its order")
  func csv() {
    let lines = printed(.csv).components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "address,symbol,language,paragraph,kind,number,title,year,date,score,text,highlights")
    #expect(
      lines[1].hasSuffix("2.5,\"Decides to count <all> stones of the \"\"sea\"\";\",11-16 23-29"))
    #expect(lines[2] == "notes.txt#p1,,,p1,body,,,,,1.0,海岸的石头。,")
  }

  @Test("markdown is a numbered list with hits in bold")
  func markdown() {
    #expect(
      printed(.markdown, [Self.hit]) == """
        <!-- Written by Kimberlite -->
        # count \\<stones\\>

        1. **A/RES/90/1@en#op2** · operative 2 · 2035-12-01\u{20}\u{20}
           *Stones of the sea*

           Decides to **count** \\<all\\> **stones** of the "sea";

        """)
  }

  @Test(
    "hits printed in parts are what they are at once",
    arguments: [OutputFormat.text, .jsonl, .csv, .tsv])
  func parts(format: OutputFormat) {
    let printer = SearchPrinter(format: format, width: 48, palette: Palette(isColoured: false))
    #expect(printer.printsParts)
    var bytes: [UInt8] = []
    var last: SearchHit?
    for hit in [Self.hit, Self.hit, Self.bare] {
      bytes += printer.bytes(ofPart: [hit], after: last)
      last = hit
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == printed(format, [Self.hit, Self.hit, Self.bare]))
  }

  @Test("html marks hits, states the language, and escapes")
  func html() {
    let page = printed(.html)
    #expect(page.contains("<title>count &lt;stones&gt;</title>"))
    #expect(
      page.contains(
        "<p class=\"text\" lang=\"en\">Decides to <mark>count</mark> &lt;all&gt; "
          + "<mark>stones</mark> of the &quot;sea&quot;;</p>"))
  }

  @Test("marks that lie outside of the text are passed over")
  func outside() {
    var hit = Self.bare
    hit.highlights = [2..<4, 3..<5, 90..<95]
    #expect(MarkedPieces.of(hit.text, marks: hit.highlights).map(\.text) == ["海岸", "的石", "头。"])
    #expect(printed(.text, [hit]).contains("海岸*的石"))
  }
}
