// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison
@testable import ResolutionExport

@Suite struct ComparisonPrinterTests {
  private static func document(_ symbol: String, _ texts: [String], _ language: Language)
    -> Document
  {
    var metadata = DocumentMetadata(path: symbol, sha256: "", format: .text)
    metadata.symbol = DocumentSymbol(symbol)
    metadata.language = language
    return Document(
      metadata: metadata,
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(id: "op\(index + 1)", kind: .operative, number: "\(index + 1)", text: text)
      })
  }

  private static func comparison(
    _ old: [String], _ new: [String], _ language: Language = .english
  ) -> DocumentComparison {
    DocumentComparer(language: language).compare(
      document("A/RES/90/1", old, language), document("A/RES/91/4", new, language))
  }

  private static func text(
    _ comparison: DocumentComparison, _ format: OutputFormat = .text, width: Int = 80,
    isColoured: Bool = false
  ) -> String {
    let printer = ComparisonPrinter(
      format: format, width: width, palette: Palette(isColoured: isColoured))
    return String(decoding: printer.bytes(of: comparison), as: UTF8.self)
  }

  @Test("words that were taken out keep the blanks around them")
  func blanks() {
    let pieces = ChangedPiece.inOne(
      old: "Also notes the old lamps", new: "Notes the lamps",
      edits: [
        TextEdit(class: .wording, old: 0..<4, new: 0..<0),
        TextEdit(class: .wording, old: 15..<18, new: 9..<9),
      ])
    let shown = pieces.map { piece in
      piece.change == .removed ? "[" + piece.text + "]" : piece.text
    }.joined()
    #expect(shown == "[Also] Notes the [old] lamps")
  }

  @Test(
    "no line is wider than the terminal, Chinese measured by columns", arguments: [40, 80, 120])
  func widths(width: Int) {
    let comparison = Self.comparison(
      ["请秘书长清点所有珊瑚岛的浮标并向大会第九十届会议报告清点浮标的结果和所用经费；"],
      ["请秘书长清点所有珊瑚岛的灯塔并向大会第九十一届会议报告清点灯塔的结果和所用经费；"], .chinese)
    for line in Self.text(comparison, width: width).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width)
    }
  }

  @Test("control characters of a document never reach the terminal; markup is escaped")
  func hostile() {
    let comparison = Self.comparison(
      ["Notes the \u{1B}[2J lamps <b>of</b> *quays* now"],
      ["Notes the \u{1B}[2J buoys <b>of</b> *quays* now"])
    #expect(!Self.text(comparison).unicodeScalars.contains("\u{1B}"))
    #expect(Self.text(comparison, .html).contains("&lt;b&gt;"))
    #expect(Self.text(comparison, .markdown).contains("\\<b\\>of"))
  }

  @Test("a page has both languages' texts marked, a head for each column, and no script")
  func page() {
    let html = Self.text(
      Self.comparison(["Notes the lamps of quays"], ["Notes the buoys of quays"]), .html)
    #expect(
      html.contains("<th scope=\"col\">A/RES/90/1@en</th><th scope=\"col\">A/RES/91/4@en</th>"))
    #expect(html.contains("<td lang=\"en\"><p>1. Notes the <del>lamps</del> of quays</p></td>"))
    #expect(html.contains("<a href=\"https://undocs.org/en/A/RES/90/1\">A/RES/90/1@en</a>"))
    #expect(html.contains("prefers-color-scheme: dark"))
    #expect(html.contains("@media print"))
    #expect(!html.contains("<script"))
  }

  @Test("a document of another organisation has no link to those of the United Nations")
  func foreign() {
    let comparison = DocumentComparer(language: .english).compare(
      Self.document("WT/L/518", ["Notes the lamps of quays"], .english),
      Self.document("WT/L/519", ["Notes the buoys of quays"], .english))
    #expect(!Self.text(comparison, .html).contains("undocs.org"))
  }
}
