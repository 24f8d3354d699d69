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

  @Argument(help: "The document: A/RES/62/11, or 62/11.")
  var symbol: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: "text, json, jsonl, csv, tsv, markdown, html; dot and graphml, for graphs.")
  var format = CitationFormat.text

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var colour = ColourChoice.auto

  @Option(help: "cites or citedBy (default: both).")
  var direction: CitationRow.Direction?

  func validate() throws {
    if direction == .citedBy, symbol.isEmpty { throw ValidationError(Messages.citedByWhat) }
  }

  func run() throws {
    let typed = symbol.isEmpty ? nil : symbol.joined(separator: " ")
    let style = OutputStyle(format: format.table ?? .text, colour: colour)
    let filters = try filters.filters()
    var result = CommandOutput()
    do throws(CorpusError) {
      let rows = try CorpusReader(folder: index.path).citations(
        of: typed, filters, directions: direction.map { [$0] } ?? CitationRow.Direction.allCases)
      let title = Messages.citationsTitle(typed)
      let bytes =
        switch format {
        case .dot: Array(CitationGraph(rows).dot().utf8)
        case .graphml: Array(CitationGraph(rows).graphML().utf8)
        default:
          CitationPrinter.bytes(
            of: rows, title: title, format: style.format, width: style.width,
            palette: style.palette)
        }
      result.printRows(bytes, rows.count, of: rows.count)
    } catch {
      result.fail(error, folder: index.path)
    }
    try result.finish()
  }
}

/// The forms in which citations are printed.
enum CitationFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, jsonl, csv, tsv, markdown, html, dot, graphml

  /// Nil for graphs.
  var table: OutputFormat? { OutputFormat(rawValue: rawValue) }
}

extension CitationRow.Direction: ExpressibleByArgument {}
