// Part of Kimberlite.
import ResolutionModel

/// Paragraphs of two documents one to one: the global optimum of likeness, with weak evidence from
/// what stands around them.
struct Pairing {
  let old: ComparedDocument
  let new: ComparedDocument
  /// For each old paragraph the new one; nil for none.
  private(set) var partners: [Int?]
  /// The other way round.
  private(set) var origins: [Int?]
  /// Likeness of each old paragraph to its partner, by content alone.
  private(set) var likeness: [Float]

  /// Paragraphs that are less alike are no pair, whatever stands around them.
  static let leastLikeness: Float = 0.3
  /// What likeness and evidence have to exceed together.
  static let threshold: Float = 0.49
  private static let rounds = 3

  init(_ old: ComparedDocument, _ new: ComparedDocument, _ vocabulary: Vocabulary) {
    self.old = old
    self.new = new
    partners = Array(repeating: nil, count: old.count)
    origins = Array(repeating: nil, count: new.count)
    likeness = Array(repeating: 0, count: old.count)
    let all = Candidates(old: old, new: new, vocabulary: vocabulary).edges(
      least: Self.leastLikeness)
    let near = all.filter {
      old.paragraphs[$0.left].kind.family == new.paragraphs[$0.right].kind.family
    }
    for round in 0..<Self.rounds {
      let before = partners
      assign(
        near.map { edge in
          let evidence = evidence(for: edge, isFirst: round == 0)
          return .init(
            left: edge.left, right: edge.right, value: edge.value + evidence - Self.threshold)
        })
      if before == partners { break }
    }
    pairAcrossFamilies(all)
    for edge in all where partners[edge.left] == edge.right { likeness[edge.left] = edge.value }
  }

  private mutating func assign(_ edges: [Assignment.Edge]) {
    partners = Assignment.best(edges, leftCount: old.count, rightCount: new.count)
    origins = Array(repeating: nil, count: new.count)
    for (place, partner) in partners.enumerated() {
      if let partner { origins[partner] = place }
    }
  }

  /// A heading of one document may be a paragraph of the other: only where they are very much alike.
  private mutating func pairAcrossFamilies(_ all: [Assignment.Edge]) {
    let free = all.filter {
      partners[$0.left] == nil && origins[$0.right] == nil && $0.value >= 0.8
    }
    guard !free.isEmpty else { return }
    let found = Assignment.best(free, leftCount: old.count, rightCount: new.count)
    for case (let place, let partner?) in found.enumerated() {
      partners[place] = partner
      origins[partner] = place
    }
  }

  // MARK: - Evidence

  /// What speaks for a pair besides its words; at most about 0.2.
  private func evidence(for edge: Assignment.Edge, isFirst: Bool) -> Float {
    let (a, b) = (old.paragraphs[edge.left], new.paragraphs[edge.right])
    var sum: Float = 0
    if a.kind == b.kind { sum += 0.02 }
    if old.sides[edge.left] == new.sides[edge.right] { sum += 0.02 }
    if a.number == b.number { sum += 0.005 }
    if let phrase = a.openingPhrase, phrase == b.openingPhrase { sum += 0.02 }
    let distance =
      Float(edge.left) / Float(old.count) - Float(edge.right) / Float(new.count)
    sum += 0.02 * (1 - abs(distance))
    guard !isFirst else { return sum }
    sum += 0.04 * neighbours(edge, step: -1) + 0.04 * neighbours(edge, step: 1)
    return sum + 0.04 * nesting(edge)
  }

  /// 1 where the next ones belong together too, 0 where they do not.
  private func neighbours(_ edge: Assignment.Edge, step: Int) -> Float {
    let (left, right) = (edge.left + step, edge.right + step)
    let leftIsEnd = left < 0 || left >= old.count
    let rightIsEnd = right < 0 || right >= new.count
    if leftIsEnd || rightIsEnd { return leftIsEnd && rightIsEnd ? 1 : 0 }
    if partners[left] == right { return 1 }
    // One that was put between them, or taken out.
    let (farLeft, farRight) = (left + step, right + step)
    if farRight >= 0, farRight < new.count, partners[left] == farRight { return 0.5 }
    if farLeft >= 0, farLeft < old.count, partners[farLeft] == right { return 0.5 }
    return 0
  }

  /// 1 where both hang on paragraphs that belong together, or on none; -1 where they do not.
  private func nesting(_ edge: Assignment.Edge) -> Float {
    let (left, right) = (old.parents[edge.left], new.parents[edge.right])
    if left < 0 || right < 0 { return left == right ? 1 : 0 }
    return partners[left] == right ? 1 : -1
  }
}
