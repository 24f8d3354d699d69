// Part of Kimberlite.

/// Pages whose text is turned: by a right angle its lines have no width and begin side by side, upside
/// down they have a width below zero. They are turned back, with lengths estimated from the letters and
/// from where the next piece of a line begins.
enum PDFTurn {
  /// The page; where it is turned, what stands upright on it (its head and foot) as one page, and the
  /// rest turned back as another.
  static func upright(_ page: PDFPage) -> [PDFPage] {
    let long = page.pieces.filter { $0.runs.reduce(0) { $0 + $1.text.count } > 3 }
    guard (3...2000).contains(long.count), page.pieces.count < 4000 else { return [page] }
    if long.count(where: { $0.width == 0 }) * 5 > long.count * 4 { return turned(page, long) }
    if long.count(where: { $0.width < 0 }) * 5 > long.count * 4 { return [overturned(page)] }
    return [page]
  }

  /// A page that stands on its head.
  private static func overturned(_ page: PDFPage) -> PDFPage {
    var result = page
    result.pieces = page.pieces.filter { !$0.isBlank }.map { piece in
      var piece = piece
      piece.left = page.width - piece.left
      // Its place is that of the foot of its letters.
      piece.top = page.height - piece.top - 1.6 * piece.height
      return piece
    }
    setWidths(&result.pieces)
    return result
  }

  private static func turned(_ page: PDFPage, _ long: [PDFPiece]) -> [PDFPage] {
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
    // How wide letters are for what is usual. Gaps make some longer, none shorter.
    let advance = advances.isEmpty ? 1 : min(max(advances[advances.count / 3], 0.8), 1.3)
    let writesBlanks = writesBlanks(pieces)
    let starts = pieces.map { (left: $0.left, middle: $0.top + $0.height / 2) }
    for index in pieces.indices {
      let piece = pieces[index]
      // Marks stand on no line of their own.
      let next = starts.lazy.filter {
        $0.left > piece.left && abs($0.middle - piece.top - piece.height / 2) < piece.height / 2
      }.map(\.left).min()
      let width = length(of: piece) * piece.size * advance
      let room = max((next ?? .infinity) - piece.left, 1)
      // Justified lines stretch their blanks: where these are written, a small gap is none.
      pieces[index].width = writesBlanks && room < width + piece.size ? room : min(width, room)
    }
  }

  /// Whether words are divided by blanks in the text, not by their places alone.
  private static func writesBlanks(_ pieces: [PDFPiece]) -> Bool {
    var blanks = 0
    var others = 0
    for piece in pieces {
      for run in piece.runs {
        let found = run.text.count { $0 == 0x20 }
        blanks += found
        others += run.text.count - found
      }
    }
    return blanks * 12 > others
  }

  private static func length(of piece: PDFPiece) -> Double {
    piece.runs.reduce(0) { $0 + width(of: String(decoding: $1.text, as: UTF8.self)) }
  }

  /// In font sizes, as in a usual font with serifs.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) {
      $0 + (PDFCharacters.isWide($1.value) ? 1 : width(of: $1))
    }
  }

  private static func width(of letter: Unicode.Scalar) -> Double {
    switch letter {
    case " ", ",", ".": 0.25
    case "i", "j", "l", "t", "/", ":", ";": 0.278
    case "f", "r", "I", "(", ")", "[", "]", "-", "‑", "'", "’", "‘": 0.333
    case "s", "J": 0.389
    case "a", "c", "e", "z", "“", "”", "?": 0.444
    case "F", "P", "S": 0.556
    case "E", "L", "T", "Z": 0.611
    case "B", "C", "R": 0.667
    case "w", "A", "D", "G", "H", "K", "N", "O", "Q", "U", "V", "X", "Y": 0.722
    case "m": 0.778
    case "M", "%": 0.86
    case "W": 0.944
    case "—": 1
    default: 0.5
    }
  }
}
