// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Alignments as a page of HTML: a table with a column for each language, one under the other on a narrow
/// page. What a finding is about is marked, and the finding stands above the texts.
struct AlignmentHTML {
  private let alignment: DocumentAlignment

  init(_ alignment: DocumentAlignment) { self.alignment = alignment }

  /// - Parameter isOneOfMany: the page holds several documents: each has a heading, and only what was found.
  func section(of pairs: [Int], isOneOfMany: Bool) -> String {
    let title = HTMLEscaping.escaped(Messages.title(of: alignment))
    var html = "<section>\n"
    if isOneOfMany { html += "<h2>\(title)</h2>\n" }
    let facts = isOneOfMany ? [] : Messages.facts(of: alignment)
    for line in [Messages.summary(of: alignment, shown: pairs.count)] + facts {
      html += "<p class=\"facts\">\(HTMLEscaping.escaped(line))</p>\n"
    }
    guard !pairs.isEmpty else { return html + "</section>\n" }
    html += "<table class=\"alignment\">\n<thead><tr>"
    for document in [alignment.first, alignment.second] {
      html += "<th scope=\"col\">\(HTMLEscaping.escaped(document.metadata.comparedName))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    let findings = alignment.findingsOfPairs
    for index in pairs { html += row(alignment.pairs[index], findings[index] ?? []) }
    return html + "</tbody>\n</table>\n</section>\n"
  }

  private func row(_ pair: AlignedPair, _ findings: [AlignmentFinding]) -> String {
    let label = HTMLEscaping.escaped(alignment.label(of: pair))
    var html = "<tr><th scope=\"rowgroup\" colspan=\"2\" class=\"names\">\(label)"
    for finding in findings {
      let sentence = HTMLEscaping.escaped(Messages.sentence(for: finding, in: alignment))
      html += " <span class=\"finding \(finding.severity.name)\">\(sentence)</span>"
    }
    html += "</th></tr>\n<tr>"
    html += cell(pair.first, alignment.first, findings.flatMap(\.firstPlaces))
    html += cell(pair.second, alignment.second, findings.flatMap(\.secondPlaces))
    return html + "</tr>\n"
  }

  private func cell(
    _ places: [Int], _ document: Document, _ marks: [AlignmentFinding.Place]
  ) -> String {
    let language = document.metadata.language.map {
      " lang=\"\(HTMLEscaping.escaped($0.code))\""
    }
    var html = "<td\(places.isEmpty ? " class=\"none\"" : "")\(language ?? "")>"
    for place in places {
      let paragraph = document.paragraphs[place]
      let number = PrintedNumber.of(paragraph).map { HTMLEscaping.escaped($0) + " " } ?? ""
      let own = FindingMarks.of(marks, inParagraph: place)
      let text = MarkedPieces.of(paragraph.text, marks: own).map { piece in
        let text = HTMLEscaping.escaped(piece.text)
        return piece.isMarked ? "<mark>\(text)</mark>" : text
      }.joined()
      let notes = HTMLEscaping.escaped(PrintedNumber.noteMarks(of: paragraph))
      html += "<p>\(number)\(text)\(notes)</p>"
    }
    return html + "</td>"
  }

  static let style = """
    main { max-width: 84rem; }
    section { margin-bottom: 2rem; }
    table.alignment { width: 100%; table-layout: fixed; }
    .alignment th.names { border: 0; padding: 1rem 0 0; font-size: .9rem; overflow-wrap: anywhere; }
    .alignment td { width: 50%; padding: 0 1rem .75rem 0; overflow-wrap: anywhere; }
    .alignment td p { margin: .25rem 0; white-space: pre-line; }
    .finding { display: block; font-weight: 400; border-left: .25rem solid var(--line); padding-left: .5rem; }
    .finding.high { border-color: currentColor; font-weight: 600; }
    @media (max-width: 44rem) {
      .alignment thead { display: none; }
      .alignment, .alignment tbody, .alignment tr, .alignment td, .alignment th { display: block; width: auto; }
      .alignment td { border: 0; padding: 0 0 .5rem; }
      .alignment td.none { display: none; }
    }
    @media print { tr { break-inside: avoid; } main { max-width: none; padding: 0; } }
    """
}
