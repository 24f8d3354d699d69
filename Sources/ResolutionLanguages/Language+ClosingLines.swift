// Part of Kimberlite.
import ResolutionModel

extension Language {
  /// Whether resolutions in the language print the date of adoption before the plenary meeting.
  package var printsDateBeforeMeeting: Bool { self == .chinese }
}
