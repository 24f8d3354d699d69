// Part of Kimberlite.

/// Where the terms of one slot of a phrase stand in the current document.
class SlotPlaces {
  /// Distance from the phrase's first word.
  let offset: UInt32
  init(offset: UInt32) { self.offset = offset }

  var cost: Int { 0 }
  /// Whether the slot's terms stand in this document.
  func contains(_ document: UInt32) -> Bool { false }
  /// The positions in the document that `contains` was last asked for, ascending.
  func read(into places: inout [UInt32]) {}
  var isBroken: Bool { false }
}

/// A slot with one term.
final class TermPlaces: SlotPlaces {
  let cursor: PostingCursor

  init(_ cursor: PostingCursor, offset: UInt32) {
    self.cursor = cursor
    super.init(offset: offset)
  }

  override var cost: Int { cursor.documentFrequency }
  override var isBroken: Bool { cursor.isBroken }
  override func contains(_ document: UInt32) -> Bool {
    cursor.advance(to: document)
    return cursor.document == document
  }
  override func read(into places: inout [UInt32]) {
    let found = cursor.places
    for index in 0..<found.count { places.append(found[index]) }
  }
}

/// A slot with several terms: variants of a character, or all that begin alike.
final class UnionPlaces: SlotPlaces {
  private let cursors: [PostingCursor]
  private var document: UInt32 = 0

  init(_ cursors: [PostingCursor], offset: UInt32) {
    self.cursors = cursors
    super.init(offset: offset)
  }

  override var cost: Int { cursors.reduce(0) { $0 + $1.documentFrequency } }
  override var isBroken: Bool { cursors.contains { $0.isBroken } }
  override func contains(_ document: UInt32) -> Bool {
    self.document = document
    var isFound = false
    for cursor in cursors {
      cursor.advance(to: document)
      if cursor.document == document { isFound = true }
    }
    return isFound
  }
  override func read(into places: inout [UInt32]) {
    let start = places.count
    for cursor in cursors where cursor.document == document {
      let found = cursor.places
      for index in 0..<found.count { places.append(found[index]) }
    }
    places[start...].sort()
  }
}

/// Documents in which the slots of a phrase stand at their distances.
///
/// Candidates come from `candidates`, which finds no fewer documents than the phrase stands in; each
/// is then compared by positions, the slot with the fewest first.
final class PhraseMatcher: Matcher {
  let candidates: Matcher
  let slots: [SlotPlaces]
  let scoring: Scoring
  let weight: Float
  /// Without order and up to this far apart; nil for an exact phrase.
  let nearness: UInt32?
  /// The lists of all pairs of neighbours, in the order of the phrase; empty when there are not all.
  let pairs: [TermMatcher]
  /// Whether what the candidates can give is as much as the phrase can: it stands no more often than
  /// any of its terms. Not so for alternatives, nor where order does not matter.
  private let isBoundedByCandidates: Bool
  private var frequency: UInt32 = 0
  private var places: [[UInt32]]

  init(
    _ slots: [SlotPlaces], candidates: Matcher, nearness: UInt32?, pairs: [TermMatcher],
    scoring: Scoring, weight: Float
  ) {
    self.pairs = pairs
    isBoundedByCandidates = nearness == nil && CursorConjunction.terms(of: candidates) != nil
    self.slots = slots
    self.candidates = candidates
    self.nearness = nearness
    self.scoring = scoring
    self.weight = weight
    places = [[UInt32]](repeating: [], count: slots.count)
  }

  /// Whether the first document has been looked for: not before somebody asks, since loops over whole
  /// blocks do without.
  private var isSettled = false

  override var document: UInt32 {
    if !isSettled {
      isSettled = true
      settle()
    }
    return candidates.document
  }
  override var cost: Int { candidates.cost }
  override var bound: Float { isBoundedByCandidates ? min(candidates.bound, weight) : weight }
  override var isBroken: Bool { candidates.isBroken || slots.contains { $0.isBroken } }
  override func next() {
    _ = document
    candidates.next()
    settle()
  }
  override func advance(to target: UInt32) {
    guard document < target else { return }
    candidates.advance(to: target)
    settle()
  }
  override func score() -> Float { weight * scoring.share(frequency, candidates.document) }
  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    let (score, last) = candidates.bound(from: target)
    return (isBoundedByCandidates ? score : weight, last)
  }

  private func settle() {
    while candidates.document != end {
      frequency = occurrences(in: candidates.document)
      if frequency > 0 { return }
      candidates.next()
    }
  }

  private func occurrences(in document: UInt32) -> UInt32 {
    for slot in slots where !slot.contains(document) { return 0 }
    if nearness == nil, let found = exactOccurrences() { return found }
    for index in slots.indices {
      places[index].removeAll(keepingCapacity: true)
      slots[index].read(into: &places[index])
    }
    if let nearness { return occurrencesNear(nearness) }
    return exactOccurrencesOfLists()
  }

  /// The usual case, terms only, without copying positions; nil for others.
  private func exactOccurrences() -> UInt32? {
    var rarest: CursorState.Places?
    var base: UInt32 = 0
    for slot in slots {
      guard let term = slot as? TermPlaces else { return nil }
      let found = term.cursor.places
      if rarest == nil || found.count < rarest!.count { (rarest, base) = (found, slot.offset) }
    }
    guard let rarest else { return 0 }
    var count: UInt32 = 0
    for index in 0..<rarest.count {
      let start = Int64(rarest[index]) - Int64(base)
      if start >= 0, stands(at: UInt32(start)) { count += 1 }
    }
    return count
  }

  private func stands(at start: UInt32) -> Bool {
    for slot in slots {
      let found = unsafeDowncast(slot, to: TermPlaces.self).cursor.places
      let wanted = start &+ slot.offset
      var isThere = false
      for index in 0..<found.count {
        let place = found[index]
        if place >= wanted {
          isThere = place == wanted
          break
        }
      }
      guard isThere else { return false }
    }
    return true
  }

  private func exactOccurrencesOfLists() -> UInt32 {
    var count: UInt32 = 0
    for place in places[0] where place >= slots[0].offset {
      let start = place - slots[0].offset
      let isThere = slots.indices.dropFirst().allSatisfy { index in
        places[index].contains(start &+ slots[index].offset)
      }
      if isThere { count += 1 }
    }
    return count
  }

  /// Counts windows that hold every slot at places of their own: for each place of any slot the
  /// nearest ones behind it.
  private func occurrencesNear(_ distance: UInt32) -> UInt32 {
    var count: UInt32 = 0
    var next = [Int](repeating: 0, count: places.count)
    while true {
      var lowest = 0
      var least = UInt32.max
      var greatest: UInt32 = 0
      var taken: Set<UInt32> = []
      for index in places.indices {
        guard next[index] < places[index].count else { return count }
        let place = places[index][next[index]]
        if place < least { (least, lowest) = (place, index) }
        greatest = max(greatest, place)
        taken.insert(place)
      }
      if greatest - least <= distance, taken.count == places.count {
        count += 1
      } else if taken.count < places.count, greatest - least <= distance,
        canSpread(from: least, distance: distance)
      {
        count += 1
      }
      next[lowest] += 1
    }
  }

  /// Whether slots that share a term find different places in the window that begins at `least`.
  private func canSpread(from least: UInt32, distance: UInt32) -> Bool {
    let inside = places.map { list in list.filter { $0 >= least && $0 - least <= distance } }
    var owner: [UInt32: Int] = [:]
    func assign(_ slot: Int, _ seen: inout Set<UInt32>) -> Bool {
      for place in inside[slot] where seen.insert(place).inserted {
        if let other = owner[place], !assign(other, &seen) { continue }
        owner[place] = slot
        return true
      }
      return false
    }
    return inside.indices.allSatisfy { slot in
      var seen: Set<UInt32> = []
      return assign(slot, &seen)
    }
  }
}
