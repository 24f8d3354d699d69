// Part of Kimberlite.
import Glibc

/// The names of what is written, taken apart byte by byte: a mark behind a slash makes no other sign of it.
package enum OutputPath {
  private static let slash = UInt8(ascii: "/")

  /// Bytes of a file's name at most, in the usual file systems.
  static let longestName = 255

  /// Everything before the name, with its slash; empty for a name in the working folder.
  static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    let end = bytes.lastIndex { $0 != slash } ?? bytes.startIndex
    let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<start], as: UTF8.self)
  }

  /// Without slashes at its end.
  static func name(of path: String) -> String {
    let parts = path.utf8.split(separator: slash)
    return parts.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Of a name that is longer than the file system takes nothing could be written in the end.
  static func checkName(of path: String) throws(OutputError) {
    guard name(of: path).utf8.count <= longestName else {
      throw .system(operation: .create, path: path, code: ENAMETOOLONG)
    }
  }

  /// The other name of a file: between a dot and `.part`, in the same folder.
  static func temporary(of path: String) -> String {
    folder(of: path) + temporaryName(of: name(of: path))
  }

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

  /// Where the links of a path lead, to something that is there or not.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var path = path
    for _ in 0..<40 {
      guard let target = target(ofLink: path) else { break }
      path = target.utf8.first == slash ? target : folder(of: path) + target
    }
    return path
  }

  private static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
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

  /// Whether a pipe, a device or a descriptor is there: what is written to it is gone at once, and
  /// nothing of it is ever left to be removed.
  package static func isWrittenAtOnce(_ path: String) -> Bool {
    if descriptor(named: path) != nil { return true }
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Gives a file its name unless something else has got it in the meantime. Zero, else the system's
  /// error: `EEXIST` for a name that is taken.
  static func renameKeepingOthers(_ old: String, _ new: String) -> Int32 {
    if link(old, new) == 0 {
      unlink(old)
      return 0
    }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK else {
      return errno
    }
    // A file system without hard links.
    var status = stat()
    if lstat(new, &status) == 0 { return EEXIST }
    return rename(old, new) == 0 ? 0 : errno
  }
}
