// Part of Kimberlite.
import Foundation
import FuzzSupport
import Testing

/// A little of what libFuzzer does (`make fuzz`), with the same changes in every run.
@Suite struct MutationTests {
  @Test(
    "a changed document gives a result in which everything holds", .timeLimit(.minutes(5)),
    arguments: [
      "text/resolution.txt", "text/resolution-zh.txt", "text/resolution.md", "xml/resolution.xml",
      "html/word.htm", "html/wikisource.html",
    ]
  )
  func changedSeed(seed: String) throws {
    let file = Self.seeds.appendingPathComponent(seed)
    let original = [UInt8](try Data(contentsOf: file))
    let words = try Self.words(of: seed.prefix { $0 != "/" } + ".dict")
    var mutation = Mutation(seed: 1)
    for _ in 0..<400 {
      let bytes = mutation.changed(original, words)
      let wrong = DocumentInvariants.violations(in: bytes, named: file.lastPathComponent)
      guard wrong.isEmpty else {
        Issue.record("\(wrong): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test("the seeds themselves are well", arguments: ["resolution.txt", "resolution-zh.txt"])
  func seed(name: String) throws {
    let file = Self.seeds.appendingPathComponent("text/" + name)
    let bytes = [UInt8](try Data(contentsOf: file))
    #expect(DocumentInvariants.violations(in: bytes, named: name) == [])
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fuzz")
  private static var seeds: URL { folder.appendingPathComponent("seeds") }

  /// The words of a dictionary of libFuzzer: one a line, quoted, `\xAB` for a byte.
  private static func words(of name: some StringProtocol) throws -> [[UInt8]] {
    let text = try String(contentsOf: folder.appendingPathComponent(String(name)), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      var rest = line.dropFirst().dropLast()
      var word: [UInt8] = []
      while let first = rest.popFirst() {
        guard first == "\\", let next = rest.popFirst() else {
          word += Array(String(first).utf8)
          continue
        }
        if next == "x" {
          word.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
          rest = rest.dropFirst(2)
        } else {
          word += Array(String(next).utf8)
        }
      }
      return word
    }
  }
}

/// Changes of bytes that follow from a number alone.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(max(limit, 1)))
  }

  /// One to eight changes: a stretch cut out, doubled or moved, a word put in, a byte changed.
  mutating func changed(_ original: [UInt8], _ words: [[UInt8]]) -> [UInt8] {
    var bytes = original
    for _ in 0...number(below: 8) {
      let start = number(below: bytes.count)
      let end = min(bytes.count, start + 1 + number(below: 200))
      let stretch = start < end ? Array(bytes[start..<end]) : []
      let place = number(below: bytes.count + 1)
      switch number(below: 6) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: stretch, at: place)
      case 2:
        bytes.removeSubrange(start..<end)
        bytes.insert(contentsOf: stretch, at: min(place, bytes.count))
      case 3 where !bytes.isEmpty:
        bytes[start % bytes.count] = UInt8(number(below: 256))
      default: bytes.insert(contentsOf: words[number(below: words.count)], at: place)
      }
    }
    return bytes
  }
}
