// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Which paragraphs that come back are wanted.
package struct RecurringRequest: Sendable {
  package var filters = SearchFilters()
  /// Similarity of every paragraph of a group to its centre, above 0 and at most 1.
  package var least: Float = 0.8
  /// Documents, and series of documents, that a group stands in at least.
  package var documents = 2
  package var series = 1
  /// Groups at most; 0: all.
  package var limit = 20

  package init() {}

  /// Shorter paragraphs are alike by chance.
  package static let leastWords = 5
  /// Where the filters name no kinds: neither titles and headings nor notes and closing lines.
  package static let kinds: [Paragraph.Kind] = [
    .preambular, .operative, .subparagraph, .body, .listItem,
  ]
}

/// Paragraphs of different documents that say nearly the same.
package struct RecurringGroup: Sendable {
  /// One paragraph of a group.
  package struct Member: Sendable {
    package var hit: SearchHit
    /// To the representative.
    package var similarity: Float
    /// Place among the group's wordings, counted from 0, which is the representative's.
    package var wording: Int
  }

  /// A stretch that is not the same everywhere.
  package struct Variation: Sendable, Hashable {
    package struct Choice: Sendable, Hashable {
      /// Empty where nothing stands there.
      package var text: String
      package var paragraphs: Int
    }

    /// Unicode scalars of the representative text; empty where others have something more.
    package var range: Range<Int>
    /// What stands there, most common first, the representative's own among them.
    package var choices: [Choice]
  }

  package var language: String?
  /// The text that the most documents have, or are like.
  package var text: String
  /// In the order of symbols.
  package var members: [Member]
  /// Texts that differ in their words.
  package var wordings: Int
  package var documents: Int
  /// Series that these documents belong to: see `SeriesNumbers`.
  package var series: Int
  package var years: ClosedRange<Int>?
  /// Of the member that is least like the representative.
  package var leastSimilarity: Float
  package var variations: [Variation]

  package var isIdentical: Bool { wordings == 1 }
}

/// What comes back in the documents of an index.
package struct RecurringResult: Sendable {
  /// Those of the most documents first, then of the most series.
  package var groups: [RecurringGroup] = []
  /// How many there are in all.
  package var total = 0
  /// Paragraphs that were compared.
  package var paragraphs = 0
  package init() {}
}
