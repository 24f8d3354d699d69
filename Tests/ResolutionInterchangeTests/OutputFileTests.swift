// Part of Kimberlite.
import Foundation
import ResolutionInterchange
import Testing

@Suite struct OutputFileTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  @Test("the file has its name when it is whole, and not before")
  func commit() throws {
    let path = folder.path("a.txt")
    let file = try OutputFile(path: path, replaces: false)
    try file.write("half")
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "half")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test("a name may be as long as the file system allows, and no longer")
  func longNames() throws {
    let path = folder.path(String(repeating: "石", count: 83) + "-a.txt")
    let twin = folder.path(String(repeating: "石", count: 83) + "-b.txt")
    let file = try OutputFile(path: path, replaces: false)
    let other = try OutputFile(path: twin, replaces: false)
    try file.write("whole")
    try file.commit()
    try other.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole")
    #expect(try folder.names().count == 2)
    let long = folder.path(String(repeating: "a", count: 256))
    #expect(throws: OutputError.system(operation: .create, path: long, code: ENAMETOOLONG)) {
      try OutputFile(path: long, replaces: false)
    }
    #expect(throws: OutputError.system(operation: .create, path: long, code: ENAMETOOLONG)) {
      try OutputFolder(path: long, replaces: false)
    }
  }

  /// What a path names that is open already.
  @Test(arguments: [
    ("/dev/stdout", 1), ("/dev/stderr", 2), ("/dev/fd/7", 7), ("/proc/self/fd/3", 3),
    ("/dev/fd/x", nil), ("dev/stdout", nil), ("/dev/null", nil),
  ])
  func descriptors(path: String, number: Int32?) {
    #expect(OutputPath.descriptor(named: path) == number)
  }

  @Test("what is discarded leaves no trace, and what was there stays")
  func discard() throws {
    let path = folder.path("a.txt")
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    do {
      let file = try OutputFile(path: path, replaces: true)
      try file.write("new")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test("a file is replaced only where that was asked for, and keeps who may read it")
  func replaces() throws {
    let path = folder.path("a.txt")
    try "old and long".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(throws: OutputError.exists(path: path)) {
      try OutputFile(path: path, replaces: false)
    }
    let file = try OutputFile(path: path, replaces: true)
    try file.write("new")
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("a name that is taken while the file is written stays with who took it")
  func taken() throws {
    let path = folder.path("a.txt")
    let file = try OutputFile(path: path, replaces: false)
    try file.write("mine")
    try "theirs".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: OutputError.exists(path: path)) { try file.commit() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "theirs")
  }

  @Test("a symbolic link stays one, and its file gets the bytes")
  func links() throws {
    try "old".write(toFile: folder.path("real"), atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "real")
    let file = try OutputFile(path: folder.path("link"), replaces: true)
    try file.write("new")
    try file.commit()
    #expect(try String(contentsOfFile: folder.path("real"), encoding: .utf8) == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link"))
    #expect(target == "real")
  }

  @Test("a link to what is not there yet leads there")
  func newLinks() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "real")
    let file = try OutputFile(path: folder.path("link"), replaces: false)
    try file.write("new")
    try file.commit()
    #expect(try String(contentsOfFile: folder.path("real"), encoding: .utf8) == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "real")
    #expect(try folder.names() == ["link", "real"])
  }

  @Test("the other name of a file that has its own already is not written to")
  func twoNames() throws {
    let path = folder.path("a.txt")
    try "whole".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.linkItem(atPath: path, toPath: folder.path(".a.txt.part"))
    let file = try OutputFile(path: path, replaces: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole")
    try file.write("new")
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test("a library may write what replaces a file that nobody may write")
  func readOnly() throws {
    let path = folder.path("a.txt")
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: path)
    let file = try OutputFile(path: path, replaces: true)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(file.temporaryPath) == 0o640)
    try file.commit()
    #expect(try mode(path) == 0o440)
  }

  @Test("a mark at the beginning of a name is a part of it")
  func marks() throws {
    let path = folder.path("\u{301}a.txt")
    let file = try OutputFile(path: path, replaces: false)
    #expect(file.temporaryPath == folder.path(".\u{301}a.txt.part"))
    try file.commit()
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("what a killed run left is written over; what another run writes is not touched")
  func others() throws {
    let path = folder.path("a.txt")
    try "left, and longer".write(
      toFile: folder.path(".a.txt.part"), atomically: false, encoding: .utf8)
    let file = try OutputFile(path: path, replaces: false)
    #expect(throws: OutputError.busy(path: path)) { try OutputFile(path: path, replaces: false) }
    try file.write("new")
    try file.commit()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test("what is in the way is named")
  func inTheWay() throws {
    #expect(throws: OutputError.isFolder(path: folder.url.path)) {
      try OutputFile(path: folder.url.path, replaces: true)
    }
    let path = folder.path("none/a.txt")
    #expect(throws: OutputError.noParent(path: path)) {
      try OutputFile(path: path, replaces: false)
    }
    let full = try OutputFile(path: "/dev/full", replaces: false)
    #expect(throws: OutputError.system(operation: .write, path: "/dev/full", code: ENOSPC)) {
      try full.write([UInt8](repeating: 0, count: 1 << 20))
    }
  }

  @Test("long writes and many short ones arrive in their order")
  func order() throws {
    let path = folder.path("a.txt")
    let file = try OutputFile(path: path, replaces: false)
    var expected: [UInt8] = []
    for size in [1, 70_000, 3, 200_000, 131_072, 5] {
      let bytes = [UInt8](repeating: UInt8(size % 251), count: size)
      expected += bytes
      try file.write(bytes)
    }
    try file.commit()
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) == expected)
  }
}

@Suite struct OutputFolderTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  @Test("the folder has its name when all its files are whole")
  func commit() throws {
    let output = try OutputFolder(path: folder.path("out/"), replaces: false)
    try output.write(Array("one".utf8), to: "a/b.txt")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    try output.commit()
    #expect(try String(contentsOfFile: folder.path("out/a/b.txt"), encoding: .utf8) == "one")
    #expect(try folder.names() == ["out"])
  }

  @Test("an empty folder is filled; one with files only where that was asked for")
  func replaces() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("out"), withIntermediateDirectories: true)
    let first = try OutputFolder(path: folder.path("out"), replaces: false)
    try first.write([65], to: "a")
    try first.commit()
    #expect(throws: OutputError.folderNotEmpty(path: folder.path("out"))) {
      try OutputFolder(path: folder.path("out"), replaces: false)
    }
    try "mine".write(toFile: folder.path("out/mine"), atomically: false, encoding: .utf8)
    let second = try OutputFolder(path: folder.path("out"), replaces: true)
    try second.write([66], to: "a")
    try second.write([67], to: "deep/c")
    try second.commit()
    #expect(try String(contentsOfFile: folder.path("out/a"), encoding: .utf8) == "B")
    #expect(try String(contentsOfFile: folder.path("out/deep/c"), encoding: .utf8) == "C")
    #expect(try String(contentsOfFile: folder.path("out/mine"), encoding: .utf8) == "mine")
    #expect(try folder.names() == ["out"])
  }

  /// A folder that somebody fills in the meantime, one that was there or not.
  @Test(arguments: [true, false])
  func filled(isThere: Bool) throws {
    let path = folder.path("out")
    if isThere {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let output = try OutputFolder(path: path, replaces: false)
    try output.write([65], to: "a")
    try output.write([66], to: "b")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "theirs".write(toFile: path + "/b", atomically: false, encoding: .utf8)
    #expect(throws: OutputError.folderNotEmpty(path: path)) { try output.commit() }
    #expect(try String(contentsOfFile: path + "/b", encoding: .utf8) == "theirs")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["b"])
    #expect(try folder.names() == ["out"])
  }

  @Test("nothing is replaced where a folder is in the way of one file")
  func folderInTheWay() throws {
    let path = folder.path("out")
    try FileManager.default.createDirectory(
      atPath: path + "/b", withIntermediateDirectories: true)
    try "old".write(toFile: path + "/a", atomically: false, encoding: .utf8)
    let output = try OutputFolder(path: path, replaces: true)
    try output.write([65], to: "a")
    try output.write([66], to: "b")
    #expect(throws: OutputError.isFolder(path: path + "/b")) { try output.commit() }
    #expect(try String(contentsOfFile: path + "/a", encoding: .utf8) == "old")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["a", "b"])
  }

  @Test("a link to a folder stays one, and its folder gets the files")
  func links() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("real"), withIntermediateDirectories: true)
    for (link, target) in [("link", "real"), ("new", "other")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: target)
      let output = try OutputFolder(path: folder.path(link), replaces: false)
      try output.write([65], to: "a")
      try output.commit()
      #expect(try String(contentsOfFile: folder.path(target + "/a"), encoding: .utf8) == "A")
    }
    #expect(try folder.names() == ["link", "new", "other", "real"])
  }

  @Test("what a killed run left in a folder does not fill it")
  func leftWithin() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("out/.kimberlite.part/old"), withIntermediateDirectories: true)
    let output = try OutputFolder(path: folder.path("out"), replaces: false)
    try output.write([65], to: "a")
    try output.commit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")) == ["a"])
  }

  @Test("what is discarded, or was left by a killed run, leaves no trace")
  func discard() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(".out.part/old"), withIntermediateDirectories: true)
    do {
      let output = try OutputFolder(path: folder.path("out"), replaces: false)
      try output.write([65], to: "a")
    }
    #expect(try folder.names().isEmpty)
  }

  @Test("a run that comes second ends, and the first goes on")
  func busy() throws {
    let first = try OutputFolder(path: folder.path("out"), replaces: false)
    try first.write([65], to: "a")
    #expect(throws: OutputError.busy(path: folder.path("out"))) {
      try OutputFolder(path: folder.path("out"), replaces: false)
    }
    try first.write([66], to: "b")
    try first.commit()
    #expect(try String(contentsOfFile: folder.path("out/a"), encoding: .utf8) == "A")
    #expect(try String(contentsOfFile: folder.path("out/b"), encoding: .utf8) == "B")
  }

  @Test("a file in the way is named")
  func file() throws {
    try "".write(toFile: folder.path("out"), atomically: false, encoding: .utf8)
    #expect(throws: OutputError.isNoFolder(path: folder.path("out"))) {
      try OutputFolder(path: folder.path("out"), replaces: true)
    }
  }
}

/// A folder of a test's own.
final class Scratch: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("kimberlite-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.path + "/" + name }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
