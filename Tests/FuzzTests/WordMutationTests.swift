// Part of Kimberlite.
import Foundation
import FuzzSupport
import Testing

/// Word files changed at random, as archives and as the XML of their parts.
@Suite struct WordMutationTests {
  private static let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fuzz/seeds/docx")

  private static let words = [
    "<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:tbl><w:tr><w:tc>", "<w:del>", "<w:br/>",
    "<w:footnoteReference w:id=\"3\"/>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:txbxContent>",
    "<w:vertAlign w:val=\"superscript\"/>", "\u{FFFE}", "&#x0;", "]]>", "%9",
    "999999999999999999999",
  ].map { Array($0.utf8) }

  @Test("changed parts", .timeLimit(.minutes(5)))
  func parts() throws {
    let original = [UInt8](try Data(contentsOf: Self.seeds.appendingPathComponent("pieces.txt")))
    var mutation = Mutation(seed: 7)
    for _ in 0..<300 {
      let bytes = mutation.changed(original, Self.words)
      let wrong = DocumentInvariants.violations(
        in: WordFile(pieces: bytes).bytes, named: "a.docx")
      guard wrong.isEmpty else {
        Issue.record("\(wrong): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("a changed archive", .timeLimit(.minutes(5)))
  func archive() throws {
    let file = Self.seeds.appendingPathComponent("resolution-ZH.docx")
    let original = [UInt8](try Data(contentsOf: file))
    var mutation = Mutation(seed: 8)
    for _ in 0..<300 {
      let bytes = mutation.changed(
        original, [Array("PK\u{1}\u{2}".utf8), [0xFF, 0xFF, 0xFF, 0x7F]])
      #expect(DocumentInvariants.violations(in: bytes, named: "a.docx") == [])
    }
  }

  @Test("the seeds are documents with all their paragraphs")
  func seedsAreWell() throws {
    let pieces = [UInt8](try Data(contentsOf: Self.seeds.appendingPathComponent("pieces.txt")))
    let file = WordFile(pieces: pieces)
    #expect(file.parts.keys.sorted() == ["footnotes", "numbering"])
    #expect(DocumentInvariants.violations(in: file.bytes, named: "a.docx") == [])
  }
}
