// Part of Kimberlite.
import ResolutionModel

/// Reads what LibreOffice reads: Word files of before 2007 (DOC), RTF and OpenDocument text (ODT). It
/// saves them as DOCX in a process of its own, and those are read as any other.
///
/// Where LibreOffice is not there, antiword is asked for the text of a DOC file; it keeps paragraphs
/// and footnotes but neither emphasis nor headers, so that it comes second
/// (`docs/formats-word.md` has the figures).
package struct OfficeReader: Sendable {
  private let limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// The names under which LibreOffice is installed.
  private static let programs = ["soffice", "libreoffice"]

  /// Whether LibreOffice is there, with which all these formats are read whole.
  package static var isThere: Bool { programs.contains { ChildProcess.isThere($0) } }

  package func read(
    _ bytes: [UInt8], as format: SourceFormat
  ) throws(ReadingError) -> SourceText {
    if let program = Self.programs.first(where: { ChildProcess.isThere($0) }) {
      return try converted(bytes, format, by: program)
    }
    if format == .doc, ChildProcess.isThere(Self.antiword) { return try plain(bytes) }
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
    let outcome = try run(program, on: name, in: folder)
    let result = try? InputFile.load(
      path: folder.path(of: "result/document.docx"), limit: limits.childOutput)
    guard let result, !result.bytes.isEmpty else {
      try folder.requireRoom(afterFailure: true)
      throw refusal(.refused(detail: outcome.reason))
    }
    var source = try DOCXReader(limits: limits).read(result.bytes)
    source.format = format
    return source
  }

  private func run(
    _ program: String, on name: String, in folder: PrivateFolder
  ) throws(ReadingError) -> ChildProcess.Outcome {
    do throws(ReadingError) {
      // A profile of its own: two that run at once would share one, and the second would refuse.
      // Macros are not run without a window, and a fresh profile trusts none. Files are named from
      // the folder, in which it runs: no sign in the path of that can be misread.
      return try ChildProcess(program, package: "libreoffice-writer-nogui").run(
        [
          "-env:UserInstallation=" + folder.url(of: "profile"), "--headless", "--norestore",
          "--nolockcheck", "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
          "result", name,
        ], in: folder, limits: limits.conversion)
    } catch .conversionFailed(_, let failure) where failure.isOfTheProgram {
      throw refusal(failure)
    }
  }

  /// LibreOffice needs this much address space for an empty document. With less it fails in ways that
  /// do not tell of memory.
  private static let leastMemory = 640 << 20

  private func refusal(_ failure: ConversionFailure) -> ReadingError {
    let memory = limits.childMemory
    return .conversionFailed(
      program: "LibreOffice",
      memory < Self.leastMemory ? .tookTooMuchMemory(bytes: memory) : failure)
  }

  // MARK: - antiword

  private static let antiword = "antiword"

  private func plain(_ bytes: [UInt8]) throws(ReadingError) -> SourceText {
    let folder = try PrivateFolder()
    try folder.write(bytes, to: "document.doc")
    // Paragraphs on one line each (-w 0), UTF-8 (-m).
    let outcome = try ChildProcess(Self.antiword, package: Self.antiword).run(
      ["-w", "0", "-m", "UTF-8.txt", folder.path(of: "document.doc")], in: folder,
      limits: limits.conversion)
    let result = try? InputFile.load(path: folder.path(of: "output"), limit: limits.childOutput)
    guard outcome.exitCode == 0, let result, !result.bytes.isEmpty else {
      throw .conversionFailed(
        program: Self.antiword, .refused(detail: outcome.reason))
    }
    let text = try TextDecoder.decode(result.bytes)
    return SourceText(
      format: .doc, bytes: [], content: .styled(AntiwordText(text.bytes).content),
      offsetsAreFileOffsets: false)
  }
}
