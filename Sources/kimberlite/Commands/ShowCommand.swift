// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite show ADDRESS`: a document or a paragraph of the index.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a document or a paragraph of the index by its address.",
    discussion: """
      An address is the symbol, then @ and the language, then # and the paragraph: \
      A/RES/62/11@zh#op17.a. Language and paragraph may be left out, case and blanks do not matter, \
      and 62/11 means A/RES/62/11. A document without a symbol has its file's path.

      EXAMPLES
        kimberlite show A/RES/62/11
        kimberlite show 62/11#op17.a --context 1
        kimberlite show 62/11@zh --format markdown > 62-11.md
        kimberlite show 62/11#pp1 --languages en,zh

      EXIT STATUS
        0  it was found
        1  the index has no such document or paragraph
        2  the index or the address could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "What to show.")
  var address: [String]

  @OptionGroup var index: IndexOptions

  @Option(help: "Languages, in the order in which they are shown (default: all there are).")
  var languages: [ListValue] = []

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: "Paragraphs shown before and behind the one meant.")
  var context = 0

  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if address.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(Messages.noAddress)
    }
    if context < 0 { throw ValidationError(Messages.negativeNumber) }
  }

  func run() throws {
    let typed = address.joined(separator: " ")
    var result = CommandOutput()
    do throws(CorpusError) {
      guard let address = Address(typed) else { throw .badAddress(typed) }
      let documents = try CorpusReader(folder: index.path)
        .show(address, context: context, languages: languages.flatMap(\.values))
      let printer = ShowPrinter(
        format: output.style.format, width: output.style.width, palette: output.style.palette)
      if documents.isEmpty {
        result.nothingFound([Messages.sentence(for: .documentNotFound(address), folder: index.path)]
        )
      } else {
        result.print(printer.bytes(of: documents, address: address.description))
      }
    } catch {
      switch error {
      case .documentNotFound, .paragraphNotFound:
        result.nothingFound(["kimberlite: " + Messages.sentence(for: error, folder: index.path)])
      default: result.fail(error, folder: index.path)
      }
    }
    try result.finish()
  }
}
