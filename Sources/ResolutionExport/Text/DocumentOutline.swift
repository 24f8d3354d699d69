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
  private let width: Int
  private let palette: Palette
  /// The columns of the widest id and number, within limits: a long one moves only its own line.
  private let idColumns: Int
  private let numberColumns: Int
  private let showsFunction: Bool

  /// - Parameter width: columns of the terminal; less than 40 is taken as 40.
  package init(_ document: Document, width: Int, palette: Palette) {
    self.document = document
    self.width = max(width, 40)
    self.palette = palette
    let paragraphs = document.paragraphs
    idColumns = min(paragraphs.map { DisplayWidth.of($0.id) }.max() ?? 0, 14)
    let numbers = paragraphs.filter { !$0.kind.isHeadline && $0.parent == nil }
    numberColumns = min(numbers.map { DisplayWidth.of($0.number ?? "") }.max() ?? 0, 8)
    showsFunction = paragraphs.contains { $0.function != nil }
  }

  /// The lines joined, with a line break at the end.
  package func text() -> String {
    var lines = head()
    if !document.paragraphs.isEmpty { lines.append("") }
    var previous: Paragraph?
    let depths = ParagraphDepths(document.paragraphs)
    for (index, paragraph) in document.paragraphs.enumerated() {
      if let previous, needsBlank(before: paragraph, after: previous) { lines.append("") }
      lines.append(line(for: paragraph, depth: depths[index]))
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
    return lines + rows.flatMap { wrapped($0, .plain) }
  }

  /// A text over as many lines as it takes, broken at blanks and between ideographs.
  private func wrapped(_ text: String, _ style: Palette.Style) -> [String] {
    LineWrapping.lines(of: text, width: width).map { line in
      var builder = LineBuilder()
      builder.append(line, style, limit: width)
      return builder.rendered(palette)
    }
  }

  // MARK: Paragraphs

  private func needsBlank(before next: Paragraph, after previous: Paragraph) -> Bool {
    if next.kind == .heading { return previous.kind != .heading }
    return next.kind != previous.kind
      && [next.kind, previous.kind].contains { $0 == .footnote || $0 == .closing || $0 == .title }
  }

  private func line(for paragraph: Paragraph, depth: Int) -> String {
    let marks = paragraph.footnotes.map(Self.superscript).joined(separator: " ")
    let marksColumns = marks.isEmpty ? 0 : DisplayWidth.of(marks) + 2
    let limit = width - marksColumns
    var line = LineBuilder()
    line.pad(to: idColumns - DisplayWidth.of(paragraph.id))
    line.append(paragraph.id, style(of: paragraph.kind))
    line.append("  ")
    if paragraph.kind.isHeadline {
      if paragraph.kind == .heading { line.append("── ", .faint) }
      if let number = paragraph.number { line.append(number + "  ", .strong, limit: limit) }
      line.append(paragraph.text, paragraph.kind == .heading ? .heading : .strong, limit: limit)
    } else {
      appendNumber(of: paragraph, depth: depth, to: &line)
      appendText(of: paragraph, to: &line, limit: limit)
    }
    if !marks.isEmpty { line.appendAfterCut("  " + marks, .mark) }
    return line.rendered(palette)
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
    case .operative: line.append("op ", .operative)
    case .preambular: line.append("pp ", .preambular)
    case nil: if depth == 0 { line.append("   ") }
    }
  }

  /// The opening phrase stands out at the head of the text, or after the words that come before it.
  private func appendText(of paragraph: Paragraph, to line: inout LineBuilder, limit: Int) {
    let faint = paragraph.kind == .footnote || paragraph.kind == .closing
    let text = paragraph.text
    guard let phrase = paragraph.openingPhrase, !phrase.isEmpty,
      let range = SubstringSearch.first(phrase, in: text, within: 400)
    else { return line.append(text, faint ? .faint : .plain, limit: limit) }
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

  /// `¹²` for 12; other marks as they are.
  private static func superscript(_ mark: String) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(mark.map { $0.isASCII ? $0.wholeNumberValue.map { digits[$0] } ?? $0 : $0 })
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
