// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// The strands of a series drawn: a column for each document with its paragraphs in their order, lines
/// from each paragraph to what became of it. Each node is a link to the strand's texts.
///
/// What happened is told by shape as well as by colour, and by the title of each node.
struct LineageMap {
  private let tracked: TrackedStrands
  /// For each document and each place the row; nil for what is not shown.
  private var rows: [[Int?]]
  private let columnWidth: Int
  private let labelWidth: Int
  private let labelColumns: Int

  private static let rowHeight = 18
  private static let head = 48
  private static let margin = 16

  init(_ tracked: TrackedStrands) {
    self.tracked = tracked
    rows = tracked.source.documents.map { Array(repeating: nil, count: $0.paragraphs.count) }
    for strand in tracked.shown {
      for step in tracked.strand(strand).steps { rows[step.member][step.place] = 0 }
    }
    for member in rows.indices {
      var row = 0
      for place in rows[member].indices where rows[member][place] != nil {
        rows[member][place] = row
        row += 1
      }
    }
    let count = tracked.source.members.count
    labelColumns = count <= 5 ? 28 : 10
    let labels = tracked.shown.lazy.flatMap { tracked.strand($0).steps }
      .map { [labelColumns] in DisplayWidth.of(Self.label($0, labelColumns, tracked)) }
    labelWidth = 16 + 7 * (labels.max() ?? 4)
    columnWidth = labelWidth + (count <= 5 ? 120 : count <= 12 ? 80 : 56)
  }

  /// The paragraph's id, and its opening phrase where there is room.
  private static func label(
    _ step: Strand.Step, _ columns: Int, _ tracked: TrackedStrands
  ) -> String {
    let paragraph = tracked.source.paragraph(step)
    let id = WordCut.head(of: paragraph.id, columns: columns)
    guard let verb = paragraph.openingPhrase, columns > 12 else { return id }
    return id + " " + WordCut.head(of: verb, columns: max(4, columns - DisplayWidth.of(id) - 1))
  }

  func svg() -> String {
    let height =
      Self.head + Self.rowHeight * (rows.map { $0.count { $0 != nil } }.max() ?? 0) + Self.margin
    let width = Self.margin * 2 + columnWidth * (tracked.source.members.count - 1) + labelWidth + 24
    let title = HTMLEscaping.escaped(Messages.mapTitle(of: tracked))
    var svg = "<div class=\"map\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\">\n"
    svg += "<svg role=\"group\" aria-label=\"\(title)\" width=\"\(width)\" height=\"\(height)\""
    svg += " viewBox=\"0 0 \(width) \(height)\">\n"
    for member in tracked.source.members.indices { svg += head(member) }
    for strand in tracked.shown { svg += lines(of: strand) }
    for strand in tracked.shown { svg += nodes(of: strand) }
    return svg + "</svg>\n</div>\n"
  }

  private func head(_ member: Int) -> String {
    let name = HTMLEscaping.escaped(tracked.shortName(of: member))
    return """
      <text class="year" x="\(x(member) - 6)" y="18">\(tracked.time(of: member))</text>
      <text class="name" x="\(x(member) - 6)" y="34">\(name)</text>

      """
  }

  private func x(_ member: Int) -> Int { Self.margin + 6 + member * columnWidth }

  private func y(_ member: Int, _ place: Int) -> Int? {
    rows[member][place].map { Self.head + 8 + $0 * Self.rowHeight }
  }

  // MARK: - Lines

  private func lines(of place: Int) -> String {
    let strand = tracked.strand(place)
    var svg = ""
    for step in strand.steps {
      guard let previous = step.previous, let end = y(step.member, step.place) else { continue }
      for old in step.old {
        // Where several were merged all of them lead here; nothing is drawn from what is not shown.
        guard let start = y(previous, old) else { continue }
        svg += line((previous, start), (step.member, end), styles(of: step))
      }
    }
    return svg
  }

  private func line(_ start: (Int, Int), _ end: (Int, Int), _ styles: String) -> String {
    let (left, right) = (x(start.0) + labelWidth, x(end.0) - 8)
    let middle = (left + right) / 2
    let path =
      "M\(left) \(start.1)C\(middle) \(start.1) \(middle) \(end.1) \(right) \(end.1)"
    return "<path class=\"line \(styles)\" d=\"\(path)\"/>\n"
  }

  private func styles(of step: Strand.Step) -> String {
    (step.relation?.rawValue ?? "first") + (step.isMoved ? " moved" : "")
      + (step.gap > 0 ? " gap" : "")
  }

  // MARK: - Nodes

  private func nodes(of place: Int) -> String {
    let strand = tracked.strand(place)
    var svg = "<a href=\"#strand\(place + 1)\">"
    for step in strand.steps {
      guard let y = y(step.member, step.place) else { continue }
      let x = x(step.member)
      let id = tracked.source.paragraph(step).id
      let facts =
        tracked.pair(place, step).map { Messages.facts(of: step, $0, tracked) }
        ?? [step.relation?.rawValue].compactMap { $0 }
      let title = ([tracked.shortName(of: step.member) + "#" + id] + facts)
        .joined(separator: " · ")
      svg += "<g class=\"node \(styles(of: step))\"><title>\(HTMLEscaping.escaped(title))</title>"
      svg += Self.shape(of: step, x, y)
      let label = HTMLEscaping.escaped(Self.label(step, labelColumns, tracked))
      svg += "<text x=\"\(x + 10)\" y=\"\(y + 4)\">\(label)</text></g>"
    }
    svg += end(of: place, strand)
    return svg + "</a>\n"
  }

  /// A circle for what is as it was, a diamond for what was edited, a plus for what is new, triangles for
  /// what was split or merged.
  private static func shape(of step: Strand.Step, _ x: Int, _ y: Int) -> String {
    switch step.relation {
    case nil, .identical: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
    case .edited: "<path d=\"M\(x - 6) \(y)l6 -6l6 6l-6 6z\"/>"
    case .new, .dropped: "<path d=\"M\(x - 5) \(y)h10M\(x) \(y - 5)v10\" class=\"stroke\"/>"
    case .split: "<path d=\"M\(x - 5) \(y)l10 -6v12z\"/>"
    case .merged: "<path d=\"M\(x + 5) \(y)l-10 -6v12z\"/>"
    }
  }

  /// A cross behind the last paragraph of a strand that was dropped.
  private func end(of place: Int, _ strand: Strand) -> String {
    let member = strand.last.member + 1
    guard member < tracked.source.members.count,
      tracked.source.table.state(of: place, in: member) == .dropped,
      let y = y(strand.last.member, strand.last.place)
    else { return "" }
    let x = x(strand.last.member) + labelWidth + 6
    let title = HTMLEscaping.escaped(
      tracked.shortName(of: member) + " · " + Messages.droppedState)
    return "<g class=\"node dropped\"><title>\(title)</title><path class=\"stroke\" "
      + "d=\"M\(x - 4) \(y - 4)l8 8m0 -8l-8 8\"/></g>"
  }
}
