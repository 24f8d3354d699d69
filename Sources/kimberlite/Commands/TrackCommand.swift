// Part of Kimberlite.
import ArgumentParser
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport

/// `kimberlite track WHAT`: a paragraph, or a whole series, through the years.
struct TrackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "track",
    abstract: "Follow a paragraph, or every paragraph of a series, through the years.",
    discussion: """
      WHAT with a paragraph (62/11#op4) shows each year's text with what changed since the year \
      before. WHAT without one (62/11, or words of the title) shows the whole series: a line for each \
      paragraph, a column for each document. html draws a map; csv has a row for each paragraph and \
      year, for R and Python. The language is that of the address, else the one in which most of the \
      series is there.

      EXAMPLES
        kimberlite track 62/11#op4
        kimberlite track 62/11
        kimberlite track role of diamonds --only changed,moved
        kimberlite track 62/11@zh --format html > series.html
        kimberlite track 62/11 --format csv > strands.csv

      EXIT STATUS
        0  something was shown
        1  there is no such document, paragraph or series, or nothing of what --only asks for
        2  the index could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "An address, or words of the title of a series (UNRWA stands for its name).")
  var what: [String]

  @OptionGroup var index: IndexOptions

  @Option(
    help: """
      Only the paragraphs to which this happened: changed (edited, merged, split), new, \
      dropped, moved, split, merged, returned.
      """,
    completion: .list(StrandPart.allCases.map(\.rawValue)))
  var only: [ListValue] = []

  @Flag(help: "Titles, notes and closing lines too (text, markdown, html; the others have them).")
  var all = false

  @Option(help: "Language, where the series is there in several: en, zh.")
  var language: String?

  @OptionGroup(title: "Output") var output: OutputOptions

  private var typed: String { what.joined(separator: " ") }

  func validate() throws {
    _ = try parts()
    _ = try code()
    if typed.allSatisfy(\.isWhitespace) { throw ValidationError(Messages.trackWhat) }
    let named = Address.all(in: what)
    if named.count > 1 { throw ValidationError(Messages.trackOne(named)) }
    if language != nil, Address(typed)?.language != nil {
      throw ValidationError(Messages.languageTwice(typed, option: "--language"))
    }
  }

  private func parts() throws -> [StrandPart] { try only.cases(of: "only") }

  private func code() throws -> String? { try ChosenLanguage.code(of: language) }

  func run() throws {
    var result = CommandOutput()
    let run = TrackRun(typed: typed, folder: index.path, language: try code())
    if let found = run.found(&result) {
      let parts = try parts()
      let shown = strands(of: found, parts)
      if shown.isEmpty {
        result.nothingFound([Messages.nothing(of: parts, isSeries: found.asked == nil)])
      } else {
        let isSeries = found.asked == nil
        let style = output.style
        let tracked = TrackedStrands(
          found.strands, shown: shown,
          wantsEdits: LineagePrinter.wantsEdits(style.format, isSeries: isSeries))
        let printer = LineagePrinter(
          format: style.format, width: style.width, palette: style.palette)
        result.print(printer.bytes(of: tracked, isSeries: isSeries))
        if !style.format.isForReading, let missing = Messages.missing(from: found.strands) {
          result.say(missing)
        }
      }
    }
    try result.finish()
  }

  /// The strands that are printed, of those asked for or of the whole series.
  private func strands(of found: TrackRun.Found, _ parts: [StrandPart]) -> [Int] {
    let source = found.strands
    let hasAll = all || found.asked != nil || !output.format.isForReading
    return (found.asked ?? Array(source.table.strands.indices)).filter { place in
      let strand = source.table.strands[place]
      guard hasAll || source.paragraph(strand.last).kind.isRead else { return false }
      return parts.isEmpty || parts.contains { $0.holds(strand, in: source.table) }
    }
  }
}

extension OutputFormat {
  /// Text, or a page: not for other programs.
  fileprivate var isForReading: Bool { [.text, .markdown, .html].contains(self) }
}
