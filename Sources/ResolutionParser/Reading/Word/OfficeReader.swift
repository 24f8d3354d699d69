// Part of Kimberlite.
import ResolutionModel

/// Reads what LibreOffice reads: Word files of before 2007 (DOC), RTF and OpenDocument text (ODT). It
/// saves them as DOCX in a process of its own, and those are read as any other.
///
/// Where LibreOffice is not there, antiword is asked for the text of a DOC file; it keeps paragraphs
/// and footnotes but neither italics nor the numbers of lists, so that it comes second
/// (`docs/formats-word.md` has the figures).
package struct OfficeReader: Sendable {
  private let limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// What a file gave: a document, or for a DOC file without LibreOffice lines of text.
  package enum Reading {
    case document(SourceText)
    /// UTF-8, a paragraph on each line.
    case text([UInt8])
  }

  /// The names under which LibreOffice is installed.
  private static let programs = ["soffice", "libreoffice"]

  /// Whether LibreOffice is there, with which all these formats are read whole.
  package static var isThere: Bool { programs.contains { ChildProcess.isThere($0) } }

  package func read(
    _ bytes: [UInt8], as format: SourceFormat
  ) throws(ReadingError) -> Reading {
    if let program = Self.programs.first(where: { ChildProcess.isThere($0) }) {
      return .document(try converted(bytes, format, by: program))
    }
    if format == .doc, ChildProcess.isThere(Self.antiword) { return .text(try plain(bytes)) }
    throw .programMissing(
      program: format == .doc ? "LibreOffice or antiword" : "LibreOffice",
      package: "libreoffice-writer-nogui")
  }

  // MARK: - LibreOffice

  /// The name of the file in the private folder: its ending tells LibreOffice the format.
  private static func name(of format: SourceFormat) -> String { "document." + format.rawValue }

  private func converted(
    _ bytes: [UInt8], _ format: SourceFormat, by program: String
  ) throws(ReadingError) -> SourceText {
    let folder = try PrivateFolder()
    let name = Self.name(of: format)
    try folder.write(bytes, to: name)
    // A profile of its own: two that run at once would share one, and the second would refuse. Macros
    // are not run without a window, and a fresh profile trusts none.
    let outcome = try ChildProcess(program, package: "libreoffice-writer-nogui").run(
      [
        "-env:UserInstallation=file://" + folder.path(of: "profile"), "--headless",
        "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", folder.path(of: "result"), folder.path(of: name),
      ], in: folder, limits: conversionLimits)
    let result = try? InputFile.load(
      path: folder.path(of: "result/document.docx"), limit: limits.childOutput)
    guard let result, !result.bytes.isEmpty else {
      throw .conversionFailed(
        program: "LibreOffice", .refused(detail: Self.firstLine(outcome.complaint)))
    }
    var source = try DOCXReader(limits: limits).read(result.bytes)
    source.format = format
    return source
  }

  private var conversionLimits: ConversionLimits {
    var bounds = ConversionLimits()
    bounds.seconds = limits.childSeconds
    bounds.memory = limits.childMemory
    bounds.output = limits.childOutput
    return bounds
  }

  private static func firstLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  // MARK: - antiword

  private static let antiword = "antiword"

  private func plain(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    let folder = try PrivateFolder()
    try folder.write(bytes, to: "document.doc")
    // Paragraphs on one line each (-w 0), UTF-8 (-m).
    let outcome = try ChildProcess(Self.antiword, package: Self.antiword).run(
      ["-w", "0", "-m", "UTF-8.txt", folder.path(of: "document.doc")], in: folder,
      limits: conversionLimits)
    let result = try? InputFile.load(path: folder.path(of: "output"), limit: limits.childOutput)
    guard outcome.exitCode == 0, let result, !result.bytes.isEmpty else {
      throw .conversionFailed(
        program: Self.antiword, .refused(detail: Self.firstLine(outcome.complaint)))
    }
    return result.bytes
  }
}
