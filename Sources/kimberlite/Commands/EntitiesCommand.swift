// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// `kimberlite entities`: what the paragraphs name, with normalised values.
struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "List dates, citations, participants, meetings, decisions, counts and sessions.",
    discussion: """
      One row for each mention, in the order of the documents; with --group one for each value, with \
      the number of its mentions, its first and last year, and where it stands. Filters choose \
      paragraphs; --participant, --role, --cites, --act and --date also pick among the mentions of \
      their own type. QUERY is a query as for search.

      EXAMPLES
        kimberlite entities --type date --symbol 62/11
        kimberlite entities --type participant --role chair --language en
        kimberlite entities --type citation --group --format csv > cited.csv
        kimberlite entities '"review visit"' --type participant,date --format jsonl

      EXIT STATUS
        0  something was found
        1  nothing was found
        2  the index or the query could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "Only paragraphs that this query finds.")
  var query: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(
    help: "date, citation, participant, meeting, decision, count, session (default: all).",
    completion: .list(MentionValue.Kind.allCases.map(\.rawValue)))
  var type: [ListValue] = []

  @Flag(help: "One row for each value instead of each mention.")
  var group = false

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Rows at most; 0 is all.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Messages.negativeLimit) }
    _ = try kinds()
  }

  private func kinds() throws -> [MentionValue.Kind] {
    try type.flatMap(\.values).map { typed in
      guard let kind = FieldValues.mentionKind(typed) else {
        let known = MentionValue.Kind.allCases.map(\.rawValue)
        throw ValidationError(Messages.unknownValue(typed, of: "type", known: known))
      }
      return kind
    }
  }

  func run() throws {
    var request = EntityRequest()
    request.query = query.isEmpty ? "*" : query.joined(separator: " ")
    request.filters = try filters.filters()
    request.kinds = try kinds()
    var result = CommandOutput()
    // For reading a page is enough; files are whole.
    let limit = limit ?? (output.format == .text ? 50 : 0)
    let printer = EntityPrinter(
      format: output.style.format, width: output.style.width, palette: output.style.palette)
    let title = Messages.entitiesTitle(request.kinds.map(\.rawValue))
    listing: do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      if group {
        let groups = try corpus.entityGroups(request)
        let shown = limit == 0 ? groups : Array(groups.prefix(limit))
        guard !groups.isEmpty else {
          try sayNothingFound(request, corpus, &result)
          break listing
        }
        result.printRows(printer.bytes(of: shown, title: title), shown.count, of: groups.count)
      } else {
        var rows: [EntityRow] = []
        var total = 0
        try corpus.entities(request) { row in
          total += 1
          if limit == 0 || rows.count < limit { rows.append(row) }
          return true
        }
        guard total > 0 else {
          try sayNothingFound(request, corpus, &result)
          break listing
        }
        result.printRows(printer.bytes(of: rows, title: title), rows.count, of: total)
      }
    } catch {
      result.fail(error, folder: index.path, query: request.query)
    }
    try result.finish()
  }

  private func sayNothingFound(
    _ request: EntityRequest, _ corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    let acts = try Messages.unknownActs(filters.act, known: corpus.actClasses())
    try result.nothingFound(
      [Messages.nothingFound] + acts, query: request.query, request.filters, in: corpus)
  }
}

extension CommandOutput {
  /// Rows that were found, and how many there are besides.
  mutating func printRows(_ bytes: [UInt8], _ shown: Int, of total: Int) {
    print(bytes)
    if shown < total { say(Messages.rows(shown, of: total)) }
  }
}
