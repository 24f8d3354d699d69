// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// Lists of series: a title, its years, its documents.
///
/// `json` and `jsonl` have every member with what links it to the one before; the tables have a row for
/// each series.
package enum SeriesPrinter {
  package static func bytes(
    of series: [DocumentSeries], title: String, format: OutputFormat, width: Int, palette: Palette
  ) -> [UInt8] {
    switch format {
    case .text: Array(text(of: series, width: max(width, 40), palette: palette).utf8)
    case .json: json(of: series)
    case .jsonl: series.flatMap { line(of: $0) + [UInt8(ascii: "\n")] }
    case .csv, .tsv, .markdown, .html:
      table(of: series).printed(as: format, title: title, width: width, palette: palette)
    }
  }

  // MARK: - For reading

  private static func text(
    of series: [DocumentSeries], width: Int, palette: Palette
  ) -> String {
    var lines: [String] = []
    for one in series {
      if !lines.isEmpty { lines.append("") }
      lines += LineWrapping.lines(of: one.title, width: width).map { palette.paint($0, .strong) }
      let facts = "  " + Messages.facts(of: one)
      lines += LineWrapping.lines(of: facts, width: width).map { palette.paint($0, .faint) }
      lines += LineWrapping.lines(
        of: one.members.map { TerminalText.escaped(Messages.name(of: $0, in: one)) },
        separator: " → ", width: width - 2
      ).map { "  " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Tables

  private static func table(of series: [DocumentSeries]) -> ExportTable {
    ExportTable(
      columns: [
        .init("series", isWhole: true), .init("title"), .init("documents", isNumber: true),
        .init("firstYear", isNumber: true), .init("lastYear", isNumber: true),
        .init("languages"), .init("symbols"), .init("missing"),
      ],
      rows: series.map { one in
        [
          .text(one.members[0].name), .text(one.title), .integer(one.members.count),
          .optional(one.years?.lowerBound), .optional(one.years?.upperBound),
          .text(one.languages.joined(separator: ExportTable.listSeparator)),
          .text(one.members.map(\.name).joined(separator: ExportTable.listSeparator)),
          .text(missing(from: one).joined(separator: ExportTable.listSeparator)),
        ]
      })
  }

  /// The language versions that members lack: `A/RES/62/11@zh`.
  private static func missing(from series: DocumentSeries) -> [String] {
    series.languages.sorted().flatMap { code in
      series.members(without: code).map { $0.name + "@" + code }
    }
  }

  // MARK: - JSON

  private static func json(of series: [DocumentSeries]) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginArray()
    for one in series { write(one, to: &json) }
    json.endArray()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func line(of series: DocumentSeries) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    write(series, to: &json)
    return json.bytes
  }

  private static func write(_ series: DocumentSeries, to json: inout JSONWriter) {
    json.beginObject()
    writeHead(of: series, to: &json)
    json.key("members")
    json.beginArray()
    for member in series.members { write(member, to: &json) }
    json.endArray()
    json.endObject()
  }

  /// The members of an object that say which series it is.
  static func writeHead(of series: DocumentSeries, to json: inout JSONWriter) {
    json.member("series", series.members[0].name)
    json.member("title", series.title)
    json.member("documents", series.members.count)
    json.member("firstYear", series.years?.lowerBound)
    json.member("lastYear", series.years?.upperBound)
  }

  /// A document of a series, with what links it to the one before.
  static func write(_ member: DocumentSeries.Member, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", member.name)
    json.member("symbol", member.symbol?.canonical)
    json.member("session", member.session)
    json.member("date", member.date?.description)
    json.member("year", member.year)
    json.key("languages")
    json.beginArray(inline: true)
    for code in member.languages { json.string(code) }
    json.endArray()
    json.key("link")
    write(member.link, to: &json)
    json.endObject()
  }

  private static func write(_ link: FoundSeries.Link?, to json: inout JSONWriter) {
    guard let link else { return json.null() }
    json.beginObject()
    json.member("sameTitle", link.hasSameTitle)
    json.key("titleLikeness")
    write(link.titleLikeness, to: &json)
    json.member("recalled", link.isRecalled)
    json.key("overlap")
    write(link.overlap, to: &json)
    json.endObject()
  }

  private static func write(_ share: Float?, to json: inout JSONWriter) {
    if let share { json.number((share * 1000).rounded() / 1000) } else { json.null() }
  }
}
