// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus
@testable import ResolutionExport

@Suite struct ConcordancePrinterTests {
  private let lines = [
    ConcordanceLine(
      address: "A/RES/90/1@en#op2", language: "en", year: 2035,
      left: "the Assembly decides to count all ", keyword: "stones",
      right: " of the sea and of its coasts once a year"),
    ConcordanceLine(
      address: "A/RES/90/1@en#op2", language: "en", year: 2035, left: "weighs the ",
      keyword: "stones", right: ";"),
  ]

  private func printed(width: Int) -> String {
    let printer = ConcordancePrinter(
      format: .text, width: width, palette: Palette(isColoured: false))
    return String(decoding: printer.bytes(of: lines, query: "stones"), as: UTF8.self)
  }

  @Test("contexts are cut between words")
  func words() {
    #expect(
      printed(width: 70) == """
        A/RES/90/1@en#op2         …to count all *stones* of the sea and of…
        A/RES/90/1@en#op2            weighs the *stones*;

        """)
  }

  @Test("a narrow terminal has the address above the words")
  func narrow() {
    #expect(
      printed(width: 40) == """
        A/RES/90/1@en#op2
          …to count all *stones* of the sea and…
             weighs the *stones*;

        """)
    for width in 20...90 {
      for line in printed(width: width).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(width): \(line)")
      }
    }
  }
}
