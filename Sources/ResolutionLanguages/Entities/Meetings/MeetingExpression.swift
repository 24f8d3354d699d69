// Part of Kimberlite.

/// A meeting that a paragraph names.
package struct MeetingExpression: Sendable, Hashable {
  /// What tells that a meeting is named.
  package enum Kind: Sendable, Hashable {
    /// Its own name: "World Summit on Sustainable Development", 第三次审议大会.
    case proper
    /// A noun that is a meeting's only with a place or days: "meeting of the parties".
    case common
    /// A session of a body: a meeting with place or days, and if it is none of the General Assembly.
    case session
    /// "the Brussels plenary meeting": one that was named before, by its place.
    case again
    /// "64th plenary meeting", below a resolution.
    case closing
  }

  /// Bytes of the folded text: the name.
  package var range: Range<Int>
  package var kind: Kind
  /// Canonical English name of the city.
  package var place: String?
  /// Where the name of a State is the place, if no city is known.
  package var country: Range<Int>?
  /// Where the meeting's days may stand, the best first: behind the name, before it, the year in the
  /// name. Dates count only if they begin in one of these.
  package var days: [Range<Int>] = []
}

/// Finds what `MeetingExpression` describes, in the order of the text.
package protocol MeetingRecognizer: Sendable {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression]
}
