// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison
@testable import ResolutionExport

@Suite struct AlignmentPrinterTests {
  private static func document(_ language: Language, _ texts: [String]) -> Document {
    var metadata = DocumentMetadata(path: "90-1.\(language.code)", sha256: "", format: .text)
    metadata.symbol = DocumentSymbol("A/RES/90/1")
    metadata.language = language
    return Document(
      metadata: metadata,
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(id: "op\(index + 1)", kind: .operative, number: "\(index + 1)", text: text)
      })
  }

  /// Three pairs, one with a date that differs; a paragraph that Chinese lacks.
  private static let alignment: DocumentAlignment = {
    var alignment = DocumentAlignment(
      first: document(
        .english,
        [
          "Notes <b> & \"quays\" | of \u{1B}[2J stone;", "Meets on 3 March 2035;",
          "Requests lamps;",
        ]),
      second: document(.chinese, ["注意到码头；", "2035年3月13日开会；"]),
      pairs: [
        AlignedPair(first: [0], second: [0], score: 0.9),
        AlignedPair(first: [1], second: [1], score: 0.8),
        AlignedPair(first: [2], second: [], score: 0),
      ])
    var date = AlignmentFinding(
      .date, .high, pair: 1, first: ["2035-03-03"], second: ["2035-03-13"])
    date.firstPlaces = [.init(paragraph: 1, range: 9..<21)]
    date.secondPlaces = [.init(paragraph: 1, range: 0..<10)]
    alignment.findings = [
      date, AlignmentFinding(.missing, .high, pair: 2, first: ["op3"], second: []),
    ]
    alignment.isChecked = true
    return alignment
  }()

  private static func text(
    _ format: AlignmentFormat, width: Int = 60, _ alignment: DocumentAlignment = alignment,
    choose: (inout AlignmentChoice) -> Void = { _ in }
  ) -> String {
    var choice = AlignmentChoice()
    choose(&choice)
    let printer = AlignmentPrinter(
      format: format, width: width, palette: Palette(isColoured: false), choice: choice,
      version: "1.0")
    return String(
      decoding: printer.head(title: "90/1", languages: ["en", "zh"])
        + printer.bytes(of: alignment, isFirst: true) + printer.tail(isEmpty: false),
      as: UTF8.self)
  }

  @Test("one under the other where it is narrow, side by side where it is wide, findings above")
  func layouts() {
    let narrow = Self.text(.text)
    #expect(narrow.hasPrefix("A/RES/90/1 · en, zh\n2 pairs · 1 only in en · 2 findings\n"))
    #expect(narrow.contains("! date: 2035-03-03 in en, 2035-03-13 in zh\n  2. Meets on "))
    #expect(narrow.contains("op3\n! not in zh\n"))
    #expect(!narrow.contains("│"))
    let wide = Self.text(.text, width: 120)
    #expect(wide.contains(" │ 1. 注意到码头；"))
    let bars = wide.split(separator: "\n").compactMap { line -> Int? in
      line.firstIndex(of: "│").map { DisplayWidth.of(String(line[..<$0])) }
    }
    #expect(bars.count == 3)
    #expect(Set(bars).count == 1)
  }

  @Test("no line is wider than the terminal", arguments: [40, 80, 110, 160])
  func widths(width: Int) {
    let long = Self.document(.english, [String(repeating: "stones of the sea ", count: 20)])
    let other = Self.document(.chinese, [String(repeating: "海中的石头", count: 30)])
    let alignment = DocumentAlignment(
      first: long, second: other, pairs: [AlignedPair(first: [0], second: [0], score: 0.9)])
    for line in Self.text(.text, width: width, alignment).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width)
    }
  }

  @Test("control characters never reach the terminal; markup and table signs are escaped")
  func hostile() {
    #expect(!Self.text(.text).unicodeScalars.contains("\u{1B}"))
    #expect(Self.text(.html).contains("Notes &lt;b&gt; &amp; "))
    #expect(Self.text(.markdown).contains("Notes \\<b\\> &amp; \"quays\" \\| of"))
    #expect(
      Self.text(.tmx).contains(
        "<seg>Notes &lt;b&gt; &amp; &quot;quays&quot; | of \u{FFFD}[2J stone;"))
  }

  @Test("a page marks what a finding is about, in both languages")
  func page() {
    let html = Self.text(.html)
    #expect(html.contains("<td lang=\"en\"><p>2. Meets on <mark>3 March 2035</mark>;</p></td>"))
    #expect(html.contains("<td lang=\"zh\"><p>2. <mark>2035年3月13日</mark>开会；</p></td>"))
    #expect(html.contains("<span class=\"finding high\">not in zh</span>"))
    #expect(html.contains("<th scope=\"col\">A/RES/90/1@zh</th>"))
    #expect(!html.contains("<script"))
  }

  @Test("a translation memory has a unit for each pair with both languages")
  func memory() {
    let tmx = Self.text(.tmx)
    #expect(tmx.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM"))
    #expect(tmx.contains("<tmx version=\"1.4\">"))
    #expect(tmx.contains("creationtoolversion=\"1.0\""))
    #expect(tmx.contains("srclang=\"en\""))
    #expect(tmx.components(of: "<tu>") == 2)
    #expect(
      tmx.contains(
        "<tuv xml:lang=\"zh\"><prop type=\"paragraph\">op2</prop><seg>2035年3月13日开会；</seg></tuv>"))
    #expect(tmx.hasSuffix("</body>\n</tmx>\n"))
  }

  @Test(
    "the head says what the documents are, and how much of them is shown; note marks stand in place"
  )
  func facts() {
    var alignment = Self.alignment
    alignment.first.metadata.title = "Stones of the sea"
    alignment.first.paragraphs[0].footnotes = ["1", "12"]
    let text = Self.text(.text, alignment) { $0.only = [0] }
    #expect(text.contains("2 findings · 1 of 3 shown\n"))
    #expect(text.contains("\nen: Stones of the sea"))
    #expect(text.contains("stone;¹\u{A0}¹²\n"))
    #expect(!text.contains("Meets"))
    for format in [AlignmentFormat.html, .markdown] {
      let page = Self.text(format, alignment)
      #expect(page.contains("en: Stones of the sea"))
      #expect(page.contains("stone;¹\u{A0}¹²"))
    }
  }

  @Test("what holds nothing is a whole file, too")
  func nothing() {
    func text(_ format: AlignmentFormat) -> String {
      let printer = AlignmentPrinter(
        format: format, width: 60, palette: Palette(isColoured: false), isList: true)
      return String(
        decoding: printer.head(title: "x", languages: []) + printer.tail(isEmpty: true),
        as: UTF8.self)
    }
    #expect(text(.json) == "[]\n")
    #expect(text(.csv).hasPrefix("firstDocument,"))
    #expect(text(.tmx).contains("srclang=\"*all*\""))
    #expect(text(.tmx).hasSuffix("<body>\n</body>\n</tmx>\n"))
    #expect(text(.html).hasSuffix("</html>\n"))
  }

  @Test("tables have a row for each pair, or for each finding")
  func tables() {
    let pairs = Self.text(.csv).split(separator: "\r\n", omittingEmptySubsequences: true)
    #expect(pairs.count == 4)
    #expect(pairs[0].hasPrefix("firstDocument,secondDocument,firstLanguage,secondLanguage,first,"))
    let findings = Self.text(.tsv) { $0.onlyFindings = true }.split(separator: "\n")
    #expect(findings.count == 3)
    #expect(findings[0].contains("\tfirst\tsecond\ttype\tseverity\t"))
    #expect(
      findings[1].hasPrefix(
        "A/RES/90/1@en\tA/RES/90/1@zh\ten\tzh\top2\top2\tdate\thigh\t2035-03-03\t2035-03-13\t"))
  }

  @Test("findings are chosen by kind and weight, pairs by score and kind of paragraph")
  func choices() {
    let missing = Self.text(.jsonl) {
      $0.onlyFindings = true
      $0.kinds = [.missing]
    }
    #expect(missing.split(separator: "\n").count == 1)
    #expect(missing.contains("\"kind\":\"missing\""))
    #expect(Self.text(.jsonl) { $0.leastScore = 0.85 }.split(separator: "\n").count == 1)
    #expect(Self.text(.jsonl) { $0.paragraphs = [.footnote] }.isEmpty)
  }

  @Test("the contract: ids by language, with the score; findings behind them")
  func contract() {
    let json = Self.text(.json)
    #expect(json.contains("\"languages\": [\"en\", \"zh\"]"))
    #expect(json.contains("\"en\": [\"op3\"],\n      \"zh\": [],\n      \"score\": 0"))
    #expect(json.contains("\"message\": \"date: 2035-03-03 in en, 2035-03-13 in zh\""))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of wanted: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: wanted) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
