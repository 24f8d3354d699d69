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
  /// Files that were passed over because Kimberlite wrote them.
  package private(set) var ownFiles = 0

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
    guard OwnFile.isOne(path, ending: name.ending) else { return .file(path) }
    ownFiles += 1
    return nil
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
