// Part of Kimberlite.
// STAND-IN: to be deleted when `InputFile.load(path:)` of ResolutionParser is there.
import Glibc
import ResolutionParser

extension InputFile {
  static func load(path: String) throws(ReadingError) -> InputFile {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .notFound
      case EACCES: throw .noPermission
      case ELOOP: throw .linkLoop
      default: throw .unreadable(code: errno)
      }
    }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { throw errno == EISDIR ? .isFolder : .unreadable(code: errno) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    if bytes.isEmpty { throw .empty }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(offset: zero) }
    return InputFile(path: path, bytes: bytes)
  }
}
