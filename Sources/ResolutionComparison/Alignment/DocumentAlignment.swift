// Part of Kimberlite.
import ResolutionModel

/// The paragraphs of two language versions of one document, side by side.
package struct DocumentAlignment: Sendable {
  package var first: Document
  package var second: Document
  /// Every paragraph of both stands in exactly one pair. In the order of the first document; what only
  /// the second has stands behind what it follows there.
  package var pairs: [AlignedPair]

  package init(first: Document, second: Document, pairs: [AlignedPair]) {
    self.first = first
    self.second = second
    self.pairs = pairs
  }
}

/// Paragraphs that say the same in two languages.
package struct AlignedPair: Sendable, Hashable {
  /// Places in the documents' paragraphs, ascending; empty where one language has no counterpart.
  package var first: [Int]
  package var second: [Int]
  /// How much speaks for it, 0 to 1; 0 without counterpart.
  package var score: Float

  package init(first: [Int], second: [Int], score: Float) {
    self.first = first
    self.second = second
    self.score = score
  }
}
