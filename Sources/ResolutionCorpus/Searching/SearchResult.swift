// Part of Kimberlite.

/// What a search found.
package struct SearchResult: Sendable {
  package var hits: [SearchHit] = []
  /// How many paragraphs there are in all; nil when nobody asked.
  package var total: Int?
  package var facets: [FacetTable] = []
  /// Paragraphs that the words find and that have no year, where years were asked for.
  package var undated: UndatedParagraphs?
  package var query: QueryExpression

  package init(query: QueryExpression) { self.query = query }
}

/// Paragraphs of documents without a year: a filter by year leaves them out, and in the order of
/// dates they are last.
package struct UndatedParagraphs: Sendable, Hashable {
  package var count: Int
  /// Some of their documents: `A/RES/62/11@en`.
  package var documents: [String]
}

/// The paragraphs found, counted by one property.
package struct FacetTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// `operative`, `2007`, `zh`, `A/RES/62/11`; empty for paragraphs that have no such value.
    package var value: String
    package var count: Int
  }
  package var facet: Facet
  /// Years and languages by value, kinds and documents by count, the largest first.
  package var rows: [Row]
}

/// What may help when nothing was found.
package struct SearchSuggestions: Sendable, Hashable {
  /// A word of the query that stands nowhere, and words that do, the nearest first.
  package struct Spelling: Sendable, Hashable {
    package var word: String
    /// Unicode scalars of the query.
    package var range: Range<Int>
    package var nearest: [String]
  }

  /// A part of the query, or a filter, without which there would be something.
  package struct Exclusion: Sendable, Hashable {
    package enum Part: Sendable, Hashable {
      /// As typed.
      case clause(String, range: Range<Int>)
      /// The filter's name: `language`, `kind`, `part`, `symbol`, `session`, `year`, `verb`.
      case filter(String)
    }
    package var part: Part
    /// Paragraphs found without it.
    package var count: Int
  }

  package var spellings: [Spelling] = []
  package var exclusions: [Exclusion] = []
}
