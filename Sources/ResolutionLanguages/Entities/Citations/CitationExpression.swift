// Part of Kimberlite.

/// A document that a paragraph names, as far as the paragraph tells which.
package struct CitationExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `CitationExpression` describes, in the order of the text.
package protocol CitationRecognizer: Sendable {
  func citations(in text: FoldedText) -> [CitationExpression]
}
