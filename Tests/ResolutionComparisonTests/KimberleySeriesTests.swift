// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

/// Resolutions 61/28, 62/11 and 68/128 as a reader links them.
@Suite struct KimberleySeriesTests {
  private static func links(_ old: String, _ new: String) throws -> Set<String> {
    let comparison = DocumentComparer(language: .english).compare(
      try SyntheticHistoryTests.document(old), try SyntheticHistoryTests.document(new))
    return Set(
      comparison.pairs.flatMap { pair in
        comparison.old(of: pair).flatMap { old in
          comparison.new(of: pair).map { "\(old.id)>\($0.id)" }
        }
      })
  }

  @Test("61/28 to 62/11: each predecessor that a reader is sure of, and what is new")
  func first() throws {
    let links = try Self.links("A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt")
    let sure = """
      pp10>pp10 pp11>pp12 pp12>pp13 pp13>pp14 pp14>pp15 pp15>pp18 pp16>pp19 pp18>pp21 pp19>pp22
      pp20>pp23 op1>op1 op2>op2 op3>op3 op6>op4 op5>op5 op4>op6 op8>op9 op7>op11 op12>op16 op13>op17
      op13.b>op17.c op14>op19 op15>op20 op16>op21 op17>op22 note1>note1 note2>note2 note3>note5
      note4>note3 note5>note4 note6>note6
      """
    // op6 is the waiver of the World Trade Organization, which stands before the Chair's report now;
    // op4 lost the words of the Security Council with which it began, to op8.
    for link in sure.split(whereSeparator: \.isWhitespace) {
      #expect(links.contains(String(link)), "\(link)")
    }
    for new in ["pp11", "pp16", "pp17", "op7", "op10", "op12", "op14", "op17.b"] {
      #expect(!links.contains { $0.hasSuffix(">" + new) }, "\(new)")
    }
  }

  @Test("62/11 to 68/128, over five years: op5 became two")
  func second() throws {
    let links = try Self.links("A_RES_62_11-EN.txt", "A_RES_68_128-EN.md")
    let sure = """
      pp4>pp4 pp21>pp5 pp5>pp6 pp10>pp7 pp6>pp10 pp7>pp11 pp8>pp12 pp9>pp13 pp12>pp14 pp11>pp15
      pp13>pp16 pp14>pp17 pp15>pp18 pp17>pp19 pp18>pp20 pp19>pp21 pp22>pp22 pp23>pp23 op1>op1 op2>op2
      op3>op4 op4>op6 op5>op7 op5>op8 op6>op12 op18>op13 op9>op16 op20>op31 op21>op32 op22>op33
      """
    // op9 kept its first half: the cooperation with the United Nations on Côte d'Ivoire.
    for link in sure.split(whereSeparator: \.isWhitespace) {
      #expect(links.contains(String(link)), "\(link)")
    }
    for new in ["pp8", "pp9", "op3", "op22", "op23", "op24", "op27", "op28", "op29"] {
      #expect(!links.contains { $0.hasSuffix(">" + new) }, "\(new)")
    }
  }
}
