// Part of Kimberlite.
import CStorage
import Synchronization

/// One segment, read where it lies. Everything that it returns has been compared with its checksum.
final class SegmentReader: @unchecked Sendable {
  let file: MappedFile
  let header: SegmentHeader
  let dictionary: TermDictionary
  let columns: ColumnTable
  let groups: GroupTable
  let pages: PageVerifier
  private let hasPositions: [Bool]
  private let hasPairs: [Bool]
  /// The block of values that was unpacked last: those who want one document's value often want its
  /// neighbour's next.
  private let lastBlock = Mutex<(offset: Int, bytes: [UInt8])>((0, []))
  /// Documents that were removed since the segment was written: a bit for each; empty when none.
  let removed: RemovedDocuments
  let removedGroups: Set<Int>

  init(
    file: MappedFile, schema: IndexSchema, removedGroups: [Int] = []
  ) throws(IndexError) {
    self.file = file
    self.removedGroups = Set(removedGroups)
    header = try SegmentHeader(of: file)
    pages = try PageVerifier(file, header: header)
    dictionary = try TermDictionary(
      file, header: header, pages: pages, positional: schema.fields.map(\.hasPositions))
    columns = ColumnTable(file, header: header, pages: pages, count: schema.columns.count)
    groups = GroupTable(file, header: header, pages: pages)
    guard header[.groups].count >= (header.groupCount + 1) * 8 else {
      throw .damaged(
        file: file.path, section: SegmentFormat.Section.groups.name,
        offset: header[.groups].lowerBound)
    }
    hasPositions = schema.fields.map(\.hasPositions)
    hasPairs = schema.fields.map(\.hasPairs)
    var removed = RemovedDocuments()
    if !removedGroups.isEmpty { try groups.verify() }
    for group in removedGroups {
      guard group < groups.count else {
        throw .damaged(
          file: file.path, section: SegmentFormat.Section.groups.name,
          offset: header[.groups].lowerBound)
      }
      for document in groups.documents(of: group) { removed.insert(document) }
    }
    self.removed = removed
  }

  var documentCount: Int { header.documentCount }
  var liveDocumentCount: Int { header.documentCount - removed.count }

  func isPositional(_ field: UInt8) -> Bool {
    Int(field) < hasPositions.count && hasPositions[Int(field)]
  }

  func damaged(_ section: SegmentFormat.Section, at offset: Int? = nil) -> IndexError {
    .damaged(
      file: file.path, section: section.name, offset: offset ?? header[section].lowerBound)
  }

  func entry(_ term: Term) throws(IndexError) -> TermEntry? {
    try dictionary.entry([term.field] + term.bytes)
  }

  /// The pair of two frequent terms, by their ordinals; nil when they never stand side by side.
  func pair(_ first: Int, _ second: Int) throws(IndexError) -> TermEntry? {
    let key = SegmentFormat.pairKey(UInt32(first), UInt32(second))
    return try dictionary.entry(key)
  }

  /// Whether pairs of this term and others like it have lists of their own.
  func isFrequent(_ entry: TermEntry, field: UInt8) -> Bool {
    Int(field) < hasPairs.count && hasPairs[Int(field)]
      && entry.documentFrequency >= Int(header.frequentThreshold)
  }

  /// A cursor on the first document of the term.
  func cursor(_ entry: TermEntry, positional: Bool) throws(IndexError) -> PostingCursor {
    if let start = entry.inlineStart { return try inlineCursor(start, positional: positional) }
    let section = header[.postings]
    guard entry.listLength > 0, entry.listStart >= 0,
      entry.listStart <= section.count - entry.listLength
    else { throw damaged(.dictionary) }
    let start = section.lowerBound + entry.listStart
    try pages.verify(start..<start + entry.listLength)
    let bytes = UnsafeRawBufferPointer(start: file.base + start, count: entry.listLength)
    guard
      let list = PostingList(
        bytes, documentFrequency: entry.documentFrequency, hasPositions: positional)
    else { throw damaged(.postings, at: start) }
    return PostingCursor(list, documentLimit: documentCount)
  }

  private func inlineCursor(_ start: Int, positional: Bool) throws(IndexError) -> PostingCursor {
    let end = header[.dictionary].upperBound
    let bytes = UnsafeRawBufferPointer(start: file.base + start, count: min(end - start, 128))
    var source = ByteSource(Array(bytes))
    guard let code = source.varint(), code >> 2 < UInt64(documentCount) else {
      throw damaged(.dictionary, at: start)
    }
    var count = 1
    if code & 1 == 1 {
      guard let more = source.count(limit: Int(SegmentFormat.inlineOccurrences)) else {
        throw damaged(.dictionary, at: start)
      }
      count = more + 2
    }
    var positions: [UInt32] = []
    var last: UInt32 = 0
    for _ in 0..<count {
      guard positional else {
        positions.append(0)
        continue
      }
      guard let step = source.varint() else { throw damaged(.dictionary, at: start) }
      last &+= UInt32(truncatingIfNeeded: step)
      positions.append(last)
    }
    let nothing = UnsafeRawBufferPointer(start: file.base, count: 0)
    let list = PostingList(nothing, documentFrequency: 0, hasPositions: false)
    guard let list else { throw damaged(.dictionary, at: start) }
    return PostingCursor(
      document: UInt32(code >> 2), frequency: UInt32(count), positions: positions, empty: list)
  }

  /// The norms of all documents.
  func norms() throws(IndexError) -> UnsafePointer<UInt8> {
    let range = header[.norms]
    try pages.verify(range)
    return (file.base + range.lowerBound).assumingMemoryBound(to: UInt8.self)
  }

  /// The stored value of a document.
  func value(of document: UInt32) throws(IndexError) -> [UInt8] {
    let index = header[.valueIndex]
    let size = SegmentFormat.valueIndexEntry
    try pages.verify(index)
    var lower = 0
    var upper = index.count / size
    func number(_ entry: Int, _ offset: Int) -> UInt32 {
      file.base.loadUnaligned(
        fromByteOffset: index.lowerBound + entry * size + offset, as: UInt32.self)
    }
    while lower < upper {
      let middle = (lower + upper) / 2
      if number(middle, 0) <= document { lower = middle + 1 } else { upper = middle }
    }
    guard lower > 0 else { throw damaged(.valueIndex) }
    let entry = lower - 1
    let offset = file.base.loadUnaligned(
      fromByteOffset: index.lowerBound + entry * size + 8, as: UInt64.self)
    let (packed, whole) = (Int(number(entry, 16)), Int(number(entry, 20)))
    let section = header[.values]
    guard offset >= UInt64(section.lowerBound), offset <= UInt64(section.upperBound),
      packed <= section.upperBound - Int(offset), whole <= SegmentFormat.largestValueBlock
    else { throw damaged(.valueIndex) }
    let known = lastBlock.withLock { $0.offset == Int(offset) ? $0.bytes : nil }
    let block: [UInt8]
    if let known {
      block = known
    } else {
      block = try valueBlock(at: Int(offset), packed: packed, whole: whole)
    }
    let value = Self.value(
      number: Int(document - number(entry, 0)), count: Int(number(entry, 4)), in: block)
    guard let value else { throw damaged(.values, at: Int(offset)) }
    return value
  }

  private func valueBlock(
    at offset: Int, packed: Int, whole: Int
  ) throws(IndexError) -> [UInt8] {
    try pages.verify(offset..<offset + packed)
    let block = [UInt8](unsafeUninitializedCapacity: whole) { target, count in
      let isWhole = kimberlite_decompress(target.baseAddress, whole, file.base + offset, packed)
      count = isWhole == 1 ? whole : 0
    }
    guard block.count == whole else { throw damaged(.values, at: offset) }
    lastBlock.withLock { $0 = (offset, block) }
    return block
  }

  private static func value(number: Int, count: Int, in block: [UInt8]) -> [UInt8]? {
    guard number < count else { return nil }
    var source = ByteSource(block)
    var start = 0
    var length = 0
    for index in 0..<count {
      guard let next = source.count(limit: block.count) else { return nil }
      if index < number { start += next } else if index == number { length = next }
    }
    let values = source.rest
    guard start + length <= values.count else { return nil }
    let first = values.startIndex + start
    return Array(values[first..<first + length])
  }
}

/// The documents of a segment that no longer count.
struct RemovedDocuments: Sendable {
  private(set) var bits: [UInt64] = []
  private(set) var count = 0

  init() {}

  init(bits: [UInt64]) {
    self.bits = bits
    count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  @inline(__always)
  func contains(_ document: UInt32) -> Bool {
    let word = Int(document >> 6)
    return word < bits.count && bits[word] >> UInt64(document & 63) & 1 == 1
  }

  mutating func insert(_ document: UInt32) {
    let word = Int(document >> 6)
    while bits.count <= word { bits.append(0) }
    let bit = UInt64(1) << UInt64(document & 63)
    if bits[word] & bit == 0 {
      bits[word] |= bit
      count += 1
    }
  }
}
