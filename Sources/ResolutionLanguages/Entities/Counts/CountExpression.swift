// Part of Kimberlite.

/// Numbers of things that a paragraph states.
package struct CountExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `CountExpression` describes, in the order of the text.
package protocol CountRecognizer: Sendable {
  func counts(in text: FoldedText, claims: Claims) -> [CountExpression]
}
