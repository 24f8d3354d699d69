// Part of Kimberlite.
import Foundation
import Testing

/// Word files and what LibreOffice reads, through the command. A test whose program is not installed
/// is skipped.
@Suite struct ParseWordTests {
  private static let fixtures = KimberliteCommand.repository.appendingPathComponent(
    "Tests/Fixtures/word")

  private func parse(
    _ name: String, environment: [String: String] = [:]
  ) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      ["parse", "--format", "json", name], in: Self.fixtures, environment: environment)
  }

  private struct Outcome: Equatable {
    var format: String?
    var symbol: String?
    var paragraphs: [String]
  }

  private func outcome(_ result: KimberliteCommand.Result) throws -> Outcome {
    let object =
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any] ?? [:]
    let document = object["document"] as? [String: Any]
    let paragraphs = object["paragraphs"] as? [[String: Any]] ?? []
    return Outcome(
      format: document?["format"] as? String, symbol: document?["symbol"] as? String,
      paragraphs: paragraphs.map { paragraph in
        let notes = paragraph["footnotes"] as? [String] ?? []
        let phrase = paragraph["openingPhrase"] as? String
        return
          ([paragraph["id"] as? String ?? ""] + notes.map { "^" + $0 }
          + (phrase.map { [$0] } ?? [])).joined(separator: " ")
      })
  }

  private static let english = [
    "title1", "title2", "title3", "h1", "pp1 ^1 Recalling", "pp2 Noting", "op1 Decides", "op1.a",
    "op1.b ^2", "op2 Requests", "sig1", "sig2", "note1", "note2",
  ]

  @Test("numbers of lists, marks, phrases and the final text of a DOCX file")
  func english() throws {
    let result = try parse("resolution-EN.docx")
    #expect(result.status == 0)
    let expected = Outcome(format: "docx", symbol: "A/RES/90/2", paragraphs: Self.english)
    #expect(try outcome(result) == expected)
    #expect(result.output.contains("Noting the weight of gravel,"))
    #expect(result.errors.contains("tracks 2 changes"))
  }

  @Test("the same paragraphs in Chinese")
  func chinese() throws {
    let paragraphs = try outcome(parse("resolution-ZH.docx")).paragraphs
    #expect(
      paragraphs.map { $0.prefix { $0 != " " } } == Self.english.map { $0.prefix { $0 != " " } })
    #expect(paragraphs.contains("pp1 ^1 回顾"))
  }

  private static let hasOffice = Programs.path(of: "soffice") != nil
  private static let antiword = Programs.path(of: "antiword")

  @Test(
    "other Word files through LibreOffice give the same",
    .enabled(if: hasOffice, "There is no LibreOffice: make test installs it"),
    arguments: ["doc", "rtf", "odt"])
  func office(form: String) throws {
    let result = try parse("resolution-EN." + form)
    #expect(result.status == 0)
    let expected = Outcome(format: form, symbol: "A/RES/90/2", paragraphs: Self.english)
    #expect(try outcome(result) == expected)
  }

  @Test(
    "DOC through antiword alone: the same paragraphs",
    .enabled(if: antiword != nil, "There is no antiword: make test installs it"))
  func readByAntiword() throws {
    let folder = try TemporaryFolder()
    let bin = folder.url.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: bin.path + "/antiword", withDestinationPath: try #require(Self.antiword))
    let result = try parse("resolution-EN.doc", environment: ["PATH": bin.path])
    #expect(result.status == 0)
    let paragraphs = try outcome(result).paragraphs
    for id in ["pp1 ^1 Recalling", "pp2 Noting", "op1 Decides", "note1", "note2"] {
      #expect(paragraphs.contains(id))
    }
  }

  @Test("without a program, a sentence says what to install", arguments: ["doc", "rtf", "odt"])
  func nothingThere(form: String) throws {
    let folder = try TemporaryFolder()
    let result = try parse("resolution-EN." + form, environment: ["PATH": folder.url.path])
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("apt-get install libreoffice-writer-nogui"))
  }

  @Test("a damaged file is named, the others are read")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let whole = try Data(contentsOf: Self.fixtures.appendingPathComponent("resolution-EN.docx"))
    _ = try folder.add("a.docx", whole)
    _ = try folder.add("b.docx", whole.dropLast(200))
    let result = try KimberliteCommand.run(
      ["parse", "--format", "jsonl", "a.docx", "b.docx"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.outputLines.count == 1)
    #expect(result.errors.contains("b.docx: The file is a damaged archive"))
  }

  @Test("the limits of an archive are options")
  func limits() throws {
    let result = try KimberliteCommand.run(
      ["parse", "--max-entries", "3", "resolution-EN.docx"], in: Self.fixtures)
    #expect(result.status == 2)
    #expect(result.errors.contains("an archive of 8 entries, and 3 are the limit"))
  }
}
