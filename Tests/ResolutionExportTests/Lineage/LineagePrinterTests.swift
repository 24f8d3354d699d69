// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison
@testable import ResolutionCorpus
@testable import ResolutionExport

/// Three made-up years of one text in every format.
@Suite struct LineagePrinterTests {
  private static let lamps = "Notes the lamps that the keepers of the harbour light at night"
  private static let stronger = "Welcomes the lamps that the keepers of the harbour light at night"
  private static let bridges =
    "Urges every painter to use the broad brush <that> the guild & co. has"

  private static let years: [[(id: String, verb: String, text: String)]] = [
    [("op1", "Notes", lamps), ("op2", "Urges", bridges)],
    [("op1", "Notes", lamps)],
    [("op1", "Urges", bridges), ("op2", "Welcomes", stronger)],
  ]

  private static let source = source(of: years)

  private static func source(
    of years: [[(id: String, verb: String, text: String)]]
  ) -> SeriesStrands {
    let documents = years.enumerated().map { index, paragraphs -> Document in
      var metadata = DocumentMetadata(path: "\(index)", sha256: "", format: .text)
      metadata.language = .english
      metadata.symbol = DocumentSymbol("A/RES/9\(index)/1")
      return Document(
        metadata: metadata,
        paragraphs: paragraphs.map {
          Paragraph(
            id: $0.id, kind: .operative, number: String($0.id.dropFirst(2)),
            openingPhrase: $0.verb, text: $0.text)
        })
    }
    let comparer = DocumentComparer(language: .english)
    let links = zip(documents, documents.dropFirst()).map { comparer.compare($0, $1).pairs }
    let members = documents.enumerated().map { index, document in
      DocumentSeries.Member(
        name: "A/RES/9\(index)/1", symbol: document.metadata.symbol, session: 90 + index,
        date: CalendarDate(year: 2035 + index, month: 12, day: 1), year: 2035 + index, entries: [],
        link: nil)
    }
    let series = DocumentSeries(title: "Lights & bridges", titles: [:], members: members)
    return SeriesStrands(
      series: series, language: "en", members: members, documents: documents,
      table: StrandBuilder(documents, links, language: .english).table())
  }

  private static func printed(
    _ format: OutputFormat, of source: SeriesStrands = source, width: Int = 80,
    shown: [Int]? = nil, isColoured: Bool = false
  ) -> String {
    let printer = LineagePrinter(
      format: format, width: width, palette: Palette(isColoured: isColoured))
    let tracked = TrackedStrands(source, shown: shown)
    return String(decoding: printer.bytes(of: tracked, isSeries: shown == nil), as: UTF8.self)
  }

  @Test("the grid has a line for each strand, with marks, verbs and the latest text")
  func grid() {
    let lines = Self.printed(.text).split(separator: "\n").map(String.init)
    #expect(lines[0] == "Lights & bridges")
    #expect(lines[1] == "2035–2037 · 3 documents")
    #expect(lines.contains("2035   2036   2037"))
    #expect(
      lines.contains { $0.hasPrefix("* op1  = op1  ~ op2") && $0.contains("Notes → Welcomes") })
    #expect(lines.contains { $0.hasPrefix("* op2  .      = op1") && $0.contains("Urges every") })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test("a source that emphasises more of the same words gives no other verb")
  func emphasis() {
    let years = [
      [(id: "op1", verb: "Notes", text: Self.lamps)],
      [(id: "op1", verb: "Notes the lamps", text: Self.lamps)],
      [(id: "op1", verb: "Notes also", text: "Notes also" + Self.lamps.dropFirst(5))],
    ]
    let tracked = TrackedStrands(Self.source(of: years), shown: nil)
    let verbs = tracked.verbs(of: tracked.source.table.strands[0])
    #expect(verbs.map(\.verb) == ["Notes", "Notes also"])
    #expect(verbs.map(\.member) == [0, 2])
  }

  @Test("where the names do not fit there are marks alone, and the latest documents")
  func narrow() {
    let lines = Self.printed(.text, width: 44).split(separator: "\n").map(String.init)
    #expect(lines.contains("35 36 37"))
    #expect(lines.contains { $0.hasPrefix("*  =  ~") })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 44 })
  }

  @Test("one strand: each year's text, what changed, and what is as before on one line")
  func strand() {
    let text = Self.printed(.text, shown: [0])
    #expect(text.contains("in 3 of 3 documents · 2035 to 2037 · last changed 2037\n"))
    #expect(text.contains("Notes (2035) → Welcomes (2037)\n"))
    #expect(text.contains("2035  A/RES/90/1#op1\n  Notes the lamps"))
    #expect(text.contains("2036  A/RES/91/1#op1 · identical\n\n2037"))
    #expect(text.contains("verb strengthened"))
    #expect(text.contains("  [-Notes-]{+Welcomes+} the lamps"))
    let other = Self.printed(.text, shown: [1])
    #expect(other.contains("2036  A/RES/91/1 · absent\n"))
    #expect(other.contains("back after 1 document"))
    #expect(other.contains("never changed"))
  }

  @Test("texts that are hardly alike are called so, and no verb of theirs stronger")
  func hardlyAlike() {
    let source = Self.source(of: [
      [(id: "op1", verb: "Notes", text: Self.lamps)],
      [(id: "op1", verb: "Urges", text: Self.bridges)],
    ])
    #expect(Self.printed(.text, of: source).contains("* op1  ? op1"))
    for format in [OutputFormat.text, .html] {
      let text = Self.printed(format, of: source, shown: [0])
      #expect(text.contains("edited · hardly alike · 0."))
      #expect(!text.contains("verb strengthened"))
    }
    #expect(!Self.printed(.csv, of: source).contains("verbStrengthened"))
  }

  @Test("a document that is not there in the language is named in every format for reading")
  func missingDocument() {
    var source = Self.source(of: [Self.years[0], Self.years[1]])
    var member = source.series.members[0]
    member.name = "A/RES/90/99"
    source.series.members.insert(member, at: 1)
    #expect(source.missing(before: 1).map(\.name) == ["A/RES/90/99"])
    #expect(source.missing(before: 0).isEmpty)
    for format in [OutputFormat.text, .markdown, .html] {
      let series = Self.printed(format, of: source)
      #expect(series.contains("not there in en: A/RES/90/99"), "\(format)")
      #expect(series.contains("…2036"), "\(format)")
      let strand = Self.printed(format, of: source, shown: [0])
      #expect(strand.contains("2035  A/RES/90/99"), "\(format)")
    }
    #expect(Self.printed(.json, of: source).contains(#""missing": ["A/RES/90/99"]"#))
  }

  @Test("a paragraph that stands in the last document only is new there")
  func newParagraph() {
    let source = Self.source(of: [Self.years[1], Self.years[0]])
    #expect(
      Self.printed(.text, of: source, shown: [1]).contains("in 1 of 2 documents · new in 2036\n"))
  }

  @Test("a row for each strand and document, also where it is absent")
  func table() {
    let rows = Self.printed(.tsv).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let head = rows[0]
    #expect(rows.allSatisfy { $0.count == head.count })
    #expect(rows.count == 7)
    func column(_ name: String) -> [String] {
      rows.dropFirst().map { $0[head.firstIndex(of: name) ?? 0] }
    }
    #expect(column("relation") == ["first", "identical", "edited", "first", "absent", "identical"])
    #expect(column("year") == ["2035", "2036", "2037", "2035", "2036", "2037"])
    #expect(column("gap")[5] == "1")
    #expect(column("old")[2] == "A/RES/91/1@en#op1")
    #expect(column("changes")[2] == "verbStrengthened")
    #expect(column("address")[4].isEmpty)
  }

  @Test("json is the chain of addresses with the relation of each step")
  func json() {
    let lines = Self.printed(.jsonl).split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(#"{"strand":1,"firstYear":2035,"lastYear":2037,"lastChanged":2037,"#))
    #expect(lines[0].contains(#""address":"A/RES/92/1@en#op2","year":2037"#))
    #expect(lines[0].contains(#""relation":"edited","old":["A/RES/91/1@en#op1"]"#))
    let whole = Self.printed(.json)
    #expect(whole.contains(#""schema": "kimberlite/lineage/1""#))
    #expect(whole.contains(#""firstYear": 2035"#))
  }

  @Test("the page has a map whose links lead to the texts, everything escaped, no script")
  func html() throws {
    let html = Self.printed(.html)
    #expect(html.contains("<h1>Lights &amp; bridges</h1>"))
    #expect(html.contains("&lt;that&gt; the guild &amp; co."))
    #expect(!html.contains("<that>"))
    #expect(!html.contains("<script"))
    #expect(html.contains("<svg role=\"group\" aria-label="))
    #expect(html.contains("<title>92/1#op2 · edited"))
    #expect(html.contains("<del>Notes</del><ins>Welcomes</ins> the lamps"))
    for strand in 1...2 {
      #expect(html.contains("<a id=\"node\(strand)\" href=\"#strand\(strand)\" aria-label=\""))
      #expect(
        html.contains("<article id=\"strand\(strand)\">\n<h3><a href=\"#node\(strand)\">"))
    }
    #expect(html.contains("aria-label=\"1 · op2 Welcomes · in 3 of 3 documents · 2035 to 2037 ·"))
    #expect(html.contains("<li><svg width=\"20\" height=\"16\" aria-hidden=\"true\">"))
    // Two steps of the first strand, and the one over the gap, which is dotted.
    #expect(html.components(of: "<path class=\"line ") == 3 + Messages.mapLines.count)
    #expect(html.components(of: "<path class=\"line identical gap\"") == 1)
  }

  @Test("Markdown: the grid as a table, or texts with what changed")
  func markdown() {
    let grid = Self.printed(.markdown)
    #expect(grid.contains("| 2035 90/1 | 2036 91/1 | 2037 92/1 | text |\n"))
    #expect(grid.contains("\\~ op2 |"))
    #expect(Self.printed(.markdown, shown: [0]).contains("<del>Notes</del><ins>Welcomes</ins>"))
  }

  @Test("which strands --only keeps")
  func parts() {
    let table = Self.source.table
    func kept(_ part: StrandPart) -> [Int] {
      table.strands.indices.filter { part.holds(table.strands[$0], in: table) }
    }
    #expect(kept(.changed) == [0])
    #expect(kept(.returned) == [1])
    #expect(kept(.new).isEmpty)
    #expect(kept(.dropped).isEmpty)
  }

  @Test("lists of series")
  func series() {
    let series = [Self.source.series]
    func printed(_ format: OutputFormat) -> String {
      String(
        decoding: SeriesPrinter.bytes(
          of: series, title: "Series", format: format, width: 60,
          palette: Palette(isColoured: false)), as: UTF8.self)
    }
    #expect(
      printed(.text) == """
        Lights & bridges
          2035–2037 · 3 documents
          A/RES/90/1 → A/RES/91/1 → A/RES/92/1

        """)
    #expect(
      printed(.tsv).hasSuffix(
        "A/RES/90/1\tLights & bridges\t3\t2035\t2037\t\tA/RES/90/1; A/RES/91/1; A/RES/92/1\t\n"))
    #expect(printed(.jsonl).contains(#""members":[{"name":"A/RES/90/1""#))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
