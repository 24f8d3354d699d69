// Part of Kimberlite.
import CStorage

/// Writes a segment's file from front to back and takes the checksum of each page on the way. The
/// header comes last, when everything that it says is known.
final class SegmentFileWriter {
  private let file: StorageFile
  private var buffer: UnsafeMutableRawPointer
  private static let capacity = SegmentFormat.pageBytes * 16
  private var filled = 0
  private var flushed = SegmentFormat.headerBytes
  private var checksums: [UInt64] = []
  private var sections = [Range<Int>](
    repeating: 0..<0, count: SegmentFormat.Section.allCases.count)
  private var sectionStart = 0

  init(_ file: StorageFile) {
    self.file = file
    buffer = .allocate(byteCount: Self.capacity, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Where the next byte goes.
  var offset: Int { flushed + filled }

  func write(_ bytes: UnsafeRawBufferPointer) throws(IndexError) {
    guard var next = bytes.baseAddress else { return }
    var rest = bytes.count
    while rest > 0 {
      let part = min(rest, Self.capacity - filled)
      (buffer + filled).copyMemory(from: next, byteCount: part)
      filled += part
      next += part
      rest -= part
      if filled == Self.capacity { try flush() }
    }
  }

  func write(_ bytes: [UInt8]) throws(IndexError) {
    // The closure cannot throw typed errors; the buffer is valid here.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    try write(UnsafeRawBufferPointer(copy))
  }

  func write<Value: FixedWidthInteger>(_ value: Value) throws(IndexError) {
    let size = MemoryLayout<Value>.size
    if filled + size <= Self.capacity {
      (buffer + filled).storeBytes(of: value.littleEndian, as: Value.self)
      filled += size
      if filled == Self.capacity { try flush() }
    } else {
      var sink = ByteSink()
      sink.append(fixed: value)
      try write(sink.bytes)
    }
  }

  func begin() throws(IndexError) {
    while offset % SegmentFormat.sectionAlignment != 0 { try write(UInt8(0)) }
    sectionStart = offset
  }

  func end(_ section: SegmentFormat.Section) throws(IndexError) {
    sections[section.rawValue] = sectionStart..<offset
    for _ in 0..<SegmentFormat.padding { try write(UInt8(0)) }
  }

  private func flush() throws(IndexError) {
    var start = 0
    while start < filled {
      let length = min(SegmentFormat.pageBytes, filled - start)
      checksums.append(kimberlite_checksum(buffer + start, length))
      start += length
    }
    try file.write(UnsafeRawBufferPointer(start: buffer, count: filled), at: flushed)
    flushed += filled
    filled = 0
  }

  /// Writes checksums and header and makes the file durable; returns its length and the checksum of
  /// its header, by which the manifest knows it.
  func finish(_ header: SegmentHeader) throws(IndexError) -> (length: Int, checksum: UInt64) {
    try flush()
    var header = header
    var table = ByteSink()
    for checksum in checksums { table.append(fixed: checksum) }
    header.sections = sections
    header.checksumsOffset = flushed
    header.fileLength = flushed + table.count
    header.checksumsChecksum = table.bytes.withUnsafeBytes {
      kimberlite_checksum($0.baseAddress, $0.count)
    }
    try file.write(table.bytes, at: flushed)
    let encoded = header.encoded()
    try file.write(encoded.bytes, at: 0)
    try file.sync()
    try file.close()
    return (header.fileLength, encoded.checksum)
  }
}

extension SegmentHeader {
  /// The header's bytes and its checksum, which they end with.
  func encoded() -> (bytes: [UInt8], checksum: UInt64) {
    var sink = ByteSink()
    sink.append(contentsOf: SegmentFormat.magic)
    sink.append(fixed: SegmentFormat.version)
    sink.append(fixed: UInt32(sections.count))
    sink.append(fixed: UInt64(fileLength))
    sink.append(fixed: UInt64(checksumsOffset))
    sink.append(fixed: checksumsChecksum)
    sink.append(fixed: UInt32(documentCount))
    sink.append(fixed: UInt32(groupCount))
    sink.append(fixed: UInt32(termCount))
    sink.append(fixed: frequentThreshold)
    sink.append(fixed: totalLength)
    for section in sections {
      sink.append(fixed: UInt64(section.lowerBound))
      sink.append(fixed: UInt64(section.count))
    }
    while sink.count < SegmentFormat.HeaderOffset.checksum { sink.append(0) }
    let checksum = sink.bytes.withUnsafeBytes { kimberlite_checksum($0.baseAddress, $0.count) }
    sink.append(fixed: checksum)
    return (sink.bytes, checksum)
  }
}
