// Part of Kimberlite.

/// Something in which two language versions of a document disagree.
package struct AlignmentFinding: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A paragraph that one language does not have.
    case missing
    /// A day, month or year.
    case date
    /// The symbol of a document.
    case citation
    /// A number of the text or of a session.
    case number
    /// A State.
    case participant
    /// The marks of notes.
    case noteMark
    /// The number that is printed before a paragraph.
    case printedNumber
    /// Preambular here, operative there, and the like.
    case kind
    /// One paragraph here, several there.
    case division
    /// Stands elsewhere among its neighbours.
    case order
  }

  /// How much an editor loses who does not see it.
  package enum Severity: Int, Sendable, CaseIterable, Comparable {
    /// Form: kinds, order, division, marks.
    case low
    /// What only one language states; it may be said in other words there.
    case medium
    /// Text that is missing; two values that contradict one another.
    case high

    package var name: String {
      switch self {
      case .low: "low"
      case .medium: "medium"
      case .high: "high"
      }
    }

    package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  /// A stretch of a text that it is about.
  package struct Place: Sendable, Hashable {
    /// The paragraph's place in its document.
    package var paragraph: Int
    /// Unicode scalars of its text.
    package var range: Range<Int>
  }

  package var kind: Kind
  package var severity: Severity
  /// Index of the pair.
  package var pair: Int
  /// What each language has that the other does not, in a form that does not depend on the language: ISO
  /// dates, canonical symbols, digits, English names, marks. For `missing` the ids of the paragraphs.
  package var first: [String]
  package var second: [String]
  /// Where that stands; empty for what concerns whole paragraphs.
  package var firstPlaces: [Place] = []
  package var secondPlaces: [Place] = []

  package init(
    _ kind: Kind, _ severity: Severity, pair: Int, first: [String], second: [String]
  ) {
    self.kind = kind
    self.severity = severity
    self.pair = pair
    self.first = first
    self.second = second
  }
}
