// Part of Kimberlite.

extension IndexQuery {
  /// What a document gets for being preferred: more than `base` alone can give in any segment, and
  /// the same in all of them, so that their documents can be ranked together. A power of two, which
  /// costs the sum the fewest digits.
  static func bonus(over base: IndexQuery, documents: Int) -> Float {
    let greatest =
      (BM25.k1 + 1) * BM25.inverseDocumentFrequency(documents: documents, containing: 0)
    let limit = base.scoreLimit(ofTerm: greatest)
    var bonus: Float = 1
    while bonus <= limit, bonus < 1_000_000 { bonus *= 2 }
    return bonus
  }

  /// What no score exceeds where no term's weight exceeds `term`.
  private func scoreLimit(ofTerm term: Float) -> Float {
    switch self {
    case .term, .prefix: term
    case .phrase(let slots), .near(let slots, _): term * Float(max(1, slots.count))
    case .all(let parts), .any(let parts):
      parts.reduce(0) { $0 + $1.scoreLimit(ofTerm: term) }
    case .boosted(let base, let more):
      base.scoreLimit(ofTerm: term) + more.scoreLimit(ofTerm: term)
    case .except(let base, _): base.scoreLimit(ofTerm: term)
    case .preferring(let base, let preferred):
      base.scoreLimit(ofTerm: term) * 3 + 2 + preferred.scoreLimit(ofTerm: term)
    case .unscored, .number, .text, .inGroup, .group, .everything: 0
    }
  }
}
