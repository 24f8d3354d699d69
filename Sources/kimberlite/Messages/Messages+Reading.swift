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
    if case .unsupportedFormat(name: "ZIP archive") = error, path.lowercased().hasSuffix(".docx") {
      return "\(shown(path)): " + reason(for: .unsupportedFormat(name: "Word (DOCX)"))
    }
    return "\(shown(path)): " + reason(for: error)
  }

  /// `a ZIP archive`, `an xz archive`, `PDF`.
  private static func withArticle(_ name: String) -> String {
    guard [" archive", " image", " document (OLE)"].contains(where: name.hasSuffix) else {
      return name
    }
    return (name.hasPrefix("xz") || name.hasPrefix("Office") ? "an " : "a ") + name
  }

  /// One line for a file that was read but is not plain UTF-8 or not whole; nil when it is.
  static func sentence(forFileOf document: Document) -> String? {
    let findings = document.findings.filter { $0.category.concernsTheFile }
    guard !findings.isEmpty else { return nil }
    let sentences = findings.map { finding in
      (finding.line.map { "line \($0): " } ?? "") + sentence(for: finding.category)
    }
    return "\(shown(document.metadata.path)): " + sentences.joined(separator: " ")
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
      "The file has \(bytes) bytes, and \(limit) are the limit for one document; split it."
    case .tooManyLines(let limit):
      "The file has more than \(limit) lines, the limit for one document; split it."
    case .unsupportedFormat(let name):
      "The file is \(shown(withArticle(name))), which is not read; convert it to text, Markdown or Akoma "
        + "Ntoso XML first."
    case .binary(let offset):
      "The file is not text: byte \(offset) belongs to no text; convert it to text, Markdown or "
        + "Akoma Ntoso XML first."
    case .brokenMarkup(let line, let detail):
      "line \(line): The markup could not be read (\(shown(detail))) and held no paragraph until "
        + "there; obtain the file again or mend it."
    }
  }

  static func systemReason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }

  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
