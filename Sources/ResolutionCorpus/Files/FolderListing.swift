// Part of Kimberlite.
import Glibc
import ResolutionParser

/// The names in one folder.
enum FolderListing {
  /// A name as the file system holds it: bytes, which need not be UTF-8.
  struct Name: Comparable, Sendable {
    let bytes: [UInt8]

    /// For showing and opening. Bytes that fit no character become U+FFFD, and reading finds the
    /// file that is meant.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What stands beside documents and is none: dotfiles, README files, the manifest, and what was
    /// exported in forms that are not read.
    var isSkipped: Bool {
      bytes.first == UInt8(ascii: ".") || bytes.starts(with: "README".utf8)
        || bytes.elementsEqual("manifest.tsv".utf8) || Self.exports.contains(ending)
    }

    private static let exports: Set<String> = [
      "csv", "tsv", "json", "jsonl", "ndjson", "svg", "css", "ics", "dot", "graphml", "xlsx",
      "sqlite",
      "tmx", "bib", "ris",
    ]

    /// Behind the last dot, in lower case.
    var ending: String {
      guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return "" }
      return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
    }

    static func < (a: Self, b: Self) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
  }

  static func names(in folder: String) -> Result<[Name], ReadingError> {
    guard let stream = opendir(folder) else { return .failure(readingError(errno)) }
    defer { closedir(stream) }
    var names: [Name] = []
    while true {
      // The end and an error look the same but for this.
      errno = 0
      guard let entry = readdir(stream) else { break }
      names.append(name(of: entry))
    }
    return errno == 0 ? .success(names) : .failure(readingError(errno))
  }

  /// Read in place: an entry is shorter than its declared type when its name is.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> Name {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry) + offset
    return Name(bytes: Array(UnsafeRawBufferPointer(start: start, count: strlen(start))))
  }

  private static func readingError(_ code: Int32) -> ReadingError {
    switch code {
    case EACCES, EPERM: .noPermission
    case ENOENT: .notFound
    case ELOOP: .linkLoop
    default: .unreadable(code: code)
    }
  }

  private static func strlen(_ start: UnsafeRawPointer) -> Int {
    Glibc.strlen(start.assumingMemoryBound(to: CChar.self))
  }
}
