// Part of Kimberlite.
import Glibc

/// The folder of an index: names, whole small files, renaming and removing.
struct StorageFolder {
  static let manifestName = "manifest"
  static let newManifestName = "manifest.new"
  static let lockName = "lock"

  let path: String
  /// For tests.
  var interceptor: (any StorageInterceptor)?

  init(path: String, interceptor: (any StorageInterceptor)? = nil) {
    self.path = path
    self.interceptor = interceptor
  }

  /// A new file to be written; one of that name is emptied.
  func makeFile(_ name: String) throws(IndexError) -> StorageFile {
    try StorageFile(creating: file(name), interceptor: interceptor)
  }

  func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  static func segmentName(_ number: UInt64) -> String { name(number) + ".segment" }
  static func removalsName(_ number: UInt64) -> String { name(number) + ".removed" }

  private static func name(_ number: UInt64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Makes the folder and those above it.
  func create() throws(IndexError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      try interceptor.check(.makeFolder(path: made), .create, made)
      if mkdir(made, 0o755) != 0, errno != EEXIST, errno != EISDIR {
        throw StorageFile.failure(.create, made)
      }
    }
  }

  /// A small file as a whole; nil when there is none.
  func read(_ name: String) throws(IndexError) -> [UInt8]? {
    let path = file(name)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw StorageFile.failure(.open, path)
    }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw StorageFile.failure(.read, path)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  func write(_ bytes: [UInt8], to name: String) throws(IndexError) {
    let target = try makeFile(name)
    try target.write(bytes, at: 0)
    try target.sync()
    try target.close()
  }

  func rename(_ old: String, to new: String) throws(IndexError) {
    let call = StorageCall.rename(from: file(old), to: file(new))
    try interceptor.check(call, .rename, file(new))
    guard Glibc.rename(file(old), file(new)) == 0 else {
      throw StorageFile.failure(.rename, file(new))
    }
  }

  /// Returns when the names are on the disk.
  func sync() throws(IndexError) {
    try interceptor.check(.syncFolder(path: path), .sync, path)
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageFile.failure(.sync, path) }
    defer { _ = close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageFile.failure(.sync, path) }
  }

  /// Removes files of an index that are not among `names`; others are left alone. What cannot be
  /// removed stays: the next writer tries again.
  func removeFiles(except names: Set<String>) {
    for name in list() where Self.isOurs(name) && !names.contains(name) { remove(name) }
  }

  /// Whether there are files that `removeFiles` would remove.
  func hasFiles(except names: Set<String>) -> Bool {
    list().contains { Self.isOurs($0) && !names.contains($0) }
  }

  /// Whether every file is the lock or one that `removeFiles` could remove.
  var holdsOnlyOurs: Bool { list().allSatisfy { $0 == Self.lockName || Self.isOurs($0) } }

  /// Removes a file if that is possible.
  func remove(_ name: String) {
    let outcome = interceptor?.outcome(of: .remove(path: file(name))) ?? .proceeds
    if outcome == .proceeds { unlink(file(name)) }
  }

  private static func isOurs(_ name: String) -> Bool {
    if name == newManifestName { return true }
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let rest = name.dropFirst(digits.count)
    return digits.count >= 6 && (rest == ".segment" || rest == ".removed")
  }

  func list() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// The right to write to an index, held until the value goes.
final class WriterLock {
  private let descriptor: Int32

  init(_ folder: StorageFolder) throws(IndexError) {
    let path = folder.file(StorageFolder.lockName)
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw StorageFile.failure(.lock, path) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.holder(file)
      _ = close(file)
      guard code == EWOULDBLOCK else {
        throw .system(operation: .lock, path: path, code: code)
      }
      throw .locked(path: path, holder: holder)
    }
    descriptor = file
    // For the message of a second writer; nothing depends on it.
    let text = Array("\(getpid())\n".utf8)
    _ = ftruncate(file, 0)
    _ = pwrite(file, text, text.count, 0)
  }

  deinit {
    // Closing alone would not do while a process that was started just now has the file open too.
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }

  private static func holder(_ file: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let digits = bytes[..<count].prefix { $0 >= 0x30 && $0 <= 0x39 }
    return Int32(String(decoding: digits, as: UTF8.self))
  }
}
