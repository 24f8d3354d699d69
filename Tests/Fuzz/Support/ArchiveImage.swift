// Part of Kimberlite.

/// A ZIP archive made in memory: its entries as they are, not compressed.
package struct ArchiveImage {
  /// What its headers say in place of what an entry has: an archive that lies.
  package struct Claim {
    var size: UInt32
    var packed: UInt32
    package init(size: UInt32, packed: UInt32) {
      self.size = size
      self.packed = packed
    }
  }

  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  package init(_ entries: [(name: String, text: String)], claims: [String: Claim] = [:]) {
    for entry in entries { add(entry.name, Array(entry.text.utf8), claims[entry.name]) }
    let start = UInt32(bytes.count)
    let size = UInt32(directory.count)
    bytes += directory
    append([0x50, 0x4B, 5, 6, 0, 0, 0, 0])
    for _ in 0..<2 { append16(count) }
    append32(size)
    append32(start)
    append16(0)
  }

  private mutating func add(_ name: String, _ content: [UInt8], _ claim: Claim?) {
    let offset = UInt32(bytes.count)
    let size = UInt32(content.count)
    let sum = Self.sum(of: content)
    let head = Self.head(sum, claim?.packed ?? size, claim?.size ?? size, UInt16(name.utf8.count))
    bytes += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + head
    directory += [UInt8](repeating: 0, count: 10)
    directory += (0..<4).map { UInt8(truncatingIfNeeded: offset >> (8 * $0)) }
    directory += Array(name.utf8)
    count += 1
  }

  /// What local and central headers share, from the version needed to the length of the extra field.
  private static func head(
    _ sum: UInt32, _ packed: UInt32, _ size: UInt32, _ name: UInt16
  ) -> [UInt8] {
    var head: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0x50]
    for value in [sum, packed, size] {
      head += (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    return head + [UInt8(name & 0xFF), UInt8(name >> 8), 0, 0]
  }

  private mutating func append(_ more: [UInt8]) { bytes += more }
  private mutating func append16(_ value: UInt16) {
    bytes += [UInt8(value & 0xFF), UInt8(value >> 8)]
  }
  private mutating func append32(_ value: UInt32) {
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32, bit by bit.
  private static func sum(of content: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in content {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
