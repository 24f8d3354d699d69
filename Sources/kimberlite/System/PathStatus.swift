// Part of Kimberlite.
import Glibc

/// What there is at a path.
enum PathStatus {
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
