// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite similar ADDRESS`: paragraphs that say nearly the same.
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Find paragraphs of any document that say nearly the same as one.",
    discussion: """
      ADDRESS names a paragraph of the index, as in 62/11#op4 or A/RES/62/11@zh#op17.a; - reads a text \
      from standard input, and --text takes one. The nearest come first, in the same language, with \
      what is shared marked. Similar is the share of words that both have in their order; a clause is \
      found inside a longer paragraph as well, by the passage that is most like it. Nothing that is \
      near enough is left out.

      EXAMPLES
        kimberlite similar A/RES/62/11@en#op4
        kimberlite similar 62/11@zh#pp3 --least 0.7 --year 2006..2013
        kimberlite similar --text "Decides to remain seized of the matter" --limit 0 --format csv
        kimberlite similar - --kind operative < clause.txt

      EXIT STATUS
        0  something near enough was found
        1  nothing was, which says what comes nearest; or the index has no such paragraph
        2  the index or the text could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "A paragraph, as in 62/11#op4; - is standard input.")
  var address: [String] = []

  @Option(help: "A text instead of an address.")
  var text: String?

  @Option(help: "How near: 0.5 is half the words, 1 the same words.")
  var least: Float = 0.5

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(
    name: .shortAndLong, parsing: .unconditional, help: "Paragraphs shown at most; 0 is all.")
  var limit = 10

  @Flag(help: "With --format text: whole paragraphs, not the passage that matters.")
  var full = false

  func validate() throws {
    if text != nil, !address.isEmpty { throw ValidationError(Messages.textAndAddress) }
    if text == nil, address.allSatisfy(\.isEmpty) { throw ValidationError(Messages.noParagraph) }
    if !(least > 0 && least <= 1) { throw ValidationError(Messages.leastIsAShare) }
    if limit < 0 { throw ValidationError(Messages.negativeLimit) }
    if full, output.format != .text { throw ValidationError(Messages.fullNeedsText) }
  }

  func run() throws {
    var request = SimilarRequest()
    request.filters = try filters.filters()
    request.least = least
    request.limit = limit
    let typed = address.joined(separator: " ")
    if text == nil, let language = Address(typed)?.language,
      !request.filters.languages.isEmpty, !request.filters.languages.contains(language)
    {
      throw ValidationError(Messages.languageTwice(typed, option: "--language"))
    }
    let source: SimilarRun.Source =
      if let text { .text(text) } else if address == ["-"] { .standardInput } else {
        .address(typed)
      }
    let run = SimilarRun(
      source: source, request: request, folder: index.path, output: output.style, isFull: full)
    try run.run().finish()
  }
}
