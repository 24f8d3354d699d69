// Part of Kimberlite.

/// Why a query cannot be read, and where. The command turns it into a sentence and a caret.
package struct QuerySyntaxError: Error, Hashable, Sendable {
  package enum Reason: Error, Hashable, Sendable {
    /// There is nothing in the query.
    case empty
    /// A quote that is not closed.
    case unclosedQuote
    /// Nothing between the quotes.
    case emptyQuotes
    case unclosedBracket
    case emptyBrackets
    /// A closing bracket that nothing opened.
    case unexpectedBracket
    /// `OR`, `AND`, `NOT` or `-` without what it needs before or behind it.
    case missingOperand(operation: String, isBefore: Bool)
    /// A name before a colon that is no field; those that are like it, the nearest first.
    case unknownField(name: String, nearest: [QueryField])
    /// A field without a value.
    case missingValue(QueryField)
    /// A value that the field does not have, with those that it has where they can be listed.
    case badValue(QueryField, found: String, known: [String])
    /// Not `2007`, `2006..2013`, `2006..` or `..2013`.
    case badNumberRange(QueryField, found: String)
    /// Not the symbol of a document.
    case badSymbol(String)
    /// Not `2003`, `2003-05`, `2003-05-15` or two of these with dots between.
    case badDays(found: String)
    /// Nobody whom the tables of names know.
    case unknownParticipant(String)
    /// `~` behind a quote without a number.
    case distanceWithoutNumber
    /// A distance larger than this.
    case distanceTooLarge(limit: UInt32)
    /// `*` before the end of a word.
    case wildcardInside
    /// Only what must not occur; nothing to look for.
    case onlyNegative
    /// Signs only: no letter, no digit.
    case noWords
    case tooDeep(limit: Int)
    /// In Unicode scalars.
    case tooLong(count: Int, limit: Int)
  }

  package var reason: Reason
  /// Unicode scalars of the query; empty at the place where something is missing.
  package var range: Range<Int>

  package init(_ reason: Reason, _ range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
