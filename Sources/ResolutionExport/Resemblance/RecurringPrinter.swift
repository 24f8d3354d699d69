// Part of Kimberlite.
import ResolutionCorpus

/// Groups of paragraphs that come back, in every format.
///
/// `text`, `markdown` and `html` have the representative text with what varies marked, and name some of
/// the paragraphs; `json` and `jsonl` name all. `csv` and `tsv` have a row for each paragraph of each
/// group, so that any program counts them anew.
package struct RecurringPrinter: Sendable {
  package static let schema = "kimberlite/recurring/1"

  private let format: OutputFormat
  private let width: Int
  private let palette: Palette
  private let showsAll: Bool

  /// - Parameters:
  ///   - width: columns of the terminal, for `text`.
  ///   - showsAll: whether `text` too names every paragraph and every place that differs.
  package init(format: OutputFormat, width: Int, palette: Palette, showsAll: Bool = false) {
    self.format = format
    self.width = max(width, 20)
    self.palette = palette
    self.showsAll = showsAll
  }

  package func bytes(of result: RecurringResult) -> [UInt8] {
    let title = Messages.recurringTitle
    switch format {
    case .text: return Array(result.groups.map(text).joined(separator: "\n").utf8)
    case .json: return RecurringJSON.document(of: result)
    case .jsonl: return result.groups.flatMap(RecurringJSON.line)
    case .csv, .tsv: return Self.table(of: result.groups).printed(as: format, title: title)
    case .markdown:
      let text = "# \(title)\n" + result.groups.map(markdown).joined()
      return Array((OwnFile.markdownMark + text).utf8)
    case .html:
      let body = "<ol>\n" + result.groups.map(html).joined() + "</ol>\n"
      return Array(HTMLPage(title: title, body: body, style: Self.style).text().utf8)
    }
  }

  // MARK: - For reading

  private static let indent = 4
  private static let mostAddresses = 6
  private static let mostPlaces = 6

  private func text(of group: RecurringGroup) -> String {
    let columns = max(12, width - Self.indent)
    let margin = String(repeating: " ", count: Self.indent)
    var lines = LineWrapping.lines(
      of: Messages.facts(of: group), separator: " · ", width: width
    ).map { palette.paint($0, .strong) }
    lines += MarkedText(group.text, marks: Self.marks(of: group))
      .lines(width: columns, palette: palette).map { margin + $0 }
    for place in places(of: group) {
      let parts = LineWrapping.lines(of: place, width: max(12, columns - 2))
      lines += parts.enumerated().map { margin + ($0 == 0 ? "~ " : "  ") + $1 }
    }
    let members =
      showsAll
      ? group.members.map { WordCut.head(of: Messages.facts(of: $0), columns: columns) }
      : LineWrapping.lines(of: addresses(of: group), separator: ", ", width: columns)
    lines += members.map { margin + palette.paint($0, .faint) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Stretches of the representative text that are not the same everywhere.
  private static func marks(of group: RecurringGroup) -> [Range<Int>] {
    group.variations.map(\.range).filter { !$0.isEmpty }
  }

  private func places(of group: RecurringGroup) -> [String] {
    let most = showsAll ? Int.max : Self.mostPlaces
    let places = group.variations.prefix(most).map {
      Messages.variation(VariedPlace($0, in: group.text), most: showsAll ? Int.max : 4)
    }
    let more = group.variations.count - places.count
    return places + (more > 0 ? [Messages.morePlaces(more)] : [])
  }

  private func addresses(of group: RecurringGroup) -> [String] {
    let shown = group.members.prefix(Self.mostAddresses).map(\.hit.address)
    let more = group.members.count - shown.count
    return shown + (more > 0 ? [Messages.moreParagraphs(more)] : [])
  }

  private func markdown(_ group: RecurringGroup) -> String {
    let facts = Messages.facts(of: group).joined(separator: " · ")
    var text = "\n## \(MarkdownEscaping.escaped(facts))\n\n> "
    for piece in MarkedPieces.of(group.text, marks: Self.marks(of: group)) {
      let words = MarkdownEscaping.escaped(piece.text)
      text += piece.isMarked ? "**\(words)**" : words
    }
    text += "\n\n"
    for place in places(of: group) { text += "- \(MarkdownEscaping.escaped(place))\n" }
    let addresses = addresses(of: group).joined(separator: ", ")
    return text + (group.isIdentical ? "" : "\n") + MarkdownEscaping.escaped(addresses) + "\n"
  }

  private func html(_ group: RecurringGroup) -> String {
    let facts = Messages.facts(of: group).joined(separator: " · ")
    let language = group.language.map { " lang=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
    var html = "<li><article>\n<h2>\(HTMLEscaping.escaped(facts))</h2>\n"
    html += "<p class=\"text\"\(language)>"
    for piece in MarkedPieces.of(group.text, marks: Self.marks(of: group)) {
      let words = HTMLEscaping.escaped(piece.text)
      html += piece.isMarked ? "<mark>\(words)</mark>" : words
    }
    html += "</p>\n"
    let places = places(of: group)
    if !places.isEmpty {
      let items = places.map { "<li\(language)>\(HTMLEscaping.escaped($0))</li>\n" }
      html += "<ul class=\"facts\">\n" + items.joined() + "</ul>\n"
    }
    html += "<details><summary>\(Messages.counted(group.members.count, "paragraph"))</summary>\n"
    let members = group.members.map {
      "<li\(language)>\(HTMLEscaping.escaped(Messages.facts(of: $0)))</li>\n"
    }
    html += "<ul class=\"facts\">\n" + members.joined() + "</ul>\n"
    return html + "</details>\n</article></li>\n"
  }

  private static let style = """
    mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    ul.facts { margin: .5rem 0; padding-left: 1.25rem; }
    ul.facts li { overflow-wrap: anywhere; }
    @media print { article { break-inside: avoid; } main { max-width: none; padding: 0; } }
    """

  // MARK: - Rows

  private static func table(of groups: [RecurringGroup]) -> ExportTable {
    var table = ExportTable(columns: [
      .init("group", isNumber: true), .init("documents", isNumber: true),
      .init("series", isNumber: true), .init("wordings", isNumber: true),
      .init("wording", isNumber: true), .init("similarity", isNumber: true), .init("address"),
      .init("symbol"), .init("language"), .init("paragraph"), .init("kind"), .init("number"),
      .init("year", isNumber: true), .init("date"), .init("title"), .init("text"),
    ])
    for (number, group) in groups.enumerated() {
      for member in group.members {
        let hit = member.hit
        table.rows.append([
          .integer(number + 1), .integer(group.documents), .integer(group.series),
          .integer(group.wordings), .integer(member.wording + 1),
          .decimal(SimilarPrinter.rounded(member.similarity)), .text(hit.address),
          .optional(hit.symbol), .optional(hit.language), .text(hit.paragraph),
          .text(hit.kind), .optional(hit.number), .optional(hit.year), .optional(hit.date),
          .optional(hit.title), .text(hit.text),
        ])
      }
    }
    return table
  }
}
