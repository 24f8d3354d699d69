// Part of Kimberlite.
import Glibc
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// The sentences of the command: files that could not be read, output that could not be written, the
/// summary of a run.
extension Messages {
  /// One line: what happened to the file and what to do.
  static func sentence(for error: ReadingError, path: String) -> String {
    "\(shown(path)): " + reason(for: error, isNamedDocument: isNamedDocument(path))
  }

  /// Whether a file's name says that it is a document of the kind that is an archive.
  private static func isNamedDocument(_ path: String) -> Bool {
    [".docx", ".docm", ".dotx", ".dotm", ".odt"].contains(where: path.lowercased().hasSuffix)
  }

  private static func reason(for error: ReadingError, isNamedDocument: Bool) -> String {
    switch error {
    case .unsupportedFormat(name: "ZIP archive") where isNamedDocument:
      sentence(for: ArchiveFailure.noDocument)
    case .unsupportedFormat(let name) where name.hasSuffix(" archive"):
      "The file is \(withArticle(name)) and no document itself; unpack it, and name the files in it."
    case .archive(.noDocument) where !isNamedDocument:
      "The file is an archive and no document itself; unpack it, and name the files in it."
    default: reason(for: error)
    }
  }

  /// `a ZIP archive`, `an xz archive`, `PDF`.
  private static func withArticle(_ name: String) -> String {
    let counted = [" archive", " image", " document (OLE)", " (MHTML)", " of before 1993"]
    guard counted.contains(where: name.hasSuffix) else { return name }
    return (name.hasPrefix("xz") || name.hasPrefix("Office") ? "an " : "a ") + name
  }

  /// Formats of texts that no other program on hand is likely to open.
  private static let opensInLibreOffice: Set<String> = [
    "WordPerfect", "Word file of before 1993", "Word XML (Flat OPC)", "Word 2003 XML",
    "flat OpenDocument (FODT)",
  ]

  /// One line for a file that was read but is not plain UTF-8 or not whole; nil when it is.
  static func sentence(forFileOf document: Document) -> String? {
    let findings = document.findings.filter { finding in
      // An encoding that the file declares, and has, is no reason to say anything.
      if case .encodingAssumed = finding.category { return finding.severity == .warning }
      return finding.category.concernsTheFile
    }
    guard !findings.isEmpty else { return nil }
    var sentences: [String] = []
    for finding in joiningBreaks(findings) {
      let line = finding.line.map { "line \($0): " } ?? ""
      let sentence = line + sentence(for: finding.category)
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return "\(shown(document.metadata.path)): " + sentences.joined(separator: " ")
  }

  /// Places where markup is broken are one finding, at the first of them.
  private static func joiningBreaks(_ findings: [Finding]) -> [Finding] {
    var details: [String] = []
    for case .markupBroken(let detail) in findings.map(\.category) where !details.contains(detail) {
      details.append(detail)
    }
    let more = details.count > 3 ? ["\(details.count - 3) more"] : []
    let all = (details.prefix(3) + more).joined(separator: ", ")
    var isTold = false
    return findings.compactMap { finding in
      guard case .markupBroken = finding.category else { return finding }
      defer { isTold = true }
      return isTold
        ? nil : Finding(.markupBroken(detail: all), severity: finding.severity, line: finding.line)
    }
  }

  static let aknIsOfOneFile =
    "--format akn writes one document: name one file. Several become files of their own by export."

  static func writingFailed(code: Int32) -> String {
    "The output could not be written (\(systemReason(code))); what was printed is not complete. "
      + "Make room or choose another place, then run the command again."
  }

  static let defaultFolder =
    "Without a path kimberlite index reads the folder corpus, which is not here; name files or "
    + "folders: kimberlite index PATH…"

  /// What was passed over in folders.
  static func ownFiles(_ count: Int) -> String {
    "\(counted(count, "file")) that Kimberlite wrote left out; to read one name it."
  }

  static let noFiles = "No file was found below the folders given; name files, or other folders."

  /// `5 documents · 83 preambular · …`, and what went wrong.
  static func summary(_ tally: ParseTally) -> String {
    let kinds = Paragraph.Kind.allCases.compactMap { kind in
      tally.paragraphs[kind].map { kind.counted($0) }
    }
    let parts =
      [counted(tally.documents, "document")] + kinds + [counted(tally.warnings, "warning")]
      + (tally.failed > 0 ? ["\(tally.failed) failed"] : [])
    return parts.joined(separator: " · ")
  }

  private static func reason(for error: ReadingError) -> String {
    switch error {
    case .notFound: "There is no such file; check the path."
    case .noPermission:
      "The file may not be read; change its permissions or run as a user who may."
    case .isFolder: "This is a folder where a file was expected; name the files in it."
    case .isDevice: "This is a device, not a file; name a file, or - for standard input."
    case .linkLoop: "The symbolic link leads back to itself or to a folder above it; remove it."
    case .unreadable(let code):
      "The file could not be read (\(systemReason(code))); check the disk or copy the file anew."
    case .empty: "The file is empty where a document was expected; obtain it again."
    case .tooLarge(let bytes, let limit):
      "The file has \(bytes) bytes, and \(limit) are the limit for one document; split it"
        + (limit < ReadingLimits.markupBytes
          ? ", or allow more with --max-size (parse and index)." : ".")
    case .tooManyLines(let limit):
      "The file has more than \(limit) lines, the limit for one document; split it."
    case .unsupportedFormat(let name) where opensInLibreOffice.contains(name):
      "The file is \(withArticle(name)), which is not read; open it in LibreOffice and save it as "
        + "DOCX first."
    case .unsupportedFormat(let name):
      "The file is \(shown(withArticle(name))), which is not read; save it as PDF, DOCX, HTML or "
        + "text first."
    case .binary(let offset):
      "The file is not text: byte \(offset) belongs to no text; convert it to text, Markdown or "
        + "Akoma Ntoso XML first."
    case .brokenMarkup(let line, let detail):
      "line \(line): The markup could not be read (\(shown(detail))) and held no paragraph until "
        + "there; obtain the file again or mend it."
    case .noTextInMarkup(let isScripted):
      isScripted
        ? "The page holds no text of its own: a script fills it when a browser shows it; save the "
          + "document itself, as PDF or DOCX, and name that file."
        : "The file holds markup and no text; obtain it again."
    default: reasonOfConversion(for: error)
    }
  }

  /// Files that another program reads for us.
  private static func reasonOfConversion(for error: ReadingError) -> String {
    switch error {
    case .programMissing(let program, let package):
      "It takes \(program) to read this file, which is not here; install it: apt-get install "
        + "\(package)."
    case .conversionFailed(let program, let failure): sentence(for: failure, of: program)
    case .noTemporaryFolder(let path, let code):
      "No temporary files can be written in \(shown(path)) (\(systemReason(code))); make room, or "
        + "name another folder in TMPDIR."
    case .encrypted:
      "The file opens with a password only; save it without one (a PDF: qpdf --decrypt "
        + "--password=…)."
    case .copyProtected:
      "The file forbids its text to be taken out; obtain a copy that allows it."
    case .tooManyPages(let limit):
      "The file has more than \(limit) pages, the limit for one document; split it, or set "
        + "--max-pages."
    case .noText(let pages, let hasImages):
      hasImages
        ? "The file holds \(pages == 1 ? "an image of a page" : "images of \(pages) pages") and no "
          + "text; run OCR first (ocrmypdf)."
        : "None of the \(counted(pages, "page")) holds text; obtain the file again."
    case .noCharacterMap(let pages):
      "The fonts of \(pages == 1 ? "the page" : "all \(pages) pages") have no map to characters, so "
        + "that nothing tells the text; run OCR first (ocrmypdf --force-ocr)."
    case .libraryMissing(let package):
      "It takes a library to read this file, which is not here; install it: apt-get install "
        + "\(package)."
    case .archive(let failure): sentence(for: failure)
    default: "The file could not be read; obtain it again."
    }
  }

  private static func sentence(for failure: ConversionFailure, of program: String) -> String {
    switch failure {
    case .notStarted(let code):
      "\(program) could not be started (\(systemReason(code))); check how it is installed."
    case .tookTooLong(let seconds):
      "\(program) was stopped after \(counted(seconds, "second")); allow more with --max-seconds, or "
        + "obtain the file again."
    case .tookTooMuchMemory(let bytes):
      "\(program) needed more than \(bytes >> 20) MB of memory; allow more with --max-memory, or "
        + "obtain the file again."
    case .wroteTooMuch(let bytes):
      "\(program) made more than \(bytes >> 20) MB of this file and was stopped; allow more with "
        + "--max-output, or obtain the file again."
    case .crashed(let signal):
      "\(program) broke down over this file (signal \(signal)); obtain the file again."
    case .refused(let detail):
      "\(program) could not read the file"
        + (detail.isEmpty ? "" : " (\(shown(detail)))") + "; it is damaged: obtain it again."
    }
  }

  private static func sentence(for failure: ArchiveFailure) -> String {
    switch failure {
    case .broken(let entry):
      "The file is a damaged archive\(entry.map { " (\(shown($0)))" } ?? ""); obtain it again."
    case .noDocument:
      "The file is named as a document of Word or LibreOffice, and is an archive without one; save it "
        + "anew from there."
    case .tooManyEntries(let count, let limit):
      "The file is an archive of \(count) entries, and \(limit) are the limit; allow more with "
        + "--max-entries if you trust it."
    case .tooLarge(let limit):
      "The file expands to more than \(limit >> 20) MB, the limit; allow more with --max-expanded "
        + "if you trust it."
    case .expandsTooMuch(let entry, let times, let limit):
      "\(shown(entry)) in the file expands to \(times) times its size, and \(limit) is the limit; "
        + "allow more with --max-ratio if you trust it."
    }
  }

  static func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
