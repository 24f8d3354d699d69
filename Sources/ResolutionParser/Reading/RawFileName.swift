// Part of Kimberlite.
import Glibc

/// File names are bytes; Kimberlite's paths are strings. A name that is not UTF-8 reaches the program
/// with U+FFFD in it, and no file of that name exists. Here the file that was meant is found again.
enum RawFileName {
  /// The path in the file system's own bytes, ending in 0, when exactly one file fits `path` at each
  /// step; nil when none or several do, or when nothing in `path` was repaired.
  static func matching(_ path: String) -> [CChar]? {
    guard path.unicodeScalars.contains("\u{FFFD}") else { return nil }
    var found: [CChar] = []
    if path.utf8.first == UInt8(ascii: "/") { found.append(slash) }
    for component in path.split(separator: "/") {
      if !found.isEmpty, found.last != slash { found.append(slash) }
      if component.unicodeScalars.contains("\u{FFFD}") {
        guard let name = entry(named: component, in: found) else { return nil }
        found += name
      } else {
        found += component.utf8.map { CChar(bitPattern: $0) }
      }
    }
    return found + [0]
  }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))

  private static func entry(named name: Substring, in folder: [CChar]) -> [CChar]? {
    let path = folder.isEmpty ? [CChar(bitPattern: UInt8(ascii: ".")), 0] : folder + [0]
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var fitting: [[CChar]] = []
    while let entry = readdir(stream) {
      let raw = bytes(of: entry)
      let shown = String(decoding: raw.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if shown == name { fitting.append(raw) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private static func bytes(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    withUnsafeBytes(of: &entry.pointee.d_name) { name in
      name.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
    }
  }
}
