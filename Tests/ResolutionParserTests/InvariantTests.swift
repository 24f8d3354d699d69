// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Every character of a source ends in a paragraph, a mark, or reported furniture.
struct InvariantTests {
  /// What is wrong with a document of a text format; empty when all is well.
  static func faults(of document: Document, in bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    var covered = [Bool](repeating: false, count: bytes.count)
    for paragraph in document.paragraphs {
      faults += faultsOfRanges(paragraph, bytes.count)
      for range in paragraph.source { cover(range, &covered) }
      faults += faultsOfText(paragraph, bytes)
    }
    for piece in document.furniture { cover(piece.range, &covered) }
    faults += uncovered(covered, bytes)
    return faults
  }

  private static func cover(_ range: Range<Int>, _ covered: inout [Bool]) {
    for index in range.clamped(to: 0..<covered.count) { covered[index] = true }
  }

  private static func faultsOfRanges(_ paragraph: Paragraph, _ count: Int) -> [String] {
    var end = 0
    for range in paragraph.source {
      if range.isEmpty || range.lowerBound < end || range.upperBound > count {
        return ["\(paragraph.id): ranges \(paragraph.source)"]
      }
      end = range.upperBound
    }
    return paragraph.source.isEmpty ? ["\(paragraph.id): no source"] : []
  }

  /// The text's characters, blanks left aside, stand in the source in the same order.
  private static func faultsOfText(_ paragraph: Paragraph, _ bytes: [UInt8]) -> [String] {
    let text = visible(Array(paragraph.text.utf8))
    let source = visible(paragraph.source.flatMap { bytes[$0.clamped(to: 0..<bytes.count)] })
    var at = text.startIndex
    for scalar in source where at < text.count && text[at] == scalar { at += 1 }
    guard at == text.count else { return ["\(paragraph.id): text that is not in its source"] }
    // What is left out: number, marks, and the signs of Markdown.
    let marks = paragraph.footnotes.reduce(0) { $0 + $1.count }
    let allowed = (paragraph.number?.count ?? 0) + 3 + marks * 3
    let signs = source.count { "*[]()^\\#|<>_~".unicodeScalars.contains($0) }
    let left = source.count - text.count
    return left > allowed + signs + linkLength(source)
      ? ["\(paragraph.id): \(left) characters of its source are not in its text"] : []
  }

  /// Addresses of links are markup.
  private static func linkLength(_ source: [Unicode.Scalar]) -> Int {
    var length = 0
    var inside = false
    for (index, scalar) in source.enumerated() {
      if scalar == "(", index > 0, source[index - 1] == "]" { inside = true }
      if inside { length += 1 }
      if scalar == ")" { inside = false }
    }
    return length
  }

  private static func visible(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !Scalars.isBlank($0.value) }
  }

  private static func uncovered(_ covered: [Bool], _ bytes: [UInt8]) -> [String] {
    var index = 0
    var lost: [UInt8] = []
    while index < bytes.count {
      let scalar = bytes[...].scalar(at: index)
      if !Scalars.isBlank(scalar.value), scalar.value > 0x1F, !covered[index] {
        lost += bytes[index..<(index + scalar.length)]
      }
      index += scalar.length
    }
    return lost.isEmpty
      ? [] : ["in no paragraph: " + String(decoding: lost.prefix(120), as: UTF8.self)]
  }

  static func faults(ofText text: String, path: String = "text.txt") throws -> [String] {
    faults(of: try ParsedText.document(text, path: path), in: Array(text.utf8))
  }

  @Test("No character of the corpus is lost", arguments: Corpus.files)
  func corpus(name: String) throws {
    let file = try ParsedText.corpusFile(name)
    #expect(Self.faults(of: try Parser().parse(file), in: file.bytes) == [])
  }

  @Test("No character of the made-up texts is lost", arguments: AllCases.texts)
  func madeUp(text: String) throws {
    #expect(try Self.faults(ofText: text) == [])
  }

  @Test("No character is lost wherever a document is cut", arguments: Corpus.files)
  func cut(name: String) throws {
    let file = try ParsedText.corpusFile(name)
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for part in 1..<12 {
      let cut = Array(lines.prefix(lines.count * part / 12).joined(separator: [0x0A]))
      let document = try Parser().parse(InputFile(path: file.path, bytes: cut))
      #expect(Self.faults(of: document, in: cut) == [], "cut at \(part)/12")
    }
  }

  @Test("No character is lost of lines drawn at random", arguments: 0..<60)
  func random(seed: Int) throws {
    var numbers = Numbers(seed: UInt64(seed) &* 7919 + 13)
    let lines = (0..<Int.random(in: 1...40, using: &numbers)).map { _ in
      Self.pieces.randomElement(using: &numbers) ?? ""
    }
    let text = lines.joined(separator: "\n")
    #expect(try Self.faults(ofText: text) == [], "\(text)")
  }

  static let pieces = [
    "The General Assembly,", "大会，", "", "", " Recalling its resolution 88/1,1",
    "1. Decides to wait;",
    "2. Requests the Chair:", "(a) To report;", "(i) In May;", "Annex", "附件一", "I. Introduction",
    "A/RES/90/1", "3", "90-12345", "Please recycle", "_______________", "1 See A/90/1.",
    "1/ A/90/1。",
    "回顾其第88/1号决议，", "1. 决定等待；", "Angola", "Letter dated 3 May 1990 from the Chair",
    "（签名）", "(Signed) A. Name", "64th plenary meeting", "4 December 2006", "\u{0C}page",
    "• an item;",
    "The meeting agreed to the following:", "会议商定如下：", "**bold** text", "| a | b |", "²",
  ]

  /// The same numbers on every run.
  struct Numbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var value = state
      value ^= value >> 33
      value &*= 0xFF51_AFD7_ED55_8CCD
      return value ^ value >> 33
    }
  }
}
