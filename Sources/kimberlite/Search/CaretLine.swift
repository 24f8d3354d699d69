// Part of Kimberlite.
import ResolutionExport

/// A query with a mark below the place that is meant; wide characters are measured.
///
///     diamonds AND "blood
///                  ^~~~~~
enum CaretLine {
  /// Two lines. Of a query longer than the line the part around the place is shown.
  ///
  /// - Parameter range: Unicode scalars of the query.
  static func text(query: String, range: Range<Int>, width: Int) -> String {
    let margin = 2
    let room = max(20, width - margin - 1)
    let cells = query.unicodeScalars.map(cell)
    let start = min(max(range.lowerBound, 0), cells.count)
    let end = min(max(range.upperBound, start), cells.count)
    var first = 0
    // As much of what comes before as leaves room for the place itself.
    while columns(cells[first..<start]) > room * 2 / 3 { first += 1 }
    var line = first > 0 ? "…" : ""
    let before = DisplayWidth.of(line) + columns(cells[first..<start])
    var used = DisplayWidth.of(line)
    for cell in cells[first...] {
      guard used + cell.width <= room else {
        line += "…"
        break
      }
      line += cell.text
      used += cell.width
    }
    let marked = min(columns(cells[start..<end]), max(1, room - before))
    let blank = String(repeating: " ", count: margin)
    return blank + line + "\n" + blank + String(repeating: " ", count: before) + "^"
      + String(repeating: "~", count: max(0, marked - 1))
  }

  private struct Cell {
    var text: String
    var width: Int
  }

  private static func cell(_ scalar: Unicode.Scalar) -> Cell {
    let isBlank = scalar == "\n" || scalar == "\t"
    let text = isBlank ? " " : TerminalText.escaped(String(scalar))
    return Cell(text: text, width: text.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) })
  }

  private static func columns(_ cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }
}
