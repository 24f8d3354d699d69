// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionExport

@Suite struct DocumentTreeTests {
  @Test("the tree shows structure, order and place of every paragraph")
  func wholeTree() {
    let expected = """
      A/RES/90/1 en text
      │ title: Stones of the sea
      │ General Assembly · resolution · session 90 · adopted 2035-12-01 · 62nd plenary meeting
      │ drafts A/90/L.4, A/90/L.4/Add.1
      │ 1 title · 1 heading · 1 preambular · 1 operative · 3 subparagraphs · 1 footnote · 1 closing line
      ├─ title title1 "90/1" @0-24: Stones of the sea
      ├─ heading h1 @26-47: The General Assembly,
      ├─ preambular pp1 [Recalling] ^1 in:h1 @49-70,80-106: Recalling its resolution 89/2 of 3 March 2035,
      ├─ operative op17 "17" [Calls upon] ^1 ^12 in:h1 @108-170: Calls upon all States of the coast, as agreed a…
      │  ├─ subparagraph op17.a "(a)" in:h1 @172-196: To count the stones;
      │  │  └─ subparagraph op17.a.i "(i)" in:h1 @198-213: Every year;
      │  └─ subparagraph op17.b "(b)" in:h1 @215-248: To leave them where they are.
      ├─ footnote note1 "1" @250-263: See A/89/5.
      └─ closing sig1 @265-285: 62nd plenary meeting
      warning referenceWithoutFootnote op17 line 9: The text refers to footnote 2, which the document does not hold.
      note symbolFromFileName: The text states no symbol; A/RES/90/1 was taken from the file's name.

      """
    #expect(DocumentTree(SampleDocument.resolution).text() == expected)
  }

  @Test("control characters are shown escaped")
  func controlCharacters() {
    let hostile = Paragraph(id: "p\u{1B}", kind: .body, number: "\u{9B}", text: "\u{1B}[2J")
    let text = DocumentTree(SampleDocument.with(hostile)).text()
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalText.isUnsafe($0) })
  }

  @Test("a deep chain of parents needs no deep stack")
  func deepNesting() {
    let paragraphs = (0..<2_000).map { index in
      Paragraph(
        id: "l\(index)", kind: .listItem, parent: index == 0 ? nil : "l\(index - 1)", text: "x")
    }
    var document = SampleDocument.resolution
    document.paragraphs = paragraphs
    #expect(DocumentTree(document).text().contains("listItem l1999"))
  }
}
