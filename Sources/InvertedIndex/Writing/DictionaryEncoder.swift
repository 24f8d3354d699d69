// Part of Kimberlite.

/// The term dictionary: sorted keys in blocks of 16, front-coded, with what is known of each term.
struct DictionaryEncoder {
  private var sink = ByteSink()
  private var starts = ByteSink()
  private(set) var count = 0
  private var lastKey: [UInt8] = []
  /// Where the next list begins in the postings.
  private var listStart = 0

  var blocks: [UInt8] { sink.bytes }
  /// Where each block begins, and where the last one ends; 32 bits each.
  var index: [UInt8] {
    var all = starts
    all.append(fixed: UInt32(sink.count))
    return all.bytes
  }

  mutating func add(
    key: UnsafeBufferPointer<UInt8>, documentFrequency: UInt32, occurrences: UInt32,
    listLength: Int
  ) {
    begin(key)
    sink.append(varint: UInt64(documentFrequency))
    if documentFrequency == 1 { sink.append(varint: UInt64(2)) }
    sink.append(varint: UInt64(occurrences - documentFrequency))
    sink.append(varint: listLength)
    listStart += listLength
  }

  /// A term of one document, whose postings stand here.
  mutating func add(
    key: UnsafeBufferPointer<UInt8>, single: inout ChainCursor, base: UInt32, hasPositions: Bool
  ) {
    begin(key)
    var places: [UInt32] = []
    let document = base + (single.nextDocument { places.append($0) } ?? 0)
    sink.append(varint: UInt64(1))
    sink.append(varint: UInt64(document) << 2 | (places.count > 1 ? 1 : 0))
    if places.count > 1 { sink.append(varint: places.count - 2) }
    guard hasPositions else { return }
    var last: UInt32 = 0
    for place in places {
      sink.append(varint: UInt64(place - last))
      last = place
    }
  }

  private mutating func begin(_ key: UnsafeBufferPointer<UInt8>) {
    var shared = 0
    if count % SegmentFormat.dictionaryBlock == 0 {
      starts.append(fixed: UInt32(sink.count))
      sink.append(varint: listStart)
      lastKey.removeAll(keepingCapacity: true)
    } else {
      let limit = min(key.count, lastKey.count)
      while shared < limit, key[shared] == lastKey[shared] { shared += 1 }
    }
    sink.append(varint: shared)
    sink.append(varint: key.count - shared)
    sink.append(contentsOf: key[shared...])
    lastKey.removeLast(lastKey.count - shared)
    lastKey.append(contentsOf: key[shared...])
    count += 1
  }
}
