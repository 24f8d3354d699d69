// Part of Kimberlite.
import Foundation

/// Programs that tests run where they are installed.
enum Programs {
  /// The first of some names that is a program in PATH.
  static func path(of names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders {
        let path = "\(folder)/\(name)"
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return nil
  }
}
