// Part of Kimberlite.

/// Bold letters made by printing the same ones twice, a little apart: once is enough.
enum PDFOverprint {
  /// Which letters stand where, in steps of the distance that is taken for none.
  private struct Cell: Hashable {
    var text: [UInt8]
    var size: Double
    var across: Int
    var down: Int
  }

  /// The page without the pieces that repeat another of the same size at nearly the same place.
  static func once(_ page: PDFPage) -> PDFPage {
    var seen: [Cell: Int] = [:]
    var result = page
    result.pieces = []
    for piece in page.pieces {
      let cell = cell(of: piece)
      if let twin = twin(of: piece, cell, seen, result.pieces) {
        for run in result.pieces[twin].runs.indices {
          result.pieces[twin].runs[run].style.insert(.bold)
        }
        continue
      }
      seen[cell] = result.pieces.count
      result.pieces.append(piece)
    }
    return result
  }

  private static func step(_ piece: PDFPiece) -> Double { max(0.1 * piece.size, 0.1) }

  private static func cell(of piece: PDFPiece) -> Cell {
    let text = piece.runs.reduce(into: [UInt8]()) { $0 += $1.text }
    let step = step(piece)
    return Cell(
      text: Array(text[...].trimmed), size: piece.size,
      across: Int((piece.left / step).rounded(.down)),
      down: Int((piece.top / step).rounded(.down)))
  }

  private static func twin(
    of piece: PDFPiece, _ cell: Cell, _ seen: [Cell: Int], _ pieces: [PDFPiece]
  ) -> Int? {
    guard !cell.text.isEmpty else { return nil }
    let step = step(piece)
    for across in -1...1 {
      for down in -1...1 {
        var near = cell
        near.across += across
        near.down += down
        guard let index = seen[near] else { continue }
        let other = pieces[index]
        if abs(other.left - piece.left) <= step, abs(other.top - piece.top) <= step {
          return index
        }
      }
    }
    return nil
  }
}
