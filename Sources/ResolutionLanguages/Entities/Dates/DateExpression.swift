// Part of Kimberlite.

/// A time that a paragraph names, as far as the paragraph tells when.
package struct DateExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `DateExpression` describes, in the order of the text.
package protocol DateRecognizer: Sendable {
  func dates(in text: FoldedText, claims: Claims) -> [DateExpression]
}
