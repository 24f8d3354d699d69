// Part of Kimberlite.

/// A table for reading: columns aligned by their width in the terminal, the last one cut to fit.
struct TableText {
  private let table: ExportTable
  private let width: Int
  private let palette: Palette
  private static let gap = "  "

  init(_ table: ExportTable, width: Int, palette: Palette) {
    self.table = table
    self.width = max(width, 40)
    self.palette = palette
  }

  /// The head, then a line for each row.
  func text() -> String {
    let widths = table.columns.indices.map(columns)
    var lines = [line(table.columns.map { .text($0.title) }, widths, .faint)]
    for row in table.rows { lines.append(line(row, widths, .plain)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// No column takes more than half of the line.
  private func columns(of column: Int) -> Int {
    let cells = table.rows.map { DisplayWidth.of(TerminalText.escaped($0[column].words)) }
    return min(
      max(cells.max() ?? 0, DisplayWidth.of(table.columns[column].title)), max(width / 2, 20))
  }

  private func line(_ cells: [ExportTable.Cell], _ widths: [Int], _ style: Palette.Style) -> String
  {
    var line = LineBuilder()
    for (index, cell) in cells.enumerated() {
      let words = cell.words
      let end = line.columns + widths[index]
      if table.columns[index].isNumber {
        line.pad(to: end - DisplayWidth.of(TerminalText.escaped(words)))
      }
      // A cell that is cut leaves the rest of its line alone.
      var part = LineBuilder()
      part.append(words, limit: widths[index])
      line.append(part.rendered(Palette(isColoured: false)), style, limit: width)
      if index + 1 < cells.count { line.pad(to: end + Self.gap.utf8.count) }
    }
    return line.rendered(palette)
  }
}
