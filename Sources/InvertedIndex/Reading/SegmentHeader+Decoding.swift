// Part of Kimberlite.
import CStorage

extension SegmentHeader {
  /// Reads and checks the header of a mapped segment.
  init(of file: MappedFile) throws(IndexError) {
    func damaged(_ offset: Int) -> IndexError {
      .damaged(file: file.path, section: "header", offset: offset)
    }
    guard file.count >= SegmentFormat.headerBytes else { throw damaged(0) }
    typealias Offset = SegmentFormat.HeaderOffset
    let bytes = UnsafeRawBufferPointer(start: file.base, count: SegmentFormat.headerBytes)
    guard bytes.prefix(8).elementsEqual(SegmentFormat.magic) else { throw damaged(Offset.magic) }
    func number(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: file.base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: file.base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    guard kimberlite_checksum(file.base, Offset.checksum) == long(Offset.checksum) else {
      throw damaged(Offset.checksum)
    }
    guard number(Offset.version) == SegmentFormat.version else {
      throw .otherFormat(
        path: file.path, found: number(Offset.version), expected: SegmentFormat.version)
    }
    self.init()
    // From here on the checksum speaks for the values; what is compared guards the reader's memory.
    guard long(Offset.fileLength) == UInt64(file.count),
      long(Offset.checksumsOffset) <= UInt64(file.count),
      long(Offset.checksumsOffset) >= UInt64(SegmentFormat.headerBytes),
      number(Offset.sectionCount) == UInt32(SegmentFormat.Section.allCases.count)
    else { throw damaged(Offset.fileLength) }
    fileLength = file.count
    checksumsOffset = Int(long(Offset.checksumsOffset))
    checksumsChecksum = long(Offset.checksumsChecksum)
    documentCount = Int(number(Offset.documentCount))
    groupCount = Int(number(Offset.groupCount))
    termCount = Int(number(Offset.termCount))
    frequentThreshold = number(Offset.frequentThreshold)
    totalLength = long(Offset.totalLength)
    // Greater numbers would overflow sums; no document is as long as this.
    guard documentCount <= SegmentFormat.mostDocuments,
      totalLength <= UInt64(documentCount) << 31
    else { throw damaged(Offset.documentCount) }
    for section in SegmentFormat.Section.allCases {
      let offset = Offset.sections + section.rawValue * 16
      let (start, length) = (long(offset), long(offset + 8))
      let end = start.addingReportingOverflow(length)
      guard !end.overflow, start >= UInt64(SegmentFormat.headerBytes),
        end.partialValue + UInt64(SegmentFormat.padding) <= UInt64(checksumsOffset)
      else { throw damaged(offset) }
      sections.append(Int(start)..<Int(end.partialValue))
    }
    guard self[.norms].count == documentCount else { throw damaged(Offset.documentCount) }
  }
}
