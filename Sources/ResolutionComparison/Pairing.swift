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
  /// Pairs that were looked at, of paragraphs of one family.
  private(set) var candidates: [Assignment.Edge] = []

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
    var near = all.filter {
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
      if round == 0 { near += edgesOfNotes(without: near) }
    }
    pairAcrossFamilies(all)
    for edge in near + all where partners[edge.left] == edge.right {
      likeness[edge.left] = edge.value
    }
    candidates = near
    pairInSlots(vocabulary)
    pairNumerals()
  }

  private mutating func assign(_ edges: [Assignment.Edge]) {
    partners = Assignment.best(edges, leftCount: old.count, rightCount: new.count)
    origins = Array(repeating: nil, count: new.count)
    for (place, partner) in partners.enumerated() {
      if let partner { origins[partner] = place }
    }
  }

  /// A heading that is only a number belongs to what follows it, and may have another number there.
  private mutating func pairNumerals() {
    let before = partners
    let numerals = old.isNumeral.indices.filter { old.isNumeral[$0] }
    for place in numerals {
      guard let partner = partners[place], new.isNumeral[partner] else { continue }
      (partners[place], origins[partner]) = (nil, nil)
    }
    // From the last on: what follows one may be another one.
    for place in numerals.reversed() where place + 1 < old.count && partners[place] == nil {
      guard let follower = partners[place + 1], follower > 0, new.isNumeral[follower - 1],
        origins[follower - 1] == nil
      else { continue }
      link(place, follower - 1)
    }
    // Where what follows was written anew on both sides, as they were.
    for place in numerals where partners[place] == nil {
      guard let partner = before[place], origins[partner] == nil,
        place + 1 >= old.count || partners[place + 1] == nil,
        partner + 1 >= new.count || origins[partner + 1] == nil
      else { continue }
      link(place, partner)
    }
  }

  private mutating func link(_ place: Int, _ partner: Int) {
    (partners[place], origins[partner]) = (partner, place)
    likeness[place] = 1
  }

  private mutating func pairInSlots(_ vocabulary: Vocabulary) {
    let slots = Slots(old: old, new: new, vocabulary: vocabulary)
    let edges = slots.edges(partners: partners, origins: origins)
    guard !edges.isEmpty else { return }
    let found = Assignment.best(edges, leftCount: old.count, rightCount: new.count)
    for case (let place, let partner?) in found.enumerated() {
      partners[place] = partner
      origins[partner] = place
      likeness[place] = old.features[place].kinship(to: new.features[partner])
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

  /// What speaks for a pair besides its words; at most about 0.25, of notes 0.33.
  private func evidence(for edge: Assignment.Edge, isFirst: Bool) -> Float {
    let kind = old.paragraphs[edge.left].kind
    var sum: Float = 0
    if kind == new.paragraphs[edge.right].kind { sum += 0.02 }
    if old.sides[edge.left] == new.sides[edge.right] { sum += 0.02 }
    if old.paragraphs[edge.left].number == new.paragraphs[edge.right].number { sum += 0.005 }
    if doTheSame(edge) { sum += 0.02 }
    if !old.rareCitations[edge.left].isDisjoint(with: new.rareCitations[edge.right]) { sum += 0.05 }
    let distance =
      Float(edge.left) / Float(old.count) - Float(edge.right) / Float(new.count)
    sum += 0.02 * (1 - abs(distance))
    guard !isFirst else { return sum }
    sum += 0.04 * neighbours(edge, step: -1) + 0.04 * neighbours(edge, step: 1)
    return sum + (kind == .footnote ? 0.12 * reference(edge) : 0.04 * nesting(edge))
  }

  /// The same opening phrase, or another one for an act of the same class.
  private func doTheSame(_ edge: Assignment.Edge) -> Bool {
    let phrase = old.paragraphs[edge.left].openingPhrase
    if let phrase, phrase == new.paragraphs[edge.right].openingPhrase { return true }
    let act = old.acts[edge.left]
    return act != nil && act == new.acts[edge.right]
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

  /// 1 where paragraphs that belong together refer to both notes, somewhat less than 0 where others do.
  private func reference(_ edge: Assignment.Edge) -> Float {
    let (first, second) = (old.referrers[edge.left], new.referrers[edge.right])
    if first.isEmpty || second.isEmpty { return 0 }
    return first.contains { partners[$0].map(second.contains) ?? false }
      ? 1 : edge.value == 1 ? 0 : -0.25
  }

  /// Notes to paragraphs that belong together, where many notes are alike.
  private func edgesOfNotes(without known: [Assignment.Edge]) -> [Assignment.Edge] {
    var notes: [Int: [Int]] = [:]
    for note in 0..<new.count {
      for place in new.referrers[note] { notes[place, default: []].append(note) }
    }
    let known = Set(known.map { $0.left << 32 | $0.right })
    var edges: [Assignment.Edge] = []
    for left in 0..<old.count {
      let others = Set(old.referrers[left].compactMap { partners[$0] }.flatMap { notes[$0] ?? [] })
      for right in others.sorted() where !known.contains(left << 32 | right) {
        let value = min(0.999, old.features[left].kinship(to: new.features[right]))
        guard value >= Self.leastLikeness else { continue }
        edges.append(.init(left: left, right: right, value: value))
      }
    }
    return edges
  }

  /// Whether the heading above one belongs to another than that above the other.
  private func isUnderOther(_ edge: Assignment.Edge) -> Bool {
    let (left, right) = (old.sections[edge.left], new.sections[edge.right])
    guard left >= 0, right >= 0, let partner = partners[left] else { return false }
    return partner != right
  }

  /// 1 where both hang on paragraphs that belong together, or on none under headings that may belong
  /// together; -1 where they hang on others.
  private func nesting(_ edge: Assignment.Edge) -> Float {
    let (left, right) = (old.parents[edge.left], new.parents[edge.right])
    if left < 0, right < 0 { return isUnderOther(edge) ? 0 : 1 }
    if left < 0 || right < 0 { return 0 }
    return partners[left] == right ? 1 : -1
  }
}
