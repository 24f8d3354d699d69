// Part of Kimberlite.
import Foundation
import Testing

@testable import ResolutionParser

@Suite struct PrivateFolderTests {
  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// A folder as a killed process leaves it.
  private static func leftover(
    _ name: String, in parent: PrivateFolder, mark: [UInt8]? = nil
  ) throws -> String {
    let path = parent.path(of: name)
    try #require(mkdir(path, 0o700) == 0)
    var status = stat()
    try #require(lstat(path, &status) == 0)
    try parent.write(mark ?? PrivateFolder.mark(of: path, status), to: name + "/.kimberlite")
    try FileManager.default.createDirectory(
      atPath: path + "/inner/folder", withIntermediateDirectories: true)
    try parent.write([1], to: name + "/inner/folder/file")
    return path
  }

  @Test func `it goes with its last user`() throws {
    var folder: PrivateFolder? = try PrivateFolder()
    let path = try #require(folder?.path)
    try folder?.write([1, 2, 3], to: "file")
    try FileManager.default.createDirectory(
      atPath: path + "/inner/folder", withIntermediateDirectories: true)
    let status = try FileManager.default.attributesOfItem(atPath: path)
    #expect(status[.posixPermissions] as? Int == 0o700)
    folder = nil
    #expect(!Self.isThere(path))
  }

  @Test func `what a link leads to stays`() throws {
    let other = try PrivateFolder()
    try other.write([1], to: "kept")
    var folder: PrivateFolder? = try PrivateFolder()
    let link = try #require(folder?.path(of: "link"))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: other.path)
    folder = nil
    #expect(!Self.isThere(link))
    #expect(Self.isThere(other.path(of: "kept")))
  }

  @Test func `one of a killed process is removed by the next`() throws {
    let parent = try PrivateFolder()
    let path = try Self.leftover("kimberlite-2024-abcdef", in: parent)
    PrivateFolder.removeLeftovers(in: parent.path)
    #expect(!Self.isThere(path))
  }

  @Test func `one that is in use stays`() throws {
    let parent = try PrivateFolder()
    let path = try Self.leftover("kimberlite-2024-abcdef", in: parent)
    let descriptor = open(path + "/.kimberlite", O_RDWR)
    try #require(flock(descriptor, LOCK_EX) == 0)
    PrivateFolder.removeLeftovers(in: parent.path)
    #expect(Self.isThere(path))
    close(descriptor)
    PrivateFolder.removeLeftovers(in: parent.path)
    #expect(!Self.isThere(path))
  }

  @Test func `one of this process is in use`() throws {
    let folder = try PrivateFolder()
    PrivateFolder.removeLeftovers(in: folder.parent)
    #expect(Self.isThere(folder.path(of: PrivateFolder.marker)))
  }

  @Test func `a folder of somebody else with such a name stays`() throws {
    let parent = try PrivateFolder()
    let bare = parent.path(of: "kimberlite-2024-export")
    try #require(mkdir(bare, 0o700) == 0)
    // The marker of another folder, as in a copy.
    let copy = try Self.leftover("kimberlite-2025-export", in: parent, mark: Array("copied".utf8))
    let open = try Self.leftover("kimberlite-2026-export", in: parent)
    try #require(chmod(open, 0o755) == 0)
    let named = try Self.leftover("kimberlite-site", in: parent)
    PrivateFolder.removeLeftovers(in: parent.path)
    for path in [bare, copy, open, named] { #expect(Self.isThere(path)) }
  }

  @Test func `a link with such a name stays, and where it leads to`() throws {
    let parent = try PrivateFolder()
    let target = try Self.leftover("target", in: parent)
    let link = parent.path(of: "kimberlite-2024-abcdef")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    PrivateFolder.removeLeftovers(in: parent.path)
    #expect(Self.isThere(link + "/inner/folder/file"))
  }

  @Test func `its address escapes what has a meaning there`() throws {
    let folder = try PrivateFolder()
    #expect(folder.url(of: "a b#c%41é$").hasSuffix("/a%20b%23c%2541%C3%A9%24"))
    #expect(folder.url(of: "a-b_c.d").hasPrefix("file:///"))
  }
}
