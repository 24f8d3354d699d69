// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// Strands as one page of HTML: for a series the map, the grid as a table, and the texts of every
/// strand; for one strand its texts.
struct LineageHTML {
  private let tracked: TrackedStrands

  init(_ tracked: TrackedStrands) { self.tracked = tracked }

  func series() -> String {
    var body = facts()
    body += "<h2 id=\"map\">\(Messages.mapHeading)</h2>\n" + help() + LineageMap.legend()
    body += LineageMap(tracked).svg()
    body += "<h2 id=\"grid\">\(Messages.gridHeading)</h2>\n" + grid()
    body += "<h2 id=\"texts\">\(Messages.textsHeading)</h2>\n"
    for strand in tracked.shown { body += article(strand, hasMap: true) }
    return page(body)
  }

  func strands() -> String {
    page(facts() + tracked.shown.map { article($0, hasMap: false) }.joined())
  }

  private func page(_ body: String) -> String {
    HTMLPage(
      title: tracked.source.series.title, body: body,
      style: ComparisonHTML.changeStyle + "\n" + Self.style
    ).text()
  }

  private func facts() -> String {
    let names = tracked.source.members.map(\.name).joined(separator: " → ")
    return (Messages.facts(of: tracked.source) + [names]).map {
      "<p class=\"facts\">\(HTMLEscaping.escaped($0))</p>\n"
    }.joined()
  }

  private var language: String {
    tracked.source.language.map { " lang=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
  }

  // MARK: - Grid

  private func help() -> String {
    "<p class=\"facts\">\(HTMLEscaping.escaped(Messages.mapHelp))</p>\n"
  }

  private func grid() -> String {
    let members = tracked.source.members.indices
    let name = HTMLEscaping.escaped(Messages.gridHeading)
    let legend = HTMLEscaping.escaped(Messages.gridLegend.joined(separator: " · "))
    var html = "<p class=\"facts\">\(legend)</p>\n"
    html += "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(name)\">\n"
    html += "<table class=\"strands\">\n<thead><tr><th scope=\"col\">"
    html += Messages.strandColumn + "</th>"
    for member in members {
      html += "<th scope=\"col\">\(HTMLEscaping.escaped(tracked.headTime(of: member)))<br>"
      html += HTMLEscaping.escaped(tracked.shortName(of: member)) + "</th>"
    }
    html += "<th scope=\"col\">\(Messages.textColumn)</th></tr></thead>\n<tbody>\n"
    for strand in tracked.shown {
      html += "<tr><th scope=\"row\"><a href=\"#strand\(strand + 1)\">\(strand + 1)</a></th>"
      for member in members { html += cell(tracked.source.table.state(of: strand, in: member)) }
      let text = tracked.source.paragraph(tracked.strand(strand).last).text
      let cut = WordCut.head(of: text, columns: 80)
      html += "<td\(language)>\(HTMLEscaping.escaped(cut))</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n"
  }

  private func cell(_ state: StrandTable.State) -> String {
    let name = LineageNames.relation(of: state)
    guard name != "none" else { return "<td></td>" }
    let words = HTMLEscaping.escaped(StrandMarks.words(of: state, tracked))
    return "<td class=\"\(name)\"><span title=\"\(name)\">\(words)</span></td>"
  }

  // MARK: - Texts

  /// - Parameter hasMap: whether its number leads back there.
  private func article(_ place: Int, hasMap: Bool) -> String {
    let strand = tracked.strand(place)
    let number = "\(Messages.strandColumn) \(place + 1)"
    var html = "<article id=\"strand\(place + 1)\">\n<h3>"
    if hasMap { html += "<a href=\"#node\(place + 1)\">\(number)</a> · " }
    html += HTMLEscaping.escaped(tracked.source.paragraph(strand.last).id) + "</h3>\n"
    for line in Messages.summary(of: strand, tracked) {
      html += "<p class=\"facts\"\(line.isEmpty ? "" : language)>"
      html += HTMLEscaping.escaped(line) + "</p>\n"
    }
    for entry in StrandEntries(tracked).entries(of: place) {
      let facts = ([entry.name] + entry.facts).joined(separator: " · ")
      html += "<p class=\"step \(entry.relation)\">\(HTMLEscaping.escaped(facts))</p>\n"
      for text in entry.texts {
        html += "<p class=\"text\"\(language)>\(ComparisonHTML.html(of: text))</p>\n"
      }
    }
    return html + "</article>\n"
  }

  /// Contrast of lines and shapes on the page is above 3 in both themes (WCAG 2.2, 1.4.11), of words
  /// above 4.5.
  private static let style = """
    :root { --same: #6e7781; --edit: #0550ae; --new: #116329; --gone: #a40e26; --join: #6639ba; }
    @media (prefers-color-scheme: dark) {
      :root { --same: #8b949e; --edit: #79c0ff; --new: #7ee787; --gone: #ff7b72; --join: #d2a8ff; }
    }
    main { max-width: 84rem; }
    h2 { margin: 2rem 0 .25rem; }
    .map, .wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .25rem; margin: .5rem 0; }
    .map svg { display: block; font: 11px system-ui, "Noto Sans", sans-serif; }
    .map text { fill: var(--ink); }
    .map .year { font-weight: 700; font-size: 13px; }
    .map .name { fill: var(--faint); }
    .line { fill: none; stroke: var(--same); stroke-width: 1.25; }
    .line.edited { stroke: var(--edit); stroke-width: 2; }
    .line.split, .line.merged { stroke: var(--join); stroke-width: 2; }
    .line.moved { stroke-dasharray: 6 3; }
    .line.gap { stroke-dasharray: 1 4; stroke-linecap: round; }
    .node circle, .node path { fill: var(--same); }
    .node.edited path { fill: var(--edit); }
    .node.new path { stroke: var(--new); }
    .node.split path, .node.merged path { fill: var(--join); }
    .node.dropped path { stroke: var(--gone); }
    .node .stroke { fill: none; stroke-width: 2.5; }
    .map a:hover text, .map a:focus text, .map a:target text { text-decoration: underline; font-weight: 700; }
    .map a:hover .line, .map a:focus .line, .map a:target .line { stroke-width: 4; }
    .map a:focus { outline: none; }
    .legend { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; margin: .25rem 0; padding: 0; font-size: .9rem; }
    .legend svg { vertical-align: -3px; }
    .wide { max-height: 90vh; overflow-y: auto; }
    .strands { margin: 0; font-size: .9rem; border-collapse: separate; border-spacing: 0; }
    .strands th, .strands td { padding: .15rem .6rem; white-space: nowrap; }
    .strands th { background: var(--page); position: sticky; z-index: 1; }
    .strands thead th { top: 0; z-index: 2; }
    .strands th[scope=row], .strands thead th:first-child { left: 0; }
    .strands thead th:first-child { z-index: 3; }
    .strands td:last-child { white-space: normal; min-width: 18rem; }
    td.edited { color: var(--edit); } td.new { color: var(--new); } td.dropped { color: var(--gone); }
    td.split, td.merged, td.mergedAway { color: var(--join); } td.identical, td.first { color: var(--faint); }
    .step { margin: .75rem 0 0; font-weight: 600; font-size: .9rem; overflow-wrap: anywhere; }
    .step.identical, .step.absent, .step.missing { color: var(--faint); font-weight: 400; }
    article { padding: .75rem 0; }
    article:target { border-left: 4px solid var(--edit); padding-left: .75rem; }
    article h3 { margin: 0; }
    .text { margin: .25rem 0 0; max-width: 60rem; }
    @media (max-width: 44rem) { .strands { font-size: .8rem; } .strands th, .strands td { padding: .15rem .3rem; } .strands td:last-child { min-width: 14rem; } }
    @media print { .map, .wide { overflow: visible; max-height: none; border: 0; } .strands th { position: static; } .map svg { max-width: 100%; height: auto; } article { break-inside: avoid; } main { max-width: none; padding: 0; } }
    """
}
