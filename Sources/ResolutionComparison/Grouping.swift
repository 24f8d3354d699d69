// Part of Kimberlite.

/// Paragraphs that belong together, after splits and merges have been found.
///
/// What is left without a partner may be a part of a paragraph that has one: then its words stand in
/// that paragraph, in what the partner does not have, and the two parts together are more like it
/// than the partner alone.
struct Grouping {
  struct Group: Hashable {
    var old: [Int]
    var new: [Int]
  }

  private(set) var groups: [Group] = []
  private let old: ComparedDocument
  private let new: ComparedDocument
  private let vocabulary: Vocabulary
  /// For each old and each new paragraph its group.
  private var groupOfOld: [Int?]
  private var groupOfNew: [Int?]
  private var likeness: [Float] = []
  private let candidates: [Assignment.Edge]

  /// The share of a part's weight that has to stand in what it is a part of.
  private static let leastContained: Float = 0.6
  /// The weight of the words that a part shares, at least: some five words that are not common.
  private static let leastWeight: Float = 14
  /// How much more alike the parts together have to be than one alone.
  private static let leastGain: Float = 0.03
  /// Where more paragraphs without partner would have to be compared with each other, parts of them are
  /// not looked for.
  private static let mostCombinations = 4_000_000

  init(
    _ old: ComparedDocument, _ new: ComparedDocument, _ vocabulary: Vocabulary, _ pairing: Pairing
  ) {
    self.old = old
    self.new = new
    self.vocabulary = vocabulary
    candidates = pairing.candidates
    groupOfOld = Array(repeating: nil, count: old.count)
    groupOfNew = Array(repeating: nil, count: new.count)
    for (place, partner) in pairing.partners.enumerated() {
      if let partner { add(Group(old: [place], new: [partner]), pairing.likeness[place]) }
    }
    formFromParts()
    attachParts()
    releaseTheRest()
  }

  private mutating func add(_ group: Group, _ value: Float) {
    for place in group.old { groupOfOld[place] = groups.count }
    for place in group.new { groupOfNew[place] = groups.count }
    groups.append(group)
    likeness.append(value)
  }

  // MARK: - Parts of what has a partner

  private struct Part {
    var place: Int
    var isNew: Bool
    var group: Int
    var gain: Float
  }

  /// The best part first, until none is left; each one changes what is left for others.
  private mutating func attachParts() {
    let possible = possibleParts()
    while true {
      var best: Part?
      for part in parts(of: possible) where part.gain > best?.gain ?? Self.leastGain {
        best = part
      }
      guard let best else { return }
      if best.isNew {
        leave(groupOfNew[best.place])
        groups[best.group].new.append(best.place)
        groups[best.group].new.sort()
        groupOfNew[best.place] = best.group
      } else {
        leave(groupOfOld[best.place])
        groups[best.group].old.append(best.place)
        groups[best.group].old.sort()
        groupOfOld[best.place] = best.group
      }
      likeness[best.group] = whole(groups[best.group].old, old).likeness(
        to: whole(groups[best.group].new, new))
    }
  }

  /// A group of two that one leaves is none any more.
  private mutating func leave(_ group: Int?) {
    guard let group else { return }
    for place in groups[group].old { groupOfOld[place] = nil }
    for place in groups[group].new { groupOfNew[place] = nil }
    groups[group] = Group(old: [], new: [])
  }

  private func parts(of possible: [Part]) -> [Part] {
    possible.compactMap { part in
      let group = part.isNew ? groupOfNew[part.place] : groupOfOld[part.place]
      let targets = part.isNew ? groups[part.group].old : groups[part.group].new
      guard group != part.group, isLoose(group), targets.count == 1,
        let gain = gain(of: part, for: targets[0])
      else { return nil }
      var part = part
      part.gain = gain
      return part
    }
  }

  /// What may be a part of what: the words have to be there at all.
  private func possibleParts() -> [Part] {
    possibleParts(of: new, groupOfNew, isNew: true)
      + possibleParts(of: old, groupOfOld, isNew: false)
  }

  private func possibleParts(
    of document: ComparedDocument, _ groupOf: [Int?], isNew: Bool
  ) -> [Part] {
    var parts: [Part] = []
    let other = isNew ? old : new
    for place in 0..<document.count where isLoose(groupOf[place]) && isLong(document, place) {
      let features = document.features[place]
      for group in groups.indices where groupOf[place] != group {
        let target = isNew ? groups[group].old[0] : groups[group].new[0]
        guard other.paragraphs[target].kind.family == document.paragraphs[place].kind.family,
          other.features[target].total >= Self.leastContained * features.total,
          features.shared(with: other.features[target]) >= Self.leastContained * features.total
        else { continue }
        parts.append(Part(place: place, isNew: isNew, group: group, gain: 0))
      }
    }
    return parts
  }

  private func isLong(_ document: ComparedDocument, _ place: Int) -> Bool {
    document.features[place].total >= Self.leastWeight
  }

  /// Without a partner, or with one that it is hardly like.
  private func isLoose(_ group: Int?) -> Bool {
    guard let group else { return true }
    return likeness[group] < 0.45 && groups[group].old.count + groups[group].new.count == 2
  }

  private func gain(of part: Part, for target: Int) -> Float? {
    let place = part.place
    let document = part.isNew ? new : old
    let siblings = part.isNew ? groups[part.group].new : groups[part.group].old
    let features = document.features[place]
    let whole0 = (part.isNew ? old : new).features[target]
    let taken = whole(siblings, document)
    let shared = features.shared(with: whole0.without(taken))
    guard shared >= Self.leastContained * features.total, shared >= Self.leastWeight else {
      return nil
    }
    // Which of two that hold the same is not told by the sum: the one that lacks it.
    let together = whole((siblings + [place]).sorted(), document).likeness(to: whole0)
    let alone = (part.isNew ? groupOfNew[place] : groupOfOld[place]).map { likeness[$0] } ?? 0
    let before = max(taken.likeness(to: whole0), alone)
    return together - before
  }

  private func whole(_ places: [Int], _ document: ComparedDocument) -> ParagraphFeatures {
    if places.count == 1 { return document.features[places[0]] }
    return ParagraphFeatures(words: places.flatMap { document.texts[$0].words }, vocabulary)
  }

  // MARK: - Parts of what has none

  /// A long paragraph whose parts are each too short to be like it.
  private mutating func formFromParts() {
    let free = (groupOfOld.count { $0 == nil }, groupOfNew.count { $0 == nil })
    guard free.0 * free.1 <= Self.mostCombinations else { return }
    for place in 0..<old.count where groupOfOld[place] == nil && isLong(old, place) {
      let parts = partsInside(
        old.features[place], of: new, groupOfNew, old.paragraphs[place].kind.family)
      if let value = value(of: parts, in: new, for: old.features[place]) {
        add(Group(old: [place], new: parts), value)
      }
    }
    for place in 0..<new.count where groupOfNew[place] == nil && isLong(new, place) {
      let parts = partsInside(
        new.features[place], of: old, groupOfOld, new.paragraphs[place].kind.family)
      if let value = value(of: parts, in: old, for: new.features[place]) {
        add(Group(old: parts, new: [place]), value)
      }
    }
  }

  private func partsInside(
    _ whole: ParagraphFeatures, of document: ComparedDocument, _ taken: [Int?], _ family: Int
  ) -> [Int] {
    var rest = whole
    var parts: [Int] = []
    for place in 0..<document.count
    where taken[place] == nil && document.paragraphs[place].kind.family == family {
      let part = document.features[place]
      let shared = part.shared(with: rest)
      guard shared >= 0.75 * part.total, shared >= Self.leastWeight / 2 else { continue }
      parts.append(place)
      rest = rest.without(part)
    }
    return parts
  }

  private func value(
    of parts: [Int], in document: ComparedDocument, for features: ParagraphFeatures
  ) -> Float? {
    guard parts.count > 1 else { return nil }
    let value = whole(parts, document).likeness(to: features)
    return value >= 0.5 ? value : nil
  }

  // MARK: - The rest

  /// What lost its partner may find another one that is left.
  private mutating func releaseTheRest() {
    defer { groups.removeAll { $0.old.isEmpty } }
    var edges = Slots(old: old, new: new, vocabulary: vocabulary).edges(
      partners: groupOfOld.map { $0.map { groups[$0].new[0] } },
      origins: groupOfNew.map { $0.map { groups[$0].old[0] } })
    let known = Set(edges.map { $0.left << 32 | $0.right })
    for pair in candidates
    where groupOfOld[pair.left] == nil && groupOfNew[pair.right] == nil
      && !known.contains(pair.left << 32 | pair.right) && !old.isNumeral[pair.left]
    {
      let value = old.features[pair.left].likeness(to: new.features[pair.right])
      if value > Pairing.threshold {
        edges.append(.init(left: pair.left, right: pair.right, value: value - Pairing.threshold))
      }
    }
    guard !edges.isEmpty else { return }
    let found = Assignment.best(edges, leftCount: old.count, rightCount: new.count)
    for case (let left, let right?) in found.enumerated() {
      groups.append(Group(old: [left], new: [right]))
    }
  }
}
