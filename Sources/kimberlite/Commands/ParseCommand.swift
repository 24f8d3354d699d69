// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite parse FILE…`: the structure of documents, without an index.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show the structure of documents, paragraph by paragraph.",
    discussion: """
      Folders are searched for documents; files whose names begin with a dot or with README, and \
      manifest.tsv, are left out. A file that cannot be read is named on standard error and the \
      others go on.

      EXAMPLES
        kimberlite parse corpus/A_RES_62_11-ZH.txt
        kimberlite parse --full corpus/A_RES_61_28-EN.txt
        kimberlite parse --format json corpus/A_RES_61_28-EN.txt
        kimberlite parse --format jsonl corpus > documents.jsonl
        kimberlite parse --format akn corpus/A_RES_61_28-EN.txt > A_RES_61_28-EN.xml
        kimberlite parse --format tree - < corpus/A_RES_68_128-EN.md

      EXIT STATUS
        0  every file was read
        1  no file was found
        2  a file could not be read, or the output not written
        64 the command line could not be understood
      """)

  /// Options as typed; `ParseRun` makes objects of them.
  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(
    help:
      "text, a readable outline; json; jsonl, a line each; tree, with source ranges; akn, Akoma Ntoso of one file."
  )
  var format = ParseFormat.text

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var colour = ColourChoice.auto

  @Flag(help: "With --format text: whole paragraphs, not their first words.")
  var full = false

  @Flag(
    name: .shortAndLong,
    help: "No progress and no summary; files that cannot be read are named all the same.")
  var quiet = false

  @OptionGroup(title: "Limits") var limits: LimitOptions

  func validate() throws {
    guard format == .akn else { return }
    guard paths.count == 1, FileIdentity.Status(path: paths[0])?.isFolder != true else {
      throw ValidationError(Messages.aknIsOfOneFile)
    }
  }

  func run() throws {
    let run = ParseRun(
      paths: paths, format: format, colour: colour, isFull: full, isQuiet: quiet,
      limits: limits.limits)
    let status = Blocking.value(of: { await run.run() })
    if status != .done { throw status.exitCode }
  }
}

/// The forms in which `parse` prints.
enum ParseFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, jsonl, tree, akn
}
