// Part of Kimberlite.
import ResolutionModel

extension Finding.Category {
  /// The stable name of the category in the output, without its values: `symbolUnknown`.
  package var name: String {
    switch self {
    case .encodingAssumed: "encodingAssumed"
    case .undecodableBytes: "undecodableBytes"
    case .controlCharacters: "controlCharacters"
    case .markupBroken: "markupBroken"
    case .changesTracked: "changesTracked"
    case .impossibleDate: "impossibleDate"
    case .imageWithoutText: "imageWithoutText"
    case .fontsWithoutCharacters: "fontsWithoutCharacters"
    case .symbolFromFileName: "symbolFromFileName"
    case .symbolFromManifest: "symbolFromManifest"
    case .symbolUnknown: "symbolUnknown"
    case .symbolNotBorneOut: "symbolNotBorneOut"
    case .fileNameContradicts: "fileNameContradicts"
    case .manifestWithoutFileColumn: "manifestWithoutFileColumn"
    case .manifestLineMalformed: "manifestLineMalformed"
    case .manifestValueMalformed: "manifestValueMalformed"
    case .languageUncertain: "languageUncertain"
    case .unclassifiedText: "unclassifiedText"
    case .footnoteWithoutReference: "footnoteWithoutReference"
    case .referenceWithoutFootnote: "referenceWithoutFootnote"
    case .numberOutOfSequence: "numberOutOfSequence"
    case .repeatedIdentifier: "repeatedIdentifier"
    case .foreignText: "foreignText"
    case .missingHead: "missingHead"
    case .missingTail: "missingTail"
    case .severalResolutions: "severalResolutions"
    case .impossibleDateInText: "impossibleDateInText"
    case .impossibleSymbol: "impossibleSymbol"
    case .impossibleSession: "impossibleSession"
    case .citationDateUnlikely: "citationDateUnlikely"
    case .unresolvedReference: "unresolvedReference"
    }
  }

  /// Whether the file as such was not what a reader takes for granted: plain UTF-8, read to its end,
  /// one document, the one that its name says.
  /// Such findings get a line on standard error; the others stand in the result only.
  package var concernsTheFile: Bool {
    switch self {
    case .encodingAssumed, .undecodableBytes, .controlCharacters, .markupBroken, .changesTracked,
      .imageWithoutText, .fontsWithoutCharacters, .symbolNotBorneOut, .severalResolutions:
      true
    default: false
    }
  }
}
