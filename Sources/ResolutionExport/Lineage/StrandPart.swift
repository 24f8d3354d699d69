// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Which strands of a series are shown: those to which this happened at least once.
package enum StrandPart: String, CaseIterable, Sendable {
  /// Edited, merged or split.
  case changed
  /// Begun after the first document.
  case new
  case dropped, moved, split, merged
  /// Absent and back again.
  case returned

  package func holds(_ strand: Strand, in table: StrandTable) -> Bool {
    switch self {
    case .changed: strand.lastChange != nil
    case .new: strand.first.relation == .new
    case .dropped: strand.last.member < table.memberCount - 1 && strand.mergedInto == nil
    case .moved: strand.steps.contains(where: \.isMoved)
    case .split: strand.splitFrom != nil || strand.steps.contains { $0.relation == .split }
    case .merged: strand.mergedInto != nil || strand.steps.contains { $0.relation == .merged }
    case .returned: strand.steps.contains { $0.gap > 0 }
    }
  }
}

extension Paragraph.Kind {
  /// Whether it is read for what it says: neither title, note nor closing line.
  package var isRead: Bool {
    switch self {
    case .title, .footnote, .closing: false
    case .heading, .preambular, .operative, .subparagraph, .body, .listItem: true
    }
  }
}
