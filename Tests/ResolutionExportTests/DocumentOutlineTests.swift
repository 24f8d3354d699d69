// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionExport

@Suite struct DocumentOutlineTests {
  private func outline(_ document: Document, width: Int = 60, coloured: Bool = false) -> String {
    DocumentOutline(document, width: width, palette: Palette(isColoured: coloured)).text()
  }

  @Test("a resolution has its head, a line for each paragraph, and its findings")
  func wholeOutline() {
    let expected = """
      A/RES/90/1  en  A_RES_90_1-EN.txt
      Stones of the sea
      General Assembly · resolution · session 90
      adopted 2035-12-01 · 62nd plenary meeting
      drafts A/90/L.4, A/90/L.4/Add.1
      1 title · 1 heading · 1 preambular · 1 operative
      3 subparagraphs · 1 footnote · 1 closing line

        title1  90/1  Stones of the sea

            h1  ── The General Assembly,
           pp1      *Recalling* its resolution 89/2 of 3 March…  ¹
          op17  17  *Calls upon* all States of the coast, a…  ¹ ¹²
        op17.a      (a) To count the stones;
      op17.a.i          (i) Every year;
        op17.b      (b) To leave them where they are.

         note1   1  See A/89/5.

          sig1      62nd plenary meeting

      warning, op17: The text refers to footnote 2, which the
      document does not hold.
      note, document: The text states no symbol; A/RES/90/1 was
      taken from the file's name.

      """
    #expect(outline(SampleDocument.resolution) == expected)
  }

  @Test("no line is wider than the terminal", arguments: [40, 53, 80, 120])
  func linesFit(width: Int) {
    let chinese = Paragraph(
      id: "pp1", kind: .preambular, openingPhrase: "满意地注意到", footnotes: ["1"],
      text: "满意地注意到" + String(repeating: "沿海各国清点了所有石头，", count: 12))
    for document in [SampleDocument.resolution, SampleDocument.with(chinese)] {
      let lines = outline(document, width: width).split(separator: "\n")
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= width })
    }
  }

  @Test("colours frame the opening phrase instead of asterisks")
  func colours() {
    let text = outline(SampleDocument.resolution, coloured: true)
    #expect(text.contains("\u{1B}[1;3mRecalling\u{1B}[0m its"))
    #expect(!text.contains("*"))
  }

  @Test("control characters of a document never reach the terminal")
  func controlCharacters() {
    let hostile = Paragraph(
      id: "p1\u{7}", kind: .body, number: "\u{9B}1", footnotes: ["\u{1B}[2J"],
      text: "\u{1B}]0;title\u{7}\u{202E} and\ttab\nline")
    let text = outline(SampleDocument.with(hostile), width: 100)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalText.isUnsafe($0) })
    #expect(text.contains(#"\u{1B}]0;title\u{07}\u{202E} and tab line"#))
  }

  @Test("what a paragraph of a report does is shown beside it")
  func function() {
    let paragraph = Paragraph(
      id: "p1", kind: .body, number: "1", function: .operative, text: "It decided to meet again.")
    #expect(
      outline(SampleDocument.with(paragraph)).contains("\np1  1  » It decided to meet again.\n"))
  }

  @Test("a document without paragraphs says so")
  func emptyDocument() {
    let empty = Document(metadata: DocumentMetadata(path: "a.txt", sha256: "", format: .text))
    #expect(outline(empty) == "a.txt\nno paragraphs\n")
  }
}

struct FullOutlineTests {
  private func full(_ document: Document) -> String {
    DocumentOutline(document, width: 60, palette: Palette(isColoured: false), isFull: true).text()
  }

  private let long = Paragraph(
    id: "op1", kind: .operative, number: "1", openingPhrase: "Decides", footnotes: ["2"],
    text: "Decides to weigh the stones of the north and the stones of the south once a year")

  @Test func `the whole text stands there, its lines below one another`() {
    let text = full(SampleDocument.with(long))
    #expect(text.contains("*Decides* to weigh the stones of the north and the"))
    #expect(text.contains("\n        stones of the south once a year²\n"))
  }

  @Test func `no line is wider than the terminal`() {
    for line in full(SampleDocument.with(long)).split(separator: "\n") { #expect(line.count <= 60) }
  }
}
