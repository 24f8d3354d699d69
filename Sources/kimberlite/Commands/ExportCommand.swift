// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport
import ResolutionInterchange

/// `kimberlite export FORMAT`: the corpus or a part of it, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Take the corpus, or a part of it, to other programs.",
    discussion: """
      FORMAT says for which program: \(ExportFormat.list). QUERY is a query as for search; it and \
      the filters choose paragraphs, and documents that have one of them.

      Without --output a single file goes to standard output. A file or folder is written under \
      another name and gets its own when it is whole; what is there already is kept unless --force \
      is given.

      EXAMPLES
      \(ExportFormat.examples)

      EXIT STATUS
        0  it was written
        1  nothing was chosen; nothing was written
        2  the index could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(
    help: "The format.", completion: .list(ExportFormat.allCases.map(\.rawValue)))
  var format: String

  @Argument(help: "Only paragraphs that this query finds.")
  var query: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(
    name: .shortAndLong,
    help: "The file or folder to write; - is standard output.", completion: .file())
  var output: String?

  @Flag(help: "Replace a file, or files in a folder, that are there.")
  var force = false

  @Option(
    help:
      "tmx, pairs: the two languages, the source first: en,zh (default: the pair that most have).")
  var languages: [ListValue] = []

  @Option(
    help: "Tables: only these: \(TableName.list) (default: all).",
    completion: .list(TableName.allCases.map(\.name)))
  var tables: [ListValue] = []

  @Flag(help: "csv, tsv: for Excel: with a byte-order mark, and without texts that it would run.")
  var excel = false

  @Flag(help: "bibtex, ris, csl-json: an entry for each document that is cited, too.")
  var cited = false

  func validate() throws {
    _ = try chosenFormat()
    _ = try options()
    if output?.isEmpty == true { throw ValidationError(Messages.emptyOutput) }
    try checkEnding()
    try checkTables()
  }

  func run() throws {
    var result = CommandOutput()
    let request = ExportRun.Request(
      format: try chosenFormat(), options: try options(),
      query: query.isEmpty ? "*" : query.joined(separator: " "), filters: try filters.filters(),
      folder: index.path, path: output == "-" ? nil : output, replaces: force)
    ExportRun(request).run(&result)
    try result.finish()
  }

  private func chosenFormat() throws -> ExportFormat {
    if let format = ExportFormat(rawValue: format.lowercased()) { return format }
    let names = ExportFormat.allCases.map(\.rawValue)
    throw ValidationError(
      Messages.unknownFormat(format, nearest: NearestName.of(format, in: names), known: names))
  }

  /// A name that says another format is a slip.
  private func checkEnding() throws {
    let format = try chosenFormat()
    guard let output, let other = ExportFormat.format(ofPath: output), !format.takes(output) else {
      return
    }
    throw ValidationError(
      Messages.otherEnding(
        output, of: other.rawValue, asked: format.rawValue, ending: format.fileExtension))
  }

  /// Several tables are no file, whatever it is called.
  private func checkTables() throws {
    let format = try chosenFormat()
    guard let output, format.takes(output), try options().needsFolder(format) else { return }
    throw ValidationError(Messages.tablesAreSeveralFiles(output))
  }

  private func chosenTables() throws -> [TableName] {
    let format = try chosenFormat()
    if excel, format != .csv, format != .tsv { throw ValidationError(Messages.excelNeedsText) }
    if !tables.isEmpty, !format.holdsTables { throw ValidationError(Messages.noTables) }
    return try tables.flatMap(\.values).map { typed in
      guard let table = TableName(name: typed.lowercased()) else {
        throw ValidationError(
          Messages.unknownValue(typed, of: "tables", known: TableName.allCases.map(\.name)))
      }
      return table
    }
  }

  private func options() throws -> ExportOptions {
    var options = ExportOptions(version: Kimberlite.version)
    options.includesCited = cited
    options.languages = try languages.flatMap(\.values).map { typed in
      guard let code = FieldValues.language(typed) else {
        throw ValidationError(Messages.noLanguage(typed))
      }
      return code
    }
    options.isForExcel = excel
    options.tables = try chosenTables()
    if cited, !(try chosenFormat().listsReferences) {
      throw ValidationError(Messages.citedNeedsReferences)
    }
    if !options.languages.isEmpty, !(try chosenFormat().pairsLanguages(options)) {
      throw ValidationError(Messages.languagesNeedPairs)
    }
    if !options.languages.isEmpty, Set(options.languages).count != 2 || options.languages.count != 2
    {
      throw ValidationError(Messages.twoLanguages)
    }
    return options
  }
}

extension TableName {
  static var list: String { allCases.map(\.name).joined(separator: ", ") }
}

extension ExportFormat {
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  fileprivate static let examples = """
      kimberlite export tmx --session 75 --output session75.tmx
      kimberlite export bibtex --cited --session 75 --output session75.bib
      kimberlite export csv --tables paragraphs --excel --series 62/11 --output diamonds.csv
      kimberlite export jsonl --output tables
    """
}
