// Part of Kimberlite.
import Glibc

/// A file being written. Every call of the system that can fail is here or in `StorageFolder`.
final class StorageFile {
  let path: String
  private var descriptor: Int32

  init(creating path: String) throws(IndexError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(.create, path) }
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(IndexError) {
    var done = 0
    while done < bytes.count {
      let written = pwrite(
        descriptor, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
      if written < 0 {
        if errno == EINTR { continue }
        throw Self.failure(.write, path)
      }
      done += written
    }
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(IndexError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { copy.deallocate() }
    copy.copyBytes(from: bytes)
    try write(UnsafeRawBufferPointer(copy), at: offset)
  }

  /// Returns when the bytes are on the disk.
  func sync() throws(IndexError) {
    guard fsync(descriptor) == 0 else { throw Self.failure(.sync, path) }
  }

  func close() throws(IndexError) {
    defer { descriptor = -1 }
    guard Glibc.close(descriptor) == 0 else { throw Self.failure(.write, path) }
  }

  static func failure(_ operation: IndexError.Operation, _ path: String) -> IndexError {
    .system(operation: operation, path: path, code: errno)
  }
}
