// Part of Kimberlite.
import Glibc

/// Runs Poppler's programs on a file of unknown origin, which lies in a private folder meanwhile.
struct PDFConverter {
  private let limits: ReadingLimits
  private let folder: PrivateFolder

  private static let package = "poppler-utils"
  private static let input = "document.pdf"
  private static let text = "document.xml"

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    self.limits = limits
    folder = try PrivateFolder()
    try folder.write(bytes, to: Self.input)
  }

  /// What `pdftohtml -xml` writes. `-hidden` takes the text that OCR has put behind an image; one
  /// page more than is allowed tells that there are too many.
  func pages() throws(ReadingError) -> [UInt8] {
    let program = try ChildProcess("pdftohtml", package: Self.package)
    let arguments = [
      "-xml", "-i", "-hidden", "-fontfullname", "-zoom", "4", "-enc", "UTF-8", "-l",
      String(limits.pages + 1), Self.input, Self.text,
    ]
    let outcome = try program.run(arguments, in: folder, limits: limits.conversion)
    if outcome.exitCode != 0 { throw Self.reason(outcome) }
    do throws(ReadingError) {
      return try InputFile.load(path: folder.path(of: Self.text), limit: limits.childOutput).bytes
    } catch {
      throw Self.reason(outcome)
    }
  }

  /// Which of the pages hold an image, by `pdfimages -list`; none where the program is not there or
  /// fails.
  func imagePages(from first: Int, through last: Int) -> Set<Int> {
    do throws(ReadingError) {
      let program = try ChildProcess("pdfimages", package: Self.package)
      let arguments = ["-list", "-f", String(first), "-l", String(last), Self.input]
      _ = try program.run(arguments, in: folder, limits: limits.conversion)
      let path = folder.path(of: ChildProcess.output)
      let listed = try InputFile.load(path: path, limit: limits.childOutput).bytes
      let numbers = listed.split(separator: 0x0A).compactMap { line in
        line.split(separator: 0x20).first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
      }
      return Set(numbers)
    } catch {
      return []
    }
  }

  private static func reason(_ outcome: ChildProcess.Outcome) -> ReadingError {
    let said = outcome.complaint
    if said.contains("Incorrect password") { return .encrypted }
    if said.contains("Copying of text") || said.contains("copy-protection") {
      return .copyProtected
    }
    let lines = said.split(separator: "\n").map(String.init)
    return .conversionFailed(program: "pdftohtml", .refused(detail: lines.last ?? ""))
  }
}
