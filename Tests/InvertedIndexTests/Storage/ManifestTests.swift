// Part of Kimberlite.
import Testing

@testable import InvertedIndex

@Suite struct ManifestTests {
  private var manifest: Manifest {
    var manifest = Manifest(schema: SampleSchema.schema(analysis: "sample/1 灯"))
    manifest.generation = 12
    manifest.nextNumber = 1 << 40
    for number in 1...5 as ClosedRange<UInt64> {
      manifest.segments.append(
        Manifest.Segment(
          number: number * 1_000_001, length: number << 33, checksum: .max - number,
          removals: number % 2 * 77, removalsChecksum: number))
    }
    return manifest
  }

  @Test("a manifest comes back")
  func roundTrip() throws {
    #expect(try Manifest(manifest.encoded, path: "m") == manifest)
    let empty = Manifest(schema: IndexSchema(fields: [], columns: [], analysis: ""))
    #expect(try Manifest(empty.encoded, path: "m") == empty)
  }

  @Test("it names the files of its state, numbers with six digits or more")
  func names() {
    let names = manifest.fileNames
    #expect(names.contains("1000001.segment") && names.contains("000077.removed"))
    #expect(names.count == 6)
  }

  @Test("cut anywhere it is damaged or none of ours")
  func cuts() {
    let bytes = manifest.encoded
    for count in bytes.indices {
      #expect(throws: IndexError.self) { try Manifest(Array(bytes[..<count]), path: "m") }
    }
  }

  @Test("removed groups come back, and only with their checksum")
  func removals() {
    for groups in [[], [0], [3, 5, 1000, 1 << 30]] {
      let (bytes, checksum) = Removals.encoded(groups)
      #expect(Removals.decode(bytes, checksum: checksum) == groups)
      #expect(Removals.decode(bytes, checksum: checksum &+ 1) == nil)
      #expect(Removals.decode(Array(bytes.dropLast()), checksum: checksum) == nil)
    }
  }

  @Test("numbers of seven bits come back, and too long ones do not")
  func varints() {
    for value in [0, 1, 127, 128, 16_383, 16_384, UInt64(UInt32.max), .max] {
      var sink = ByteSink()
      sink.append(varint: value)
      var source = ByteSource(sink.bytes)
      #expect(source.varint() == value)
      #expect(source.rest.isEmpty)
    }
    var endless = ByteSource([UInt8](repeating: 0x80, count: 20))
    #expect(endless.varint() == nil)
    var cut = ByteSource([0x80])
    #expect(cut.varint() == nil)
  }
}
