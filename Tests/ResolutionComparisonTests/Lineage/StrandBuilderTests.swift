// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel
import Testing

@testable import ResolutionComparison

/// Paragraphs through made-up years.
@Suite struct StrandBuilderTests {
  static func table(_ documents: [Document]) -> StrandTable {
    let comparer = DocumentComparer(language: documents.first?.metadata.language)
    let links = zip(documents, documents.dropFirst()).map { comparer.compare($0, $1).pairs }
    return StrandBuilder(documents, links, language: documents.first?.metadata.language).table()
  }

  /// Strands as `op1 identical op2 edited op2`, with what begins and ends them in other strands.
  private static func outline(_ years: [[String]]) -> [String] {
    let documents = years.map { MadeUp.document($0) }
    let table = table(documents)
    return table.strands.map { strand in
      var words: [String] = []
      if let origin = strand.splitFrom { words.append("from strand \(origin.strand + 1)") }
      for step in strand.steps {
        if let relation = step.relation { words.append(relation.rawValue) }
        if step.gap > 0 { words.append("after \(step.gap)") }
        words.append(documents[step.member].paragraphs[step.place].id)
      }
      if let end = strand.mergedInto { words.append("into strand \(end.strand + 1)") }
      return words.joined(separator: " ")
    }
  }

  private static let lamps =
    "Requests| the keeper of the lighthouse to count the ships that pass at night"
  private static let bridges =
    "Urges| every painter of bridges to use the broad brush that the guild has tested"
  private static let museum =
    "Decides| to open a museum of shells beside the old market before the winter comes"

  @Test("a paragraph that stays, one that is edited and renumbered, one that is dropped")
  func plain() {
    let found = Self.outline([
      ["op1 " + Self.lamps, "op2 " + Self.bridges, "op3 " + Self.museum],
      ["op1 " + Self.lamps, "op2 " + Self.museum],
      ["op1 " + Self.lamps, "op2 " + Self.museum + " and the spring after it"],
    ])
    #expect(
      found == [
        "op1 identical op1 identical op1", "op2", "op3 identical op2 edited op2",
      ])
  }

  @Test("what is absent and returns is one strand with a gap")
  func gap() {
    let found = Self.outline([
      ["op1 " + Self.lamps, "op2 " + Self.bridges],
      ["op1 " + Self.lamps], ["op1 " + Self.lamps],
      ["op1 " + Self.lamps, "op2 " + Self.bridges],
    ])
    #expect(
      found == ["op1 identical op1 identical op1 identical op1", "op2 identical after 2 op2"])
  }

  @Test("what comes in for something else does not return")
  func noReturn() {
    let found = Self.outline([
      ["op1 " + Self.lamps, "op2 " + Self.bridges],
      ["op1 " + Self.lamps],
      ["op1 " + Self.lamps, "op2 " + Self.museum],
    ])
    #expect(found == ["op1 identical op1 identical op1", "new op2", "op2"])
  }

  @Test("of what was split the larger part goes on; the other says where it comes from")
  func split() {
    let rest = "to report on the colours that were chosen"
    let found = Self.outline([
      ["op1 " + Self.bridges + ", and " + rest, "op2 " + Self.lamps],
      [
        "op1 " + Self.bridges, "op2 Requests| the painters of bridges " + rest, "op3 " + Self.lamps,
      ],
    ])
    #expect(found == ["op1 split op1", "from strand 1 split op2", "op2 identical op3"])
  }

  @Test("of what was split the part that does the same as before goes on, though another is longer")
  func splitByAct() {
    let rest =
      "the painters of bridges to report on all of the colours that were chosen by the guild"
    let found = Self.outline([
      ["op1 Urges| every keeper to count the ships at night, and requests " + rest],
      ["op1 Also urges| every keeper to count the ships at night", "op2 Requests| " + rest],
    ])
    #expect(found == ["op1 split op1", "from strand 1 split op2"])
  }

  @Test("of what was merged the larger part goes on; the other ends there")
  func merge() {
    let rest = "to report on the colours that were chosen for the railings"
    let found = Self.outline([
      ["op1 " + Self.bridges, "op2 Requests| them " + rest, "op3 " + Self.lamps],
      ["op1 " + Self.bridges + ", and " + rest, "op2 " + Self.lamps],
    ])
    #expect(found == ["op1 merged op1", "op2 into strand 1", "op3 identical op2"])
  }

  @Test("what came in stands behind what it follows")
  func order() {
    let found = Self.outline([
      ["op1 " + Self.lamps, "op2 " + Self.bridges],
      ["op1 " + Self.museum, "op2 " + Self.lamps, "op3 " + Self.bridges],
    ])
    #expect(found == ["new op1", "op1 identical op2", "op2 identical op3"])
  }

  @Test("states: absent, dropped, none")
  func states() {
    let table = Self.table(
      [
        [Self.lamps, Self.bridges], [Self.lamps], [Self.lamps, Self.bridges], [Self.lamps],
        [Self.lamps],
      ]
      .map { texts in
        MadeUp.document(texts.enumerated().map { "op\($0 + 1) \($1)" })
      })
    let states = (0..<5).map { table.state(of: 1, in: $0) }
    #expect(states[1] == .absent)
    #expect(states[3] == .dropped)
    #expect(states[4] == .none)
    #expect(table.strand(member: 2, place: 1) == 1)
    #expect(table.strand(member: 2, place: 2) == nil)
  }

  @Test("links made of other documents are passed over: every paragraph still has its strand")
  func foreignLinks() {
    let documents = [
      MadeUp.document(["op1 " + Self.lamps]), MadeUp.document(["op1 " + Self.lamps]),
    ]
    let wrong = [ParagraphPair(old: [4], new: [0], relation: .identical)]
    let table = StrandBuilder(documents, [wrong], language: .english).table()
    #expect(table.strandOf == [[0], [1]] || table.strandOf == [[1], [0]])
  }

  @Test("one document, and none")
  func few() {
    #expect(Self.table([]).strands.isEmpty)
    #expect(Self.table([MadeUp.document(["op1 " + Self.lamps])]).strands.count == 1)
  }

  /// A kind, and whether another number of it is told.
  static let numbered: [(kind: Paragraph.Kind, isTold: Bool)] = [
    (.operative, true), (.title, false), (.footnote, false),
  ]

  @Test("another number counts, but for a title's and a note's", arguments: numbered)
  func renumbered(kind: Paragraph.Kind, isTold: Bool) {
    let old = Paragraph(id: "a", kind: kind, number: "1", text: Self.lamps)
    var new = old
    #expect(!new.isRenumbered(since: old))
    new.number = "2"
    #expect(new.isRenumbered(since: old) == isTold)
  }
}
