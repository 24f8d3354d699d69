// Part of Kimberlite.

/// What the documents of an index consist of: the fields that their terms belong to and the columns
/// that hold one value each.
package struct IndexSchema: Equatable, Sendable {
  /// A set of terms of its own. Terms of different fields never meet.
  package struct Field: Equatable, Sendable {
    package var name: String
    /// Whether the places of its terms are kept, which phrases need.
    package var hasPositions: Bool

    package init(_ name: String, hasPositions: Bool) {
      self.name = name
      self.hasPositions = hasPositions
    }
  }

  /// One value for each document, for filters, sorting and counting.
  package struct Column: Equatable, Sendable {
    package var name: String
    /// Whether the values are strings, kept once each in a table, or numbers of 32 bits.
    package var holdsText: Bool

    package init(_ name: String, holdsText: Bool = false) {
      self.name = name
      self.holdsText = holdsText
    }
  }

  /// A field's number is its place here; at most 200.
  package var fields: [Field]
  /// A column's number is its place here; at most 200.
  package var columns: [Column]
  /// Name and version of what makes terms of texts. Terms of two analyses cannot stand in one index.
  package var analysis: String

  package init(fields: [Field], columns: [Column], analysis: String) {
    self.fields = fields
    self.columns = columns
    self.analysis = analysis
  }
}
