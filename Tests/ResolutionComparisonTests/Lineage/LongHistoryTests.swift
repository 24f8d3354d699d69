// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

/// Strands of the documents of the corpus, and of long histories made from them.
@Suite struct LongHistoryTests {
  @Test("every paragraph of every document stands in exactly one strand", .timeLimit(.minutes(5)))
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
