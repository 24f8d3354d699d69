// Part of Kimberlite.
import CStorage

/// Which files make up the index. A commit replaces the manifest by a rename; whatever it does not
/// name is not there.
struct Manifest: Equatable {
  static let magic: [UInt8] = Array("KIMBIDX\n".utf8)
  static let version: UInt32 = 1
  /// Of files and generations; more than there will ever be.
  static let greatestNumber: UInt64 = 1 << 62

  struct Segment: Equatable {
    var number: UInt64
    var length: UInt64
    /// The checksum of the file's header.
    var checksum: UInt64
    /// The file that names the removed groups; 0 when there is none.
    var removals: UInt64 = 0
    var removalsChecksum: UInt64 = 0
  }

  /// Grows by one with each commit.
  var generation: UInt64 = 0
  /// The number of the next file.
  var nextNumber: UInt64 = 1
  var schema: IndexSchema
  var segments: [Segment] = []

  /// The names of all files that belong to this state.
  var fileNames: Set<String> {
    var names: Set<String> = []
    for segment in segments {
      names.insert(StorageFolder.segmentName(segment.number))
      if segment.removals != 0 { names.insert(StorageFolder.removalsName(segment.removals)) }
    }
    return names
  }

  var encoded: [UInt8] {
    var sink = ByteSink()
    sink.append(contentsOf: Self.magic)
    sink.append(fixed: Self.version)
    sink.append(fixed: generation)
    sink.append(fixed: nextNumber)
    sink.append(counted: Array(schema.analysis.utf8))
    sink.append(varint: schema.fields.count)
    for field in schema.fields {
      sink.append(counted: Array(field.name.utf8))
      // Bit 0: positions; bit 1: pairs of frequent terms.
      sink.append((field.hasPositions ? 1 : 0) | (field.hasPairs ? 2 : 0))
    }
    sink.append(varint: schema.columns.count)
    for column in schema.columns {
      sink.append(counted: Array(column.name.utf8))
      sink.append(column.holdsText ? 1 : 0)
    }
    sink.append(varint: schema.partitionColumn.map { $0 + 1 } ?? 0)
    sink.append(varint: segments.count)
    for segment in segments {
      for value in [
        segment.number, segment.length, segment.checksum, segment.removals,
        segment.removalsChecksum,
      ] {
        sink.append(fixed: value)
      }
    }
    sink.append(fixed: checksum(sink.bytes))
    return sink.bytes
  }

  init(schema: IndexSchema) { self.schema = schema }

  /// Reads a manifest's bytes.
  init(_ bytes: [UInt8], path: String) throws(IndexError) {
    guard bytes.starts(with: Self.magic) else {
      if bytes.count < 8 || !bytes.starts(with: Self.magic.prefix(4)) {
        throw .notAnIndex(path: path)
      }
      throw .damaged(file: path, section: "manifest", offset: 0)
    }
    let damaged = IndexError.damaged(file: path, section: "manifest", offset: 8)
    guard bytes.count >= 20 else { throw damaged }
    var tail = ByteSource(Array(bytes.suffix(8)))
    let isWhole = tail.fixed(UInt64.self) == checksum(bytes.dropLast(8))
    var source = ByteSource(bytes.dropLast(8))
    _ = source.bytes(8)
    guard let version = source.fixed(UInt32.self) else { throw damaged }
    guard isWhole else { throw damaged }
    guard version == Self.version else {
      throw .otherFormat(path: path, found: version, expected: Self.version)
    }
    guard let decoded = Self.decode(&source) else { throw damaged }
    self = decoded
  }

  private static func decode(_ source: inout ByteSource) -> Manifest? {
    guard let generation = source.fixed(UInt64.self), let next = source.fixed(UInt64.self),
      generation < greatestNumber, next < greatestNumber,
      let analysis = source.counted(), let fieldCount = source.count(limit: 200)
    else { return nil }
    var schema = IndexSchema(
      fields: [], columns: [], analysis: String(decoding: analysis, as: UTF8.self))
    for _ in 0..<fieldCount {
      guard let name = source.counted(), let flag = source.byte() else { return nil }
      schema.fields.append(
        .init(
          String(decoding: name, as: UTF8.self), hasPositions: flag & 1 == 1,
          hasPairs: flag & 2 == 2))
    }
    guard let columnCount = source.count(limit: 200) else { return nil }
    for _ in 0..<columnCount {
      guard let name = source.counted(), let flag = source.byte() else { return nil }
      schema.columns.append(.init(String(decoding: name, as: UTF8.self), holdsText: flag == 1))
    }
    guard let partition = source.count(limit: schema.columns.count) else { return nil }
    schema.partitionColumn = partition == 0 ? nil : partition - 1
    var manifest = Manifest(schema: schema)
    manifest.generation = generation
    manifest.nextNumber = next
    guard let count = source.count(limit: 1 << 16) else { return nil }
    for _ in 0..<count {
      guard let number = source.fixed(UInt64.self), let length = source.fixed(UInt64.self),
        let checksum = source.fixed(UInt64.self), let removals = source.fixed(UInt64.self),
        let removalsChecksum = source.fixed(UInt64.self),
        number < next, removals < next, length <= UInt64(Int.max)
      else { return nil }
      manifest.segments.append(
        Segment(
          number: number, length: length, checksum: checksum, removals: removals,
          removalsChecksum: removalsChecksum))
    }
    guard source.rest.isEmpty else { return nil }
    return manifest
  }
}

private func checksum<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> UInt64 {
  Array(bytes).withUnsafeBytes { kimberlite_checksum($0.baseAddress, $0.count) }
}

/// The file that names the removed groups of a segment: magic, numbers, and a checksum, which the
/// manifest repeats.
enum Removals {
  static let magic: [UInt8] = Array("KIMBREM\n".utf8)

  static func encoded(_ groups: [Int]) -> (bytes: [UInt8], checksum: UInt64) {
    var sink = ByteSink()
    sink.append(contentsOf: magic)
    sink.append(varint: groups.count)
    for group in groups { sink.append(varint: group) }
    let sum = checksum(sink.bytes)
    sink.append(fixed: sum)
    return (sink.bytes, sum)
  }

  static func decode(_ bytes: [UInt8], checksum expected: UInt64) -> [Int]? {
    guard bytes.count >= 16, checksum(bytes.dropLast(8)) == expected else { return nil }
    var tail = ByteSource(Array(bytes.suffix(8)))
    guard tail.fixed(UInt64.self) == expected else { return nil }
    var source = ByteSource(bytes.dropLast(8))
    guard source.bytes(8) == magic, let count = source.count(limit: bytes.count) else {
      return nil
    }
    var groups: [Int] = []
    for _ in 0..<count {
      guard let group = source.count(limit: 1 << 31) else { return nil }
      groups.append(group)
    }
    return groups
  }
}
