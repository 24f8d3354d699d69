// Part of Kimberlite.
import ArgumentParser
import Glibc
import ResolutionCorpus

/// The command `kimberlite`: each subcommand has its file. None is asynchronous at its root, so that
/// a search starts no thread.
@main
struct Kimberlite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kimberlite",
    abstract: "United Nations resolutions as paragraphs, in English and Chinese.",
    discussion: """
      Reads resolutions and reports, takes them apart into paragraphs, and finds every paragraph \
      again by its words, in either language. Begin with: kimberlite index, then kimberlite search.
      """,
    version: "0.2.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Finding",
        subcommands: [
          SearchCommand.self, ShowCommand.self, TermsCommand.self, ConcordanceCommand.self,
        ]),
      CommandGroup(
        name: "The index", subcommands: [IndexCommand.self, CheckCommand.self, StatsCommand.self]),
      CommandGroup(name: "Without an index", subcommands: [ParseCommand.self]),
    ])

  static func main() {
    if CommandLine.arguments.count > 1, CommandLine.arguments[1] == "--quick" {
      var request = SearchRequest(query: "foo")
      request.limit = 10
      let run = SearchRun(
        request: request, folder: "/nonexistent", countsOnly: false, context: 0, isFull: false,
        isQuiet: false, output: OutputOptions())
      let r = run.run()
      Glibc.exit(r.status.rawValue)
    }
    main(nil)
  }
}
