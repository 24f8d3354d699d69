// Part of Kimberlite.

/// Walks the documents of one segment that fit a query, in ascending order.
///
/// `document` is `PostingCursor.end` behind the last one. Scores are asked for the current document
/// only. Bounds promise what no document can exceed; they let the search leave blocks out.
class Matcher {
  final let end = PostingCursor.end
  /// The current document.
  var document: UInt32 { end }
  /// About how many documents it walks.
  var cost: Int { 0 }
  /// What no document's score exceeds.
  var bound: Float { 0 }
  /// Whether asking about single documents is cheap while finding the next one is not.
  var isFilter: Bool { false }

  func next() {}
  /// Goes to the first document from `target` on.
  func advance(to target: UInt32) {}
  func score() -> Float { 0 }
  /// What the score of no document from `target` to `last` exceeds; moves nothing.
  func bound(from target: UInt32) -> (score: Float, last: UInt32) { (bound, end - 1) }
  /// Whether `target`, not before the current document, is found.
  func accepts(_ target: UInt32) -> Bool {
    advance(to: target)
    return document == target
  }
  /// Whether a list contradicted itself.
  var isBroken: Bool { false }
  /// How many documents it finds, where that is known without walking; from the beginning only.
  var knownCount: Int? { nil }
}

/// What all matchers of a segment score with.
struct Scoring {
  let norms: UnsafePointer<UInt8>
  /// For each length byte what BM25 adds to the term frequency; 256 values.
  let lengths: UnsafePointer<Float>
  /// How much more a block can give than its impact says, when documents of the whole index are
  /// longer than those of the segment.
  let impactFactor: Float

  @inline(__always)
  func share(_ frequency: UInt32, _ document: UInt32) -> Float {
    let frequency = Float(frequency)
    return frequency / (frequency + lengths[Int(norms[Int(document)])])
  }
}

/// Nothing.
final class EmptyMatcher: Matcher {
  override var knownCount: Int? { 0 }
}

/// One term, or a pair of frequent terms.
final class TermMatcher: Matcher {
  let cursor: PostingCursor
  let scoring: Scoring
  /// Inverse document frequency times `k1 + 1`.
  let weight: Float
  private lazy var greatest = weight * greatestShare()

  init(_ cursor: PostingCursor, scoring: Scoring, weight: Float) {
    self.cursor = cursor
    self.scoring = scoring
    self.weight = weight
  }

  private func greatestShare() -> Float {
    guard cursor.blockCount > 0 else { return Self.share(of: cursor, scoring) }
    // What the tail can give is not written down; few lists are so short that it matters.
    if cursor.hasTail, cursor.blockCount < 4 { return 1 }
    var impact: UInt16 = 0
    for block in 0..<cursor.blockCount { impact = max(impact, cursor.impact(ofBlock: block)) }
    return min(1, Impact.share(of: impact) * scoring.impactFactor)
  }

  /// The largest share in the only block of a short list, exact.
  private static func share(of cursor: PostingCursor, _ scoring: Scoring) -> Float {
    let frequencies = cursor.blockFrequencies()
    var best: Float = 0
    for index in 0..<cursor.count {
      best = max(best, scoring.share(frequencies[index], cursor.blockDocuments[index]))
    }
    // Rounding of the product below must not make the bound too small.
    return best * 1.000001
  }

  override var document: UInt32 { cursor.document }
  override var cost: Int { cursor.documentFrequency }
  override var knownCount: Int? { cursor.documentFrequency }
  override var bound: Float { greatest }
  override var isBroken: Bool { cursor.isBroken }
  override func next() { cursor.next() }
  override func advance(to target: UInt32) { cursor.advance(to: target) }
  override func score() -> Float { weight * scoring.share(cursor.frequency, cursor.document) }

  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    guard cursor.blockCount > 0 else { return (greatest, end - 1) }
    let block = cursor.block(holding: max(target, cursor.document))
    guard block < cursor.blockCount else { return (greatest, end - 1) }
    let share = Impact.share(of: cursor.impact(ofBlock: block)) * scoring.impactFactor
    // Were the entries of the list out of order, nobody must step back.
    return (weight * share, max(target, cursor.lastDocument(ofBlock: block)))
  }
}

/// Documents that all of several matchers find.
final class AllMatcher: Matcher {
  private let required: [Matcher]
  private let filters: [Matcher]
  private let lead: Matcher
  /// The cheapest first.
  let all: [Matcher]
  private lazy var greatest: Float =
    takesLeast
    ? all.reduce(.greatestFiniteMagnitude) { min($0, $1.bound) }
    : all.reduce(0) { $0 + $1.bound }
  private var current: UInt32 = 0

  /// Whether a document scores what its least part does, not what all do together.
  private let takesLeast: Bool

  /// `matchers` is not empty.
  init(_ matchers: [Matcher], takesLeast: Bool = false) {
    self.takesLeast = takesLeast
    let sorted = matchers.sorted { $0.cost < $1.cost }
    let walked = sorted.filter { !$0.isFilter }
    lead = walked.first ?? sorted[0]
    let first = lead
    required = walked.filter { $0 !== first }
    filters = sorted.filter { $0.isFilter && $0 !== first }
    all = sorted
  }

  /// Not before somebody asks, since loops over whole blocks do without.
  private var isAligned = false

  private func settle() {
    guard !isAligned else { return }
    isAligned = true
    align()
  }

  override var document: UInt32 {
    settle()
    return current
  }
  override var cost: Int { lead.cost }
  override var bound: Float { greatest }
  override var isBroken: Bool {
    lead.isBroken || required.contains { $0.isBroken } || filters.contains { $0.isBroken }
  }

  override func next() {
    settle()
    lead.next()
    align()
  }

  override func advance(to target: UInt32) {
    settle()
    guard current < target else { return }
    lead.advance(to: target)
    align()
  }

  private func align() {
    search: while true {
      let candidate = lead.document
      guard candidate != end else { break }
      for other in required {
        other.advance(to: candidate)
        if other.document != candidate {
          lead.advance(to: other.document)
          continue search
        }
      }
      for filter in filters where !filter.accepts(candidate) {
        lead.next()
        continue search
      }
      break
    }
    current = lead.document
  }

  override func score() -> Float {
    var sum = lead.score()
    for other in required { sum += other.score() }
    return sum
  }

  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    var (sum, last) = lead.bound(from: target)
    for other in required {
      let (score, until) = other.bound(from: target)
      sum = takesLeast ? min(sum, score) : sum + score
      last = min(last, until)
    }
    return (sum, last)
  }
}

/// Documents that at least one of several matchers finds.
final class AnyMatcher: Matcher {
  let parts: [Matcher]
  private var current: UInt32

  init(_ matchers: [Matcher]) {
    parts = matchers
    current = matchers.reduce(PostingCursor.end) { min($0, $1.document) }
  }

  override var document: UInt32 { current }
  override var cost: Int { parts.reduce(0) { $0 + $1.cost } }
  override var bound: Float { parts.reduce(0) { $0 + $1.bound } }
  override var isBroken: Bool { parts.contains { $0.isBroken } }

  override func next() {
    guard current != end else { return }
    let last = current
    current = end
    for matcher in parts {
      if matcher.document == last { matcher.next() }
      current = min(current, matcher.document)
    }
  }

  override func advance(to target: UInt32) {
    guard current < target else { return }
    current = end
    for matcher in parts {
      matcher.advance(to: target)
      current = min(current, matcher.document)
    }
  }

  override func score() -> Float {
    var sum: Float = 0
    for matcher in parts where matcher.document == current { sum += matcher.score() }
    return sum
  }

  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    var sum: Float = 0
    var last = end - 1
    for matcher in parts where matcher.document != end {
      let (score, until) = matcher.bound(from: target)
      sum += score
      last = min(last, until)
    }
    return (sum, last)
  }
}

/// Documents of one matcher that another does not find.
final class ExceptMatcher: Matcher {
  private let base: Matcher
  private let excluded: Matcher

  init(_ base: Matcher, not excluded: Matcher) {
    self.base = base
    self.excluded = excluded
    super.init()
    settle()
  }

  private func settle() {
    while base.document != end, excluded.accepts(base.document) { base.next() }
  }

  override var document: UInt32 { base.document }
  override var cost: Int { base.cost }
  override var bound: Float { base.bound }
  override var isBroken: Bool { base.isBroken || excluded.isBroken }
  override func next() {
    base.next()
    settle()
  }
  override func advance(to target: UInt32) {
    base.advance(to: target)
    settle()
  }
  override func score() -> Float { base.score() }
  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    base.bound(from: target)
  }
}

/// Documents of one matcher; those that another finds too score more than all the rest.
final class PreferringMatcher: Matcher {
  private let base: Matcher
  private let preferred: Matcher
  /// Taken at the beginning: a list that has been walked knows less of itself.
  private let bonus: Float

  init(_ base: Matcher, by preferred: Matcher) {
    self.base = base
    self.preferred = preferred
    bonus = base.bound
  }

  override var document: UInt32 { base.document }
  override var cost: Int { base.cost }
  override var bound: Float { base.bound + bonus + preferred.bound }
  override var isBroken: Bool { base.isBroken || preferred.isBroken }
  override var knownCount: Int? { base.knownCount }
  override func next() { base.next() }
  override func advance(to target: UInt32) { base.advance(to: target) }

  override func score() -> Float {
    let score = base.score()
    return preferred.accepts(base.document) ? score + bonus + preferred.score() : score
  }

  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    let (score, last) = base.bound(from: target)
    preferred.advance(to: target)
    if preferred.document > last { return (score, last) }
    let (more, until) = preferred.bound(from: target)
    return (score + bonus + more, min(last, until))
  }
}

/// The same documents without a score.
final class UnscoredMatcher: Matcher {
  private let base: Matcher

  init(_ base: Matcher) { self.base = base }

  override var document: UInt32 { base.document }
  override var cost: Int { base.cost }
  override var isFilter: Bool { base.isFilter }
  override var isBroken: Bool { base.isBroken }
  override var knownCount: Int? { base.knownCount }
  override func next() { base.next() }
  override func advance(to target: UInt32) { base.advance(to: target) }
  override func accepts(_ target: UInt32) -> Bool { base.accepts(target) }
}

/// Documents for which a condition holds, found by asking each.
final class ConditionMatcher: Matcher {
  private let count: UInt32
  private let holds: (UInt32) -> Bool
  private var current: UInt32 = 0

  init(documents: Int, _ holds: @escaping (UInt32) -> Bool) {
    count = UInt32(documents)
    self.holds = holds
    super.init()
    settle()
  }

  private func settle() {
    while current < count, !holds(current) { current += 1 }
    if current >= count { current = end }
  }

  override var document: UInt32 { current }
  override var cost: Int { Int(count) }
  override var isFilter: Bool { true }
  override func next() {
    guard current != end else { return }
    current += 1
    settle()
  }
  override func advance(to target: UInt32) {
    guard current < target else { return }
    current = target
    settle()
  }
  override func accepts(_ target: UInt32) -> Bool { target < count && holds(target) }
}
