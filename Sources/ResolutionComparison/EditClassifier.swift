// Part of Kimberlite.
import ResolutionLanguages

/// What kind of change a stretch of words is.
struct EditClassifier {
  let vocabulary: Vocabulary
  let rules: ComparisonRules

  /// Of a stretch in the opening phrases: by the strength of their acts.
  func classOfPhrase(_ old: String?, _ new: String?) -> TextEdit.Class {
    guard let old, let new, let before = rules.strength(ofPhrase: old),
      let isStronger = rules.strength(ofPhrase: new)?.isStronger(than: before)
    else { return .wording }
    return isStronger ? .verbStrengthened : .verbWeakened
  }

  /// Of any other stretch. What is cited comes first, then the verbs of acts, then who is named; dates
  /// and numbers only where nothing else differs.
  func classOf(
    _ stretch: WordAlignment.Stretch, of first: ComparedSide, and second: ComparedSide
  ) -> TextEdit.Class {
    let (old, new) = (first.words[stretch.old], second.words[stretch.new])
    if differsInHyphens(old, new) { return .punctuation }
    if let kind = classOfCitations(stretch, first, second) { return kind }
    if let kind = classOfVerbs(stretch, first, second) { return kind }
    if isAboutActors(stretch, first, second) { return .actorChanged }
    guard old.filter(isWord).sorted() == new.filter(isWord).sorted() else { return .wording }
    if change(of: .date, stretch, first, second) != nil { return .dateUpdated }
    if change(of: .number, stretch, first, second) != nil { return .numberUpdated }
    return old.filter(isCounted) == new.filter(isCounted) ? .punctuation : .wording
  }

  /// Whether the same words are joined in other ways: "two State" → "two-State".
  private func differsInHyphens(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> Bool {
    guard old.allSatisfy(isCounted), new.allSatisfy(isCounted), !old.isEmpty else { return false }
    return letters(of: old) == letters(of: new)
  }

  private func letters(of words: ArraySlice<Int32>) -> String {
    words.map { vocabulary.keys[Int($0)].filter { $0 != "-" } }.joined()
  }

  private func classOfCitations(
    _ stretch: WordAlignment.Stretch, _ first: ComparedSide, _ second: ComparedSide
  ) -> TextEdit.Class? {
    switch change(of: .symbol, stretch, first, second) {
    case .came: .citationAdded
    case .gone: .citationRemoved
    case .replaced: .citationUpdated
    case nil: nil
    }
  }

  /// Of a stretch that is hardly more than the verb of an act: "and encourages" → "and urges".
  private func classOfVerbs(
    _ stretch: WordAlignment.Stretch, _ first: ComparedSide, _ second: ComparedSide
  ) -> TextEdit.Class? {
    guard let before = first.act(near: stretch.old), let after = second.act(near: stretch.new)
    else { return nil }
    let ofVerbs =
      first.acts[stretch.old].count { $0 == before }
      + second.acts[stretch.new].count { $0 == after }
    guard 2 * ofVerbs > stretch.old.count + stretch.new.count else { return nil }
    let kind = classOfPhrase(first.verbs[Int(before) - 1], second.verbs[Int(after) - 1])
    return kind == .wording ? nil : kind
  }

  /// Whether other participants are named, and little else: in a clause that came in or was taken out
  /// some participant stands nearly always. A pronoun names the same one.
  private func isAboutActors(
    _ stretch: WordAlignment.Stretch, _ first: ComparedSide, _ second: ComparedSide
  ) -> Bool {
    let (old, new) = (first.actors(in: stretch.old), second.actors(in: stretch.new))
    let (gone, come) = (old.subtracting(new), new.subtracting(old))
    guard Change(gone, come, first.actors, second.actors) != nil,
      !first.words[stretch.old].contains(where: isPronoun),
      !second.words[stretch.new].contains(where: isPronoun)
    else { return false }
    let said =
      first.words[stretch.old].count(where: isSaid)
      + second.words[stretch.new].count(where: isSaid)
    let named = named(stretch.old, first, gone) + named(stretch.new, second, come)
    return named > 0 && 3 * named >= 2 * said
  }

  private func named(_ stretch: Range<Int>, _ side: ComparedSide, _ actors: Set<Int32>) -> Int {
    stretch.count { isSaid(side.words[$0]) && actors.contains(side.actors[$0]) }
  }

  // MARK: - What came and what went

  private enum Change {
    case came, gone, replaced

    /// Nil where nothing differs, or where what stands on one side alone stands elsewhere in the other
    /// text: it moved.
    ///
    /// - Parameters:
    ///   - gone: what only the old stretch has.
    ///   - come: what only the new one has.
    init?(_ gone: Set<Int32>, _ come: Set<Int32>, _ first: [Int32], _ second: [Int32]) {
      switch (gone.isEmpty, come.isEmpty) {
      case (true, true): return nil
      case (false, false): self = .replaced
      case (true, false):
        if come.isSubset(of: first) { return nil }
        self = .came
      case (false, true):
        if gone.isSubset(of: second) { return nil }
        self = .gone
      }
    }
  }

  private func change(
    of kind: ComparedWord.Kind, _ stretch: WordAlignment.Stretch, _ first: ComparedSide,
    _ second: ComparedSide
  ) -> Change? {
    let old = Set(first.words[stretch.old].filter { self.kind(of: $0) == kind })
    let new = Set(second.words[stretch.new].filter { self.kind(of: $0) == kind })
    return Change(old.subtracting(new), new.subtracting(old), first.words, second.words)
  }

  /// A number that can be nothing but a year is a date.
  private func kind(of id: Int32) -> ComparedWord.Kind {
    let kind = vocabulary.kinds[Int(id)]
    return kind == .number && Self.isYear(vocabulary.keys[Int(id)]) ? .date : kind
  }

  private static func isYear(_ key: String) -> Bool {
    guard key.utf8.count == 4, let value = Int(key) else { return false }
    return (1900...2100).contains(value)
  }

  /// Neither a sign nor an "and".
  private func isSaid(_ id: Int32) -> Bool {
    isCounted(id) && !rules.isConjunction(vocabulary.keys[Int(id)])
  }

  private func isPronoun(_ id: Int32) -> Bool { rules.isPronoun(vocabulary.keys[Int(id)]) }
  private func isCounted(_ id: Int32) -> Bool { vocabulary.kinds[Int(id)] != .sign }
  private func isWord(_ id: Int32) -> Bool { vocabulary.kinds[Int(id)] == .word }
}
