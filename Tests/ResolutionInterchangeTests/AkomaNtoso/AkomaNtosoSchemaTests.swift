// Part of Kimberlite.
import Foundation
import ResolutionInterchange
import Testing

/// Compares what is written with the schema of OASIS, by `xmllint`. `make test` fetches both.
@Suite(
  .enabled(
    if: AkomaNtosoSchema.isThere,
    "There is no xmllint or no schema: run `make test`, which fetches them."))
struct AkomaNtosoSchemaTests {
  @Test("a document of the corpus is valid", arguments: AkomaNtosoSamples.corpus)
  func corpus(name: String) throws {
    let document = try AkomaNtosoSamples.corpusDocument(name)
    let complaints = try AkomaNtosoSchema.complaints(AkomaNtosoWriter.bytes(of: document))
    #expect(complaints == "")
  }

  @Test("a document of any shape is valid", arguments: AkomaNtosoSamples.shapes)
  func shape(text: String) throws {
    let document = try AkomaNtosoSamples.document(text)
    let complaints = try AkomaNtosoSchema.complaints(AkomaNtosoWriter.bytes(of: document))
    #expect(complaints == "")
  }

  @Test("what is not valid is complained of")
  func invalid() throws {
    let document = try AkomaNtosoSamples.document(AkomaNtosoSamples.fragment)
    let xml = String(decoding: AkomaNtosoWriter.bytes(of: document), as: UTF8.self)
      .replacingOccurrences(of: "mainBody", with: "body")
    #expect(try AkomaNtosoSchema.complaints(Array(xml.utf8)).contains("validity error"))
  }
}

enum AkomaNtosoSchema {
  private static let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/tools/akn/akomantoso30.xsd")
  private static let program = "/usr/bin/xmllint"

  static var isThere: Bool {
    FileManager.default.isExecutableFile(atPath: program)
      && FileManager.default.isReadableFile(atPath: schema.path)
  }

  /// What `xmllint` says of a document; empty when it is valid.
  static func complaints(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("kimberlite-\(UUID().uuidString).xml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["--noout", "--nonet", "--schema", schema.path, file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
  }
}
