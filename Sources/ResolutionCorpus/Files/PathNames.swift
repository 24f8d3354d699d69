// Part of Kimberlite.
import Glibc

/// The names under which an index knows files: relative to the folder in which the index's folder
/// lies, where they lie below it, so that both can be moved together; else absolute.
struct PathNames: Sendable {
  /// Where the index's folder lies, absolute, with a slash at its end.
  let base: String
  private let workingFolder: String

  init(indexFolder: String) {
    let working = Self.currentFolder()
    let index = Self.absolute(indexFolder, in: working)
    let end = index.lastIndex(of: "/") ?? index.startIndex
    base = String(index[..<end]) + "/"
    workingFolder = working
  }

  /// One name for each file however its path is written: no `.`, no `..`, no slash at its end.
  func name(of path: String) -> String {
    let absolute = Self.absolute(path, in: workingFolder)
    if absolute + "/" == base { return "." }
    guard base != "/", absolute.hasPrefix(base) else { return absolute }
    return String(absolute.dropFirst(base.count))
  }

  /// A path that opens the file of this name, relative to the working folder where it is below it.
  func path(of name: String) -> String {
    let absolute = name == "." ? base : name.hasPrefix("/") ? name : base + name
    let working = workingFolder == "/" ? "/" : workingFolder + "/"
    return absolute.hasPrefix(working) && absolute.count > working.count
      ? String(absolute.dropFirst(working.count)) : absolute
  }

  /// Whether a file of this name is `root` or lies below it.
  static func isName(_ name: String, below root: String) -> Bool {
    if root == "." { return !name.hasPrefix("/") }
    if root == "/" { return true }
    return name == root || name.hasPrefix(root + "/")
  }

  /// The name of a file without what depends on the machine: of the root that it was found below the last
  /// part, and the way from there: `corpus/en/a.txt`. Names that are relative stay as they are.
  ///
  /// - Parameter above: how many folders more stand before it.
  static func portable(_ name: String, below roots: [String], above: Int = 0) -> String {
    guard name.hasPrefix("/") else { return name }
    let root = roots.filter { isName(name, below: $0) }.max { $0.utf8.count < $1.utf8.count }
    let left = (root ?? name).split(separator: "/").count - 1 - above
    return name.split(separator: "/").dropFirst(max(left, 0)).joined(separator: "/")
  }

  private static func absolute(_ path: String, in folder: String) -> String {
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
