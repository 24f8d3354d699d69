// Part of Kimberlite.
import Foundation
import Testing

@Suite struct ParseFoldersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func paths(_ result: KimberliteCommand.Result) throws -> [String] {
    try result.outputLines.map {
      let object = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      return (object?["document"] as? [String: Any])?["path"] as? String ?? ""
    }
  }

  private func parse(_ arguments: String...) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(["parse", "--format", "jsonl", "-q"] + arguments, in: folder.url)
  }

  @Test("the files below a folder come in the order of their names")
  func order() throws {
    for name in ["b.txt", "a/z.txt", "a/b/c.txt", "A.txt", "a.txt", "决议.txt"] {
      try folder.add(name)
    }
    let result = try parse(".")
    #expect(result.status == 0)
    let expected = ["A.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "决议.txt"]
    #expect(try paths(result) == expected.map { "./" + $0 })
  }

  @Test("what is no document is skipped in a folder and read when it is named")
  func skipped() throws {
    for name in [".hidden", "README", "README.md", "manifest.tsv", ".git/config", "a.txt"] {
      try folder.add(name)
    }
    #expect(try paths(parse(folder.url.path)) == [folder.url.path + "/a.txt"])
    #expect(try paths(parse("README.md")) == ["README.md"])
  }

  @Test("a link back to a folder above is reported and not followed")
  func linkLoop() throws {
    try folder.add("inner/a.txt")
    try folder.link("inner/up", to: "..")
    let result = try parse(".")
    #expect(try paths(result) == ["./inner/a.txt"])
    #expect(result.status == 2)
    #expect(result.errors.contains("./inner/up: The symbolic link leads back"))
  }

  @Test("a link to a folder elsewhere is followed")
  func linkElsewhere() throws {
    let other = try TemporaryFolder()
    try other.add("a.txt")
    try folder.link("there", to: other.url.path)
    #expect(try paths(parse(".")) == ["./there/a.txt"])
  }

  @Test("a link to nothing is reported")
  func brokenLink() throws {
    try folder.link("gone.txt", to: "nowhere")
    let result = try parse(".")
    #expect(result.status == 2)
    #expect(result.errors.contains("./gone.txt: There is no such file"))
  }

  @Test("a pipe or socket below a folder is passed over")
  func namedPipe() throws {
    try folder.add("a.txt")
    let result = try KimberliteCommand.shell(
      "mkfifo pipe && timeout 20 \"$KIMBERLITE\" parse -q --format jsonl .", in: folder.url)
    #expect(result.status == 0)
    #expect(result.outputLines.count == 1)
  }

  @Test("a folder without files is nothing found")
  func emptyFolder() throws {
    let result = try parse(".")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("No file was found"))
  }

  @Test("a file whose name is not UTF-8 is read")
  func nameNotUTF8() throws {
    try folder.add("a.txt")
    let result = try KimberliteCommand.shell(
      "mv a.txt $'bad\\xffname.txt' && \"$KIMBERLITE\" parse -q --format jsonl .", in: folder.url)
    #expect(result.status == 0)
    #expect(try paths(result) == ["./bad\u{FFFD}name.txt"])
  }
}
