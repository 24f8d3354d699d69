// Part of Kimberlite.
import Glibc

/// A file being written under another name, which gets its own only when it is whole: at the path there is
/// either what was there before, or all of the new file.
///
/// The other name is that of the file between a dot and `.part`, in the same folder. What an earlier run left
/// there when it was killed is written over; a lock tells that from the file of a run that goes on. Pipes
/// and devices have no second name: they are written at once.
package final class OutputFile {
  /// As given; `-` for a descriptor.
  package let path: String
  /// Where the bytes are until `commit`: for libraries that open their file themselves.
  package let temporaryPath: String

  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private let replaces: Bool
  private let isTemporary: Bool
  private static let bufferSize = 1 << 17

  /// Opens the file of the other name.
  ///
  /// - Parameter replaces: whether a file at the path may be replaced.
  package init(path: String, replaces: Bool) throws(OutputError) {
    guard path.utf8.last != UInt8(ascii: "/") else { throw .isFolder(path: path) }
    try Self.checkName(of: path)
    let path = try Self.checked(path, replaces: replaces)
    self.path = path
    self.replaces = replaces
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      isTemporary = false
      temporaryPath = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(.create, path) }
    } else {
      isTemporary = true
      temporaryPath = Self.temporaryPath(of: path)
      descriptor = try Self.locked(temporaryPath, of: path)
      // Who may read the old file may read the new one.
      if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    }
  }

  /// A new file in a folder that has not got its name yet, and needs no second one itself. `OutputFolder`
  /// brings it to the disk.
  init(inUnfinishedFolder path: String) throws(OutputError) {
    self.path = path
    temporaryPath = path
    replaces = false
    isTemporary = false
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw Self.failure(.create, path)
    }
  }

  /// Writes to what is open already, such as standard output, which stays open.
  package init(descriptor: Int32) {
    path = "-"
    temporaryPath = "-"
    replaces = true
    isTemporary = false
    self.descriptor = dup(descriptor)
  }

  deinit { discard() }

  // MARK: - Bytes

  package func write(_ bytes: [UInt8]) throws(OutputError) {
    if bytes.count >= Self.bufferSize {
      try flush()
      try writeAll(bytes)
    } else {
      buffer += bytes
      if buffer.count >= Self.bufferSize { try flush() }
    }
  }

  package func write(_ text: String) throws(OutputError) { try write(Array(text.utf8)) }

  private func flush() throws(OutputError) {
    let bytes = buffer
    buffer.removeAll(keepingCapacity: true)
    try writeAll(bytes)
  }

  private func writeAll(_ bytes: [UInt8]) throws(OutputError) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno == EPIPE {
        throw .closedByReader
      } else if errno != EINTR {
        throw Self.failure(.write, path)
      }
    }
  }

  // MARK: - The end

  /// Brings everything to the disk and gives the file its name.
  package func commit() throws(OutputError) {
    try flush()
    guard isTemporary else {
      close(descriptor)
      descriptor = -1
      return
    }
    guard fsync(descriptor) == 0 else { throw Self.failure(.sync, path) }
    if replaces {
      guard rename(temporaryPath, path) == 0 else { throw Self.failure(.rename, path) }
    } else if link(temporaryPath, path) == 0 {
      // A name that somebody else took in the meantime stays theirs: rename would take it.
      unlink(temporaryPath)
    } else if errno == EEXIST {
      throw .exists(path: path)
    } else {
      // A file system without hard links.
      guard rename(temporaryPath, path) == 0 else { throw Self.failure(.rename, path) }
    }
    close(descriptor)
    descriptor = -1
  }

  /// Leaves no trace, unless it was committed.
  package func discard() {
    guard descriptor >= 0 else { return }
    if isTemporary { unlink(temporaryPath) }
    close(descriptor)
    descriptor = -1
  }

  // MARK: - Paths

  /// The path, links followed; throws where something stands there that is not to be replaced.
  private static func checked(_ path: String, replaces: Bool) throws(OutputError) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder(path: path)
    case S_IFREG:
      guard replaces else { throw .exists(path: path) }
      guard let real = realpath(path, nil) else { return path }
      defer { free(real) }
      return String(cString: real)
    default: return path
    }
  }

  static func temporaryPath(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let name = parts.last else { return path + ".part" }
    var end = path.utf8.count
    while end > 0, path.utf8.dropFirst(end - 1).first == UInt8(ascii: "/") { end -= 1 }
    let folder = String(decoding: path.utf8.prefix(end - name.utf8.count), as: UTF8.self)
    return folder + temporaryName(of: String(name))
  }

  /// Bytes of a file's name at most, in the usual file systems.
  static let longestName = 255

  /// A long name is cut, and a number made of all of it keeps it apart from others.
  private static func temporaryName(of name: String) -> String {
    let whole = ".\(name).part"
    guard whole.utf8.count > longestName else { return whole }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var start = ""
    for scalar in name.unicodeScalars {
      guard start.utf8.count + UTF8.width(scalar) <= longestName - 32 else { break }
      start.unicodeScalars.append(scalar)
    }
    return ".\(start)~\(String(hash, radix: 16)).part"
  }

  /// The open descriptor that a path names: `/dev/stdout`, `/dev/fd/3`; nil for other paths. What it was
  /// redirected to is the caller's, and is written as it is.
  package static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
        return Int32(path.dropFirst(folder.count))
      }
      return nil
    }
  }

  /// Of a name that is longer than the file system takes nothing could be written in the end.
  static func checkName(of path: String) throws(OutputError) {
    let name = path.split(separator: "/").last ?? ""
    guard name.utf8.count <= longestName else {
      throw .system(operation: .create, path: path, code: ENAMETOOLONG)
    }
  }

  private static func locked(_ temporary: String, of path: String) throws(OutputError) -> Int32 {
    for _ in 0..<8 {
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard descriptor >= 0 else {
        if errno == ENOENT { throw .noParent(path: path) }
        throw failure(.create, path)
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isBusy = errno == EWOULDBLOCK
        close(descriptor)
        if isBusy { throw .busy(path: path) }
        throw failure(.create, path)
      }
      var (mine, named) = (stat(), stat())
      // Between the two calls another run may have given the file its name.
      if fstat(descriptor, &mine) == 0, stat(temporary, &named) == 0, mine.st_ino == named.st_ino {
        guard ftruncate(descriptor, 0) == 0 else {
          let error = failure(.create, path)
          close(descriptor)
          throw error
        }
        return descriptor
      }
      close(descriptor)
    }
    throw .busy(path: path)
  }

  static func failure(_ operation: OutputError.Operation, _ path: String) -> OutputError {
    .system(operation: operation, path: path, code: errno)
  }
}
