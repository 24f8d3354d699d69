// Part of Kimberlite.
import Glibc

/// A file being written under another name, which gets its own only when it is whole: at the path there is
/// either what was there before, or all of the new file.
///
/// The other name is that of the file between a dot and `.part`, in the same folder. What an earlier run left
/// there when it was killed is written over; a lock tells that from the file of a run that goes on. Pipes
/// and devices have no second name: they are written at once.
package final class OutputFile {
  /// As given; `-` for standard output.
  package let path: String
  /// Where the bytes are until `commit`: for libraries that open their file themselves.
  package let temporaryPath: String

  /// The path, its links followed.
  private let target: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private let replaces: Bool
  private let isTemporary: Bool
  /// Who may read and write the file that is replaced.
  private var mode: mode_t?
  private static let bufferSize = 1 << 17

  /// Opens the file of the other name.
  ///
  /// - Parameter replaces: whether a file at the path may be replaced.
  package init(path: String, replaces: Bool) throws(OutputError) {
    guard path.utf8.last != UInt8(ascii: "/") else { throw .isFolder(path: path) }
    try OutputPath.checkName(of: path)
    self.path = path
    self.replaces = replaces
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, OutputPath.isWrittenAtOnce(path) {
      isTemporary = false
      target = path
      temporaryPath = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(.create, path) }
      return
    }
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
    if isThere, !replaces { throw .exists(path: path) }
    isTemporary = true
    target = OutputPath.resolved(path)
    temporaryPath = OutputPath.temporary(of: target)
    descriptor = try Self.locked(temporaryPath, of: path)
    guard isThere else { return }
    // Nobody reads the new file who may not read the old one; libraries that open it have to write it.
    mode = status.st_mode & 0o777
    fchmod(descriptor, status.st_mode & 0o777 | 0o600)
  }

  /// A new file in a folder that has not got its name yet, and needs no second one itself. `OutputFolder`
  /// brings it to the disk.
  ///
  /// - Parameter name: the one that it will get, which errors tell.
  init(inUnfinishedFolder path: String, as name: String) throws(OutputError) {
    self.path = name
    target = path
    temporaryPath = path
    replaces = false
    isTemporary = false
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: name) }
      throw Self.failure(.create, name)
    }
  }

  /// Writes to what is open already, such as standard output, which stays open.
  ///
  /// - Parameter path: as it was named; `-` is standard output.
  package init(descriptor: Int32, path: String = "-") {
    self.path = path
    target = path
    temporaryPath = path
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
    do throws(DescriptorWriting.Failure) {
      try DescriptorWriting.write(bytes, to: descriptor)
    } catch {
      switch error {
      case .closedByReader: throw .closedByReader
      case .failed(let code): throw .system(operation: .write, path: path, code: code)
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
    if let mode { fchmod(descriptor, mode) }
    guard fsync(descriptor) == 0 else { throw Self.failure(.sync, path) }
    if replaces {
      guard rename(temporaryPath, target) == 0 else { throw Self.failure(.rename, path) }
    } else {
      // A name that somebody else took in the meantime stays theirs.
      switch OutputPath.renameKeepingOthers(temporaryPath, target) {
      case 0: break
      case EEXIST: throw .exists(path: path)
      case let code: throw .system(operation: .rename, path: path, code: code)
      }
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

  // MARK: - The file of the other name

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
      if try isOwn(descriptor, temporary, path) { return descriptor }
      close(descriptor)
    }
    throw .busy(path: path)
  }

  /// Empties the file, if it still has the name by which it was opened, and no other one.
  private static func isOwn(
    _ descriptor: Int32, _ temporary: String, _ path: String
  ) throws(OutputError) -> Bool {
    var (mine, named) = (stat(), stat())
    // Between opening and locking another run may have given the file its name.
    guard fstat(descriptor, &mine) == 0, stat(temporary, &named) == 0, mine.st_ino == named.st_ino
    else { return false }
    guard mine.st_nlink <= 1 else {
      // A run was killed after it had given the file its name and before it took the other one away.
      unlink(temporary)
      return false
    }
    guard ftruncate(descriptor, 0) == 0 else {
      let error = failure(.create, path)
      close(descriptor)
      throw error
    }
    return true
  }

  static func failure(_ operation: OutputError.Operation, _ path: String) -> OutputError {
    .system(operation: operation, path: path, code: errno)
  }
}
