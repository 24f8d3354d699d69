// Part of Kimberlite.
import Glibc

/// What makes a file the same under two names: its device and its number there.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt
  let number: UInt

  /// What the system says of a path, links followed.
  package struct Status: Sendable {
    let identity: FileIdentity
    package let isFolder: Bool
    package let isRegularFile: Bool
    /// In bytes.
    let size: Int
    /// When the content was last changed.
    let seconds: Int
    let nanoseconds: Int

    /// Nil when there is no such file or it may not be looked at.
    package init?(path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      identity = FileIdentity(device: UInt(status.st_dev), number: UInt(status.st_ino))
      isFolder = status.st_mode & S_IFMT == S_IFDIR
      isRegularFile = status.st_mode & S_IFMT == S_IFREG
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }
}
