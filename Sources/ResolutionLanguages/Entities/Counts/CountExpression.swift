// Part of Kimberlite.
import ResolutionModel

/// Numbers of things that a paragraph states; several that belong together are one.
package struct CountExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
  /// Nouns in English, plural and lower case, where a table has them.
  package var quantities: [CountValue.Quantity]
}

/// Finds what `CountExpression` describes, in the order of the text.
package protocol CountRecognizer: Sendable {
  func counts(in text: FoldedText, claims: Claims) -> [CountExpression]
}
