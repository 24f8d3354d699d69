// Part of Kimberlite.
import Glibc

/// A folder of files being written under another name, which gets its own only when all files are whole.
///
/// Where a folder is there already the files are made in a folder within it, and get their names one by
/// one when all are whole; what is there besides stays: a folder may hold what is not ours.
package final class OutputFolder {
  package let path: String
  /// The path, its links followed.
  private let target: String
  private let temporaryPath: String
  private let replaces: Bool
  /// Whether the other name is one within the folder.
  private let isWithin: Bool
  private var descriptor: Int32
  /// Relative paths of the files that were written.
  private var names: [String] = []

  private static let unfinished = ".kimberlite.part"

  /// - Parameter replaces: whether files in a folder at the path may be replaced.
  package init(path: String, replaces: Bool) throws(OutputError) {
    var trimmed = Substring(path)
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    self.path = String(trimmed)
    self.replaces = replaces
    try OutputPath.checkName(of: self.path)
    target = OutputPath.resolved(self.path)
    var status = stat()
    isWithin = stat(target, &status) == 0
    if isWithin {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .isNoFolder(path: path) }
      guard replaces || Self.isEmpty(target) else { throw .folderNotEmpty(path: path) }
      temporaryPath = target + "/" + Self.unfinished
    } else {
      temporaryPath = OutputPath.temporary(of: target)
    }
    descriptor = try Self.locked(temporaryPath, of: self.path)
    // What a run left that was killed.
    for name in Self.entries(of: temporaryPath) { Self.remove(temporaryPath + "/" + name) }
  }

  deinit { discard() }

  /// A new file, to be committed by who writes it.
  ///
  /// - Parameter name: relative, with `/` between folders; folders are made.
  package func file(_ name: String) throws(OutputError) -> OutputFile {
    try makeFolders(of: name, in: temporaryPath)
    names.append(name)
    return try OutputFile(
      inUnfinishedFolder: temporaryPath + "/" + name, as: path + "/" + name)
  }

  /// A file that is at hand whole.
  package func write(_ bytes: [UInt8], to name: String) throws(OutputError) {
    let file = try file(name)
    try file.write(bytes)
    try file.commit()
  }

  /// Gives the folder its name; of a folder that is there the files. After an error nothing of it is left,
  /// but for files that had replaced others.
  package func commit() throws(OutputError) {
    defer { discard() }
    for name in names { try sync(name) }
    if !isWithin {
      // Onto nothing, or an empty folder that has come since.
      if rename(temporaryPath, target) == 0 {
        close(descriptor)
        descriptor = -1
        return
      }
      if errno == ENOTDIR { throw .isNoFolder(path: path) }
      guard errno == ENOTEMPTY || errno == EEXIST else {
        throw OutputFile.failure(.rename, path)
      }
    }
    // Somebody may have filled it in the meantime.
    guard replaces || Self.isEmpty(target) else { throw .folderNotEmpty(path: path) }
    try placeFiles()
  }

  /// Leaves no trace, unless it was committed.
  package func discard() {
    guard descriptor >= 0 else { return }
    Self.remove(temporaryPath)
    close(descriptor)
    descriptor = -1
  }

  // MARK: - Names

  /// Gives the files their names in the folder that is there.
  private func placeFiles() throws(OutputError) {
    // Nothing is replaced where something is in the way of one of them.
    for name in names {
      var status = stat()
      if lstat(target + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        throw .isFolder(path: path + "/" + name)
      }
    }
    for (place, name) in names.enumerated() {
      try makeFolders(of: name, in: target)
      let (old, new) = (temporaryPath + "/" + name, target + "/" + name)
      let code =
        replaces ? (rename(old, new) == 0 ? 0 : errno) : OutputPath.renameKeepingOthers(old, new)
      guard code != 0 else { continue }
      if !replaces { for name in names[..<place] { unlink(target + "/" + name) } }
      if code == EEXIST { throw .folderNotEmpty(path: path) }
      throw .system(operation: .rename, path: path + "/" + name, code: code)
    }
  }

  /// Makes and locks the folder in which the files are made.
  private static func locked(_ temporary: String, of path: String) throws(OutputError) -> Int32 {
    for _ in 0..<8 {
      if mkdir(temporary, 0o777) != 0, errno != EEXIST {
        if errno == ENOENT { throw .noParent(path: path) }
        throw OutputFile.failure(.create, path)
      }
      let descriptor = open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else {
        if errno == ENOENT { continue }
        throw OutputFile.failure(.create, path)
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw .busy(path: path)
      }
      var (mine, named) = (stat(), stat())
      // Between opening and locking another run may have given the folder its name.
      if fstat(descriptor, &mine) == 0, lstat(temporary, &named) == 0, mine.st_ino == named.st_ino {
        return descriptor
      }
      close(descriptor)
    }
    throw .busy(path: path)
  }

  // MARK: - Calls of the system

  private func makeFolders(of name: String, in folder: String) throws(OutputError) {
    var made = ""
    for part in name.split(separator: "/").dropLast() {
      made += "/" + part
      guard mkdir(folder + made, 0o777) == 0 || errno == EEXIST else {
        throw OutputFile.failure(.create, path + made)
      }
    }
  }

  /// All files together: the disk has less to do than with one after the other.
  private func sync(_ name: String) throws(OutputError) {
    let descriptor = open(temporaryPath + "/" + name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputFile.failure(.sync, path + "/" + name) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputFile.failure(.sync, path + "/" + name) }
  }

  /// But for what a killed run left.
  private static func isEmpty(_ folder: String) -> Bool {
    entries(of: folder).allSatisfy { $0 == unfinished }
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
