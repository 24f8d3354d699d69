// Part of Kimberlite.
import Glibc

extension IndexReader {
  /// Whether the folder holds an index, of whatever version, sound or not, or nothing but what a writer
  /// makes before there is one.
  package static func isIndex(folder path: String) -> Bool {
    let folder = StorageFolder(path: path)
    if beginning(of: folder.file(StorageFolder.manifestName), Manifest.magic.count)
      == Manifest.magic
    {
      return true
    }
    guard let lock = beginning(of: folder.file(StorageFolder.lockName), 32) else { return false }
    // The number of a process, or nothing yet.
    return lock.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x0A } && folder.holdsOnlyOurs
  }

  /// The first bytes of a file; nil when it cannot be read.
  private static func beginning(of path: String, _ count: Int) -> [UInt8]? {
    // A pipe of that name must not stop the program.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let found = Glibc.read(descriptor, &bytes, count)
    return found < 0 ? nil : Array(bytes.prefix(found))
  }
}
