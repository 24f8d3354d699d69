// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite decisions`: what is asked of whom by when.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List what is decided and asked for: by whom, of whom, until when.",
    discussion: """
      One row for each act of the operative paragraphs, with its deadline as days. --act takes the \
      class of the act: decide, request, call, urge, encourage, invite, welcome, note and others; \
      kimberlite entities --type decision --group lists them all. QUERY is a query as for search. \
      Without --language a document that is there in several languages is listed in one, English \
      where it has such acts.

      EXAMPLES
        kimberlite decisions --addressee Secretary-General --act request
        kimberlite decisions --due session:63
        kimberlite decisions --due 2008 --format csv > due-2008.csv
        kimberlite decisions waiver --reported

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

  @Option(help: "Part of the name of those who are asked: Secretary-General, 会员国, Canada.")
  var addressee: String?

  @Option(help: "Part of the name of the body that acts.")
  var actor: String?

  @Option(
    help: "Deadline: session:63, 2008, 2008-06, 2008..2010, or any.", transform: TypedDue.typed)
  var due: TypedDue?

  @Flag(help: "Also decisions that texts only report, such as those of other bodies.")
  var reported = false

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Rows at most; 0 is all.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Messages.negativeLimit) }
    for name in [addressee, actor] where name?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError(Messages.emptyName)
    }
  }

  func run() throws {
    var request = DecisionRequest()
    request.query = query.isEmpty ? "*" : query.joined(separator: " ")
    request.filters = try filters.filters()
    request.addressee = addressee
    request.actor = actor
    request.due = due?.due
    request.includesReported = reported
    let limit = limit ?? (output.format == .text ? 50 : 0)
    var result = CommandOutput()
    listing: do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      var rows: [EntityRow] = []
      var total = 0
      var languages = LanguageChoice(request.filters)
      try corpus.decisions(request) { row in
        guard languages.admits(symbol: row.symbol, language: row.language) else { return true }
        total += 1
        if limit == 0 || rows.count < limit { rows.append(row) }
        return true
      }
      guard total > 0 else {
        let hints = try hints(request, corpus)
        try result.nothingFound(
          [Messages.nothingFound] + hints, query: request.query, request.filters, in: corpus)
        break listing
      }
      let bytes = DecisionPrinter.bytes(
        of: rows, title: Messages.decisionsTitle, format: output.style.format,
        width: output.style.width, palette: output.style.palette)
      result.printRows(bytes, rows.count, of: total)
      if languages.omitted > 0 { result.say(Messages.otherLanguages(languages.omitted)) }
    } catch {
      result.fail(error, folder: index.path, query: request.query)
    }
    try result.finish()
  }

  /// What keeps rows away when there is none: a class that no act has, or one of the options.
  private func hints(
    _ request: DecisionRequest, _ corpus: CorpusReader
  ) throws(CorpusError) -> [String] {
    var lines = try Messages.unknownActs(filters.act, known: corpus.actClasses())
    var weaker: [(option: String, request: DecisionRequest)] = []
    func without(_ option: String, _ change: (inout DecisionRequest) -> Void) {
      var changed = request
      change(&changed)
      weaker.append((option, changed))
    }
    if addressee != nil { without("--addressee") { $0.addressee = nil } }
    if actor != nil { without("--actor") { $0.actor = nil } }
    if due != nil { without("--due") { $0.due = nil } }
    if !filters.act.isEmpty { without("--act") { $0.filters.acts = [] } }
    for (option, request) in weaker {
      var count = 0
      var languages = LanguageChoice(request.filters)
      try corpus.decisions(request) { row in
        if languages.admits(symbol: row.symbol, language: row.language) { count += 1 }
        return true
      }
      if count > 0 { lines.append(Messages.rowsWithout(option, count)) }
    }
    return lines
  }
}

/// `session:63`, `2008..2010`, `any`.
struct TypedDue {
  var due: DecisionRequest.Due

  /// Throws why a text is no deadline.
  static func typed(_ text: String) throws -> TypedDue {
    let lower = text.lowercased()
    if lower == "any" { return TypedDue(due: .any) }
    if lower.hasPrefix("session:"), let number = Int(lower.dropFirst("session:".count)),
      (1...200).contains(number)
    {
      return TypedDue(due: .session(number))
    }
    guard let days = FieldValues.days(text) else { throw ValidationError(Messages.notDue(text)) }
    return TypedDue(due: .days(days))
  }
}
