// Part of Kimberlite.

/// One line of a terminal, filled from the left up to a number of columns.
///
/// Escapes, measures and paints what it is given. What does not fit is cut at a whole character and
/// an ellipsis put in its place; whatever comes after the cut is dropped.
struct LineBuilder {
  private struct Run {
    var text: String
    var style: Palette.Style
  }

  private var runs: [Run] = []
  private(set) var columns = 0
  private(set) var isCut = false

  /// Appends as much as fits before column `limit`. Line breaks and tabs become spaces; other
  /// control characters are shown escaped.
  mutating func append(
    _ text: some StringProtocol, _ style: Palette.Style = .plain, limit: Int = .max
  ) {
    guard !isCut, !text.isEmpty else { return }
    runs.append(Run(text: "", style: style))
    for character in text {
      let shown = TerminalText.onOneLine(character)
      let width = DisplayWidth.of(shown)
      guard columns + width <= limit else { return cut(at: limit) }
      runs[runs.count - 1].text += shown
      columns += width
    }
  }

  /// Appends what has its place reserved, though the line was cut before.
  mutating func appendAfterCut(_ text: String, _ style: Palette.Style) {
    isCut = false
    append(text, style)
  }

  /// Blanks up to a column.
  mutating func pad(to column: Int) {
    append(String(repeating: " ", count: max(0, column - columns)))
  }

  /// The line, painted, without blanks at its end.
  func rendered(_ palette: Palette) -> String {
    var runs = runs
    while let last = runs.indices.last {
      while runs[last].text.hasSuffix(" ") { runs[last].text.removeLast() }
      guard runs[last].text.isEmpty else { break }
      runs.removeLast()
    }
    return runs.map { palette.paint($0.text, $0.style) }.joined()
  }

  /// Takes characters away until the ellipsis fits, and the blanks before it.
  private mutating func cut(at limit: Int) {
    isCut = true
    while let last = runs.indices.last {
      guard let character = runs[last].text.last else {
        guard runs.count > 1 else { break }
        runs.removeLast()
        continue
      }
      guard columns + 1 > limit || character == " " else { break }
      runs[last].text.removeLast()
      columns -= DisplayWidth.of(character)
    }
    runs[runs.count - 1].text += "…"
    columns += 1
  }
}
