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

  /// The pair with its edits; whether it moved stays as it was.
  package func edited(_ pair: ParagraphPair) -> ParagraphPair { editing.edited(pair) }
}
