// Part of Kimberlite.
import Foundation
import Testing

@Suite struct IndexCommandTests {
  private let fixture: SearchFixture
  init() throws { fixture = try SearchFixture(isIndexed: false) }

  @Test("a run says what the index holds and what changed")
  func summary() throws {
    let first = try fixture.run("index", "documents")
    #expect(first.status == 0)
    #expect(first.errors.isEmpty)
    #expect(first.outputLines.first?.hasPrefix("2 documents · ") == true)
    #expect(
      first.outputLines.last?.hasPrefix("2 added · 0 changed · 0 removed · 0 unchanged") == true)
    let second = try fixture.run("index", "documents")
    #expect(second.status == 0)
    #expect(second.output.contains("0 added · 0 changed · 0 removed · 2 unchanged"))
  }

  @Test("a changed file is read anew, and one that is gone leaves the index")
  func changes() throws {
    try fixture.run("index", "documents")
    let text = SampleText.resolution.replacingOccurrences(of: "coasts", with: "lighthouses")
    try fixture.folder.add("documents/A_RES_90_1-EN.txt", text)
    let changed = try fixture.run("index", "documents")
    #expect(changed.output.contains("0 added · 1 changed · 0 removed · 1 unchanged"))
    #expect(try fixture.run("search", "lighthouses").status == 0)
    #expect(try fixture.run("search", "coasts").status == 1)
    try FileManager.default.removeItem(
      at: fixture.documents.appendingPathComponent("A_RES_90_1-EN.txt"))
    let removed = try fixture.run("index", "documents")
    #expect(removed.output.contains("1 removed"))
    #expect(try fixture.run("search", "lighthouses").status == 1)
    #expect(try fixture.run("search", "石头").status == 0)
  }

  @Test("--rebuild starts afresh, --quiet says nothing")
  func rebuild() throws {
    try fixture.run("index", "documents")
    let result = try fixture.run("index", "--rebuild", "--quiet", "documents")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
    #expect(try fixture.run("search", "stones").status == 0)
  }

  @Test("a file that cannot be read is named, the others go on, the status is 2")
  func unreadable() throws {
    try fixture.folder.add("documents/broken.txt", "GIF89a")
    let result = try fixture.run("index", "documents")
    #expect(result.status == 2)
    #expect(result.errors.contains("broken.txt: The file is a GIF image"))
    #expect(result.output.contains("1 failed"))
    #expect(try fixture.run("search", "stones").status == 0)
  }

  @Test("a folder that is not there is a sentence and status 2")
  func missing() throws {
    let result = try fixture.run("index", "nowhere")
    #expect(result.status == 2)
    #expect(result.errors.contains("nowhere: There is no such file"))
  }

  @Test("the index's folder comes from the option, else from the environment")
  func folders() throws {
    try fixture.run("index", "--index", "one", "documents")
    try fixture.run("index", "documents", environment: ["KIMBERLITE_INDEX": "two"])
    for name in ["one", "two"] {
      #expect(try fixture.run("search", "stones", "--index", name).status == 0)
    }
    #expect(try fixture.run("search", "stones").status == 2)
  }

  @Test("paragraphs from elsewhere are found by their own ids; bad lines are named")
  func paragraphs() throws {
    let lines = [
      #"{"id": 7, "symbol": "A/RES/90/2", "language": "en", "kind": "operative", "text": "Calls for lighthouses"}"#,
      "not json", #"{"id": 8, "text": "#,
      #"{"id": "x\"9", "symbol": "A/RES/90/2", "language": "zh", "kind": "body", "text": "海岸的灯塔"}"#,
      #"{"text": "without an id"}"#, "",
    ]
    try fixture.folder.add("list.jsonl", lines.joined(separator: "\n"))
    let result = try fixture.run("index", "--paragraphs", "list.jsonl")
    #expect(result.status == 2)
    for line in [2, 3, 5] { #expect(result.errors.contains("line \(line): ")) }
    #expect(result.output.contains("2 paragraphs"))
    try fixture.folder.add("queries.jsonl", #"{"qid": "a", "query": "lighthouses OR 灯塔"}"#)
    let found = try fixture.run("search", "--batch", "queries.jsonl", "--format", "jsonl")
    #expect(found.status == 0)
    #expect(found.output.contains(#""qid":"a","query":"lighthouses OR 灯塔","total":null"#))
    #expect(found.output.contains(#""x\"9""#))
    #expect(found.output.contains("7"))
  }

  @Test("words between blanks, without the texts, as measuring wants them")
  func whitespace() throws {
    let lines = (0..<50).map {
      #"{"id": \#($0), "language": "zh", "text": "海岸 的 石头 w\#($0 % 5)"}"#
    }
    try fixture.folder.add("list.jsonl", lines.joined(separator: "\n"))
    let result = try fixture.run(
      "index", "--paragraphs", "list.jsonl", "--analyzer", "whitespace", "--no-store")
    #expect(result.status == 0)
    let queries = [
      #"{"qid": 0, "query": "\"海岸\" w3", "operation": "count"}"#,
      #"{"qid": 1, "query": "\"的 石头\"", "operation": "top"}"#,
      #"{"qid": 2, "query": "石*", "operation": "count"}"#,
      #"{"qid": 3, "query": "nothing", "operation": "top"}"#,
    ]
    try fixture.folder.add("queries.jsonl", queries.joined(separator: "\n"))
    let found = try fixture.run(
      "search", "--batch", "queries.jsonl", "--repeat", "3", "--limit", "10", "--format", "jsonl")
    #expect(found.status == 0)
    #expect(found.errors.isEmpty)
    let answers = try found.outputLines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(answers.map { $0["qid"] as? Int } == [0, 1, 2, 3])
    #expect(answers.map { $0["total"] as? Int } == [10, nil, 50, nil])
    #expect(answers.map { ($0["hits"] as? [Int])?.count } == [0, 10, 0, 0])
    #expect(answers.allSatisfy { ($0["micros"] as? Double ?? 0) > 0 })
  }
}
