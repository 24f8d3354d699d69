// Part of Kimberlite.
import ArgumentParser
import Glibc

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
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Finding",
        subcommands: [
          SearchCommand.self, ShowCommand.self, CompareCommand.self, AlignCommand.self,
          SimilarCommand.self, TermsCommand.self, ConcordanceCommand.self,
        ]),
      CommandGroup(
        name: "Through the years",
        subcommands: [
          SeriesCommand.self, TrackCommand.self, RecurringCommand.self, TimelineCommand.self,
        ]),
      CommandGroup(
        name: "What the texts name",
        subcommands: [EntitiesCommand.self, DecisionsCommand.self, CitationsCommand.self]),
      CommandGroup(
        name: "The index", subcommands: [IndexCommand.self, CheckCommand.self, StatsCommand.self]),
      CommandGroup(name: "Taking away", subcommands: [ExportCommand.self]),
      CommandGroup(name: "Without an index", subcommands: [ParseCommand.self]),
    ])

  static let version = "0.2.0"

  static func main() {
    if let search = PlainSearch.run(for: Array(CommandLine.arguments.dropFirst())) {
      Glibc.exit(search.run().status.rawValue)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if let unknown = UnknownCommand(arguments) { throw ValidationError(unknown.sentence) }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      Glibc.exit(UsageReport(error, arguments: arguments).print())
    }
  }
}
