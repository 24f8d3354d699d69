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
      result.print(bytes(of: statistics, output.style))
    } catch {
      result.fail(error, folder: index.path)
    }
    try result.finish()
  }

  private func bytes(of statistics: CorpusStatistics, _ style: OutputStyle) -> [UInt8] {
    guard style.format != .text else {
      return Array(
        StatisticsPrinter.text(of: statistics, width: style.width, palette: style.palette).utf8)
    }
    return StatisticsPrinter.table(of: statistics).printed(
      as: style.format, title: Messages.statisticsTitle, width: style.width, palette: style.palette)
  }
}
