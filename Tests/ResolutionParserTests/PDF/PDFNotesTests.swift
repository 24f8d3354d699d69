// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFNotesTests {
  /// Two pages; the note of the first goes on at the foot of the second.
  static var pages: PDFPageText {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.text("Oil is dear", x: 140, y: 488, width: 100)
    text.text("1", x: 240, y: 488, size: 12)
    text.text(" and glass", x: 248, y: 488, width: 90)
    text.text("2", x: 338, y: 488, size: 12)
    text.text("1", x: 80, y: 1000, size: 10)
    text.text("As told by the keepers.", x: 100, y: 1000, size: 16)
    text.text("2", x: 80, y: 1022, size: 10)
    text.text("Told by nobody, and", x: 100, y: 1022, size: 16)
    text.page()
    PDFLayoutTests.page(&text)
    text.text("known to all.", x: 100, y: 1000, size: 16)
    text.text("3", x: 80, y: 1022, size: 10)
    text.text("Not referred to.", x: 100, y: 1022, size: 16)
    return text
  }

  @Test func `small lines at the foot that open with a raised mark are notes`() {
    let notes = Self.pages.styled.notes
    #expect(notes.map(\.number) == ["1", "2", "3"])
    #expect(
      notes.map { String(decoding: $0.text, as: UTF8.self) } == [
        "As told by the keepers.", "Told by nobody, and known to all.", "Not referred to.",
      ])
  }

  @Test func `raised digits in the text are marks at their place`() throws {
    let block = try #require(
      Self.pages.styled.blocks.first { $0.text.starts(with: "Oil".utf8) })
    #expect(String(decoding: block.text, as: UTF8.self) == "Oil is dear and glass")
    #expect(block.marks == [.init(offset: 11, label: "1"), .init(offset: 21, label: "2")])
  }

  @Test func `typescripts have strokes, in their marks and at their notes`() throws {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.text("Oil is dear, 1/ and glass is broken in 1/2 of the", x: 140, y: 488, width: 560)
    text.text("harbours 2/ and by the keepers of them, */", x: 100, y: 512, width: 600)
    text.text("who are few.", x: 100, y: 536, width: 100)
    text.text("____________", x: 100, y: 900)
    text.text("1/  As told by the keepers.", x: 140, y: 940)
    text.text("2/  Told by nobody.", x: 140, y: 964)
    text.text("*/  Three.", x: 140, y: 988)
    let document = StyledStructure(styled: text.styled, profile: .english).read()
    let block = try #require(document.blocks.last)
    #expect(
      String(decoding: block.text, as: UTF8.self)
        == "Oil is dear, and glass is broken in 1/2 of the harbours and by the keepers of them, who are few."
    )
    #expect(block.marks.map(\.label) == ["1", "2", "*"])
    #expect(block.marks.map(\.offset) == [12, 55, 83])
    #expect(
      document.notes.map { String(decoding: $0.text, as: UTF8.self) } == [
        "As told by the keepers.", "Told by nobody.", "Three.",
      ])
  }

  @Test func `where no rise is told, small numbers that follow words and open notes are marks`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.text("Oil is dear", x: 140, y: 488, width: 100)
    text.text("1", x: 240, y: 495, size: 14)
    text.text(" and CO", x: 248, y: 488, width: 60)
    text.text("2", x: 310, y: 495, size: 14)
    text.text("1", x: 80, y: 1003, size: 13)
    text.text("As told by the keepers.", x: 100, y: 1000, size: 16)
    let styled = text.styled
    #expect(styled.notes.map(\.number) == ["1"])
    #expect(
      styled.blocks.last.map { String(decoding: $0.text, as: UTF8.self) } == "Oil is dear and CO2")
  }

  @Test func `small numbers on the line are marks where the notes' own are raised`() {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.text("Oil is dear", x: 140, y: 488, width: 100)
    text.text("1", x: 240, y: 495, size: 14)
    text.text("and the sea is deep", x: 252, y: 488, width: 90)
    text.text("7", x: 342, y: 495, size: 14)
    text.text("1", x: 80, y: 1000, size: 10)
    text.text("As told by the keepers.", x: 100, y: 1000, size: 16)
    let block = text.styled.blocks.last
    #expect(
      block.map { String(decoding: $0.text, as: UTF8.self) } == "Oil is dear and the sea is deep7")
    #expect(block?.marks == [.init(offset: 11, label: "1")])
  }

  @Test func `an exponent is no mark`() {
    var alone = PDFPageText()
    alone.page()
    PDFLayoutTests.page(&alone)
    alone.text("The harbour has 40 km", x: 140, y: 488, width: 200)
    alone.text("2", x: 340, y: 488, size: 12)
    #expect(alone.blocks.last == "The harbour has 40 km2")
    #expect(alone.styled.blocks.last?.marks.isEmpty ?? false)
  }
}
