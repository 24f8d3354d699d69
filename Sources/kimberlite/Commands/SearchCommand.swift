// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite search QUERY`: paragraphs, best first.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find paragraphs; the best come first, with the words found marked.",
    discussion: """
      Words must all occur, and inflected forms match; Chinese is typed as it is, simplified or \
      traditional. In a query stand: "exact phrase", a OR b, NOT a or -a, prefix*, "a b"~5 for \
      words near each other, ( ), and fields: title: kind: verb: symbol: year: language: session: \
      number: cites: participant: role: act: date: has:. Put a query with quotes or brackets between apostrophes, and -- before one that \
      begins with a hyphen.

      --batch answers a file of queries, a line each: plain text, or JSON with the keys qid, query \
      and operation (top or count). With --format jsonl each answer is a line with qid, total, hits \
      and micros, the least time of --repeat runs; the other formats have a row for each query.

      EXAMPLES
        kimberlite search 'peer review'
        kimberlite search '"conflict diamonds" -rough' --year 2006..2013
        kimberlite search 毛坯钻石 --kind operative --format csv > diamonds.csv
        kimberlite search 'verb:requests (Chair OR "Working Group")' --sort date --limit 0
        kimberlite search 'Kimberley*' --facets kind,year --limit 3
        kimberlite search 'participant:CIV date:2004..2006 -has:decision'
        kimberlite search 'conflict diamonds' --across --language zh
        kimberlite search 'voluntary contributions' --lineage --limit 5
        kimberlite search --batch terms.txt --format tsv

      EXIT STATUS
        0  something was found
        1  nothing was found; standard error says what may help
        2  the index or the query could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "What to look for.")
  var query: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(help: "relevance; date, the latest first; or document, in the order of the documents.")
  var sort = SearchRequest.Order.relevance

  @Option(
    name: .shortAndLong, parsing: .unconditional, help: "Paragraphs shown at most; 0 is all.")
  var limit = 10

  @Flag(help: "Only the number of paragraphs found.")
  var count = false

  /// Taken for the sake of scripts: the number is always counted.
  @Flag(help: .hidden)
  var total = false

  @Option(
    help: "Count what is found by kind, year, language, document, participant, cites, act, has.")
  var facets: [ListValue] = []

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: "Paragraphs shown before and behind each found (text, json, jsonl).")
  var context = 0

  @Flag(help: "With --format text: whole paragraphs, not the passage that matters.")
  var full = false

  @Flag(help: "Fold the years of one paragraph into one hit, which says where else it stands.")
  var lineage = false

  @Flag(help: "Find also what says the same in another language as a paragraph that is found.")
  var across = false

  @Flag(help: "Show beside each paragraph what says the same in other languages.")
  var both = false

  @Option(help: "A file of queries, a line each; - is standard input.", completion: .file())
  var batch: String?

  @Option(name: .customLong("repeat"), help: "With --batch: times that each query is run.")
  var repeats = 1

  @Flag(name: .shortAndLong, help: "Nothing on standard error but failures.")
  var quiet = false

  func validate() throws {
    if batch == nil, query.allSatisfy(\.isEmpty) { throw ValidationError(Messages.noQuery) }
    if batch != nil, !query.isEmpty { throw ValidationError(Messages.queryAndBatch) }
    if limit < 0 || context < 0 { throw ValidationError(Messages.negativeNumber) }
    if repeats < 1 { throw ValidationError(Messages.repeatBelowOne) }
    let facets = try Facet.all(of: facets)
    try validateTogether(facets)
  }

  /// No option is passed over without a word.
  private func validateTogether(_ facets: [Facet]) throws {
    if count, !facets.isEmpty { throw ValidationError(Messages.countAndFacets) }
    if context > 0, ![.text, .json, .jsonl].contains(output.format) {
      throw ValidationError(Messages.contextNeedsNeighbours)
    }
    if full, output.format != .text { throw ValidationError(Messages.fullNeedsText) }
    if !relations.isEmpty, !facets.isEmpty {
      throw ValidationError(Messages.facetsAndRelations)
    }
    guard batch != nil else {
      if repeats > 1 { throw ValidationError(Messages.repeatWithoutBatch) }
      return
    }
    let filters = try filters.filters()
    if !filters.isEmpty || !facets.isEmpty || context > 0 || full || sort != .relevance
      || !relations.isEmpty
    {
      throw ValidationError(Messages.batchAlone)
    }
  }

  func run() throws {
    if let batch {
      let run = BatchRun(
        path: batch, folder: index.path, limit: limit, repeats: repeats, countsOnly: count,
        output: output.style)
      return try run.run().finish()
    }
    try searchRun().run().finish()
  }

  private var relations: HitRelations {
    var relations: HitRelations = []
    if across { relations.insert(.across) }
    if both { relations.insert(.counterparts) }
    if lineage { relations.insert(.lineage) }
    return relations
  }

  /// The options as one value.
  func searchRun() throws -> SearchRun {
    var request = SearchRequest(query: query.joined(separator: " "))
    request.filters = try filters.filters()
    request.order = sort
    request.limit = limit
    request.facets = try Facet.all(of: facets)
    request.relations = relations
    return SearchRun(
      request: request, folder: index.path, countsOnly: count, context: context, isFull: full,
      isQuiet: quiet, output: output.style)
  }
}
