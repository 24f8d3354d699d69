// Part of Kimberlite.
import ResolutionModel

/// A session that a paragraph names, as far as the paragraph tells which.
package struct SessionExpression: Sendable, Hashable {
  /// Which of a body's sessions.
  package enum Which: Sendable, Hashable {
    case number(Int)
    /// So many after the document's own: 0 for "current session", 1 for 下届会议.
    case relative(Int)
    /// One whose number is not known by what the paragraph calls it.
    case unknown
  }

  /// A stretch of a session that is named apart.
  package enum Part: Sendable, Hashable { case main, resumed }

  /// Whose session it is.
  package enum Body: Sendable, Hashable {
    /// Canonical English name.
    case named(String)
    /// The body named before in the sentence, if the number is not one that the speaking body has
    /// about the time of the document.
    case nearest(String)
    /// Nothing is said: the body that speaks, if it can be.
    case unsaid
    /// "Ibid., Sixty-second Session": that of the reference before.
    case ofReferenceBefore
    /// A body is named that no table knows.
    case unknown
  }

  /// Bytes of the folded text.
  package var range: Range<Int>
  package var which: Which
  package var kind = SessionValue.Kind.regular
  package var part: Part?
  package var body: Body = .unsaid
  /// Where a name would begin that says whose session it is ("session of the …"), and where one
  /// would end (第 follows it, or "at its"). A name there is better than `body`.
  package var nameStart: Int?
  package var nameEnd: Int?
  /// "Committee", 委员会: a name cut short, told by the last that was given in full.
  package var shortForm: String?
  /// "its", 其: it belongs to a body named before in the sentence, which begins there.
  package var sentenceOfOwner: Int?
}

/// Finds what `SessionExpression` describes, in the order of the text.
package protocol SessionRecognizer: Sendable {
  func sessions(in text: FoldedText, claims: Claims) -> [SessionExpression]
  /// Those of the names of a paragraph that may hold sessions.
  func owners(_ names: [NameExpression], in text: FoldedText) -> [SessionOwner]
}
