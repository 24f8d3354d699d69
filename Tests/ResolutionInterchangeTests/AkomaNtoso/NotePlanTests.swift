// Part of Kimberlite.
import FuzzSupport
import ResolutionModel
import Testing

@testable import ResolutionInterchange

@Suite struct NotePlanTests {
  private func text(_ id: String, _ marks: String...) -> Paragraph {
    Paragraph(id: id, kind: .body, footnotes: marks, text: "Text of \(id).")
  }

  private func note(_ id: String, _ number: String, _ marks: String...) -> Paragraph {
    Paragraph(id: id, kind: .footnote, number: number, footnotes: marks, text: "Note \(number).")
  }

  private func differences(_ paragraphs: [Paragraph]) -> [String] {
    var metadata = DocumentMetadata(path: "", sha256: "", format: .text)
    metadata.language = .english
    metadata.type = .report
    metadata.symbolSource = nil
    return RoundTrip.differences(of: Document(metadata: metadata, paragraphs: paragraphs))
  }

  @Test("notes come back where they stood, whatever their marks")
  func places() {
    let cases: [[Paragraph]] = [
      // Behind their paragraphs.
      [text("p1", "1"), note("n1", "1"), text("p2", "2"), note("n2", "2")],
      // At the end, in another order than their marks.
      [text("p1", "2", "1"), note("n1", "1"), note("n2", "2")],
      // Before everything, without a mark, and twice under one label.
      [note("n1", "*"), text("p1", "*", "*"), note("n2", "*"), note("n3", "9")],
      // Notes that refer to each other, and to one that is missing.
      [text("p1", "1"), note("n1", "1", "2"), note("n2", "2", "1", "7")],
      [note("n1", "1", "1")],
      [text("p1", "3"), text("p2", "3")],
    ]
    for paragraphs in cases { #expect(differences(paragraphs) == []) }
  }

  @Test("the first mark carries the note, those after it refer to it")
  func carriers() {
    let paragraphs = [text("p1", "1"), text("p2", "1"), note("n1", "1"), note("n2", "2")]
    let plan = NotePlan(paragraphs)
    #expect(plan.marks[0]?.map(\.carriesNote) == [true])
    #expect(plan.marks[1]?.map(\.carriesNote) == [false])
    #expect(plan.unmarked == [1: [3]])
    let metadata = DocumentMetadata(path: "", sha256: "", format: .text)
    let document = Document(metadata: metadata, paragraphs: paragraphs)
    let xml = String(decoding: AkomaNtosoWriter.bytes(of: document), as: UTF8.self)
    #expect(xml.contains("Text of p2.<noteRef marker=\"1\" href=\"#authorialNote_1\"/>"))
    #expect(xml.contains("kimberlite:marked=\"false\"><p>Note 2.</p>"))
  }

  @Test("a chain of notes in notes ends")
  func chain() {
    let notes = (1...300).map { note("n\($0)", "\($0)", "\($0 + 1)") }
    #expect(differences([text("p1", "1")] + notes) == [])
  }
}
