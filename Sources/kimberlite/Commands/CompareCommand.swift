// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite compare [OLD] NEW`: what became of each paragraph.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two documents paragraph by paragraph, and their words.",
    discussion: """
      OLD and NEW are files, or addresses of the index such as A/RES/62/11@en; a file needs no \
      index, and - is standard input. One document of the index alone is compared with the one \
      before it in its series. Where one address names a paragraph, only what became of it is \
      shown; where both do, the two are compared. Each paragraph is identical, edited, merged, split, new or \
      dropped, and may have moved or been renumbered; a number, a note's mark or the year of a \
      citation never makes it a new one. On a terminal of 110 columns or more the texts stand side \
      by side. Without colours [-this-] was taken out and {+this+} came in.

      EXAMPLES
        kimberlite compare corpus/A_RES_61_28-EN.txt corpus/A_RES_62_11-EN.txt
        kimberlite compare 61/28 62/11 --only changed,dropped
        kimberlite compare 61/28@en 62/11@en --summary
        kimberlite compare 61/28@en#op4 62/11
        kimberlite compare 62/11
        kimberlite compare 61/28 62/11 --format html > comparison.html

      EXIT STATUS
        0  the documents were compared
        1  the index has no such document, none to compare it with, or nothing of what --only asks for
        2  a document could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(
    help: "The old document: a file, or an address; the new one where it is alone.",
    completion: .file())
  var old: String

  @Argument(help: "The new document.", completion: .file())
  var new: String?

  @OptionGroup var index: IndexOptions

  @Option(
    help: "Show only what is changed (edited, merged, split), new, dropped or moved.",
    completion: .list(ComparisonPart.allCases.map(\.rawValue)))
  var only: [ListValue] = []

  @Flag(help: "Only the counts, and the share of words that stand in both.")
  var summary = false

  @Option(help: "Language, where the index has a document in several: en, zh.")
  var language: String?

  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    _ = try parts()
    _ = try code()
    if old == "-", new == "-" { throw ValidationError(Messages.standardInputTwice) }
    if new == nil, old == "-" || PathStatus.isThere(old) {
      throw ValidationError(Messages.fileWithoutPredecessor)
    }
    if old.isEmpty || new?.isEmpty == true { throw ValidationError(Messages.noDocument) }
  }

  private func parts() throws -> [ComparisonPart] { try only.cases(of: "only") }

  private func code() throws -> String? { try ChosenLanguage.code(of: language) }

  func run() throws {
    var result = CommandOutput()
    let run = CompareRun(old: old, new: new, folder: index.path, language: try code())
    if let comparison = run.comparison(&result) {
      let style = output.style
      let parts = try parts()
      let printer = ComparisonPrinter(
        format: style.format, width: style.width, palette: style.palette, parts: parts,
        isSummary: summary)
      result.print(printer.bytes(of: comparison))
      for line in Messages.remarks(on: comparison) { result.say(line) }
      if printer.pairs(of: comparison).isEmpty, !parts.isEmpty, !summary {
        result.nothingFound([Messages.nothing(of: parts)])
      }
    }
    try result.finish()
  }
}
