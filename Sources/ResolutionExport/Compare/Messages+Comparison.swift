// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// The words about comparisons.
extension Messages {
  package static func title(of comparison: DocumentComparison) -> String {
    comparison.old.metadata.comparedName + " → " + comparison.new.metadata.comparedName
  }

  static func name(of change: TextEdit.Class) -> String {
    switch change {
    case .verbStrengthened: "verb strengthened"
    case .verbWeakened: "verb weakened"
    case .citationAdded: "citation added"
    case .citationRemoved: "citation removed"
    case .citationUpdated: "citation updated"
    case .actorChanged: "actor changed"
    case .dateUpdated: "date updated"
    case .numberUpdated: "number updated"
    case .wording: "wording"
    case .punctuation: "punctuation"
    }
  }

  /// `edited`, `moved`, `renumbered`, `preambular → operative`, `0.87`, `verb strengthened`.
  static func facts(of pair: ParagraphPair) -> [String] {
    var facts = [pair.relation.rawValue]
    if pair.isMoved { facts.append("moved") }
    if let side = pair.sideChange {
      facts.append("\(side.old.rawValue) → \(side.new.rawValue)")
    }
    if pair.isRenumbered { facts.append("renumbered") }
    if pair.isChanged {
      facts.append(hundredths(pair.similarity))
      facts += pair.changes.map(name)
    }
    return facts
  }

  /// `0.87`; nothing but equal texts is 1.
  static func hundredths(_ value: Float) -> String {
    let count = value >= 1 ? 100 : min(99, Int(value * 100 + 0.5))
    return count == 100 ? "1.00" : "0." + (count < 10 ? "0" : "") + String(count)
  }

  /// What a comparison comes to: `18 identical · 12 edited · …`, and the share of words that stayed.
  static func summary(of comparison: DocumentComparison) -> [String] {
    let counts = ComparisonCounts(comparison).all.filter { $0.count > 0 && !$0.isChange }
    let changes = ComparisonCounts(comparison).all.filter { $0.count > 0 && $0.isChange }
    var lines = [counts.map { "\($0.count) \($0.name)" }.joined(separator: " · ")]
    lines.append(
      "\(hundredths(comparison.keptShare)) of the words of both texts stand in both, in their order."
    )
    if !changes.isEmpty {
      lines.append(changes.map { "\($0.name): \($0.count)" }.joined(separator: " · "))
    }
    return lines
  }

  static func jumps(_ count: Int) -> String { "What changed: \(count)" }

  static let oldColumn = "old"
  static let newColumn = "new"
}

/// How many paragraphs are what.
struct ComparisonCounts {
  struct Count {
    var name: String
    /// As programs read it: `verbStrengthened`.
    var identifier: String
    var count: Int
    /// Whether it counts paragraphs by what changed in them.
    var isChange = false
  }

  let all: [Count]

  init(_ comparison: DocumentComparison) {
    let pairs = comparison.pairs
    var all = ParagraphPair.Relation.allCases.map { relation in
      Count(
        name: relation.rawValue, identifier: relation.rawValue,
        count: pairs.count { $0.relation == relation })
    }
    all.append(Count(name: "moved", identifier: "moved", count: pairs.count(where: \.isMoved)))
    all.append(
      Count(name: "renumbered", identifier: "renumbered", count: pairs.count(where: \.isRenumbered))
    )
    all += TextEdit.Class.allCases.map { kind in
      Count(
        name: Messages.name(of: kind), identifier: kind.rawValue,
        count: pairs.count { $0.changes.contains(kind) },
        isChange: true)
    }
    self.all = all
  }
}
