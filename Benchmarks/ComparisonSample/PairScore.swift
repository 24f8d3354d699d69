// Part of Kimberlite.

/// Links and relations found beside those that a reader holds right.
struct PairScore {
  /// Links that both have, that only the comparison has, and that only the reader has.
  private(set) var right = 0
  private(set) var wrong = 0
  private(set) var missed = 0
  private(set) var paragraphs = 0
  private(set) var relationsRight = 0
  private var misses: [String] = []

  mutating func add(_ judged: JudgedParagraph, _ found: FoundPair) {
    let expected = Link.all(judged.oldIDs, judged.newIDs)
    let links = Link.all(found.oldIDs, found.newIDs)
    right += expected.intersection(links).count
    wrong += links.subtracting(expected).count
    missed += expected.subtracting(links).count
    paragraphs += 1
    relationsRight += judged.relation == found.relation ? 1 : 0
    if expected != links || judged.relation != found.relation {
      misses.append(Self.line(judged, found))
    }
  }

  /// The harmonic mean of precision and recall of links, 0 to 1; 1 where neither has any.
  var f1: Double {
    let all = 2 * right + wrong + missed
    return all == 0 ? 1 : Double(2 * right) / Double(all)
  }

  var relationShare: Double {
    paragraphs == 0 ? 1 : Double(relationsRight) / Double(paragraphs)
  }

  func text(listsMisses: Bool) -> String {
    var lines = [
      "paragraphs  \(paragraphs)",
      "links       F1 \(Self.rounded(f1)): \(right) right, \(wrong) wrong, \(missed) missed",
      "relations   \(Self.rounded(relationShare)): \(relationsRight) right",
    ]
    if listsMisses { lines += misses }
    return lines.joined(separator: "\n")
  }

  /// To three digits.
  static func rounded(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    let digits = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return digits.dropLast(3) + "." + digits.suffix(3)
  }

  private static func line(_ judged: JudgedParagraph, _ found: FoundPair) -> String {
    func shown(_ old: Set<String>, _ new: Set<String>) -> String {
      old.sorted().joined(separator: ",") + "→" + new.sorted().joined(separator: ",")
    }
    let doubt = judged.doubt.isEmpty ? "" : " (in doubt: \(judged.doubt))"
    return
      "\(judged.name): \(shown(judged.oldIDs, judged.newIDs)) \(judged.relation.rawValue), found "
      + "\(shown(found.oldIDs, found.newIDs)) \(found.relation.rawValue), "
      + "similarity \(rounded(Double(found.similarity)))\(doubt)"
  }
}
