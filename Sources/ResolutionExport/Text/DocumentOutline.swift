// Part of Kimberlite.
import ResolutionModel

/// A document at a glance: its head, then one line for each paragraph, cut to the width of the
/// terminal.
///
///     A/RES/90/1  en
///     Stones of the sea
///     General Assembly · resolution · session 90 · adopted 2035-12-01
///     2 preambular · 1 operative · 1 subparagraph
///
///        h1  ── The General Assembly,
///       pp1  *Recalling* its resolution 89/2 of 3 March 2035,  ¹
///      op17  17   *Calls upon* all States:
///    op17.a    (a)  To count the stones;
///
/// The first column is the id, by which a paragraph is addressed. Opening phrases are bold and
/// italic where colours are on, between asterisks where not.
package struct DocumentOutline {
  private let document: Document
  let width: Int
  let palette: Palette
  /// The columns of the widest id and number, within limits: a long one moves only its own line.
  private let idColumns: Int
  private let numberColumns: Int
  private let showsFunction: Bool
  private let isFull: Bool
  /// What is named in each paragraph, by its id; only what is to be listed.
  let mentions: [String: [Mention]]

  /// - Parameters:
  ///   - width: columns of the terminal; less than 40 is taken as 40.
  ///   - isFull: paragraphs with their whole text, on as many lines as it takes.
  ///   - mentionKinds: types of mentions to be listed below their paragraph.
  package init(
    _ document: Document, width: Int, palette: Palette, isFull: Bool = false,
    mentionKinds: Set<MentionValue.Kind> = []
  ) {
    self.document = document
    self.width = max(width, 40)
    self.palette = palette
    self.isFull = isFull
    let paragraphs = document.paragraphs
    idColumns = min(paragraphs.map { DisplayWidth.of($0.id) }.max() ?? 0, 14)
    // A paragraph whose parent is not among them stands like one without.
    let depths = ParagraphDepths(paragraphs)
    let numbers = paragraphs.indices.filter { !paragraphs[$0].kind.isHeadline && depths[$0] == 0 }
    numberColumns = min(
      numbers.map { DisplayWidth.of(paragraphs[$0].number ?? "") }.max() ?? 0, 8)
    showsFunction = paragraphs.contains { $0.function != nil }
    let listed = document.mentions.filter { mentionKinds.contains($0.value.kind) }
    mentions = Dictionary(grouping: listed, by: \.paragraph)
  }

  /// The lines joined, with a line break at the end.
  package func text() -> String {
    var lines = head()
    if !document.paragraphs.isEmpty { lines.append("") }
    var previous: Paragraph?
    let depths = ParagraphDepths(document.paragraphs)
    for (index, paragraph) in document.paragraphs.enumerated() {
      if let previous, isFull || needsBlank(before: paragraph, after: previous) { lines.append("") }
      lines +=
        isFull
        ? wholeLines(for: paragraph, depth: depths[index])
        : [line(for: paragraph, depth: depths[index])]
      lines += mentionLines(of: paragraph, column: textColumn)
      previous = paragraph
    }
    let findings = findingLines()
    if !findings.isEmpty { lines += [""] + findings }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Head

  private func head() -> [String] {
    let metadata = document.metadata
    let facts = DocumentFacts(document: document)
    var first = LineBuilder()
    if let symbol = metadata.symbol { first.append(symbol.canonical + "  ", .strong, limit: width) }
    if let language = metadata.language { first.append(language.code + "  ", limit: width) }
    first.append(metadata.path, metadata.symbol == nil ? .strong : .faint, limit: width)
    var lines = [first.rendered(palette)]
    if let title = metadata.title { lines += wrapped(title, .strong) }
    for statements in [facts.statements, facts.sources] {
      let rows = LineWrapping.lines(of: statements, separator: " · ", width: width)
      lines += rows.flatMap { wrapped($0, .faint) }
    }
    let counts = facts.counts.isEmpty ? ["no paragraphs"] : facts.counts
    let rows = LineWrapping.lines(of: counts, separator: " · ", width: width)
    lines += rows.flatMap { wrapped($0, .plain) }
    if showsFunction { lines += wrapped(Self.decides + Messages.functionLegend, .faint) }
    return lines
  }

  /// Stands before a paragraph of a report that records a decision, a request or a commitment.
  private static let decides = "» "

  /// A text over as many lines as it takes, broken at blanks and between ideographs.
  private func wrapped(_ text: String, _ style: Palette.Style) -> [String] {
    LineWrapping.lines(of: text, width: width).map { line in
      var builder = LineBuilder()
      builder.append(line, style, limit: width)
      return builder.rendered(palette)
    }
  }

  // MARK: Paragraphs

  /// Where the texts of numbered paragraphs begin.
  private var textColumn: Int { idColumns + 2 + (numberColumns > 0 ? numberColumns + 2 : 0) }

  private func needsBlank(before next: Paragraph, after previous: Paragraph) -> Bool {
    if next.kind == .heading { return previous.kind != .heading }
    return next.kind != previous.kind
      && [next.kind, previous.kind].contains { $0 == .footnote || $0 == .closing || $0 == .title }
  }

  private func line(for paragraph: Paragraph, depth: Int) -> String {
    var marks = marks(of: paragraph, separator: " ")
    // Behind a text that is cut they would seem to belong to its last word.
    if !marks.isEmpty { marks = "  " + marks }
    let limit = width - DisplayWidth.of(marks)
    var line = label(of: paragraph, depth: depth)
    appendText(of: paragraph, to: &line, limit: limit)
    if !marks.isEmpty { line.appendAfterCut(marks, .mark) }
    return line.rendered(palette)
  }

  /// The whole text, its lines below one another beside the label; the marks behind the last word.
  private func wholeLines(for paragraph: Paragraph, depth: Int) -> [String] {
    let label = label(of: paragraph, depth: depth)
    let column = label.columns
    // No line ends between two marks.
    let marks = marks(of: paragraph, separator: "\u{A0}")
    // Room for the asterisks around the phrase.
    let fence = palette.isColoured || paragraph.openingPhrase == nil ? 0 : 2
    let rows = LineWrapping.lines(
      of: paragraph.text + marks, width: max(20, width - column - fence))
    return rows.enumerated().map { index, text in
      var row = paragraph
      row.text = text
      if index > 0 { row.openingPhrase = nil }
      var line = label
      if index > 0 {
        line = LineBuilder()
        line.pad(to: column)
      }
      appendText(of: row, to: &line, limit: max(width, column + 20))
      return line.rendered(palette)
    }
  }

  private func marks(of paragraph: Paragraph, separator: String) -> String {
    paragraph.footnotes.map(PrintedNumber.superscript).joined(separator: separator)
  }

  /// Id and number, up to where the text begins.
  private func label(of paragraph: Paragraph, depth: Int) -> LineBuilder {
    var line = LineBuilder()
    line.pad(to: idColumns - DisplayWidth.of(paragraph.id))
    line.append(paragraph.id, style(of: paragraph.kind))
    line.append("  ")
    if paragraph.kind.isHeadline {
      if paragraph.kind == .heading { line.append("── ", .faint) }
      if let number = paragraph.number { line.append(number + "  ", .strong) }
    } else {
      appendNumber(of: paragraph, depth: depth, to: &line)
    }
    return line
  }

  /// Numbers of paragraphs stand in a column of their own, those of what hangs on them further in.
  private func appendNumber(
    of paragraph: Paragraph, depth: Int, to line: inout LineBuilder
  ) {
    let numberStart = line.columns
    let number = paragraph.number ?? ""
    if depth == 0 {
      line.pad(to: numberStart + numberColumns - DisplayWidth.of(number))
      line.append(number, .strong)
      if numberColumns > 0 { line.append("  ") }
    } else {
      line.pad(to: numberStart + (numberColumns > 0 ? numberColumns + 2 : 0) + (depth - 1) * 4)
      line.append(number.isEmpty ? "" : number + " ", .strong)
    }
    guard showsFunction else { return }
    switch paragraph.function {
    case .operative: line.append(Self.decides, .operative)
    case .preambular, nil: if depth == 0 { line.append("  ") }
    }
  }

  /// The opening phrase stands out at the head of the text, or after the words that come before it.
  private func appendText(of paragraph: Paragraph, to line: inout LineBuilder, limit: Int) {
    let style: Palette.Style =
      switch paragraph.kind {
      case .footnote, .closing: .faint
      case .heading: .heading
      case .title: .strong
      default: .plain
      }
    let text = paragraph.text
    guard let phrase = paragraph.openingPhrase, !phrase.isEmpty,
      let range = SubstringSearch.first(phrase, in: text, within: 400)
    else { return line.append(text, style, limit: limit) }
    let fence = palette.isColoured ? "" : "*"
    line.append(text[..<range.lowerBound], limit: limit)
    line.append(fence + text[range] + fence, .phrase, limit: limit)
    line.append(text[range.upperBound...], limit: limit)
  }

  private func style(of kind: Paragraph.Kind) -> Palette.Style {
    switch kind {
    case .preambular: .preambular
    case .operative, .subparagraph: .operative
    case .body, .listItem: .other
    case .title, .heading, .footnote, .closing: .faint
    }
  }

  // MARK: Findings

  private func findingLines() -> [String] {
    document.findings.flatMap { finding -> [String] in
      let place = finding.paragraph ?? finding.line.map { "line \($0)" } ?? "document"
      let severity = finding.severity == .warning ? "warning" : "note"
      let sentence = "\(severity), \(place): \(Messages.sentence(for: finding.category))"
      return wrapped(sentence, finding.severity == .warning ? .warning : .faint)
    }
  }
}

extension Paragraph.Kind {
  /// Titles and headings: lines that name what follows.
  fileprivate var isHeadline: Bool { self == .title || self == .heading }
}
