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
