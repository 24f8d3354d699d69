// Part of Kimberlite.
import Testing

@testable import kimberlite_comparison_sample

@Suite struct PairScoreTests {
  private static let head = "old\tnew\tlanguage\tside\tid\told ids\tnew ids\trelation\tdoubt\n"

  private func judged(_ line: String) throws -> JudgedParagraph {
    try #require(JudgedParagraph.all(in: Self.head + line)?.first)
  }

  @Test("a line is read with all its fields")
  func reads() throws {
    let paragraph = try judged("A/RES/1/1\tA/RES/2/1\ten\told\top1\top1,op2\top4\tmerged\tor op2")
    #expect(paragraph.oldIDs == ["op1", "op2"])
    #expect(paragraph.newIDs == ["op4"])
    #expect(paragraph.relation == .merged)
    #expect(paragraph.doubt == "or op2")
    #expect(try judged("A/RES/1/1\tA/RES/2/1\ten\tnew\top4\t-\top4\tnew\t").oldIDs.isEmpty)
  }

  @Test(
    "a line that makes no sense is refused",
    arguments: [
      "A/RES/1/1\tA/RES/2/1\ten\tleft\top1\top1\top4\tedited\t",
      "A/RES/1/1\tA/RES/2/1\ten\told\top1\top1\top4\tbettered\t",
      "A/RES/1/1\tA/RES/2/1\ten\told\top3\top1\top4\tedited\t", "A/RES/1/1\tA/RES/2/1",
    ])
  func refused(line: String) {
    #expect(JudgedParagraph.all(in: Self.head + line) == nil)
  }

  @Test("links that both have count twice against those of one alone; relations by themselves")
  func scores() throws {
    var score = PairScore()
    #expect(score.f1 == 1)
    let merged = try judged("A/RES/1/1\tA/RES/2/1\ten\told\top1\top1,op2\top4\tmerged\t")
    score.add(
      merged, FoundPair(oldIDs: ["op1"], newIDs: ["op4"], relation: .edited, similarity: 0.5))
    #expect((score.right, score.wrong, score.missed) == (1, 0, 1))
    #expect(score.relationShare == 0)
    let new = try judged("A/RES/1/1\tA/RES/2/1\ten\tnew\top5\t-\top5\tnew\t")
    score.add(new, FoundPair(oldIDs: [], newIDs: ["op5"], relation: .new, similarity: 0))
    score.add(
      new, FoundPair(oldIDs: ["op9"], newIDs: ["op5"], relation: .edited, similarity: 0.1))
    #expect((score.right, score.wrong, score.missed) == (1, 1, 1))
    #expect(score.f1 == 0.5)
    #expect(score.text(listsMisses: false).contains("F1 0.500: 1 right, 1 wrong, 1 missed"))
    #expect(score.text(listsMisses: true).split(separator: "\n").count == 5)
  }

  @Test("shares have three digits", arguments: [(1.0, "1.000"), (0.0, "0.000"), (0.0406, "0.041")])
  func digits(value: Double, text: String) { #expect(PairScore.rounded(value) == text) }
}
