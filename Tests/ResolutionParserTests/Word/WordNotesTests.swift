// Part of Kimberlite.
import FuzzSupport
import Testing

@testable import ResolutionParser

@Suite struct WordNotesTests {
  private func note(_ id: Int, _ text: String, type: String = "") -> String {
    "<w:footnote w:id=\"\(id)\"\(type)><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t "
      + "xml:space=\"preserve\"> \(text)</w:t></w:r></w:p></w:footnote>"
  }

  private func reference(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }

  private func notes(_ file: WordFile) throws -> [String] {
    try file.styled().text.notes.map(WordFile.line)
  }

  @Test("notes are numbered in the order of their references; separators are none")
  func order() throws {
    let file = WordFile(
      body:
        "<w:p><w:r><w:t>a</w:t></w:r>\(reference(7))<w:r><w:t>b</w:t></w:r>\(reference(3))</w:p>",
      parts: [
        "footnotes": note(-1, "no", type: " w:type=\"separator\"") + note(3, "three")
          + note(7, "seven") + note(9, "nobody")
      ])
    #expect(try file.lines() == ["a^1b^2"])
    #expect(try notes(file) == ["1|seven", "2|three"])
  }

  @Test(
    "sections say how notes are numbered",
    arguments: [
      ("<w:numStart w:val=\"5\"/>", ["a^5b^6", "c^7"]),
      ("<w:numFmt w:val=\"lowerRoman\"/>", ["a^ib^ii", "c^iii"]),
      ("<w:numFmt w:val=\"chicago\"/>", ["a^*b^†", "c^‡"]),
      ("<w:numRestart w:val=\"eachSect\"/>", ["a^1b^2", "c^1"]),
    ])
  func sections(properties: String, lines: [String]) throws {
    let section = "<w:sectPr><w:footnotePr>\(properties)</w:footnotePr></w:sectPr>"
    let body =
      "<w:p><w:pPr>\(section)</w:pPr><w:r><w:t>a</w:t></w:r>\(reference(1))<w:r><w:t>b</w:t></w:r>"
      + "\(reference(2))</w:p><w:p><w:r><w:t>c</w:t></w:r>\(reference(3))</w:p>\(section)"
    let parts = ["footnotes": note(1, "x") + note(2, "y") + note(3, "z")]
    #expect(try WordFile(body: body, parts: parts).lines() == lines)
  }

  @Test("a mark that is typed is the note's label and no part of its text")
  func typedMark() throws {
    let body =
      "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/>"
      + "<w:t>*</w:t></w:r>\(reference(2))</w:p>"
    let typed = "<w:footnote w:id=\"1\">\(WordFile.paragraph("* Reissued."))</w:footnote>"
    let file = WordFile(body: body, parts: ["footnotes": typed + note(2, "two")])
    #expect(try file.lines() == ["a^*^1"])
    #expect(try notes(file) == ["*|Reissued.", "1|two"])
  }

  @Test("superior figures are marks where a paragraph begins with the same figure, else text")
  func typedNotes() throws {
    func raised(_ text: String) -> String {
      "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let body =
      "<w:p><w:r><w:t>stones</w:t></w:r>\(raised("1"))<w:r><w:t> of 5 m</w:t></w:r>\(raised("2"))"
      + "</w:p><w:p>\(raised("1"))<w:r><w:t> A/90/2.</w:t></w:r></w:p>"
    let file = WordFile(body: body)
    #expect(try file.lines() == ["stones^1 of 5 m2"])
    #expect(try notes(file) == ["1|A/90/2."])
  }
}
