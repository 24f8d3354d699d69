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
}
