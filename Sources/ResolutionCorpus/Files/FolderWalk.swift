// Part of Kimberlite.
import Glibc
import InvertedIndex
import ResolutionParser

/// The files that arguments name, one at a time: a file as it is, a folder as the files below it, in
/// the order of their names' bytes.
///
/// Memory holds the names of the folders that are open, never of all files. Symbolic links are
/// followed; one that leads back into a folder that is open is reported and not entered.
package struct FolderWalk: IteratorProtocol {
  /// A file to read, or a sentence's worth of why there is none.
  package enum Item: Sendable {
    case file(String)
    case problem(path: String, ReadingError)
  }

  private struct OpenFolder {
    var path: String
    var identity: FileIdentity
    /// Names still to be visited, the last first.
    var names: [FolderListing.Name]
  }

  private var arguments: ArraySlice<String>
  private var folders: [OpenFolder] = []
  private let skipped: FileIdentity?

  /// - Parameter skipped: a folder that is not entered, whatever it holds.
  package init(_ arguments: [String], skipping skipped: String? = nil) {
    self.arguments = arguments[...]
    self.skipped = skipped.flatMap { FileIdentity.Status(path: $0)?.identity }
  }

  package mutating func next() -> Item? {
    while true {
      if let last = folders.indices.last {
        guard let name = folders[last].names.popLast() else {
          folders.removeLast()
          continue
        }
        if let item = visit(name, in: folders[last].path) { return item }
      } else if let argument = arguments.popFirst() {
        if let item = visitArgument(argument) { return item }
      } else {
        return nil
      }
    }
  }

  /// A file named by the user is read whatever its name; only folders are taken apart.
  private mutating func visitArgument(_ path: String) -> Item? {
    guard path != "-", let status = FileIdentity.Status(path: path), status.isFolder else {
      return .file(path)
    }
    return enter(path, status.identity)
  }

  private mutating func visit(_ name: FolderListing.Name, in folder: String) -> Item? {
    let path = folder.hasSuffix("/") ? folder + name.text : folder + "/" + name.text
    guard let status = FileIdentity.Status(path: path) else {
      // A link to nowhere or in a circle, or a name that is not UTF-8: reading it tells which.
      return .file(path)
    }
    if status.isFolder { return enter(path, status.identity) }
    guard status.isRegularFile else { return nil }
    switch name.ending {
    case "md": return Self.isExport(path) ? nil : .file(path)
    case "html", "htm": return Self.isOwnPage(path) ? nil : .file(path)
    default: return .file(path)
    }
  }

  /// Whether Kimberlite wrote a page: results, a site.
  private static func isOwnPage(_ path: String) -> Bool {
    beginning(of: path, count: 512).contains("<meta name=\"generator\" content=\"Kimberlite\">")
  }

  /// As text; empty when the file cannot be read.
  private static func beginning(of path: String, count: Int) -> String {
    guard let stream = fopen(path, "r") else { return "" }
    defer { fclose(stream) }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fread(buffer.baseAddress, 1, count, stream)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `show` wrote the file as Markdown: its title is an address with a language.
  private static func isExport(_ path: String) -> Bool {
    let line = beginning(of: path, count: 128).prefix { !$0.isNewline }
    guard line.hasPrefix("# "), let address = Address(String(line.dropFirst(2))) else {
      return false
    }
    return address.isSymbol && address.language != nil && line.contains("@")
  }

  private mutating func enter(_ path: String, _ identity: FileIdentity) -> Item? {
    if identity == skipped { return nil }
    guard !folders.contains(where: { $0.identity == identity }) else {
      return .problem(path: path, .linkLoop)
    }
    switch FolderListing.names(in: path) {
    case .success(let names):
      // An index lies beside documents and holds none.
      if IndexReader.isIndex(folder: path) { return nil }
      let wanted = names.filter { !$0.isSkipped }.sorted().reversed()
      folders.append(OpenFolder(path: path, identity: identity, names: Array(wanted)))
      return nil
    case .failure(let error): return .problem(path: path, error)
    }
  }
}
