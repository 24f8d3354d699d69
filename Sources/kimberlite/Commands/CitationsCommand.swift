// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite citations SYMBOL`: what a document cites and what cites it.
struct CitationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "citations",
    abstract: "Show what a document cites and what cites it, with the paragraphs.",
    discussion: """
      The document need not be in the index to be cited. Without SYMBOL all citations are listed. \
      Without --language a citing document that is there in several languages is listed in one, \
      English where it has such citations; graphs hold all. \
      dot is the language of Graphviz; graphml is read by graph editors and network libraries: an \
      arrow from each document to those that it cites.

      EXAMPLES
        kimberlite citations 62/11
        kimberlite citations 'resolution 1459 (2003)' --direction citedBy
        kimberlite citations --language en --format graphml > citations.graphml
        kimberlite citations 61/28 --format dot

      EXIT STATUS
        0  something was found
        1  nothing was found
        2  the index or the symbol could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "Documents: A/RES/62/11, 62/11, '1459 (2003)'.")
  var symbol: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Rows at most; 0 is all.")
  var limit: Int?

  @Option(help: "text, json, jsonl, csv, tsv, markdown, html; dot and graphml, for graphs.")
  var format = CitationFormat.text

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var colour = ColourChoice.auto

  @Option(help: "cites or citedBy (default: both).")
  var direction: CitationRow.Direction?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Messages.negativeLimit) }
    if direction == .citedBy, symbol.isEmpty { throw ValidationError(Messages.citedByWhat) }
  }

  func run() throws {
    var result = CommandOutput()
    let typed = Address.all(in: symbol)
    let chosen = try filters.filters()
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      var rows: [CitationRow] = []
      var omitted = 0
      for text in typed.isEmpty ? [nil] : typed.map(Optional.some) {
        if let text, let sentence = Self.problem(of: text) {
          result.fail(sentence)
          continue
        }
        var filters = chosen
        if let language = text.flatMap(Address.init)?.language { filters.languages = [language] }
        for direction in direction.map({ [$0] }) ?? CitationRow.Direction.allCases {
          // Without a document there is one direction.
          guard text != nil || direction == .cites else { continue }
          var languages = LanguageChoice(filters)
          let found = try corpus.citations(of: text, filters, directions: [direction])
          rows += found.filter { row in
            format.table == nil || languages.admits(symbol: row.from, language: row.language)
          }
          omitted += languages.omitted
        }
      }
      if rows.isEmpty {
        try sayNothingFound(typed, chosen, corpus, &result)
      } else {
        print(rows, omitted, typed, &result)
      }
    } catch {
      result.fail(error, folder: index.path)
    }
    try result.finish()
  }

  /// Why a text names no document.
  private static func problem(of text: String) -> String? {
    if Address(text)?.isSymbol == true, Address(text)?.paragraph != nil {
      return Messages.wholeDocument(text)
    }
    return Address.cited(text) == nil ? Messages.notASymbol(text) : nil
  }

  private func sayNothingFound(
    _ typed: [String], _ filters: SearchFilters, _ corpus: CorpusReader,
    _ result: inout CommandOutput
  ) throws(CorpusError) {
    // What was no symbol has had its sentence.
    let symbols = typed.filter { Self.problem(of: $0) == nil }.compactMap(Address.cited)
    if symbols.isEmpty, !typed.isEmpty { return }
    try result.nothingFound(
      [Messages.nothingFound] + (symbols.isEmpty ? [] : [Messages.noCitations(symbols)]), filters,
      in: corpus)
  }

  private func print(
    _ rows: [CitationRow], _ omitted: Int, _ typed: [String], _ result: inout CommandOutput
  ) {
    let title = Messages.citationsTitle(typed.isEmpty ? nil : typed.joined(separator: ", "))
    let style = OutputStyle(format: format.table ?? .text, colour: colour)
    let most = limit ?? (format == .text && typed.isEmpty ? 50 : 0)
    let shown = most == 0 ? rows : Array(rows.prefix(most))
    let bytes =
      switch format {
      case .dot: Array(CitationGraph(shown).dot().utf8)
      case .graphml: Array(CitationGraph(shown).graphML().utf8)
      default:
        CitationPrinter.bytes(
          of: shown, title: title, format: style.format, width: style.width,
          palette: style.palette)
      }
    result.printRows(bytes, shown.count, of: rows.count)
    if omitted > 0 { result.say(Messages.otherLanguages(omitted)) }
  }
}

/// The forms in which citations are printed.
enum CitationFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, jsonl, csv, tsv, markdown, html, dot, graphml

  /// Nil for graphs.
  var table: OutputFormat? { OutputFormat(rawValue: rawValue) }
}

extension CitationRow.Direction: ExpressibleByArgument {}
