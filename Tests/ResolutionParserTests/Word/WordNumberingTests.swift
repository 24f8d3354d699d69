// Part of Kimberlite.
import FuzzSupport
import Testing

@testable import ResolutionParser

@Suite struct WordNumberingTests {
  private func level(
    _ number: Int, _ format: String, _ text: String, start: Int = 1, more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private func list(_ levels: String, instances: String = "") -> String {
    "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\(instances)"
  }

  private func item(_ level: Int, list: Int = 1) -> String {
    WordFile.paragraph(
      "x",
      properties: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func numbers(_ numbering: String, _ items: String) throws -> [String] {
    try WordFile(body: items, parts: ["numbering": numbering]).styled().text.blocks.map {
      $0.number ?? ""
    }
  }

  @Test("levels count for themselves and begin anew under the next of a higher one")
  func levels() throws {
    let numbering = list(level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)"))
    let items = [0, 1, 1, 0, 1].map { item($0) }.joined()
    #expect(try numbers(numbering, items) == ["1.", "(a)", "(b)", "2.", "(a)"])
  }

  @Test("a number can show those of the levels above, in figures where it is legal")
  func combined() throws {
    let legal = level(1, "decimal", "%1.%2", more: "<w:isLgl/>")
    let numbering = list(level(0, "upperRoman", "%1.") + legal)
    #expect(try numbers(numbering, item(0) + item(0) + item(1)) == ["I.", "II.", "2.1"])
  }

  @Test("a list goes on in another instance unless that begins anew")
  func instances() throws {
    let others =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    let numbering = list(level(0, "decimal", "%1.", start: 3), instances: others)
    let items = item(0) + item(0, list: 2) + item(0, list: 3) + item(0, list: 3) + item(0, list: 9)
    #expect(try numbers(numbering, items) == ["3.", "4.", "1.", "2.", ""])
  }

  @Test("a paragraph whose end was deleted or is hidden has no number of its own")
  func endsThatAreGone() throws {
    let numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    func end(_ mark: String, _ text: String, _ properties: String = numbered) -> String {
      WordFile.paragraph(text, properties: properties + "<w:rPr>\(mark)</w:rPr>")
    }
    let body =
      item(0) + end("<w:del/>", "gone ", "") + item(0) + end("<w:del/>", "gone ") + item(0)
      + end("<w:vanish/>", "run in") + item(0)
    let numbering = list(level(0, "decimal", "%1."))
    #expect(
      try WordFile(body: body, parts: ["numbering": numbering]).lines()
        == ["1.|x", "2.|gone x", "3.|gone x", "run in", "4.|x"])
  }

  @Test("words in a number may hold any sign")
  func signs() throws {
    #expect(try numbers(list(level(0, "decimal", "R&amp;D %1:")), item(0)) == ["R&D 1:"])
  }

  @Test("a level that restarts after none goes on counting")
  func restart() throws {
    let never = level(1, "decimal", "%2)", more: "<w:lvlRestart w:val=\"0\"/>")
    let numbering = list(level(0, "decimal", "%1.") + never)
    #expect(
      try numbers(numbering, item(0) + item(1) + item(0) + item(1)) == ["1.", "1)", "2.", "2)"])
  }

  @Test("a list of a style, and 0 that takes it away")
  func styles() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      + "</w:numPr></w:pPr></w:style>"
    let style = "<w:pStyle w:val=\"L\"/>"
    let body =
      WordFile.paragraph("a", properties: style)
      + WordFile.paragraph(
        "b", properties: style + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    let bound = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)", more: style)
    let file = WordFile(body: body, parts: ["styles": styles, "numbering": list(bound)])
    #expect(try file.lines() == ["(a)|a", "b"])
  }

  @Test(
    "the formats of numbers",
    arguments: [
      (3, "decimal", "3"), (3, "decimalZero", "03"), (28, "lowerLetter", "bb"),
      (4, "lowerRoman", "iv"), (1994, "upperRoman", "MCMXCIV"), (3, "chicago", "‡"),
      (10, "chineseCounting", "十"), (21, "chineseCountingThousand", "二十一"),
      (105, "japaneseCounting", "一百零五"), (12, "ideographDigital", "一二"),
      (2, "ideographTraditional", "乙"), (3, "decimalEnclosedCircle", "③"),
      (12, "decimalFullWidth", "１２"), (5, "none", ""), (7, "hebrew1", "7"),
      (99, "decimalEnclosedCircle", "99"), (-3, "lowerLetter", "-3"),
    ])
  func formats(value: Int, format: String, printed: String) {
    #expect(WordNumberFormat.printed(value, format) == printed)
  }
}
