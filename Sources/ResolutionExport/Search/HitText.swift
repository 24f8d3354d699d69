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
  ///
  /// - Parameters:
  ///   - showsTitle: false where the hit before has the same one.
  ///   - note: what is known of it besides.
  func block(
    of hit: SearchHit, neighbours: [ShownDocument.Entry], showsTitle: Bool = true,
    note: String? = nil
  ) -> String {
    var lines = head(of: hit)
    if let note { lines += remark(note) }
    if showsTitle, let title = hit.title, !title.isEmpty {
      lines.append(palette.paint(WordCut.head(of: title, columns: width), .faint))
    }
    if let place = neighbours.firstIndex(where: { $0.isMeant }) {
      lines += neighbours[..<place].map(line)
      lines += markedText(of: hit, neighbours[place])
      lines += neighbours[(place + 1)...].map(line)
    } else {
      lines += text(of: hit)
    }
    lines += related(to: hit)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - What belongs to it

  private func related(to hit: SearchHit) -> [String] {
    var lines: [String] = []
    if let lineage = hit.lineage { lines += remark(Messages.lineage(lineage, of: hit.address)) }
    if let origin = hit.foundBy { lines += remark(Messages.foundBy(origin)) }
    for counterpart in hit.counterparts {
      lines += remark(counterpart.address)
      lines += indented(counterpart.text, marks: [])
    }
    return lines
  }

  private func remark(_ text: String) -> [String] {
    LineWrapping.lines(of: text, width: width - 2).map { "  " + palette.paint($0, .faint) }
  }

  /// Address, number, kind and date, on a second line where one is too narrow.
  private func head(of hit: SearchHit) -> [String] {
    let facts: [(text: String?, style: Palette.Style)] = [
      (hit.address, .strong), (hit.number, .strong), (hit.kind, .operative),
      (hit.date ?? hit.year.map(String.init), .faint), (hit.file, .faint),
    ]
    var lines: [LineBuilder] = []
    for case (let text?, let style) in facts where !text.isEmpty {
      let room = width - (lines.isEmpty ? 0 : 2)
      for (index, part) in LineWrapping.lines(of: text, width: room).enumerated() {
        if index == 0, let last = lines.last,
          last.columns + 2 + DisplayWidth.of(part) <= width
        {
          lines[lines.count - 1].append("  ")
        } else {
          var line = LineBuilder()
          line.pad(to: lines.isEmpty ? 0 : 2)
          lines.append(line)
        }
        lines[lines.count - 1].append(part, style)
      }
    }
    return lines.map { $0.rendered(palette) }
  }

  private func text(of hit: SearchHit) -> [String] { indented(hit.text, marks: hit.highlights) }

  private func indented(_ text: String, marks: [Range<Int>]) -> [String] {
    let margin = String(repeating: " ", count: Self.indent)
    return textLines(of: text, marks: marks, columns: width - Self.indent).map { margin + $0 }
  }

  private func textLines(of text: String, marks: [Range<Int>], columns: Int) -> [String] {
    var text = MarkedText(text, marks: marks)
    // Lines are ragged, and marks take room: not every column can be filled.
    if !showsWholeText { text = text.passage(columns: Self.passageLines * columns * 9 / 10) }
    return text.lines(width: columns, palette: palette)
  }

  // MARK: - Among neighbours

  /// A neighbour on one line, cut.
  private func line(of neighbour: ShownDocument.Entry) -> String {
    var line = LineBuilder()
    line.pad(to: Self.indent)
    line.append(label(of: neighbour), .faint, limit: width)
    let room = max(8, width - line.columns)
    line.append(WordCut.head(of: neighbour.paragraph.text, columns: room), .faint, limit: width)
    return line.rendered(palette)
  }

  /// The hit with the label its neighbours have, a sign before it.
  private func markedText(of hit: SearchHit, _ entry: ShownDocument.Entry) -> [String] {
    var label = LineBuilder()
    label.append("  > ", .operative)
    label.append(self.label(of: entry), .strong, limit: max(Self.indent + 8, width / 2))
    let margin = String(repeating: " ", count: label.columns)
    // Blanks at the end of a line are not printed, but here the text follows.
    let blanks = String(repeating: " ", count: label.columns - Self.columns(label))
    let lines = textLines(
      of: hit.text, marks: hit.highlights, columns: max(12, width - label.columns))
    return lines.enumerated().map { index, line in
      index == 0 ? label.rendered(palette) + blanks + line : margin + line
    }
  }

  private static func columns(_ line: LineBuilder) -> Int {
    DisplayWidth.of(line.rendered(Palette(isColoured: false)))
  }

  /// `op17  17  `.
  private func label(of entry: ShownDocument.Entry) -> String {
    entry.paragraph.id + "  " + (entry.paragraph.number.map { $0 + "  " } ?? "")
  }
}
