// Part of Kimberlite.
import ResolutionModel

/// What is said of the findings beside a document.
extension Messages {
  package static func sentence(for category: Finding.Category) -> String {
    switch category {
    case .encodingAssumed(let name): encodingAssumed(name)
    case .undecodableBytes(let count, let offset): undecodableBytes(count, offset)
    case .controlCharacters(let count): controlCharacters(count)
    case .markupBroken(let detail): markupBroken(detail)
    case .changesTracked(let count): changesTracked(count)
    case .impossibleDate(let date):
      "The markup gives the date \(shown(date)), which no document can have; it was left out."
    case .imageWithoutText(let first, let last): imageWithoutText(first, last)
    case .fontsWithoutCharacters(let first, let last): fontsWithoutCharacters(first, last)
    case .symbolFromFileName(let symbol):
      "The text states no symbol; \(shown(symbol)) was taken from the file's name."
    case .symbolFromManifest(let symbol):
      "The text states no symbol; \(shown(symbol)) was taken from manifest.tsv."
    case .symbolUnknown: symbolUnknown
    case .symbolNotBorneOut(let symbol): symbolNotBorneOut(symbol)
    case .fileNameContradicts(let name, let text): fileNameContradicts(name, text)
    case .manifestWithoutFileColumn: manifestWithoutFileColumn
    case .manifestLineMalformed(let expected, let found): manifestLineMalformed(expected, found)
    case .manifestValueMalformed(let column, let value): manifestValueMalformed(column, value)
    case .languageUncertain: languageUncertain
    case .unclassifiedText: unclassifiedText
    case .footnoteWithoutReference(let mark):
      "Nothing refers to footnote \(shown(mark)); its mark may be lost from the text."
    case .referenceWithoutFootnote(let mark):
      "The text refers to footnote \(shown(mark)), which the document does not hold."
    case .numberOutOfSequence(let expected, let found): numberOutOfSequence(expected, found)
    case .repeatedIdentifier(let id): repeatedIdentifier(id)
    case .foreignText: "Lines here are in another language than the document."
    case .missingHead: "The document has no head: its symbol, date or title may be missing."
    case .missingTail: "The document has no closing line: its last paragraphs may be missing."
    case .severalResolutions(let names): severalResolutions(names)
    case .impossibleDateInText(let date): impossibleDateInText(date)
    case .impossibleSymbol(let symbol): impossibleSymbol(symbol)
    case .impossibleSession(let session): impossibleSession(session)
    case .citationDateUnlikely(let symbol, let date): citationDateUnlikely(symbol, "\(date)")
    case .unresolvedReference(let text):
      "\(shown(text)) refers to a document named before, and none is; a note may be missing."
    }
  }

  // MARK: - Reading

  private static func encodingAssumed(_ name: String) -> String {
    "The file is not UTF-8 and was read as \(shown(name)); "
      + "convert it to UTF-8 if characters look wrong."
  }

  private static func undecodableBytes(_ count: Int, _ firstOffset: Int) -> String {
    "\(counted(count, "byte")) fit no character and became U+FFFD, the first at byte "
      + "\(firstOffset); obtain the file again or correct its encoding."
  }

  private static func controlCharacters(_ count: Int) -> String {
    "\(counted(count, "control character")) that no text needs "
      + "\(count == 1 ? "was" : "were") left out."
  }

  private static func markupBroken(_ detail: String) -> String {
    "The markup is broken here (\(shown(detail))): what stands before was read, what follows "
      + "may be missing; obtain the file again."
  }

  private static func changesTracked(_ count: Int) -> String {
    "The file tracks \(counted(count, "change")); the final text was read, with what was added and "
      + "without what was deleted."
  }

  private static func fontsWithoutCharacters(_ first: Int, _ last: Int) -> String {
    "The fonts of page\(first == last ? " \(first)" : "s \(first) to \(last)") have no map to "
      + "characters, so that their text was left out; run OCR first (ocrmypdf --force-ocr)."
  }

  private static func imageWithoutText(_ first: Int, _ last: Int) -> String {
    (first == last ? "Page \(first) holds an image" : "Pages \(first) to \(last) hold images")
      + " and no text; run OCR first (ocrmypdf)."
  }

  private static func fontsWithoutCharacters(_ first: Int, _ last: Int) -> String {
    "The fonts of page\(first == last ? " \(first)" : "s \(first) to \(last)") have no map to "
      + "characters, so that their text was left out; run OCR first (ocrmypdf --force-ocr)."
  }

  // MARK: - Which document it is

  private static let symbolUnknown =
    "Neither the text nor the file's name nor a manifest.tsv states a symbol; name the file in "
    + "the form A_RES_62_11-EN.txt, or add a line to manifest.tsv."

  private static func symbolNotBorneOut(_ symbol: String) -> String {
    "The file's name says \(shown(symbol)), but nothing in the text shows such a document; the "
      + "symbol was taken from the name. Open the file: it may be another page; obtain it again."
  }

  private static func fileNameContradicts(_ name: String, _ text: String) -> String {
    "The file's name says \(shown(name)), the text says \(shown(text)), and the text was "
      + "believed; rename the file if the text is right."
  }

  private static let manifestWithoutFileColumn =
    "The manifest.tsv beside the file has no column named file and is not used; begin it with a "
    + "header line such as: file, symbol, language (separated by tabs)."

  private static func manifestLineMalformed(_ expected: Int, _ found: Int) -> String {
    "This line of manifest.tsv has \(found) fields where its header has \(expected); give every "
      + "line a file name and no more fields than the header."
  }

  private static func manifestValueMalformed(_ column: String, _ value: String) -> String {
    "The value \(shown(value)) in column \(shown(column)) of manifest.tsv is not of the expected "
      + "form and is not used; see docs/data-contract.md."
  }

  private static let languageUncertain =
    "The text is too short or too mixed to tell its language; end the file's name with the "
    + "language, as in A_RES_62_11-EN.txt."

  // MARK: - Structure

  private static let unclassifiedText =
    "This text fits none of the forms of its document and was kept as body; compare it with the "
    + "source."

  private static func numberOutOfSequence(_ expected: String, _ found: String) -> String {
    "Number \(shown(expected)) was expected here, but \(shown(found)) is printed; a paragraph "
      + "may be missing, or two may have been joined."
  }

  private static func repeatedIdentifier(_ id: String) -> String {
    "The markup uses the identifier \(shown(id)) more than once; paragraphs were numbered anew."
  }

  private static func severalResolutions(_ names: [String]) -> String {
    "The file seems to hold several resolutions (\(listed(names))); only the first gives the "
      + "document its symbol, title and date. Split the file into one for each."
  }

  // MARK: - What the text names

  private static func impossibleDateInText(_ date: String) -> String {
    "No calendar has the day \(shown(date)); it was kept as written, without a value; compare it "
      + "with the source."
  }

  private static func impossibleSymbol(_ symbol: String) -> String {
    "\(shown(symbol)) has the form of a symbol, but no document can have it; it was kept as "
      + "written; compare it with the source."
  }

  private static func impossibleSession(_ session: String) -> String {
    "There has been no session such as \(shown(session)); it was kept as written, without days; "
      + "compare it with the source."
  }

  private static func citationDateUnlikely(_ symbol: String, _ date: String) -> String {
    "The text gives \(shown(symbol)) the date \(date), which lies outside the session of its "
      + "symbol; one of them may be misprinted."
  }
}
