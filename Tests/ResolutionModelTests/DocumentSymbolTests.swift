// Part of Kimberlite.
import Testing

@testable import ResolutionModel

struct DocumentSymbolTests {
  @Test(
    "The organ and the number of a symbol",
    arguments: [
      ("A/RES/62/11", "General Assembly", "62/11"), ("A/RES/S-8/1", "General Assembly", "S-8/1"),
      ("A/HRC/RES/40/11", "Human Rights Council", "40/11"),
      ("S/RES/1459(2003)", "Security Council", "1459(2003)"),
      ("E/RES/2019/4", "Economic and Social Council", "2019/4"),
      ("A/DEC/62/503", "General Assembly", "62/503"),
      ("A/HRC/40/L.22", "Human Rights Council", nil),
    ] as [(String, String, String?)])
  func organs(symbol: String, body: String, number: String?) {
    let read = DocumentSymbol(symbol)
    #expect(read?.body == body)
    #expect(read?.number == number)
  }

  @Test(
    "A printed number becomes a symbol of the organ that speaks",
    arguments: [
      ("40/11", "General Assembly", "A/RES/40/11"),
      ("40/11", "Human Rights Council", "A/HRC/RES/40/11"),
      ("1459 (2003)", "Security Council", "S/RES/1459(2003)"),
      ("2019/4", "Economic and Social Council", "E/RES/2019/4"),
      // Without the organ the number's own form tells it.
      ("40/11", nil, "A/RES/40/11"), ("1459 (2003)", nil, "S/RES/1459(2003)"),
      ("2019/4", nil, "E/RES/2019/4"), ("3281 (XXIX)", nil, "A/RES/3281(XXIX)"),
      ("40/11", "Some Conference", nil),
    ] as [(String, String?, String?)])
  func numbers(number: String, organ: String?, symbol: String?) {
    #expect(DocumentSymbol(number: number, of: organ)?.canonical == symbol)
  }

  @Test("Drafts are no resolutions")
  func drafts() {
    #expect(DocumentSymbol("A/68/L.35")?.isDraft == true)
    #expect(DocumentSymbol("A/HRC/40/L.22/Rev.1")?.isDraft == true)
    #expect(DocumentSymbol("A/RES/68/128")?.isDraft == false)
    #expect(DocumentSymbol("A/68/649")?.isDraft == false)
  }
}
