// Part of Kimberlite.
import Foundation
import Testing

@Suite struct ParseBadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.add("good.txt")
  }

  private func parse(_ arguments: String...) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(["parse", "--format", "jsonl"] + arguments, in: folder.url)
  }

  /// The bad file between two good ones: it gets one line that begins with its path, the others
  /// their documents, and the status is 2.
  private func expectOneComplaint(_ path: String, _ words: String) throws {
    let result = try parse("--quiet", "good.txt", path, "good.txt")
    #expect(result.status == 2)
    #expect(result.outputLines.count == 2)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("kimberlite: \(path): "), "\(result.errors)")
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func missingFile() throws { try expectOneComplaint("none.txt", "no such file") }

  @Test func emptyFile() throws {
    try folder.add("empty.txt", "")
    try expectOneComplaint("empty.txt", "empty")
  }

  @Test func binaryFile() throws {
    try folder.add("noise.txt", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }))
    try expectOneComplaint("noise.txt", "not text")
  }

  @Test func linkInACircle() throws {
    try folder.link("one", to: "two")
    try folder.link("two", to: "one")
    try expectOneComplaint("one", "symbolic link")
  }

  @Test func fileBelowAFile() throws {
    try expectOneComplaint("good.txt/more", "no such file")
  }

  @Test("permissions", .enabled(if: geteuid() != 0, "root may read everything"))
  func fileWithoutPermission() throws {
    let file = try folder.add("secret.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    try expectOneComplaint("secret.txt", "may not be read")
  }

  @Test("a folder without permission", .enabled(if: geteuid() != 0, "root may read everything"))
  func folderWithoutPermission() throws {
    let file = try folder.add("closed/a.txt")
    let closed = file.deletingLastPathComponent().path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
    }
    try expectOneComplaint("closed", "may not be read")
  }

  @Test("a single bad file prints nothing and is a failure", arguments: ["json", "jsonl", "text"])
  func singleBadFile(format: String) throws {
    let result = try KimberliteCommand.run(["parse", "--format", format, "none"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
  }

  @Test("json stays an array when every file of several is bad")
  func allBad() throws {
    let result = try KimberliteCommand.run(
      ["parse", "--format", "json", "none", "nothing"], in: folder.url)
    #expect(result.output == "[]\n")
    #expect(result.status == 2)
  }

  @Test(
    "odd file names are read and shown without their control characters",
    arguments: [
      "new\nline.txt", "\u{1B}[31mred.txt", "-dash.txt", " blank .txt", "决议.txt", "e\u{301}.txt",
      "quote\".txt", "\u{202E}txt.exe",
    ])
  func oddName(name: String) throws {
    try folder.add(name)
    let result = try parse("--", name)
    #expect(result.status == 0)
    #expect(result.outputLines.count == 1)
    #expect(!result.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    let missing = try KimberliteCommand.run(["parse", "--", name + "x"], in: folder.url)
    #expect(missing.errorLines.count == 1)
    #expect(!missing.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("text with another encoding is named on one line")
  func otherEncoding() throws {
    try folder.add(
      "latin.txt", Data("R\u{E9}solution adopt\u{E9}e".unicodeScalars.map { UInt8($0.value) }))
    let result = try parse("--quiet", "latin.txt")
    #expect(result.status == 0)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains("not UTF-8"))
  }

  @Test("an encoding that a page declares, and has, is not named")
  func declaredEncoding() throws {
    let head = Data("<html><meta charset=gbk><p>90/1. ".utf8)
    let stones = Data([0xBA, 0xA3, 0xD6, 0xD0, 0xB5, 0xC4, 0xCA, 0xAF, 0xCD, 0xB7])
    try folder.add("page.html", head + stones + Data("</p>".utf8))
    let result = try parse("--quiet", "--format", "jsonl", "page.html")
    #expect(result.errors == "")
    #expect(result.output.contains("海中的石头"))
    #expect(result.output.contains("\"encodingAssumed\",\"severity\":\"note\""))
  }

  @Test("places where markup is broken are one sentence")
  func brokenPlaces() throws {
    let entities = (1...9).map { "<!ENTITY e\($0) \"&e\($0 + 1);\">" }.joined()
    try folder.add(
      "lol.xml",
      "<!DOCTYPE akomaNtoso [\(entities)]><akomaNtoso><act><body><p>Stones &e1; &e2; &e3; &e4; &e5;"
        + "</p></body></act></akomaNtoso>")
    let result = try parse("--quiet", "lol.xml")
    #expect(result.errors.components(separatedBy: "The markup is broken").count == 2)
  }

  @Test("a page that a script fills, and markup nested too deep, are told in words of a reader")
  func scripts() throws {
    try folder.add("viewer.html", "<html><body><script>show('a.pdf')</script></body></html>")
    let page = try parse("--quiet", "viewer.html")
    #expect(page.status == 2)
    #expect(page.errors.contains("The page holds no text of its own: a script fills it"))
    let depth = 400
    let deep =
      "<akomaNtoso><act><body><p>Sand</p>" + String(repeating: "<blockList>", count: depth)
      + "<p>Stones</p>"
      + String(repeating: "</blockList>", count: depth) + "</body></act></akomaNtoso>"
    try folder.add("deep.xml", deep)
    let nested = try parse("--quiet", "deep.xml").errors
    #expect(nested.contains("nested more than 256 deep"))
    #expect(!nested.contains("XML_PARSE"))
  }
}
