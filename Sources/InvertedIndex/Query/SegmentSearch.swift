// Part of Kimberlite.

/// Makes matchers of a query for one segment.
struct SegmentSearch {
  let segment: SegmentReader
  let scoring: Scoring
  /// How many documents of the whole index hold a term.
  let frequencies: (Term) throws(IndexError) -> Int
  let documentCount: Int
  /// Whether scores are wanted; without, what only adds to them is left out.
  var isScored = true

  func matcher(_ query: IndexQuery) throws(IndexError) -> Matcher {
    switch query {
    case .term(let term): return try matcher(term: term)
    case .prefix(let term): return try matcher(prefix: term)
    case .phrase(let slots): return try matcher(phrase: slots, nearness: nil)
    case .near(let slots, let distance): return try matcher(phrase: slots, nearness: distance)
    case .all(let parts): return try matcher(all: parts)
    case .any(let parts):
      let found = try matchers(parts).filter { !($0 is EmptyMatcher) }
      if found.count == 1 { return found[0] }
      return found.isEmpty ? EmptyMatcher() : AnyMatcher(found)
    case .except(let base, let excluded):
      return ExceptMatcher(try matcher(base), not: try matcher(excluded))
    case .preferring(let base, _) where !isScored: return try matcher(base)
    case .boosted(let base, _) where !isScored: return try matcher(base)
    case .preferring(let base, let preferred):
      let bonus = IndexQuery.bonus(over: base, documents: documentCount)
      let (base, preferred) = (try matcher(base), try matcher(preferred))
      return preferred is EmptyMatcher
        ? base : PreferringMatcher(base, by: preferred, bonus: bonus)
    case .boosted(let base, let more):
      let (base, more) = (try matcher(base), try matcher(more))
      return more is EmptyMatcher || base is EmptyMatcher ? base : BoostedMatcher(base, by: more)
    case .unscored(let part): return UnscoredMatcher(try matcher(part))
    case .number(let column, let ranges): return try matcher(column: column, in: ranges)
    case .text(let column, let strings): return try matcher(column: column, in: strings)
    case .inGroup(let part): return try matcher(groupsOf: part)
    case .group(let keys): return try matcher(groupsWith: keys)
    case .everything: return ConditionMatcher(documents: segment.documentCount) { _ in true }
    }
  }

  private func matchers(_ parts: [IndexQuery]) throws(IndexError) -> [Matcher] {
    var found: [Matcher] = []
    for part in parts { found.append(try matcher(part)) }
    return found
  }

  private func matcher(all parts: [IndexQuery]) throws(IndexError) -> Matcher {
    let found = try matchers(parts)
    if found.contains(where: { $0 is EmptyMatcher }) { return EmptyMatcher() }
    if found.count == 1 { return found[0] }
    if found.isEmpty { return ConditionMatcher(documents: segment.documentCount) { _ in true } }
    return AllMatcher(found)
  }

  // MARK: Terms

  private func weight(_ documentFrequency: Int) -> Float {
    (BM25.k1 + 1)
      * BM25.inverseDocumentFrequency(documents: documentCount, containing: documentFrequency)
  }

  private func cursor(_ entry: TermEntry, _ field: UInt8) throws(IndexError) -> PostingCursor {
    try segment.cursor(entry, positional: segment.isPositional(field))
  }

  private func matcher(term: Term) throws(IndexError) -> Matcher {
    guard let entry = try segment.entry(term) else { return EmptyMatcher() }
    return TermMatcher(
      try cursor(entry, term.field), scoring: scoring, weight: weight(try frequencies(term)))
  }

  private func entries(prefix: Term) throws(IndexError) -> [TermEntry] {
    var found: [TermEntry] = []
    let start = [prefix.field] + prefix.bytes
    try segment.dictionary.forEach(from: start) {
      (key, entry) throws(IndexError) in
      guard key.starts(with: start) else { return false }
      found.append(entry)
      return true
    }
    return found
  }

  private func matcher(prefix: Term) throws(IndexError) -> Matcher {
    let found = try entries(prefix: prefix)
    if found.isEmpty { return EmptyMatcher() }
    if found.count == 1 {
      return TermMatcher(
        try cursor(found[0], prefix.field), scoring: scoring,
        weight: weight(found[0].documentFrequency))
    }
    return try union(found, field: prefix.field)
  }

  /// All documents of several terms, which count as one.
  private func union(_ entries: [TermEntry], field: UInt8) throws(IndexError) -> Matcher {
    var gathered = GatheredDocuments(documents: segment.documentCount, counting: true)
    for entry in entries { gathered.add(try cursor(entry, field)) }
    let count = gathered.count
    return DocumentListMatcher(gathered, size: count, scoring: scoring, weight: weight(count))
  }

  // MARK: Phrases

  /// A slot with the entries of its terms.
  private struct ResolvedSlot {
    var position: UInt32
    var field: UInt8
    var entries: [TermEntry]
    var cursor: PostingCursor?
    /// Whether a pair of frequent terms already speaks for it.
    var isCovered = false
  }

  private func resolve(_ slot: IndexQuery.Slot) throws(IndexError) -> ResolvedSlot {
    var resolved = ResolvedSlot(
      position: slot.position, field: slot.alternatives.first?.field ?? 0, entries: [])
    for term in slot.alternatives {
      if slot.isPrefix {
        resolved.entries += try entries(prefix: term)
      } else if let entry = try segment.entry(term) {
        resolved.entries.append(entry)
      }
    }
    return resolved
  }

  private func phraseWeight(_ slots: [IndexQuery.Slot]) throws(IndexError) -> Float {
    var sum: Float = 0
    for slot in slots {
      var frequency = 0
      for term in slot.alternatives where !slot.isPrefix { frequency += try frequencies(term) }
      sum += weight(frequency)
    }
    return sum
  }

  private func matcher(
    phrase slots: [IndexQuery.Slot], nearness: UInt32?
  ) throws(IndexError) -> Matcher {
    var resolved: [ResolvedSlot] = []
    for slot in slots {
      let next = try resolve(slot)
      if next.entries.isEmpty { return EmptyMatcher() }
      resolved.append(next)
    }
    guard let first = resolved.first else { return EmptyMatcher() }
    let weight = try phraseWeight(slots)
    if resolved.count == 1 {
      guard first.entries.count == 1 else {
        return try union(first.entries, field: first.field)
      }
      return TermMatcher(
        try cursor(first.entries[0], first.field), scoring: scoring, weight: weight)
    }
    var pairs: [TermMatcher] = []
    if nearness == nil {
      guard try addPairs(&resolved, to: &pairs, weight: weight) else { return EmptyMatcher() }
      if resolved.count == 2, pairs.count == 1 { return pairs[0] }
    }
    return try matcher(verifying: &resolved, pairs: pairs, nearness: nearness, weight: weight)
  }

  /// Adds a candidate list for each pair of neighbours that are both frequent; false when one of the
  /// pairs never stands in this segment.
  private func addPairs(
    _ slots: inout [ResolvedSlot], to pairs: inout [TermMatcher], weight: Float
  ) throws(IndexError) -> Bool {
    for index in slots.indices.dropFirst() {
      let (left, right) = (slots[index - 1], slots[index])
      guard left.position + 1 == right.position, left.field == right.field,
        left.entries.count == 1, right.entries.count == 1,
        segment.isFrequent(left.entries[0], field: left.field),
        segment.isFrequent(right.entries[0], field: right.field)
      else { continue }
      guard let pair = try segment.pair(left.entries[0].ordinal, right.entries[0].ordinal) else {
        return false
      }
      slots[index - 1].isCovered = true
      slots[index].isCovered = true
      let cursor = try segment.cursor(pair, positional: false)
      pairs.append(TermMatcher(cursor, scoring: scoring, weight: weight))
    }
    return true
  }

  private func matcher(
    verifying slots: inout [ResolvedSlot], pairs: [TermMatcher], nearness: UInt32?, weight: Float
  ) throws(IndexError) -> Matcher {
    var candidates: [Matcher] = pairs
    let isCovered = slots.allSatisfy(\.isCovered) && pairs.count == slots.count - 1
    var places: [SlotPlaces] = []
    for slot in slots where slot.entries.count == 1 {
      let cursor = try cursor(slot.entries[0], slot.field)
      places.append(TermPlaces(cursor, offset: slot.position))
      if !slot.isCovered {
        candidates.append(TermMatcher(cursor, scoring: scoring, weight: weight))
      }
    }
    for slot in slots where slot.entries.count > 1 {
      var cursors: [PostingCursor] = []
      for entry in slot.entries { cursors.append(try cursor(entry, slot.field)) }
      places.append(UnionPlaces(cursors, offset: slot.position))
    }
    if candidates.isEmpty {
      // Nothing but slots with alternatives: the rarest proposes.
      let rarest = slots.min { a, b in Self.cost(a) < Self.cost(b) }
      if let rarest { candidates.append(try union(rarest.entries, field: rarest.field)) }
    }
    let proposing =
      candidates.count == 1 ? candidates[0] : AllMatcher(candidates, takesLeast: true)
    return PhraseMatcher(
      places, candidates: proposing, nearness: nearness,
      pairs: isCovered ? pairs : [],
      scoring: scoring, weight: weight)
  }

  private static func cost(_ slot: ResolvedSlot) -> Int {
    slot.entries.reduce(0) { $0 + $1.documentFrequency }
  }

  // MARK: Columns and groups

  private func matcher(
    column number: Int, in ranges: [ClosedRange<UInt32>]
  ) throws(IndexError) -> Matcher {
    let column = try segment.columns.column(number)
    if ranges.count == 1 {
      let (least, most) = (ranges[0].lowerBound, ranges[0].upperBound)
      return ConditionMatcher(documents: segment.documentCount) { document in
        let value = column[document]
        return value >= least && value <= most
      }
    }
    return ConditionMatcher(documents: segment.documentCount) { document in
      let value = column[document]
      return ranges.contains { $0.contains(value) }
    }
  }

  private func matcher(column number: Int, in strings: [[UInt8]]) throws(IndexError) -> Matcher {
    let column = try segment.columns.strings(number)
    var isWanted = [Bool](repeating: false, count: column.stringCount)
    let wanted = Set(strings)
    var isAny = false
    for index in 0..<column.stringCount where wanted.contains(Array(column.string(UInt32(index)))) {
      isWanted[index] = true
      isAny = true
    }
    guard isAny else { return EmptyMatcher() }
    return ConditionMatcher(documents: segment.documentCount) { document in
      let value = Int(column[document])
      return value < isWanted.count && isWanted[value]
    }
  }

  private func matcher(groupsOf part: IndexQuery) throws(IndexError) -> Matcher {
    let found = try matcher(part)
    var gathered = GatheredDocuments(documents: segment.documentCount, counting: false)
    try segment.groups.verify()
    var last: UInt32 = 0
    while found.document != PostingCursor.end {
      let group = segment.groups.group(of: found.document)
      let documents = segment.groups.documents(of: group)
      for document in documents where document >= last { gathered.insert(document) }
      last = max(documents.upperBound, found.document + 1)
      found.advance(to: last)
    }
    if found.isBroken { throw segment.damaged(.postings) }
    return DocumentListMatcher(
      gathered, size: gathered.count, scoring: scoring, weight: 0)
  }

  private func matcher(groupsWith keys: [[UInt8]]) throws(IndexError) -> Matcher {
    let wanted = Set(keys)
    var gathered = GatheredDocuments(documents: segment.documentCount, counting: false)
    for group in 0..<segment.groups.count
    where wanted.contains(try segment.groups.entry(group).key) {
      for document in segment.groups.documents(of: group) { gathered.insert(document) }
    }
    return DocumentListMatcher(
      gathered, size: gathered.count, scoring: scoring, weight: 0)
  }
}
