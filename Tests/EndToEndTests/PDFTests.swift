// Part of Kimberlite.
import Foundation
import Testing

/// PDF files through the command. Without Poppler these tests are skipped.
@Suite(
  .enabled(
    if: Programs.path(of: "pdftohtml") != nil,
    "There is no pdftohtml: apt-get install poppler-utils."))
struct PDFTests {
  static let folder = KimberliteCommand.repository.appendingPathComponent("Tests/Fixtures/pdf")

  @Test("a resolution over two pages, with masthead, notes and heads")
  func resolution() throws {
    let result = try KimberliteCommand.run(
      ["parse", "--format", "text", "--full", "resolution.pdf"], in: Self.folder)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("A/RES/99/901"))
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("of glass or of willing hands that trim it;"))
    #expect(words.contains("which was never printed, and the letters of the keepers."))
    #expect(!words.contains("44-12345 (E)"))
  }

  @Test("the same ids and texts as from a text")
  func sameIdentifiers() throws {
    let json = try KimberliteCommand.run(
      ["parse", "--format", "json", "resolution.pdf"], in: Self.folder)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let paragraphs = try #require(document["paragraphs"] as? [[String: Any]])
    #expect(
      paragraphs.compactMap { $0["id"] as? String } == [
        "title1", "title2", "title3", "h1", "pp1", "pp2", "op1", "op2", "op2.a", "op2.b", "sig1",
        "sig2", "note1", "note*",
      ])
    #expect(paragraphs[4]["footnotes"] as? [String] == ["1"])
    #expect(paragraphs[4]["openingPhrase"] as? String == "Recalling")
    #expect((document["document"] as? [String: Any])?["format"] as? String == "pdf")
  }

  @Test("pages that hold images only are refused with what to do; the others go on")
  func scanned() throws {
    let result = try KimberliteCommand.run(
      ["parse", "--quiet", "scanned.pdf", "resolution.pdf"], in: Self.folder)
    #expect(result.status == 2)
    #expect(
      result.errors.contains("scanned.pdf: The file holds images of 2 pages and no text; run OCR"))
    #expect(result.output.contains("A/RES/99/901"))
  }

  @Test("a damaged file, one with too many pages, a program that is not there")
  func badFiles() throws {
    let files = try TemporaryFolder()
    try files.add("damaged.pdf", Data("%PDF-1.7\nnothing".utf8))
    let damaged = try KimberliteCommand.run(["parse", "damaged.pdf"], in: files.url)
    #expect(damaged.status == 2)
    #expect(damaged.errors.contains("pdftohtml could not read the file"))
    let long = try KimberliteCommand.run(
      ["parse", "--max-pages", "1", "resolution.pdf"], in: Self.folder)
    #expect(long.status == 2)
    #expect(long.errors.contains("more than 1 pages"))
    let missing = try KimberliteCommand.run(
      ["parse", "resolution.pdf"], in: Self.folder, environment: ["PATH": "/nowhere"])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("apt-get install poppler-utils"))
  }

  @Test("nothing is left in the folder of temporary files")
  func noLeftovers() throws {
    let files = try TemporaryFolder()
    _ = try KimberliteCommand.run(
      ["parse", "--quiet", "scanned.pdf", "resolution.pdf"], in: Self.folder,
      environment: ["TMPDIR": files.url.path])
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.url.path).isEmpty)
  }
}
