// Part of Kimberlite.
import Foundation
import Testing

@testable import kimberlite

@Suite struct JSONLinesTests {
  /// What is read of a file, a line each: `number: id | text`, or what was wrong.
  private func read(_ data: Data) throws -> [String] {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("kimberlite-" + UUID().uuidString)
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = try JSONLines(path: file.path, keys: ["id", "text"])
    var found: [String] = []
    while let line = lines.next() {
      switch line {
      case .object:
        let token = String(decoding: lines.token(0), as: UTF8.self)
        let text = lines.text(1).map { String(decoding: $0, as: UTF8.self) } ?? "nil"
        found.append("\(lines.number): \(token) | \(text)")
      case .plainText:
        found.append("\(lines.number): '\(String(decoding: lines.plainText, as: UTF8.self))'")
      case .problem(let problem): found.append("\(lines.number): \(problem)")
      }
    }
    return found
  }

  private func read(_ text: String) throws -> [String] { try read(Data(text.utf8)) }

  static let lines: [(String, [String])] = [
    (#"{"id": 1, "text": "stone"}"#, ["1: 1 | stone"]),
    // Unknown keys are skipped, inner ones are not taken for outer ones.
    (#"{"x": {"text": "no"}, "text": "yes", "id": -2.50e3}"#, ["1: -2.50e3 | yes"]),
    // Of a repeated key the last counts.
    (#"{"text": "a", "text": "b"}"#, ["1: null | b"]),
    // Escapes are undone in texts; a token is JSON.
    (#"{"id": "a\"\n", "text": "\u4e2d\ud83d\ude00\/"}"#, [#"1: "a\"\u000a" | 中😀/"#]),
    (#"{"id": "石", "text": null}"#, [#"1: "石" | nil"#]),
    (#"{"id": [1], "text": 7}"#, ["1: null | nil"]),
    // Empty lines count and give nothing; CR LF, a mark at the start and a missing last break do
    // not matter.
    ("\u{FEFF}{\"id\":1}\r\n\r\n  \n{\"id\":2}", ["1: 1 | nil", "4: 2 | nil"]),
    ("  plain words \r\n", ["1: 'plain words'"]),
    ("", []),
    ("{\"id\": 1,\n{\"id\":2}\n", ["1: notJSON(offset: 9)", "2: 2 | nil"]),
    (#"{"id":1} {"id":2}"#, ["1: notJSON(offset: 9)"]),
    (String(repeating: "{\"a\":", count: 100), ["1: tooDeep"]),
    (#"{"text":"\ud800"}"#, ["1: notJSON(offset: 9)"]),
  ]

  @Test("lines give their values, or say what is wrong with them", arguments: lines)
  func values(text: String, expected: [String]) throws {
    #expect(try read(text) == expected)
  }

  @Test("bytes that are not UTF-8 are a problem of their line")
  func invalid() throws {
    for bytes in [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xF5, 0x80, 0x80, 0x80],
    ] {
      let data = Data("{\"text\":\"".utf8) + Data(bytes.map(UInt8.init)) + Data("\"}\n{}".utf8)
      #expect(try read(data) == ["1: notUTF8(offset: 9)", "2: null | nil"])
    }
  }

  @Test("a line longer than the buffer is read whole")
  func longLine() throws {
    let long = String(repeating: "石", count: 1_500_000)
    let found = try read("{\"id\":1}\n{\"id\":2,\"text\":\"\(long)\"}\n{\"id\":3}\n")
    #expect(found.count == 3)
    #expect(found[1] == "2: 2 | " + long)
    #expect(found[2] == "3: 3 | nil")
  }

  @Test("lines around the end of the buffer keep their order and contents")
  func manyLines() throws {
    let count = 60_000
    let text = (0..<count).map { "{\"id\":\($0),\"text\":\"paragraph \($0)\"}\n" }.joined()
    let found = try read(text)
    #expect(found.count == count)
    #expect(found.indices.allSatisfy { found[$0] == "\($0 + 1): \($0) | paragraph \($0)" })
  }

  @Test("a file that is not there and a folder are errors of the system")
  func missing() {
    #expect(throws: SystemError(code: 2)) { try JSONLines(path: "/nonexistent", keys: []) }
    #expect(throws: SystemError(code: 21)) { try JSONLines(path: "/", keys: []) }
  }
}
