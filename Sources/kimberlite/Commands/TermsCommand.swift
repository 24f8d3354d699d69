// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite terms [PREFIX]`: what words there are and how often.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "List the terms of the index with the number of paragraphs that hold each.",
    discussion: """
      Chinese terms are the words into which a dictionary divides the text; a name that it does not \
      know, such as 金伯利, is in pieces there, and concordance finds it.

      EXAMPLES
        kimberlite terms
        kimberlite terms certif --by language,kind
        kimberlite terms 证书 --by year
        kimberlite terms --language zh --limit 0 --format csv > terms.csv

      EXIT STATUS
        0  there are such terms
        1  there is none
        2  the index could not be read, or the output not be written
        64 the command line could not be understood
      """)

  @Argument(help: "What the terms begin with.")
  var prefix = ""

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: "Frequencies by language, kind or year, several between commas.")
  var by: [ListValue] = []

  @Option(help: "frequency, the most frequent first; or alphabet.")
  var sort = TermsRequest.Order.frequency

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Terms listed at most; 0 is all.")
  var limit = 50

  private static let facets: [Facet] = [.language, .kind, .year]

  func validate() throws {
    if limit < 0 { throw ValidationError(Messages.negativeLimit) }
    _ = try Facet.all(of: by, named: "by", among: Self.facets)
  }

  func run() throws {
    var request = TermsRequest(prefix: prefix)
    request.filters = try filters.filters()
    request.order = sort
    request.limit = limit
    request.breakdown = try Facet.all(of: by, named: "by", among: Self.facets)
    var result = CommandOutput()
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      let rows = try corpus.terms(request)
      if !rows.isEmpty || output.style.format != .text {
        let table = TermsPrinter.table(of: rows, breakdown: request.breakdown)
        result.print(
          table.printed(
            as: output.style.format, title: Messages.termsTitle(prefix), width: output.style.width,
            palette: output.style.palette))
      }
      if rows.isEmpty {
        try result.nothingFound(
          [try reason(request, corpus)], request.filters, in: corpus)
      }
    } catch {
      result.fail(error, folder: index.path)
    }
    try result.finish()
  }

  /// Why there is no term: none begins so, or the filters leave none of those that do.
  private func reason(
    _ request: TermsRequest, _ corpus: CorpusReader
  ) throws(CorpusError) -> String {
    guard !request.filters.isEmpty, !prefix.isEmpty else {
      return Messages.noTerms(prefix, index: index.path)
    }
    var all = TermsRequest(prefix: prefix)
    all.limit = 0
    let count = try corpus.terms(all).count
    return count == 0
      ? Messages.noTerms(prefix, index: index.path) : Messages.noTermsLeft(prefix, of: count)
  }
}
