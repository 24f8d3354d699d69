// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite series`: which documents are one text through the years.
struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "List the documents that are one text through the years.",
    discussion: """
      A series are documents with the same agenda title, or nearly the same, that repeat each other's \
      text and recall each other. WORDS are words of its title in any language, or the symbol of any \
      of its documents. kimberlite track shows what became of the paragraphs.

      EXAMPLES
        kimberlite series
        kimberlite series armed conflict --language en
        kimberlite series 62/11 --format json
        kimberlite series --year 2020..2023 --format csv > series.csv

      EXIT STATUS
        0  a series was found
        1  none was found
        2  the index could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "Words of the title, or the symbol of a document.")
  var words: [String] = []

  @OptionGroup var index: IndexOptions

  @Option(help: "Language in which the series is there: en, zh.")
  var language: [ListValue] = []

  @Option(
    help: "Session of one of its documents: 62, 60..65, 60.., ..65.",
    transform: NumberRange.session)
  var session: NumberRange?

  @Option(
    help: "Year of one of its documents: 2007, 2006..2013, 2006.., ..2013.",
    transform: NumberRange.typed)
  var year: NumberRange?

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: "Series at most; 0 is all (default: all, but 50 as text where no WORDS are given).")
  var limit: Int?

  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    _ = try languages()
    if let limit, limit < 0 { throw ValidationError(Messages.negativeLimit) }
  }

  private func languages() throws -> [String] {
    try language.flatMap(\.values).map { typed in
      guard let code = FieldValues.language(typed) else {
        throw ValidationError(Messages.noLanguage(typed))
      }
      return code
    }
  }

  func run() throws {
    var result = CommandOutput()
    let languages = try languages()
    let typed = words.joined(separator: " ")
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      let found = try series(corpus, typed).filter { isMeant($0, languages) }
      if found.isEmpty { result.nothingFound([try reason(corpus, typed)]) }
      let most = limit ?? (output.format == .text && typed.isEmpty ? 50 : 0)
      let shown = most == 0 ? found : Array(found.prefix(most))
      let style = output.style
      let bytes = SeriesPrinter.bytes(
        of: shown.map { $0.titled(in: languages) }, title: Messages.seriesTitle,
        format: style.format, width: style.width,
        palette: style.palette)
      if !found.isEmpty { result.printRows(bytes, shown.count, of: found.count) }
    } catch {
      result.endSearching(error, folder: index.path)
    }
    try result.finish()
  }

  private func series(
    _ corpus: CorpusReader, _ typed: String
  ) throws(CorpusError) -> [DocumentSeries] {
    if typed.allSatisfy(\.isWhitespace) { return try corpus.series() }
    guard let address = corpus.document(ofSeries: typed) else {
      return try corpus.series(named: typed)
    }
    return try corpus.series(of: address).map { [$0] } ?? []
  }

  /// Why nothing is shown.
  private func reason(_ corpus: CorpusReader, _ typed: String) throws(CorpusError) -> String {
    if try !series(corpus, typed).isEmpty { return Messages.noSeriesLeft }
    guard let address = corpus.document(ofSeries: typed) else {
      return Messages.noSeries(named: typed, index: index.path)
    }
    return Messages.standsAlone(try corpus.loneDocument(address), index: index.path)
  }

  private func isMeant(_ series: DocumentSeries, _ languages: [String]) -> Bool {
    series.members.contains { member in
      (languages.isEmpty || languages.contains(where: member.languages.contains))
        && (session.map { $0.holds(member.session) } ?? true)
        && (year.map { $0.holds(member.year) } ?? true)
    }
  }
}

extension NumberRange {
  fileprivate func holds(_ value: Int?) -> Bool {
    value.flatMap { UInt32(exactly: $0) }.map(range.contains) ?? false
  }
}
