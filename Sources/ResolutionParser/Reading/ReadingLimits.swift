// Part of Kimberlite.

/// How much a file may ask for before it is refused. What goes beyond a limit is reported as an
/// error of that file, never cut short: an index holds no half of a document.
package struct ReadingLimits: Sendable, Hashable {
  /// Bytes of the file itself. Larger than any document of the United Nations.
  package var inputBytes = 64 << 20
  /// Entries of an archive (DOCX, ODT).
  package var archiveEntries = 10_000
  /// Bytes that all entries read from an archive may expand to.
  package var archiveBytes = 256 << 20
  /// How many times its packed size an entry of more than a megabyte may expand to.
  package var archiveRatio = 200
  /// Seconds that a program started for one file may run, by the clock.
  package var childSeconds = 60
  /// Bytes of address space of such a program.
  package var childMemory = 4 << 30
  /// Bytes that such a program may write.
  package var childOutput = 256 << 20
  /// Pages of a document.
  package var pages = 5_000

  /// Bytes of markup, whatever is asked for.
  package static let markupBytes = Int(Int32.max) / 4

  package init() {}
}
