// Part of Kimberlite.
import Glibc

/// What there is at a path.
enum PathStatus {
  static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
