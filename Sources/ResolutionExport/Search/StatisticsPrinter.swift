// Part of Kimberlite.
import ResolutionCorpus

/// An index in figures: what, of what, how much.
package enum StatisticsPrinter {
  package static func table(of statistics: CorpusStatistics) -> ExportTable {
    var rows: [[ExportTable.Cell]] = []
    func add(_ property: String, _ value: ExportTable.Cell, of part: String? = nil) {
      rows.append([.text(property), .optional(part), value])
    }
    func add(_ property: String, _ parts: [FacetTable.Row]) {
      for row in parts {
        add(property, .integer(row.count), of: row.value.isEmpty ? Messages.noValue : row.value)
      }
    }
    add("documents", .integer(statistics.countedFiles))
    add("symbols", .integer(statistics.documents))
    if statistics.forms > 0 {
      add("documents in several forms", .integer(statistics.forms))
      add("files", .integer(statistics.files))
    }
    add("paragraphs", .integer(statistics.paragraphs))
    add("paragraphs by language", statistics.byLanguage)
    add("paragraphs by kind", statistics.byKind)
    if let years = statistics.years {
      add("first year", .integer(years.lowerBound))
      add("last year", .integer(years.upperBound))
    }
    add("terms by field", statistics.terms)
    add("segments", .integer(statistics.segments))
    add("deleted paragraphs", .integer(statistics.deletedParagraphs))
    add("bytes", .integer(statistics.bytes))
    add("analysis", .text(statistics.analysis))
    for root in statistics.roots { add("root", .text(root)) }
    return ExportTable(
      columns: [.init("property"), .init("part"), .init("value", isNumber: true)], rows: rows)
  }

  /// For reading: parts below what they are parts of, and what is no number apart.
  package static func text(
    of statistics: CorpusStatistics, width: Int, palette: Palette
  ) -> String {
    var figures: [[ExportTable.Cell]] = []
    var words = ""
    var group: String?
    for row in table(of: statistics).rows {
      guard case .integer = row[2] else {
        let label = row[0].words + "  "
        words += WordRows.text(label, row[2].words, width: width, palette: palette)
        continue
      }
      guard case .text(let part) = row[1] else {
        group = nil
        figures.append([row[0], row[2]])
        continue
      }
      if group != row[0].words { figures.append([row[0], .none]) }
      group = row[0].words
      figures.append([.text("  " + part), row[2]])
    }
    let table = ExportTable(
      columns: [.init("property"), .init("value", isNumber: true)], rows: figures)
    return TableText(table, width: width, palette: palette).text() + words
  }
}

/// A label, and words beside it on as many lines as they take.
private enum WordRows {
  static func text(_ label: String, _ words: String, width: Int, palette: Palette) -> String {
    let room = max(12, width - DisplayWidth.of(label))
    return LineWrapping.lines(of: words, width: room).enumerated().map { index, part in
      var line = LineBuilder()
      if index == 0 { line.append(label, .faint) } else { line.pad(to: DisplayWidth.of(label)) }
      line.append(part)
      return line.rendered(palette) + "\n"
    }.joined()
  }
}
