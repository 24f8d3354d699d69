// Part of Kimberlite.
import ResolutionModel

/// A query as it was typed, taken apart: what stands in it and where. Nothing is analysed yet.
///
/// Texts keep their case and script; only full-width and curly forms of the signs that mean something
/// here are the plain ones.
package struct QueryExpression: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    /// A word as people separate them: by blanks. May be a symbol, or a Chinese sentence.
    case word(String)
    /// A word before `*`.
    case prefix(String)
    /// What stands between quotes; `isPrefix` when `*` follows them.
    case phrase(String, isPrefix: Bool)
    /// Between quotes, with `~5` behind: the words in any order, no two further apart than that.
    case near(String, distance: UInt32)
    /// Every paragraph: `*` alone.
    case everything
    case all([QueryExpression])
    case any([QueryExpression])
    case not(QueryExpression)
    case field(QueryField, FieldValue)
  }

  /// What stands behind a field's colon.
  package enum FieldValue: Hashable, Sendable {
    /// Words for `title` and `verb`: a word, prefix, phrase or near.
    case text(QueryExpression)
    /// One of these, as typed: `kind:operative,preambular`.
    case names([String])
    /// `2007`, `2006..2013`, `2006..`, `..2013`.
    case numbers(ClosedRange<UInt32>)
    /// `2003-05`, `2003-05..2003-12`, `2012..`: all days of it.
    case days(DateInterval)
  }

  package var content: Content
  /// UTF-8 bytes of the query.
  package var range: Range<Int>

  package init(_ content: Content, _ range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

extension QueryExpression {
  /// Whether a condition of this field stands anywhere in it.
  func asks(for wanted: QueryField) -> Bool {
    switch content {
    case .all(let parts), .any(let parts): parts.contains { $0.asks(for: wanted) }
    case .not(let part): part.asks(for: wanted)
    case .field(let field, _): field == wanted
    case .word, .prefix, .phrase, .near, .everything: false
    }
  }

  /// The same question of paragraphs without a year, where all of it asks for years; nil where
  /// nothing does.
  var withoutYears: QueryExpression? {
    switch content {
    case .field(.year, _): QueryExpression(.field(.year, .numbers(0...0)), range)
    case .all(let parts) where parts.contains(where: { $0.withoutYears != nil }):
      QueryExpression(.all(parts.map { $0.withoutYears ?? $0 }), range)
    default: nil
    }
  }
}
