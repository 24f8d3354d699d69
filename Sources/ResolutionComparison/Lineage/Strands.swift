// Part of Kimberlite.
import ResolutionModel

/// One paragraph through the years: the steps from each document of a series to the next.
package struct Strand: Sendable, Hashable {
  /// The paragraph of one document, and how it follows from the one before.
  package struct Step: Sendable, Hashable {
    /// The place of the document in the series.
    package var member: Int
    /// The place of the paragraph in its document.
    package var place: Int
    /// The document with the paragraph before; nil where the strand begins, further back than the one
    /// before where the paragraph was absent in between.
    package var previous: Int?
    /// Places there: several where paragraphs were merged.
    package var old: [Int] = []
    /// Places in this document: several where a paragraph was split.
    package var new: [Int]
    /// Nil in the first document of the series, of which nothing is known.
    package var relation: ParagraphPair.Relation?
    /// 0 where the strand begins.
    package var similarity: Float = 0
    package var isMoved = false
    package var isRenumbered = false

    package init(member: Int, place: Int, relation: ParagraphPair.Relation? = nil) {
      self.member = member
      self.place = place
      new = [place]
      self.relation = relation
    }

    /// Documents in which it was absent since it was there last.
    package var gap: Int { previous.map { member - $0 - 1 } ?? 0 }

    /// Whether it was linked by its place more than by its words.
    package var isHardlyAlike: Bool { pair?.isHardlyAlike ?? false }

    /// The step as a pair, without words; nil where the strand begins.
    package var pair: ParagraphPair? {
      guard let relation, !old.isEmpty else { return nil }
      var pair = ParagraphPair(old: old, new: new, relation: relation)
      pair.similarity = similarity
      pair.isMoved = isMoved
      pair.isRenumbered = isRenumbered
      return pair
    }
  }

  /// Another strand, where paragraphs were split or merged.
  package struct Junction: Sendable, Hashable {
    package var strand: Int
    /// The document in which it happened: the later one.
    package var member: Int
  }

  /// By documents; never empty.
  package var steps: [Step]
  /// Where it begins as a part of another strand's paragraph.
  package var splitFrom: Junction?
  /// Where it ends in another strand's paragraph.
  package var mergedInto: Junction?

  package func step(in member: Int) -> Step? { steps.first { $0.member == member } }

  package var first: Step { steps[0] }
  package var last: Step { steps[steps.count - 1] }

  /// The step at which its words or its place changed last; nil where they never did.
  package var lastChange: Step? {
    steps.last { step in
      switch step.relation {
      case .edited, .merged, .split: true
      case .identical, .new, .dropped, nil: false
      }
    }
  }
}

/// A series as strands: every paragraph of every document stands in exactly one.
package struct StrandTable: Sendable {
  /// In the order of the documents: a paragraph that came in stands behind what it follows there.
  package var strands: [Strand]
  /// For each document and each of its paragraphs the strand.
  package var strandOf: [[Int]]

  package init(strands: [Strand], strandOf: [[Int]]) {
    self.strands = strands
    self.strandOf = strandOf
  }

  package var memberCount: Int { strandOf.count }

  /// Nil for a paragraph that is not there.
  package func strand(member: Int, place: Int) -> Int? {
    guard strandOf.indices.contains(member), strandOf[member].indices.contains(place) else {
      return nil
    }
    return strandOf[member][place]
  }

  /// What a strand is in a document: its step, or why it has none.
  package enum State: Sendable, Hashable {
    case step(Strand.Step)
    /// It was there in the document before, and does not come back.
    case dropped
    /// It became a part of another strand's paragraph.
    case merged(into: Int)
    /// It comes back later.
    case absent
    /// It has not begun, or has ended before.
    case none
  }

  package func state(of strand: Int, in member: Int) -> State {
    let strand = strands[strand]
    if let step = strand.step(in: member) { return .step(step) }
    if let end = strand.mergedInto, end.member == member { return .merged(into: end.strand) }
    guard member > strand.first.member else { return .none }
    if member < strand.last.member { return .absent }
    return member == strand.last.member + 1 ? .dropped : .none
  }
}
