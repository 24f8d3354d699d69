// Part of Kimberlite.
import ResolutionModel

/// A State, body, organisation or group that a paragraph names, with its role there.
package struct NameExpression: Sendable, Hashable {
  /// Bytes of the folded text: the name alone.
  package var range: Range<Int>
  package var entry: NameEntry
  /// What the paragraph says of it; `mentioned` where it says nothing.
  package var role: ParticipantValue.Role = .mentioned
  /// The year for which the paragraph gives the role.
  package var year: Int?

  package init(range: Range<Int>, entry: NameEntry) {
    self.range = range
    self.entry = entry
  }
}

/// Finds what `NameExpression` describes, in the order of the text.
package protocol NameRecognizer: Sendable {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression]
  /// What the names of the list have in common that a paragraph announces, with the year of its date
  /// ("were participants as of 31 October 2003:"); nil if it announces none.
  func listRole(in text: FoldedText) -> (role: ParticipantValue.Role, year: Int?)?
}
