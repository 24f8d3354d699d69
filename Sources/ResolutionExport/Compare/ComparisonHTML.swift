// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Comparisons as one page of HTML: a table with the old text beside the new one, one under the other
/// on a narrow page. What differs is told by `<del>` and `<ins>`, by strokes and by colour.
struct ComparisonHTML {
  private let comparison: DocumentComparison

  init(_ comparison: DocumentComparison) { self.comparison = comparison }

  func page(of pairs: [ParagraphPair], isSummary: Bool) -> String {
    var body = document(comparison.old.metadata) + document(comparison.new.metadata)
    for line in Messages.summary(of: comparison) {
      body += "<p class=\"facts\">\(HTMLEscaping.escaped(line))</p>\n"
    }
    if !isSummary { body += jumps(to: pairs) + table(of: pairs) }
    let style = Self.changeStyle + "\n" + Self.style
    return HTMLPage(title: Messages.title(of: comparison), body: body, style: style).text()
  }

  /// Symbol, title and year of one of the two documents.
  private func document(_ metadata: DocumentMetadata) -> String {
    var name = HTMLEscaping.escaped(metadata.comparedName)
    if let symbol = metadata.symbol?.canonical,
      let address = DocumentLink.address(of: symbol, language: metadata.language?.code)
    {
      name = "<a href=\"\(HTMLEscaping.escaped(address))\">\(name)</a>"
    }
    var facts = [name]
    if let title = metadata.title {
      let language = metadata.language.map { " lang=\"\(HTMLEscaping.escaped($0.code))\"" } ?? ""
      facts.append("<span\(language)>\(HTMLEscaping.escaped(title))</span>")
    }
    if let date = metadata.adopted ?? metadata.published { facts.append("\(date.year)") }
    return "<p class=\"title\">" + facts.joined(separator: " · ") + "</p>\n"
  }

  /// Links to the pairs that did not stay what and where they were.
  private func jumps(to pairs: [ParagraphPair]) -> String {
    let changed = pairs.enumerated().filter {
      $0.element.relation != .identical || $0.element.isMoved
    }
    guard !changed.isEmpty else { return "" }
    var html =
      "<nav><details><summary>\(Messages.jumps(changed.count))</summary>\n<ul class=\"jumps\">\n"
    for (place, pair) in changed {
      let names = HTMLEscaping.escaped(ComparisonText.names(of: pair, in: comparison))
      html += "<li><a href=\"#pair\(place + 1)\">\(names)</a> "
      html += "<span class=\"relation\">\(pair.relation.rawValue)</span></li>\n"
    }
    return html + "</ul>\n</details></nav>\n"
  }

  private func table(of pairs: [ParagraphPair]) -> String {
    let old = HTMLEscaping.escaped(comparison.old.metadata.comparedName)
    let new = HTMLEscaping.escaped(comparison.new.metadata.comparedName)
    var html = "<table class=\"comparison\">\n"
    html += "<thead><tr><th scope=\"col\">\(old)</th><th scope=\"col\">\(new)</th></tr></thead>\n"
    html += "<tbody>\n"
    for (place, pair) in pairs.enumerated() { html += row(pair, place) }
    return html + "</tbody>\n</table>\n"
  }

  private func row(_ pair: ParagraphPair, _ place: Int) -> String {
    let facts = Messages.facts(of: pair).map(HTMLEscaping.escaped).joined(separator: " · ")
    let names = HTMLEscaping.escaped(ComparisonText.names(of: pair, in: comparison))
    var html =
      "<tr id=\"pair\(place + 1)\"><th scope=\"rowgroup\" colspan=\"2\" class=\"names\">\(names) "
    html += "<span class=\"relation\">\(facts)</span></th></tr>\n"
    html += "<tr class=\"\(pair.relation.rawValue)\">"
    // What both say stands once, across both columns.
    if pair.relation != .identical {
      html += cell(
        comparison.old(of: pair), PairPieces.old(pair, comparison),
        comparison.old.metadata.language)
    }
    html += cell(
      comparison.new(of: pair), PairPieces.new(pair, comparison),
      comparison.new.metadata.language, columns: pair.relation == .identical ? 2 : 1)
    return html + "</tr>\n"
  }

  private func cell(
    _ paragraphs: [Paragraph], _ texts: [[ChangedPiece]], _ language: Language?,
    columns: Int = 1
  ) -> String {
    var attribute = language.map { " lang=\"\(HTMLEscaping.escaped($0.code))\"" } ?? ""
    if columns > 1 { attribute += " colspan=\"\(columns)\"" }
    var html = "<td\(paragraphs.isEmpty ? " class=\"none\"" : "")\(attribute)>"
    for (paragraph, pieces) in zip(paragraphs, texts) {
      let number = PrintedNumber.of(paragraph).map { HTMLEscaping.escaped($0) + " " } ?? ""
      html += "<p>" + number + Self.html(of: pieces) + "</p>"
    }
    return html + "</td>"
  }

  static func html(of pieces: [ChangedPiece]) -> String { pieces.map(piece).joined() }

  private static func piece(_ piece: ChangedPiece) -> String {
    let text = HTMLEscaping.escaped(piece.text)
    switch piece.change {
    case .kept: return text
    case .removed: return "<del>\(text)</del>"
    case .added: return "<ins>\(text)</ins>"
    }
  }

  /// What was taken out and what came in. Contrast of text on the grounds is above 7 in both themes
  /// (WCAG 2.2, 1.4.6).
  static let changeStyle = """
    :root { --removed: #ffd9d4; --added: #cdf3d2; }
    @media (prefers-color-scheme: dark) { :root { --removed: #5f2420; --added: #1e4a2a; } }
    del, ins { color: inherit; padding: 0 .1em; border-radius: .15em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    del { background: var(--removed); text-decoration: line-through; }
    ins { background: var(--added); text-decoration: underline; }
    """

  private static let style = """
    :root { --old: #b35047; --now: #2f7d46; }
    @media (prefers-color-scheme: dark) { :root { --old: #d4776d; --now: #57b070; } }
    main { max-width: 84rem; }
    .jumps { columns: 14rem; padding: 0; list-style: none; font-size: .9rem; }
    .comparison tr[id] { scroll-margin-top: 2.5rem; }
    table.comparison { width: 100%; table-layout: fixed; }
    .comparison th.names { border: 0; padding: 1rem 0 0; font-size: .9rem; overflow-wrap: anywhere; }
    .relation { color: var(--faint); font-weight: 400; }
    .comparison td { width: 50%; padding: 0 1rem .75rem 0; overflow-wrap: anywhere; }
    .comparison td p { margin: .25rem 0; }
    .comparison thead th { position: sticky; top: 0; background: var(--page); }
    .identical td { color: var(--faint); }
    .dropped del, .new ins { background: none; padding: 0; text-decoration: none; }
    .dropped td:not(.none), .new td:not(.none) { padding-left: .75rem; }
    .dropped td:not(.none) { border-left: .3rem solid var(--old); }
    .new td:not(.none) { border-left: .3rem solid var(--now); }
    @media (max-width: 44rem) {
      .comparison thead { display: none; }
      .comparison, .comparison tbody, .comparison tr, .comparison td, .comparison th { display: block; width: auto; }
      .comparison td { border: 0; padding: 0 0 0 .75rem; margin: 0 0 .75rem; }
      .comparison tr:not(.identical) td:first-child { border-left: .3rem solid var(--old); }
      .comparison tr:not(.identical) td:last-child { border-left: .3rem solid var(--now); }
      .comparison .identical td { padding: 0; }
      .comparison td.none { display: none; }
    }
    @media print { tr { break-inside: avoid; } main { max-width: none; padding: 0; } }
    """
}
