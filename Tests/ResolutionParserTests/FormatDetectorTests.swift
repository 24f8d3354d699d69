// Part of Kimberlite.
import FuzzSupport
import Testing

@testable import ResolutionParser

@Suite struct FormatDetectorTests {
  func format(_ text: String, path: String = "-") throws -> DetectedFormat {
    try FormatDetector.detect(Array(text.utf8), path: path)
  }

  // With a declaration, a mark, a comment, a document type that declares entities, a prefix.
  @Test(arguments: [
    "<akomaNtoso>", "<akomaNtoso xmlns=\"x\"/>", "\u{FEFF}\n <akomaNtoso\n>",
    "<?xml version=\"1.0\"?>\n<!-- <html> -->\n<akomaNtoso>", "<an:akomaNtoso xmlns:an=\"x\">",
    "<!DOCTYPE akomaNtoso [<!ENTITY a \"]>\"> <!ENTITY b SYSTEM 'f'>]><akomaNtoso>",
  ])
  func `the root element tells Akoma Ntoso`(text: String) throws {
    #expect(try format(text, path: "a.txt") == .akomaNtoso)
    for littleEndian in [true, false] {
      let wide = MarkedEncodingTests.utf16("\u{FEFF}" + text, littleEndian: littleEndian)
      #expect(try FormatDetector.detect(wide, path: "a.txt") == .akomaNtoso)
    }
  }

  // A page, a fragment, XHTML, a page behind the head of an answer; bytes before a PDF's header.
  @Test(arguments: [
    ("<!DOCTYPE html>\n<html lang=\"en\">", DetectedFormat.html), ("<HTML><body>", .html),
    ("<p>Text</p>", .html), ("<?xml version=\"1.0\"?><html xmlns=\"x\">", .html),
    ("HTTP/1.1 200 OK\n\n<!doctype HTML>", .html), ("%PDF-1.7\n", .pdf), ("\n\n%PDF-1.4", .pdf),
    ("{\\rtf1\\ansi", .rtf),
  ])
  func `formats are told by their content, whatever the name`(
    text: String, found: DetectedFormat
  ) throws {
    #expect(try format(text, path: "a.txt") == found)
  }

  @Test(arguments: [
    (Array("PK\u{3}\u{4}....[Content_Types].xml...word/document.xml".utf8), DetectedFormat.docx),
    (Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text".utf8), .odt),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        + MarkedEncodingTests.utf16("WordDocument", littleEndian: true), .doc
    ),
  ])
  func `archives and compound files are told by what is in them`(
    bytes: [UInt8], found: DetectedFormat
  ) throws {
    #expect(try FormatDetector.detect(bytes, path: "a.txt") == found)
  }

  @Test func `a comment may stand before Markdown`() throws {
    #expect(try format("<!-- Written -->\n# Stones\n\n**1.** Counts", path: "a.md") == .markdown)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><letter>", "XML (letter)"),
    ("<pkg:package><pkg:part/></pkg:package>", "Word XML (Flat OPC)"),
    ("<?xml version=\"1.0\"?><office:document>", "flat OpenDocument (FODT)"),
    ("<?xml version=\"1.0\"?><w:wordDocument>", "Word 2003 XML"),
    ("<note>a</note>", "XML (note)"), ("<?xml version=\"1.0\"?>", "XML"), ("<!-- never", "XML"),
    ("GIF89a", "GIF image"),
    ("From: x\nMIME-Version: 1.0\nContent-Type: multipart/related;", "web archive (MHTML)"),
  ])
  func `markup and formats that are not read have a name`(text: String, name: String) {
    #expect(throws: ReadingError.unsupportedFormat(name: name)) { try format(text, path: "a.txt") }
  }

  @Test(arguments: [
    (Array("PK\u{3}\u{4}....[Content_Types].xml...xl/workbook.xml".utf8), "Excel (XLSX)"),
    (Array("PK\u{3}\u{4}...ppt/presentation.xml".utf8), "PowerPoint (PPTX)"),
    (Array("PK\u{3}\u{4}mimetypeapplication/epub+zip".utf8), "EPUB"),
    (
      Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
      "OpenDocument"
    ),
    (Array("PK\u{3}\u{4}something".utf8), "ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Office document (OLE)"),
    ([0xFF, 0x57, 0x50, 0x43, 0x10, 0], "WordPerfect"),
    ([0xDB, 0xA5, 0x2D, 0, 0], "Word file of before 1993"),
    // A workbook that holds a Word file, whose names of entries are those of another archive.
    (
      ArchiveImage([
        ("xl/embeddings/a.docx", "PK\u{1}\u{2} word/document.xml"), ("xl/workbook.xml", "<x/>"),
      ]).bytes, "Excel (XLSX)"
    ),
    ([0x1F, 0x8B, 8], "gzip archive"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG image"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG image"),
  ])
  func `binary formats are told by their first bytes`(bytes: [UInt8], name: String) {
    #expect(throws: ReadingError.unsupportedFormat(name: name)) {
      try FormatDetector.detect(bytes, path: "a.txt")
    }
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{3000}\u{A0}\n\u{C}"])
  func `white space alone is empty`(text: String) {
    #expect(throws: ReadingError.empty) { try format(text) }
  }

  // One sign is enough, whatever the name.
  @Test(arguments: [
    "1. *Welcomes* the report;", "**欢迎**报告；", "See [41/7](#).", "第[41/7](#)号决议",
    "See 41/7 \\(2003\\).", "\\* \\* \\*", "*2 May 1999\n7th plenary meeting*", "## Annex\n\n### I",
    "(iii) *Takes note* of it",
  ])
  func `Markdown is told by its markup`(text: String) throws {
    #expect(try format("The Assembly,\n\n\(text)\n", path: "a.txt") == .markdown)
  }

  // A separator, a barcode, a note's asterisk, a number sign, a file's path, notes after each other.
  @Test(arguments: [
    "* * *", "*2100001*", "* Reissued for technical reasons.", "#12", "C:\\documents", "[see 3]",
    "*A/1.\n*A/2.", "<see below>\nText", "a * b", "Area in m².", "report¹ of",
  ])
  func `plain text holds signs that are no markup`(text: String) throws {
    #expect(try format("The Assembly,\n\(text)\n", path: "a.txt") == .text)
  }

  @Test func `the ending decides where the content leaves a doubt`() throws {
    #expect(try format("The report¹ of the group", path: "a.md") == .markdown)
    #expect(try format("The report of the group", path: "a.md") == .text)
    #expect(try format("< 5 carats", path: "a.xml") == .text)
    #expect(try format("1. A lamp<br>2. Another", path: "a.htm") == .html)
    #expect(try format("1. A lamp<br>2. Another", path: "a.txt") == .text)
  }

  @Test func `half a character of Big5 is no escape and no link`() throws {
    let bytes: [UInt8] = [0xA5, 0x5C, 0x28, 0xA4, 0x40, 0x29, 0xA8, 0x5B, 0xB1, 0x5D, 0x28, 0x29]
    #expect(try FormatDetector.detect(bytes, path: "a.txt") == .text)
  }
}
