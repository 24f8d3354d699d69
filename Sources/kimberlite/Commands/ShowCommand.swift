// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// `kimberlite show ADDRESS`: a document or a paragraph of the index.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a document or a paragraph of the index by its address.",
    discussion: """
      An address is the symbol, then @ and the language, then # and the paragraph: \
      A/RES/62/11@zh#op17.a. Language and paragraph may be left out, case and blanks do not matter, \
      and 62/11 means A/RES/62/11. Citations are understood: "resolution 62/11, para. 17", \
      第62/11号决议第17段; so is op4-op6. A document without a symbol has its file's path.

      EXAMPLES
        kimberlite show A/RES/62/11
        kimberlite show 62/11#op17.a --context 1
        kimberlite show 62/11@zh --format markdown > 62-11.md
        kimberlite show 62/11#pp1 --languages en,zh        side by side
        kimberlite show 62/11#pp4 --entities all

      EXIT STATUS
        0  it was found
        1  the index has no such document or paragraph
        2  the index or the address could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "What to show.")
  var address: [String]

  @OptionGroup var index: IndexOptions

  @Option(
    help: """
      Languages, in the order in which they are shown (default: all there are). Two stand side by \
      side in text, markdown and html, unless --entities is given; a paragraph that is meant is that \
      of the first one. kimberlite align has csv and tsv.
      """)
  var languages: [ListValue] = []

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: "Paragraphs shown before and behind the one meant.")
  var context = 0

  @OptionGroup(title: "Output") var output: OutputOptions

  @Option(
    help: """
      Mark what the text names, of these types or all: date, citation, participant, meeting, \
      decision, count, session, all (text, html; json has them always).
      """,
    completion: .list(MentionValue.Kind.allCases.map(\.rawValue) + ["all"]))
  var entities: [ListValue] = []

  private func mentionKinds() throws -> Set<MentionValue.Kind> {
    try Set(
      entities.flatMap(\.values).flatMap { typed -> [MentionValue.Kind] in
        if typed.lowercased() == "all" { return MentionValue.Kind.allCases }
        guard let kind = FieldValues.mentionKind(typed) else {
          let known = MentionValue.Kind.allCases.map(\.rawValue) + ["all"]
          throw ValidationError(Messages.unknownValue(typed, of: "entities", known: known))
        }
        return [kind]
      })
  }

  func validate() throws {
    if try !mentionKinds().isEmpty, ![.text, .html, .json, .jsonl].contains(output.format) {
      throw ValidationError(Messages.entitiesNeedRoom)
    }
    if address.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(Messages.noAddress)
    }
    if context < 0 { throw ValidationError(Messages.negativeContext) }
  }

  func run() throws {
    let typed = Address.all(in: address)
    for text in typed where !languages.isEmpty && Address(text)?.language != nil {
      throw ValidationError(Messages.languageTwice(text, option: "--languages"))
    }
    var result = CommandOutput()
    var documents: [ShownDocument] = []
    var names: [String] = []
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      for text in typed {
        guard let address = Address(text) else {
          result.fail(.badAddress(text), folder: index.path)
          continue
        }
        do throws(CorpusError) {
          documents += try corpus.show(
            address, context: context, languages: languages.flatMap(\.values))
          names.append(address.description)
          for line in try absentLanguages(of: address, corpus) { result.say(line) }
        } catch {
          result.endSearching(error, folder: index.path)
        }
      }
    } catch {
      result.endSearching(error, folder: index.path)
    }
    if let sideBySide = AlignedShow(documents, typed: typed, in: languages, index.path, output),
      try mentionKinds().isEmpty
    {
      result.print(sideBySide.bytes())
    } else if !documents.isEmpty {
      let printer = ShowPrinter(
        format: output.style.format, width: output.style.width, palette: output.style.palette,
        mentionKinds: try mentionKinds())
      result.print(printer.bytes(of: documents, address: names.joined(separator: ", ")))
    }
    for document in documents {
      // For reading they stand in the text itself.
      let warnings = output.format == .text ? [] : Messages.warnings(of: document)
      for line in warnings + Messages.copies(of: document, folder: index.path) { result.say(line) }
    }
    try result.finish()
  }

  /// Says which of the languages asked for the document is not there in.
  private func absentLanguages(
    of address: Address, _ corpus: CorpusReader
  ) throws(CorpusError) -> [String] {
    let asked = languages.flatMap(\.values).map { $0.lowercased() }
    guard asked.count > 1 else { return [] }
    var document = address
    document.paragraph = nil
    document.lastParagraph = nil
    let found = Set(
      try corpus.documentEntries(of: document).compactMap { $0.metadata.language?.code })
    let absent = asked.filter { !found.contains($0) }
    guard !absent.isEmpty else { return [] }
    let error = CorpusError.languageNotFound(document, asked: absent, found: found.sorted())
    return ["kimberlite: " + Messages.sentence(for: error, folder: index.path)]
  }
}
