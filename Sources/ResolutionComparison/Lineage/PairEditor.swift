// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The words that differ between paragraphs of two documents of which it is known already that they
/// belong together. Made once for two documents; then some 10 µs for a pair.
package struct PairEditor {
  private let editing: PairEditing

  package init(old: Document, new: Document) {
    let language = new.metadata.language ?? old.metadata.language
    let rules = ComparisonRules.of(language: language?.code)
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    var actors: [String: Int32] = [:]
    let first = ComparedDocument(old, reader, &vocabulary, &actors)
    let second = ComparedDocument(new, reader, &vocabulary, &actors)
    vocabulary.weigh()
    editing = PairEditing(
      old: first, new: second, vocabulary: vocabulary,
      classifier: EditClassifier(vocabulary: vocabulary, rules: rules))
  }

  /// The pair with its edits and with its change of sides; its relation, and whether it moved, stay
  /// as they were. Of texts that are hardly alike no act is called stronger or weaker.
  package func edited(_ pair: ParagraphPair) -> ParagraphPair {
    var edited = pair.relation == .identical ? pair : editing.edited(pair)
    edited.relation = pair.relation
    if let old = pair.old.first, let new = pair.new.first {
      edited.sideChange = .init(editing.old.sides[old], editing.new.sides[new])
    }
    if edited.isHardlyAlike { edited.forgetStrengths() }
    return edited
  }
}

extension ParagraphPair {
  /// Whether the two were linked by their place more than by their words: less than three tenths of
  /// these stand in both.
  package var isHardlyAlike: Bool { relation == .edited && similarity < 0.3 }

  fileprivate mutating func forgetStrengths() {
    for index in edits.indices {
      switch edits[index].class {
      case .verbStrengthened, .verbWeakened: edits[index].class = .wording
      default: break
      }
    }
  }
}
