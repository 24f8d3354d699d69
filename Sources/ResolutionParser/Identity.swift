// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What is known of a document beside its text: from the file's name in the form of the UN Digital
/// Library, then from the `manifest.tsv` beside it. It fills what the text leaves open and never
/// overwrites what the text states.
struct Identity {
  let path: String
  private let name: FileNameIdentity?
  private let entry: ManifestEntry?

  init(path: String) {
    self.path = path
    name = FileNameIdentity(path: path)
    entry = Manifest.entry(for: path)
  }

  var symbol: DocumentSymbol? { name?.symbol ?? entry?.symbol }
  private var language: Language? { name?.language ?? entry?.language }

  /// The language of the text; where the text leaves doubt, the one that name or manifest state.
  func profile(for bytes: [UInt8]) -> (profile: LanguageProfile, isSure: Bool) {
    let (detected, isSure) = LanguageDetector.detect(bytes)
    guard !isSure, let stated = LanguageProfile.all.first(where: { $0.language == language }) else {
      return (detected, isSure)
    }
    return (stated, true)
  }

  /// The document with what its text lacks.
  func completing(_ document: Document) -> Document {
    var result = document
    result.findings += entry?.findings ?? []
    completeSymbol(&result)
    completeFields(&result.metadata)
    if let stated = name?.language, let read = document.metadata.language, stated != read {
      result.findings.append(Finding(.fileNameContradicts(name: stated.code, text: read.code)))
    }
    return result
  }

  private func completeSymbol(_ document: inout Document) {
    if let printed = document.metadata.symbol {
      if let stated = name?.symbol, stated.components != printed.components,
        !isPrinted(stated, printed, document.metadata.language)
      {
        document.findings.append(
          Finding(.fileNameContradicts(name: stated.canonical, text: printed.canonical)))
      }
      return
    }
    if let stated = name?.symbol {
      document.metadata.symbol = stated
      document.metadata.symbolSource = .fileName
      document.findings.append(
        isBorneOut(stated, by: document.metadata.type)
          ? Finding(.symbolFromFileName(stated.canonical), severity: .note)
          : Finding(.symbolNotBorneOut(stated.canonical)))
    } else if let stated = entry?.symbol {
      document.metadata.symbol = stated
      document.metadata.symbolSource = .manifest
      document.findings.append(Finding(.symbolFromManifest(stated.canonical), severity: .note))
    } else {
      document.findings += Manifest.beside(path)?.findings ?? []
      document.findings.append(Finding(.symbolUnknown))
    }
  }

  /// Whether the text is of a kind that can have the symbol.
  private func isBorneOut(_ symbol: DocumentSymbol, by type: DocumentType?) -> Bool {
    guard let type else { return false }
    return symbol.isResolution || symbol.isDecision ? type.isDeliberation : true
  }

  /// Whether the name's symbol is the printed one, with the letter of its language behind it.
  private func isPrinted(
    _ stated: DocumentSymbol, _ printed: DocumentSymbol, _ language: Language?
  ) -> Bool {
    guard printed.part == nil, let part = stated.part, part.count == 1, let letter = part.first,
      let meant = FileNameIdentity.language(ofPart: letter), meant == language
    else { return false }
    return stated.canonical == printed.canonical + " " + part
  }

  private func completeFields(_ metadata: inout DocumentMetadata) {
    metadata.session = metadata.session ?? metadata.symbol?.session ?? entry?.session
    metadata.body = metadata.body ?? metadata.symbol?.body ?? entry?.body
    metadata.language = metadata.language ?? language
    guard let entry else { return }
    metadata.type = metadata.type ?? entry.type
    metadata.title = metadata.title ?? entry.title
    metadata.agendaItem = metadata.agendaItem ?? entry.agendaItem
    metadata.adopted = metadata.adopted ?? entry.adopted
    metadata.published = metadata.published ?? entry.published
    metadata.plenaryMeeting = metadata.plenaryMeeting ?? entry.plenaryMeeting
    metadata.originalLanguage = metadata.originalLanguage ?? entry.originalLanguage
    metadata.jobNumber = metadata.jobNumber ?? entry.jobNumber
  }
}
