// Part of Kimberlite.
import ArgumentParser
import ResolutionExport

/// Which index a command asks or writes.
struct IndexOptions: ParsableArguments {
  @Option(
    name: .customLong("index"),
    help: "Folder of the index (default: the variable KIMBERLITE_INDEX, else index).",
    completion: .directory)
  var folder: String?

  var path: String { Self.path(folder) }

  /// As typed, else by the environment, else `index` in the working folder.
  static func path(_ folder: String?) -> String {
    if let folder { return folder }
    let variable = Terminal.variable("KIMBERLITE_INDEX") ?? ""
    return variable.isEmpty ? "index" : variable
  }

  func validate() throws {
    if folder?.isEmpty == true { throw ValidationError(Messages.emptyFolder) }
  }
}
