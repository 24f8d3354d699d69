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
    fileprivate let frames: UnsafeRawPointer
    fileprivate let run: UnsafeRawPointer
    fileprivate let runBytes: Int
    fileprivate let strings: UnsafeRawPointer
    let stringCount: Int
    fileprivate let stringBytes: Int

    @inline(__always)
    subscript(_ document: UInt32) -> UInt32 {
      let block = Int(document) / SegmentFormat.columnBlock
      let place = Int(document) % SegmentFormat.columnBlock
      let frame = frames + block &* SegmentFormat.columnFrameBytes
      let least = frame.loadUnaligned(as: UInt32.self)
      let slope = UInt32(frame.loadUnaligned(fromByteOffset: 4, as: UInt16.self))
      let width = Int(frame.loadUnaligned(fromByteOffset: 6, as: UInt16.self))
      let start = Int(frame.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
      let rising = least &+ slope &* UInt32(place)
      // Frames of evenly growing values have no run. A run that would end behind the section has
      // been refused where a whole column is asked for.
      guard width > 0, width <= 32, start &+ (width &* place) / 8 &+ 8 <= runBytes else { return rising }
      return rising &+ BitPacking.valueInRun(run + start, width: width, at: place)
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

  /// Whether the values of all frames lie in the run.
  private func hasSoundFrames(of column: Column) -> Bool {
    let blocks = (documentCount + SegmentFormat.columnBlock - 1) / SegmentFormat.columnBlock
    for block in 0..<blocks {
      let frame = column.frames + block * SegmentFormat.columnFrameBytes
      let width = Int(frame.loadUnaligned(fromByteOffset: 6, as: UInt16.self))
      let start = Int(frame.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
      let values = min(SegmentFormat.columnBlock, documentCount - block * SegmentFormat.columnBlock)
      let bytes = BitPacking.runBytes(width: width, count: values)
      if width > 32 || start + bytes + 8 > column.runBytes { return false }
    }
    return true
  }

  /// A column of which everything but the strings has been compared with its checksums.
  func column(_ number: Int) throws(IndexError) -> Column {
    let (column, range) = try layout(number)
    try pages.verify(range.lowerBound..<range.upperBound - column.stringBytes)
    guard hasSoundFrames(of: column) else { throw damaged }
    return column
  }

  /// The number that one document has: a few pages are read, not the column.
  func value(_ number: Int, of document: UInt32) throws(IndexError) -> UInt32 {
    let (column, _) = try layout(number)
    let block = Int(document) / SegmentFormat.columnBlock
    let frame = column.frames - base + block * SegmentFormat.columnFrameBytes
    try pages.verify(frame..<frame + SegmentFormat.columnFrameBytes)
    let width = Int(base.loadUnaligned(fromByteOffset: frame + 6, as: UInt16.self))
    let start = Int(base.loadUnaligned(fromByteOffset: frame + 8, as: UInt32.self))
    let place = start + Int(document) % SegmentFormat.columnBlock * width / 8
    if width > 0, place + 8 <= column.runBytes {
      let first = column.run - base + place
      try pages.verify(first..<first + 8)
    }
    return column[document]
  }

  /// The string that one document has.
  func string(_ number: Int, of document: UInt32) throws(IndexError) -> [UInt8] {
    let value = try value(number, of: document)
    let (column, range) = try layout(number)
    guard value < column.stringCount else { return [] }
    let ends = column.strings - base + Int(value) * 4
    try pages.verify(max(range.lowerBound, ends - 4)..<ends + 4)
    let string = column.string(value)
    guard let start = string.baseAddress else { return [] }
    try pages.verify(start - base..<start - base + string.count)
    return Array(string)
  }

  /// All strings of a column.
  func strings(_ number: Int) throws(IndexError) -> Column {
    let (column, range) = try layout(number)
    try pages.verify(range)
    guard hasSoundFrames(of: column) else { throw damaged }
    return column
  }

  /// Where the parts of a column are.
  private func layout(_ number: Int) throws(IndexError) -> (Column, Range<Int>) {
    guard number < count, section.count >= count * 4 else { throw damaged }
    try pages.verify(section.lowerBound..<section.lowerBound + count * 4)
    func offset(_ index: Int) -> Int {
      Int(base.loadUnaligned(fromByteOffset: section.lowerBound + index * 4, as: UInt32.self))
    }
    let start = offset(number)
    let end = number + 1 < count ? offset(number + 1) : section.count
    guard start + 8 <= end, end <= section.count else { throw damaged }
    let first = section.lowerBound + start
    try pages.verify(first..<first + 8)
    let head = base + first
    let strings = Int(head.loadUnaligned(as: UInt32.self))
    let stringStart = Int(head.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    let blocks = (documentCount + SegmentFormat.columnBlock - 1) / SegmentFormat.columnBlock
    let runStart = 8 + blocks * SegmentFormat.columnFrameBytes
    guard runStart + 8 <= stringStart, stringStart + strings * 4 <= end - start else {
      throw damaged
    }
    let column = Column(
      frames: head + 8, run: head + runStart, runBytes: stringStart - runStart,
      strings: head + stringStart, stringCount: strings,
      stringBytes: end - start - stringStart - strings * 4)
    return (column, first..<section.lowerBound + end)
  }
}
