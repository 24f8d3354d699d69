// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFLegibilityTests {
  private static func pages(_ lines: [String]...) -> [PDFPage] {
    var text = PDFPageText()
    for page in lines {
      text.page()
      text.lines(page, x: 100, y: 100)
    }
    return PDFTextScanner.pages(in: text.bytes)
  }

  private static let text = Array(
    repeating: "The keepers of the lamps ask for oil and rope.", count: 8)

  @Test(
    "signs and letters that are those of no text",
    arguments: [
      // Numbers of glyphs in the order of their first use; a text moved along the alphabet.
      "! # $ % ' ( ) * # $ * % + $ ' ( % $ # ! , - . / 0 + ) ( , $ % # 4 $ # 2",
      "Wkh nhhshuv ri wkh odpsv zdlw iru rlo, dqg wkh odpsv zdlw iru wkh vkls",
    ])
  func illegible(line: String) {
    let garbled = Array(repeating: line, count: 12)
    #expect(PDFLegibility.illegible(Self.pages(garbled)) == [1])
    #expect(PDFLegibility.illegible(Self.pages(Self.text, garbled, Self.text)) == [2])
  }

  @Test(
    "texts and tables are what they are",
    arguments: [
      "The keepers of the lamps ask for oil and rope.", "请各国在港口设立灯塔，并报告执行情况。",
      "Lamps 12,345 6,789 (44.5) – 2044–2045 * 17 1/2",
      "Les gardiens des phares demandent de l’huile.",
      "Oil ..................... 14", "A/RES/44/11, A/C.3/44/L.12/Rev.1; $12 or 7%",
    ])
  func legible(line: String) {
    #expect(PDFLegibility.illegible(Self.pages(Array(repeating: line, count: 20))).isEmpty)
  }
}
