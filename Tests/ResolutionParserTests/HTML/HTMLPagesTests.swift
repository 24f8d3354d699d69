// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Whole pages, their encodings, and pages that were made to do harm.
@Suite struct HTMLPagesTests {
  private static func fixture(_ name: String) throws -> Document {
    try Parser().parse(
      InputFile.load(path: ParsedText.root + "/Tests/Fixtures/html/" + name))
  }

  @Test func `a page that Word saved is a resolution`() throws {
    let document = try Self.fixture("word.htm")
    #expect(
      document.paragraphs.map(\.id) == [
        "title1", "title2", "title3", "h1", "pp1", "op1", "op2", "op2.a", "op2.b", "op3", "sig1",
        "sig2", "note1",
      ])
    #expect(document.paragraphs[4].footnotes == ["1"])
    #expect(document.paragraphs[4].openingPhrase == "Recalling")
    #expect(document.paragraphs[5].text == "Welcomes the report of the Secretary-General;")
    #expect(document.metadata.symbol?.canonical == "A/RES/99/901")
    #expect(document.metadata.agendaItem == "12 (b)")
    #expect(document.metadata.published?.description == "2045-01-01")
    #expect(document.metadata.drafts == ["A/99/L.5"])
  }

  @Test func `XHTML may be written with a prefix`() throws {
    let page =
      "<?xml version=\"1.0\"?><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:body>"
      + "<h:h2>Lamps</h:h2><h:p>One<o:p/> lamp</h:p><h:p>Two</h:p></h:body></h:html>"
    let blocks = try HTMLReaderTests.styled(page).blocks
    #expect(
      blocks.map { String(decoding: $0.text, as: UTF8.self) } == ["Lamps", "One lamp", "Two"])
    #expect(blocks.map(\.level) == [2, 0, 0])
  }

  @Test func `a page of Wikisource is the resolution in it`() throws {
    let document = try Self.fixture("wikisource.html")
    let core = document.paragraphs.filter { $0.kind != .heading && $0.kind != .title }
    #expect(core.map(\.id) == ["pp1", "op1", "op1.a", "op1.b", "op2", "note1", "note2"])
    #expect(core.map(\.footnotes) == [["1", "2"], [], [], ["2"], [], [], []])
    #expect(
      core[1].text == "Welcomes the report of the Secretary-General over 10 km2 and 106 lamps;")
    let words = document.furniture.compactMap(\.text).joined(separator: " ")
    #expect(words.contains("Navigation menu") && words.contains("public domain"))
  }

  @Test func `a Chinese page that LibreOffice saved has no blanks of the source`() throws {
    let document = try Self.fixture("libreoffice-zh.html")
    #expect(document.metadata.language?.code == "zh")
    #expect(document.paragraphs[2].text == "回顾其2044年5月3日第98/1号决议和各国的灯，")
    #expect(document.paragraphs.map(\.id).suffix(5) == ["op1", "op2", "op2.a", "op2.b", "note1"])
  }

  // What is declared holds where the bytes read as well so; what is declared wrongly does not.
  @Test(arguments: [
    ("gb2312", "GB18030"), ("GBK", "GB18030"), ("big5", "Big5"), ("iso-8859-1", "Windows-1252"),
    ("UTF-8", "UTF-8"), ("koi8-r", nil),
  ])
  func `declarations of encodings are understood`(declared: String, encoding: String?) {
    for page in [
      "<meta charset=\"\(declared)\">", "<?xml version='1.0' encoding='\(declared)'?>",
      "<meta http-equiv=Content-Type content='text/html; charset=\(declared)'>",
    ] {
      #expect(HTMLEncoding.declared(in: Array(page.utf8))?.rawValue == encoding)
    }
  }

  @Test func `UTF-8 that is declared as something else is read as what it is`() throws {
    let page = "<html><meta charset=gb2312><p>回顾其决议</p>"
    #expect(
      try HTMLReaderTests.styled(page).blocks.map { String(decoding: $0.text, as: UTF8.self) }
        == ["回顾其决议"])
    let latin = Array(
      "<html><meta charset=utf-8><p>C\u{E9}te".unicodeScalars.map { UInt8($0.value) })
    let source = try HTMLReader().read(latin + Array("</p>".utf8))
    guard case .styled(let text) = source.content else { throw ReadingError.empty }
    #expect(String(decoding: text.blocks[0].text, as: UTF8.self) == "Céte")
  }

  @Test func `zero bytes in a page are blanks`() throws {
    let source = try HTMLReader().read(Array("<p>A\0B</p>".utf8))
    guard case .styled(let text) = source.content else { throw ReadingError.empty }
    #expect(text.blocks.map(\.text) == [Array("A B".utf8)])
    #expect(source.findings.map(\.category) == [.controlCharacters(count: 1)])
  }

  @Test func `nothing of a page that is nested without end is lost`() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    #expect(try HTMLReaderTests.lines(deep + "<p>Below</p>") == ["Below"])
    let spans = String(repeating: "<p><span>Open</p>", count: 2_000)
    #expect(try HTMLReaderTests.lines(spans).count == 2_000)
  }

  @Test func `a tag with attributes without end keeps its text`() throws {
    let names = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(try HTMLReaderTests.lines("<p \(names)>Text</p>") == ["Text"])
    let classes = String(repeating: "a ", count: 100_000)
    #expect(try HTMLReaderTests.lines("<p class='\(classes)'>Text</p>") == ["Text"])
    let script = "<script>" + String(repeating: "if (a <b x) y z ", count: 2_000) + "</script>"
    #expect(try HTMLReaderTests.lines(script + "<p>Text</p>") == ["Text"])
  }
}
