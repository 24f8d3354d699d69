// Part of Kimberlite.

/// What a body does in a paragraph, or what the paragraph tells of it.
package struct ActExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `ActExpression` describes, in the order of the text.
package protocol ActRecognizer: Sendable {
  func acts(in text: FoldedText, claims: Claims) -> [ActExpression]
}
