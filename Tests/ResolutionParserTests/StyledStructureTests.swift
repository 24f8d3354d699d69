// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel
import Testing

@testable import ResolutionParser

@Suite struct StyledStructureTests {
  private func blocks(_ texts: [String]) -> [Block] { texts.map { Block(text: Array($0.utf8)) } }

  private func read(_ blocks: [Block], _ furniture: [StyledFurniture] = []) -> [String] {
    let styled = StyledText(blocks: blocks, furniture: furniture)
    return StyledStructure(styled: styled, profile: .english).read().blocks.map {
      String(decoding: $0.text, as: UTF8.self)
    }
  }

  @Test(
    "lines broken by force",
    arguments: [
      // Running text, a meeting with its date, an annex with its title, items.
      ("to count\nthe stones", ["to count the stones"]),
      ("well-\nknown stones", ["well-known stones"]),
      ("41st plenary meeting\n5 December 2035", ["41st plenary meeting", "5 December 2035"]),
      ("Annex\nStones", ["Annex", "Stones"]),
      ("Decides:\n(a) This;\n(b) That.", ["Decides:", "(a) This;", "(b) That."]),
      // A tab is a blank, but for the gap after a number without its dot.
      ("1.\tDecides this.", ["1. Decides this."]), ("90/2\tStones\tof", ["90/2\tStones of"]),
    ])
  func lines(text: String, expected: [String]) {
    #expect(read(blocks(["90/2. Stones", text])) == ["90/2. Stones"] + expected)
  }

  @Test("symbol, date and meeting of a head stand for themselves")
  func head() {
    let lines = "A/RES/90/2\n5 December 2035\n41st plenary meeting"
    #expect(read(blocks([lines, "90/2. Stones"])) == ["41st plenary meeting", "90/2. Stones"])
  }

  @Test("a number that the format counts stands before the text, marks and emphasis moved")
  func numbers() {
    let block = Block(
      number: "(a)", text: Array("Stones;".utf8), marks: [Block.Mark(offset: 7, label: "1")],
      emphasis: [0..<6])
    let result = StyledStructure(styled: StyledText(blocks: [block]), profile: .english).read()
    #expect(String(decoding: result.blocks[0].text, as: UTF8.self) == "(a) Stones;")
    #expect(result.blocks[0].marks.map(\.offset) == [11])
    #expect(result.blocks[0].emphasis == [4..<10])
  }

  @Test("masthead and page lines are taken out and read")
  func furniture() {
    let row = Block(
      role: .tableRow, text: Array("General Assembly\tDistr.: General\n5 May 2036".utf8))
    let styled = StyledText(
      blocks: [row] + blocks(["Ninetieth session\nAgenda item 7", "90/2. Stones", "36-01234 (E)"]),
      furniture: [StyledFurniture(kind: .runningHead, text: Array("A/RES/90/2\tStones".utf8))])
    let result = StyledStructure(styled: styled, profile: .english).read()
    #expect(result.blocks.map { String(decoding: $0.text, as: UTF8.self) } == ["90/2. Stones"])
    #expect(result.facts.published?.description == "2036-05-05")
    #expect(result.facts.agendaItem == "7")
    #expect(result.facts.jobNumber == "36-01234")
    #expect(result.facts.symbols.map(\.canonical) == ["A/RES/90/2"])
    let kinds: [Furniture.Kind] = [.masthead, .masthead, .masthead, .jobNumber, .runningHead]
    #expect(result.furniture.map(\.kind) == kinds)
  }

  @Test("a masthead of before the nineties' end, letters of a Chinese one set apart")
  func mastheads() {
    #expect(
      read(
        blocks(["UNITED\tA", "NATIONS", "General Assembly\tGENERAL", "Distr.", "ORIGINAL: ENGLISH"])
      )
        == [])
    #expect(read(blocks(["联 合 国 A/RES/90/2", "大    会"])) == [])
  }

  @Test("notes that are typed are found by their strokes, others stay")
  func strokes() {
    let result = StyledStructure(
      styled: StyledText(
        blocks: blocks([
          "Recalling the stones 1/ of the sea,2/", "1/ A/90/1.", "3/ no note, 1/ of the stones",
          "2/ A/90/2.",
        ])), profile: .english
    ).read()
    let texts = result.blocks.map { String(decoding: $0.text, as: UTF8.self) }
    #expect(texts == ["Recalling the stones of the sea,", "3/ no note, of the stones"])
    #expect(result.blocks[0].marks.map(\.offset) == [20, 32])
    #expect(result.notes.map(\.number) == ["1", "2"])
    #expect(result.unreferenced.isEmpty)
  }

  @Test("strokes beside a note with a raised mark are text")
  func raisedMark() {
    let text = "Recalling the ratio of 1/ 3 and option 1/, as told"
    var block = Block(text: Array(text.utf8))
    block.marks = [Block.Mark(offset: 9, label: "1")]
    var note = Block(text: Array("See A/90/1.".utf8))
    note.role = .footnote
    note.number = "1"
    let result = StyledStructure(
      styled: StyledText(blocks: [block], notes: [note]), profile: .english
    ).read()
    #expect(result.blocks.map { String(decoding: $0.text, as: UTF8.self) } == [text])
    #expect(result.blocks[0].marks.map(\.label) == ["1"])
  }

  @Test("a complete paragraph in italics has no phrase in it that is emphasised")
  func whollyEmphasised() {
    let text = String(repeating: "Recalling all the stones of the sea, ", count: 3) + "and more,"
    let block = Block(text: Array(text.utf8), emphasis: [0..<text.utf8.count])
    let result = StyledStructure(styled: StyledText(blocks: [block]), profile: .english).read()
    #expect(result.blocks[0].emphasis == [])
  }

  @Test("running text: white space collapses, emphasis of one look joins over a blank")
  func runningText() {
    var text = StyledRunningText()
    for (part, style) in [
      (" Noting ", .italic), ("with", .italic), ("  deep\u{AD}est\u{200B} ", .plain),
      ("\u{3000}care", .bold),
    ] as [(String, StyledRunningText.Style)] { text.add(Array(part.utf8)[...], style: style) }
    text.addTab()
    text.addLineBreak()
    text.addMark("1")
    #expect(String(decoding: text.text, as: UTF8.self) == "Noting with deepest care")
    #expect(text.emphasis == [0..<11, 20..<24])
    #expect(text.marks.map(\.offset) == [24])
  }

  @Test("what antiword prints")
  func antiword() {
    let printed =
      "|General Assembly   |Distr.: General   |\n|                   |5 May 2036        |\n\n"
      + "\tRecalling stones,[1] and [2],\n[pic]\n\(String(repeating: "-", count: 23))\n[1]\t A/90/1.\n"
      + "more\n\n"
    let text = AntiwordText(Array(printed.utf8)).content
    #expect(
      text.blocks.map { String(decoding: $0.text, as: UTF8.self) } == [
        "General Assembly\tDistr.: General\n5 May 2036", "Recalling stones, and [2],",
      ])
    #expect(text.blocks[1].marks == [Block.Mark(offset: 17, label: "1")])
    #expect(text.notes.map { String(decoding: $0.text, as: UTF8.self) } == ["A/90/1.\nmore"])
  }
}
