// Part of Kimberlite.
import ArgumentParser
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// `kimberlite align [DOCUMENT [DOCUMENT]]`: the languages of a document, paragraph by paragraph.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Set the languages of a document side by side, and say where they disagree.",
    discussion: """
      One document of the index, by its symbol; or two files, or addresses, which need not have the \
      same symbol; or, without any, every document that the index has in two languages. Findings \
      say what one language lacks or puts differently: a paragraph, a date, a symbol, a number, a \
      State, the mark of a note, a printed number, kind, division or order. On a terminal of 110 \
      columns or more the texts stand side by side.

      EXAMPLES
        kimberlite align 62/11
        kimberlite align corpus/A_RES_62_11-EN.txt corpus/A_RES_62_11-ZH.txt
        kimberlite align --findings --severity high --session 75..77
        kimberlite align --languages zh,en --format tmx > resolutions.tmx

      EXIT STATUS
        0  something was aligned, with --findings: something was found
        1  nothing was found, or the index has the document in one language only or not at all
        2  a document could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "A symbol, or two files or addresses.", completion: .file())
  var documents: [String] = []

  @OptionGroup var index: IndexOptions

  @Option(
    help: """
      The two languages, in the order in which they are shown: en,zh. Default: the first two that a \
      document has, English and Chinese before others; of all documents the pair that most have.
      """)
  var languages: [ListValue] = []

  @Option(help: "Only these documents of the index: A/RES/62/11, or 62/11.")
  var symbol: [ListValue] = []

  @Option(help: "Only documents of these sessions: 62, 60..65.", transform: NumberRange.session)
  var session: NumberRange?

  @Option(help: "Only documents of these years: 2007, 2006..2013.", transform: NumberRange.typed)
  var year: NumberRange?

  @Option(
    help: "Only paragraphs of these kinds: operative, footnote, …",
    completion: .list(Paragraph.Kind.allCases.map(\.rawValue)))
  var kind: [ListValue] = []

  @Flag(help: "Only where the languages disagree.")
  var findings = false

  @Option(
    help: """
      Only findings of these types: missing, date, citation, number, participant, noteMark, \
      printedNumber, kind, division, order.
      """,
    completion: .list(AlignmentFinding.Kind.allCases.map(\.rawValue)))
  var type: [ListValue] = []

  @Option(help: "Only findings of this weight or more: low, medium, high.")
  var severity: String?

  @Option(help: "Only pairs with this score or more, 0 to 1.")
  var score: Float?

  @Option(help: "text, for reading; json; jsonl, a line each; csv; tsv; tmx; markdown; html.")
  var format = AlignmentFormat.text

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var colour = ColourChoice.auto

  func validate() throws {
    _ = try choice()
    _ = try filter()
    if documents.count > 2 { throw ValidationError(Messages.tooManyDocuments(documents.count)) }
    for typed in documents where !PathStatus.isThere(typed) {
      guard let paragraph = Address(typed)?.paragraph else { continue }
      throw ValidationError(Messages.alignTakesDocuments(typed, paragraph))
    }
    if documents == ["-", "-"] { throw ValidationError(Messages.alignTwice) }
    if documents.contains("") { throw ValidationError(Messages.noDocument) }
    let codes = try codes()
    if !codes.isEmpty, Set(codes).count != 2 || codes.count != 2 {
      throw ValidationError(Messages.twoLanguages)
    }
    if !documents.isEmpty, !symbol.isEmpty || session != nil || year != nil {
      throw ValidationError(Messages.filtersNeedNoDocument)
    }
  }

  func run() throws {
    var result = CommandOutput()
    let run = AlignRun(
      documents: documents, folder: index.path, languages: try codes(), filter: try filter(),
      choice: try choice())
    let style = OutputStyle(format: format.common ?? .text, colour: colour)
    let printer = AlignmentPrinter(
      format: format, width: style.width, palette: style.palette, choice: run.choice,
      isList: documents.isEmpty, version: Kimberlite.version)
    var printed = 0
    var aligned = 0
    run.forEach(&result) { alignment, result in
      aligned += 1
      let isShown = !run.choice.onlyFindings || !run.choice.chosen(alignment).findings.isEmpty
      if isShown || !documents.isEmpty && format != .text {
        if printed == 0 { result.print(head(printer, alignment)) }
        result.print(printer.bytes(of: alignment, isFirst: printed == 0))
        printed += 1
      }
      if !documents.isEmpty {
        for line in Messages.remarks(on: alignment) { result.say(line) }
        if !isShown { result.nothingFound([Messages.noFindings]) }
      }
      return !result.isClosed
    }
    if printed > 0 {
      result.print(printer.tail(isEmpty: false))
    } else if documents.isEmpty, result.status == .done {
      // What reads the output needs a whole one.
      let head = printer.head(title: Messages.alignTitle, languages: run.languages)
      result.print(head + printer.tail(isEmpty: true))
      result.nothingFound([aligned == 0 ? Messages.noPairs : Messages.noFindings])
    }
    try result.finish()
  }

  private func head(_ printer: AlignmentPrinter, _ alignment: DocumentAlignment) -> [UInt8] {
    let title = documents.isEmpty ? Messages.alignTitle : Messages.title(of: alignment)
    let languages = [alignment.first, alignment.second].compactMap { $0.metadata.language?.code }
    return printer.head(title: title, languages: languages)
  }

  // MARK: - Options

  private func codes() throws -> [String] {
    try languages.flatMap(\.values).map { typed in
      guard let code = FieldValues.language(typed), code.utf8.count <= 3 else {
        throw ValidationError(Messages.noLanguage(typed))
      }
      return code
    }
  }

  private func filter() throws -> DocumentFilter {
    let symbols = try symbol.flatMap(\.values).map { typed in
      guard let address = Address(typed), address.isSymbol, address.paragraph == nil else {
        throw ValidationError(Messages.notASymbol(typed))
      }
      return address.document
    }
    return DocumentFilter(symbols: symbols, sessions: session?.range, years: year?.range)
  }

  private func choice() throws -> AlignmentChoice {
    var choice = AlignmentChoice()
    choice.onlyFindings = findings
    if let score, !(0...1).contains(score) { throw ValidationError(Messages.noScore) }
    choice.leastScore = score ?? 0
    choice.kinds = Set(try type.cases(of: "type"))
    choice.paragraphs = Set(try kind.cases(of: "kind"))
    let severities = AlignmentFinding.Severity.allCases
    if let severity {
      guard let least = severities.first(where: { $0.name == severity.lowercased() }) else {
        throw ValidationError(
          Messages.unknownValue(severity, of: "severity", known: severities.map(\.name)))
      }
      choice.leastSeverity = least
    }
    return choice
  }
}

extension AlignmentFormat: ExpressibleByArgument {}
