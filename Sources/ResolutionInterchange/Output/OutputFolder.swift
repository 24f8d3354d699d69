// Part of Kimberlite.
import Glibc

/// A folder of files being written under another name, which gets its own only when all files are whole.
///
/// Where a folder is replaced, its files are replaced one by one, and what is there besides stays: a folder
/// may hold what is not ours.
package final class OutputFolder {
  package let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var isCommitted = false
  /// Relative paths of the files that were written.
  private var names: [String] = []

  /// - Parameter replaces: whether files in a folder at the path may be replaced.
  package init(path: String, replaces: Bool) throws(OutputError) {
    var trimmed = Substring(path)
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    self.path = String(trimmed)
    try OutputFile.checkName(of: self.path)
    var status = stat()
    if stat(self.path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .isNoFolder(path: path) }
      guard replaces || Self.entries(of: self.path).isEmpty else {
        throw .folderNotEmpty(path: path)
      }
    }
    temporaryPath = OutputFile.temporaryPath(of: self.path)
    if mkdir(temporaryPath, 0o777) != 0, errno != EEXIST {
      if errno == ENOENT { throw .noParent(path: path) }
      throw OutputFile.failure(.create, path)
    }
    descriptor = open(temporaryPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw OutputFile.failure(.create, path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      // The folder is another run's: nothing in it is to be removed when this object goes.
      isCommitted = true
      throw .busy(path: path)
    }
    // What a run left that was killed.
    for name in Self.entries(of: temporaryPath) { Self.remove(temporaryPath + "/" + name) }
  }

  deinit {
    if !isCommitted { discard() }
  }

  /// A new file, to be committed by who writes it.
  ///
  /// - Parameter name: relative, with `/` between folders; folders are made.
  package func file(_ name: String) throws(OutputError) -> OutputFile {
    try Self.makeFolders(of: name, in: temporaryPath)
    names.append(name)
    return try OutputFile(inUnfinishedFolder: temporaryPath + "/" + name)
  }

  /// A file that is at hand whole.
  package func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
    let file = try file(name)
    try file.write(bytes)
    try file.commit()
  }

  /// Gives the folder its name; of a folder that is there the files.
  package func commit() throws(OutputError) {
    defer { isCommitted = true }
    do throws(OutputError) {
      for name in names { try Self.sync(temporaryPath + "/" + name) }
    } catch {
      discard()
      throw error
    }
    // Onto nothing, or an empty folder.
    if rename(temporaryPath, path) == 0 {
      close(descriptor)
      return
    }
    guard errno == ENOTEMPTY || errno == EEXIST else {
      let error = OutputFile.failure(.rename, path)
      discard()
      throw error
    }
    for name in names {
      try Self.makeFolders(of: name, in: path)
      guard rename(temporaryPath + "/" + name, path + "/" + name) == 0 else {
        let error = OutputFile.failure(.rename, path + "/" + name)
        discard()
        throw error
      }
    }
    discard()
  }

  /// Leaves no trace.
  package func discard() {
    guard descriptor >= 0 else { return }
    Self.remove(temporaryPath)
    close(descriptor)
    descriptor = -1
    isCommitted = true
  }

  // MARK: - Calls of the system

  private static func makeFolders(of name: String, in folder: String) throws(OutputError) {
    var path = folder
    for part in name.split(separator: "/").dropLast() {
      path += "/" + part
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
        throw OutputFile.failure(.create, path)
      }
    }
  }

  /// All files together: the disk has less to do than with one after the other.
  private static func sync(_ path: String) throws(OutputError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFile.failure(.sync, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputFile.failure(.sync, path) }
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// A file, or a folder with all that is in it; links are not followed.
  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in entries(of: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
