// Part of Kimberlite.

/// Pages whose text is turned by a right angle: their lines have no width, and begin side by side.
/// They are turned back, with lengths estimated from where the next piece of a line begins.
enum PDFTurn {
  /// The page; where it is turned, what stands upright on it (its head and foot) as one page, and the
  /// rest turned back as another.
  static func upright(_ page: PDFPage) -> [PDFPage] {
    let long = page.pieces.filter { $0.runs.reduce(0) { $0 + $1.text.count } > 3 }
    guard (3...2000).contains(long.count), page.pieces.count < 4000,
      long.count(where: { $0.width == 0 }) * 5 > long.count * 4
    else {
      return [page]
    }
    // Turned clockwise, a text goes on to the left; else to the right.
    var votes = 0
    for (piece, next) in zip(long, long.dropFirst()) where piece.left != next.left {
      votes += next.left < piece.left ? 1 : -1
    }
    let isClockwise = votes >= 0
    var turned = page
    turned.width = page.height
    turned.height = page.width
    turned.pieces = page.pieces.filter { $0.width == 0 }.map { piece in
      var piece = piece
      // Its place is that of the foot of its letters.
      let rise = 0.8 * piece.height
      (piece.left, piece.top) =
        isClockwise
        ? (piece.top, page.width - piece.left - rise)
        : (page.height - piece.top, piece.left - rise)
      return piece
    }
    setWidths(&turned.pieces)
    var rest = page
    rest.pieces = page.pieces.filter { $0.width > 0 }
    return rest.pieces.isEmpty ? [turned] : [rest, turned]
  }

  private static func setWidths(_ pieces: inout [PDFPiece]) {
    let lines = Dictionary(grouping: pieces.indices) { pieces[$0].top }
    var advances: [Double] = []
    for line in lines.values {
      let order = line.sorted { pieces[$0].left < pieces[$1].left }
      for (index, next) in zip(order, order.dropFirst()) {
        let length = length(of: pieces[index]) * pieces[index].size
        if length > 0 { advances.append((pieces[next].left - pieces[index].left) / length) }
      }
    }
    advances.sort()
    // Of a letter, in font sizes. Gaps make some longer, none shorter.
    let advance = advances.isEmpty ? 0.44 : min(max(advances[advances.count / 3], 0.35), 0.6)
    let starts = pieces.map { (left: $0.left, middle: $0.top + $0.height / 2) }
    for index in pieces.indices {
      let piece = pieces[index]
      // Marks stand on no line of their own.
      let next = starts.lazy.filter {
        $0.left > piece.left && abs($0.middle - piece.top - piece.height / 2) < piece.height / 2
      }.map(\.left).min()
      let width = length(of: piece) * piece.size * advance
      pieces[index].width = min(width, max((next ?? .infinity) - piece.left, 1))
    }
  }

  /// In letters; a Chinese character counts for two and a quarter.
  private static func length(of piece: PDFPiece) -> Double {
    piece.runs.reduce(0) { sum, run in
      String(decoding: run.text, as: UTF8.self).unicodeScalars.reduce(sum) {
        $0 + (PDFCharacters.isWide($1.value) ? 2.25 : 1)
      }
    }
  }
}
