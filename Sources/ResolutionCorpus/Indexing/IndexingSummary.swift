// Part of Kimberlite.
import ResolutionParser

/// What a run of indexing did.
package struct IndexingSummary: Sendable {
  package struct Failure: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
      case reading(ReadingError)
      /// A line of a file of paragraphs, counted from 1, and what the reader of lines says.
      case line(Int, detail: String)
      /// A folder that was indexed before is not there; so many of its files stay in the index.
      case rootGone(files: Int)
    }
    package var path: String
    package var reason: Reason
    /// Whether paragraphs of an earlier run stay in the index.
    package var keepsOldParagraphs: Bool
  }

  package struct Warned: Sendable, Hashable {
    package var path: String
    package var warnings: Int
  }

  /// A document that several files hold in one language.
  package struct Copies: Sendable, Hashable {
    /// `A/RES/62/11@en`.
    package var address: String
    /// Their names in the index, two or more.
    package var files: [String]
  }

  /// Documents in the index, after the run; one that is held in several forms counts once.
  package var documents = 0
  /// Paragraphs in the index, after the run.
  package var paragraphs = 0
  /// Paragraphs in the index by language, in the order of the codes; empty for those without.
  package var byLanguage: [FacetTable.Row] = []
  /// Files.
  package var added = 0
  package var changed = 0
  package var removed = 0
  package var unchanged = 0
  package var failures: [Failure] = []
  /// Warnings of the documents that were read in this run.
  package var warnings = 0
  /// Documents read in this run that have warnings, in the order of the paths.
  package var warned: [Warned] = []
  /// Files of the index, after the run, that hold the same document in the same language.
  package var copies: [Copies] = []
  /// Documents of the index, after the run, that are held in several forms.
  package var forms: [HeldForms] = []
  /// The names in the index of files that were written in this run.
  package var written: Set<String> = []
  /// Files below folders that were left out because Kimberlite wrote them: results, pages of an export.
  package var ownFiles = 0
  /// Paragraphs that were read in this run.
  package var paragraphsRead = 0
  /// Bytes that were read in this run.
  package var bytesRead = 0

  package init() {}

  /// Of `copies` those with a file of this run.
  package var newCopies: [Copies] { copies.filter { !written.isDisjoint(with: $0.files) } }
  /// Of `forms` those with a file of this run.
  package var newForms: [HeldForms] {
    forms.filter { written.contains($0.best) || !written.isDisjoint(with: $0.others) }
  }
}

/// How far a run has come.
package struct IndexingProgress: Sendable {
  /// Files done, whatever came of them.
  package var files = 0
  package var paragraphs = 0
}
