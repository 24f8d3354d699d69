// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// What `show` prints where two languages of one document were asked for: paragraphs side by side.
struct AlignedShow {
  private let alignment: DocumentAlignment
  private let choice: AlignmentChoice
  private let style: OutputStyle
  private let format: AlignmentFormat

  /// Nil where something else was asked for, or where the index has one language only: each document is
  /// then shown by itself.
  ///
  /// - Parameters:
  ///   - documents: what was found, a part of the document where the address names one.
  ///   - folder: of the index.
  init?(
    _ documents: [ShownDocument], typed: [String], in languages: [ListValue], _ folder: String,
    _ output: OutputOptions
  ) {
    let codes = languages.flatMap(\.values).map { $0.lowercased() }
    guard !documents.isEmpty, [.text, .html, .markdown].contains(output.format), codes.count == 2,
      codes[0] != codes[1],
      typed.count == 1, let address = Address(typed[0]),
      let corpus = try? CorpusReader(folder: folder),
      let entries = try? corpus.documentEntries(of: address)
    else { return nil }
    let found = codes.compactMap { code in
      entries.first { $0.metadata.language?.code == code }
    }
    guard found.count == 2, let first = try? corpus.document(found[0]).document,
      let second = try? corpus.document(found[1]).document
    else { return nil }
    var alignment = LanguageAligner().align(first, second)
    var choice = AlignmentChoice()
    if let shown = documents.first(where: { !$0.isWholeDocument }) {
      choice.only = Self.pairs(of: shown, in: alignment)
    }
    // Of what the two disagree in a reader needs to know what one of them lacks.
    alignment.findings = alignment.checked().findings.filter { finding in
      finding.kind == .missing && choice.only?.contains(finding.pair) ?? true
    }
    self.alignment = alignment
    self.choice = choice
    style = output.style
    format = AlignmentFormat(rawValue: output.format.rawValue) ?? .text
  }

  /// The pairs that hold what is shown of one of the two.
  private static func pairs(of shown: ShownDocument, in alignment: DocumentAlignment) -> Set<Int> {
    let ids = Set(shown.entries.map(\.paragraph.id))
    let isFirst = shown.metadata.language == alignment.first.metadata.language
    let all = alignment.pairs.indices.filter { index in
      let pair = alignment.pairs[index]
      let paragraphs = isFirst ? alignment.first(of: pair) : alignment.second(of: pair)
      return paragraphs.contains { ids.contains($0.id) }
    }
    return Set(all)
  }

  func bytes() -> [UInt8] {
    let printer = AlignmentPrinter(
      format: format, width: style.width, palette: style.palette, choice: choice)
    let languages = [alignment.first, alignment.second].compactMap { $0.metadata.language?.code }
    return printer.head(title: Messages.title(of: alignment), languages: languages)
      + printer.bytes(of: alignment, isFirst: true) + printer.tail(isEmpty: false)
  }
}

extension ShownDocument {
  fileprivate var isWholeDocument: Bool { entries.count == paragraphCount }
}
