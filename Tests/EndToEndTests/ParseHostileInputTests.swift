// Part of Kimberlite.
import Foundation
import Testing

/// Files that were made to stop a program, or that are no files: the command ends soon, with 2 GB of
/// address space, and goes on with the others.
@Suite struct ParseHostileInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.add("good.txt")
  }

  private func parse(_ paths: String) throws -> KimberliteCommand.Result {
    try KimberliteCommand.shell(
      "ulimit -v 2000000; timeout 60 \"$KIMBERLITE\" parse --quiet --format jsonl "
        + "good.txt \(paths) good.txt", in: folder.url)
  }

  @Test(
    "what is refused is named, the others go on", .timeLimit(.minutes(5)),
    arguments: [
      ("mkfifo", "mkfifo bad", "empty"), ("a device", "ln -s /dev/zero bad", "device"),
      ("5 GB", "truncate -s 5G bad", "limit"),
      ("a zero byte", "printf 'a b\\0c d' > bad", "not text"),
      ("lines", "yes '' | head -1000001 > bad; echo x >> bad", "lines"),
    ])
  func refused(name: String, making: String, words: String) throws {
    let made = try KimberliteCommand.shell(making, in: folder.url)
    #expect(made.status == 0)
    let result = try parse("bad")
    #expect(result.status == 2)
    #expect(result.outputLines.count == 2)
    #expect(result.errors.hasPrefix("kimberlite: bad: "), "\(result.errors)")
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test("a line of 20 MB is a paragraph", .timeLimit(.minutes(5)))
  func longLine() throws {
    try folder.add("long.txt", Data(repeating: UInt8(ascii: "a"), count: 20_000_000))
    let result = try parse("long.txt")
    #expect(result.status == 0)
    #expect(result.outputLines.count == 3)
  }

  @Test("entities that multiply or lead to other files are left as written")
  func entities() throws {
    try folder.add("secret", "the key of the harbour")
    try folder.add(
      "bad.xml",
      """
      <!DOCTYPE akomaNtoso [<!ENTITY a "&b;&b;&b;&b;"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY f SYSTEM "secret">]>
      <akomaNtoso><statement><mainBody><p>x &a; &f; y</p></mainBody></statement></akomaNtoso>
      """)
    let result = try parse("bad.xml")
    #expect(result.status == 0)
    #expect(result.outputLines.count == 3)
    #expect(result.output.contains("x &a; &f; y"))
    #expect(!result.output.contains("harbour"))
  }

  @Test(
    "control characters of a text never reach the terminal", arguments: ["text", "tree", "json"])
  func controlCharacters(format: String) throws {
    try folder.add("bad.txt", "The lan\u{1B}[31mterns\u{7}\n\nand the har\u{9B}31mbour\u{202E}\n")
    let result = try KimberliteCommand.run(
      ["parse", "--format", format, "bad.txt"], in: folder.url)
    let isRaw = (result.output + result.errors).unicodeScalars.contains {
      $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value
    }
    #expect(!isRaw)
  }
}
