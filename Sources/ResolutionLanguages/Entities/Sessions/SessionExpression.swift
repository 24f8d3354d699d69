// Part of Kimberlite.

/// A session that a paragraph names, as far as the paragraph tells which.
package struct SessionExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `SessionExpression` describes, in the order of the text.
package protocol SessionRecognizer: Sendable {
  func sessions(in text: FoldedText, claims: Claims) -> [SessionExpression]
}
