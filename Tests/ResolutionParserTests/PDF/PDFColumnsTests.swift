// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFColumnsTests {
  /// Lines of one column; the first line of each paragraph is set in.
  static func column(
    _ text: inout PDFPageText, x: Int, y: Int, lines: Int, opensAt: Set<Int> = [], word: String
  ) {
    for index in 0..<lines {
      let indent = opensAt.contains(index) ? 24 : 0
      text.text(
        "\(word) \(index) goes on and on to its edge", x: x + indent, y: y + index * 24,
        width: 370 - indent)
    }
  }

  @Test func `a paragraph goes on from column to column, and there`() {
    var text = PDFPageText()
    text.page()
    Self.column(&text, x: 60, y: 120, lines: 12, opensAt: [0, 5, 8], word: "left")
    Self.column(&text, x: 470, y: 120, lines: 12, opensAt: [4, 9], word: "right")
    #expect(text.blocks.count == 5)
    #expect(text.blocks[2].contains("left 11 goes on and on to its edge right 0 goes on"))
    #expect(text.blocks[2].hasSuffix("right 3 goes on and on to its edge"))
  }

  @Test func `a page whose second column is short has the gutter of another page`() {
    var text = PDFPageText()
    text.page()
    Self.column(&text, x: 60, y: 120, lines: 12, opensAt: [0], word: "left")
    Self.column(&text, x: 470, y: 120, lines: 12, opensAt: [3], word: "right")
    text.page()
    Self.column(&text, x: 60, y: 120, lines: 12, opensAt: [3], word: "next")
    text.text("12th plenary meeting", x: 680, y: 120, width: 160)
    text.text("3 May 2044", x: 760, y: 144, width: 80)
    #expect(text.blocks.count == 5)
    #expect(text.blocks.suffix(2) == ["12th plenary meeting", "3 May 2044"])
  }

  @Test func `a table after a page of two columns keeps its rows`() {
    var text = PDFPageText()
    text.page()
    Self.column(&text, x: 60, y: 120, lines: 12, opensAt: [0], word: "left")
    Self.column(&text, x: 470, y: 120, lines: 12, opensAt: [3], word: "right")
    text.page()
    for row in 0..<12 {
      let y = 120 + 24 * row
      text.text("Item \(row) of lamps and of stones by the sea", x: 60, y: y, width: 330)
      text.text("1 0\(row + 10)", x: 620, y: y, width: 60)
      text.text("2 0\(row + 10)", x: 760, y: y, width: 60)
    }
    #expect(text.blocks.contains { $0.hasPrefix("Item 3") && $0.contains("1 013") })
  }

  @Test func `a page of one column after two is not parted`() {
    var text = PDFPageText()
    text.page()
    Self.column(&text, x: 60, y: 120, lines: 12, word: "left")
    Self.column(&text, x: 470, y: 120, lines: 12, word: "right")
    text.page()
    for index in 0..<6 {
      text.text("whole \(index) goes on to its edge", x: 60, y: 120 + index * 24, width: 780)
    }
    let whole = text.blocks.joined(separator: " ")
    #expect(whole.contains("whole 0 goes on to its edge whole 1"))
  }

  @Test func `letters printed twice, a little apart, are bold and stand there once`() {
    var text = PDFPageText()
    text.page()
    text.text("Decides to wait", x: 100, y: 200)
    text.text("Decides to wait", x: 101, y: 200)
    text.text("Decides to wait", x: 100, y: 400)
    #expect(text.blocks == ["Decides to wait", "Decides to wait"])
    #expect(text.styled.blocks.map(\.emphasis) == [[0..<15], []])
  }

  @Test func `quotation marks of another font stand where the Chinese text leaves them room`() {
    var text = PDFPageText()
    text.page()
    text.text("请各国将 灯塔 设在港口", x: 100, y: 200, width: 220)
    text.text("“", x: 180, y: 200, family: "Latin", width: 10)
    text.text("”", x: 230, y: 200, family: "Latin", width: 10)
    #expect(text.blocks == ["请各国将“灯塔”设在港口"])
  }

  @Test func `a page that stands on its head is turned`() {
    var text = PDFPageText()
    text.page()
    for (index, line) in ["keep the lamps.", "have to tell and to", "The keepers of the rope"]
      .enumerated()
    {
      var left = 800
      for word in line.split(separator: " ") {
        text.text(word + " ", x: left, y: 200 + index * 24, width: -8)
        // Justification stretches the blanks.
        left -= Int(PDFTurn.width(of: word + " ") * 20) + 4
      }
    }
    #expect(
      text.blocks.joined(separator: " ")
        == "The keepers of the rope have to tell and to keep the lamps.")
  }
}
