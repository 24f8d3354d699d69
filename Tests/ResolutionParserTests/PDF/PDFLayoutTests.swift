// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFLayoutTests {
  /// A page of three paragraphs whose first lines are set in.
  static func page(_ text: inout PDFPageText, y: Int = 200) {
    for (index, word) in ["Lamps", "Ropes", "Sails"].enumerated() {
      let top = y + index * 96
      text.text("\(word) are kept by those who", x: 140, y: top, width: 560)
      text.lines(
        ["keep the harbour and who know what the", "winter asks of them and of", "their crews."],
        x: 100, y: top + 24)
    }
  }

  @Test func `a first line set in begins a paragraph, without any gap`() {
    var text = PDFPageText()
    text.page()
    Self.page(&text)
    #expect(text.blocks.count == 3)
    #expect(
      text.blocks[1]
        == "Ropes are kept by those who keep the harbour and who know what the winter asks of them and of their crews."
    )
  }

  @Test func `a gap begins a paragraph, a page does not`() {
    var text = PDFPageText()
    text.page()
    text.lines(["one line that is full and goes on", "in a second one;"], x: 100, y: 200)
    text.lines(
      ["another one that is full and goes on", "to the foot of the page and"], x: 100, y: 270)
    text.text("is full at the end too, so that it", x: 100, y: 318, width: 600)
    text.page()
    text.lines(["goes on here, and is full, and", "ends."], x: 100, y: 200)
    #expect(text.blocks.count == 2)
    #expect(text.blocks.last?.hasSuffix("so that it goes on here, and is full, and ends.") ?? false)
  }

  @Test func `lines that end early end a paragraph`() {
    var text = PDFPageText()
    text.page()
    Self.page(&text)
    text.lines(["(a) Oil;", "(b) Glass;"], x: 100, y: 700)
    #expect(text.blocks.suffix(2) == ["(a) Oil;", "(b) Glass;"])
  }

  @Test func `numbers may hang out of their paragraphs`() {
    var text = PDFPageText()
    text.page()
    for index in 1...3 {
      let top = 100 + index * 100
      text.text("\(index).", x: 100, y: top)
      text.text("Asks for lamps of every kind to be", x: 140, y: top, width: 560)
      text.lines(["lit in every harbour that has", "one."], x: 140, y: top + 24)
    }
    #expect(text.blocks.count == 3)
    #expect(text.blocks[0].hasPrefix("1. Asks for lamps"))
  }

  @Test func `what stands at the right is a paragraph a line`() {
    var text = PDFPageText()
    text.page()
    Self.page(&text)
    text.text("<i>12th plenary meeting</i>", x: 540, y: 520, width: 160)
    text.text("<i>3 May 2044</i>", x: 620, y: 544, width: 80)
    #expect(text.blocks.suffix(2) == ["12th plenary meeting", "3 May 2044"])
  }

  @Test func `columns are read one after the other, whatever their lines' heights`() {
    var text = PDFPageText()
    text.page()
    text.text("A heading over both columns of this page and its text", x: 60, y: 60, width: 780)
    for index in 0..<12 {
      text.text("left \(index) goes on and on to its edge", x: 60, y: 120 + index * 24, width: 370)
      text.text(
        "right \(index) goes on and on to its edge", x: 470, y: 131 + index * 24, width: 370)
    }
    let whole = text.blocks.joined(separator: " ")
    #expect(whole.contains("left 3 goes on and on to its edge left 4"))
    #expect(whole.contains("left 11 goes on and on to its edge right 0"))
  }

  @Test func `cells of a table stand in one row, also over several lines`() throws {
    var text = PDFPageText()
    text.page()
    Self.page(&text)
    text.text("Post", x: 100, y: 520, size: 16)
    text.text("Place", x: 400, y: 520, size: 16)
    text.text("Number", x: 600, y: 520, size: 16)
    text.text("Keeper", x: 100, y: 560, size: 16)
    text.text("Harbours of the", x: 400, y: 560, size: 16)
    text.text("north coast", x: 400, y: 580, size: 16)
    text.text("12", x: 600, y: 560, size: 16)
    let rows = text.styled.blocks.filter { $0.role == .tableRow }
    #expect(
      rows.map { String(decoding: $0.text, as: UTF8.self) } == [
        "Post\tPlace\tNumber", "Keeper\tHarbours of the north coast\t12",
      ])
  }

  @Test func `heads and feet that come again belong to the page`() {
    var text = PDFPageText()
    for page in 1...3 {
      text.page()
      text.text("A/99/7", x: 100, y: 40)
      Self.page(&text, y: 140)
      text.text("\(page)/3", x: 400, y: 1150)
    }
    #expect(text.blocks.count == 9)
    let furniture = text.styled.furniture
    #expect(furniture.filter { $0.kind == .runningHead }.count == 3)
    #expect(furniture.filter { $0.kind == .pageNumber }.map(\.page) == [1, 2, 3])
  }

  @Test func `a page turned by a right angle is turned back`() {
    var text = PDFPageText()
    text.page()
    for (index, line) in ["The lamps of the", "Keepers of the rope", "Winters at sea"].enumerated()
    {
      text.text(line, x: 700 - index * 80, y: 100, width: 0)
    }
    let whole = text.blocks.joined(separator: " ")
    #expect(whole == "The lamps of the Keepers of the rope Winters at sea")
  }
}
