// Part of Kimberlite.

/// The old or the new paragraphs of a pair as one text.
struct ComparedSide {
  private(set) var words: [Int32] = []
  /// For each word the participant it belongs to; 0 for none.
  private(set) var actors: [Int32] = []
  /// For each word the act whose verb it belongs to, by its place in `verbs` and one more; 0 for none.
  private(set) var acts: [Int32] = []
  /// The phrases of acts within the paragraphs.
  private(set) var verbs: [String] = []
  /// For each word its paragraph in the pair and its place there.
  private(set) var places: [(paragraph: Int, range: Range<Int>)] = []
  /// How many words belong to the opening phrase.
  let phraseCount: Int

  init(_ document: ComparedDocument, _ paragraphs: [Int]) {
    phraseCount = paragraphs.first.map { document.texts[$0].phraseCount } ?? 0
    for (index, place) in paragraphs.enumerated() {
      let text = document.texts[place]
      words += text.words
      actors += text.actors.isEmpty ? text.words.map { _ in 0 } : text.actors
      acts +=
        text.acts.isEmpty
        ? text.words.map { _ in 0 } : text.acts.map { $0 > 0 ? $0 + Int32(verbs.count) : 0 }
      verbs += text.verbs
      places += text.ranges.map { (index, $0) }
    }
  }

  /// The participants that are named within some words, by their whole names: a part of a name is
  /// another form of it as a rule.
  func actors(in words: Range<Int>) -> Set<Int32> {
    var found = Set(actors[words]).subtracting([0])
    if words.lowerBound > 0 { found.remove(actors[words.lowerBound - 1]) }
    if words.upperBound < actors.count { found.remove(actors[words.upperBound]) }
    return found
  }

  /// The act whose verb some words belong to, or where there are none the word before; nil for none
  /// or several.
  func act(near words: Range<Int>) -> Int32? {
    let near = words.isEmpty ? max(0, words.lowerBound - 1)..<words.lowerBound : words
    let found = Set(acts[near]).subtracting([0])
    return found.count == 1 ? found.first : nil
  }
}
