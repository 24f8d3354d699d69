// Part of Kimberlite.

/// A table for reading: columns aligned by their width in the terminal. Nothing is cut: what is wider
/// than its column goes on below, and numbers always have the room they need.
struct TableText {
  private let table: ExportTable
  private let width: Int
  private let palette: Palette
  private static let gap = "  "
  /// No column of words gets narrower than this for the sake of others.
  private static let leastColumns = 8

  init(_ table: ExportTable, width: Int, palette: Palette) {
    self.table = table
    self.width = max(width, 20)
    self.palette = palette
  }

  /// The head, then a line or more for each row.
  func text() -> String {
    let widths = fitted(table.columns.indices.map(columns))
    var lines = self.lines(of: table.columns.map { .text($0.title) }, widths, .faint)
    for row in table.rows { lines += self.lines(of: row, widths, .plain) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the widest cell of a column takes.
  private func columns(of column: Int) -> Int {
    let cells = table.rows.map { DisplayWidth.of(TerminalText.escaped($0[column].words)) }
    return max(cells.max() ?? 0, DisplayWidth.of(table.columns[column].title))
  }

  /// Takes room from the widest columns of words until the line is full.
  private func fitted(_ columns: [Int]) -> [Int] {
    var columns = columns
    let gaps = Self.gap.utf8.count * max(0, columns.count - 1)
    var surplus = columns.reduce(gaps, +) - width
    while surplus > 0 {
      var words = columns.indices.filter {
        !table.columns[$0].isNumber && columns[$0] > Self.leastColumns
      }
      // Addresses are broken only where nothing else gives way, or where one is half a line.
      let breakable = words.filter { !table.columns[$0].isWhole || columns[$0] > width / 2 }
      if !breakable.isEmpty { words = breakable }
      guard let widest = words.max(by: { columns[$0] < columns[$1] }) else { break }
      // Down to the next widest at once: a cell may be very long.
      let next = words.filter { $0 != widest }.map { columns[$0] }.max() ?? Self.leastColumns
      let step = min(surplus, max(1, columns[widest] - max(next, Self.leastColumns)))
      columns[widest] -= step
      surplus -= step
    }
    return columns
  }

  private func lines(
    of cells: [ExportTable.Cell], _ widths: [Int], _ style: Palette.Style
  ) -> [String] {
    let parts = cells.indices.map { self.parts(of: cells[$0].words, columns: widths[$0]) }
    return (0..<max(1, parts.map(\.count).max() ?? 1)).map { row in
      var line = LineBuilder()
      var end = 0
      for (index, part) in parts.enumerated() {
        end += widths[index]
        if row < part.count {
          let size = table.columns[index].isNumber ? DisplayWidth.of(part[row]) : widths[index]
          line.pad(to: end - size)
          line.append(part[row], style)
        }
        end += Self.gap.utf8.count
      }
      return line.rendered(palette)
    }
  }

  private func parts(of words: String, columns: Int) -> [String] {
    let shown = words.map(TerminalText.onOneLine).joined()
    return DisplayWidth.of(shown) <= columns
      ? [shown] : LineWrapping.lines(of: shown, width: columns)
  }
}
