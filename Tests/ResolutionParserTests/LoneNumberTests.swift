// Part of Kimberlite.
import Testing

@testable import ResolutionParser

/// Numbers that stand on lines of their own inside paragraphs: marks of notes, or text.
struct LoneNumberTests {
  private static let head =
    "61/99. The lanterns\n\nThe General Assembly,\n\nRecalling its resolution 60/1,\n\n"
  private static let tail = "\n\n64th plenary meeting\n4 December 2006\n"

  private func operative(_ text: String) throws -> (text: String, notes: [String])? {
    let document = try ParsedText.document(Self.head + text)
    return document.paragraphs.first { $0.kind == .operative }.map { ($0.text, $0.footnotes) }
  }

  @Test("A number on a line of its own that no note has stays in the text")
  func withoutNote() throws {
    let text = "1. Asks the lanterns to be\n45\nin their number and no more." + Self.tail
    let found = try operative(text)
    #expect(found?.text == "Asks the lanterns to be 45 in their number and no more.")
    #expect(found?.notes == [])
  }

  @Test("A mark after a soft hyphen stands in the word that goes on, however short the rest is")
  func afterSoftHyphen() throws {
    let text = "1. Asks for a sal\u{AD}\n7\nt\n\n__________\n7 See the record.\n"
    let found = try operative(text)
    #expect(found?.text == "Asks for a salt")
    #expect(found?.notes == ["7"])
  }

  @Test("Lines at the foot of a page stay in notes, however many notes there are")
  func manyNotes() throws {
    let marks = (1...600).map { "\($0)\n" }.joined()
    let lines = String(repeating: "See the record of it no end,\n", count: 2_900)
    let text = Self.head + "1. Asks the words of it.\n\n" + marks + lines
    #expect(try InvariantTests.faults(ofText: text) == [])
  }
}
