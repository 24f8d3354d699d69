// Part of Kimberlite.
import Testing

@testable import kimberlite

@Suite struct CaretLineTests {
  static let cases: [(query: String, range: Range<Int>, expected: String)] = [
    ("stones AND \"sea", 11..<15, "  stones AND \"sea\n             ^~~~"),
    // A place where something is missing.
    ("stones OR", 9..<9, "  stones OR\n           ^"),
    // Wide characters take two columns.
    ("海石 (沙", 3..<5, "  海石 (沙\n       ^~~"),
    ("(海石)沙)", 5..<6, "  (海石)沙)\n          ^"),
    // A range beyond the end, and controls.
    ("a", 0..<9, "  a\n  ^"),
    ("a\u{1B}b", 2..<3, "  a\\u{1B}b\n         ^"),
  ]

  @Test("the caret stands below the place", arguments: cases)
  func place(query: String, range: Range<Int>, expected: String) {
    #expect(CaretLine.text(query: query, range: range, width: 80) == expected)
  }

  @Test("of a long query the part around the place is shown")
  func long() {
    let query = String(repeating: "石 ", count: 100) + "(" + String(repeating: " sea", count: 100)
    let lines = CaretLine.text(query: query, range: 200..<201, width: 60).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("  …"))
    #expect(lines[0].hasSuffix("…"))
    #expect(lines[0].contains("石 ( sea"))
  }
}
