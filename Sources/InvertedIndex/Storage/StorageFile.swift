// Part of Kimberlite.
import Glibc

/// A file being written. Every call of the system that can fail is here or in `StorageFolder`.
final class StorageFile {
  let path: String
  private var descriptor: Int32
  private let interceptor: (any StorageInterceptor)?

  init(
    creating path: String, interceptor: (any StorageInterceptor)? = nil
  ) throws(IndexError) {
    self.path = path
    self.interceptor = interceptor
    try interceptor.check(.create(path: path), .create, path)
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(.create, path) }
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(IndexError) {
    let call = StorageCall.write(path: path, offset: offset, count: bytes.count)
    switch interceptor?.outcome(of: call) ?? .proceeds {
    case .proceeds: try writeAll(bytes, at: offset)
    case .fails(let code): throw .system(operation: .write, path: path, code: code)
    case .tears(let count, let code):
      let part = UnsafeRawBufferPointer(rebasing: bytes.prefix(count))
      try writeAll(part, at: offset)
      throw .system(operation: .write, path: path, code: code)
    }
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(IndexError) {
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
    try interceptor.check(.sync(path: path), .sync, path)
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

extension StorageInterceptor? {
  /// Throws what the interceptor wants to happen.
  func check(
    _ call: StorageCall, _ operation: IndexError.Operation, _ path: String
  ) throws(IndexError) {
    switch self?.outcome(of: call) ?? .proceeds {
    case .proceeds: return
    case .fails(let code), .tears(_, let code):
      throw .system(operation: operation, path: path, code: code)
    }
  }
}
