// Part of Kimberlite.
import FuzzSupport
import ResolutionModel
import Testing

@testable import ResolutionParser

@Suite struct DOCXReaderTests {
  private func lines(_ body: String, _ parts: [String: String] = [:]) throws -> [String] {
    try WordFile(body: body, parts: parts).lines()
  }

  @Test(
    "inside a paragraph",
    arguments: [
      // Runs that Word has split are one text.
      ("<w:r><w:t>dia</w:t></w:r><w:r><w:rPr><w:lang/></w:rPr><w:t>monds</w:t></w:r>", "diamonds"),
      // A blank at the edge of a run stays.
      ("<w:r><w:t>of </w:t></w:r><w:r><w:t>stones</w:t></w:r>", "of stones"),
      // Tabs divide, line breaks are kept for the structure to judge.
      ("<w:r><w:t>1.</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", "1.\ta\nb"),
      ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>al</w:t></w:r>", "coal"),
      ("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>", "A-1"),
      ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/></w:r>", "°"),
      ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F06D\"/><w:t>m</w:t></w:r>", "μm"),
      ("<w:r><w:sym w:font=\"Arial\" w:char=\"00A7\"/></w:r>", "§"),
      ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>", "\u{FFFD}"),
      // What wraps words without a word of its own.
      ("<w:smartTag w:element=\"x\"><w:r><w:t>in</w:t></w:r></w:smartTag>", "in"),
      ("<w:customXml><w:r><w:t>in</w:t></w:r></w:customXml>", "in"),
      // Changes: the final text.
      (
        "<w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins>"
          + "<w:del><w:r><w:delText>c</w:delText></w:r></w:del>"
          + "<w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom>"
          + "<w:moveTo><w:r><w:t>e</w:t></w:r></w:moveTo>", "abe"
      ),
      // A field's result, not its instruction, nested ones included.
      (
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>no</w:t></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>yes</w:t></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "yes"
      ),
      (
        "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2 May</w:t></w:r></w:fldSimple>", "2 May"
      ),
      // Links, content controls, comments.
      ("<w:hyperlink r:id=\"x\"><w:r><w:t>link</w:t></w:r></w:hyperlink>", "link"),
      (
        "<w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent><w:r><w:t>in</w:t></w:r>"
          + "</w:sdtContent></w:sdt>", "in"
      ),
      ("<w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>", "a"),
      // Superior letters that are no mark.
      (
        "<w:r><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
          + "<w:t>2</w:t></w:r>", "m2"
      ),
    ])
  func inline(xml: String, text: String) throws {
    #expect(try lines("<w:p>\(xml)</w:p>") == [text])
  }

  @Test("a text box is read once, before the paragraph that it hangs on")
  func textBox() throws {
    let box = WordFile.paragraph("box")
    let content =
      "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>\(box)"
      + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
      + "<w:txbxContent>\(box)</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
      + "</mc:AlternateContent>"
    #expect(
      try lines("<w:p><w:r>\(content)</w:r><w:r><w:t>text</w:t></w:r></w:p>") == ["box", "text"])
  }

  @Test("a deleted end of a paragraph joins it with the next")
  func deletedEnd() throws {
    let first =
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>"
    let file = WordFile(body: first + WordFile.paragraph("two") + WordFile.paragraph("three"))
    #expect(try file.lines() == ["onetwo", "three"])
    #expect(try file.styled().findings.map(\.category) == [.changesTracked(count: 1)])
  }

  @Test("a field that never ends hides nothing")
  func brokenField() throws {
    func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let instruction = "<w:r><w:instrText>TOC</w:instrText></w:r>"
    let body =
      "<w:p>\(field("begin"))\(instruction)<w:r><w:t>one</w:t></w:r></w:p>"
      + WordFile.paragraph("two")
    #expect(try lines(body) == ["one", "two"])
    // One over several paragraphs has an end.
    let long =
      "<w:p>\(field("begin"))\(instruction)\(field("separate"))<w:r><w:t>one</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>two</w:t></w:r>\(field("end"))</w:p>" + WordFile.paragraph("three")
    #expect(try lines(long) == ["one", "two", "three"])
  }

  @Test("hidden text is no text; its field codes are kept apart")
  func hidden() throws {
    let hidden =
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>&lt;&lt;ODS JOB NO&gt;&gt;N12</w:t></w:r>"
      + "<w:r><w:t>seen</w:t></w:r></w:p>"
    let text = try WordFile(body: hidden).styled().text
    #expect(text.blocks.map { String(decoding: $0.text, as: UTF8.self) } == ["seen"])
    #expect(text.furniture.map(\.kind) == [.fieldCode])
    let document = try Parser().parse(
      InputFile(path: "a.docx", bytes: WordFile(body: hidden).bytes))
    #expect(document.metadata.jobNumber == "N12")
  }

  @Test("italics and bold come from runs and from styles, which undo each other")
  func emphasis() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:rPr><w:i/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Text\"><w:basedOn w:val=\"Base\"/></w:style>"
      + "<w:style w:type=\"character\" w:styleId=\"Em\"><w:rPr><w:i/></w:rPr></w:style>"
    func emphasis(_ style: String, _ run: String) throws -> [Range<Int>] {
      let body =
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>ab</w:t>"
        + "</w:r><w:r><w:rPr><w:i w:val=\"0\"/></w:rPr><w:t>cd</w:t></w:r></w:p>"
      return try WordFile(body: body, parts: ["styles": styles]).styled().text.blocks[0].emphasis
    }
    #expect(try emphasis("None", "") == [])
    #expect(try emphasis("None", "<w:i/>") == [0..<2])
    #expect(try emphasis("None", "<w:rStyle w:val=\"Em\"/>") == [0..<2])
    #expect(try emphasis("Text", "") == [0..<2])
    #expect(try emphasis("Text", "<w:rStyle w:val=\"Em\"/>") == [])
    #expect(try emphasis("Text", "<w:i w:val=\"false\"/>") == [])
  }

  @Test("a cursive font in a paragraph of another is emphasis, in Chinese only")
  func cursive() throws {
    func emphasis(_ text: String, _ font: String) throws -> Int {
      let body =
        "<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"\(font)\"/></w:rPr><w:t>\(text)</w:t></w:r>"
        + "<w:r><w:t>。</w:t></w:r></w:p>"
      return try WordFile(body: body).styled().text.blocks[0].emphasis.count
    }
    #expect(try emphasis("回顾", "KaiTi_GB2312") == 1)
    #expect(try emphasis("回顾", "楷体") == 1)
    #expect(try emphasis("回顾", "SimSun") == 0)
    #expect(try emphasis("90/1", "KaiTi") == 0)
  }

  @Test("the strict schema is read as the transitional one")
  func strict() throws {
    var file = WordFile(body: WordFile.paragraph("text"))
    file.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    #expect(try file.lines() == ["text"])
  }

  @Test("rows are texts of cells; a table of one column is a frame")
  func tables() throws {
    func cell(_ text: String) -> String { "<w:tc>\(WordFile.paragraph(text))</w:tc>" }
    let two = "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr></w:tbl>"
    let one = "<w:tbl><w:tr>\(cell("c"))</w:tr></w:tbl>"
    let gone = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(cell("d"))\(cell("e"))</w:tr></w:tbl>"
    let blocks = try WordFile(body: two + one + gone).styled().text.blocks
    #expect(blocks.map(WordFile.line) == ["a\tb", "c"])
    #expect(blocks.map(\.role) == [.tableRow, .unknown])
  }

  @Test("a first page's header is a masthead, another a running head, numbers are numbers")
  func headers() throws {
    let section =
      "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"r-header\"/>"
      + "<w:footerReference w:type=\"default\" r:id=\"r-footer\"/><w:titlePg/></w:sectPr>"
    let file = WordFile(
      body: WordFile.paragraph("text") + section,
      parts: ["header": WordFile.paragraph("A/RES/90/1"), "footer": WordFile.paragraph("2/9")])
    let furniture = try file.styled().text.furniture
    #expect(furniture.map(\.kind) == [.masthead, .pageNumber])
    #expect(
      try Parser().parse(InputFile(path: "a.docx", bytes: file.bytes)).metadata.symbol?
        .canonical == "A/RES/90/1")
  }
}
