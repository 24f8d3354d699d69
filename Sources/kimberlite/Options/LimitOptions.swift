// Part of Kimberlite.
import ArgumentParser
import ResolutionExport
import ResolutionParser

/// How much a file may ask for; what asks for more is named and left out.
struct LimitOptions: ParsableArguments {
  @Option(name: .customLong("max-size"), help: "Megabytes of a file (default: 64).")
  var size: Int?

  @Option(name: .customLong("max-pages"), help: "Pages of a document (default: 5000).")
  var pages: Int?

  @Option(
    name: .customLong("max-entries"), help: "Entries of a DOCX or ODT file (default: 10000).")
  var entries: Int?

  @Option(
    name: .customLong("max-expanded"),
    help: "Megabytes that a DOCX or ODT file may expand to (default: 256).")
  var expanded: Int?

  @Option(
    name: .customLong("max-ratio"),
    help: "Times its packed size that a part of such a file may expand to (default: 200).")
  var ratio: Int?

  @Option(
    name: .customLong("max-seconds"),
    help: "Seconds that a program which converts one file may run (default: 60).")
  var seconds: Int?

  @Option(
    name: .customLong("max-memory"), help: "Megabytes of memory of such a program (default: 4096).")
  var memory: Int?

  @Option(
    name: .customLong("max-output"), help: "Megabytes that such a program may write (default: 256)."
  )
  var output: Int?

  /// Beyond it a number of megabytes would not be one of bytes.
  private static let mostMegabytes = 1 << 20

  func validate() throws {
    let given = [size, pages, entries, expanded, ratio, seconds, memory, output].compactMap(\.self)
    guard given.allSatisfy({ (1...Self.mostMegabytes).contains($0) }) else {
      throw ValidationError(Messages.badLimit(most: Self.mostMegabytes))
    }
  }

  var limits: ReadingLimits {
    var limits = ReadingLimits()
    if let size { limits.inputBytes = size << 20 }
    if let pages { limits.pages = pages }
    if let entries { limits.archiveEntries = entries }
    if let expanded { limits.archiveBytes = expanded << 20 }
    if let ratio { limits.archiveRatio = ratio }
    if let seconds { limits.childSeconds = seconds }
    if let memory { limits.childMemory = memory << 20 }
    if let output { limits.childOutput = output << 20 }
    return limits
  }
}
