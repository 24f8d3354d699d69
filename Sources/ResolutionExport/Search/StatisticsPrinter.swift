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
    add("files", .integer(statistics.files))
    add("documents", .integer(statistics.documents))
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
}
