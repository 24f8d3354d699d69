// Part of Kimberlite.
import ResolutionLanguages

/// Takes the footnotes out of the foot of each page: lines smaller than the text, the first of which
/// opens with a raised mark, and what goes on from the page before.
struct PDFNotes {
  struct Note {
    var label: String
    var lines: [PDFLine]
    /// Pieces of the first line that are the mark.
    var markPieces: Int
    /// Bytes of the mark, where it shares a piece with the text.
    var markBytes = 0
    var page: Int
  }

  let measures: PDFMeasures
  private(set) var notes: [Note] = []
  private(set) var furniture: [StyledFurniture] = []
  /// Labels of the marks in the text of this page and of the one before.
  private var referenced: [Set<String>] = [[], []]

  init(measures: PDFMeasures) { self.measures = measures }

  /// The lines of one page or column without its notes.
  mutating func take(from lines: [PDFLine]) -> [PDFLine] {
    let foot = footBegins(lines)
    referenced = [referenced[1], Self.marks(in: lines[..<foot])]
    guard foot < lines.count else { return lines }
    var kept = Array(lines[..<foot])
    var rest = Array(lines[foot...])
    let first = rest.firstIndex { mark(of: $0) != nil } ?? rest.count
    let before = Array(rest[..<first])
    if continuesNote(before, after: kept.last) {
      append(before)
    } else {
      // Small print of the text, as in a table.
      kept += before
    }
    rest = Array(rest[first...])
    let margin = rest.filter { mark(of: $0) != nil }.map(\.left).min() ?? 0
    for line in rest {
      if takeRule(line) { continue }
      if let mark = mark(of: line), line.left < margin + 3 * line.size {
        notes.append(
          Note(
            label: mark.label, lines: [line], markPieces: mark.pieces, markBytes: mark.bytes,
            page: line.page))
      } else {
        append([line])
      }
    }
    if let last = kept.last, takeRule(last) { kept.removeLast() }
    return kept
  }

  private mutating func append(_ lines: [PDFLine]) {
    guard !notes.isEmpty else { return }
    for line in lines where !takeRule(line) { notes[notes.count - 1].lines.append(line) }
  }

  private mutating func takeRule(_ line: PDFLine) -> Bool {
    let text = line.text[...].trimmed
    guard PageMarks.isRule(text) else { return false }
    furniture.append(StyledFurniture(kind: .rule, text: Array(text), page: line.page))
    return true
  }

  // MARK: - Where the foot begins

  /// The first line of the small print at the end, or of lines in the size of the text that follow a
  /// rule or a gap and open with a raised mark.
  private func footBegins(_ lines: [PDFLine]) -> Int {
    var small = lines.count
    while small > 0, lines[small - 1].size < 0.94 * measures.size || isRule(lines[small - 1]) {
      small -= 1
    }
    if lines[small...].contains(where: { mark(of: $0, isSmall: true) != nil || isRule($0) }) {
      return small
    }
    for index in lines.indices.reversed().prefix(40) where lines[index].opensWithMark {
      guard mark(of: lines[index]) != nil else { continue }
      let above = lines[..<index].suffix(40)
      if standsApart(lines, index),
        !above.contains(where: { $0.opensWithMark }) || isRule(lines[max(0, index - 1)])
      {
        return index
      }
    }
    return strokeFoot(lines) ?? small
  }

  /// Notes in the size of the text that open with the labels of typescripts, `1/`, to which this
  /// page or the one before refers.
  private func strokeFoot(_ lines: [PDFLine]) -> Int? {
    for index in lines.indices.suffix(40) where standsApart(lines, index) {
      guard let found = StrokeMarks.opening(of: lines[index].text[...].trimmed) else { continue }
      let above = Self.marks(in: lines[..<index]).union(referenced[1])
      if above.contains(found.label) {
        return index > 0 && isRule(lines[index - 1]) ? index - 1 : index
      }
    }
    return nil
  }

  private func standsApart(_ lines: [PDFLine], _ index: Int) -> Bool {
    index == 0 || isRule(lines[index - 1])
      || measures.gap(from: lines[index - 1], to: lines[index]) > 1.25
  }

  private func isRule(_ line: PDFLine) -> Bool { PageMarks.isRule(line.text[...].trimmed) }

  /// What a note's first line opens with. A mark that is not raised is one where the text refers to
  /// it; so is a letter, which otherwise stands under a table.
  private func mark(
    of line: PDFLine, isSmall: Bool = false
  ) -> (label: String, pieces: Int, bytes: Int)? {
    guard let piece = line.pieces.first else { return nil }
    let isReferenced = { (label: String) in
      isSmall || self.referenced.contains { $0.contains(label) }
    }
    let labels = PDFMark.labels(in: piece)
    if let label = labels.first, labels.count == 1, line.pieces.count > 1 {
      let isLetter = label.utf8.first.map { $0 >= 0x61 } ?? false
      if line.opensWithMark, !isLetter || isReferenced(label) { return (label, 1, 0) }
      if !isSmall, isReferenced(label) { return (label, 1, 0) }
    }
    guard let text = piece.runs.first?.text[...] else { return nil }
    let word = text.prefix { $0 != 0x20 && $0 != 0x09 }
    guard word.count < text.count, let label = PDFMark.label(word), !isSmall, isReferenced(label)
    else { return nil }
    return (label, 0, word.count)
  }

  /// Whether small lines without a mark go on with the last note of the page before.
  private func continuesNote(_ lines: [PDFLine], after body: PDFLine?) -> Bool {
    guard let first = lines.first(where: { !isRule($0) }), let note = notes.last,
      first.page - note.page <= 1, lines.count < 40
    else { return false }
    guard lines.allSatisfy({ abs($0.size - (note.lines.last?.size ?? 0)) < 0.08 * $0.size }) else {
      return false
    }
    let isRow = lines.contains { line in
      line.pieces.indices.contains { line.gap(before: $0) == .wide }
    }
    if isRow { return false }
    let last = note.lines.last?.text[...].trimmed ?? []
    let gap = body.map { measures.gap(from: $0, to: first) > 1.15 } ?? true
    return gap
      && (!Terminators.endsSentence(last) || lines.contains(where: isRule) || isSetAsNote(first))
  }

  /// Whether a line begins where lines of notes do that are not their first.
  private func isSetAsNote(_ line: PDFLine) -> Bool {
    notes.suffix(20).contains { note in
      let texts =
        note.lines.dropFirst().map(\.left) + note.lines[0].pieces.dropFirst(1).prefix(1).map(\.left)
      return texts.contains { abs($0 - line.left) < 0.5 * line.size }
    }
  }

  private static func marks(in lines: ArraySlice<PDFLine>) -> Set<String> {
    var found: Set<String> = []
    for line in lines {
      for (index, piece) in line.pieces.enumerated() where line.isRaised[index] {
        found.formUnion(PDFMark.labels(in: piece))
      }
      found.formUnion(StrokeMarks.marks(in: line.text[...]).map(\.label))
    }
    return found
  }
}
