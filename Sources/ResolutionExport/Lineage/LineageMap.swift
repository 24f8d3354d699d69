// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// The strands of a series drawn: a column for each document with its paragraphs in their order, lines
/// from each paragraph to what became of it. Each strand is a link to its texts, and stands out as a
/// whole where the pointer or the keyboard is.
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
  /// Pages of more rows have the years below the columns too.
  private static let longColumn = 40
  /// From a node to the end of its label: pixels for each column of a terminal, and around.
  private static let labelScale = 6
  private static let labelMargin = 20

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
    labelColumns = count <= 3 ? 36 : count <= 5 ? 28 : 10
    let widths = tracked.shown.lazy.flatMap { tracked.strand($0).steps }
      .map { [labelColumns] step in
        Self.width(of: Self.label(tracked.source.paragraph(step), labelColumns))
      }
    labelWidth = widths.max() ?? 44
    columnWidth = labelWidth + (count <= 5 ? 120 : count <= 12 ? 80 : 56)
  }

  /// The paragraph's id, and its opening phrase where there is room.
  private static func label(_ paragraph: Paragraph, _ columns: Int) -> String {
    let id = WordCut.head(of: paragraph.id, columns: columns)
    guard let verb = paragraph.openingPhrase, columns > 12 else { return id }
    return id + " " + WordCut.head(of: verb, columns: max(4, columns - DisplayWidth.of(id) - 1))
  }

  private static func width(of label: String) -> Int {
    labelMargin + labelScale * DisplayWidth.of(label)
  }

  func svg() -> String {
    let rowCount = rows.map { $0.count { $0 != nil } }.max() ?? 0
    let end = Self.head + Self.rowHeight * rowCount
    let height = end + (rowCount > Self.longColumn ? Self.head : Self.margin)
    let width = Self.margin * 2 + columnWidth * (tracked.source.members.count - 1) + labelWidth + 24
    let title = HTMLEscaping.escaped(Messages.mapTitle(of: tracked))
    var svg = "<div class=\"map\" tabindex=\"0\" role=\"region\" aria-label=\"\(title)\">\n"
    svg += "<svg role=\"group\" aria-label=\"\(title)\" width=\"\(width)\" height=\"\(height)\""
    svg += " viewBox=\"0 0 \(width) \(height)\">\n"
    for member in tracked.source.members.indices {
      svg += head(member, top: 0)
      if rowCount > Self.longColumn { svg += head(member, top: end + 4) }
    }
    for strand in tracked.shown { svg += link(strand) }
    return svg + "</svg>\n</div>\n"
  }

  private func head(_ member: Int, top: Int) -> String {
    let name = HTMLEscaping.escaped(tracked.shortName(of: member))
    return """
      <text class="year" x="\(x(member) - 6)" y="\(top + 18)">\(tracked.headTime(of: member))</text>
      <text class="name" x="\(x(member) - 6)" y="\(top + 34)">\(name)</text>

      """
  }

  private func x(_ member: Int) -> Int { Self.margin + 6 + member * columnWidth }

  private func y(_ member: Int, _ place: Int) -> Int? {
    rows[member][place].map { Self.head + 8 + $0 * Self.rowHeight }
  }

  /// A strand with its lines and nodes.
  private func link(_ place: Int) -> String {
    let strand = tracked.strand(place)
    let name = ["\(place + 1)", Self.label(tracked.source.paragraph(strand.last), 60)]
    let words = (name + Messages.summary(of: strand, tracked).prefix(1)).joined(separator: " · ")
    let head = "<a id=\"node\(place + 1)\" href=\"#strand\(place + 1)\" aria-label=\""
    return head + HTMLEscaping.escaped(words) + "\">\n" + lines(of: place) + nodes(of: place)
      + end(of: place, strand) + "</a>\n"
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
        let label = labelEnd(tracked.source.documents[previous].paragraphs[old], previous)
        svg += line(
          (label, x(previous) + labelWidth, start), (x(step.member) - 8, end), styles(of: step))
      }
    }
    return svg
  }

  /// Behind the paragraph's label.
  private func labelEnd(_ paragraph: Paragraph, _ member: Int) -> Int {
    x(member) + Self.width(of: Self.label(paragraph, labelColumns))
  }

  /// Straight on behind the label, then over to the other paragraph's row.
  private func line(
    _ start: (label: Int, x: Int, y: Int), _ end: (x: Int, y: Int), _ styles: String
  ) -> String {
    let middle = (start.x + end.x) / 2
    let path =
      "M\(start.label) \(start.y)H\(start.x)C\(middle) \(start.y) \(middle) \(end.y) "
      + "\(end.x) \(end.y)"
    return "<path class=\"line \(styles)\" d=\"\(path)\"/>\n"
  }

  private func styles(of step: Strand.Step) -> String {
    (step.relation?.rawValue ?? "first") + (step.isMoved ? " moved" : "")
      + (step.gap > 0 ? " gap" : "")
  }

  // MARK: - Nodes

  private func nodes(of place: Int) -> String {
    let strand = tracked.strand(place)
    var svg = ""
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
      svg += Self.shape(of: step.relation, x, y)
      let label = HTMLEscaping.escaped(
        Self.label(tracked.source.paragraph(step), labelColumns))
      svg += "<text x=\"\(x + 10)\" y=\"\(y + 4)\">\(label)</text></g>"
    }
    return svg
  }

  /// A circle for what is as it was, a diamond for what was edited, a plus for what is new, triangles for
  /// what was split or merged.
  private static func shape(
    of relation: ParagraphPair.Relation?, _ x: Int, _ y: Int
  ) -> String {
    switch relation {
    case nil, .identical: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
    case .edited: "<path d=\"M\(x - 6) \(y)l6 -6l6 6l-6 6z\"/>"
    case .new: "<path d=\"M\(x - 5) \(y)h10M\(x) \(y - 5)v10\" class=\"stroke\"/>"
    case .dropped: "<path d=\"M\(x - 4) \(y - 4)l8 8m0 -8l-8 8\" class=\"stroke\"/>"
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
    let paragraph = tracked.source.paragraph(strand.last)
    let x = labelEnd(paragraph, strand.last.member) + 4
    let title = HTMLEscaping.escaped(
      tracked.shortName(of: member) + " · " + Messages.droppedState)
    return "<g class=\"node dropped\"><title>\(title)</title>" + Self.shape(of: .dropped, x, y)
      + "</g>"
  }

  // MARK: - Legend

  /// The shapes and lines with what they mean.
  static func legend() -> String {
    let shapes = Messages.mapShapes.map { relation, words in
      let name = relation.rawValue
      return item("<g class=\"node \(name)\">" + shape(of: relation, 10, 8) + "</g>", words)
    }
    let lines = Messages.mapLines.map { style, words in
      item("<path class=\"line \(style)\" d=\"M0 8H20\"/>", words)
    }
    return "<ul class=\"legend\">\n" + (shapes + lines).joined() + "</ul>\n"
  }

  private static func item(_ drawing: String, _ words: String) -> String {
    "<li><svg width=\"20\" height=\"16\" aria-hidden=\"true\">\(drawing)</svg> "
      + HTMLEscaping.escaped(words) + "</li>\n"
  }
}
