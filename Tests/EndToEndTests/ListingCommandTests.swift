// Part of Kimberlite.
import Foundation
import Testing

/// `terms`, `concordance`, `show`, `stats` and `check`.
@Suite struct ListingCommandTests {
  private static let shared = Result { try SearchFixture() }
  private var fixture: SearchFixture { get throws { try Self.shared.get() } }

  @Test("terms with a prefix and their frequencies")
  func terms() throws {
    let result = try fixture.run("terms", "ston", "--format", "csv")
    #expect(result.status == 0)
    #expect(result.output.contains("stones,2"))
    let chinese = try fixture.run("terms", "石", "--by", "language")
    #expect(chinese.status == 0)
    #expect(chinese.output.contains("石头"))
    #expect(chinese.output.contains("zh 2"))
    #expect(try fixture.run("terms", "zebra").status == 1)
  }

  @Test("keywords stand in one column, in both scripts")
  func concordance() throws {
    let result = try fixture.run("concordance", "stones OR 石头")
    #expect(result.status == 0)
    #expect(result.outputLines.count == 4)
    let columns = result.outputLines.map { line in
      line.prefix { $0 != "*" }.reduce(0) { $0 + ($1.utf8.count == 3 && $1 != "…" ? 2 : 1) }
    }
    #expect(Set(columns).count == 1, "\(result.output)")
    let csv = try fixture.run("concordance", "coasts", "--format", "csv", "--context", "10")
    #expect(csv.output.contains("of their ,coasts,;"))
    #expect(try fixture.run("concordance", "zebra").status == 1)
    #expect(try fixture.run("concordance", "\"zebra").status == 2)
  }

  @Test("documents and paragraphs are shown by their addresses")
  func show() throws {
    let document = try fixture.run("show", "A/RES/90/1@en")
    #expect(document.status == 0)
    #expect(document.output.hasPrefix("A/RES/90/1  en  "))
    #expect(document.output.contains("*Calls upon* all States"))
    for address in ["90/1@en#op1", "a/res/90/1 @EN # OP1"] {
      let paragraph = try fixture.run("show", address)
      #expect(paragraph.status == 0, "\(address)")
      #expect(paragraph.output.contains("count the stones"))
      #expect(!paragraph.output.contains("Decides"))
    }
    #expect(try fixture.run("show", "90/1@en#op1", "--context", "1").output.contains("Decides"))
    let both = try fixture.run("show", "90/1#op1", "--languages", "zh,en")
    let zh = try #require(both.output.range(of: "清点"))
    let en = try #require(both.output.range(of: "count"))
    #expect(zh.lowerBound < en.lowerBound)
  }

  @Test("json of a document is what parse prints of it")
  func showJSON() throws {
    let result = try fixture.run("show", "90/1@en", "--format", "json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "kimberlite/document/1")
    #expect((object["document"] as? [String: Any])?["symbol"] as? String == "A/RES/90/1")
    for format in ["csv", "tsv", "markdown", "html", "jsonl"] {
      let shown = try fixture.run("show", "90/1", "--format", format)
      #expect(shown.status == 0)
      #expect(shown.output.contains("石头"))
    }
  }

  static let missing: [(address: String, status: Int32)] = [
    ("A/RES/99/9", 1), ("90/1#op99", 1), ("90/1@fr", 1), ("#", 2),
  ]

  @Test("what is not there is said, with what to do", arguments: missing)
  func notThere(address: String, status: Int32) throws {
    let result = try fixture.run("show", address)
    #expect(result.status == status)
    #expect(result.errors.hasPrefix("kimberlite: "))
    #expect(result.output.isEmpty)
  }

  @Test("stats counts documents, paragraphs and languages")
  func stats() throws {
    let result = try fixture.run("stats", "--format", "tsv")
    #expect(result.status == 0)
    #expect(result.output.contains("documents\t\t2\n"))
    #expect(result.output.contains("symbols\t\t1\n"))
    #expect(result.output.contains("paragraphs by language\tzh\t"))
    #expect(result.output.contains("root\t\tdocuments\n"))
  }

  @Test("a sound index is said to be so; sources that changed are named")
  func check() throws {
    let fixture = try SearchFixture()
    let sound = try fixture.run("check")
    #expect(sound.status == 0)
    #expect(sound.output.hasPrefix("The index is sound: 2 documents, "))
    #expect(sound.errors.isEmpty)
    try fixture.folder.add("documents/A_RES_90_1-EN.txt", SampleText.resolution + "More.\n")
    try FileManager.default.removeItem(
      at: fixture.documents.appendingPathComponent("A_RES_90_1-ZH.txt"))
    let stale = try fixture.run("check")
    #expect(stale.status == 0)
    #expect(stale.errors.contains("A_RES_90_1-EN.txt: The file has changed"))
    #expect(stale.errors.contains("A_RES_90_1-ZH.txt: The file is gone"))
  }

  @Test("a damaged index is named by file, and no command is ended by it")
  func damage() throws {
    let fixture = try SearchFixture()
    let index = fixture.folder.url.appendingPathComponent("index")
    let files = try FileManager.default.contentsOfDirectory(atPath: index.path).filter {
      let data = try Data(contentsOf: index.appendingPathComponent($0))
      return data.count > 64
    }
    #expect(!files.isEmpty)
    for name in files {
      let file = index.appendingPathComponent(name)
      let whole = try Data(contentsOf: file)
      for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 7)) {
        var damaged = whole
        damaged[place] ^= 0x40
        try damaged.write(to: file)
        let check = try fixture.run("check")
        // What is kept beside the index can be computed again.
        #expect(check.status == (name == "relations" ? 0 : 2), "\(name) byte \(place)")
        #expect(check.errors.hasPrefix(name == "relations" ? "index/relations: " : "kimberlite: "))
        for arguments in [["search", "stones"], ["terms"], ["show", "90/1"], ["stats"]] {
          let result = try KimberliteCommand.run(arguments, in: fixture.folder.url)
          #expect((0...2).contains(result.status), "\(arguments) \(name) byte \(place)")
        }
      }
      try whole.write(to: file)
    }
    #expect(try fixture.run("check").status == 0)
    #expect(try fixture.run("check", "--index", "nowhere").status == 2)
  }
}
