// Part of Kimberlite.

/// Pages set in two columns: pieces are parted at the gutter before lines are made of them, since the
/// lines of two columns need not stand on one height, and read column by column.
struct PDFColumns {
  /// For each page where its columns part; nil where it has one. A page whose second column is short
  /// has the gutter of the page before it, or else of the next that has one.
  static func gutters(_ pages: [[PDFLine]]) -> [Double?] {
    let stretches = pages.map { lines in
      lines.reduce(0) { $0 + $1.pieces.count } < 10_000 ? lines.flatMap { parts(of: $0) } : []
    }
    let own = stretches.map { gutter($0) }
    guard var near = own.lazy.compactMap({ $0 }).first else { return own }
    return zip(stretches, own).map { stretches, own in
      near = own ?? near
      return own ?? (parts(stretches, at: near) ? near : nil)
    }
  }

  /// The lines of a page, which stand from top to bottom, in reading order.
  static func parted(_ lines: [PDFLine], at gutter: Double?) -> [PDFLine] {
    guard let gutter, let number = lines.first?.page else { return lines }
    let pieces = lines.flatMap(\.pieces)
    let page = PDFPage(number: number, width: 0, height: 0, pieces: pieces)
    let crossing = page.pieces.filter { $0.left < gutter && $0.right > gutter && !$0.isBlank }
    var sides = (left: page, right: page, across: page)
    sides.across.pieces = page.pieces.filter { isAcross($0, crossing) }
    sides.left.pieces = page.pieces.filter { piece in
      piece.right <= gutter && !isAcross(piece, crossing)
    }
    sides.right.pieces = page.pieces.filter { piece in
      piece.left >= gutter && !isAcross(piece, crossing)
    }
    return merged(
      across: PDFLineBuilder.lines(of: sides.across), left: columned(sides.left, 1),
      right: columned(sides.right, 2))
  }

  private static func isAcross(_ piece: PDFPiece, _ crossing: [PDFPiece]) -> Bool {
    crossing.contains {
      min($0.bottom, piece.bottom) - max($0.top, piece.top) > 0.5 * piece.height
    }
  }

  private static func columned(_ page: PDFPage, _ column: Int) -> [PDFLine] {
    PDFLineBuilder.lines(of: page).map {
      var line = $0
      line.column = column
      return line
    }
  }

  /// What crosses the gutter divides the columns above it from those below.
  private static func merged(
    across: [PDFLine], left: [PDFLine], right: [PDFLine]
  ) -> [PDFLine] {
    var result: [PDFLine] = []
    var (left, right) = (left[...], right[...])
    for line in across {
      let above = (left.prefix { $0.top < line.top }, right.prefix { $0.top < line.top })
      result += above.0 + above.1
      left = left.dropFirst(above.0.count)
      right = right.dropFirst(above.1.count)
      result.append(line)
    }
    return result + left + right
  }

  /// A place near the middle of the text that hardly a stretch of text crosses, with stretches of
  /// nearly the column's width on both sides.
  private static func gutter(_ stretches: [Stretch]) -> Double? {
    guard stretches.count >= 20, let left = stretches.map(\.left).min(),
      let right = stretches.map(\.right).max(), right > left
    else { return nil }
    var free: [(place: Double, crossing: Int)] = []
    for step in 0...48 {
      let place = left + (right - left) * (0.38 + 0.005 * Double(step))
      let sides = Sides(stretches, place, left: left, right: right)
      if sides.crossing * 6 <= stretches.count, min(sides.before, sides.after) >= 8,
        (sides.before + sides.after) * 2 >= stretches.count
      {
        free.append((place, sides.crossing))
      }
    }
    guard let least = free.map(\.crossing).min() else { return nil }
    let best = free.filter { $0.crossing == least }
    return best[best.count / 2].place
  }

  /// Whether the gutter of another page parts these too: few cross it, and what stands before it is
  /// as wide as a column, and what stands behind it too unless it is little: the figures of a table
  /// are neither.
  private static func parts(_ stretches: [Stretch], at place: Double) -> Bool {
    guard let left = stretches.map(\.left).min(), let right = stretches.map(\.right).max() else {
      return false
    }
    let sides = Sides(stretches, place, left: left, right: right)
    let ahead = stretches.count { $0.right <= place }
    let behind = stretches.count { $0.left >= place }
    return sides.crossing * 6 <= stretches.count && sides.before >= 4 && sides.before * 2 >= ahead
      && (sides.after * 2 >= behind || behind * 2 <= ahead)
  }

  /// Stretches about a place: those that cross it, and those on each side nearly as wide as it.
  private struct Sides {
    var crossing = 0
    var before = 0
    var after = 0

    init(_ stretches: [Stretch], _ place: Double, left: Double, right: Double) {
      for stretch in stretches {
        if stretch.right <= place {
          if stretch.width > 0.7 * (place - left) { before += 1 }
        } else if stretch.left >= place {
          if stretch.width > 0.7 * (right - place) { after += 1 }
        } else {
          crossing += 1
        }
      }
    }
  }

  private struct Stretch {
    var left: Double
    var right: Double
    var width: Double { right - left }
  }

  /// Parts of a line that no wide gap divides.
  private static func parts(of line: PDFLine) -> [Stretch] {
    var stretches: [Stretch] = []
    for piece in line.pieces {
      if let last = stretches.last, piece.left - last.right < 0.9 * line.size {
        stretches[stretches.count - 1].right = max(last.right, piece.right)
      } else {
        stretches.append(Stretch(left: piece.left, right: piece.right))
      }
    }
    return stretches
  }
}
