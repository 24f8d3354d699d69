// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite concordance TERM`: keywords in their context.
struct ConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Show every place where a term stands, with what stands around it.",
    discussion: """
      TERM is a query as for search: a word, a phrase in quotes, a Chinese string. Each place is a \
      line with the keywords in one column.

      EXAMPLES
        kimberlite concordance certification
        kimberlite concordance 金伯利进程 --language zh --sort right
        kimberlite concordance '"takes note"' --limit 0 --format csv > notes.csv

      EXIT STATUS
        0  something was found
        1  nothing was found
        2  the index or the query could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "What to look for.")
  var term: [String]

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: "document; left or right, by the words on that side.")
  var sort = ConcordanceRequest.Order.document

  @Option(name: .shortAndLong, help: "Lines at most; 0 is all.")
  var limit = 50

  @Option(name: .shortAndLong, help: "Characters on each side.")
  var context = 60

  func validate() throws {
    if limit < 0 || context < 0 { throw ValidationError(Messages.negativeNumber) }
  }

  func run() throws {
    let query = term.joined(separator: " ")
    var request = ConcordanceRequest(query: query)
    request.filters = try filters.filters()
    request.order = sort
    request.limit = limit
    request.context = context
    var result = CommandOutput()
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      let found = try corpus.concordance(request)
      let lines = found.lines
      let printer = ConcordancePrinter(
        format: output.style.format, width: output.style.width, palette: output.style.palette)
      if !lines.isEmpty || output.style.format != .text {
        result.print(printer.bytes(of: lines, query: query))
      }
      if lines.isEmpty, found.hasNoWords {
        result.nothingFound([Messages.noWordsToShow])
      } else if lines.isEmpty {
        var search = SearchRequest(query: query)
        search.filters = request.filters
        result.nothingFound(
          Messages.nothingFound(try corpus.suggestions(for: search), index: index.path))
      } else {
        result.say(Messages.places(found))
      }
      if let undated = try corpus.undated(query, request.filters) {
        result.say(Messages.undated(undated, areLast: false))
      }
    } catch {
      result.fail(error, folder: index.path, query: query)
    }
    try result.finish()
  }
}
