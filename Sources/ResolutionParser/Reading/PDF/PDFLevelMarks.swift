// Part of Kimberlite.
import ResolutionLanguages

/// Marks whose rise the converter does not tell: it leaves out the text rise (`Ts`), by which some
/// programs raise them, so that they stand on the line, only smaller. In a document where nothing is
/// raised, and small numbers open lines as well as follow words, these are the marks.
enum PDFLevelMarks {
  /// The lines with such marks lifted to where they are raised.
  static func raised(_ pages: [[PDFLine]]) -> [[PDFLine]] {
    guard !pages.joined().contains(where: hasRaisedLabel) else { return pages }
    var found: [(page: Int, line: Int, piece: Int)] = []
    for (page, lines) in pages.enumerated() {
      for (index, line) in lines.enumerated() where line.pieces.count > 1 {
        for piece in line.pieces.indices where isMark(piece, in: line.pieces) {
          found.append((page, index, piece))
        }
      }
    }
    let openings = found.count { $0.piece == 0 }
    guard openings > 0, openings < found.count else { return pages }
    var result = pages
    for place in found {
      let line = pages[place.page][place.line]
      result[place.page][place.line].pieces[place.piece].top -= 0.35 * line.size
      PDFLineBuilder.finish(&result[place.page][place.line])
    }
    return result
  }

  private static func hasRaisedLabel(_ line: PDFLine) -> Bool {
    zip(line.pieces, line.isRaised).contains { $1 && !PDFMark.labels(in: $0).isEmpty }
  }

  /// A label much smaller than the text beside it: after a word or a stop, or before a note. What
  /// follows a capital is the index of a formula, CO2.
  private static func isMark(_ index: Int, in pieces: [PDFPiece]) -> Bool {
    let piece = pieces[index]
    let beside = index > 0 ? pieces[index - 1] : pieces[1]
    // Notes are small themselves.
    guard piece.size < (index > 0 ? 0.8 : 0.9) * beside.size,
      abs(piece.bottom - beside.bottom) < 0.2 * beside.size,
      piece.runs.reduce(0, { $0 + $1.text.count }) <= 12, !PDFMark.labels(in: piece).isEmpty
    else { return false }
    guard index > 0, let last = beside.runs.last?.text[...].trimmed.lastScalar else { return true }
    return !Scalars.isUppercase(last) || last > 0x7F
  }
}
