// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus
@testable import ResolutionExport

@Suite struct ShowPrinterTests {
  /// The document with some of its paragraphs, or all.
  private func shown(_ ids: [String] = [], notes: [String] = []) -> ShownDocument {
    func entries(_ keep: (String) -> Bool) -> [ShownDocument.Entry] {
      SampleDocument.resolution.paragraphs.filter { keep($0.id) }.map {
        .init(paragraph: $0, address: "A/RES/90/1@en#" + $0.id, isMeant: true)
      }
    }
    return ShownDocument(
      metadata: SampleDocument.resolution.metadata,
      entries: entries { ids.isEmpty || ids.contains($0) },
      notes: entries(notes.contains), paragraphCount: SampleDocument.resolution.paragraphs.count)
  }

  private func printed(_ format: OutputFormat, _ documents: [ShownDocument]) -> String {
    let printer = ShowPrinter(format: format, width: 60, palette: Palette(isColoured: false))
    return String(decoding: printer.bytes(of: documents, address: "A/RES/90/1"), as: UTF8.self)
  }

  @Test("Markdown has facts below the title, phrases in italics, and the notes at the end")
  func markdown() {
    #expect(
      printed(.markdown, [shown()]) == """
        <!-- Written by Kimberlite -->
        # A/RES/90/1@en

        **90/1. Stones of the sea**

        General Assembly · resolution · session 90 · adopted 2035-12-01 · 62nd plenary meeting

        drafts A/90/L.4, A/90/L.4/Add.1

        ## The General Assembly,

        *Recalling* its resolution 89/2 of 3 March 2035,[^1]

        17\\. *Calls upon* all States of the coast, as agreed among them:[^1]¹²

        (a) To count the stones;

        (i) Every year;

        (b) To leave them where they are.

        62nd plenary meeting

        [^1]: See A/89/5.

        """)
  }

  @Test("notes of two documents on one page are kept apart")
  func twoDocuments() {
    let text = printed(.markdown, [shown(["pp1"], notes: ["note1"]), shown()])
    #expect(text.contains("3 March 2035,[^en-1]\n\n[^en-1]: See A/89/5."))
    #expect(text.contains("3 March 2035,[^en2-1]\n"))
  }

  @Test("a note that nothing cites is shown all the same")
  func uncited() {
    #expect(printed(.markdown, [shown(["op17.a", "note1"])]).hasSuffix("\n¹ See A/89/5.\n"))
  }

  @Test("a mark means the next note behind it where notes are counted anew")
  func repeatedMarks() {
    let paragraphs = [
      Paragraph(id: "pp1", kind: .preambular, footnotes: ["1"], text: "One,"),
      Paragraph(id: "note1", kind: .footnote, number: "1", text: "First."),
      Paragraph(id: "annex.p1", kind: .body, footnotes: ["1"], text: "Two."),
      Paragraph(id: "annex.note1", kind: .footnote, number: "1", text: "Second."),
    ]
    var document = shown()
    document.entries = paragraphs.map { .init(paragraph: $0, address: $0.id, isMeant: true) }
    let text = printed(.markdown, [document])
    #expect(text.contains("One,[^1]\n\nTwo.[^1-2]\n\n[^1]: First.\n\n[^1-2]: Second.\n"))
  }

  @Test("HTML has numbers with their stop, phrases as em, and notes that are linked")
  func html() {
    let page = printed(.html, [shown()])
    #expect(page.contains("<p class=\"title\">90/1. Stones of the sea</p>"))
    #expect(page.contains("session 90 · adopted 2035-12-01 · 62nd plenary meeting</p>"))
    #expect(page.contains("id=\"A/RES/90/1@en#op17\">17. <em>Calls upon</em> all States"))
    #expect(page.contains("them:<sup><a href=\"#A/RES/90/1@en%23note1\">1</a>, 12</sup></p>"))
    #expect(
      page.contains("<p class=\"text\" id=\"A/RES/90/1@en#note1\"><sup>1</sup> See A/89/5.</p>"))
    #expect(
      page.contains("<p class=\"text\" style=\"margin-left: 2rem\" id=\"A/RES/90/1@en#op17.a"))
  }

  @Test("a row says which notes its paragraph cites")
  func csv() {
    let lines = printed(.csv, [shown(["op17"], notes: ["note1"])]).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix(",text,footnotes"))
    #expect(lines[1].hasSuffix(",1 12"))
  }

  @Test("a paragraph alone is shown with the notes it cites")
  func alone() {
    #expect(printed(.text, [shown(["op17"], notes: ["note1"])]).hasSuffix("1  See A/89/5.\n"))
    #expect(!printed(.jsonl, [shown(["op17"], notes: ["note1"])]).contains("note1"))
  }
}
