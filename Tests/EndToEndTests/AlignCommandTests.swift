// Part of Kimberlite.
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct AlignCommandTests {
  private static let english = """
    Resolution adopted by the General Assembly on 1 December 2035

    90/1. Stones of the sea

    The General Assembly,

    Recalling its resolution 89/2 of 3 March 2035,

    1. Calls upon all States to count the stones of their coasts;

    2. Requests the Secretary-General to open 25 museums of shells by 30 June 2036;

    3. Decides to continue its consideration of the item at its ninety-first session.

    62nd plenary meeting
    1 December 2035

    """
  /// Another day, and without the second paragraph.
  private static let chinese = """
    大会2035年12月1日决议

    90/1. 海中的石头

    大会，

    回顾其2035年3月13日第89/2号决议，

    1. 促请所有国家清点其海岸的石头；

    2. 决定在第九十一届会议上继续审议该项目。

    2035年12月1日
    第62次全体会议

    """

  private let fixture: SearchFixture

  init() throws { fixture = try SearchFixture() }

  private func align(_ arguments: String..., width: Int = 80) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      ["align"] + arguments, in: fixture.folder.url,
      environment: ["COLUMNS": String(width), "KIMBERLITE_INDEX": ""])
  }

  private func show(_ arguments: String..., width: Int = 80) throws -> String {
    try KimberliteCommand.run(
      ["show", "90/1", "--languages", "en,zh"] + arguments, in: fixture.folder.url,
      environment: ["COLUMNS": String(width), "KIMBERLITE_INDEX": ""]
    ).output
  }

  @Test("the languages of a document of the index, in the order that is asked for")
  func indexed() throws {
    let result = try align("90/1")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix("A/RES/90/1 · en, zh\n"))
    #expect(
      result.output.contains(
        "1. Calls upon all States to count the stones of their coasts;\n  1. 促请"))
    let swapped = try align("90/1", "--languages", "zh,en")
    #expect(swapped.output.hasPrefix("A/RES/90/1 · zh, en\n"))
    #expect(try align("90/1", width: 120).output.contains(" │ 1. 促请所有国家"))
  }

  @Test("two files need no index; what they disagree in is told")
  func files() throws {
    try fixture.folder.add("en.txt", Self.english)
    try fixture.folder.add("zh.txt", Self.chinese)
    let result = try align("en.txt", "zh.txt", "--findings")
    #expect(result.status == 0)
    #expect(result.output.contains("! date: 2035-03-03 in en, 2035-03-13 in zh"))
    #expect(result.output.contains("op2\n! not in zh"))
    #expect(!result.output.contains("1. Calls upon"))
    #expect(result.output.contains("! printed number: 3 in en, 2 in zh"))
    let high = try align(
      "en.txt", "zh.txt", "--findings", "--type", "missing", "--format", "tsv")
    #expect(high.outputLines.count == 2)
    #expect(high.outputLines.last?.contains("\tmissing\thigh\top2\t") == true)
  }

  @Test("without a document all that are there in two languages; filters choose among them")
  func all() throws {
    let pairs = try align("--format", "jsonl")
    #expect(pairs.status == 0)
    #expect(pairs.outputLines.contains { $0.contains("\"en\":[\"op1\"],\"zh\":[\"op1\"]") })
    #expect(try align("--session", "90", "--format", "tsv").outputLines.count > 5)
    let other = try align("--session", "61")
    #expect(other.status == 1)
    #expect(other.errors == "No document of the index is there in two languages and fits.\n")
    #expect(try align("--session", "61", "--format", "json").output == "[]\n")
    let agreeing = try align("90/1", "--findings", "--severity", "high")
    #expect(agreeing.status == 1)
    #expect(agreeing.output.isEmpty)
  }

  @Test("of three languages the pair that most documents have is taken, which is said")
  func usual() throws {
    try fixture.folder.add("more/A_RES_90_1-EN.txt", Self.english)
    try fixture.folder.add("more/A_RES_90_1-ZH.txt", Self.chinese)
    try fixture.folder.add("more/A_RES_90_1-FR.xml", Self.french)
    _ = try fixture.run("index", "--index", "three", "more")
    let all = try align("--index", "three", "--format", "tmx")
    #expect(all.output.contains("srclang=\"en\""))
    #expect(!all.output.contains("xml:lang=\"fr\""))
    #expect(all.errors.hasPrefix("Aligned in en and zh, in which the index has 1 document;"))
    let asked = try align("--index", "three", "--languages", "fr,zh", "--format", "tmx")
    #expect(asked.output.contains("srclang=\"fr\""))
    #expect(asked.errors.isEmpty)
  }

  private static let french = """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
    <meta><identification source="#un"><FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression>
    </identification></meta><preface><p><docNumber>A/RES/90/1</docNumber></p></preface><mainBody>
    <paragraph><num>1.</num><content><p>Demande de compter les pierres;</p></content></paragraph>
    </mainBody></statement></akomaNtoso>
    """

  @Test("a paragraph is that of the language named first; what the other lacks is said")
  func counterparts() throws {
    try fixture.folder.add("other/A_RES_90_1-EN.txt", Self.english)
    try fixture.folder.add("other/A_RES_90_1-ZH.txt", Self.chinese)
    _ = try fixture.run("index", "--index", "two", "other")
    let english = try fixture.run("show", "90/1#op2", "--languages", "en,zh", "--index", "two")
    #expect(english.output.contains("op2\n! not in zh\n  2. Requests"))
    #expect(!english.output.contains("决定"))
    let chinese = try fixture.run("show", "90/1#op2", "--languages", "zh,en", "--index", "two")
    #expect(chinese.output.contains("op2 = op3\n  2. 决定"))
    let french = try fixture.run("show", "90/1#op1", "--languages", "zh,fr", "--index", "two")
    #expect(french.status == 0)
    #expect(french.errors.contains("has A/RES/90/1 in en and zh, not in fr."))
  }

  @Test("a translation memory is XML that a reader takes")
  func memory() throws {
    let output = try align("--languages", "zh,en", "--format", "tmx").output
    #expect(XMLParser(data: Data(output.utf8)).parse())
    #expect(output.contains("srclang=\"zh\""))
    #expect(
      output.contains("<tuv xml:lang=\"en\"><prop type=\"paragraph\">op1</prop><seg>Calls upon"))
  }

  @Test("show sets two languages side by side as text, page and table; as JSON each by itself")
  func shown() throws {
    #expect(
      try show(width: 120).contains(" │ 1. 促请所有国家"))
    #expect(try show().contains("coasts;\n  1. 促请所有国家清点其海岸的石头；"))
    let html = try show("--format", "html")
    #expect(html.contains("<td lang=\"zh\"><p>1. 促请所有国家清点其海岸的石头；</p></td>"))
    #expect(!html.contains("<script"))
    #expect(try show("--format", "markdown").contains("| 1. 促请所有国家清点其海岸的石头； |"))
    let json = try JSONSerialization.jsonObject(with: Data(show("--format", "json").utf8))
    #expect((json as? [Any])?.count == 2)
  }

  @Test("documents that cannot be aligned are told, with what to do")
  func badDocuments() throws {
    let english = "documents/A_RES_90_1-EN.txt"
    let same = try align(english, english)
    #expect(same.status == 2)
    #expect(same.errors.contains("kimberlite compare sets two documents of one language"))
    try fixture.folder.add("empty.txt", "")
    let empty = try align(english, "empty.txt")
    #expect(empty.status == 2)
    #expect(empty.errors.contains("empty.txt: The file is empty"))
    let near = try align("90/2")
    #expect(near.status == 1)
    #expect(near.errors.contains("do you mean A/RES/90/1"))
    let third = try align("90/1", "--languages", "en,fr")
    #expect(third.status == 1)
    #expect(third.errors.contains("has A/RES/90/1 in en and zh, not in en and fr"))
    let alone = try align(english)
    #expect(alone.status == 2)
    #expect(alone.errors.contains("name the file of the other language too"))
    #expect(try align(english, "missing.txt").errors.contains("There is no such file"))
    try fixture.folder.add("91-4.txt", Self.unrelated)
    let unrelated = try align(english, "91-4.txt")
    #expect(unrelated.status == 0)
    #expect(unrelated.errors.contains("two documents, not two languages of one"))
  }

  private static let unrelated = """
    大会2036年12月3日决议

    91/4. 灯塔

    大会，

    1. 请秘书长在2037年6月30日前点亮灯塔。

    """

  @Test(
    "a command line that cannot be meant",
    arguments: [
      ["90/1", "--languages", "en,en"], ["90/1", "--languages", "en"], ["-", "-"],
      ["90/1", "--session", "90"], ["a", "b", "c"], ["90/1", "--type", "yellow"],
      ["90/1", "--severity", "grave"], ["90/1#op1"], ["90/1", "--format", "xml"],
      ["90/1", "--score", "nan"], ["90/1", "--score", "7"], ["90/1", "--score", "-1"],
      ["90/1", "--severity", "high,low"],
    ])
  func usage(arguments: [String]) throws {
    let result = try KimberliteCommand.run(["align"] + arguments, in: fixture.folder.url)
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("kimberlite: "))
  }
}
