// Part of Kimberlite.
import FuzzSupport
import ResolutionParser
import Testing

/// Texts made up to be slow: each takes seconds at the most where the work grows with the size, and
/// minutes where it grows with its square.
@Suite struct LargeInputTests {
  private static let head =
    "61/99. The lanterns\n\nThe General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Asks:\n\n"
  private static let markdown = "# The lanterns\n\n[a](b) \\(c\\)\n\n"

  @Test(
    "lines without an end", .timeLimit(.minutes(5)),
    arguments: ["lorem ipsum ", "大会回顾", "1234567890", "*", "[", "1. ", "A", "¹", "A/1(1(", "a1"])
  func longLine(piece: String) {
    expectAllIsWell(String(repeating: piece, count: 200_000), "a.txt")
  }

  @Test(
    "Markdown signs that nothing closes", .timeLimit(.minutes(5)),
    arguments: ["[", "*a ", " *a", "[a](", "\\", "[a](b) ", "**a*"])
  func openSigns(piece: String) {
    expectAllIsWell(Self.markdown + String(repeating: piece, count: 100_000), "a.md")
  }

  @Test(
    "the same lines again and again", .timeLimit(.minutes(5)),
    arguments: [
      "1\n", "(a)\n", "____\n", "A/RES/61/28\n", "\u{C}1\ntext here\n", "Annex\n\n", "A\n\n",
      "(a) To light lanterns;\n\n", "64th plenary meeting\n", "28 November 2006\n", "a\tb\n",
      "7.\nlast;\n\nFirst line words of it and more\n\n",
    ])
  func sameLines(lines: String) {
    expectAllIsWell(Self.head + String(repeating: lines, count: 8_000), "a.txt")
  }

  @Test("signatures without an end", .timeLimit(.minutes(5)))
  func signatures() {
    let letter = "Letter dated 3 May 1990 from the Chair\n\n"
    expectAllIsWell(letter + String(repeating: "(Signed) A. Name\n\n", count: 100_000), "a.txt")
  }

  @Test("numbers on lines of their own", .timeLimit(.minutes(5)))
  func loneNumbers() {
    let text = String(repeating: "and the number of\n45\n", count: 100_000)
    expectAllIsWell(Self.head + "2. Asks the lanterns\n" + text + "stones.\n", "a.txt")
  }

  @Test("as many notes as marks, all with one number", .timeLimit(.minutes(5)))
  func sameNotes() {
    let text = String(repeating: "*Recalling* the word² 2 2, of it,\n\n", count: 8_000)
    let notes = String(repeating: "² See the record.\n\n", count: 8_000)
    expectAllIsWell(Self.markdown + text + notes, "a.md")
  }

  @Test("marks of one paragraph of many lines", .timeLimit(.minutes(5)))
  func marksOfOneParagraph() {
    let lines = String(repeating: "the words of it and word1 more that go on and\n", count: 8_000)
    expectAllIsWell(Self.head + lines + ".\n\n__________\n1 See A.\n", "a.txt")
  }

  @Test(
    "XML that repeats itself", .timeLimit(.minutes(5)),
    arguments: [
      "<p>a<authorialNote marker=\"1\"><p>b</p></authorialNote></p>", "<section>", "& ",
      "<heading>a</heading>", "<p eId=\"a\"/>", "<i>x</i> ",
    ])
  func repeatedXML(piece: String) {
    let start = "<akomaNtoso><statement><mainBody><p>x</p>"
    expectAllIsWell(start + String(repeating: piece, count: 20_000), "a.xml")
  }

  @Test("ids that each stand twice", .timeLimit(.minutes(5)))
  func repeatedIdentifiers() {
    let body = (0..<20_000).map { "<p eId=\"p\($0 / 2)\">a;</p>" }.joined()
    expectAllIsWell("<akomaNtoso><statement><mainBody>" + body, "a.xml")
  }

  @Test("a tag of twenty thousand attributes is refused", .timeLimit(.minutes(5)))
  func crowdedTag() {
    let attributes = (0..<20_000).map { " a\($0)=\"\"" }.joined()
    let text = "<akomaNtoso>\n<p\(attributes)>x</p></akomaNtoso>"
    #expect(
      throws: ReadingError.brokenMarkup(line: 2, detail: "a tag with more than 1000 attributes")
    ) {
      try Parser().parse(InputFile(path: "a.xml", bytes: Array(text.utf8)))
    }
  }

  @Test("more than a million lines are refused")
  func tooManyLines() {
    let bytes = Array("The lanterns".utf8) + [UInt8](repeating: 0x0A, count: 1_000_001)
    #expect(throws: ReadingError.tooManyLines(limit: 1_000_000)) {
      try Parser().parse(InputFile(path: "a.txt", bytes: bytes))
    }
  }

  @Test(
    "an English paragraph that names the same thing without an end", .timeLimit(.minutes(5)),
    arguments: [
      "5 and ", "(", "\"", "61/28, ", "A/", "A/62/1/Add.1-", "Ibid. ", "paragraph 5 of ",
      "Committee of ", "Committee on the ", " of the Committee", "Congo, ", "General Assembly ",
      "on 5 May ", "each May 2007 to ", "meeting held in ", "held in Paris ", "session of ",
      "sixty-third and ", "at its first session and ", "100 000 ", "five hundred and ",
      "one State and ", "requests ", "and requests the States to ", "in which it decided ",
    ])
  func sameEnglishWords(words: String) {
    let paragraph = String(repeating: words, count: 60_000 / words.utf8.count)
    expectAllIsWell(Self.head + "2. Requests " + paragraph, "a.txt")
  }

  @Test(
    "a Chinese paragraph that names the same thing without an end", .timeLimit(.minutes(5)),
    arguments: [
      "请", "并请", "表示", "赞赏地", "并", "决定，", "，其中", "大会", "委员会", "问题特别报告员", "刚果和", "、",
      "第61/28号、", "第1段和", "2003年1月和", "5月3日，", "2 0 0 7 年", "二〇", "第六十三届", "举行的",
      "在巴黎举行的会议", "二十", "5个国家和", "（", "“", "《",
    ])
  func sameChineseWords(words: String) {
    let paragraph = String(repeating: words, count: 60_000 / words.utf8.count)
    expectAllIsWell("大会，\n\n回顾其决议，\n\n1. 请" + paragraph, "a.txt")
  }

  private func expectAllIsWell(_ text: String, _ name: String) {
    #expect(DocumentInvariants.violations(in: Array(text.utf8), named: name) == [])
  }
}
