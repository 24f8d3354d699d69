// Part of Kimberlite.
import ResolutionComparison
import Testing

@Suite struct ResemblanceBoundTests {
  @Test(
    "whoever has fewer words in common than the bound asks for cannot be near",
    arguments: [Float(0.2), 0.35, 0.5, 0.7, 0.8, 0.9, 1])
  func leastCommon(_ least: Float) {
    for count in 1...40 {
      let bound = ResemblanceBound(count: count, least: least)
      #expect(bound.leastCommon >= 1)
      guard bound.leastCommon > 1 else { continue }
      for other in 1...80 {
        let common = min(bound.leastCommon - 1, count, other)
        let best = Resemblance(
          similarity: Float(2 * common) / Float(count + other),
          passage: Float(common) / Float(count), firstInSecond: 1, secondInFirst: 1)
        #expect(bound.nearness(best) < least, "\(count) \(other)")
      }
    }
  }

  @Test("so many words in common can be near: the bound is not lower than it has to be")
  func isTight() {
    for count in 1...40 {
      let bound = ResemblanceBound(count: count, least: 0.6)
      #expect(bound.nearness(common: bound.leastCommon) >= 0.6)
      #expect(bound.leastCommon == 1 || bound.nearness(common: bound.leastCommon - 1) < 0.6)
    }
  }

  @Test(
    "a clause that stands whole somewhere is as near as a whole clause can be, whatever its length")
  func rounding() {
    for count in ResemblanceBound.leastClause...60 {
      let bound = ResemblanceBound(count: count, least: ResemblanceBound.passageWeight)
      #expect(bound.nearness(common: count, other: 400) >= bound.least)
      #expect(bound.leastCommon <= count)
    }
  }

  @Test("a clause inside a long paragraph is nearer than its similarity, and less near than itself")
  func clause() {
    let bound = ResemblanceBound(count: 12, least: 0.5)
    let inside = Resemblance(similarity: 0.2, passage: 1, firstInSecond: 1, secondInFirst: 0.11)
    #expect(bound.nearness(inside) == 0.9)
    let few = ResemblanceBound(count: 4, least: 0.5)
    #expect(few.nearness(inside) == 0.2, "four words are no clause")
  }

  @Test("words are counted as often as both have them, in any order")
  func counts() {
    let counts = WordCounts([1, 2, 2, 3])
    #expect(counts.common(with: [2, 1, 2, 2, 9]) == 3)
    #expect(counts.common(with: []) == 0)
  }
}
