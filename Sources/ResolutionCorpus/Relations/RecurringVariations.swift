// Part of Kimberlite.
import ResolutionComparison

/// What stands where the wordings of a group differ.
struct RecurringVariations {
  private(set) var all: [RecurringGroup.Variation] = []

  /// - Parameters:
  ///   - spellings: a text of each wording, the representative's first.
  ///   - wordings: of each paragraph.
  init(_ spellings: [String], _ wordings: [Int], _ texts: inout RecurringTexts) {
    guard spellings.count > 1 else { return }
    let read = spellings.map { texts.read($0) }
    var paragraphs = [Int](repeating: 0, count: spellings.count)
    for wording in wordings { paragraphs[wording] += 1 }
    let spread = WordingSpread(read[0].words, read.dropFirst().map(\.words), texts.vocabulary)
    let scalars = spellings.map { Array($0.unicodeScalars) }
    for place in spread.places {
      var counts: [String: Int] = [:]
      for (wording, words) in ([place.words] + place.others).enumerated() {
        let range = Self.scalars(words, of: read[wording])
        let text = String(String.UnicodeScalarView(scalars[wording][range]))
        counts[text, default: 0] += paragraphs[wording]
      }
      let choices = counts.map {
        RecurringGroup.Variation.Choice(text: $0.key, paragraphs: $0.value)
      }
      all.append(
        .init(
          range: Self.scalars(place.words, of: read[0]),
          choices: choices.sorted {
            $0.paragraphs != $1.paragraphs ? $0.paragraphs > $1.paragraphs : $0.text < $1.text
          }))
    }
  }

  /// Of no words the place behind the word before.
  private static func scalars(_ words: Range<Int>, of text: ResemblanceText) -> Range<Int> {
    guard !words.isEmpty else {
      let end = words.lowerBound > 0 ? text.ranges[words.lowerBound - 1].upperBound : 0
      return end..<end
    }
    return text.ranges[words.lowerBound].lowerBound..<text.ranges[words.upperBound - 1].upperBound
  }
}
