// Part of Kimberlite.
import IndexFuzzSupport
import Testing

@testable import InvertedIndex

/// Changed bytes under checksums that agree, as somebody could make them on purpose: answers may be
/// wrong, but there is one, soon, and the process goes on.
@Suite struct HostileIndexTests {
  private let folder: TemporaryFolder
  private let image: IndexImage
  static let segments = WholeSample.names.filter { $0.hasSuffix(".segment") }

  init() throws {
    folder = try TemporaryFolder()
    image = WholeSample.image
    image.write(to: folder.index)
  }

  /// Asks everything; a process that traps ends the tests.
  private func ask(_ image: IndexImage, changed name: String) {
    for name in Set([name, "manifest"]) { image.write(name, to: folder.index) }
    _ = IndexProbe.answers(folder: folder.index)
    _ = IndexCheck.run(folder: folder.index)
  }

  private func change(_ name: String, _ change: (inout [UInt8]) -> Void) {
    var changed = image
    change(&changed.files[name, default: []])
    changed.repair(name)
    ask(changed, changed: name)
  }

  /// The section's place in a segment's file.
  private func range(_ section: SegmentFormat.Section, of name: String) throws -> Range<Int> {
    let file = try MappedFile(path: folder.index + "/" + name, expected: nil)
    return try SegmentHeader(of: file)[section]
  }

  @Test("any byte of the header, the manifest, the removed groups", arguments: WholeSample.names)
  func smallParts(name: String) throws {
    let count = min(try #require(image.files[name]).count, 512)
    for place in stride(from: 0, to: count, by: 13) {
      change(name) { $0[place] = place % 2 == 0 ? 0xFF : 0 }
    }
  }

  @Test(
    "random bytes of each section", arguments: SegmentFormat.Section.allCases, segments)
  func sections(section: SegmentFormat.Section, name: String) throws {
    let range = try range(section, of: name)
    var random = SeededGenerator(seed: UInt64(section.rawValue))
    for _ in 0..<2 where !range.isEmpty {
      change(name) { bytes in
        for _ in 0...random.number(below: 4) {
          let place = range.lowerBound + random.number(below: range.count)
          let values: [UInt8] = [0, 1, 0x7F, 0x80, 0xFF, UInt8(random.number(below: 256))]
          bytes[place] = values[random.number(below: values.count)]
        }
      }
    }
  }

  @Test("every byte of the sections that say where things are", arguments: segments)
  func places(name: String) throws {
    for section: SegmentFormat.Section in [.valueIndex, .dictionaryIndex, .columns, .groups] {
      let range = try range(section, of: name)
      for place in stride(from: range.lowerBound, to: range.upperBound, by: 401) {
        change(name) { $0[place] = 0xFF }
      }
    }
  }

  @Test("a block of values that claims to be enormous is refused")
  func enormousValues() throws {
    let name = Self.segments[0]
    let range = try range(.valueIndex, of: name)
    for length: [UInt8] in [[0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x40], [0xFF, 0xFF, 0xFF, 0xFF]] {
      change(name) { bytes in
        for (index, byte) in length.enumerated() { bytes[range.lowerBound + 20 + index] = byte }
      }
      let reader = try IndexReader(folder: folder.index)
      #expect(throws: IndexError.self) {
        _ = try reader.value(of: DocumentID(segment: 0, number: 0))
      }
    }
  }

  @Test("merging such an index ends with an error or a new index")
  func merging() throws {
    let name = Self.segments[0]
    var random = SeededGenerator(seed: 7)
    for section in SegmentFormat.Section.allCases where section != .postings {
      let range = try range(section, of: name)
      for _ in 0..<2 where !range.isEmpty {
        var changed = image
        let place = range.lowerBound + random.number(below: range.count)
        changed.files[name]?[place] = UInt8(random.number(below: 256))
        changed.repair(name)
        let other = try TemporaryFolder()
        changed.write(to: other.index)
        do throws(IndexError) {
          let writer = try IndexWriter(folder: other.index, schema: IndexSample.schema)
          // So many groups are removed that the segment is written anew.
          for group in 0..<30 { try writer.removeGroup(key: Array("group \(group)".utf8)) }
          try writer.commit()
        } catch { continue }
        _ = IndexProbe.answers(folder: other.index)
      }
    }
  }
}
