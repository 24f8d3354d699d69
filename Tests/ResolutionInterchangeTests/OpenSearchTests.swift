// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel
import Testing

@testable import ResolutionInterchange

@Suite struct OpenSearchTests {
  private static func exported(
    _ paragraphs: [Paragraph], _ mentions: [Mention] = [], path: String = "a.txt"
  ) throws -> ExportedDocument {
    var metadata = DocumentMetadata(
      path: path, sha256: String(repeating: "0f", count: 32), format: .text)
    metadata.language = .chinese
    var document = Document(metadata: metadata, paragraphs: paragraphs)
    document.mentions = mentions
    return ExportedDocument(address: Address(document: path, isSymbol: false), document: document)
  }

  private static func lines(_ documents: [ExportedDocument]) -> [Substring] {
    var writer = OpenSearchWriter(index: "stones")
    return documents.flatMap { writer.bytes(of: $0) }.split(separator: 10)
      .map { Substring(decoding: $0, as: UTF8.self) }
  }

  @Test("a paragraph is two lines: where it goes, and what it is")
  func pair() throws {
    let day = try #require(CalendarDate(year: 2035, month: 3, day: 3))
    let lines = Self.lines([
      try Self.exported(
        [Paragraph(id: "op1", kind: .operative, text: "石头\n\u{2028}</script>")],
        [
          Mention(
            paragraph: "op1", range: 0..<1,
            value: .date(DateValue(interval: DateInterval(day), precision: .day))),
          Mention(
            paragraph: "op1", range: 0..<1,
            value: .citation(CitationValue(symbol: "A/RES/89/2", form: .full))),
        ])
    ])
    #expect(lines.count == 2)
    #expect(lines[0] == #"{"index":{"_index":"stones","_id":"a.txt#op1"}}"#)
    #expect(lines[1].hasPrefix(#"{"address":"a.txt#op1","symbol":null,"language":"zh","#))
    #expect(lines[1].contains(#""text":{"zh":"石头\n\u2028</script>"}"#))
    #expect(lines[1].contains(#""dates":[{"gte":"2035-03-03","lte":"2035-03-03"}]"#))
    #expect(lines[1].contains(#""cites":["A/RES/89/2"]"#))
  }

  @Test("ids are never the same and never too long")
  func ids() throws {
    let paragraphs = [Paragraph(id: "p1", kind: .body, text: "a")]
    let long = String(repeating: "石头/", count: 200)
    let lines = Self.lines([
      try Self.exported(paragraphs), try Self.exported(paragraphs),
      try Self.exported(paragraphs, path: long),
    ])
    #expect(lines[0].contains(#""_id":"a.txt#p1""#))
    #expect(lines[2].contains(#""_id":"a.txt~0f0f0f0f0f0f#p1""#))
    #expect(lines[4].contains("\"_id\":\"" + String(repeating: "0f", count: 32) + "#p1\""))
  }

  @Test("only what was chosen goes")
  func chosen() throws {
    var exported = try Self.exported([
      Paragraph(id: "p1", kind: .body, text: "a"), Paragraph(id: "p2", kind: .body, text: "b"),
    ])
    exported.chosen = ["p2"]
    #expect(Self.lines([exported]).count == 2)
  }

  @Test("the template is for the index that is asked for")
  func template() {
    let text = String(decoding: OpenSearchTemplate.bytes(index: "stones"), as: UTF8.self)
    #expect(text.contains(#""index_patterns": ["stones", "stones-*"]"#))
    #expect(!text.contains("INDEX"))
  }

  /// Lucene refuses a document with a term of more than 32,766 bytes.
  @Test("keywords that a text can make as long as it likes have a limit")
  func limits() {
    let short: Set = ["language", "type", "kind", "function", "code", "role", "acts"]
    let text = String(decoding: OpenSearchTemplate.bytes(), as: UTF8.self)
    let keywords = text.split(separator: "\n").filter { $0.contains("\"keyword\"") }
    #expect(keywords.count > 15)
    for line in keywords where !line.contains("\"ignore_above\": 1024") {
      let name = line.split(separator: "\"")[1]
      #expect(short.contains(String(name)), "\(name)")
    }
  }

  @Test("a title stands in the language of the version that states it, and the year with it")
  func inherited() throws {
    var document = try Self.exported([Paragraph(id: "p1", kind: .body, text: "石头")])
    document.facts.title = "Stones"
    document.facts.titleLanguage = .english
    document.facts.date = CalendarDate(year: 2035, month: 3, day: 3)
    let line = Self.lines([document])[1]
    #expect(line.contains(#""title":{"en":"Stones"}"#))
    #expect(line.contains(#""adopted":null"#))
    #expect(line.contains(#""date":"2035-03-03","year":2035"#))
  }

  @Test("lines go into a new file before one is too large")
  func bulkFiles() throws {
    let scratch = try Scratch()
    let folder = try OutputFolder(path: scratch.path("cluster"), replaces: false)
    var bulk = BulkFiles(folder, size: 4)
    for text in ["abc", "d", "ef", "ghijkl", "m"] { try bulk.write(Array(text.utf8)) }
    try bulk.end()
    try folder.commit()
    let texts = try (1...4).map { number in
      try String(contentsOfFile: scratch.path("cluster/bulk-00\(number).ndjson"), encoding: .utf8)
    }
    #expect(texts == ["abcd", "ef", "ghijkl", "m"])
  }
}
