// Part of Kimberlite.
import ResolutionCorpus

/// Terms with the number of paragraphs that hold each, and these by language, kind or year.
package enum TermsPrinter {
  /// - Parameter breakdown: what was asked for, in its order.
  package static func table(of rows: [TermRow], breakdown: [Facet]) -> ExportTable {
    var columns: [ExportTable.Column] = [.init("term"), .init("paragraphs", isNumber: true)]
    columns += breakdown.map { .init($0.column) }
    return ExportTable(columns: columns, rows: rows.map { row(of: $0, breakdown: breakdown) })
  }

  private static func row(of row: TermRow, breakdown: [Facet]) -> [ExportTable.Cell] {
    [.text(row.term), .integer(row.paragraphs)]
      + breakdown.map { facet in
        let rows = row.breakdown.first { $0.facet == facet }?.rows ?? []
        return .text(rows.map { "\(value(of: $0)) \($0.count)" }.joined(separator: ", "))
      }
  }

  private static func value(of row: FacetTable.Row) -> String {
    row.value.isEmpty ? Messages.noValue : row.value
  }
}
