// Part of Kimberlite.

/// What the documents of an index consist of: the fields that their terms belong to and the columns
/// that hold one value each.
package struct IndexSchema: Equatable, Sendable {
  /// A set of terms of its own. Terms of different fields never meet.
  package struct Field: Equatable, Sendable {
    package var name: String
    /// Whether the places of its terms are kept, which phrases need.
    package var hasPositions: Bool
    /// Whether pairs of its frequent terms get lists of their own. Only for fields in which no two
    /// terms share a position.
    package var hasPairs: Bool

    package init(_ name: String, hasPositions: Bool, hasPairs: Bool? = nil) {
      self.name = name
      self.hasPositions = hasPositions
      self.hasPairs = hasPositions && (hasPairs ?? hasPositions)
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
  /// A column of numbers by which documents are kept together, such as their language: lists of terms
  /// that belong to one value get shorter. Values from 15 on are not told apart.
  package var partitionColumn: Int?

  package init(
    fields: [Field], columns: [Column], analysis: String, partitionColumn: Int? = nil
  ) {
    self.fields = fields
    self.columns = columns
    self.analysis = analysis
    self.partitionColumn = partitionColumn
  }

  /// The partition of a document with these numbers.
  func partition(_ number: (Int) -> UInt32) -> Int {
    partitionColumn.map { Int(min(number($0), 15)) } ?? 0
  }
}
