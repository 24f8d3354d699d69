// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus
@testable import ResolutionExport

@Suite struct VariedPlaceTests {
  private static let text = "Counts the stones of all the shores of the sea;"

  private func place(
    _ range: Range<Int>, _ choices: [(String, Int)], in text: String = text
  ) -> VariedPlace {
    let variation = RecurringGroup.Variation(
      range: range, choices: choices.map { .init(text: $0.0, paragraphs: $0.1) })
    return VariedPlace(variation, in: text)
  }

  @Test("what stands in the text shown comes first, then the most common")
  func own() {
    let place = place(11..<17, [("shells", 4), ("sands", 2), ("stones", 1)])
    #expect(place.choices.map(\.label) == ["stones", "shells", "sands"])
    #expect(Messages.variation(place) == "“stones” (1), “shells” (4), “sands” (2)")
    #expect(Messages.variation(place, most: 2) == "“stones” (1), “shells” (4), 1 more")
  }

  @Test("where others have something more, the words before tell the place")
  func insertion() {
    let after = place(6..<6, [("", 3), ("also", 1)])
    #expect(Messages.variation(after) == "after “Counts”: nothing (3), “also” (1)")
    let first = place(0..<0, [("", 3), ("Also", 1)])
    #expect(Messages.variation(first) == "at the beginning: nothing (3), “Also” (1)")
    let cut = place(46..<46, [("", 1), ("again", 1)])
    #expect(cut.wordsBefore == "…of all the shores of the sea")
  }

  @Test("of two long texts that begin alike the second is shown from where it differs")
  func long() {
    let own = "stones of all the shores of the sea and of all the islands of the sea in summer"
    let other = "stones of all the shores of the sea and of all the islands in the whole of winter"
    let place = place(0..<79, [(own, 2), (other, 1), ("shells", 1)], in: own)
    #expect(
      place.choices.map(\.label) == [
        "stones of all the shores of the sea and of all the islands…", "…in the whole of winter",
        "shells",
      ])
  }
}
