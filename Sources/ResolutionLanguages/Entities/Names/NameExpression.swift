// Part of Kimberlite.

/// A State, body, organisation or group that a paragraph names, with its role there.
package struct NameExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `NameExpression` describes, in the order of the text.
package protocol NameRecognizer: Sendable {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression]
}
