// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFFurnitureTests {
  @Test func `notes that differ in their numbers only are not taken for a line that comes again`() {
    var text = PDFPageText()
    for page in 1...3 {
      text.page()
      PDFLayoutTests.page(&text)
      text.text("See document \(page * page + 7), part \(page).", x: 100, y: 1150)
    }
    #expect(text.styled.furniture.isEmpty)
    #expect(text.blocks.filter { $0.hasPrefix("See document") }.count == 3)
  }

  @Test func `feet of several lines belong to the page where the upper one stands apart`() {
    var text = PDFPageText()
    for page in 1...3 {
      text.page()
      PDFLayoutTests.page(&text)
      text.text("3/5/2044 Page \(page)", x: 500, y: 1120)
      text.text("file: lamps", x: 500, y: 1144)
    }
    #expect(text.blocks.count == 9)
    #expect(text.styled.furniture.count == 6)
  }

  @Test func `job number, bar code and what is asked of the reader share the first page's foot`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.text("44-12345 (E)", x: 100, y: 1100)
    text.text("*4412345*", x: 100, y: 1130)
    text.text("Please recycle", x: 500, y: 1130)
    #expect(text.blocks.count == 3)
    #expect(text.styled.furniture.map(\.kind) == [.jobNumber, .jobNumber])
    var old = PDFPageText()
    old.page()
    PDFLayoutTests.page(&old)
    old.text("44-12345", x: 100, y: 1130)
    old.text("/...", x: 660, y: 1130)
    #expect(old.styled.furniture.map(\.kind) == [.jobNumber])
  }

  @Test func `heads over two columns are whole, whichever column they stand in`() {
    var text = PDFPageText()
    for page in 1...3 {
      text.page()
      text.text("On the reports of a board", x: 60, y: 40)
      text.text("\(page + 11)", x: 820, y: 40)
      for index in 0..<12 {
        text.text("left \(page) goes on and on to its edge", x: 60, y: 120 + index * 24, width: 370)
        text.text(
          "right \(page) goes on and on to its edge", x: 470, y: 131 + index * 24, width: 370)
      }
    }
    let heads = text.styled.furniture.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(heads == (12...14).map { "On the reports of a board\t\($0)" })
  }

  @Test func `what comes again is the text where nothing else stands on any page`() {
    var text = PDFPageText()
    for _ in 1...3 {
      text.page()
      text.text("The General Assembly,", x: 100, y: 100)
    }
    #expect(!text.blocks.isEmpty)
    #expect(text.styled.furniture.isEmpty)
  }

  @Test func `numbered paragraphs and rows of a table at a page's foot are text`() {
    for line in ["3. The keeper notes point 3.", "Lamp 3 3,456 barrels", "Decision 60/183"] {
      var text = PDFPageText()
      for page in 1...3 {
        text.page()
        PDFLayoutTests.page(&text)
        let own = line.replacing("3", with: "\(page * page + 2)")
        text.text(own, x: 100, y: 1100)
        text.text("\(page)/3", x: 100, y: 1150)
      }
      #expect(text.blocks.count == 12, "\(line)")
    }
  }

  @Test func `what stands upright on a turned page is kept`() {
    var text = PDFPageText()
    text.page()
    for (index, line) in ["The lamps of the", "Keepers of the rope", "Winters at sea"].enumerated()
    {
      text.text(line, x: 700 - index * 80, y: 100, width: 0)
    }
    for index in 0..<9 {
      text.text("Lamp \(index) and its keeper", x: 400 - index * 30, y: 100, width: 0)
    }
    text.text("An upright line", x: 100, y: 600)
    #expect(text.blocks.contains("An upright line"))
  }
}
