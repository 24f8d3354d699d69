// Part of Kimberlite.
import CStorage

/// A file beside an index, for what its owner derives from it: small, read and replaced as a whole.
/// No commit names it; a reader has to tell by its content whether it fits the index.
package struct SideFile: Sendable {
  package let folder: String
  package let name: String

  /// The name must be no name of the index's own files.
  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  package var path: String { StorageFolder(path: folder).file(name) }

  private static let magic = Array("KBSIDE01".utf8)

  /// What was written last; nil when there is no such file.
  ///
  /// Throws `damaged` when it is not what was written.
  package func read() throws(IndexError) -> [UInt8]? {
    guard let bytes = try StorageFolder(path: folder).read(name) else { return nil }
    let start = Self.magic.count + 8
    guard bytes.count >= start, bytes.starts(with: Self.magic) else {
      throw .damaged(file: path, section: "header", offset: 0)
    }
    let checksum = bytes[Self.magic.count..<start].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    let content = Array(bytes[start...])
    guard checksum == Self.checksum(content) else {
      throw .damaged(file: path, section: "content", offset: start)
    }
    return content
  }

  /// Replaces it: whatever happens in between, the old one or the new one is there.
  package func write(_ content: [UInt8]) throws(IndexError) {
    let storage = StorageFolder(path: folder)
    let checksum = Self.checksum(content)
    let sum = (0..<8).map { UInt8(truncatingIfNeeded: checksum >> (8 * UInt64($0))) }
    try storage.write(Self.magic + sum + content, to: name + ".new")
    try storage.rename(name + ".new", to: name)
    try storage.sync()
  }

  /// Removes it, if that is possible.
  package func remove() { StorageFolder(path: folder).remove(name) }

  private static func checksum(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { kimberlite_checksum($0.baseAddress, $0.count) }
  }
}
