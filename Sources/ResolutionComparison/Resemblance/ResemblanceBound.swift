// Part of Kimberlite.

/// How near paragraphs have to be to one that is asked about, and what follows for the words that
/// both have to have: from words counted without their order it is known which paragraphs cannot be
/// near enough.
///
/// Nearness is similarity; or, for what is asked about as a part of a longer paragraph, nine tenths of
/// the share of it that stands together there (`Resemblance.passage`). So a clause is found inside long paragraphs,
/// behind those that say nothing else.
package struct ResemblanceBound: Sendable {
  /// Words of the paragraph that is asked about.
  package let count: Int
  /// The nearness wanted, 0 to 1.
  package var least: Float

  /// What a share of a passage counts beside similarity.
  package static let passageWeight: Float = 0.9
  /// Fewer words than these stand in many paragraphs by chance.
  package static let leastClause = 5

  package init(count: Int, least: Float) {
    self.count = count
    self.least = least
  }

  private var asksForPassages: Bool { count >= Self.leastClause }

  package func nearness(_ resemblance: Resemblance) -> Float {
    guard asksForPassages else { return resemblance.similarity }
    return max(resemblance.similarity, Self.passageWeight * resemblance.passage)
  }

  /// The nearness that a paragraph of `other` words cannot exceed where at most `common` words are in
  /// both, in whatever order. Rounded as a nearness is: what is exactly as near as wanted is not lost.
  package func nearness(common: Int, other: Int) -> Float {
    let common = min(common, count, other)
    guard common > 0 else { return 0 }
    let share = Float(common) / Float(count)
    return nearness(
      Resemblance(
        similarity: Float(2 * common) / Float(count + other), passage: share,
        firstInSecond: share, secondInFirst: 1))
  }

  /// The same where nothing is known of the other paragraph's length: it is at least `common`.
  package func nearness(common: Int) -> Float {
    nearness(common: common, other: min(common, count))
  }

  /// The fewest words that a paragraph near enough has in common with this one; at least 1.
  ///
  /// With `n` words here, `m` there and `o` in both, similarity `2 o / (n + m)` is `t` or more only if
  /// `o >= t n / (2 - t)`, since `m >= o`; a passage only if `o >= t n / 0.9`, which is more.
  package var leastCommon: Int {
    var common = max(1, Int(least * Float(count) / (2 - least)) - 1)
    while common < count, nearness(common: common) < least { common += 1 }
    return common
  }
}

/// Words that two texts have in common in whatever order, each as often as in both.
package struct WordCounts {
  private var counts: [Int32: Int] = [:]

  package init(_ words: [Int32]) {
    for word in words { counts[word, default: 0] += 1 }
  }

  package func common(with other: [Int32]) -> Int {
    var left = counts
    var common = 0
    for word in other {
      guard let count = left[word], count > 0 else { continue }
      left[word] = count - 1
      common += 1
    }
    return common
  }
}
