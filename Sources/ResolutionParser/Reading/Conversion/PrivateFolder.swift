// Part of Kimberlite.
import CChild
import Glibc

/// A folder that only this user may enter, for the files of one conversion: below `TMPDIR`, with our
/// process id in its name. It goes with the last reference to it. A process that was killed may leave
/// its folders; the next that makes one removes them.
package final class PrivateFolder: Sendable {
  package let path: String
  /// Where it lies.
  let parent: String
  /// The open marker, locked as long as we or a program that works in the folder live.
  let lock: Int32

  /// Throws `noTemporaryFolder`.
  package init() throws(ReadingError) {
    parent = Self.usualParent
    _ = Self.leftoversAreGone
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    // Made with mode 0700.
    guard mkdtemp(&template) != nil else { throw .noTemporaryFolder(path: parent, code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    lock = Self.markedAndLocked(path)
    guard lock >= 0 else {
      let code = errno
      rmdir(path)
      throw .noTemporaryFolder(path: parent, code: code)
    }
  }

  deinit {
    kimberlite_folder_remove(path, Self.marker)
    close(lock)
  }

  package func path(of name: String) -> String { path + "/" + name }

  /// The address of a file of the folder, for programs that want one.
  func url(of name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let escaped = path(of: name).utf8.flatMap { byte -> [UInt8] in
      switch UInt8(byte) {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x7E: [byte]
      default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return "file://" + String(decoding: escaped, as: UTF8.self)
  }

  /// Writes a file of the folder.
  package func write(_ bytes: [UInt8], to name: String) throws(ReadingError) {
    let descriptor = try create(name)
    defer { close(descriptor) }
    let code = Self.write(bytes, to: descriptor)
    guard code == 0 else { throw .noTemporaryFolder(path: parent, code: code) }
  }

  /// The error number; 0 when all was written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { source in
      var at = 0
      while at < source.count {
        let count = Glibc.write(descriptor, source.baseAddress! + at, source.count - at)
        if count > 0 {
          at += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// Throws `noTemporaryFolder` when hardly anything more can be written, as after a program that
  /// has filled what there was. One that failed may have wanted a larger piece at once.
  func requireRoom(afterFailure isFailed: Bool) throws(ReadingError) {
    let probe = "room"
    defer { unlink(path(of: probe)) }
    try write([UInt8](repeating: 0, count: isFailed ? 1 << 20 : 1 << 16), to: probe)
  }

  /// Opens a new file of the folder for writing; the caller closes it.
  package func create(_ name: String) throws(ReadingError) -> Int32 {
    let descriptor = open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noTemporaryFolder(path: parent, code: errno) }
    return descriptor
  }

  // MARK: - Names

  static let prefix = "kimberlite-"

  /// The file by which a folder is known as ours.
  static let marker = ".kimberlite"

  /// What the marker of a folder holds: a copy, or a folder that somebody else made, has another
  /// number in the file system.
  static func mark(of path: String, _ status: stat) -> [UInt8] {
    let name = path.split(separator: "/").last ?? ""
    return Array("Temporary folder of kimberlite: \(name), \(status.st_ino)\n".utf8)
  }

  private static var usualParent: String {
    let stated = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return stated.hasPrefix("/") ? stated : "/tmp"
  }

  private static let leftoversAreGone: Void = removeLeftovers(in: usualParent)

  /// Locked first and written then: nobody takes the folder of a living process for a leftover.
  /// Negative when that failed, with `errno`.
  private static func markedAndLocked(_ path: String) -> Int32 {
    let file = path + "/" + marker
    let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return descriptor }
    // A file system without locks gives none to those who look for leftovers either.
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    var status = stat()
    var code = lstat(path, &status) == 0 ? 0 : errno
    if code == 0 { code = write(mark(of: path, status), to: descriptor) }
    if code == 0 { return descriptor }
    close(descriptor)
    unlink(file)
    errno = code
    return -1
  }
}
