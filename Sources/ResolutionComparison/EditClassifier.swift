// Part of Kimberlite.
import ResolutionLanguages

/// What kind of change a stretch of words is.
struct EditClassifier {
  let vocabulary: Vocabulary
  let rules: ComparisonRules

  /// Of a stretch in the opening phrases: by the strength of their acts.
  func classOfPhrase(_ old: String?, _ new: String?) -> TextEdit.Class {
    guard let old, let new, let before = rules.strength(ofPhrase: old),
      let after = rules.strength(ofPhrase: new), before != after
    else { return .wording }
    return after > before ? .verbStrengthened : .verbWeakened
  }

  /// Of any other stretch. What is cited comes first, then who acts; dates and numbers only where
  /// nothing else differs.
  ///
  /// - Parameter actors: for each word of the stretches the participant it belongs to; 0 for none.
  func classOf(
    _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>,
    actors: (old: ArraySlice<Int32>, new: ArraySlice<Int32>)
  ) -> TextEdit.Class {
    let (oldSymbols, newSymbols) = (words(old, .symbol), words(new, .symbol))
    if oldSymbols != newSymbols {
      if oldSymbols.isSubset(of: newSymbols) { return .citationAdded }
      return newSymbols.isSubset(of: oldSymbols) ? .citationRemoved : .citationUpdated
    }
    if isAboutActors(actors.old, actors.new) { return .actorChanged }
    guard old.filter(isWord).sorted() == new.filter(isWord).sorted() else { return .wording }
    if words(old, .date) != words(new, .date) { return .dateUpdated }
    if words(old, .number) != words(new, .number) { return .numberUpdated }
    return old.filter(isCounted) == new.filter(isCounted) ? .punctuation : .wording
  }

  /// Whether other participants are named, and little else: in a clause that came in or was taken out
  /// some participant stands nearly always.
  private func isAboutActors(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> Bool {
    let named = old.count { $0 != 0 } + new.count { $0 != 0 }
    guard Set(old).subtracting([0]) != Set(new).subtracting([0]) else { return false }
    return 2 * named >= old.count + new.count
  }

  private func isCounted(_ id: Int32) -> Bool { vocabulary.kinds[Int(id)] != .sign }
  private func isWord(_ id: Int32) -> Bool { vocabulary.kinds[Int(id)] == .word }

  private func words(_ slice: ArraySlice<Int32>, _ kind: ComparedWord.Kind) -> Set<Int32> {
    Set(slice.filter { vocabulary.kinds[Int($0)] == kind })
  }
}
