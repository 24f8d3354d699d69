// Part of Kimberlite.

/// The columns of a segment, read where they lie.
struct ColumnTable {
  private let base: UnsafeRawPointer
  private let section: Range<Int>
  private let pages: PageVerifier
  private let path: String
  private let documentCount: Int
  let count: Int

  init(_ file: MappedFile, header: SegmentHeader, pages: PageVerifier, count: Int) {
    base = file.base
    path = file.path
    section = header[.columns]
    documentCount = header.documentCount
    self.pages = pages
    self.count = count
  }

  private var damaged: IndexError {
    .damaged(
      file: path, section: SegmentFormat.Section.columns.name, offset: section.lowerBound)
  }

  /// One column, ready for use: any document's value in a few instructions.
  struct Column {
    fileprivate let run: UnsafeRawPointer
    fileprivate let least: UInt32
    fileprivate let slope: UInt32
    fileprivate let width: Int
    fileprivate let strings: UnsafeRawPointer
    let stringCount: Int
    fileprivate let stringBytes: Int

    @inline(__always)
    subscript(_ document: UInt32) -> UInt32 {
      least &+ slope &* document
        &+ BitPacking.valueInRun(run, width: width, at: Int(document))
    }

    /// The string with this number; empty when there is none.
    func string(_ number: UInt32) -> UnsafeRawBufferPointer {
      guard number < stringCount else { return UnsafeRawBufferPointer(start: nil, count: 0) }
      let ends = strings
      let end = Int(ends.loadUnaligned(fromByteOffset: Int(number) * 4, as: UInt32.self))
      let start =
        number == 0
        ? 0 : Int(ends.loadUnaligned(fromByteOffset: Int(number) * 4 - 4, as: UInt32.self))
      guard start <= end, end <= stringBytes else {
        return UnsafeRawBufferPointer(start: nil, count: 0)
      }
      return UnsafeRawBufferPointer(start: strings + stringCount * 4 + start, count: end - start)
    }
  }

  func column(_ number: Int) throws(IndexError) -> Column {
    guard number < count, section.count >= count * 4 else { throw damaged }
    try pages.verify(section.lowerBound..<section.lowerBound + count * 4)
    func offset(_ index: Int) -> Int {
      Int(base.loadUnaligned(fromByteOffset: section.lowerBound + index * 4, as: UInt32.self))
    }
    let start = offset(number)
    let end = number + 1 < count ? offset(number + 1) : section.count
    guard start + 12 <= end, end <= section.count else { throw damaged }
    try pages.verify(section.lowerBound + start..<section.lowerBound + end)
    let head = base + section.lowerBound + start
    let width = Int(head.loadUnaligned(fromByteOffset: 6, as: UInt16.self))
    let strings = Int(head.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    let runBytes = BitPacking.runBytes(width: width, count: documentCount)
    let stringStart = (12 + runBytes + 8 + 3) / 4 * 4
    guard width <= 32, stringStart + strings * 4 <= end - start else { throw damaged }
    return Column(
      run: head + 12, least: head.loadUnaligned(as: UInt32.self),
      slope: UInt32(head.loadUnaligned(fromByteOffset: 4, as: UInt16.self)), width: width,
      strings: head + stringStart, stringCount: strings,
      stringBytes: end - start - stringStart - strings * 4)
  }
}
