// Part of Kimberlite.
import ResolutionModel

/// The paragraphs of two language versions of one document, side by side.
package struct DocumentAlignment: Sendable {
  package var first: Document
  package var second: Document
  /// Every paragraph of both stands in exactly one pair. In the order of the first document; what only
  /// the second has stands behind what it follows there.
  package var pairs: [AlignedPair]
  /// In what the two disagree, in the order of the pairs; empty unless it was asked for.
  package var findings: [AlignmentFinding] = []
  /// Whether findings were asked for.
  package var isChecked = false
  /// Dates, symbols and numbers that aligned paragraphs have in common, as a share of what the poorer of
  /// the two documents names: 0 to 1; nil where there is too little to say anything.
  package var agreement: Float?

  package init(first: Document, second: Document, pairs: [AlignedPair]) {
    self.first = first
    self.second = second
    self.pairs = pairs
  }

  /// A paragraph for each place of a pair.
  package func first(of pair: AlignedPair) -> [Paragraph] {
    pair.first.map { first.paragraphs[$0] }
  }
  package func second(of pair: AlignedPair) -> [Paragraph] {
    pair.second.map { second.paragraphs[$0] }
  }

  /// Whether the two can hardly be versions of one document.
  package var isUnrelated: Bool {
    if let one = first.metadata.symbol, one == second.metadata.symbol { return false }
    return agreement.map { $0 < 0.3 } ?? false
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

  /// Whether both languages have it.
  package var isLinked: Bool { !first.isEmpty && !second.isEmpty }
}
