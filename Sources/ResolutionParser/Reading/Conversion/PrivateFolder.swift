// Part of Kimberlite.
import Glibc

/// A folder that only this user may enter, for the files of one conversion: below `TMPDIR`, with our
/// process id in its name. It goes with the last reference to it. A process that was killed leaves
/// its folders; the next that makes one removes them.
package final class PrivateFolder: Sendable {
  package let path: String

  /// Throws `noTemporaryFolder`.
  package init() throws(ReadingError) {
    let parent = Self.parent
    _ = Self.leftoversAreGone
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    // Made with mode 0700.
    guard mkdtemp(&template) != nil else { throw .noTemporaryFolder(path: parent, code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  package func path(of name: String) -> String { path + "/" + name }

  /// Writes a file of the folder.
  package func write(_ bytes: [UInt8], to name: String) throws(ReadingError) {
    let descriptor = try create(name)
    defer { close(descriptor) }
    let code = bytes.withUnsafeBytes { source -> Int32 in
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
    guard code == 0 else { throw .noTemporaryFolder(path: path, code: code) }
  }

  /// Opens a new file of the folder for writing; the caller closes it.
  package func create(_ name: String) throws(ReadingError) -> Int32 {
    let descriptor = open(path(of: name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noTemporaryFolder(path: path, code: errno) }
    return descriptor
  }

  // MARK: - What others left

  private static let prefix = "kimberlite-"

  private static var parent: String {
    let stated = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return stated.hasPrefix("/") ? stated : "/tmp"
  }

  private static let leftoversAreGone: Void = removeLeftovers(in: parent)

  /// Removes the folders of processes of this user that are no more.
  package static func removeLeftovers(in parent: String) {
    for name in entries(of: parent) where name.hasPrefix(prefix) {
      let parts = name.dropFirst(prefix.count).split(
        separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].utf8.count == 6, let process = Int32(parts[0]), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      let path = parent + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0, status.st_uid == getuid(),
        status.st_mode & S_IFMT == S_IFDIR
      else { continue }
      remove(path)
    }
  }

  /// Removes a folder and all that is in it; links are removed, not followed.
  private static func remove(_ path: String, depth: Int = 0) {
    guard depth < 64 else { return }
    for name in entries(of: path) {
      let entry = path + "/" + name
      if unlink(entry) != 0, errno == EISDIR || errno == EPERM { remove(entry, depth: depth + 1) }
    }
    rmdir(path)
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
