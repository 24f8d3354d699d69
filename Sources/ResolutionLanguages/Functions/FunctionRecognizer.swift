// Part of Kimberlite.

/// Tells what a paragraph of a report or letter does: whether it records a decision, a request or a
/// commitment, its own or a reported one. The opposite is background.
///
/// Reports do not open their paragraphs with set phrases, so finite verbs decide, wherever they
/// stand: "The Plenary adopted …", 全体会议批准了…. Words of the same form that only describe ("the
/// agreed text", 国际商定的) do not count.
package protocol FunctionRecognizer: Sendable {
  /// Whether the text records a decision, a request or a commitment.
  func isOperative(_ text: ByteText) -> Bool
  /// Whether a text that ends with a colon hands its verb on to the items that follow: "decided to:".
  func handsOn(_ text: ByteText) -> Bool
}
