// Part of Kimberlite.
import Glibc

/// A folder of its own for one test, removed with the files in it when the test ends.
final class TemporaryFolder {
  let path: String

  init() {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array((root + "/kimberlite-test-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    precondition(made, "no temporary folder could be made")
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) -> String {
    let file = path + "/" + name
    let stream = fopen(file, "w")
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
    return file
  }

  @discardableResult
  func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

  deinit {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 } + [0] }
        _ = name.withUnsafeBytes {
          unlinkat(dirfd(stream), $0.bindMemory(to: CChar.self).baseAddress!, 0)
        }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
