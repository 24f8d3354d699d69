// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Compares two documents of one language, paragraph by paragraph. The whole comparison can be read
/// in `pairs`.
///
/// Old and new swapped give the mirrored result: the work is always done in the same direction,
/// whichever document is called the old one. Some milliseconds for two resolutions of 60 paragraphs.
package struct DocumentComparer: Sendable {
  /// To be raised with every change that gives other pairs: results that were kept are then computed
  /// again.
  package static let version = 6

  private let rules: ComparisonRules

  package init(_ rules: ComparisonRules) { self.rules = rules }

  /// By the rules of a language; those of English where there are none.
  package init(language: Language?) { rules = .of(language: language?.code) }

  package func compare(_ old: Document, _ new: Document) -> DocumentComparison {
    let isSwapped = Self.precedes(new, old)
    var pairs = isSwapped ? self.pairs(new, old).map(\.mirrored) : self.pairs(old, new)
    sort(&pairs)
    return DocumentComparison(old: old, new: new, pairs: pairs)
  }

  private func pairs(_ first: Document, _ second: Document) -> [ParagraphPair] {
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    var actors: [String: Int32] = [:]
    var old = ComparedDocument(first, reader, &vocabulary, &actors)
    var new = ComparedDocument(second, reader, &vocabulary, &actors)
    vocabulary.weigh()
    old.finish(vocabulary)
    new.finish(vocabulary)
    let groups = Self.groups(old, new, vocabulary)
    let classifier = EditClassifier(vocabulary: vocabulary, rules: rules)
    let editing = PairEditing(old: old, new: new, vocabulary: vocabulary, classifier: classifier)
    return Moves(old, new).marked(
      Self.pairs(of: groups, old.count, new.count).map(editing.edited))
  }

  /// The paragraphs that belong together. One alone on each side do, however much they differ.
  private static func groups(
    _ old: ComparedDocument, _ new: ComparedDocument, _ vocabulary: Vocabulary
  ) -> [Grouping.Group] {
    if old.count == 1, new.count == 1 { return [Grouping.Group(old: [0], new: [0])] }
    return Grouping(old, new, vocabulary, Pairing(old, new, vocabulary)).groups
  }

  /// Every paragraph once: those of groups, and those that are alone.
  private static func pairs(
    of groups: [Grouping.Group], _ oldCount: Int, _ newCount: Int
  ) -> [ParagraphPair] {
    var isTaken = (
      old: [Bool](repeating: false, count: oldCount), new: [Bool](repeating: false, count: newCount)
    )
    var pairs: [ParagraphPair] = []
    for group in groups {
      for place in group.old { isTaken.old[place] = true }
      for place in group.new { isTaken.new[place] = true }
      let relation: ParagraphPair.Relation =
        group.old.count > 1 ? .merged : group.new.count > 1 ? .split : .edited
      pairs.append(ParagraphPair(old: group.old, new: group.new, relation: relation))
    }
    for place in 0..<oldCount where !isTaken.old[place] {
      pairs.append(ParagraphPair(old: [place], new: [], relation: .dropped))
    }
    for place in 0..<newCount where !isTaken.new[place] {
      pairs.append(ParagraphPair(old: [], new: [place], relation: .new))
    }
    return pairs
  }

  /// A fixed order of two documents, by their texts.
  private static func precedes(_ a: Document, _ b: Document) -> Bool {
    for (first, second) in zip(a.paragraphs, b.paragraphs) {
      // By bytes: strings of other characters may count as equal.
      let (one, other) = (first.text.utf8, second.text.utf8)
      if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
      if first.id != second.id { return first.id < second.id }
      if first.kind != second.kind { return first.kind.rawValue < second.kind.rawValue }
    }
    return a.paragraphs.count < b.paragraphs.count
  }

  /// In the order of the new document; what was dropped behind what stood before it.
  private func sort(_ pairs: inout [ParagraphPair]) {
    let linked = pairs.filter { !$0.new.isEmpty }.sorted { $0.new[0] < $1.new[0] }
    let dropped = pairs.filter { $0.new.isEmpty }.sorted { $0.old[0] < $1.old[0] }
    var behind: [Int: Int] = [:]
    // What moved is no landmark.
    for (index, pair) in linked.enumerated() where !pair.isMoved {
      for place in pair.old { behind[place] = index }
    }
    var followers: [[ParagraphPair]] = Array(repeating: [], count: linked.count + 1)
    var place = 0
    var landmark = -1
    for pair in dropped {
      while place <= pair.old[0] {
        landmark = behind[place] ?? landmark
        place += 1
      }
      followers[landmark + 1].append(pair)
    }
    pairs = followers[0]
    for (index, pair) in linked.enumerated() { pairs += [pair] + followers[index + 1] }
  }
}

extension ParagraphPair {
  /// Old and new exchanged.
  package var mirrored: ParagraphPair {
    var pair = self
    (pair.old, pair.new) = (new, old)
    (pair.oldWords, pair.newWords) = (newWords, oldWords)
    pair.sideChange = sideChange.map { SideChange(old: $0.new, new: $0.old) }
    switch relation {
    case .merged: pair.relation = .split
    case .split: pair.relation = .merged
    case .new: pair.relation = .dropped
    case .dropped: pair.relation = .new
    case .identical, .edited: break
    }
    pair.edits = edits.map(\.mirrored)
    return pair
  }
}

extension TextEdit {
  /// Old and new exchanged.
  package var mirrored: TextEdit {
    let kind: Class =
      switch `class` {
      case .verbStrengthened: .verbWeakened
      case .verbWeakened: .verbStrengthened
      case .citationAdded: .citationRemoved
      case .citationRemoved: .citationAdded
      default: `class`
      }
    return TextEdit(
      class: kind, oldParagraph: newParagraph, newParagraph: oldParagraph, old: new, new: old)
  }
}
