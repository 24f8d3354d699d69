// Part of Kimberlite.
import Testing

@testable import InvertedIndex

/// Memory that ends where it says, for packed integers; larger by what readers may touch behind.
private func withMemory<Result>(
  _ bytes: Int, _ body: (UnsafeMutableRawPointer) -> Result
) -> Result {
  let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes + 32, alignment: 16)
  defer { memory.deallocate() }
  memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes + 32)
  return body(memory)
}

private func values(_ count: Int, width: Int, seed: UInt64) -> [UInt32] {
  var random = SeededGenerator(seed: seed)
  let most = UInt32(truncatingIfNeeded: (UInt64(1) << width) - 1)
  var values = (0..<count).map { _ in UInt32.random(in: 0...most, using: &random) }
  if count > 1 { (values[0], values[count - 1]) = (most, most) }
  return values
}

@Suite struct BitPackingTests {
  @Test("a block of every width comes back", arguments: 0...32)
  func block(width: Int) {
    let original = values(128, width: width, seed: UInt64(width))
    withMemory(BitPacking.blockBytes(width: width)) { memory in
      BitPacking.packBlock(original, width: width, into: memory)
      var unpacked = [UInt32](repeating: 7, count: 128)
      BitPacking.unpackBlock(memory, width: width, into: &unpacked)
      #expect(unpacked == original)
    }
  }

  @Test("a run of every width and of any length comes back", arguments: 0...32)
  func run(width: Int) {
    for count in [1, 2, 7, 8, 9, 31, 127, 128, 129, 1000] {
      let original = values(count, width: width, seed: UInt64(count))
      withMemory(BitPacking.runBytes(width: width, count: count)) { memory in
        BitPacking.packRun(original, count: count, width: width, into: memory)
        var unpacked = [UInt32](repeating: 7, count: count)
        BitPacking.unpackRun(memory, count: count, width: width, into: &unpacked)
        #expect(unpacked == original)
      }
    }
  }

  @Test("a run writes nothing behind itself")
  func runEnds() {
    let original = values(13, width: 5, seed: 1)
    withMemory(32) { memory in
      BitPacking.packRun(original, count: 13, width: 5, into: memory)
      let end = BitPacking.runBytes(width: 5, count: 13)
      for place in end..<32 { #expect(memory.load(fromByteOffset: place, as: UInt8.self) == 0) }
    }
  }

  @Test("distances add up to documents", arguments: 0...24)
  func distances(width: Int) {
    let distances = values(128, width: width, seed: 3)
    var expected: [UInt32] = []
    var last: UInt32 = 41
    for distance in distances {
      last = last &+ distance &+ 1
      expected.append(last)
    }
    withMemory(BitPacking.blockBytes(width: width)) { memory in
      BitPacking.packBlock(distances, width: width, into: memory)
      var documents = [UInt32](repeating: 0, count: 128)
      let end = BitPacking.unpackDistances(memory, width: width, base: 41, into: &documents)
      #expect(documents == expected)
      #expect(end == last)
    }
  }

  @Test("the width is that of the largest value")
  func widths() {
    #expect(BitPacking.width(of: [0, 0], count: 2) == 0)
    #expect(BitPacking.width(of: [0, 1], count: 2) == 1)
    #expect(BitPacking.width(of: [255, 256], count: 2) == 9)
    #expect(BitPacking.width(of: [.max], count: 1) == 32)
  }
}

@Suite struct PatchedWidthTests {
  /// Packs as the encoder does and unpacks as the reader does.
  private func roundTrip(_ original: [UInt32], allowed: UInt32) -> (PatchedWidth, [UInt32]) {
    var values = original
    let width = PatchedWidth(of: values, count: values.count, allowed: allowed)
    let packed = BitPacking.blockBytes(width: width.width)
    var unpacked = [UInt32](repeating: 0, count: values.count)
    withMemory(packed + width.bytes) { memory in
      width.split(&values, count: values.count, into: memory + packed)
      BitPacking.packBlock(values, width: width.width, into: memory)
      BitPacking.unpackBlock(memory, width: width.width, into: &unpacked)
      if width.patches > 0 {
        PatchedWidth.join(memory + packed, width: width.width, into: &unpacked)
      }
    }
    return (width, unpacked)
  }

  @Test("few large values are patched")
  func patches() {
    var values = [UInt32](repeating: 3, count: 128)
    (values[5], values[77], values[127]) = (200, 511, 300)
    let (width, unpacked) = roundTrip(values, allowed: BlockWidths.allWidths)
    #expect(width.width == 2)
    #expect(width.patches == 3)
    #expect(unpacked == values)
  }

  @Test("values of one size have no patches")
  func plain() {
    let values = [UInt32](repeating: 1000, count: 128)
    let (width, unpacked) = roundTrip(values, allowed: BlockWidths.allWidths)
    #expect(width.width == 10)
    #expect(width.patches == 0)
    #expect(unpacked == values)
  }

  @Test("blocks of any mixture come back", arguments: 1...200)
  func mixtures(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let common = random.number(below: 25)
    let rare = random.number(below: 31)
    let values = (0..<128).map { _ in
      UInt32.random(in: 0...(1 << UInt32(random.chance(7) ? rare : common)) - 1, using: &random)
    }
    for allowed in [BlockWidths.allWidths, BlockWidths.codedWidths] {
      let (width, unpacked) = roundTrip(values, allowed: allowed)
      #expect(unpacked == values)
      #expect(allowed >> UInt32(width.width) & 1 == 1)
      #expect(width.width <= 31)
    }
  }

  @Test("the widths of a block go into 16 bits and come back")
  func coded() {
    for distance in 0...31 {
      for (place, width) in BlockWidths.codes.enumerated() {
        let other = BlockWidths.codes[15 - place]
        let widths = BlockWidths(
          distances: PatchedWidth(width: distance, patches: place % 2),
          frequencies: PatchedWidth(width: width, patches: 1),
          positions: PatchedWidth(width: other, patches: distance % 2))
        let read = BlockWidths(raw: widths.raw)
        #expect(read.distances == distance)
        #expect(read.frequencies == width)
        #expect(read.positions == other)
        #expect(read.hasDistancePatches == (place % 2 == 1))
        #expect(read.hasFrequencyPatches)
        #expect(read.hasPositionPatches == (distance % 2 == 1))
      }
    }
  }
}

extension PatchedWidth {
  fileprivate init(width: Int, patches: Int) {
    self.init(of: [0], count: 1, allowed: .max)
    self.width = width
    self.patches = patches
  }
}

@Suite struct FieldNormTests {
  @Test("lengths up to 40 are exact; every byte is the byte of its own length")
  func bytes() {
    for length in UInt32(0)...40 {
      #expect(FieldNorm.length(of: FieldNorm.byte(for: length)) == length)
    }
    for byte in UInt8.min...UInt8.max {
      #expect(FieldNorm.byte(for: FieldNorm.length(of: byte)) == byte)
    }
  }

  @Test("a length is rounded down, by less than an eighth, and order is kept")
  func rounding() {
    var last: UInt8 = 0
    for length in stride(from: UInt32(0), to: 2_000_000, by: 37) {
      let byte = FieldNorm.byte(for: length)
      let known = FieldNorm.length(of: byte)
      #expect(byte >= last)
      #expect(known <= length && Double(known) >= Double(length) * 0.875)
      last = byte
    }
    #expect(FieldNorm.byte(for: .max) == 255)
  }
}
