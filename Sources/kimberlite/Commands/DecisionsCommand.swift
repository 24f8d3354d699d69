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
      kimberlite entities --type decision --group lists them all. QUERY is a query as for search.

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

  @Option(help: "Part of the name of those who are asked: Secretary-General, 会员国.")
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
    if let limit, limit < 0 { throw ValidationError(Messages.negativeNumber) }
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
    do throws(CorpusError) {
      var rows: [EntityRow] = []
      var total = 0
      try CorpusReader(folder: index.path).decisions(request) { row in
        total += 1
        if limit == 0 || rows.count < limit { rows.append(row) }
        return true
      }
      let bytes = DecisionPrinter.bytes(
        of: rows, title: Messages.decisionsTitle, format: output.style.format,
        width: output.style.width, palette: output.style.palette)
      result.printRows(bytes, rows.count, of: total)
    } catch {
      result.fail(error, folder: index.path, query: request.query)
    }
    try result.finish()
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
