// Part of Kimberlite.
import Foundation
import ResolutionModel
import Testing

@testable import ResolutionExport

@Suite struct DocumentJSONTests {
  private func object(_ document: Document, _ style: JSONWriter.Style) throws -> NSDictionary {
    let data = Data(DocumentJSON.bytes(of: document, style: style))
    return try #require(JSONSerialization.jsonObject(with: data) as? NSDictionary)
  }

  @Test("both styles hold the same values")
  func stylesAgree() throws {
    let document = SampleDocument.resolution
    #expect(try object(document, .compact) == object(document, .indented))
  }

  @Test("a compact document is one line")
  func compactIsOneLine() {
    let bytes = DocumentJSON.bytes(of: SampleDocument.resolution, style: .compact)
    #expect(!bytes.contains(UInt8(ascii: "\n")))
  }

  @Test("metadata follows the contract")
  func metadata() throws {
    let whole = try object(SampleDocument.resolution, .compact)
    #expect(whole["schema"] as? String == "kimberlite/document/1")
    let document = try #require(whole["document"] as? [String: Any])
    let names = [
      "path", "sha256", "format", "symbol", "symbolSource", "language", "type", "body", "title",
      "session", "agendaItem", "adopted", "published", "plenaryMeeting", "drafts",
      "committeeReport", "vote", "originalLanguage", "jobNumber",
    ]
    #expect(Set(document.keys) == Set(names))
    #expect(document["symbol"] as? String == "A/RES/90/1")
    #expect(document["adopted"] as? String == "2035-12-01")
    #expect(document["session"] as? Int == 90)
    #expect(document["drafts"] as? [String] == ["A/90/L.4", "A/90/L.4/Add.1"])
  }

  @Test(
    "what is absent is null",
    arguments: [
      "symbol", "symbolSource", "language", "type", "body", "title", "session", "agendaItem",
      "adopted", "published", "plenaryMeeting", "committeeReport", "vote", "originalLanguage",
      "jobNumber",
    ])
  func absentIsNull(field: String) throws {
    let empty = Document(metadata: DocumentMetadata(path: "-", sha256: "", format: .akn))
    let document = try #require(try object(empty, .compact)["document"] as? [String: Any])
    #expect(document[field] is NSNull)
  }

  @Test("a paragraph follows the contract")
  func paragraph() throws {
    let whole = try object(SampleDocument.resolution, .compact)
    let paragraphs = try #require(whole["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.count == 9)
    let first = paragraphs[2]
    #expect(
      Set(first.keys) == [
        "id", "kind", "number", "parent", "section", "openingPhrase", "function", "footnotes",
        "text", "source",
      ])
    #expect(first["openingPhrase"] as? String == "Recalling")
    #expect(first["number"] is NSNull)
    #expect(first["function"] is NSNull)
    #expect(first["section"] as? [String] == ["h1"])
    #expect(first["source"] as? [[Int]] == [[49, 70], [80, 106]])
    #expect(paragraphs[5]["parent"] as? String == "op17.a")
  }

  @Test("findings and furniture are listed with their place")
  func findings() throws {
    let whole = try object(SampleDocument.resolution, .compact)
    let warnings = try #require(whole["warnings"] as? [[String: Any]])
    #expect(warnings[0]["category"] as? String == "referenceWithoutFootnote")
    #expect(warnings[0]["severity"] as? String == "warning")
    #expect(warnings[0]["paragraph"] as? String == "op17")
    #expect(warnings[0]["line"] as? Int == 9)
    #expect(warnings[1]["line"] is NSNull)
    #expect((whole["entities"] as? [Any])?.isEmpty == true)
    let furniture = try #require(whole["furniture"] as? [[String: Any]])
    #expect(furniture[0]["kind"] as? String == "pageNumber")
    #expect(furniture[0]["range"] as? [Int] == [40, 42])
  }

  @Test("a vote has its counts")
  func vote() throws {
    var document = SampleDocument.resolution
    document.metadata.vote = Vote(withoutVote: false, inFavour: 120, against: 3, abstaining: nil)
    let metadata = try #require(try object(document, .compact)["document"] as? [String: Any])
    let vote = try #require(metadata["vote"] as? [String: Any])
    #expect(vote["withoutVote"] as? Bool == false)
    #expect(vote["inFavour"] as? Int == 120)
    #expect(vote["abstaining"] is NSNull)
  }
}
