// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// The forms in which alignments are printed: those of other results, and translation memories.
package enum AlignmentFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, csv, tsv, tmx, markdown, html

  /// Nil for the form that only alignments have.
  package var common: OutputFormat? { OutputFormat(rawValue: rawValue) }
}

/// Which pairs and findings of an alignment are shown.
package struct AlignmentChoice: Sendable {
  /// Only pairs in which the languages disagree.
  package var onlyFindings = false
  /// Findings of less weight are left out.
  package var leastSeverity = AlignmentFinding.Severity.low
  /// Empty for all.
  package var kinds: Set<AlignmentFinding.Kind> = []
  /// Pairs with a lower score are left out; those without counterpart have 0.
  package var leastScore: Float = 0
  /// Pairs that hold a paragraph of such a kind; empty for all.
  package var paragraphs: Set<Paragraph.Kind> = []

  /// Indices of the pairs that are shown at all; nil for all.
  package var only: Set<Int>?

  package init() {}

  /// The alignment with the findings that are wanted.
  package func chosen(_ alignment: DocumentAlignment) -> DocumentAlignment {
    var chosen = alignment
    chosen.findings = alignment.findings.filter { finding in
      finding.severity >= leastSeverity && (kinds.isEmpty || kinds.contains(finding.kind))
        && holds(alignment.pairs[finding.pair], alignment)
    }
    return chosen
  }

  /// Indices of the pairs that are shown.
  package func pairs(of alignment: DocumentAlignment) -> [Int] {
    let found = Set(alignment.findings.map(\.pair))
    return alignment.pairs.indices.filter { index in
      let pair = alignment.pairs[index]
      guard only?.contains(index) ?? true else { return false }
      return (!onlyFindings || found.contains(index)) && holds(pair, alignment)
        && pair.score >= leastScore
    }
  }

  private func holds(_ pair: AlignedPair, _ alignment: DocumentAlignment) -> Bool {
    guard !paragraphs.isEmpty else { return true }
    return (alignment.first(of: pair) + alignment.second(of: pair)).contains {
      paragraphs.contains($0.kind)
    }
  }
}

/// Alignments of two languages, one document after the other: `head`, then each with `bytes`, then `tail`.
///
/// `text` is side by side where the terminal is wide; `json` is the contract; `jsonl`, `csv` and `tsv` have a
/// row for each pair, or for each finding where only those are wanted; `tmx` is a translation memory;
/// `markdown` and `html` are for reading on.
package struct AlignmentPrinter: Sendable {
  private let format: AlignmentFormat
  private let width: Int
  private let palette: Palette
  private let choice: AlignmentChoice
  /// Whether several documents may come.
  private let isList: Bool
  /// For the version of the program that a translation memory states.
  private let version: String

  package init(
    format: AlignmentFormat, width: Int, palette: Palette, choice: AlignmentChoice = .init(),
    isList: Bool = false, version: String = ""
  ) {
    self.format = format
    self.width = max(width, 40)
    self.palette = palette
    self.choice = choice
    self.isList = isList
    self.version = version
  }

  /// What stands before the first document.
  ///
  /// - Parameters:
  ///   - title: heads the page of HTML.
  ///   - languages: of all documents; the first is the source of a translation memory. Empty where it is
  ///     not the same in all.
  package func head(title: String, languages: [String]) -> [UInt8] {
    let text: String
    switch format {
    case .json: text = isList ? "[" : ""
    case .csv: text = DelimitedText.csv(table(of: []))
    case .tsv: text = DelimitedText.tsv(table(of: []))
    case .tmx: text = AlignmentTMX.head(source: languages.first ?? "", version: version)
    case .html: text = HTMLPage(title: title, body: "", style: AlignmentHTML.style).parts.head
    case .markdown: text = OwnFile.markdownMark
    case .text, .jsonl: text = ""
    }
    return Array(text.utf8)
  }

  /// One document; `isFirst` for the first one that is printed.
  package func bytes(of alignment: DocumentAlignment, isFirst: Bool) -> [UInt8] {
    let alignment = choice.chosen(alignment)
    let pairs = choice.pairs(of: alignment)
    switch format {
    case .text:
      let layout = AlignmentText(alignment, width: width, palette: palette)
      let lines =
        (isFirst ? [] : [""]) + layout.head(shown: pairs.count, withFacts: !isList)
        + layout.lines(of: pairs)
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    case .json:
      let json = AlignmentJSON(alignment).document(
        pairs: choice.onlyFindings ? nil : pairs, style: isList ? .compact : .indented)
      let before = isList ? (isFirst ? "\n" : ",\n") : ""
      return Array(before.utf8) + json + (isList ? [] : [UInt8(ascii: "\n")])
    case .jsonl:
      let json = AlignmentJSON(alignment)
      return choice.onlyFindings ? json.findingLines() : json.lines(pairs)
    case .csv: return Array(DelimitedText.csv(rows(alignment, pairs), withHead: false).utf8)
    case .tsv: return Array(DelimitedText.tsv(rows(alignment, pairs), withHead: false).utf8)
    case .tmx: return Array(AlignmentTMX(alignment).units(of: pairs).utf8)
    case .markdown:
      return Array(AlignmentMarkdown(alignment).text(of: pairs, withFacts: !isList).utf8)
    case .html:
      return Array(AlignmentHTML(alignment).section(of: pairs, isOneOfMany: isList).utf8)
    }
  }

  /// What stands behind the last document.
  package func tail(isEmpty: Bool) -> [UInt8] {
    switch format {
    case .json: Array((isList ? (isEmpty ? "]\n" : "\n]\n") : "").utf8)
    case .tmx: Array(AlignmentTMX.tail.utf8)
    case .html: Array(HTMLPage(title: "", body: "").parts.tail.utf8)
    default: []
    }
  }

  private func rows(_ alignment: DocumentAlignment, _ pairs: [Int]) -> ExportTable {
    var table = table(of: [])
    table.rows =
      choice.onlyFindings
      ? AlignmentTable.findings(of: alignment) : AlignmentTable.pairs(pairs, of: alignment)
    return table
  }

  private func table(of rows: [[ExportTable.Cell]]) -> ExportTable {
    ExportTable(
      columns: choice.onlyFindings ? AlignmentTable.findingColumns : AlignmentTable.pairColumns,
      rows: rows)
  }
}
