// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

@Suite struct LanguageAlignerTests {
  private static let text: Set<Paragraph.Kind> = [.preambular, .operative, .subparagraph]

  /// Ids of the first document and what stands beside them.
  private static func partners(_ alignment: DocumentAlignment) -> [String: [String]] {
    var partners: [String: [String]] = [:]
    for pair in alignment.pairs {
      for paragraph in alignment.first(of: pair) {
        partners[paragraph.id] = alignment.second(of: pair).map(\.id)
      }
    }
    return partners
  }

  @Test("62/11 in English and Chinese: 48 paragraphs, 6 notes, the enacting formula")
  func resolution() throws {
    let (english, chinese) = try AlignedSample.resolution()
    let alignment = LanguageAligner().align(english, chinese)
    let partners = Self.partners(alignment)
    let ids = english.paragraphs.filter { Self.text.contains($0.kind) }.map(\.id)
    #expect(ids.count == 48)
    for id in ids { #expect(partners[id] == [id]) }
    for note in 1...6 { #expect(partners["note\(note)"] == ["note\(note)"]) }
    #expect(partners["h1"] == ["h1"])
    #expect(!alignment.isUnrelated)
    #expect(alignment.agreement ?? 0 > 0.8)
  }

  @Test("every paragraph stands in one pair; the languages exchanged give the same pairs")
  func whole() throws {
    let (english, chinese) = try AlignedSample.resolution()
    let alignment = LanguageAligner().align(english, chinese)
    #expect(alignment.pairs.flatMap(\.first).sorted() == Array(english.paragraphs.indices))
    #expect(alignment.pairs.flatMap(\.second).sorted() == Array(chinese.paragraphs.indices))
    let mirrored = LanguageAligner().align(chinese, english)
    #expect(
      Set(mirrored.pairs.map { [$0.second, $0.first] })
        == Set(alignment.pairs.map { [$0.first, $0.second] }))
  }

  @Test("neither ids nor numbers need to be there")
  func withoutNumbers() throws {
    let (english, chinese) = try AlignedSample.resolution()
    var bare = chinese
    for index in bare.paragraphs.indices where Self.text.contains(bare.paragraphs[index].kind) {
      bare.paragraphs[index].number = nil
    }
    let before = LanguageAligner().align(english, chinese)
    let after = LanguageAligner().align(english, bare)
    #expect(after.pairs.map(\.first) == before.pairs.map(\.first))
    #expect(after.pairs.map(\.second) == before.pairs.map(\.second))
  }

  @Test("a paragraph that one language lacks is missing there, and nothing else moves")
  func missing() throws {
    let (english, chinese) = try AlignedSample.resolution()
    let places = chinese.paragraphs.indices.filter { place in
      let paragraph = chinese.paragraphs[place]
      return [.preambular, .operative].contains(paragraph.kind)
        && !chinese.paragraphs.contains { $0.parent == paragraph.id }
    }
    var wrong: [String] = []
    for place in places {
      var broken = chinese
      let id = broken.paragraphs.remove(at: place).id
      let partners = Self.partners(LanguageAligner().align(english, broken))
      let others = english.paragraphs.filter { Self.text.contains($0.kind) && $0.id != id }
      if partners[id] != [] || others.contains(where: { partners[$0.id] != [$0.id] }) {
        wrong.append(id)
      }
    }
    #expect(places.count > 35)
    #expect(wrong.count <= 1, "\(wrong)")
  }

  @Test(
    "a version that is broken in four places: what was done is seen, the rest stays in its place")
  func broken() throws {
    let (english, chinese) = try AlignedSample.resolution()
    var made: [BrokenVersion.Change: Int] = [:]
    var others = 0
    var missed: [String] = []
    var moved: [String] = []
    for seed in 1...60 as ClosedRange<UInt64> {
      let version = BrokenVersion(chinese, seed: seed)
      let partners = Self.partners(LanguageAligner().align(english, version.document))
      for paragraph in english.paragraphs where Self.text.contains(paragraph.kind) {
        let isRight = partners[paragraph.id] == version.successors[paragraph.id] ?? [paragraph.id]
        if let change = version.changes[paragraph.id] {
          made[change, default: 0] += 1
          if !isRight { missed.append("\(seed) \(change) \(paragraph.id)") }
        } else {
          others += 1
          if !isRight { moved.append("\(seed) \(paragraph.id)") }
        }
      }
    }
    for change in BrokenVersion.Change.allCases { #expect(made[change] == 60) }
    #expect(missed.count * 100 <= 240 * 3, "\(missed)")
    #expect(moved.count * 500 <= others, "\(moved)")
  }

  @Test("headings: a number by itself, or before its words")
  func headings() {
    let alignment = AlignedSample.aligned(
      [
        "h1 I", "h2 Stones of the sea", "pp1 Recalling| its resolution 89/2,", "h3 II", "h4 Shells",
      ],
      ["h1 一 海中的石头", "pp1 回顾|其第89/2号决议，", "h2 二", "h3 贝壳"])
    #expect(AlignedSample.pairs(alignment) == "h1+h2=h1 pp1=pp1 h3=h2 h4=h3")
    #expect(alignment.findings.isEmpty)
  }

  @Test("titles are told apart by their numbers")
  func titles() {
    func document(_ texts: [(number: String?, text: String)], _ language: Language) -> Document {
      var document = AlignedSample.document(["op1 x"], language)
      document.paragraphs = texts.enumerated().map { place, title in
        Paragraph(id: "title\(place + 1)", kind: .title, number: title.number, text: title.text)
      }
      return document
    }
    let alignment = LanguageAligner().align(
      document([(nil, "Resolution adopted in 2035"), ("90/1", "Stones of the sea")], .english),
      document([("90/1", "海中的石头")], .chinese))
    #expect(AlignedSample.pairs(alignment) == "title1= title2=title1")
  }

  @Test("the only two that are left in one gap are one, whatever their kinds")
  func leftOver() {
    let alignment = AlignedSample.aligned(
      ["pp1 Recalling| its resolution 89/2,", "h1 Targets", "op1 Notes| the report in A/89/45;"],
      ["pp1 回顾|其第89/2号决议，", "op0 具体目标", "op1 注意到|A/89/45号文件所载报告；"])
    #expect(AlignedSample.pairs(alignment) == "pp1=pp1 h1=op0 op1=op1")
  }

  @Test("lists that each language sorts by its own alphabet are paired by what they name")
  func sortedLists() {
    let alignment = AlignedSample.aligned(
      [
        "op1 Decides| that these States shall count their stones:", "op1.a Angola",
        "op1.b Botswana", "op1.c China", "op1.d Kenya",
      ],
      [
        "op1 决定|下列国家清点其石头：", "op1.a 肯尼亚", "op1.b 中国", "op1.c 安哥拉", "op1.d 博茨瓦纳",
      ])
    #expect(
      AlignedSample.pairs(alignment)
        == "op1=op1 op1.a=op1.c op1.b=op1.d op1.c=op1.b op1.d=op1.a")
    #expect(alignment.findings.contains { $0.kind == .order })
  }

  @Test("a State that only one list has is no counterpart of one that only the other has")
  func lone() {
    let alignment = AlignedSample.aligned(
      [
        "op1 Decides| that these States shall count their stones:", "op1.a Angola",
        "op1.b Botswana", "op1.c China", "op1.d Kenya", "op1.e Peru",
      ],
      [
        "op1 决定|下列国家清点其石头：", "op1.a 肯尼亚", "op1.b 中国", "op1.c 智利", "op1.d 安哥拉", "op1.e 博茨瓦纳",
      ])
    #expect(
      AlignedSample.pairs(alignment)
        == "op1=op1 op1.a=op1.d op1.b=op1.e op1.c=op1.b =op1.c op1.d=op1.a op1.e=")
  }

  @Test("a paragraph of any length is read once", .timeLimit(.minutes(5)))
  func long() {
    let numbers = (1...20_000).map { "\($0)\u{3001}" }.joined()
    var documents = [AlignedSample.document([], .english), AlignedSample.document([], .chinese)]
    for place in documents.indices {
      documents[place].paragraphs = [
        Paragraph(id: "op1", kind: .operative, number: "1", text: numbers + "\(place + 70_001)")
      ]
    }
    let finding = LanguageAligner().align(documents[0], documents[1]).checked().findings.first
    #expect(finding?.first == ["70001"])
    #expect(finding?.second == ["70002"])
  }

  @Test("scalars and bytes of a text: each stands for the other; what holds nothing is left out")
  func offsets() {
    let offsets = ScalarOffsets("a中b")
    #expect(offsets.bytes(of: [0..<1, 1..<2, 2..<2, 1..<9]) == [0..<1, 1..<4, 1..<5])
    #expect(offsets.scalars(of: 1..<4) == 1..<2)
    #expect(offsets.scalars(of: 0..<5) == 0..<3)
    #expect(ScalarOffsets("").scalars(of: 0..<0) == 0..<0)
  }

  @Test("texts about other things are told; a language that is not known is aligned by its digits")
  func unrelated() throws {
    let (english, _) = try AlignedSample.resolution()
    let other = AlignedSample.document(
      [
        "pp1 回顾|其1999年4月7日第53/4号决议和2000年5月8日第54/5号决议，",
        "op1 请|秘书长在2031年6月9日前提交A/85/77号文件；", "op2 决定|在第八十六届会议上审议A/86/12号报告。",
      ], .chinese)
    #expect(LanguageAligner().align(english, other).isUnrelated)
    var unknown = other
    unknown.metadata.language = Language(code: "xx")
    let alignment = LanguageAligner().align(other, unknown)
    #expect(AlignedSample.pairs(alignment) == "pp1=pp1 op1=op1 op2=op2")
  }

  @Test("empty documents; one that has nothing but the other's beginning")
  func small() {
    let empty = AlignedSample.document([], .english)
    let one = AlignedSample.document(["op1 请|秘书长报告；"], .chinese)
    #expect(LanguageAligner().align(empty, empty).pairs.isEmpty)
    #expect(AlignedSample.pairs(LanguageAligner().align(empty, one)) == "=op1")
    #expect(AlignedSample.pairs(LanguageAligner().align(one, empty)) == "op1=")
  }
}
