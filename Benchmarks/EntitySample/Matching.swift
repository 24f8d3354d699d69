// Part of Kimberlite.
import ResolutionModel

/// The mentions of one type in one paragraph, marked and found, side by side.
struct Matching {
  /// At the same place; right if the values are the same too.
  private(set) var pairs: [(expected: ExpectedMention, found: Mention, isRight: Bool)] = []
  private(set) var missed: [ExpectedMention] = []
  /// Found, but not marked; those over open ones are left out.
  private(set) var wrong: [Mention] = []

  /// The pairs with the same value are made first, then those with the same place.
  init(_ expected: [ExpectedMention], _ found: [Mention]) {
    missed = expected.filter { !$0.isOpen }
    wrong = found
    pair { Comparison.isAtPlace($1.range, of: $0) && Comparison.isRight($1.value, for: $0) }
    let right = pairs.count
    pair { Comparison.isAtPlace($1.range, of: $0) }
    for index in pairs.indices { pairs[index].isRight = index < right }
    let open = expected.filter(\.isOpen)
    wrong.removeAll { mention in open.contains { $0.range.overlaps(mention.range) } }
  }

  private mutating func pair(if fits: (ExpectedMention, Mention) -> Bool) {
    var rest: [ExpectedMention] = []
    for expected in missed {
      guard let index = wrong.firstIndex(where: { fits(expected, $0) }) else {
        rest.append(expected)
        continue
      }
      pairs.append((expected, wrong.remove(at: index), false))
    }
    missed = rest
  }
}

/// Counts of matchings, and the figures made of them.
struct Score {
  private(set) var required = 0
  private(set) var predicted = 0
  private(set) var placed = 0
  private(set) var right = 0
  /// Of the placed ones: how many have this part right. In the order of `Comparison.parts`.
  private(set) var parts: [(name: String, right: Int)] = []

  mutating func add(_ matching: Matching) {
    required += matching.pairs.count + matching.missed.count
    predicted += matching.pairs.count + matching.wrong.count
    placed += matching.pairs.count
    for pair in matching.pairs {
      if pair.isRight { right += 1 }
      let found = Comparison.parts(pair.found.value, for: pair.expected)
      if parts.isEmpty { parts = found.map { ($0.name, 0) } }
      for (index, part) in found.enumerated() where part.isRight { parts[index].right += 1 }
    }
  }

  /// In percent; nil where there is nothing to divide by.
  func precision(of right: Int) -> Double? { Self.percent(right, predicted) }
  func recall(of right: Int) -> Double? { Self.percent(right, required) }
  func f1(of right: Int) -> Double? { Self.percent(2 * right, predicted + required) }

  static func percent(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : 100 * Double(part) / Double(whole)
  }
}
