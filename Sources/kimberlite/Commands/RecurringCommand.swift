// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite recurring`: paragraphs that come back in different documents.
struct RecurringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recurring",
    abstract: "Group the paragraphs that come back in different documents.",
    discussion: """
      Each group has a representative text, and every paragraph of it is as similar to that as --least \
      asks; shown are how many documents and series of documents it stands in, the first and the last \
      year, and what varies: between asterisks in the text, or coloured, and below it what stands there. \
      Documents whose titles differ in numbers and dates alone are one series. Titles, headings, notes \
      and closing lines are left out unless --kind asks for them, and so is what has fewer than five \
      words. All paragraphs of the filters are compared, in each language by itself. csv and tsv have \
      a row for each paragraph.

      EXAMPLES
        kimberlite recurring
        kimberlite recurring --language en --in 10 --in-series 5 --kind operative
        kimberlite recurring --verb requests --year 2020.. --limit 0 --format csv > requests.csv
        kimberlite recurring --least 1 --language zh

      EXIT STATUS
        0  something comes back
        1  nothing does
        2  the index could not be read, or the output not written
        64 the command line could not be understood
      """)

  @OptionGroup var index: IndexOptions

  @Option(help: "Similarity of a group's paragraphs to its text: 1 is the same words.")
  var least: Float = 0.8

  @Option(name: .customLong("in"), help: "Documents that a group stands in at least.")
  var documents = 2

  @Option(name: .customLong("in-series"), help: "Series that these documents are of at least.")
  var series = 1

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Groups shown at most; 0 is all.")
  var limit = 20

  @Flag(help: "With --format text: name every paragraph and everything that varies.")
  var full = false

  func validate() throws {
    if !(least >= 0.5 && least <= 1) { throw ValidationError(Messages.leastOfGroups) }
    if documents < 1 || series < 1 { throw ValidationError(Messages.countsFromOne) }
    if limit < 0 { throw ValidationError(Messages.negativeLimit) }
    if full, output.format != .text { throw ValidationError(Messages.fullNeedsText) }
  }

  func run() throws {
    var request = RecurringRequest()
    request.filters = try filters.filters()
    request.least = least
    request.documents = documents
    request.series = series
    request.limit = limit
    var result = CommandOutput()
    var line = ProgressLine(isWanted: true)
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      let found = try corpus.recurring(request) { done, total in
        // Comparing takes longer than reading, and tells nothing before its end.
        if done < total {
          line.update(Messages.paragraphsRead(done, of: total))
        } else {
          line.announce(Messages.comparing(total))
        }
      }
      line.clear()
      let style = output.style
      let printer = RecurringPrinter(
        format: style.format, width: style.width, palette: style.palette, showsAll: full)
      if !found.groups.isEmpty || style.format != .text { result.print(printer.bytes(of: found)) }
      if found.groups.isEmpty {
        try result.nothingFound(
          [Messages.nothingRecurs(found, request)], request.filters, in: corpus)
      } else {
        result.say(Messages.recurring(found))
      }
    } catch {
      line.clear()
      result.fail(error, folder: index.path)
    }
    try result.finish()
  }
}
