// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

/// Strands of the documents of the corpus, and of long histories made from them.
@Suite struct LongHistoryTests {
  @Test("every paragraph of every document stands in exactly one strand", .timeLimit(.minutes(2)))
  func complete() throws {
    let documents = try Self.history(of: "A_RES_62_11-EN.txt", years: 6).documents
    let table = StrandBuilderTests.table(documents)
    var seen = Set<[Int]>()
    for (place, strand) in table.strands.enumerated() {
      #expect(strand.steps.map(\.member) == strand.steps.map(\.member).sorted())
      for step in strand.steps {
        #expect(seen.insert([step.member, step.place]).inserted)
        #expect(table.strand(member: step.member, place: step.place) == place)
      }
    }
    #expect(seen.count == documents.reduce(0) { $0 + $1.paragraphs.count })
  }

  @Test(
    "what a seeded program did in eight years is found again",
    arguments: [
      "A_RES_61_28-EN.txt", "A_RES_62_11-ZH.txt",
    ])
  func recovered(name: String) throws {
    let history = try Self.history(of: name, years: 8)
    let table = StrandBuilderTests.table(history.documents)
    var found: Set<[String]> = []
    for strand in table.strands {
      for step in strand.steps where step.previous == step.member - 1 {
        for old in step.old {
          for new in step.new {
            found.insert([
              String(step.member), history.documents[step.member - 1].paragraphs[old].id,
              history.documents[step.member].paragraphs[new].id,
            ])
          }
        }
      }
    }
    let right = found.intersection(history.links).count
    let score = Double(2 * right) / Double(found.count + history.links.count)
    #expect(score >= 0.98, "\(score)")
  }

  /// A document and what a seeded program made of it year after year.
  private static func history(
    of name: String, years: Int
  ) throws -> (documents: [Document], links: Set<[String]>) {
    var documents: [Document] = []
    var links: Set<[String]> = []
    var document = try SyntheticHistoryTests.document(name)
    for year in 1..<years {
      let history = SyntheticHistory(document, seed: UInt64(year))
      if documents.isEmpty { documents.append(history.old) }
      documents.append(history.new)
      for link in history.links { links.insert([String(year), link.old, link.new]) }
      document = history.new
    }
    return (documents, links)
  }
}

/// 61/28, 62/11 and 68/128 through seven years, as a reader follows them.
@Suite struct KimberleyStrandTests {
  /// Paragraphs of the three documents, `-` where there is none; what a reader is sure of.
  static let strands = """
    pp1 pp1 pp1
    pp5 pp5 pp6
    pp10 pp10 pp7
    pp11 pp12 pp14
    pp12 pp13 pp16
    pp18 pp21 pp5
    pp20 pp23 pp23
    op1 op1 op1
    op4 op6 op12
    op5 op5 op8
    op6 op4 op6
    op8 op9 op16
    op9 - -
    op13 op17 -
    op13.b op17.c -
    op14 op19 -
    op17 op22 op33
    - op7 -
    - op18 op13
    - - op3
    - - op22
    """

  @Test("the strands that a reader is sure of, from first to last")
  func sure() throws {
    let names = ["A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt", "A_RES_68_128-EN.md"]
    let documents = try names.map(SyntheticHistoryTests.document)
    let table = StrandBuilderTests.table(documents)
    let found = Set(
      table.strands.map { strand in
        (0..<3).map { member in
          strand.step(in: member).map { documents[member].paragraphs[$0.place].id } ?? "-"
        }.joined(separator: " ")
      })
    for strand in Self.strands.split(separator: "\n") {
      #expect(found.contains(String(strand)), "\(strand)")
    }
    // op5 of 62/11 became two: the larger part, on the working groups, goes on; the report of the
    // Chair, now in a paragraph of its own, begins a strand that says where it comes from.
    let part = try #require(table.strands.first { $0.splitFrom != nil })
    #expect(documents[2].paragraphs[part.first.place].id == "op7")
    #expect(
      documents[2].paragraphs[table.strands[try #require(part.splitFrom).strand].last.place].id
        == "op8")
  }
}
