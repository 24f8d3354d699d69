// Part of Kimberlite.

/// Why an index cannot be read or written. The command turns it into a sentence.
package enum IndexError: Error, Equatable, Sendable {
  /// There is no index in this folder.
  case absent(folder: String)
  /// The folder holds a manifest that is none of ours.
  case notAnIndex(path: String)
  /// The format's version is another than this program writes.
  case otherFormat(path: String, found: UInt32, expected: UInt32)
  /// Its terms or columns were made in another way than those to be added or asked for.
  case otherSchema(folder: String, found: String, expected: String)
  /// Bytes are not those that were written: the file, the section, and where in the file.
  case damaged(file: String, section: String, offset: Int)
  /// Another process writes to the index now.
  case locked(path: String, holder: Int32?)
  /// A call of the system failed.
  case system(operation: Operation, path: String, code: Int32)
  /// More than the format can hold: a document, a term or a value that is too large.
  case tooLarge(what: String)

  package enum Operation: String, Sendable {
    case create, open, read, write, sync, rename, list, remove, lock
  }
}
