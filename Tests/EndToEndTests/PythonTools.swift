// Part of Kimberlite.
import Foundation

/// Programs in Python that read what Kimberlite writes, in an environment that `make test` makes where it
/// can.
enum PythonTools {
  static let python: URL? = {
    let folder = KimberliteCommand.repository.path + "/.build/tools"
    let path = folder + "/bin/python3"
    // Written when all packages are there: without network there may be a Python and none of them.
    let isWhole = FileManager.default.fileExists(atPath: folder + "/installed")
    return isWhole && FileManager.default.isExecutableFile(atPath: path)
      ? URL(fileURLWithPath: path) : nil
  }()

  static let absence =
    "There are no packages of Python in .build/tools: run make test, or Scripts/python-tools"

  /// What a script prints; its errors, if any, behind.
  static func run(_ script: String, in folder: TemporaryFolder) throws -> String {
    // Tests that run side by side may share the folder.
    let name = "script-\(UUID().uuidString).py"
    try folder.add(name, script)
    let result = try KimberliteCommand.shell(
      "PYTHONDONTWRITEBYTECODE=1 '\(python?.path ?? "python3")' \(name)", in: folder.url)
    return result.output + result.errors
  }
}
