// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// What happens with XML that is broken, hostile or none at all.
@Suite struct AkomaNtosoRobustnessTests {
  private func read(_ document: String) throws -> (blocks: [String], findings: [Finding]) {
    try read(Array(document.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> (blocks: [String], findings: [Finding]) {
    let source = try AkomaNtosoReader().read(bytes)
    guard case .markup(let content) = source.content else { throw ReadingError.empty }
    return (content.blocks.map { String(decoding: $0.text, as: UTF8.self) }, source.findings)
  }

  private func document(_ body: String) -> String {
    "<akomaNtoso><statement><mainBody>\(body)</mainBody></statement></akomaNtoso>"
  }

  private func isBroken(_ finding: Finding) -> Bool {
    if case .markupBroken = finding.category { true } else { false }
  }

  @Test func truncatedXMLKeepsWhatWasRead() throws {
    let (blocks, findings) = try read(
      "<akomaNtoso><statement><mainBody>\n<paragraph><num>1.</num><content><p>Asks <b>all</b> of")
    #expect(blocks == ["Asks all of"])
    #expect(findings.count == 1 && findings.allSatisfy(isBroken))
    #expect(findings.first?.line == 2)
  }

  @Test func wronglyNestedTagsLoseNoText() throws {
    let (blocks, findings) = try read(document("<p>one <b>two</p><p>three &amp; four</b></p>"))
    #expect(blocks.joined(separator: " ").contains("one two"))
    #expect(blocks.joined(separator: " ").contains("three & four"))
    #expect(!findings.isEmpty && findings.allSatisfy(isBroken))
  }

  @Test(arguments: [
    ("a & b", "a & b"), ("A&B c", "A&B c"), ("3 < 4", "3 < 4"),
    // References after one are read.
    ("a & b &amp; c &#233;", "a & b & c é"),
    // Names that nobody declared.
    ("a&nbsp;b", "a&nbsp;b"),
  ])
  func strayMarkupStaysInTheText(body: String, text: String) throws {
    let (blocks, findings) = try read(document("<p>\(body)</p>"))
    #expect(blocks == [text])
    #expect(findings.contains(where: isBroken))
  }

  @Test func bytesThatAreNoCharactersAreMended() throws {
    let (blocks, findings) = try read(
      Array("<akomaNtoso><statement><mainBody><p>caf".utf8) + [0xE9] + Array(" open</p>".utf8))
    #expect(blocks == ["caf\u{FFFD} open"])
    #expect(findings.contains(where: isBroken))
  }

  @Test func declaredEntitiesOfPlainTextAreReplaced() throws {
    let (blocks, findings) = try read(
      "<!DOCTYPE akomaNtoso [<!ENTITY g \"the Garden\">]>" + document("<p>of &g;.</p>"))
    #expect(blocks == ["of the Garden."])
    #expect(findings.isEmpty)
  }

  @Test(.timeLimit(.minutes(5)))
  func entitiesThatMultiplyStayAsWritten() throws {
    var declarations = "<!ENTITY e0 \"ha\">"
    for level in 1...30 {
      let reference = "&e\(level - 1);"
      declarations += "<!ENTITY e\(level) \"\(reference)\(reference)\(reference)\">"
    }
    let (blocks, findings) = try read(
      "<!DOCTYPE akomaNtoso [\(declarations)]>" + document("<p>x &e30; y</p>"))
    #expect(blocks == ["x &e30; y"])
    #expect(findings.contains(where: isBroken))
  }

  @Test(.timeLimit(.minutes(5)))
  func oneLargeEntityGrowsNoFurtherThanAMegabyte() throws {
    let large = String(repeating: "x", count: 50_000)
    let references = String(repeating: "&large;", count: 50_000)
    let (blocks, findings) = try read(
      "<!DOCTYPE akomaNtoso [<!ENTITY large \"\(large)\">]>" + document("<p>\(references)</p>"))
    #expect(blocks.map(\.utf8.count).reduce(0, +) < 2_000_000)
    #expect(findings.contains(where: isBroken))
  }

  @Test func otherFilesAreNeverRead() throws {
    let (blocks, _) = try read(
      """
      <!DOCTYPE akomaNtoso SYSTEM "file:///etc/hostname" [
      <!ENTITY f SYSTEM "file:///etc/hostname"> <!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>
      """ + document("<p>a &f; b</p>"))
    #expect(blocks == ["a &f; b"])
  }

  @Test(.timeLimit(.minutes(5)))
  func nestingBeyondMeasureIsReported() throws {
    let deep = String(repeating: "<section>", count: 50_000)
    let (blocks, findings) = try read(document("<p>before</p>\(deep)<p>x</p>"))
    #expect(blocks == ["before"])
    #expect(findings.count == 1 && findings.allSatisfy(isBroken))
  }

  @Test func nestingWithinMeasureIsRead() throws {
    let (blocks, findings) = try read(
      document(
        String(repeating: "<section>", count: 200) + "<p>x</p>"
          + String(repeating: "</section>", count: 200)))
    #expect(blocks == ["x"])
    #expect(findings.isEmpty)
  }

  @Test func otherEncodingsAreDecoded() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + document("<p>种豆</p>")
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try read(bytes).blocks == ["种豆"])
  }

  @Test func repeatedIdsAreReportedOnce() throws {
    let (_, findings) = try read(
      document("<p eId=\"p_1\">a</p>\n<p eId=\"p_1\">b</p><p eId=\"p_1\">c</p>"))
    #expect(findings.map(\.category) == [.repeatedIdentifier("p_1")])
    #expect(findings.first?.line == 2)
  }

  @Test func otherXMLIsRefusedByName() {
    #expect(throws: ReadingError.unsupportedFormat(name: "XML (html)")) {
      try AkomaNtosoReader().read(Array("<html><body>x</body></html>".utf8))
    }
  }

  @Test(arguments: ["hello", "<", "<?xml version=\"1.0\"?>", "\u{0}\u{1}", "<!-- -->"])
  func whatIsNoXMLIsRefused(text: String) {
    #expect { try AkomaNtosoReader().read(Array(text.utf8)) } throws: { error in
      if case ReadingError.brokenMarkup = error { true } else { false }
    }
  }

  @Test func noBytesAreRefused() {
    #expect(throws: ReadingError.empty) { try AkomaNtosoReader().read([]) }
  }

  @Test func anEmptyDocumentHasNoBlocks() throws {
    #expect(try read("<akomaNtoso/>").blocks.isEmpty)
  }

  /// Each prefix of a document is read or refused, and what is read is text.
  @Test func everyPrefixEndsWell() throws {
    let body = "<paragraph class=\"H1\"><num>1.</num><content><p>豆 &amp; <i>é</i></p></content>"
    let bytes = Array(document(body).utf8)
    for length in 1...bytes.count {
      guard let blocks = try? read(Array(bytes.prefix(length))).blocks else { continue }
      #expect(blocks.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func manyAreReadAtOnce() async throws {
    let bytes = Array(document("<p>one</p><p>two &amp; three</p>").utf8)
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 {
        group.addTask { (try? read(bytes).blocks.count) ?? 0 }
      }
      for await count in group { #expect(count == 2) }
    }
  }
}
