// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The sentences of `timeline`.
extension Messages {
  static let endBeforeStart = "--to is before --from; write the earlier time with --from."

  /// Of a range where one time belongs.
  static func oneTime(_ typed: String) -> String {
    "write one time, such as 2003, 2003-05 or 2003-05-15; '\(TerminalText.escaped(typed))' is a range: "
      + "its beginning belongs to --from, its end to --to."
  }

  static func notOneTime(_ typed: String) -> String {
    "write one time, such as 2003, 2003-05 or 2003-05-15; '\(TerminalText.escaped(typed))' is none."
  }

  static func otherEnding(_ path: String, of other: TimelineFormat, asked: TimelineFormat) -> String
  {
    "\(TerminalText.escaped(path)) is named as a file of \(other.rawValue), and \(asked.rawValue) was "
      + "asked for; name it with .\(asked.endings[0]), or leave out --format."
  }

  static func unknownEnding(_ path: String) -> String {
    "\(TerminalText.escaped(path)) ends as files of no format of timelines do; end it with .html, .svg, "
      + ".md, .csv or .txt, or choose a format by --format."
  }

  /// Of contradictions that are too many to be said.
  static func contradictions(_ count: Int) -> String {
    "\(counted(count, "contradiction")) between sources; --findings lists them with where they stand."
  }

  /// What may be left out where no event was found.
  static func noEvents(without options: [String]) -> String {
    "Paragraphs were found, and none tells of such an event; leave out \(options.joined(separator: " or "))"
      + ", or run kimberlite timeline alone for all that there are."
  }

  static let forceNeedsOutput = "--force goes with --output and the name of a file."

  /// Says that nothing is written in a language that was asked for.
  static func noSentences(in wanted: [String], but present: [String]) -> String {
    "None of these events is told in \(wanted.joined(separator: " or ")); "
      + "their sentences are in \(present.joined(separator: ", "))."
  }

  /// `1,234 of 1,945 documents read …`.
  static func read(_ done: Int, of total: Int) -> String {
    "\(done) of \(counted(total, "document")) read …"
  }
}
