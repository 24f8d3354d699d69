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

  @Test("a paragraph that is two in the other language stands beside both")
  func divided() throws {
    let (english, chinese) = try AlignedSample.resolution()
    var tried = 0
    var wrong: [String] = []
    for place in chinese.paragraphs.indices {
      let paragraph = chinese.paragraphs[place]
      guard [.preambular, .operative].contains(paragraph.kind),
        let (first, second) = Self.halves(of: paragraph.text)
      else { continue }
      tried += 1
      var broken = chinese
      broken.mentions.removeAll { $0.paragraph == paragraph.id }
      broken.paragraphs[place].text = first
      var rest = paragraph
      rest.id = paragraph.id + "~2"
      rest.number = nil
      rest.text = second
      broken.paragraphs.insert(rest, at: place + 1)
      let partners = Self.partners(LanguageAligner().align(english, broken))
      if partners[paragraph.id] != [paragraph.id, rest.id] { wrong.append(paragraph.id) }
    }
    #expect(tried > 15)
    #expect(wrong.count * 10 <= tried, "\(wrong) of \(tried)")
  }

  private static func halves(of text: String) -> (String, String)? {
    let characters = Array(text)
    guard characters.count > 60,
      let comma = (characters.count * 2 / 5..<characters.count * 3 / 5).first(where: {
        characters[$0] == "，"
      })
    else { return nil }
    return (String(characters[...comma]), String(characters[(comma + 1)...]))
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
