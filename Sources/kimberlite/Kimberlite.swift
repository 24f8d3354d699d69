// Part of Kimberlite.
import ArgumentParser

/// The command `kimberlite`: each subcommand has its file.
@main
struct Kimberlite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kimberlite",
    abstract: "United Nations resolutions as paragraphs.",
    discussion: """
      Reads resolutions and reports in English and Chinese and shows their structure: each \
      paragraph with its number, its kind and its full text.
      """,
    version: "0.1.0",
    subcommands: [ParseCommand.self])
}
