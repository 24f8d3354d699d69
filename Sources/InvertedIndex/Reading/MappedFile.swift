// Part of Kimberlite.
import CStorage
import Glibc

/// A file mapped into memory for reading. It is never written again once it has its name, so that
/// the mapping cannot change.
final class MappedFile: @unchecked Sendable {
  let path: String
  let base: UnsafeRawPointer
  let count: Int

  /// Files of a different length than `expected` are damaged.
  init(path: String, expected: Int?) throws(IndexError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageFile.failure(.open, path) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StorageFile.failure(.read, path) }
    count = Int(status.st_size)
    if let expected, expected != count || count == 0 {
      throw .damaged(file: path, section: "length", offset: count)
    }
    let memory = mmap(nil, max(count, 1), PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let memory, memory != MAP_FAILED else { throw StorageFile.failure(.read, path) }
    base = UnsafeRawPointer(memory)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: base), max(count, 1)) }
}

/// Which pages of a segment have been compared with their checksums. Each is compared when it is
/// first read, by whichever thread comes first.
final class PageVerifier: @unchecked Sendable {
  private let file: MappedFile
  private let header: SegmentHeader
  private let verified: UnsafeMutablePointer<UInt8>
  private let pageCount: Int

  init(_ file: MappedFile, header: SegmentHeader) throws(IndexError) {
    self.file = file
    self.header = header
    let bytes = header.checksumsOffset - SegmentFormat.headerBytes
    pageCount = (bytes + SegmentFormat.pageBytes - 1) / SegmentFormat.pageBytes
    let table = file.count - header.checksumsOffset
    let checksum = kimberlite_checksum(file.base + header.checksumsOffset, table)
    guard table == pageCount * 8, checksum == header.checksumsChecksum else {
      throw .damaged(file: file.path, section: "checksums", offset: header.checksumsOffset)
    }
    verified = .allocate(capacity: pageCount + 1)
    verified.initialize(repeating: 0, count: pageCount + 1)
  }

  deinit { verified.deallocate() }

  /// Makes sure that these bytes of the file are those that were written.
  @inline(__always)
  func verify(_ range: Range<Int>) throws(IndexError) {
    guard !range.isEmpty else { return }
    var page = (range.lowerBound &- SegmentFormat.headerBytes) / SegmentFormat.pageBytes
    let last = (range.upperBound &- 1 &- SegmentFormat.headerBytes) / SegmentFormat.pageBytes
    while page <= last {
      if kimberlite_load_relaxed(verified + page) == 0 { try check(page) }
      page &+= 1
    }
  }

  @inline(never)
  private func check(_ page: Int) throws(IndexError) {
    let start = SegmentFormat.headerBytes + page * SegmentFormat.pageBytes
    let length = min(SegmentFormat.pageBytes, header.checksumsOffset - start)
    let expected = (file.base + header.checksumsOffset).loadUnaligned(
      fromByteOffset: page * 8, as: UInt64.self)
    guard kimberlite_checksum(file.base + start, length) == UInt64(littleEndian: expected) else {
      throw .damaged(file: file.path, section: section(at: start, length: length), offset: start)
    }
    kimberlite_store_relaxed(verified + page, 1)
  }

  /// The section that most of the page belongs to.
  private func section(at start: Int, length: Int) -> String {
    let page = start..<start + length
    let best = SegmentFormat.Section.allCases.max { a, b in
      header[a].clamped(to: page).count < header[b].clamped(to: page).count
    }
    return best?.name ?? "padding"
  }

  /// Compares all pages; returns an error for each that is damaged.
  func verifyAll() -> [IndexError] {
    var errors: [IndexError] = []
    for page in 0..<pageCount {
      do throws(IndexError) { try check(page) } catch { errors.append(error) }
    }
    return errors
  }
}
