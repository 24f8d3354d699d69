// Part of Kimberlite.
import ResolutionModel

/// A made-up resolution with one paragraph of each kind that the printers treat in its own way.
enum SampleDocument {
  static let resolution: Document = {
    var metadata = DocumentMetadata(
      path: "A_RES_90_1-EN.txt", sha256: String(repeating: "0f", count: 32), format: .text)
    metadata.symbol = DocumentSymbol("A/RES/90/1")
    metadata.symbolSource = .text
    metadata.language = .english
    metadata.type = .resolution
    metadata.body = "General Assembly"
    metadata.title = "Stones of the sea"
    metadata.session = 90
    metadata.adopted = CalendarDate(year: 2035, month: 12, day: 1)
    metadata.plenaryMeeting = 62
    metadata.drafts = ["A/90/L.4", "A/90/L.4/Add.1"]
    return Document(
      metadata: metadata, paragraphs: paragraphs,
      findings: [
        Finding(.referenceWithoutFootnote(mark: "2"), paragraph: "op17", line: 9),
        Finding(.symbolFromFileName("A/RES/90/1"), severity: .note),
      ],
      furniture: [Furniture(kind: .pageNumber, range: 40..<42)])
  }()

  private static let paragraphs = [
    Paragraph(
      id: "title1", kind: .title, number: "90/1", text: "Stones of the sea", source: [0..<24]),
    Paragraph(id: "h1", kind: .heading, text: "The General Assembly,", source: [26..<47]),
    Paragraph(
      id: "pp1", kind: .preambular, section: ["h1"], openingPhrase: "Recalling",
      footnotes: ["1"], text: "Recalling its resolution 89/2 of 3 March 2035,",
      source: [49..<70, 80..<106]),
    Paragraph(
      id: "op17", kind: .operative, number: "17", section: ["h1"], openingPhrase: "Calls upon",
      footnotes: ["1", "12"], text: "Calls upon all States of the coast, as agreed among them:",
      source: [108..<170]),
    Paragraph(
      id: "op17.a", kind: .subparagraph, number: "(a)", parent: "op17", section: ["h1"],
      text: "To count the stones;", source: [172..<196]),
    Paragraph(
      id: "op17.a.i", kind: .subparagraph, number: "(i)", parent: "op17.a", section: ["h1"],
      text: "Every year;", source: [198..<213]),
    Paragraph(
      id: "op17.b", kind: .subparagraph, number: "(b)", parent: "op17", section: ["h1"],
      text: "To leave them where they are.", source: [215..<248]),
    Paragraph(id: "note1", kind: .footnote, number: "1", text: "See A/89/5.", source: [250..<263]),
    Paragraph(id: "sig1", kind: .closing, text: "62nd plenary meeting", source: [265..<285]),
  ]

  /// A document that is nothing but one paragraph.
  static func with(_ paragraph: Paragraph) -> Document {
    Document(
      metadata: DocumentMetadata(path: "a.txt", sha256: "", format: .text), paragraphs: [paragraph])
  }
}
