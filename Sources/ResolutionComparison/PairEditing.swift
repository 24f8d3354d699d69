// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The words that differ between the paragraphs of a pair.
struct PairEditing {
  let old: ComparedDocument
  let new: ComparedDocument
  let vocabulary: Vocabulary
  let classifier: EditClassifier

  /// The pair with its edits, its words counted and its likeness measured.
  func edited(_ pair: ParagraphPair) -> ParagraphPair {
    var pair = pair
    let (first, second) = (ComparedSide(old, pair.old), ComparedSide(new, pair.new))
    pair.oldWords = first.words.count(where: isCounted)
    pair.newWords = second.words.count(where: isCounted)
    guard !pair.old.isEmpty, !pair.new.isEmpty else { return pair }
    let phrases = Self.phrases(first, second)
    let opening = stretches(first.words[..<phrases.0], second.words[..<phrases.1])
    let rest = stretches(first.words[phrases.0...], second.words[phrases.1...])
    pair.keptWords = keptCount(first.words, second.words, opening + rest)
    let all = pair.oldWords + pair.newWords
    let differs = !opening.isEmpty || !rest.isEmpty
    pair.similarity = all == 0 || !differs ? 1 : min(1, Float(2 * pair.keptWords) / Float(all))
    let classOfPhrase =
      opening.isEmpty || Self.isTakenOver(phrases, first, second)
      ? TextEdit.Class.wording
      : classifier.classOfPhrase(phrase(of: pair.old, old), phrase(of: pair.new, new))
    pair.edits = opening.flatMap { edits(of: $0, first, second, class: classOfPhrase) }
    pair.edits += rest.flatMap { stretch in
      edits(
        of: stretch, first, second, class: classifier.classOf(stretch, of: first, and: second))
    }
    if pair.old.count == 1, pair.new.count == 1 {
      pair.relation = pair.edits.isEmpty ? .identical : .edited
    }
    return pair
  }

  /// Whether one text begins with a clause that the other has further on: its verb did not come in
  /// the other's place, a clause before it came or went.
  private static func isTakenOver(
    _ phrases: (Int, Int), _ first: ComparedSide, _ second: ComparedSide
  ) -> Bool {
    holds(second.words.prefix(phrases.1 + clauseStart), in: first.words.dropFirst(phrases.0))
      || holds(first.words.prefix(phrases.0 + clauseStart), in: second.words.dropFirst(phrases.1))
  }

  /// How many words behind the verb tell that it is the same clause.
  private static let clauseStart = 2

  private static func holds(_ wanted: ArraySlice<Int32>, in words: ArraySlice<Int32>) -> Bool {
    guard wanted.count > clauseStart, words.count >= wanted.count else { return false }
    return (words.startIndex...words.endIndex - wanted.count).contains { start in
      words[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// Without those that differ in blanks alone, which may part a word in two.
  private func stretches(
    _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>
  ) -> [WordAlignment.Stretch] {
    WordAlignment.stretches(old, new, worth: vocabulary.worth).filter { stretch in
      letters(old[stretch.old]) != letters(new[stretch.new])
    }
  }

  private func letters(_ words: ArraySlice<Int32>) -> String {
    words.map { vocabulary.keys[Int($0)] }.joined()
  }

  /// How many words of each are compared by themselves, so that a new verb is not drowned in a new
  /// object. Where both texts begin with all of the longer phrase, it is that of both.
  private static func phrases(_ first: ComparedSide, _ second: ComparedSide) -> (Int, Int) {
    guard first.phraseCount > 0, second.phraseCount > 0 else { return (0, 0) }
    let longer = max(first.phraseCount, second.phraseCount)
    if first.words.prefix(longer).elementsEqual(second.words.prefix(longer)) {
      let count = min(longer, first.words.count, second.words.count)
      return (count, count)
    }
    return (first.phraseCount, second.phraseCount)
  }

  private func phrase(of places: [Int], _ document: ComparedDocument) -> String? {
    places.first.flatMap { document.paragraphs[$0].openingPhrase }
  }

  private func isCounted(_ word: Int32) -> Bool { vocabulary.kinds[Int(word)] != .sign }

  /// Words that are equal and in order, those within stretches too.
  private func keptCount(
    _ old: [Int32], _ new: [Int32], _ stretches: [WordAlignment.Stretch]
  ) -> Int {
    var kept = old.count(where: isCounted)
    for stretch in stretches {
      let before = old[stretch.old].filter(isCounted)
      kept -= before.count
      kept += WordAlignment.commonCount(before[...], new[stretch.new].filter(isCounted)[...])
    }
    return kept
  }

  // MARK: - Spans

  /// A stretch as an edit, or as several where it reaches over paragraphs.
  private func edits(
    of stretch: WordAlignment.Stretch, _ first: ComparedSide, _ second: ComparedSide,
    class kind: TextEdit.Class
  ) -> [TextEdit] {
    var olds = spans(stretch.old, first)[...]
    var news = spans(stretch.new, second)[...]
    var edits: [TextEdit] = []
    while !olds.isEmpty || !news.isEmpty {
      let left = olds.popFirst() ?? end(before: stretch.old.upperBound, first)
      let right = news.popFirst() ?? end(before: stretch.new.upperBound, second)
      edits.append(
        TextEdit(
          class: kind, oldParagraph: left.paragraph, newParagraph: right.paragraph,
          old: left.range, new: right.range))
    }
    return edits
  }

  private typealias Span = (paragraph: Int, range: Range<Int>)

  /// From the first to the last word of a stretch, in each paragraph.
  private func spans(_ words: Range<Int>, _ side: ComparedSide) -> [Span] {
    var spans: [Span] = []
    for index in words {
      let place = side.places[index]
      if let last = spans.last, last.paragraph == place.paragraph {
        spans[spans.count - 1].range = last.range.lowerBound..<place.range.upperBound
      } else {
        spans.append(place)
      }
    }
    return spans
  }

  /// The empty place behind the word before.
  private func end(before index: Int, _ side: ComparedSide) -> Span {
    guard index > 0 else { return (0, 0..<0) }
    let place = side.places[index - 1]
    return (place.paragraph, place.range.upperBound..<place.range.upperBound)
  }
}
