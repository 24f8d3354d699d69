// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Every sentence that Kimberlite says of what it found is written here: what happened, what was
/// expected, what to do. Values that come from a document are shown with control characters escaped.
///
/// The sentences for files that could not be read stand beside the command, in
/// `Sources/kimberlite/Messages/Messages+Reading.swift`.
package enum Messages {
  /// What the sign before a paragraph of a report says.
  package static let functionLegend = "records a decision, a request or a commitment"

  /// Stands for a value that a paragraph does not have.
  package static let noValue = "(none)"
  /// Below a table that was cut.
  static func moreValues(_ count: Int) -> String { "… \(count) more; --format csv has all." }

  /// `stands in 12 documents, 2006 to 2023, last changed 2013`.
  ///
  /// - Parameter address: of the paragraph that is shown for all.
  static func lineage(_ lineage: SearchHit.Lineage, of address: String) -> String {
    var parts = ["stands in \(counted(lineage.documents, "document"))"]
    if let first = lineage.firstYear, let last = lineage.lastYear {
      parts.append(first == last ? "\(first)" : "\(first) to \(last)")
    }
    if lineage.documents > 1 {
      parts.append(lineage.lastChanged.map { "last changed \($0)" } ?? "never changed")
    }
    let others = lineage.addresses.reversed().filter { $0 != address }
    guard !others.isEmpty else { return parts.joined(separator: ", ") }
    let more = others.count > shownAddresses ? ", …" : ""
    return parts.joined(separator: ", ") + "; also "
      + others.prefix(shownAddresses).joined(separator: ", ") + more
  }

  private static let shownAddresses = 12

  /// Below a paragraph that has none of the words itself.
  static func foundBy(_ address: String) -> String { "counterpart of \(address)" }

  package static func sentence(for category: Finding.Category) -> String {
    switch category {
    case .encodingAssumed(let name):
      "The file is not UTF-8 and was read as \(shown(name)); "
        + "convert it to UTF-8 if characters look wrong."
    case .undecodableBytes(let count, let firstOffset):
      "\(counted(count, "byte")) fit no character and became U+FFFD, the first at byte "
        + "\(firstOffset); obtain the file again or correct its encoding."
    case .controlCharacters(let count):
      "\(counted(count, "control character")) that no text needs "
        + "\(count == 1 ? "was" : "were") left out."
    case .markupBroken(let detail):
      "The markup is broken here (\(shown(detail))): what stands before was read, what follows "
        + "may be missing; obtain the file again."
    case .changesTracked(let count):
      "The file tracks \(counted(count, "change")); the final text was read, with what was added and "
        + "without what was deleted."
    case .impossibleDate(let date):
      "The markup gives the date \(shown(date)), which no document can have; it was left out."
    case .imageWithoutText(let first, let last):
      (first == last ? "Page \(first) holds an image" : "Pages \(first) to \(last) hold images")
        + " and no text; run OCR first (ocrmypdf)."
    case .fontsWithoutCharacters(let first, let last):
      "The fonts of page\(first == last ? " \(first)" : "s \(first) to \(last)") have no map to "
        + "characters, so that their text was left out; run OCR first (ocrmypdf --force-ocr)."
    case .symbolFromFileName(let symbol):
      "The text states no symbol; \(shown(symbol)) was taken from the file's name."
    case .symbolFromManifest(let symbol):
      "The text states no symbol; \(shown(symbol)) was taken from manifest.tsv."
    case .symbolUnknown:
      "Neither the text nor the file's name nor a manifest.tsv states a symbol; name the file in "
        + "the form A_RES_62_11-EN.txt, or add a line to manifest.tsv."
    case .fileNameContradicts(let name, let text):
      "The file's name says \(shown(name)), the text says \(shown(text)), and the text was "
        + "believed; rename the file if the text is right."
    case .manifestWithoutFileColumn:
      "The manifest.tsv beside the file has no column named file and is not used; begin it with a "
        + "header line such as: file, symbol, language (separated by tabs)."
    case .manifestLineMalformed(let expected, let found):
      "This line of manifest.tsv has \(found) fields where its header has \(expected); give every "
        + "line a file name and no more fields than the header."
    case .manifestValueMalformed(let column, let value):
      "The value \(TerminalText.escaped(value)) in column \(TerminalText.escaped(column)) of "
        + "manifest.tsv is not of the expected form and is not used; see docs/data-contract.md."
    case .languageUncertain:
      "The text is too short or too mixed to tell its language; end the file's name with the "
        + "language, as in A_RES_62_11-EN.txt."
    case .unclassifiedText:
      "This text fits none of the forms of its document and was kept as body; compare it with "
        + "the source."
    case .footnoteWithoutReference(let mark):
      "Nothing refers to footnote \(shown(mark)); its mark may be lost from the text."
    case .referenceWithoutFootnote(let mark):
      "The text refers to footnote \(shown(mark)), which the document does not hold."
    case .numberOutOfSequence(let expected, let found):
      "Number \(shown(expected)) was expected here, but \(shown(found)) is printed; a paragraph "
        + "may be missing, or two may have been joined."
    case .repeatedIdentifier(let id):
      "The markup uses the identifier \(shown(id)) more than once; paragraphs were numbered anew."
    case .foreignText: "Lines here are in another language than the document."
    case .missingHead: "The document has no head: its symbol, date or title may be missing."
    case .missingTail: "The document has no closing line: its last paragraphs may be missing."
    case .impossibleDateInText(let date):
      "No calendar has the day \(shown(date)); it was kept as written, without a value; compare it "
        + "with the source."
    case .impossibleSymbol(let symbol):
      "\(shown(symbol)) has the form of a symbol, but no document can have it; it was kept as "
        + "written; compare it with the source."
    case .impossibleSession(let session):
      "There has been no session such as \(shown(session)); it was kept as written, without days; "
        + "compare it with the source."
    case .citationDateUnlikely(let symbol, let date):
      "The text gives \(shown(symbol)) the date \(date), which lies outside the session of its "
        + "symbol; one of them may be misprinted."
    case .unresolvedReference(let text):
      "\(shown(text)) refers to a document named before, and none is; a note may be missing."
    }
  }

  /// `1 byte`, `12 bytes`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func shown(_ value: String) -> String { TerminalText.escaped(value) }
}
