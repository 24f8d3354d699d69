// Part of Kimberlite.

/// The groups of a segment under construction: a group's documents stand side by side.
struct GroupTableBuilder {
  private var firstDocuments: [UInt32] = []
  private var entries = ByteSink()
  private var starts: [UInt32] = []

  private(set) var keys: [[UInt8]] = []

  var count: Int { firstDocuments.count }

  /// Adds the groups of a partition whose first document has the number `base`.
  mutating func append(_ other: GroupTableBuilder, base: Int) {
    for first in other.firstDocuments { firstDocuments.append(first + UInt32(base)) }
    for start in other.starts { starts.append(start + UInt32(entries.count)) }
    entries.append(contentsOf: other.entries.bytes)
    keys += other.keys
  }

  mutating func begin(key: [UInt8], fingerprint: [UInt8], value: [UInt8], firstDocument: Int) {
    keys.append(key)
    firstDocuments.append(UInt32(firstDocument))
    starts.append(UInt32(entries.count))
    entries.append(counted: key)
    entries.append(counted: fingerprint)
    entries.append(counted: value)
  }

  /// First documents and, behind the last, the number of documents; where each entry begins; entries.
  func encoded(documents: Int) -> [UInt8] {
    var sink = ByteSink()
    for first in firstDocuments { sink.append(fixed: first) }
    sink.append(fixed: UInt32(documents))
    for start in starts { sink.append(fixed: start) }
    sink.append(fixed: UInt32(entries.count))
    sink.append(contentsOf: entries.bytes)
    return sink.bytes
  }
}
