// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The sentences of `series` and `track`.
extension Messages {
  static func noSeries(named words: String) -> String {
    words.isEmpty
      ? "No two documents of the index are one text through the years."
      : "No series of this index has \(TerminalText.escaped(words)) in its title; kimberlite series "
        + "lists those there are."
  }
}
