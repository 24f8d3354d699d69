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

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Lines at most; 0 is all.")
  var limit = 50

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Characters on each side.")
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
      try answer(request, CorpusReader(folder: index.path), &result)
    } catch {
      result.fail(error, folder: index.path, query: query)
    }
    try result.finish()
  }

  private func answer(
    _ request: ConcordanceRequest, _ corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    let found = try corpus.concordance(request)
    let printer = ConcordancePrinter(
      format: output.style.format, width: output.style.width, palette: output.style.palette)
    if !found.lines.isEmpty || output.style.format != .text {
      result.print(printer.bytes(of: found.lines, query: request.query))
    }
    if !found.lines.isEmpty {
      result.say(Messages.places(found))
    } else if found.hasNoWords {
      result.nothingFound([Messages.noWordsToShow])
    } else {
      var search = SearchRequest(query: request.query)
      search.filters = request.filters
      result.nothingFound(Messages.nothingFound(try corpus.suggestions(for: search)))
    }
    if let undated = try corpus.undated(request.query, request.filters) {
      result.say(Messages.undated(undated, areLast: false))
    }
  }
}
