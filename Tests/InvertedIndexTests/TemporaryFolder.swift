// Part of Kimberlite.
import Foundation

/// A folder of a test's own, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/kimberlite-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var index: String { path + "/index" }

  /// The names of the index's files.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: index).sorted()) ?? []
  }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: index + "/" + name)))
  }

  /// Replaces a file by one of these bytes; what is mapped of the old one stays as it was.
  func put(_ bytes: [UInt8], _ name: String) throws {
    try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: index + "/" + name), options: .atomic)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: index + "/" + name)
  }

  /// A copy of the index in a folder of its own.
  func copy() throws -> TemporaryFolder {
    let other = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: index, toPath: other.index)
    return other
  }
}
