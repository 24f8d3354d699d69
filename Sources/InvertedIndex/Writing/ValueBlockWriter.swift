// Part of Kimberlite.
import CStorage

/// Stored values in blocks, each compressed by itself.
///
/// A block holds the lengths of its values as varints and then the values. The index has for each
/// block its first document, how many it has, offset, compressed and whole length.
struct ValueBlockWriter {
  /// Zstandard's fastest regular level: the text is read far more rarely than it is written.
  private static let level: Int32 = 1
  private var lengths = ByteSink()
  private var values: [UInt8] = []
  private var firstDocument = 0
  private var documents = 0

  private struct Entry {
    var firstDocument: Int
    var documents: Int
    var offset: Int
    var packed: Int
    var whole: Int
  }
  private var entries: [Entry] = []

  /// Writes the index; `base` is the number of the partition's first document.
  func writeIndex(into index: inout ByteSink, base: Int) {
    for entry in entries {
      index.append(fixed: UInt32(entry.firstDocument + base))
      index.append(fixed: UInt32(entry.documents))
      index.append(fixed: UInt64(entry.offset))
      index.append(fixed: UInt32(entry.packed))
      index.append(fixed: UInt32(entry.whole))
    }
  }

  mutating func add(
    _ value: UnsafeBufferPointer<UInt8>, document: Int, into file: SegmentFileWriter
  ) throws(IndexError) {
    if documents == 0 { firstDocument = document }
    lengths.append(varint: value.count)
    values.append(contentsOf: value)
    documents += 1
    if values.count >= SegmentFormat.valueBlockBytes
      || documents >= SegmentFormat.valueBlockDocuments
    {
      try flush(into: file)
    }
  }

  mutating func finish(into file: SegmentFileWriter) throws(IndexError) {
    if documents > 0 { try flush(into: file) }
  }

  private mutating func flush(into file: SegmentFileWriter) throws(IndexError) {
    let whole = lengths.bytes + values
    guard whole.count <= SegmentFormat.largestValueBlock else { throw .tooLarge(what: "value") }
    let capacity = kimberlite_compress_bound(whole.count)
    let target = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    defer { target.deallocate() }
    let size = whole.withUnsafeBytes {
      kimberlite_compress(target, capacity, $0.baseAddress, $0.count, Self.level)
    }
    guard size > 0 else { throw .tooLarge(what: "value") }
    entries.append(
      Entry(
        firstDocument: firstDocument, documents: documents, offset: file.offset, packed: size,
        whole: whole.count))
    try file.write(UnsafeRawBufferPointer(start: target, count: size))
    lengths.removeAll()
    values.removeAll(keepingCapacity: true)
    documents = 0
  }
}
