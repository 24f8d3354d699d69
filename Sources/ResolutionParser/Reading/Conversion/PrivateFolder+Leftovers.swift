// Part of Kimberlite.
import CChild
import Glibc

/// Folders whose process was killed.
extension PrivateFolder {
  /// Removes what such processes of this user left. A folder is known by its marker, which says that
  /// it is this very folder that we made; one whose marker is locked is in use.
  package static func removeLeftovers(in parent: String) {
    for name in entries(of: parent) where isOurs(name) {
      let path = parent + "/" + name
      guard let lock = lockOfLeftover(path) else { continue }
      kimberlite_folder_remove(path, marker)
      close(lock)
    }
  }

  /// `kimberlite-`, a number, `-`, six letters or digits.
  private static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    let parts = name.dropFirst(prefix.count).split(
      separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && Int32(parts[0]) != nil && parts[1].utf8.count == 6
  }

  /// The marker, open and locked; nil when the folder is not ours or somebody lives who uses it.
  private static func lockOfLeftover(_ path: String) -> Int32? {
    var folder = stat()
    guard lstat(path, &folder) == 0, isPrivate(folder, S_IFDIR, 0o700) else { return nil }
    // Not through a link, and not waiting for the other end of a pipe.
    let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(path + "/" + marker, flags)
    guard descriptor >= 0 else { return nil }
    var file = stat()
    let isLeftover =
      fstat(descriptor, &file) == 0 && isPrivate(file, S_IFREG, 0o600) && file.st_nlink == 1
      && holds(descriptor, mark(of: path, folder)) && flock(descriptor, LOCK_EX | LOCK_NB) == 0
    if isLeftover { return descriptor }
    close(descriptor)
    return nil
  }

  /// Whether it is this user's alone, and of this type.
  private static func isPrivate(_ status: stat, _ type: mode_t, _ mode: mode_t) -> Bool {
    status.st_uid == geteuid() && status.st_mode & S_IFMT == type
      && status.st_mode & 0o777 == mode
  }

  private static func holds(_ descriptor: Int32, _ mark: [UInt8]) -> Bool {
    let bytes = [UInt8](unsafeUninitializedCapacity: mark.count + 1) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, mark.count + 1))
    }
    return bytes == mark
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
