// Part of Kimberlite.
import ResolutionParser

/// What to index and how.
package struct IndexingRequest: Sendable {
  /// The index's folder.
  package var folder: String
  /// Files and folders to read; none when only paragraphs are taken in.
  package var roots: [String]
  /// Workers; at least 1.
  package var jobs = 1
  /// Starts afresh instead of taking in what changed.
  package var rebuilds = false
  /// Reads every file, also when its size and times are those of the last run.
  package var verifies = false
  /// Of the files.
  package var limits = ReadingLimits()

  package init(folder: String, roots: [String]) {
    self.folder = folder
    self.roots = roots
  }
}

/// How texts become terms.
package enum AnalysisChoice: String, Sendable, CaseIterable {
  /// Words, inflected forms and every Chinese character.
  case standard
  /// What stands between spaces, as it is; for measuring.
  case whitespace
}
