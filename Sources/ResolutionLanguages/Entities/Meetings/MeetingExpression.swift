// Part of Kimberlite.

/// A meeting that a paragraph names.
package struct MeetingExpression: Sendable, Hashable {
  /// Bytes of the folded text.
  package var range: Range<Int>
}

/// Finds what `MeetingExpression` describes, in the order of the text.
package protocol MeetingRecognizer: Sendable {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression]
}
