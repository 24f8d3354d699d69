// Part of Kimberlite.

/// A meeting that a paragraph names.
package struct MeetingExpression: Sendable, Hashable {
  /// What tells that a meeting is named.
  package enum Kind: Sendable, Hashable {
    /// Its own name: "World Summit on Sustainable Development".
    case proper
    /// A noun that is a meeting's only with a place or days: "meeting of the parties".
    case common
    /// "the Brussels plenary meeting": one that was named before, by its place.
    case again
    /// "64th plenary meeting", below a resolution.
    case closing
  }

  /// Bytes of the folded text: the name.
  package var range: Range<Int>
  package var kind: Kind
  /// Canonical English name.
  package var place: String?
  /// Where the meeting's days may stand: before the name and behind it. Dates count only if they begin
  /// in one of these.
  package var days: [Range<Int>] = []
}

/// Finds what `MeetingExpression` describes, in the order of the text.
package protocol MeetingRecognizer: Sendable {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression]
}
