// Part of Kimberlite.

/// Pages set in two columns: lines are cut at the gutter and read column by column.
struct PDFColumns {
  /// The lines in reading order.
  static func ordered(_ lines: [PDFLine], of page: PDFPage) -> [PDFLine] {
    guard let gutter = gutter(lines, page) else { return lines }
    var result: [PDFLine] = []
    var left: [PDFLine] = []
    var right: [PDFLine] = []
    func close() {
      result += left + right
      left = []
      right = []
    }
    for line in lines {
      let sides = cut(line, at: gutter)
      guard let sides else {
        close()
        result.append(line)
        continue
      }
      if let part = sides.left { left.append(part) }
      if let part = sides.right { right.append(part) }
    }
    close()
    return result
  }

  /// The line's parts on both sides; nil where a piece crosses the gutter.
  private static func cut(
    _ line: PDFLine, at gutter: Double
  ) -> (left: PDFLine?, right: PDFLine?)? {
    guard line.pieces.allSatisfy({ $0.right <= gutter || $0.left >= gutter }) else { return nil }
    func part(_ pieces: [PDFPiece], _ column: Int) -> PDFLine? {
      guard !pieces.isEmpty else { return nil }
      var part = PDFLine(page: line.page, pieces: pieces)
      PDFLineBuilder.finish(&part)
      part.column = column
      return part
    }
    return (
      part(line.pieces.filter { $0.right <= gutter }, 1),
      part(line.pieces.filter { $0.left >= gutter }, 2)
    )
  }

  /// The middle of a blank strip near the page's middle that most lines of text leave free, with
  /// lines of nearly the column's width on both sides.
  private static func gutter(_ lines: [PDFLine], _ page: PDFPage) -> Double? {
    guard lines.count >= 12 else { return nil }
    let left = lines.map(\.left).min() ?? 0
    let right = lines.map(\.right).max() ?? page.width
    let width = right - left
    guard width > 0 else { return nil }
    var best: (place: Double, both: Int)?
    for step in 0...24 {
      let place = left + width * (0.38 + 0.01 * Double(step))
      let both = lines.count { line in
        let before = line.pieces.filter { $0.right <= place }
        let after = line.pieces.filter { $0.left >= place }
        guard before.count + after.count == line.pieces.count, let first = before.first,
          let last = before.map(\.right).max(), let opens = after.first?.left,
          let ends = after.map(\.right).max()
        else { return false }
        return last - first.left > 0.8 * (place - left) * 0.9
          && ends - opens > 0.7 * (right - place)
          && opens - last > 0.8 * line.size
      }
      if both > best?.both ?? 0 { best = (place, both) }
    }
    guard let best, best.both >= 10, best.both * 2 >= lines.count else { return nil }
    return best.place
  }
}
