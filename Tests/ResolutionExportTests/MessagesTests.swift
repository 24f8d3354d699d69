// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionExport

@Suite struct MessagesTests {
  static let hostile = "\u{1B}[2J"
  static let categories: [Finding.Category] = [
    .encodingAssumed(name: hostile), .undecodableBytes(count: 1, firstOffset: 7),
    .controlCharacters(count: 2), .markupBroken(detail: hostile), .impossibleDate(hostile),
    .symbolFromFileName(hostile), .symbolFromManifest(hostile), .symbolUnknown,
    .symbolNotBorneOut(hostile), .severalResolutions([hostile, hostile]),
    .manifestWithoutFileColumn,
    .manifestLineMalformed(expected: 4, found: 2),
    .manifestValueMalformed(column: "adopted", value: hostile),
    .languageUncertain, .unclassifiedText, .footnoteWithoutReference(mark: hostile),
    .referenceWithoutFootnote(mark: hostile),
    .numberOutOfSequence(expected: hostile, found: hostile),
    .repeatedIdentifier(hostile),
    .foreignText, .missingHead, .missingTail,
  ]

  @Test("every finding has a whole, safe sentence", arguments: categories)
  func sentence(category: Finding.Category) {
    let sentence = Messages.sentence(for: category)
    #expect(sentence.hasSuffix(".") || sentence.hasSuffix(")"))
    #expect(sentence.first?.isLetter == true || sentence.first?.isNumber == true)
    #expect(!sentence.unicodeScalars.contains(where: TerminalText.isUnsafe))
  }

  @Test("every finding has a name of its own")
  func names() { #expect(Set(Self.categories.map(\.name)).count == Self.categories.count) }
}
