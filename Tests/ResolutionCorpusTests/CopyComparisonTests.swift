// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus

@Suite struct CopyComparisonTests {
  private func difference(_ one: [String], _ other: [String]) -> ShownDocument.Difference {
    func paragraphs(_ texts: [String]) -> [Paragraph] {
      texts.enumerated().map { Paragraph(id: "p\($0)", kind: .body, text: $1) }
    }
    return CopyComparison.difference(of: paragraphs(one), from: paragraphs(other))
  }

  @Test(
    "what a reader does not see is no difference",
    arguments: [
      ("Non\u{2011}Self-Governing lamps", "Non-Self-Governing lamps"),
      ("the \u{201C}lamps\u{201D} of 3\u{2013}4", "the \"lamps\" of 3-4"),
      ("one\u{A0}lamp  more", "one lamp more"), ("State\u{2019}s", "State's"),
      ("A/75/1，第（1）段", "A/75/1,第(1)段"), ("co\u{AD}operation\u{200B}", "cooperation"),
    ])
  func same(one: String, other: String) {
    #expect(difference([one], [other]) == .none)
  }

  @Test("other words are counted by paragraph, and division counts for nothing")
  func different() {
    let texts = (1...9).map { "Counts the lamps of pier \($0);" }
    #expect(difference(texts, [texts[0] + " " + texts[1]] + texts[2...]) == .none)
    #expect(difference(texts, ["Counts the lanterns;"] + texts[1...]) == .paragraphs(1))
    #expect(difference(texts, Array(texts.dropLast(2))) == .paragraphs(2))
    #expect(difference(texts, [texts[1], texts[0]] + texts[2...]) == .paragraphs(2))
    #expect(difference(texts, ["Another text."]) == .most)
  }
}
