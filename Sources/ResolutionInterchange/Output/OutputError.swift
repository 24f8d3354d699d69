// Part of Kimberlite.

/// Why something could not be written. The command turns it into a sentence.
package enum OutputError: Error, Hashable, Sendable {
  package enum Operation: String, Sendable {
    case create, write, sync, rename, remove
  }

  /// Something is there, and nobody asked to replace it.
  case exists(path: String)
  /// A folder, where a file was to be written.
  case isFolder(path: String)
  /// A file, where a folder was to be written.
  case isNoFolder(path: String)
  /// A folder with files in it, and nobody asked to replace any.
  case folderNotEmpty(path: String)
  /// The folder in which it was to be written is not there.
  case noParent(path: String)
  /// Another process is writing it now.
  case busy(path: String)
  /// Who read the pipe has gone.
  case closedByReader
  /// The system's error.
  case system(operation: Operation, path: String, code: Int32)
}
