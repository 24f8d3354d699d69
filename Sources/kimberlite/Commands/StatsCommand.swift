// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite stats`: the index in figures.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show how much the index holds, by language and kind, and how large it is.",
    discussion: """
      EXAMPLES
        kimberlite stats
        kimberlite stats --format json

      EXIT STATUS
        0  the index was read
        2  the index could not be read, or the output not be written
        64 the command line could not be understood
      """)

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    var result = CommandOutput()
    do throws(CorpusError) {
      let statistics = try CorpusReader(folder: index.path).statistics()
      result.print(
        StatisticsPrinter.table(of: statistics).printed(
          as: output.style.format, title: Messages.statisticsTitle, width: output.style.width,
          palette: output.style.palette))
    } catch {
      result.fail(error, folder: index.path)
    }
    try result.finish()
  }
}
