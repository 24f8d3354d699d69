// Part of Kimberlite.
import Foundation
import Testing

@Suite struct ParseFormatsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt", "c.txt"] { try folder.add(name) }
  }

  private func parse(_ arguments: String...) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(["parse"] + arguments, in: folder.url)
  }

  private func path(_ document: Any) -> String? {
    ((document as? [String: Any])?["document"] as? [String: Any])?["path"] as? String
  }

  @Test("json of one file is an object")
  func jsonOfOneFile() throws {
    let result = try parse("--format", "json", "a.txt")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect(path(object) == "a.txt")
    #expect(result.output.hasPrefix("{\n  \"schema\": \"kimberlite/document/1\",\n"))
    #expect(result.output.hasSuffix("}\n"))
  }

  @Test(
    "json of several files, and of a folder, is an array", arguments: [["b.txt", "a.txt"], ["."]])
  func jsonOfSeveral(paths: [String]) throws {
    let result = try KimberliteCommand.run(["parse", "--format", "json"] + paths, in: folder.url)
    #expect(result.status == 0)
    let array = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any]
    let expected = paths == ["."] ? ["./a.txt", "./b.txt", "./c.txt"] : paths
    #expect(array?.map(path) == expected)
  }

  @Test("jsonl is a line for each file, in the order of the arguments")
  func jsonLines() throws {
    let many = (0..<40).map { ["a.txt", "b.txt", "c.txt"][$0 * $0 % 3] }
    let result = try KimberliteCommand.run(["parse", "--format", "jsonl"] + many, in: folder.url)
    #expect(result.status == 0)
    let paths = try result.outputLines.map {
      path(try JSONSerialization.jsonObject(with: Data($0.utf8)))
    }
    #expect(paths == many)
  }

  @Test("akn of one file is a document that is read again; of several it is refused")
  func akomaNtoso() throws {
    let xml = try parse("--format", "akn", "a.txt")
    #expect(xml.status == 0)
    #expect(xml.errors.isEmpty)
    #expect(xml.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso"))
    try folder.add("a.xml", xml.output)
    #expect(try parse("a.xml").outputLines.dropFirst() == parse("a.txt").outputLines.dropFirst())
    for paths in [["a.txt", "b.txt"], ["."]] {
      let refused = try KimberliteCommand.run(["parse", "--format", "akn"] + paths, in: folder.url)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("--format akn writes one document"))
      #expect(refused.output.isEmpty)
    }
    let missing = try parse("--format", "akn", "nowhere.txt")
    #expect(missing.status == 2)
    #expect(missing.output.isEmpty)
  }

  @Test("the summary counts files and goes to standard error; --quiet leaves it out")
  func summary() throws {
    #expect(try parse("a.txt", "b.txt").errors.hasPrefix("2 documents · "))
    #expect(try parse("--quiet", "a.txt", "b.txt").errors.isEmpty)
    #expect(try parse("a.txt").errors.isEmpty)
  }

  @Test("no colour reaches a file unless it is asked for")
  func colour() throws {
    #expect(try !parse("a.txt").output.contains("\u{1B}"))
    #expect(try parse("--colour", "always", "a.txt").output.contains("\u{1B}["))
    #expect(try parse("--color=never", "a.txt").output.contains("a.txt"))
  }

  @Test("the outline keeps to the width that COLUMNS states")
  func width() throws {
    let result = try KimberliteCommand.run(
      ["parse", "a.txt"], in: folder.url, environment: ["COLUMNS": "50"])
    #expect(result.outputLines.allSatisfy { $0.count <= 50 })
  }

  @Test("standard input is read as -, and named so")
  func standardInput() throws {
    let result = try KimberliteCommand.run(
      ["parse", "--format", "jsonl", "-"], input: Data(SampleText.resolution.utf8))
    #expect(result.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect(path(object) == "-")
  }

  @Test("the tree gives ids and places")
  func tree() throws {
    let result = try parse("--format", "tree", "a.txt")
    #expect(result.output.contains("├─ operative op1 \"1\" [Calls upon] @159-220: "))
  }

  @Test("the outline names each paragraph")
  func outline() throws {
    let result = try parse("a.txt")
    #expect(result.output.contains("1  *Calls upon* all States to count the stones"))
  }
}
