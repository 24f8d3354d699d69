// Part of Kimberlite.
import Testing

@testable import InvertedIndex

/// What `docs/index-format.md` says of bytes, offsets and constants is what the code does.
@Suite struct FormatExampleTests {
  @Test(
    "the page shows every byte of the example's files",
    arguments: ["000001.segment", "000002.removed", "manifest"])
  func example(file: String) throws {
    let bytes = try FormatExample().folder.bytes(file)
    var offset = 0
    for line in Self.lines(ofBlocks: "text " + file) {
      let shown = try #require(HexLine(line), "not understood: \(line)")
      #expect(shown.offset == offset, "\(file) leaves a gap before: \(line)")
      let end = min(bytes.count, offset + shown.bytes.count)
      let found = HexLine.text(of: bytes[offset..<end])
      #expect(shown.bytes.elementsEqual(bytes[offset..<end]), "\(line)\nis \(found)")
      offset = end
    }
    #expect(offset == bytes.count, "\(file) has \(bytes.count) bytes, \(offset) are shown")
  }

  @Test("the page has the values of all constants")
  func constants() {
    var shown: [String: String] = [:]
    for row in Self.rows(below: "## Constants") { shown[row[0]] = row[1] }
    for (name, value) in Self.constants { #expect(shown[name] == value, "\(name) is \(value)") }
    #expect(shown.count == Self.constants.count)
  }

  @Test("the page has the offsets in the header and in a skip entry")
  func offsets() {
    #expect(Self.offsets(below: "### Header") == Self.headerOffsets)
    typealias Skip = SegmentFormat.SkipOffset
    let skip = [
      "lastDocument": Skip.lastDocument, "payload": Skip.payload, "impact": Skip.impact,
      "widths": Skip.widths, "positions": Skip.positions,
    ]
    #expect(Self.offsets(below: "### Skip entry") == skip)
  }

  @Test("the page has the sections in their order")
  func sections() {
    let rows = Self.rows(below: "### Sections")
    #expect(rows.map { $0[1] } == SegmentFormat.Section.allCases.map { "\($0)" })
    #expect(rows.map { $0[0] } == SegmentFormat.Section.allCases.map { "\($0.rawValue)" })
  }

  // MARK: - What the code says

  private static let constants: [String: String] = [
    "SegmentFormat.version": "\(SegmentFormat.version)",
    "Manifest.version": "\(Manifest.version)",
    "SegmentFormat.headerBytes": "\(SegmentFormat.headerBytes)",
    "SegmentFormat.pageBytes": "\(SegmentFormat.pageBytes)",
    "SegmentFormat.sectionAlignment": "\(SegmentFormat.sectionAlignment)",
    "SegmentFormat.padding": "\(SegmentFormat.padding)",
    "SegmentFormat.dictionaryBlock": "\(SegmentFormat.dictionaryBlock)",
    "SegmentFormat.pairField": "\(SegmentFormat.pairField)",
    "SegmentFormat.inlineOccurrences": "\(SegmentFormat.inlineOccurrences)",
    "SegmentFormat.skipBytes": "\(SegmentFormat.skipBytes)",
    "SegmentFormat.skipBytesWithoutPositions": "\(SegmentFormat.skipBytesWithoutPositions)",
    "SegmentFormat.frequentShare": "\(SegmentFormat.frequentShare)",
    "SegmentFormat.smallestFrequentThreshold": "\(SegmentFormat.smallestFrequentThreshold)",
    "SegmentFormat.mostFrequentTerms": "\(SegmentFormat.mostFrequentTerms)",
    "SegmentFormat.valueBlockBytes": "\(SegmentFormat.valueBlockBytes)",
    "SegmentFormat.valueBlockDocuments": "\(SegmentFormat.valueBlockDocuments)",
    "SegmentFormat.valueIndexEntry": "\(SegmentFormat.valueIndexEntry)",
    "SegmentFormat.columnBlock": "\(SegmentFormat.columnBlock)",
    "SegmentFormat.columnFrameBytes": "\(SegmentFormat.columnFrameBytes)",
    "BitPacking.blockSize": "\(BitPacking.blockSize)",
    "PatchedWidth.patchBytes": "\(PatchedWidth.patchBytes)",
    "PatchedWidth.largestPlace": "\(PatchedWidth.largestPlace)",
    "BlockWidths.codes": BlockWidths.codes.map { "\($0)" }.joined(separator: " "),
    "BM25.k1": "\(BM25.k1)",
    "BM25.b": "\(BM25.b)",
    "SegmentBuilder.memoryLimit": "\(SegmentBuilder.memoryLimit)",
    "MergePolicy.together": "\(MergePolicy.together)",
    "MergePolicy.removedShare": "\(MergePolicy.removedShare)",
    "MergePolicy.largestMerge": "\(MergePolicy.largestMerge)",
  ]

  private static let headerOffsets: [String: Int] = [
    "magic": SegmentFormat.HeaderOffset.magic,
    "version": SegmentFormat.HeaderOffset.version,
    "sectionCount": SegmentFormat.HeaderOffset.sectionCount,
    "fileLength": SegmentFormat.HeaderOffset.fileLength,
    "checksumsOffset": SegmentFormat.HeaderOffset.checksumsOffset,
    "checksumsChecksum": SegmentFormat.HeaderOffset.checksumsChecksum,
    "documentCount": SegmentFormat.HeaderOffset.documentCount,
    "groupCount": SegmentFormat.HeaderOffset.groupCount,
    "termCount": SegmentFormat.HeaderOffset.termCount,
    "frequentThreshold": SegmentFormat.HeaderOffset.frequentThreshold,
    "totalLength": SegmentFormat.HeaderOffset.totalLength,
    "sections": SegmentFormat.HeaderOffset.sections,
    "checksum": SegmentFormat.HeaderOffset.checksum,
  ]

  // MARK: - What the page says

  private static let page: [Substring] = {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try? StorageFolder(path: "/" + folder + "/docs").read("index-format.md")
    return String(decoding: bytes ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }()

  /// The lines of all fenced blocks with this mark.
  private static func lines(ofBlocks mark: String) -> [Substring] {
    var lines: [Substring] = []
    var isInside = false
    for line in page {
      if line.hasPrefix("```") {
        isInside = line == "```" + mark
      } else if isInside {
        lines.append(line)
      }
    }
    return lines
  }

  /// The cells of the first table below a heading, without blanks around them and code marks,
  /// without its head.
  private static func rows(below heading: String) -> [[String]] {
    let lines = page.drop { $0 != heading }.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return lines.dropFirst(2).map { line in
      line.split(separator: "|").map { cell in
        let text = cell.filter { $0 != "`" }.drop { $0 == " " }
        return String(text.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  /// Offsets by name, of a table whose columns are offset, size, name.
  private static func offsets(below heading: String) -> [String: Int] {
    var offsets: [String: Int] = [:]
    for row in rows(below: heading) { offsets[row[2]] = Int(row[0]) }
    offsets["0"] = nil
    return offsets
  }
}

/// A line of a dump: the offset, bytes, and behind two blanks what they mean; `00 × 312` is a run of
/// equal bytes.
struct HexLine {
  let offset: Int
  let bytes: [UInt8]

  init?(_ line: Substring) {
    guard let start = Int(line.prefix(4), radix: 16), line.dropFirst(4).hasPrefix("  ") else {
      return nil
    }
    offset = start
    var bytes: [UInt8] = []
    var words = Self.words(line.dropFirst(6))
    if words.count == 3, words[1] == "×" {
      guard let byte = UInt8(words[0], radix: 16), let count = Int(words[2]) else { return nil }
      self.bytes = [UInt8](repeating: byte, count: count)
      return
    }
    while let word = words.first {
      guard word.count == 2, let byte = UInt8(word, radix: 16) else { return nil }
      bytes.append(byte)
      words.removeFirst()
    }
    self.bytes = bytes
  }

  /// The words before the first two blanks.
  private static func words(_ text: Substring) -> ArraySlice<Substring> {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    return parts.prefix { !$0.isEmpty }
  }

  static func text(of bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}
