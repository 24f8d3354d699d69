// Part of Kimberlite.
import Foundation
import Testing

@Suite struct CommandLineTests {
  static let wrongUsage = [
    ["parse"], ["parse", "--format", "yaml", "a.txt"], ["parse", "--colour", "pink", "a.txt"],
    ["parse", "--nonsense", "a.txt"], ["nonsense"],
  ]

  @Test("wrong usage is status 64 and says how it is right", arguments: wrongUsage)
  func usage(arguments: [String]) throws {
    let result = try KimberliteCommand.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Usage: kimberlite"))
  }

  @Test("help names the formats, shows examples and the exit statuses")
  func help() throws {
    let result = try KimberliteCommand.run(["parse", "--help"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    for words in ["EXAMPLES", "EXIT STATUS", "text, json, jsonl", "kimberlite parse corpus/"] {
      #expect(result.output.contains(words))
    }
  }

  static let commands = [
    "search", "show", "compare", "align", "similar", "terms", "concordance", "series", "track",
    "recurring", "timeline", "entities", "decisions", "citations", "index", "check", "stats",
    "export",
    "parse",
  ]

  @Test("every command's help shows examples of it and its exit statuses", arguments: commands)
  func help(of command: String) throws {
    let result = try KimberliteCommand.run([command, "--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLES\n  kimberlite \(command)"))
    #expect(result.output.contains("EXIT STATUS\n  0  "))
    #expect(result.output.contains("64 the command line could not be understood"))
  }

  @Test("the manual has a page for the command and for each subcommand")
  func manual() throws {
    let folder = try TemporaryFolder()
    let line = "Scripts/man-pages \"$KIMBERLITE\" '\(folder.url.path)'"
    #expect(try KimberliteCommand.shell(line, in: KimberliteCommand.repository).status == 0)
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(
      pages == (["kimberlite.1"] + Self.commands.map { "kimberlite-\($0).1" }).sorted())
    let search = try String(
      contentsOf: folder.url.appendingPathComponent("kimberlite-search.1"), encoding: .utf8)
    for words in [".TH KIMBERLITE-SEARCH 1", ".SH EXAMPLES", "毛坯钻石", ".B \\-\\-kind <kind>"] {
      #expect(search.contains(words), "\(words)")
    }
  }

  @Test("completion is there for each shell, and bash can read its own")
  func completion() throws {
    for shell in ["bash", "zsh", "fish"] {
      let result = try KimberliteCommand.run(["--generate-completion-script", shell])
      #expect(result.status == 0)
      #expect(result.output.contains("concordance"))
    }
    let line = "bash -n <(\"$KIMBERLITE\" --generate-completion-script bash)"
    #expect(try KimberliteCommand.shell(line, in: KimberliteCommand.repository).status == 0)
  }

  @Test("the version is a line of its own")
  func version() throws {
    let result = try KimberliteCommand.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.split(separator: ".").count == 3)
  }

  @Test("a full disk is a sentence and status 2", arguments: ["text", "json", "jsonl", "tree"])
  func fullDisk(format: String) throws {
    let result = try KimberliteCommand.shell(
      "\"$KIMBERLITE\" parse --format \(format) corpus/A_RES_62_11-EN.txt > /dev/full",
      in: KimberliteCommand.repository)
    #expect(result.status == 2)
    #expect(result.errors.contains("could not be written"))
    #expect(result.errorLines.count == 1)
  }

  @Test("a reader that has seen enough ends the run without a word")
  func closedPipe() throws {
    let files = Array(repeating: "corpus/A_RES_62_11-EN.txt", count: 60).joined(separator: " ")
    let result = try KimberliteCommand.shell(
      "set -o pipefail; \"$KIMBERLITE\" parse -q --format json \(files) | head -n 1",
      in: KimberliteCommand.repository)
    #expect(result.status == 0)
    #expect(result.output == "[\n")
    #expect(result.errors.isEmpty)
  }

  @Test("the examples of the help run", arguments: ["jsonl", "tree", "json", "text"])
  func corpus(format: String) throws {
    let result = try KimberliteCommand.run(
      ["parse", "--format", format, "corpus"], in: KimberliteCommand.repository)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("5 documents"))
  }
}
