// Part of Kimberlite.
import ResolutionCorpus

/// A hit for reading: where it stands, of which document, and the passage that was looked for.
///
///     A/RES/90/1@en#op2  2  operative  2035-12-01
///     Stones of the sea
///       …Decides to continue its *consideration* of the item at its ninety-first
///       session.
struct HitText {
  let width: Int
  let palette: Palette
  let showsWholeText: Bool

  /// Lines of text shown of a long paragraph.
  private static let passageLines = 4
  private static let indent = 4

  /// With a line break at its end.
  func block(of hit: SearchHit, neighbours: [ShownDocument.Entry]) -> String {
    var lines = [head(of: hit)]
    if let title = hit.title, !title.isEmpty {
      var line = LineBuilder()
      line.append(title, .faint, limit: width)
      lines.append(line.rendered(palette))
    }
    let place = neighbours.firstIndex { $0.isMeant }
    for neighbour in neighbours[..<(place ?? 0)] { lines.append(line(of: neighbour)) }
    lines += text(of: hit)
    if let place {
      for neighbour in neighbours[(place + 1)...] { lines.append(line(of: neighbour)) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(of hit: SearchHit) -> String {
    var line = LineBuilder()
    line.append(hit.address, .strong, limit: width)
    for (text, style) in [
      (hit.number, Palette.Style.strong), (hit.kind, .operative),
      (hit.date ?? hit.year.map(String.init), .faint), (hit.file, .faint),
    ] {
      guard let text, !text.isEmpty else { continue }
      line.append("  ")
      line.append(text, style, limit: width)
    }
    return line.rendered(palette)
  }

  private func text(of hit: SearchHit) -> [String] {
    let columns = width - Self.indent
    var text = MarkedText(hit.text, marks: hit.highlights)
    // Lines are ragged, and marks take room: not every column can be filled.
    if !showsWholeText { text = text.passage(columns: Self.passageLines * columns * 9 / 10) }
    let margin = String(repeating: " ", count: Self.indent)
    return text.lines(width: columns, palette: palette).map { margin + $0 }
  }

  /// A neighbour on one line, cut.
  private func line(of neighbour: ShownDocument.Entry) -> String {
    var line = LineBuilder()
    line.pad(to: Self.indent)
    line.append(neighbour.paragraph.id + "  ", .faint, limit: width)
    if let number = neighbour.paragraph.number { line.append(number + " ", .faint, limit: width) }
    line.append(neighbour.paragraph.text, .faint, limit: width)
    return line.rendered(palette)
  }
}
