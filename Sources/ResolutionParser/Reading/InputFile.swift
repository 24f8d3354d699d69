// Part of Kimberlite.
import Glibc

/// The bytes of one input, as given.
package struct InputFile: Sendable {
  /// As given on the command line; `-` for standard input.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A limit keeps memory bounded.
  package static let defaultLimit = ReadingLimits().inputBytes

  /// Reads a regular file, a pipe, or standard input (`-`) to its end. Never waits for a device and
  /// never holds more than `limit` bytes and one block.
  package static func load(
    path: String, limit: Int = defaultLimit
  ) throws(ReadingError) -> InputFile {
    if path == "-" {
      return InputFile(path: path, bytes: try contents(of: STDIN_FILENO, expected: 0, limit: limit))
    }
    let descriptor = try open(path)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingError(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFIFO: waitForData(descriptor)
    case S_IFDIR: throw .isFolder
    default: throw .isDevice
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    return InputFile(
      path: path, bytes: try contents(of: descriptor, expected: size, limit: limit))
  }

  /// Opens without waiting: a pipe that nobody writes to would otherwise hold the run up.
  private static func open(_ path: String) throws(ReadingError) -> Int32 {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound }
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let descriptor = Glibc.open(path, flags)
    if descriptor >= 0 { return descriptor }
    let code = errno
    if code == ENOENT, let name = RawFileName.matching(path) {
      let second = name.withUnsafeBufferPointer { bytes -> Int32 in
        guard let start = bytes.baseAddress else { return -1 }
        return Glibc.open(start, flags)
      }
      if second >= 0 { return second }
    }
    throw ReadingError(code: code)
  }

  private static func waitForData(_ descriptor: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) }
  }

  /// Reads to the end. `expected` is a hint: files of the proc file system say 0 and hold text.
  private static func contents(
    of descriptor: Int32, expected: Int, limit: Int
  ) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = expected + 1
    while true {
      let (more, code) = chunk(of: descriptor, size: max(block, 1))
      guard code == 0 else { throw ReadingError(code: code) }
      if more.isEmpty { return bytes }
      guard bytes.count + more.count <= limit else {
        throw .tooLarge(bytes: bytes.count + more.count, limit: limit)
      }
      if bytes.isEmpty { bytes = more } else { bytes += more }
      block = 64 << 10
    }
  }

  /// At most `size` bytes; fewer only at the end of the input.
  private static func chunk(of descriptor: Int32, size: Int) -> (bytes: [UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let got = read(descriptor, start + count, size - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    return (bytes, code)
  }
}

extension ReadingError {
  /// What the system's error number means for somebody who gave a path.
  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: self = .notFound
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isFolder
    case ELOOP: self = .linkLoop
    case ENXIO, ENODEV: self = .isDevice
    default: self = .unreadable(code: code)
    }
  }
}
