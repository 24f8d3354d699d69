// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus
@testable import ResolutionExport

@Suite struct StatisticsPrinterTests {
  private let statistics: CorpusStatistics = {
    var statistics = CorpusStatistics()
    statistics.files = 2
    statistics.byLanguage = [
      .init(value: "en", count: 7), .init(value: "zh", count: 12),
    ]
    statistics.analysis = "standard words stems characters tables versions"
    statistics.roots = ["documents"]
    return statistics
  }()

  @Test("values stand near their labels, parts below what they are parts of", arguments: [40, 80])
  func figures(width: Int) {
    let text = StatisticsPrinter.text(
      of: statistics, width: width, palette: Palette(isColoured: false))
    #expect(text.hasPrefix("property                value\ndocuments                   2\n"))
    #expect(text.contains("\nparagraphs by language\n  en                        7\n"))
    #expect(text.hasSuffix("\nroot  documents\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test("a column of words goes on below where it is too narrow, and no number is lost")
  func table() {
    let table = ExportTable(
      columns: [.init("term"), .init("paragraphs", isNumber: true), .init("kind")],
      rows: [[.text("stone"), .integer(12), .text("operative 7, preambular 4, title 1")]])
    #expect(
      TableText(table, width: 34, palette: Palette(isColoured: false)).text() == """
        term   paragraphs  kind
        stone          12  operative 7,
                           preambular 4,
                           title 1

        """)
  }
}
