// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel
import Testing

@testable import ResolutionInterchange

@Suite struct SiteTests {
  private static let paragraphs = [
    Paragraph(id: "title1", kind: .title, number: "90/1", text: "Stones & <seas>"),
    Paragraph(id: "h1", kind: .heading, text: "The General Assembly,"),
    Paragraph(id: "h2", kind: .heading, text: "Stones on land"),
    Paragraph(id: "pp1", kind: .preambular, openingPhrase: "Recalling", text: "Recalling 89/2,"),
    Paragraph(
      id: "op1", kind: .operative, number: "1", openingPhrase: "Calls upon", footnotes: ["1", "7"],
      text: "Calls upon all States, as in para. 2 of 89/2;"),
    Paragraph(
      id: "op1.a", kind: .subparagraph, number: "(a)", parent: "op1", text: "stones* of $5"),
    Paragraph(id: "note1", kind: .footnote, number: "1", text: "See 12/3.\u{1}\u{85}"),
  ]

  private func document(_ chosen: Set<String>? = nil) throws -> SiteDocument {
    var metadata = DocumentMetadata(path: "a.txt", sha256: "", format: .text)
    metadata.title = "Stones & <seas>"
    metadata.language = Language(code: "en")
    var document = Document(metadata: metadata, paragraphs: Self.paragraphs)
    document.mentions = [
      Mention(
        paragraph: "pp1", range: 10..<14,
        value: .citation(CitationValue(symbol: "A/RES/89/2", form: .short)))
    ]
    let exported = ExportedDocument(
      address: try #require(Address("A/RES/90/1@en")), document: document, chosen: chosen)
    return SiteDocument(exported, name: "A_RES_90_1-EN") { "\($0.symbol).html" }
  }

  @Test("a page of HTML: anchors, numbers, phrases, links, notes; signs are escaped")
  func html() throws {
    let page = String(
      decoding: SitePageHTML.bytes(of: try document(), stylesheet: nil), as: UTF8.self)
    #expect(page.contains("<p class=\"title\">90/1. Stones &amp; &lt;seas&gt;</p>"))
    #expect(page.contains("<em>Recalling</em> <a href=\"A/RES/89/2.html\">89/2</a>,"))
    #expect(page.contains("<p id=\"op1\"><a class=\"n\" href=\"#op1\">1.</a> <em>Calls upon</em>"))
    #expect(page.contains("<p id=\"h1\">") && page.contains("<h3 id=\"h2\">"))
    // A mark without a note leads nowhere.
    #expect(page.contains("<sup><a href=\"#note1\">1</a>, 7</sup>"))
    #expect(page.contains("<p class=\"d1\" id=\"op1.a\">"))
    #expect(page.contains("See 12/3.\u{FFFD}\u{FFFD}</p>"))
    // The line that is the title stands once.
    #expect(!page.contains("id=\"title1\""))
  }

  @Test("a page of Markdown: signs that mean something are escaped")
  func markdown() throws {
    let page = String(decoding: SitePageMarkdown.bytes(of: try document()), as: UTF8.self)
    #expect(
      page.hasPrefix(
        "<!-- Written by Kimberlite -->\n# A/RES/90/1@en\n\n**90/1. Stones &amp; \\<seas\\>**\n"))
    #expect(page.contains("\n<a id=\"h1\"></a>The General Assembly,\n"))
    #expect(page.contains("\n## <a id=\"h2\"></a>Stones on land\n"))
    #expect(page.contains("<a id=\"pp1\"></a>*Recalling* [89/2](<A/RES/89/2.html>),\n"))
    #expect(page.contains("<a id=\"op1\"></a>1. *Calls upon* all States"))
    #expect(page.contains("89/2;[^1]⁷\n"))
    #expect(page.contains("(a) stones\\* of \\$5\n"))
    #expect(page.contains("[^1]: <a id=\"note1\"></a>See 12/3."))
  }

  @Test("what was chosen is marked where it is a part")
  func chosen() throws {
    let part = SitePageHTML.bytes(of: try document(["op1"]), stylesheet: "style.css")
    let page = String(decoding: part, as: UTF8.self)
    #expect(page.contains("<p class=\"chosen\" id=\"op1\">"))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"style.css\">"))
    let whole = SitePageHTML.bytes(of: try document(), stylesheet: nil)
    #expect(!String(decoding: whole, as: UTF8.self).contains("class=\"chosen\""))
  }

  /// The pinpoint of a citation, and the paragraph that it means.
  @Test(arguments: [
    ("para. 9", "op9"), ("paras. 3-5", "op3"), ("para. 17 (a)", "op17.a"),
    ("para. 4 (b) (ii)", "op4.b.ii"), ("op. para. 2", "op2"), ("annex II", nil), ("para. x", nil),
  ])
  func pinpoints(pinpoint: String, id: String?) {
    #expect(PinpointAddress.id(of: pinpoint) == id)
  }
}

@Suite struct DocumentFileNamesTests {
  /// An address, and the name of its file.
  @Test(arguments: [
    ("A/RES/62/11@zh", "A_RES_62_11-ZH"), ("S/RES/1459(2003)@en", "S_RES_1459_2003-EN"),
    ("A/RES/3363(XXX)", "A_RES_3363_XXX"),
  ])
  func symbols(address: String, name: String) throws {
    var names = DocumentFileNames()
    #expect(names.name(of: try #require(Address(address))) == name)
  }

  @Test("no name is given twice, whatever the system thinks of capitals; no name leads elsewhere")
  func unique() {
    var names = DocumentFileNames()
    func name(_ path: String) -> String {
      names.name(of: Address(document: path, isSymbol: false, language: "en"))
    }
    #expect(name("corpus/report.txt") == "report-EN")
    #expect(name("other/Report.md") == "Report-EN-2")
    #expect(name("a/report-EN.txt") == "report-EN-3")
    #expect(name("../..") == "document-EN")
    #expect(name(".hidden.txt") == "hidden-EN")
    #expect(name("关于钻石 (1).txt") == "关于钻石_1-EN")
    #expect(name("\u{202E}《》.txt") == "document-EN-2")
    #expect(name(String(repeating: "石", count: 200) + ".txt").utf8.count < 200)
    // One name, however the system of the file writes an accent; no accent upon nothing.
    #expect(Array(name("e\u{301}tat.txt").utf8) == Array("\u{E9}tat-EN".utf8))
    #expect(name("\u{E9}TAT.txt") == "\u{E9}TAT-EN-2")
    #expect(name("\u{301}.txt") == "document-EN-3")
  }

  /// Where the United Nations publish a document.
  @Test(arguments: [
    ("A/RES/62/11", "https://undocs.org/en/A/RES/62/11"),
    ("S/RES/1459(2003)", "https://undocs.org/en/S/RES/1459%282003%29"),
    ("A/RES/75/242 B", "https://undocs.org/en/A/RES/75/242%20B"),
    ("WT/L/518", nil), ("A/DEC/54/402", nil), ("A", nil),
  ])
  func links(symbol: String, address: String?) {
    #expect(DocumentLink.address(of: symbol, language: "en") == address)
  }
}
