// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// An act for reading: where it stands, of when, until when, and its words, the verb marked.
///
///     A/RES/90/1@en#op2  2035-12-01  request, due session 91, 2036-09-16/2037-09-14
///         *Requests* the Secretary-General to report to the General Assembly at its
///         ninety-first session
struct DecisionText {
  let width: Int
  let palette: Palette

  /// Lines shown of a long act.
  private static let passageLines = 4
  private static let indent = 4

  /// With a line break at its end.
  func block(of row: EntityRow, _ decision: DecisionValue) -> String {
    let facts: [(text: String, style: Palette.Style)] = [
      (row.address, .strong), (row.date ?? "", .faint), (decision.actClass, .operative),
      (decision.isAct ? "" : "reported of \(decision.actor)", .other),
      (decision.deadline.map { "due " + MentionText.due($0) } ?? "", .mark),
    ]
    var lines: [LineBuilder] = []
    for fact in facts where !fact.text.isEmpty {
      for part in LineWrapping.lines(of: fact.text, width: width - (lines.isEmpty ? 0 : 2)) {
        if let last = lines.last, last.columns + 2 + DisplayWidth.of(part) <= width {
          lines[lines.count - 1].append("  ")
        } else {
          var line = LineBuilder()
          line.pad(to: lines.isEmpty ? 0 : 2)
          lines.append(line)
        }
        lines[lines.count - 1].append(part, fact.style)
      }
    }
    let printed = lines.map { $0.rendered(palette) } + words(of: row, decision)
    return printed.joined(separator: "\n") + "\n"
  }

  private func words(of row: EntityRow, _ decision: DecisionValue) -> [String] {
    let room = width - Self.indent
    let verb =
      row.text.hasPrefix(decision.verb) ? 0..<decision.verb.unicodeScalars.count : 0..<0
    let margin = String(repeating: " ", count: Self.indent)
    return MarkedText(row.text, marks: verb.isEmpty ? [] : [verb])
      // Lines are ragged: not every column can be filled.
      .passage(columns: Self.passageLines * room * 9 / 10)
      .lines(width: room, palette: palette).map { margin + $0 }
  }
}
