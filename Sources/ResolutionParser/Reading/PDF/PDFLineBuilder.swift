// Part of Kimberlite.
import ResolutionLanguages

/// Puts the pieces of a page on lines: what stands on one height, side by side. Raised marks stay
/// with their line.
struct PDFLineBuilder {
  /// Lines looked back at for one that a piece may join; more stand on no two heights.
  private static let window = 24
  /// Pieces of a line that one is compared with.
  private static let neighbours = 12

  /// The lines of a page from top to bottom.
  static func lines(of page: PDFPage) -> [PDFLine] {
    let pieces = page.pieces.filter { !$0.isBlank }.sorted {
      ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left)
    }
    var lines: [PDFLine] = []
    for piece in pieces {
      if let index = lines.indices.suffix(window).last(where: { joins(piece, lines[$0]) }) {
        lines[index].pieces.append(piece)
        // The largest piece makes the line.
        if piece.size > lines[index].size {
          lines[index].size = piece.size
          lines[index].top = piece.top
          lines[index].bottom = piece.bottom
        }
      } else {
        var line = PDFLine(page: page.number, pieces: [piece])
        line.top = piece.top
        line.bottom = piece.bottom
        line.size = piece.size
        lines.append(line)
      }
    }
    for index in lines.indices { finish(&lines[index]) }
    return lines.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
  }

  private static func joins(_ piece: PDFPiece, _ line: PDFLine) -> Bool {
    let shared = min(piece.bottom, line.bottom) - max(piece.top, line.top)
    guard shared >= 0.55 * min(piece.height, line.bottom - line.top) else { return false }
    let slack = 0.35 * piece.size
    return line.pieces.suffix(neighbours).allSatisfy {
      piece.left >= $0.right - slack || piece.right <= $0.left + slack
    }
  }

  static func finish(_ line: inout PDFLine) {
    line.pieces.sort { $0.left < $1.left }
    line.isRaised = line.pieces.indices.map { isRaised($0, in: line.pieces) }
    var counts: [Double: Int] = [:]
    for (piece, isRaised) in zip(line.pieces, line.isRaised) where !isRaised {
      counts[piece.size, default: 0] += piece.runs.reduce(0) { $0 + $1.text.count }
    }
    line.size = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? line.pieces[0].size
    let body = zip(line.pieces, line.isRaised).filter { !$0.1 }.map(\.0)
    line.top = body.map(\.top).min() ?? line.pieces[0].top
    line.bottom = body.map(\.bottom).max() ?? line.pieces[0].bottom
  }

  /// Whether a piece is smaller than the text beside it and ends above that text's foot.
  private static func isRaised(_ index: Int, in pieces: [PDFPiece]) -> Bool {
    let piece = pieces[index]
    let count = piece.runs.reduce(0) { $0 + $1.text.count }
    guard count <= 12 else { return false }
    // The text beside it: before, or after where it opens the line.
    let before = pieces[..<index].suffix(neighbours).last { $0.size > piece.size * 1.12 }
    let after = pieces[(index + 1)...].prefix(neighbours).first { $0.size > piece.size * 1.12 }
    guard let beside = before ?? after else {
      return isLifted(index, in: pieces)
    }
    return piece.bottom < beside.bottom - 0.18 * beside.size
      && piece.top < beside.top + 0.45 * beside.size
  }

  /// A mark in the size of the text that stands higher.
  private static func isLifted(_ index: Int, in pieces: [PDFPiece]) -> Bool {
    let piece = pieces[index]
    guard pieces.count > 1 else { return false }
    let beside = index > 0 ? pieces[index - 1] : pieces[1]
    return abs(piece.size - beside.size) < 0.12 * beside.size
      && piece.bottom < beside.bottom - 0.25 * beside.size
      && piece.top < beside.top - 0.2 * beside.size
  }
}
