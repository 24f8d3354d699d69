// Part of Kimberlite.
import Foundation
import Testing

/// Searches that look at the other languages and the other years of what they find.
@Suite struct RelatedSearchTests {
  private final class Fixture: Sendable {
    let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try folder.add(
        "documents/A_RES_60_901-EN.txt",
        Self.english("60/901", day: "1 December 2005", "sixty-first", "count the stones"))
      try folder.add("documents/A_RES_60_901-ZH.txt", Self.chinese)
      try folder.add(
        "documents/A_RES_61_902-EN.txt",
        Self.english("61/902", day: "4 December 2006", "sixty-second", "count all the stones"))
      try folder.add(
        "documents/A_RES_61_903-EN.txt",
        Self.english("61/903", day: "4 December 2006", "sixty-second", "look for gulls")
          .replacing("Stones of the sea", with: "Gulls").replacing("60/901", with: "59/1"))
      _ = try run("index", "documents")
    }

    func run(_ arguments: String...) throws -> KimberliteCommand.Result {
      try KimberliteCommand.run(
        arguments, in: folder.url, environment: ["COLUMNS": "80", "KIMBERLITE_INDEX": ""])
    }

    private static func english(
      _ number: String, day: String, _ session: String, _ request: String
    ) -> String {
      """
      Resolution adopted by the General Assembly on \(day)

      \(number). Stones of the sea

      The General Assembly,

      Recalling its resolution 60/901 of 1 December 2005 on the stones of the sea,

      Deeply convinced that every stone belongs to the sea and to nobody else,

      1. Requests the Secretary-General to \(request) of the coasts of small islands;

      2. Decides to return to the matter at its \(session) session.

      62nd plenary meeting
      \(day)

      """
    }

    private static let chinese = """
      2005年12月1日大会决议

      60/901. 海中的石头

      大会，

      回顾其2005年12月1日关于海中石头的第60/901号决议，

      深信每一块石头都属于大海，不属于任何人，

      1. 请秘书长清点小岛屿海岸的石头；

      2. 决定在第六十一届会议上再次讨论这个问题。

      2005年12月1日
      第62次全体会议

      """
  }

  /// Made once: no test here changes it.
  private static let shared = Result { try Fixture() }
  private var fixture: Fixture { get throws { try Self.shared.get() } }

  private func json(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  // MARK: - Languages

  @Test func `--across finds what says the same in the other language`() throws {
    let result = try fixture.run("search", "convinced", "--across", "--symbol", "60/901")
    #expect(result.status == 0)
    #expect(result.output.contains("A/RES/60/901@en#pp2"))
    #expect(result.output.contains("A/RES/60/901@zh#pp2"))
    #expect(result.output.contains("  counterpart of A/RES/60/901@en#pp2\n"))
    #expect(result.errors == "2 paragraphs\n")
  }

  @Test func `--across with a language gives the counterparts alone`() throws {
    let found = try json(
      fixture.run("search", "清点", "--across", "--language", "en", "--format", "jsonl").output)
    #expect(found.map { $0["address"] as? String } == ["A/RES/60/901@en#op1"])
    #expect(found[0]["foundBy"] as? String == "A/RES/60/901@zh#op1")
    let plain = try fixture.run("search", "清点", "--language", "en")
    #expect(plain.status == 1)
    #expect(try fixture.run("search", "清点", "--across", "--count").output == "2\n")
  }

  @Test func `--both shows the other language beside each hit, in every format`() throws {
    let chinese = "深信每一块石头都属于大海，不属于任何人，"
    for format in ["text", "json", "jsonl", "csv", "tsv", "markdown", "html"] {
      let result = try fixture.run(
        "search", "convinced", "--both", "--symbol", "60/901", "--format", format)
      #expect(result.status == 0, "\(format)")
      #expect(result.output.contains(chinese), "\(format)")
      #expect(result.output.contains("A/RES/60/901@zh"), "\(format)")
    }
    let alone = try json(
      fixture.run("search", "gulls kind:operative", "--both", "--format", "jsonl").output)
    #expect((alone[0]["counterparts"] as? [Any])?.isEmpty == true)
  }

  // MARK: - Years

  @Test func `--lineage folds the years of a paragraph into one hit`() throws {
    let result = try fixture.run("search", "convinced stone", "--lineage", "--series", "60/901")
    #expect(result.errors == "1 paragraph\n")
    // The latest year stands for all of them.
    #expect(result.output.hasPrefix("A/RES/61/902@en#pp2"))
    #expect(result.output.contains("stands in 2 documents, 2005 to 2006, never changed; also"))
    #expect(result.output.contains("A/RES/60/901@en#pp2"))
    let found = try json(
      fixture.run("search", "requests count", "--lineage", "--language", "en", "--format", "jsonl")
        .output)
    let lineage = try #require(found.first?["lineage"] as? [String: Any])
    #expect(lineage["lastChanged"] as? Int == 2006)
    #expect(lineage["found"] as? Int == 2)
    #expect(
      lineage["addresses"] as? [String] == ["A/RES/60/901@en#op1", "A/RES/61/902@en#op1"])
  }

  @Test func `a paragraph outside every series stays as it is`() throws {
    let found = try json(
      fixture.run("search", "gulls kind:operative", "--lineage", "--format", "jsonl").output)
    #expect(found.count == 1)
    #expect(found[0]["lineage"] is NSNull)
  }

  @Test(arguments: ["60/901", "61/902", "stones", "海中的石头"])
  func `--series takes any symbol of the series and words of its title`(name: String) throws {
    let result = try fixture.run(
      "search", "kind:operative", "--series", name, "--facets", "document", "--format", "csv")
    #expect(result.status == 0)
    #expect(result.output.contains("A/RES/60/901") && result.output.contains("A/RES/61/902"))
    #expect(!result.output.contains("A/RES/61/903"))
  }

  @Test func `words in the titles of several series take all of them, and it is said`() throws {
    let own = try Fixture()
    for name in ["A_RES_60_901", "A_RES_61_902"] {
      let file = own.folder.url.appendingPathComponent("documents/\(name)-EN.txt")
      let text = try String(contentsOf: file, encoding: .utf8)
      try own.folder.add(
        "documents/\(name.dropLast(3))811-EN.txt",
        text.replacing("/901", with: "/811").replacing("/902", with: "/811")
          .replacing("tone", with: "hell"))
    }
    #expect(try own.run("index", "documents").status == 0)
    let result = try own.run("search", "requests", "--series", "sea", "--language", "en")
    #expect(result.output.contains("A/RES/61/811") && result.output.contains("A/RES/61/902"))
    #expect(result.errors.contains("sea is in the titles of 2 series, and all are searched"))
  }

  // MARK: - Wrong usage

  @Test func `a series that is none is said, with what to do`() throws {
    let words = try fixture.run("search", "stone", "--series", "zebra")
    #expect(words.status == 2)
    #expect(words.errors.contains("No series of this index has zebra in its title"))
    let symbol = try fixture.run("search", "stone", "--series", "60/902")
    #expect(symbol.errors.contains("do you mean"))
  }

  @Test func `facets and batches count words alone`() throws {
    for option in ["--across", "--both", "--lineage"] {
      let facets = try fixture.run("search", "stone", option, "--facets", "kind")
      #expect(facets.status == 64)
      #expect(facets.errors.contains("--facets counts what the words find"))
    }
  }

  // MARK: - What is kept

  @Test func `without what is kept beside the index the answers are the same`() throws {
    let own = try Fixture()
    let file = own.folder.url.appendingPathComponent("index/relations")
    let before = try own.run("search", "stone", "--lineage", "--across", "--both")
    #expect(FileManager.default.fileExists(atPath: file.path))
    try FileManager.default.removeItem(at: file)
    #expect(try own.run("search", "stone", "--lineage", "--across", "--both") == before)
    try Data("no relations".utf8).write(to: file)
    #expect(try own.run("search", "stone", "--lineage", "--across", "--both") == before)
    let check = try own.run("check")
    #expect(check.status == 0 && check.errors.contains("kimberlite index makes it anew"))
    #expect(try own.run("index", "documents").status == 0)
    #expect(try own.run("check").errors.isEmpty)
  }

  @Test func `a text that changed has new counterparts and another past`() throws {
    let own = try Fixture()
    let path = "documents/A_RES_61_902-EN.txt"
    let text = try String(
      contentsOf: own.folder.url.appendingPathComponent(path), encoding: .utf8)
    try own.folder.add(
      path,
      text.replacing(
        "Deeply convinced that every stone belongs to the sea and to nobody else,\n\n",
        with: ""))
    #expect(try own.run("index", "documents").status == 0)
    let result = try own.run("search", "convinced stone", "--lineage")
    #expect(result.output.contains("stands in 1 document, 2005"))
  }
}
