// Part of Kimberlite.
import Glibc

/// Files that tests compare with, and may renew when they are told to.
enum Fixture {
  static var mayWrite: Bool { getenv("KIMBERLITE_WRITE_TREES") != nil }

  struct CannotWrite: Error { var path: String }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw CannotWrite(path: path) }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw CannotWrite(path: path) }
  }
}
