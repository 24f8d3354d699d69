// Part of Kimberlite.
import Glibc

extension IndexReader {
  /// Whether the folder holds an index, of whatever version, sound or not.
  package static func isIndex(folder path: String) -> Bool {
    let descriptor = Glibc.open(
      StorageFolder(path: path).file(StorageFolder.manifestName), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Manifest.magic.count)
    return Glibc.read(descriptor, &bytes, bytes.count) == bytes.count && bytes == Manifest.magic
  }
}
