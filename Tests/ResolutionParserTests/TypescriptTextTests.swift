// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Texts as typists set them: strokes for the marks of notes, feet that point overleaf.
@Suite struct TypescriptTextTests {
  private static let head = """
    90/1. Stones

         The General Assembly,

         Recalling its resolution 89/1, 1/

         Taking note of the report on stones, 2/

         1. Decides to weigh the stones;


    """

  @Test func `strokes mark notes in plain text`() throws {
    let notes = "     1/   See resolution 88/2.\n\n     2/   A/89/11, annex.\n\n"
    let document = try ParsedText.document(
      Self.head + notes + "     2. Requests a report.\n\n64th plenary meeting\n4 December 2035\n")
    let preamble = document.paragraphs.filter { $0.kind == .preambular }
    #expect(
      preamble.map(\.text) == [
        "Recalling its resolution 89/1,", "Taking note of the report on stones,",
      ])
    let found = document.paragraphs.filter { $0.kind == .footnote }
    #expect(found.map(\.text) == ["See resolution 88/2.", "A/89/11, annex."])
    #expect(preamble.map(\.footnotes) == [["1"], ["2"]])
  }

  @Test func `a job number beside the sign for overleaf belongs to the page`() throws {
    let document = try ParsedText.document(
      Self.head + "35-01054                       /...\n\n2. Requests a report.\n")
    #expect(document.metadata.jobNumber == "35-01054")
    #expect(!document.paragraphs.contains { $0.text.contains("/...") })
  }

  @Test func `meeting and day may share a line`() throws {
    let line = "64th plenary meeting 4 December 2035"
    let document = try ParsedText.document(Self.head + "2. Requests a report.\n\n" + line + "\n")
    #expect(document.metadata.plenaryMeeting == 64)
    #expect(document.metadata.adopted?.description == "2035-12-04")
    #expect(document.paragraphs.last { $0.kind == .closing }?.text == line)
  }

  @Test func `meeting and day at the head of a page of the site`() throws {
    let document = try ParsedText.document(
      "A/RES/90/1\n4 December 2035\n64th plenary meeting\n\n" + Self.head
        + "2. Requests a report.\n")
    #expect(document.metadata.plenaryMeeting == 64)
    #expect(document.metadata.adopted?.description == "2035-12-04")
  }
}
