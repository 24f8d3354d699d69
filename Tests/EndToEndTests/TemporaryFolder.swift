// Part of Kimberlite.
import Foundation

/// A folder of a test's own, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("kimberlite-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A folder without permissions could not be removed.
    _ = try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: url.path)
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, and the folders on its way.
  @discardableResult
  func add(_ name: String, _ data: Data) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file
  }

  @discardableResult
  func add(_ name: String, _ text: String = SampleText.resolution) throws -> URL {
    try add(name, Data(text.utf8))
  }

  func link(_ name: String, to destination: String) throws {
    let path = url.appendingPathComponent(name).path
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: destination)
  }
}

/// Made-up documents.
enum SampleText {
  static let resolution = """
    Resolution adopted by the General Assembly on 1 December 2035

    90/1. Stones of the sea

    The General Assembly,

    Recalling its resolution 89/2 of 3 March 2035,

    1. Calls upon all States to count the stones of their coasts;

    2. Decides to continue its consideration of the item at its ninety-first session.

    62nd plenary meeting
    1 December 2035

    """
}
