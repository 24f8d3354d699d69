// Part of Kimberlite.
import Glibc

/// What makes a file the same under two names: its device and its number there.
struct FileIdentity: Hashable, Sendable {
  let device: UInt
  let number: UInt

  /// What the system says of a path, links followed.
  struct Status {
    let identity: FileIdentity
    let isFolder: Bool
    let isRegularFile: Bool

    /// Nil when there is no such file or it may not be looked at.
    init?(path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      identity = FileIdentity(device: UInt(status.st_dev), number: UInt(status.st_ino))
      isFolder = status.st_mode & S_IFMT == S_IFDIR
      isRegularFile = status.st_mode & S_IFMT == S_IFREG
    }
  }
}
