// Part of Kimberlite.

/// A term of a field, by its bytes.
package struct Term: Hashable, Sendable {
  package var field: UInt8
  package var bytes: [UInt8]

  package init(field: UInt8, bytes: [UInt8]) {
    self.field = field
    self.bytes = bytes
  }
}

/// A question to the index. Whoever builds one has analysed what was typed; the index only compares
/// bytes.
package indirect enum IndexQuery: Hashable, Sendable {
  /// A place in a phrase and what may stand there.
  package struct Slot: Hashable, Sendable {
    /// Distance from the phrase's first word; places may be left open.
    package var position: UInt32
    /// Any of these terms.
    package var alternatives: [Term]
    /// Whether every term that begins with an alternative counts as well.
    package var isPrefix: Bool

    package init(position: UInt32, alternatives: [Term], isPrefix: Bool = false) {
      self.position = position
      self.alternatives = alternatives
      self.isPrefix = isPrefix
    }
  }

  /// Documents that hold the term.
  case term(Term)
  /// Documents that hold a term beginning with these bytes.
  case prefix(Term)
  /// Documents in which terms stand at the distances given.
  case phrase([Slot])
  /// Documents in which all slots stand, in any order, no two further apart than `distance`.
  case near([Slot], distance: UInt32)
  /// Documents that all of these find.
  case all([IndexQuery])
  /// Documents that at least one of these finds.
  case any([IndexQuery])
  /// Documents that the first finds and `not` does not.
  case except(IndexQuery, not: IndexQuery)
  /// Documents that the first finds; those that `by` finds too rank before all others.
  case preferring(IndexQuery, by: IndexQuery)
  /// Documents that the first finds; those that `by` finds too score so much more. Of two terms the
  /// second stands in no document without the first, as a word has its stem.
  case boosted(IndexQuery, by: IndexQuery)
  /// Documents that the query finds, without a score of their own.
  case unscored(IndexQuery)
  /// Documents whose column has a number in one of the ranges.
  case number(column: Int, in: [ClosedRange<UInt32>])
  /// Documents whose column has one of the strings.
  case text(column: Int, in: [[UInt8]])
  /// Documents of a group in which the query finds any document.
  case inGroup(of: IndexQuery)
  /// Documents of the groups with one of the keys. Reads the key of every group.
  case group(keys: [[UInt8]])
  /// All documents.
  case everything
}

/// The place of a document in a snapshot of the index; in the order in which documents were added.
package struct DocumentID: Hashable, Comparable, Sendable {
  /// The segment's place in the snapshot.
  package var segment: UInt32
  /// The document's place in the segment.
  package var number: UInt32

  package init(segment: UInt32, number: UInt32) {
    self.segment = segment
    self.number = number
  }

  package static func < (a: Self, b: Self) -> Bool {
    a.segment != b.segment ? a.segment < b.segment : a.number < b.number
  }
}

/// A document found and how well it fits: larger is better, comparable within one search only.
package struct ScoredDocument: Hashable, Sendable {
  package var id: DocumentID
  package var score: Float

  package init(id: DocumentID, score: Float) {
    self.id = id
    self.score = score
  }
}
