// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

@Suite struct DocumentComparerTests {
  static let base = [
    "h1 The General Assembly,",
    "pp1 Recalling| its resolution 88/3 of 2 November 2033 on the lamps of harbours,",
    "pp2 Recognizing| that dark quays are a danger to ferries and their passengers,",
    "op1 Notes| the report of the committee on lamps along the northern piers;",
    "op2 Requests| the Secretary-General to count the buoys of all coral islands;",
    "op3 Decides| to consider the lamps of harbours at its ninetieth session.",
  ]

  @Test("a document compared with itself is identical throughout")
  func same() {
    let comparison = MadeUp.compare(Self.base, Self.base)
    #expect(comparison.isUnchanged)
    #expect(comparison.keptShare == 1)
    #expect(!comparison.isUnrelated)
  }

  @Test("numbers, forms of quotation marks, blanks, case and the stop at the end do not count")
  func sameWords() {
    let old = ["op1 Notes| the \"harbour plan\" for lamps;", "op2 Counts| the Buoys"]
    let new = ["op4 Notes| the “harbour  plan” for lamps; and", "op5 Counts| the buoys."]
    #expect(
      MadeUp.outline(MadeUp.compare(old, new)) == [
        "op1→op4 identical renumbered", "op2→op5 identical renumbered",
      ])
  }

  @Test("years of citations never make a paragraph new")
  func years() {
    var new = Self.base
    new[1] = "pp1 Recalling| its resolution 89/7 of 1 December 2034 on the lamps of harbours,"
    new[5] = "op3 Decides| to consider the lamps of harbours at its ninety-first session."
    let pairs = MadeUp.compare(Self.base, new).pairs
    #expect(
      pairs.map(\.relation) == [.identical, .edited, .identical, .identical, .identical, .edited])
    #expect(pairs[1].changes == [.citationUpdated])
    #expect(pairs[5].changes == [.numberUpdated])
  }

  @Test("dates, symbols and numbers alone are what became of those before")
  func figuresAlone() {
    let old = Self.base + ["note1 A/88/12.", "note2 A/88/500, annex II."]
    let new = Self.base + ["note1 A/89/17.", "note2 A/89/511, annex III."]
    #expect(MadeUp.compare(old, new).pairs.suffix(2).map(\.relation) == [.edited, .edited])
  }

  @Test("what stands elsewhere has moved, the others have not")
  func moved() {
    let new = [0, 1, 2, 4, 5, 3].map { Self.base[$0] }
    let outline = MadeUp.outline(MadeUp.compare(Self.base, new))
    #expect(outline.filter { $0.contains("moved") } == ["op1→op1 identical moved"])
  }

  @Test("what was dropped stands behind what stood before it")
  func droppedAndNew() {
    var new = Self.base
    new[3] = "op1 Welcomes| the gift of seven whales to the museum of fishes;"
    #expect(
      MadeUp.outline(MadeUp.compare(Self.base, new))[2...4] == [
        "pp2→pp2 identical", "op1→ dropped", "→op1 new",
      ]
        || MadeUp.outline(MadeUp.compare(Self.base, new))[2...4] == [
          "pp2→pp2 identical", "→op1 new", "op1→ dropped",
        ])
  }

  static let long = """
    Requests| the Secretary-General to count the buoys of all coral islands and to paint them \
    yellow, and invites fishing villages to report every broken lantern to the nearest coast guard \
    before the monsoon begins
    """
  static let parts = [
    "Requests| the Secretary-General to count the buoys of all coral islands and to paint them yellow",
    """
    Invites| fishing villages to report every broken lantern to the nearest coast guard before the \
    monsoon begins
    """,
  ]

  @Test("a paragraph that became two is split, two that became one are merged")
  func split() {
    let one = Array(Self.base.prefix(4)) + ["op2 " + Self.long]
    let two = Array(Self.base.prefix(4)) + ["op2 " + Self.parts[0], "op3 " + Self.parts[1]]
    #expect(MadeUp.outline(MadeUp.compare(one, two)).last == "op2→op2+op3 split")
    #expect(MadeUp.outline(MadeUp.compare(two, one)).last == "op2+op3→op2 merged")
  }

  @Test("edits of a split name the paragraph in which they stand")
  func editsOfSplit() {
    let two = ["op1 " + Self.parts[0], "op2 " + Self.parts[1]]
    let comparison = MadeUp.compare(["op1 " + Self.long], two)
    for edit in comparison.pairs[0].edits {
      let text = comparison.new.paragraphs[edit.newParagraph].text
      #expect(edit.new.upperBound <= text.unicodeScalars.count)
    }
    #expect(comparison.pairs[0].similarity > 0.9)
  }

  @Test("from the preamble to the operative part: said, and moved")
  func sides() {
    var new = Self.base
    new.remove(at: 2)
    new.append("op4 Recognizes| that dark quays are a danger to ferries and their passengers;")
    let pair = MadeUp.compare(Self.base, new).pairs.first { $0.sideChange != nil }
    #expect(pair?.sideChange == .init(old: .preambular, new: .operative))
    #expect(pair?.isMoved == true)
    #expect(pair?.relation == .edited)
  }

  @Test("subparagraphs move with their parent, and from one parent to another")
  func subparagraphs() {
    let old = [
      "op1 Requests| the committee on northern piers:", "op1.a To count the lamps of the quay;",
      "op1.b To paint every second buoy yellow;", "op2 Invites| the fishing villages of the coast:",
      "op2.a To report broken lanterns at once;",
    ]
    let turned = [
      "op1 Invites| the fishing villages of the coast:", "op1.a To report broken lanterns at once;",
      "op2 Requests| the committee on northern piers:", "op2.a To count the lamps of the quay;",
      "op2.b To paint every second buoy yellow;",
    ]
    let moved = MadeUp.outline(MadeUp.compare(old, turned)).filter { $0.contains("moved") }
    #expect(moved == ["op2→op1 identical moved renumbered"])
    var across = old
    across.remove(at: 2)
    across.append("op2.b To paint every second buoy yellow;")
    #expect(
      MadeUp.outline(MadeUp.compare(old, across)).filter { $0.contains("moved") } == [
        "op1.b→op2.b identical moved"
      ])
  }

  @Test("of equal paragraphs each finds the one in its place")
  func equals() {
    let old = [
      "op1 Notes| the report on whales;", "op2 Thanks| the committee for its work;",
      "op3 Notes| the report on ferries;", "op4 Thanks| the committee for its work;",
    ]
    #expect(MadeUp.compare(old, old).isUnchanged)
    let outline = MadeUp.outline(MadeUp.compare(old, Array(old.dropFirst(2))))
    #expect(outline.contains("op4→op4 identical"))
  }

  @Test("Chinese documents")
  func chinese() {
    let old = [
      "pp1 回顾|其2033年11月2日关于港口灯光的第88/3号决议，", "op1 注意到|关于北部码头沿线灯光的报告；",
      "op2 请|秘书长清点所有珊瑚岛的浮标；", "op3 决定|在第九十届会议上审议港口灯光问题。",
    ]
    let new = [
      "pp1 回顾|其2034年12月1日关于港口灯光的第89/7号决议，", "op1 请|秘书长清点所有珊瑚岛的浮标；",
      "op2 欣见|关于北部码头沿线灯光的报告；", "op3 决定|在第九十一届会议上审议港口灯光问题。",
    ]
    let comparison = MadeUp.compare(old, new, language: .chinese)
    #expect(!comparison.pairs.contains { $0.relation == .new || $0.relation == .dropped })
    let report = comparison.pairs.first { $0.new == [2] }
    #expect(report?.old == [1])
    #expect(report?.changes == [.verbStrengthened])
  }

  @Test("documents with nothing in common are said to be so; empty ones are compared")
  func unrelated() {
    let other = [
      "op1 Appoints| seven judges of the tribunal for rivers;",
      "op2 Approves| the budget of the orchestra for the coming biennium;",
    ]
    #expect(MadeUp.compare(Self.base, other).isUnrelated)
    let empty = MadeUp.compare([], Self.base)
    #expect(empty.pairs.allSatisfy { $0.relation == .new })
    #expect(MadeUp.compare([], []).pairs.isEmpty)
    #expect(MadeUp.compare(["op1"], ["op1"]).pairs.map(\.relation) == [.identical])
  }
}
