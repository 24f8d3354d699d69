// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus
@testable import ResolutionExport

@Suite struct HitTextTests {
  private static func hit(_ id: String) -> SearchHit {
    var hit = SearchHit(
      address: "A/RES/90/1@en#" + id, paragraph: id, kind: "operative", score: 1,
      text: "Decides to count all stones of the sea and of its coasts;")
    hit.number = "2"
    hit.title = "Stones of the sea and of all its coasts"
    hit.date = "2035-12-01"
    hit.highlights = [17..<27]
    return hit
  }

  private static func neighbour(_ id: String, isMeant: Bool = false) -> ShownDocument.Entry {
    .init(
      paragraph: Paragraph(id: id, kind: .operative, number: "2", text: "Calls upon all States;"),
      address: id, isMeant: isMeant)
  }

  private func printed(
    _ hits: [SearchHit], width: Int, neighbours: [[ShownDocument.Entry]] = []
  ) -> String {
    var result = SearchResult(query: QueryExpression(.everything, 0..<1))
    result.hits = hits
    let printer = SearchPrinter(format: .text, width: width, palette: Palette(isColoured: false))
    return String(
      decoding: printer.bytes(of: result, query: "stones", neighbours: neighbours), as: UTF8.self)
  }

  @Test("on a narrow terminal the head goes on below, and the title is cut at a word")
  func narrow() {
    #expect(
      printed([Self.hit("op2")], width: 36).hasPrefix(
        """
        A/RES/90/1@en#op2  2  operative
          2035-12-01
        Stones of the sea and of all its…
            Decides to count *all stones* of
        """))
  }

  @Test("a title that the hit before has is not repeated")
  func titles() {
    let text = printed([Self.hit("op2"), Self.hit("op3")], width: 80)
    #expect(text.components(of: "Stones of the sea") == 1)
    #expect(text.contains("\n\nA/RES/90/1@en#op3  2  operative  2035-12-01\n    Decides"))
  }

  @Test("among its neighbours the hit is set apart and has its number")
  func neighbours() {
    let neighbours = [
      Self.neighbour("op1"), Self.neighbour("op2", isMeant: true), Self.neighbour("op3"),
    ]
    #expect(
      printed([Self.hit("op2")], width: 60, neighbours: [neighbours]).hasSuffix(
        """
            op1  2  Calls upon all States;
          > op2  2  Decides to count *all stones* of the sea and of
                    its coasts;
            op3  2  Calls upon all States;

        """))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
