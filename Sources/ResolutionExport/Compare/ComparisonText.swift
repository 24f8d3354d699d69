// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Comparisons in a terminal: old and new side by side where there is room, else one under the other.
///
/// What differs is painted, and struck through or underlined; without colours it stands in `[-…-]`
/// and `{+…+}`, as git marks words.
struct ComparisonText {
  private let comparison: DocumentComparison
  private let width: Int
  private let palette: Palette

  /// Columns from which on two texts stand side by side.
  static let wideWidth = 110
  private static let gap = " │ "

  init(_ comparison: DocumentComparison, width: Int, palette: Palette) {
    self.comparison = comparison
    self.width = width
    self.palette = palette
  }

  private var isWide: Bool { width >= Self.wideWidth }

  /// The two documents and what the comparison comes to.
  func head() -> [String] {
    let title = TerminalText.escaped(Messages.title(of: comparison))
    return [palette.paint(title, .strong)]
      + Messages.summary(of: comparison).flatMap { LineWrapping.lines(of: $0, width: width) }
  }

  func lines(of pairs: [ParagraphPair]) -> [String] {
    var lines: [String] = []
    var wasShort = false
    for pair in pairs {
      let isShort = pair.relation == .identical
      if !(isShort && wasShort) { lines.append("") }
      lines += isShort ? [shortLine(pair)] : fullLines(pair)
      wasShort = isShort
    }
    return lines
  }

  /// `op4 → op6`, `op4 + op5 → op6`, `op4`, with a minus or plus for what has no counterpart.
  static func names(of pair: ParagraphPair, in comparison: DocumentComparison) -> String {
    let old = comparison.old(of: pair).map(\.id).joined(separator: " + ")
    let new = comparison.new(of: pair).map(\.id).joined(separator: " + ")
    if old.isEmpty { return "+ " + new }
    if new.isEmpty { return "- " + old }
    return old + (pair.relation == .identical ? " = " : " → ") + new
  }

  /// What did not change takes one line.
  private func shortLine(_ pair: ParagraphPair) -> String {
    var line = LineBuilder()
    line.append(Self.names(of: pair, in: comparison), .faint)
    let facts = Messages.facts(of: pair).dropFirst()
    if !facts.isEmpty { line.append(" · " + facts.joined(separator: " · "), .mark) }
    let text = comparison.new(of: pair).first?.text ?? ""
    line.append("  " + text, .faint, limit: width)
    return line.rendered(palette)
  }

  private func fullLines(_ pair: ParagraphPair) -> [String] {
    let head =
      Self.names(of: pair, in: comparison) + " · "
      + Messages.facts(of: pair).joined(separator: " · ")
    let heads = LineWrapping.lines(of: head, width: width).map { palette.paint($0, .strong) }
    return heads + (isWide ? columns(of: pair) : stacked(pair))
  }

  private func stacked(_ pair: ParagraphPair) -> [String] {
    PairPieces.stacked(pair, comparison).flatMap { pieces in
      StyledLines(pieces, palette: palette).lines(width: width - 2).map { "  " + $0.text }
    }
  }

  private func columns(of pair: ParagraphPair) -> [String] {
    let column = (width - DisplayWidth.of(Self.gap)) / 2
    let old = PairPieces.old(pair, comparison).flatMap {
      StyledLines($0, palette: palette).lines(width: column)
    }
    let new = PairPieces.new(pair, comparison).flatMap {
      StyledLines($0, palette: palette).lines(width: column)
    }
    return (0..<max(old.count, new.count)).map { row in
      let left = row < old.count ? old[row] : StyledLines.Line(text: "", columns: 0)
      let right = row < new.count ? new[row].text : ""
      let blanks = String(repeating: " ", count: max(0, column - left.columns))
      return left.text + blanks + palette.paint(right.isEmpty ? " │" : Self.gap, .faint) + right
    }
  }
}

/// Pieces of a text broken into lines, painted by what became of them.
struct StyledLines {
  struct Line {
    var text: String
    var columns: Int
  }

  private struct Cell {
    var scalar: Unicode.Scalar
    var width: Int
    var style: Palette.Style
    var mayBreak: Bool
  }

  private var cells: [Cell] = []
  private let palette: Palette

  init(_ pieces: [ChangedPiece], palette: Palette) {
    self.palette = palette
    for piece in pieces {
      let (before, after) = palette.isColoured ? ("", "") : Self.signs(of: piece.change)
      append(before + TerminalText.escaped(Self.onOneLine(piece.text)) + after, piece.change)
    }
  }

  private static func signs(of change: ChangedPiece.Change) -> (String, String) {
    switch change {
    case .kept: ("", "")
    case .removed: ("[-", "-]")
    case .added: ("{+", "+}")
    }
  }

  private static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ["\n", "\r", "\t"].contains($0) ? " " : $0 }))
  }

  private mutating func append(_ text: String, _ change: ChangedPiece.Change) {
    let style: Palette.Style =
      switch change {
      case .kept: .plain
      case .removed: .removed
      case .added: .added
      }
    for scalar in text.unicodeScalars {
      let mayBreak = cells.last.map { LineBreaking.isAllowed($0.scalar, scalar) } ?? false
      cells.append(
        Cell(scalar: scalar, width: DisplayWidth.of(scalar), style: style, mayBreak: mayBreak))
    }
  }

  func lines(width limit: Int) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var columns = 0
    var lastBreak: Int?
    var index = 0
    while index < cells.count {
      if cells[index].mayBreak, index > start { lastBreak = index }
      if columns + cells[index].width > limit, index > start, cells[index].scalar != " " {
        let end = lastBreak ?? index
        lines.append(line(cells[start..<end]))
        start = end
        while start < index, cells[start].scalar == " " { start += 1 }
        columns = cells[start..<index].reduce(0) { $0 + $1.width }
        lastBreak = nil
        continue
      }
      columns += cells[index].width
      index += 1
    }
    if start < cells.count { lines.append(line(cells[start...])) }
    return lines
  }

  private func line(_ cells: ArraySlice<Cell>) -> Line {
    var cells = cells
    while cells.last?.scalar == " " { cells.removeLast() }
    var text = ""
    var rest = cells
    while let first = rest.first {
      let end = rest.firstIndex { $0.style != first.style } ?? rest.endIndex
      var run = ""
      for cell in rest[..<end] { run.unicodeScalars.append(cell.scalar) }
      text += palette.paint(run, first.style)
      rest = rest[end...]
    }
    return Line(text: text, columns: cells.reduce(0) { $0 + $1.width })
  }
}
