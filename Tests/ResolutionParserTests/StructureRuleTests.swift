// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

enum AllCases {
  static let all = ResolutionCases.all + PartCases.all + PageTrapCases.all + ReportCases.all
  static let texts = all.map(\.text)
}

/// Each rule of structure on a small made-up text.
struct StructureRuleTests {
  @Test("The text becomes the paragraphs that its rule says", arguments: AllCases.all)
  func outline(example: StructureCase) throws {
    let found = try ParsedText.outline(example.text)
    #expect(found == example.outline)
  }

  private func findings(_ text: String, path: String = "text.txt") throws -> [Finding.Category] {
    try ParsedText.document(text, path: path).findings.map(\.category)
  }

  @Test("A resolution without its head or its tail is said to lack it")
  func missingEnds() throws {
    let whole = ResolutionCases.all[0].text
    #expect(try !findings(whole).contains(.missingHead))
    #expect(try !findings(whole).contains(.missingTail))
    let beheaded = whole.replacing("90/1. Stones\n", with: "")
    #expect(try findings(beheaded).contains(.missingHead))
    let cut = String(whole.prefix { $0 != "6" })
    #expect(try findings(cut).contains(.missingTail))
  }

  @Test("Text of a resolution that fits no rule is kept as body and named")
  func unclassified() throws {
    let text = """
      90/1. Stones

      The General Assembly,

      Recalling its resolution 89/1,

      1. Decides to weigh;

      2. Requests a report.

      The lunch was served at noon and all members ate it. 

      64th plenary meeting
      4 December 2035
      """
    let document = try ParsedText.document(text)
    let finding = document.findings.first { $0.category == .unclassifiedText }
    let paragraph = document.paragraphs.first { $0.id == finding?.paragraph }
    #expect(paragraph?.kind == .body)
    #expect(paragraph?.text == "The lunch was served at noon and all members ate it.")
  }

  @Test("Numbers that are missed are told")
  func outOfSequence() throws {
    let text = ResolutionCases.all[2].text.replacing("2. The", with: "4. The")
    #expect(try findings(text).contains(.numberOutOfSequence(expected: "2", found: "4")))
  }

  @Test("A number out of sequence is told with the paragraph's id, in a second section too")
  func outOfSequenceInSection() throws {
    let text = """
      90/1. Stones

      The General Assembly,

      Recalling its resolution 89/1,

      I
      North

      1. Decides to weigh;

      II
      South

      1. Decides to wait;

      3. Requests a report.

      64th plenary meeting
      4 December 2035
      """
    let document = try ParsedText.document(text)
    let finding = document.findings.first {
      $0.category == .numberOutOfSequence(expected: "2", found: "3")
    }
    #expect(finding?.paragraph == "s2.op3")
    #expect(document.paragraphs.contains { $0.id == finding?.paragraph })
  }
}
