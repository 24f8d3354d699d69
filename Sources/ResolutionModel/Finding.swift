// Part of Kimberlite.

/// Something a reader of the result should know: text that was not understood, a mark without its
/// note, a symbol taken from the file's name. Findings carry values; the sentences are written in
/// one place (`ResolutionExport/Messages.swift`).
package struct Finding: Sendable, Hashable {
  package enum Severity: String, Sendable {
    /// For the record; nothing is in doubt.
    case note
    /// The result may be incomplete or wrong here.
    case warning
  }

  package enum Category: Sendable, Hashable {
    // Reading
    /// The file is not plain UTF-8 and was decoded as this encoding.
    case encodingAssumed(name: String)
    /// Bytes that fit no character became U+FFFD; offset of the first, counted in bytes.
    case undecodableBytes(count: Int, firstOffset: Int)
    /// Control characters were left out of the text.
    case controlCharacters(count: Int)
    /// The markup ends early or is broken here; what was read until then is kept.
    case markupBroken(detail: String)
    /// Changes are tracked in the file; the final text was read.
    case changesTracked(count: Int)
    /// A date of the markup that no calendar has, as 0001-01-01.
    case impossibleDate(String)
    /// Pages, counted from 1, that hold an image and no text.
    case imageWithoutText(first: Int, last: Int)
    /// Pages, counted from 1, whose fonts do not tell which characters their signs are.
    case fontsWithoutCharacters(first: Int, last: Int)
    // Identity
    case symbolFromFileName(String)
    case symbolFromManifest(String)
    case symbolUnknown
    /// The file's name states this symbol, and the text has no sign of such a document.
    case symbolNotBorneOut(String)
    /// The file's name states another symbol or language than the text.
    case fileNameContradicts(name: String, text: String)
    /// `manifest.tsv` has no column `file` and is not used.
    case manifestWithoutFileColumn
    /// A line of `manifest.tsv` names no file or has more fields than there are columns.
    case manifestLineMalformed(expected: Int, found: Int)
    /// A value in `manifest.tsv` is not what its column asks for, and is not used.
    case manifestValueMalformed(column: String, value: String)
    case languageUncertain
    // Structure
    /// Text that fits no rule; it stands in the result as `body`.
    case unclassifiedText
    case footnoteWithoutReference(mark: String)
    case referenceWithoutFootnote(mark: String)
    case numberOutOfSequence(expected: String, found: String)
    case repeatedIdentifier(String)
    /// Lines in another language than the document's.
    case foreignText
    case missingHead
    case missingTail
    /// The text holds several resolutions, of which only the first gives the document's symbol: their
    /// symbols or numbers, as far as printed. The paragraph is the first of the second.
    case severalResolutions([String])
    // Entities
    /// A day in the text that no calendar has: 31 April 2007.
    case impossibleDateInText(String)
    /// A symbol in the text with a part that it cannot have.
    case impossibleSymbol(String)
    /// A session in the text that has not been or that its body cannot have had.
    case impossibleSession(String)
    /// The date that the text gives for a document lies outside the session of its symbol.
    case citationDateUnlikely(symbol: String, date: String)
    /// The text refers back (ibid., "Add.1"), and nothing stands before that it could mean.
    case unresolvedReference(String)
  }

  package var category: Category
  package var severity: Severity
  /// The id of the paragraph concerned.
  package var paragraph: String?
  /// The line of the source, counted from 1.
  package var line: Int?

  package init(
    _ category: Category, severity: Severity = .warning, paragraph: String? = nil, line: Int? = nil
  ) {
    self.category = category
    self.severity = severity
    self.paragraph = paragraph
    self.line = line
  }
}
