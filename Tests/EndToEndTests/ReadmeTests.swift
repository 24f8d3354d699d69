// Part of Kimberlite.
import Foundation
import Testing

/// What README.md and the pages of `docs/` say holds: their commands run, the output shown is the
/// output printed, and the paths they name are there.
@Suite struct ReadmeTests {
  /// A command of README.md and the lines shown below it; `…` stands for lines left out.
  struct Example: CustomTestStringConvertible {
    var command: String
    var shown: [String]
    var testDescription: String { command }
  }

  /// The commands of the blocks of README.md that show a console.
  static let examples: [Example] = {
    var examples: [Example] = []
    for line in blocks(of: "console", in: text(of: "README.md")).joined() {
      if line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), shown: []))
      } else if !examples.isEmpty, line != "…", !line.isEmpty {
        examples[examples.count - 1].shown.append(line)
      }
    }
    return examples
  }()

  @Test("every block that shows a console begins with a command, and there are some")
  func blocks() {
    let blocks = Self.blocks(of: "console", in: Self.text(of: "README.md"))
    #expect(blocks.count >= 5)
    #expect(blocks.allSatisfy { $0.first?.hasPrefix("$ ") == true })
  }

  @Test("the commands of README.md print what it shows, in its order", arguments: examples)
  func example(_ example: Example) throws {
    let result = try KimberliteCommand.shell(Self.runnable(example.command), in: Self.repository)
    #expect(result.status == 0, "\(result.errors)")
    #expect(!example.shown.isEmpty)
    var rest = (result.errorLines + result.outputLines).map(Self.withoutTrailingBlanks)[...]
    for line in example.shown {
      let found = rest.firstIndex(of: Self.withoutTrailingBlanks(line[...]))
      #expect(found != nil, "not printed, or not in this place: \(line)")
      if let found { rest = rest[(found + 1)...] }
    }
  }

  @Test("the Python of README.md reads what the command before it wrote")
  func python() throws {
    let scripts = Self.blocks(of: "python", in: Self.text(of: "README.md"))
    let writing = Self.examples.filter { $0.command.contains(" > ") }
    #expect(scripts.count == writing.count)
    for (script, example) in zip(scripts, writing) {
      let folder = try TemporaryFolder()
      let file = folder.url.appendingPathComponent("operative.jsonl").path
      func moved(_ text: String) -> String {
        text.replacingOccurrences(of: ".build/operative.jsonl", with: file)
      }
      let command = moved(Self.runnable(example.command))
      #expect(try KimberliteCommand.shell(command, in: Self.repository).status == 0)
      let source = moved(script.joined(separator: "\n"))
      try folder.add("script.py", source)
      // Python is no part of the set-up.
      let line = "command -v python3 >/dev/null || exit 0; python3 script.py"
      let result = try KimberliteCommand.shell(line, in: folder.url)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  @Test("every path that the pages name exists", arguments: pages)
  func paths(page: String) {
    let text = Self.text(of: page)
    let folder = Self.repository.appendingPathComponent(page).deletingLastPathComponent()
    for target in Self.linkTargets(in: text) {
      let path = folder.appendingPathComponent(target).path
      #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(target)")
    }
    for path in Self.codePaths(in: text) {
      let whole = Self.repository.appendingPathComponent(path).path
      #expect(FileManager.default.fileExists(atPath: whole), "\(page) names \(path)")
    }
  }

  @Test("README.md and docs/architecture.md keep to their length")
  func lengths() {
    for (page, limit) in [("README.md", 150), ("docs/architecture.md", 250)] {
      let lines = Self.text(of: page).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= limit, "\(page) has \(lines.count) lines")
    }
  }

  // MARK: - Reading the pages

  private static var repository: URL { KimberliteCommand.repository }

  /// README files of the repository and every page of `docs/`.
  static let pages: [String] = {
    let folder = repository.appendingPathComponent("docs").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return ["README.md", "corpus/README.md", "index/README.md", "Benchmarks/README.md"]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }()

  /// Empty when the page is not there, which the tests then say.
  private static func text(of page: String) -> String {
    let data = try? Data(contentsOf: repository.appendingPathComponent(page))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// The lines of the fenced blocks that are marked with this word.
  private static func blocks(of mark: String, in text: String) -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside = !isInside && line == "```" + mark
        if isInside { blocks.append([]) }
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// The command of the build under test, at the width that README.md states; results go nowhere
  /// but to a folder that is there.
  private static func runnable(_ command: String) -> String {
    let line = command.replacingOccurrences(
      of: ".build/release/kimberlite", with: "\"$KIMBERLITE\"")
    // What builds an index gets a new one; everything else asks one and the same.
    let index = command.contains("kimberlite index") ? "$(mktemp -d)" : sharedIndex
    return "export COLUMNS=80 LC_ALL=C.UTF-8 KIMBERLITE_INDEX=\(index); mkdir -p .build; " + line
  }

  private static let folder = try? TemporaryFolder()

  /// The folder of an index of `corpus/`, built once; empty when that failed, which the examples
  /// then say.
  private static let sharedIndex: String = {
    guard let path = folder?.url.path else { return "" }
    let result = try? KimberliteCommand.run(["index", "--index", path, "corpus"], in: repository)
    return result?.status == 0 ? path : ""
  }()

  private static func withoutTrailingBlanks(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// `[words](target)`, but for addresses on the network.
  private static func linkTargets(in text: String) -> [String] {
    text.matches(of: #/\]\(([^)#\s]+)[^)]*\)/#).map { String($0.output.1) }
      .filter { !$0.contains("://") }
  }

  /// Words set as code that are paths: they begin with a folder of the repository or of its parser,
  /// or are the name of a source.
  private static func codePaths(in text: String) -> [String] {
    let words = text.matches(of: #/`([^`\s*…{]+)`/#).map { String($0.output.1) }
    return words.compactMap { word in
      guard let slash = word.firstIndex(of: "/") else {
        return word.hasSuffix(".swift") ? sources[word] ?? word : nil
      }
      switch word[..<slash] {
      case "Sources", "Tests", "Scripts", "Benchmarks", "docs", "corpus", "index": return word
      case "Reading", "Structure": return "Sources/ResolutionParser/" + word
      default: return targets.contains(String(word[..<slash])) ? "Sources/" + word : nil
      }
    }
  }

  private static let targets = Set(
    (try? FileManager.default.contentsOfDirectory(
      atPath: repository.appendingPathComponent("Sources").path)) ?? [])

  /// The paths of the sources by their names.
  private static let sources: [String: String] = {
    var sources = ["Package.swift": "Package.swift"]
    for folder in ["Sources", "Tests"] {
      let whole = repository.appendingPathComponent(folder).path
      for path in FileManager.default.enumerator(atPath: whole)?.allObjects as? [String] ?? []
      where path.hasSuffix(".swift") {
        sources[String(path.split(separator: "/").last ?? "")] = folder + "/" + path
      }
    }
    return sources
  }()
}
