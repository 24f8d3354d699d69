// Part of Kimberlite.
import ResolutionLanguages

/// Marks whose rise the converter does not tell: it leaves out the text rise (`Ts`), by which some
/// programs raise them, so that they stand on the line, only smaller. In a document where no mark in
/// the text is raised, and small numbers open lines as well as follow words, these are the marks.
enum PDFLevelMarks {
  /// The lines with such marks lifted to where they are raised.
  static func raised(_ pages: [[PDFLine]]) -> [[PDFLine]] {
    var openings: Set<String> = []
    for line in pages.joined() {
      let raised = raisedLabels(line)
      guard raised.isEmpty || raised.keys.max() == 0 else { return pages }
      openings.formUnion(raised[0] ?? [])
    }
    let areRaised = !openings.isEmpty
    var found: [(page: Int, line: Int, piece: Int)] = []
    for (page, lines) in pages.enumerated() {
      for (index, line) in lines.enumerated() where line.pieces.count > 1 {
        for piece in line.pieces.indices where isMark(piece, in: line.pieces) {
          let labels = PDFMark.labels(in: line.pieces[piece])
          // Where the notes' own marks are raised, only these are marks.
          guard !areRaised || piece > 0 && openings.isSuperset(of: labels) else { continue }
          found.append((page, index, piece))
          if piece == 0 { openings.formUnion(labels) }
        }
      }
    }
    guard !openings.isEmpty, found.contains(where: { $0.piece > 0 }) else { return pages }
    var result = pages
    for place in found {
      let line = pages[place.page][place.line]
      result[place.page][place.line].pieces[place.piece].top -= 0.35 * line.size
      PDFLineBuilder.finish(&result[place.page][place.line])
    }
    return result
  }

  /// For each raised piece of a line that is a mark by its form its labels.
  private static func raisedLabels(_ line: PDFLine) -> [Int: [String]] {
    var found: [Int: [String]] = [:]
    for index in line.pieces.indices where line.isRaised[index] {
      let labels = PDFMark.labels(in: line.pieces[index])
      if !labels.isEmpty { found[index] = labels }
    }
    return found
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
