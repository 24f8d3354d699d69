// Part of Kimberlite.

extension MarkedText {
  /// The lines of a width: marks painted where there are colours, else between asterisks; an
  /// ellipsis where something was left out.
  func lines(width limit: Int, palette: Palette) -> [String] {
    let cells = fenced(palette)
    var lines: [String] = []
    var start = 0
    var columns = 0
    var lastBreak: Int?
    var index = 0
    while index < cells.count {
      if cells[index].mayBreak, index > start { lastBreak = index }
      if columns + cells[index].width > limit, index > start, cells[index].width > 0,
        cells[index].scalar != " "
      {
        let end = lastBreak ?? index
        lines.append(Self.painted(cells[start..<end], palette))
        start = end
        while start < index, cells[start].scalar == " " { start += 1 }
        columns = cells[start..<index].reduce(0) { $0 + $1.width }
        lastBreak = nil
        continue
      }
      columns += cells[index].width
      index += 1
    }
    if start < cells.count { lines.append(Self.painted(cells[start...], palette)) }
    return lines
  }

  /// On one line, not broken.
  func line(palette: Palette) -> String { Self.painted(fenced(palette)[...], palette) }

  /// The cells with the asterisks and ellipses that are printed among them.
  private func fenced(_ palette: Palette) -> [Cell] {
    var result: [Cell] = []
    result.reserveCapacity(cells.count + 16)
    func sign(_ scalar: Unicode.Scalar, mayBreak: Bool = false) -> Cell {
      Cell(scalar: scalar, width: 1, isMarked: false, mayBreak: mayBreak)
    }
    if isCutBefore { result.append(sign("…", mayBreak: true)) }
    var isInside = false
    for var cell in cells {
      if !palette.isColoured, cell.isMarked != isInside {
        if cell.isMarked {
          result.append(sign("*", mayBreak: cell.mayBreak))
          cell.mayBreak = false
        } else {
          result.append(sign("*"))
        }
        isInside = cell.isMarked
      }
      result.append(cell)
    }
    if isInside { result.append(sign("*")) }
    if isCutBehind { result.append(sign("…")) }
    return result
  }

  private static func painted(_ cells: ArraySlice<Cell>, _ palette: Palette) -> String {
    var cells = cells
    while cells.last?.scalar == " " { cells.removeLast() }
    var line = ""
    var rest = cells
    while let first = rest.first {
      var run = ""
      let end = rest.firstIndex { $0.isMarked != first.isMarked } ?? rest.endIndex
      for cell in rest[..<end] { run.unicodeScalars.append(cell.scalar) }
      line += palette.paint(run, first.isMarked ? .hit : .plain)
      rest = rest[end...]
    }
    return line
  }
}

/// A text taken apart at its marks: for formats that show all of it.
enum MarkedPieces {
  /// Pieces in order, each with whether it is marked; the marks count scalars.
  static func of(_ text: String, marks: [Range<Int>]) -> [(text: String, isMarked: Bool)] {
    var pieces: [(text: String, isMarked: Bool)] = []
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var count = 0
    for mark in marks {
      guard mark.lowerBound >= count, !mark.isEmpty,
        let start = scalars.index(
          place, offsetBy: mark.lowerBound - count, limitedBy: scalars.endIndex),
        let end = scalars.index(start, offsetBy: mark.count, limitedBy: scalars.endIndex)
      else { continue }
      if place < start { pieces.append((String(scalars[place..<start]), false)) }
      pieces.append((String(scalars[start..<end]), true))
      place = end
      count = mark.upperBound
    }
    if place < scalars.endIndex { pieces.append((String(scalars[place...]), false)) }
    return pieces
  }
}
