// Part of Kimberlite.
import FuzzSupport
import Testing

@testable import ResolutionParser

/// Files that are broken, hostile or no Word files.
@Suite struct WordRobustnessTests {
  private let file = WordFile(body: WordFile.paragraph("text"))

  private func error(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) -> ReadingError? {
    do throws(ReadingError) {
      _ = try DOCXReader(limits: limits).read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("a file cut short at any place gives an error and no crash")
  func truncated() {
    let bytes = file.bytes
    for count in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(error(Array(bytes[..<count])) != nil)
    }
    #expect(error(bytes) == nil)
  }

  @Test("an archive without a document")
  func noDocument() {
    let bytes = ArchiveImage([("word/other.xml", "<a/>")]).bytes
    #expect(error(bytes) == .archive(.noDocument))
  }

  @Test("more entries than the limit")
  func entries() {
    var limits = ReadingLimits()
    limits.archiveEntries = 3
    #expect(error(file.bytes, limits) == .archive(.tooManyEntries(4, limit: 3)))
  }

  @Test("more bytes than the limit")
  func size() {
    var limits = ReadingLimits()
    limits.archiveBytes = 600
    #expect(error(file.bytes, limits) == .archive(.tooLarge(limit: 600)))
  }

  @Test("an entry that says it expands without measure is not expanded")
  func ratio() {
    let claims = ["word/document.xml": ArchiveImage.Claim(size: 100 << 20, packed: 1000)]
    let bytes = ArchiveImage(file.entries, claims: claims).bytes
    let failure = error(bytes)
    let isRefused =
      switch failure {
      case .archive(.expandsTooMuch(let entry, _, let limit)):
        entry == "word/document.xml" && limit == 200
      case .archive(.broken): true
      default: false
      }
    #expect(isRefused, "\(String(describing: failure))")
  }

  @Test("an entry whose bytes are not those of its sum is damaged")
  func sum() throws {
    var bytes = file.bytes
    let text = try #require(ByteSearch.first(Array(">text<".utf8), in: bytes[...]))
    bytes[text + 1] = UInt8(ascii: "n")
    #expect(error(bytes) == .archive(.broken(entry: "word/document.xml")))
  }

  @Test("a document type is refused, and with it every entity")
  func documentType() {
    var bomb = file
    bomb.preamble =
      "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
    bomb.body = "<w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p>"
    #expect(
      error(bomb.bytes)
        == .brokenMarkup(line: 1, detail: "a document type, which no Word file has"))
  }

  @Test("broken XML gives what was read until there, and a finding")
  func brokenMarkup() throws {
    var broken = file
    broken.body = WordFile.paragraph("one") + "<w:p><w:r><w:t>two</w:p>"
    let (text, findings) = try broken.styled()
    #expect(text.blocks.first.map(WordFile.line) == "one")
    #expect(findings.count == 1)
  }

  @Test("what stands after broken XML keeps its signs")
  func signsAfterBrokenMarkup() throws {
    var broken = file
    broken.body =
      WordFile.paragraph("one &none; two") + WordFile.paragraph("a & b &lt; c &amp; d")
    #expect(try broken.lines() == ["one &none; two", "a & b < c & d"])
  }

  @Test("parts outside the archive are not looked for")
  func climbing() throws {
    let entries = file.entries.map { entry in
      entry.name == "_rels/.rels"
        ? (
          entry.name,
          entry.text.replacing("word/document.xml", with: "../../etc/passwd")
        ) : entry
    }
    // The usual name is used in its place.
    #expect(error(ArchiveImage(entries).bytes) == nil)
  }

  @Test("styles that inherit from each other, lists that lead to themselves")
  func circles() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/><w:styleLink "
      + "w:val=\"L\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let properties = "<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
    let circular = WordFile(
      body: WordFile.paragraph("text", properties: properties),
      parts: ["styles": styles, "numbering": numbering])
    #expect(try circular.lines() == ["text"])
  }

  @Test("fields in fields without end, and with very many")
  func fields() throws {
    func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }
    let open = String(repeating: field("begin"), count: 5_000)
    let text = "<w:r><w:t>text</w:t></w:r>"
    let close = String(repeating: field("end"), count: 5_000)
    #expect(try WordFile(body: "<w:p>\(open)\(text)</w:p>").lines() == ["text"])
    #expect(try WordFile(body: "<w:p>\(open)\(close)\(text)</w:p>").lines() == ["text"])
  }

  @Test("a table in a table in a table … ends")
  func nesting() {
    let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: 400)
    let nested = WordFile(body: open + WordFile.paragraph("deep"))
    // Beyond 256 levels the XML library reads no further.
    #expect(error(nested.bytes) == nil)
  }

  @Test("numbers beyond all measure")
  func numbers() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
      + "w:val=\"9223372036854775807\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/>"
      + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let item = WordFile.paragraph(
      "x", properties: "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>")
    let first = WordFile.paragraph("x", properties: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    let file = WordFile(body: item + first + first, parts: ["numbering": numbering])
    #expect(
      try file.lines() == ["x", "9223372036854775807.|x", "-9223372036854775808.|x"])
  }
}
