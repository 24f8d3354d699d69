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

  /// A symbol that no document of the index has.
  package struct UnknownSymbol: Sendable, Hashable {
    package var symbol: String
    package var nearest: [String]
  }

  /// Languages that no document of the index has, and those that there are.
  package struct UnknownLanguages: Sendable, Hashable {
    package var languages: [String]
    package var known: [String]
  }

  /// The most parts of a query, as typed, that stand together somewhere.
  package struct Subset: Sendable, Hashable {
    package var words: [String]
    /// No two of them stand together.
    package var isAny: Bool
    /// Paragraphs that hold all of them.
    package var count: Int
  }

  /// The query is the address of a document that is there.
  package var address: Address?
  /// The query names a paragraph by its number.
  package var number: String?
  package var unknownSymbols: [UnknownSymbol] = []
  package var unknownLanguages: UnknownLanguages?
  /// Words of the query that are operators in capitals.
  package var smallOperators: [String] = []
  package var subset: Subset?
  package var spellings: [Spelling] = []
  package var exclusions: [Exclusion] = []
}
