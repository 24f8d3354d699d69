// Part of Kimberlite.

/// The groups of a segment, read where they lie.
struct GroupTable {
  private let base: UnsafeRawPointer
  private let section: Range<Int>
  private let pages: PageVerifier
  private let path: String
  private let documentCount: Int
  let count: Int

  init(_ file: MappedFile, header: SegmentHeader, pages: PageVerifier) {
    base = file.base
    path = file.path
    section = header[.groups]
    count = header.groupCount
    documentCount = header.documentCount
    self.pages = pages
  }

  private var damaged: IndexError {
    .damaged(
      file: path, section: SegmentFormat.Section.groups.name, offset: section.lowerBound)
  }

  /// To be called before the others.
  func verify() throws(IndexError) {
    guard section.count >= (count + 1) * 8 else { throw damaged }
    try pages.verify(section.lowerBound..<section.lowerBound + (count + 1) * 8)
  }

  /// Whether the first documents ascend, so that each document is in one group.
  func verifyOrder() throws(IndexError) {
    try verify()
    for group in 0..<count where number(group) > number(group + 1) { throw damaged }
    guard Int(number(count)) == documentCount, count == 0 || number(0) == 0 else { throw damaged }
  }

  private func number(_ index: Int) -> UInt32 {
    base.loadUnaligned(fromByteOffset: section.lowerBound + index * 4, as: UInt32.self)
  }

  func documents(of group: Int) -> Range<UInt32> {
    let end = min(number(group + 1), UInt32(documentCount))
    return min(number(group), end)..<end
  }

  func group(of document: UInt32) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if number(middle) <= document { lower = middle + 1 } else { upper = middle }
    }
    // Groups without documents stand before the one that has this document.
    return max(0, lower - 1)
  }

  struct Entry {
    var key: [UInt8]
    var fingerprint: [UInt8]
    var value: [UInt8]
  }

  func entry(_ group: Int) throws(IndexError) -> Entry {
    try verify()
    guard group < count else { throw damaged }
    let start = Int(number(count + 1 + group))
    let end = Int(number(count + 2 + group))
    let first = (count + 1) * 8
    guard start <= end, first + end <= section.count else { throw damaged }
    let range = section.lowerBound + first + start..<section.lowerBound + first + end
    try pages.verify(range)
    var source = ByteSource(
      Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)))
    guard let key = source.counted(), let fingerprint = source.counted(),
      let value = source.counted()
    else { throw damaged }
    return Entry(key: key, fingerprint: fingerprint, value: value)
  }
}
