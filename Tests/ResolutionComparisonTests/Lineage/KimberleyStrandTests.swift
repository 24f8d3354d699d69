// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

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

  static let names = ["61/28", "62/11", "68/128"]

  private static func documents() throws -> [Document] {
    try names.map(KimberleySeriesTests.document)
  }

  @Test("every paragraph stands in the strand in which the reader has it")
  func reading() throws {
    let documents = try Self.documents()
    let table = StrandBuilderTests.table(documents)
    let rows = KimberleySeriesTests.rows.filter(\.notFound.isEmpty)
    #expect(rows.count > 100)
    let wrong = rows.filter { !Self.isFollowed($0, documents, table) }
    #expect(wrong.map(\.line) == [])
  }

  /// Strands of a row's old and new paragraphs: one that goes on, and others that begin or end in it.
  private static func isFollowed(
    _ row: KimberleySeriesTests.Row, _ documents: [Document], _ table: StrandTable
  ) -> Bool {
    guard let old = names.firstIndex(of: row.old), let new = names.firstIndex(of: row.new) else {
      return false
    }
    func strands(_ ids: [String], _ member: Int) -> [Int] {
      ids.compactMap { id in
        let place = documents[member].paragraphs.firstIndex { $0.id == id }
        return place.flatMap { table.strand(member: member, place: $0) }
      }
    }
    let (before, after) = (strands(row.oldIDs, old), strands(row.newIDs, new))
    switch (before.count, after.count) {
    case (1, 0): return table.strands[before[0]].step(in: new) == nil
    case (0, 1): return table.strands[after[0]].step(in: old) == nil
    case (1, 1): return before == after
    default:
      let common = Set(before).intersection(after)
      guard let strand = common.first, common.count == 1 else { return false }
      return before.allSatisfy { $0 == strand || table.strands[$0].mergedInto?.strand == strand }
        && after.allSatisfy { $0 == strand || table.strands[$0].splitFrom?.strand == strand }
    }
  }

  @Test("the strands that a reader is sure of, from first to last")
  func sure() throws {
    let documents = try Self.documents()
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
