// Part of Kimberlite.
import Glibc
import Testing

@testable import ResolutionParser

@Suite struct InputFileTests {
  let folder = TemporaryFolder()

  @Test func `a file is read to its end`() throws {
    let path = folder.write("Some text.\n", to: "a.txt")
    let file = try InputFile.load(path: path)
    #expect(file.bytes == Array("Some text.\n".utf8))
    #expect(file.path == path)
  }

  @Test func `an empty file has no bytes`() throws {
    #expect(try InputFile.load(path: folder.write("", to: "a.txt")).bytes.isEmpty)
  }

  @Test func `a file as long as the limit is read, one byte more is too large`() throws {
    let path = folder.write("0123456789", to: "a.txt")
    #expect(try InputFile.load(path: path, limit: 10).bytes.count == 10)
    #expect(throws: ReadingError.tooLarge(bytes: 10, limit: 9)) {
      try InputFile.load(path: path, limit: 9)
    }
  }

  @Test func `a name that no file has is not found`() {
    for path in [folder.path + "/none", "", "a\u{0}b", folder.path + "/none/a.txt"] {
      #expect(throws: ReadingError.notFound) { try InputFile.load(path: path) }
    }
  }

  @Test func `a folder is no file`() {
    #expect(throws: ReadingError.isFolder) { try InputFile.load(path: folder.path) }
  }

  @Test func `links that lead back to themselves are told`() {
    symlink("b", folder.path + "/a")
    symlink("a", folder.path + "/b")
    #expect(throws: ReadingError.linkLoop) { try InputFile.load(path: folder.path + "/a") }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `a file that may not be read is told`() {
    let path = folder.write("text", to: "a.txt")
    chmod(path, 0)
    #expect(throws: ReadingError.noPermission) { try InputFile.load(path: path) }
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/dev/urandom"])
  func `a device is refused`(path: String) {
    #expect(throws: ReadingError.isDevice) { try InputFile.load(path: path) }
  }

  @Test func `a pipe that nobody writes to does not hold the run up`() throws {
    let path = folder.path + "/pipe"
    mkfifo(path, 0o600)
    #expect(try InputFile.load(path: path).bytes.isEmpty)
  }

  @Test func `a pipe is read until its writer is done`() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    write(ends[1], "through a pipe", 14)
    close(ends[1])
    let bytes = try InputFile.load(path: "/dev/fd/\(ends[0])").bytes
    #expect(bytes == Array("through a pipe".utf8))
    close(ends[0])
  }

  @Test func `files of the proc file system say that they are empty and are read all the same`()
    throws
  {
    #expect(!(try InputFile.load(path: "/proc/self/status").bytes.isEmpty))
  }

  @Test func `a name that is not UTF-8 is found by the form in which it is shown`() throws {
    let name = Array(folder.path.utf8CString.dropLast()) + [0x2F, 0x61, CChar(bitPattern: 0xE9), 0]
    let stream = fopen(name, "w")
    fputs("odd", stream)
    fclose(stream)
    let file = try InputFile.load(path: folder.path + "/a\u{FFFD}")
    #expect(file.bytes == Array("odd".utf8))
  }

  @Test func `two names that are shown alike are not guessed at`() {
    for last in [0xE9, 0xE8] as [UInt8] {
      let name =
        Array(folder.path.utf8CString.dropLast()) + [0x2F, 0x61, CChar(bitPattern: last), 0]
      fclose(fopen(name, "w"))
    }
    #expect(throws: ReadingError.notFound) {
      try InputFile.load(path: folder.path + "/a\u{FFFD}")
    }
  }
}
