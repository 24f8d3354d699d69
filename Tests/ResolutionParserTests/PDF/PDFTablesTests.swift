// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFTablesTests {
  private static func rows(_ text: PDFPageText) -> [String] {
    text.styled.blocks.filter { $0.role == .tableRow }
      .map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test func `years are cells where they stand far from the next cell, row below row`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    for (index, row) in [("Year", "Lamps"), ("2041", "12"), ("2042", "7")].enumerated() {
      text.text(row.0, x: 100, y: 560 + index * 24)
      text.text(row.1, x: 400, y: 560 + index * 24)
    }
    #expect(Self.rows(text) == ["Year\tLamps", "2041\t12", "2042\t7"])
  }

  @Test func `words far apart in one line of a text are no row`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.text("Oil is dear to the keepers in the year", x: 140, y: 488, width: 560)
    text.text("2044", x: 100, y: 512)
    text.text("by", x: 350, y: 512)
    text.text("lamps", x: 660, y: 512)
    text.text("of glass", x: 100, y: 536)
    #expect(Self.rows(text).isEmpty)
  }

  @Test func `the cells of a table's head go on in the next line`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    let cells = [
      ("Harbour", 100, 560), ("Lamps", 300, 560), ("Oil", 500, 560), ("(in use)", 300, 584),
      ("(barrels)", 500, 584), ("Northport", 100, 608), ("12", 300, 608), ("40", 500, 608),
      ("7", 300, 632), ("31", 500, 632),
    ]
    for (cell, x, y) in cells { text.text(cell, x: x, y: y) }
    #expect(
      Self.rows(text) == ["Harbour\tLamps (in use)\tOil (barrels)", "Northport\t12\t40", "7\t31"])
  }

  @Test func `lines of a list are paragraphs where other pages tell how wide the text is`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.page()
    for index in 0..<20 { text.text("Lamp 44/\(index + 10)", x: 100, y: 200 + index * 24) }
    #expect(text.blocks.count == 23)
  }

  @Test func `Chinese characters set apart over the line are one word, no row`() {
    var text = PDFPageText()
    text.page()
    for (index, word) in ["第", "九", "十", "届", "会", "议"].enumerated() {
      text.text(word, x: 100 + index * 120, y: 200)
    }
    #expect(text.blocks == ["第九十届会议"])
  }
}
