// Part of Kimberlite.
import ResolutionLanguages

extension PDFParagraphs {
  /// Cells side by side: two lines of them in a row, or three cells.
  func isRow(_ line: PDFLine, _ next: PDFLine?) -> Bool {
    let cells = Self.cells(line)
    // No table of a document has more columns.
    guard cells <= 60, !isSpreadOut(line) else { return false }
    guard cells > 1 else { return isNumberedRow(line, next) }
    if cells > 2 || line.size < 0.94 * measures.size { return true }
    if groups.last?.isRow ?? false { return true }
    return next.map { Self.cells($0) > 1 && $0.page == line.page } ?? false
  }

  /// A row whose first cell is as short as a number before its text, a year: it stands far from the
  /// next cell, and all stand level with cells of the row above or of the line below.
  private func isNumberedRow(_ line: PDFLine, _ next: PDFLine?) -> Bool {
    let cells = Self.spans(line)
    guard cells.count > 1, cells[1].left - cells[0].right > 5 * line.size else { return false }
    let row = groups.last.flatMap { $0.isRow ? $0.lines.first : nil }
    return [row, next].contains { other in
      guard let other, other.page == line.page || other.page + 1 == line.page else { return false }
      let spans = Self.spans(other)
      return spans.count > 1
        && cells.allSatisfy { cell in
          spans.contains {
            abs($0.left - cell.left) < 0.5 * line.size
              || abs($0.right - cell.right) < 0.5 * line.size
          }
        }
    }
  }

  /// From where to where the cells of a line reach.
  private static func spans(_ line: PDFLine) -> [(left: Double, right: Double)] {
    var spans: [(left: Double, right: Double)] = []
    for piece in line.pieces {
      if let last = spans.last, piece.left - last.right <= 1.2 * line.size {
        spans[spans.count - 1].right = max(last.right, piece.right)
      } else {
        spans.append((piece.left, piece.right))
      }
    }
    return spans
  }

  /// Whether a line goes on with a cell of the row above it: it begins where the cell does and ends
  /// before the next one. The first cell ends its row unless the line goes on in a sentence.
  func goesOnInCell(_ line: PDFLine, _ row: Group) -> Bool {
    guard let first = row.lines.first, let last = row.lines.last, last.page == line.page,
      last.column == line.column,
      measures.gap(from: last, to: line) <= 1.3,
      abs(line.size - first.size) <= 0.08 * first.size
    else { return false }
    let cells = Self.starts(first)
    guard let cell = cells.lastIndex(where: { $0 < line.left + 0.5 * line.size }),
      abs(cells[cell] - line.left) < 0.5 * line.size,
      cell + 1 == cells.count || line.right < cells[cell + 1]
    else { return false }
    let opens = line.text[...].trimmed.first ?? 0
    return cell > 0 || opens < 0x80 && Scalars.isLowercase(UInt32(opens))
  }

  /// Chinese characters set apart over the width of the text.
  private func isSpreadOut(_ line: PDFLine) -> Bool {
    line.pieces.count > 3 && PDFCharacters.isWide(line.text[...].firstScalar ?? 0)
      && PDFSpacing.isSpaced(line.text[...])
  }

  /// Whether a line of cells goes on with the head of a table: each cell stands below one of the
  /// head's, none below the first, and no figure is in either.
  func goesOnInHead(_ line: PDFLine, _ row: Group) -> Bool {
    guard groups.count < 2 || !groups[groups.count - 2].isRow, let first = row.lines.first,
      let last = row.lines.last, last.page == line.page, last.column == line.column,
      (0.4...1.3).contains(measures.gap(from: last, to: line)),
      abs(line.size - first.size) <= 0.08 * first.size,
      !(row.lines + [line]).contains(where: { Self.hasFigure($0) })
    else { return false }
    let cells = Self.starts(first).dropFirst()
    return Self.starts(line).allSatisfy { start in
      cells.contains { abs($0 - start) < 0.5 * line.size }
    }
  }

  private static func hasFigure(_ line: PDFLine) -> Bool {
    line.text.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Where the cells of a line begin.
  static func starts(_ line: PDFLine) -> [Double] {
    line.pieces.indices.filter {
      $0 == 0 || line.pieces[$0].left - line.pieces[$0 - 1].right > 1.2 * line.size
    }.map { line.pieces[$0].left }
  }

  /// The lines of a row cell by cell.
  static func cells(of row: Group) -> [[PDFLine]] {
    guard let first = row.lines.first else { return [] }
    let starts = starts(first)
    var cells = starts.map { _ in [PDFLine]() }
    for line in row.lines {
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : .infinity
        let slack = 0.5 * line.size
        let pieces = line.pieces.filter { $0.left >= start - slack && $0.left < end - slack }
        guard !pieces.isEmpty else { continue }
        var part = PDFLine(page: line.page, pieces: pieces)
        PDFLineBuilder.finish(&part)
        cells[index].append(part)
      }
    }
    return cells
  }

  /// How many cells a line holds; a number before its text is none of its own.
  static func cells(_ line: PDFLine) -> Int {
    var cells = 1
    for index in line.pieces.indices.dropFirst() {
      let gap = line.pieces[index].left - line.pieces[index - 1].right
      guard gap > 1.6 * line.size else { continue }
      guard cells == 1 else {
        cells += 1
        continue
      }
      let before = line.pieces[..<index].flatMap { $0.runs.flatMap(\.text) }
      let lead = before[...].trimmed
      let isNumber =
        lead.count < 6 || Enumerator.isBare(lead) || Enumerator.isBareLabel(lead)
        || TitleLine.number(of: lead).map { $0.end == lead.endIndex } ?? false
      if !isNumber { cells += 1 }
    }
    return cells
  }
}
