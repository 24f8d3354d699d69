// Part of Kimberlite.

/// Documents of one matcher; to the score of those that another finds too its score is added.
final class BoostedMatcher: Matcher {
  private let base: Matcher
  private let more: Matcher

  init(_ base: Matcher, by more: Matcher) {
    self.base = base
    self.more = more
  }

  override var document: UInt32 { base.document }
  override var cost: Int { base.cost }
  override var bound: Float { base.bound + more.bound }
  override var isFilter: Bool { base.isFilter }
  override var isBroken: Bool { base.isBroken || more.isBroken }
  override var knownCount: Int? { base.knownCount }
  override func next() { base.next() }
  override func advance(to target: UInt32) { base.advance(to: target) }

  override func score() -> Float {
    let score = base.score()
    return more.accepts(base.document) ? score + more.score() : score
  }

  override func bound(from target: UInt32) -> (score: Float, last: UInt32) {
    let (score, last) = base.bound(from: target)
    // What stands before the target can add nothing any more.
    if target > more.document { more.advance(to: target) }
    if more.document > last { return (score, last) }
    let (added, until) = more.bound(from: target)
    return (score + added, min(last, until))
  }

  /// The terms that together score what this does, where both sides are single terms and the second
  /// is known to find nothing that the first does not.
  var terms: (base: TermMatcher, added: TermMatcher)? {
    guard let base = base as? TermMatcher, let more = more as? TermMatcher else { return nil }
    return (base, more)
  }
}
