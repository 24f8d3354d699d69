// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// A series in a terminal: a line for each strand, a column for each document, and the text as it
/// stands last. Where the paragraphs' names do not fit each document takes two columns with its mark
/// alone.
struct StrandGrid {
  private let tracked: TrackedStrands
  private let width: Int
  private let palette: Palette
  /// Columns of the terminal for each document, with a blank behind.
  private let column: Int
  /// The documents that are shown: the last ones, where not all fit.
  private let members: Range<Int>
  private var hasNames: Bool { column > Self.narrow }

  private static let narrow = 3
  /// Room for the text, at least.
  private static let leastText = 24

  init(_ tracked: TrackedStrands, width: Int, palette: Palette) {
    self.tracked = tracked
    self.width = width
    self.palette = palette
    let count = tracked.source.members.count
    let names = (0..<count).map { DisplayWidth.of(tracked.shortName(of: $0)) }
    let ids = tracked.shown.lazy.flatMap { tracked.strand($0).steps }.map {
      DisplayWidth.of(tracked.source.paragraph($0).id) + 3
    }
    let wide = max(names.max() ?? 0, ids.max() ?? 0, 5) + 1
    column = wide * count + Self.leastText <= width ? wide : Self.narrow
    let most = max(1, (width - Self.leastText) / column)
    members = max(0, count - most)..<count
  }

  func text() -> String {
    var lines = LineWrapping.lines(of: tracked.source.series.title, width: width)
      .map { palette.paint($0, .strong) }
    lines += Messages.facts(of: tracked.source)
      .flatMap { LineWrapping.lines(of: $0, width: width) }
      .map { palette.paint($0, .faint) }
    lines += LineWrapping.lines(of: Messages.gridLegend, separator: "  ", width: width)
      .map { palette.paint($0, .faint) }
    lines += [""] + heads()
    for strand in tracked.shown where members.contains(where: { isShown(strand, in: $0) }) {
      lines.append(line(of: strand))
    }
    if members.lowerBound > 0 {
      lines += ["", palette.paint(Messages.olderLeftOut(members.lowerBound), .warning)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func isShown(_ strand: Int, in member: Int) -> Bool {
    tracked.source.table.state(of: strand, in: member) != .none
  }

  /// The years, and below them the symbols where there is room.
  private func heads() -> [String] {
    var years = LineBuilder()
    var names = LineBuilder()
    for (index, member) in members.enumerated() {
      years.pad(to: index * column)
      names.pad(to: index * column)
      let time = tracked.time(of: member)
      years.append(hasNames ? tracked.headTime(of: member) : String(time.suffix(2)), .strong)
      names.append(tracked.shortName(of: member), .faint)
    }
    return hasNames
      ? [years.rendered(palette), names.rendered(palette)] : [years.rendered(palette)]
  }

  private func line(of strand: Int) -> String {
    var line = LineBuilder()
    for (index, member) in members.enumerated() {
      line.pad(to: index * column)
      append(tracked.source.table.state(of: strand, in: member), to: &line)
    }
    line.pad(to: members.count * column)
    appendText(of: tracked.strand(strand), to: &line)
    return line.rendered(palette)
  }

  private func append(_ state: StrandTable.State, to line: inout LineBuilder) {
    switch state {
    case .step(let step):
      let mark = StrandMarks.mark(of: step)
      let moved = step.isMoved ? "^" : " "
      line.append(mark + moved, StrandMarks.style(of: step))
      if hasNames { line.append(tracked.source.paragraph(step).id) }
    case .dropped: line.append("x", .removed)
    case .merged: line.append(">", .mark)
    case .absent: line.append(".", .faint)
    case .none: break
    }
  }

  /// The opening phrases through the years, then the text as it stands last.
  private func appendText(of strand: Strand, to line: inout LineBuilder) {
    let paragraph = tracked.source.paragraph(strand.last)
    var text = paragraph.text[...]
    let verbs = tracked.verbs(of: strand).map(\.verb)
    if let last = verbs.last, text.hasPrefix(last) {
      line.append(verbs.joined(separator: " → "), .phrase, limit: width)
      text = text.dropFirst(last.count)
    }
    line.append(text, limit: width)
  }
}

/// The signs of relations in the grid and on the map.
enum StrandMarks {
  static func mark(of step: Strand.Step) -> String {
    switch step.relation {
    case nil: "*"
    case .identical: "="
    case .edited: step.isHardlyAlike ? "?" : "~"
    case .new: "+"
    case .split: "<"
    case .merged: ">"
    case .dropped: "x"
    }
  }

  /// `~ op4`, `x`.
  static func words(of state: StrandTable.State, _ tracked: TrackedStrands) -> String {
    switch state {
    case .step(let step):
      mark(of: step) + (step.isMoved ? "^ " : " ") + tracked.source.paragraph(step).id
    case .dropped: "x"
    case .merged: ">"
    case .absent: "."
    case .none: ""
    }
  }

  static func style(of step: Strand.Step) -> Palette.Style {
    switch step.relation {
    case nil, .identical: .faint
    case .edited: .warning
    case .new: .added
    case .split, .merged: .mark
    case .dropped: .removed
    }
  }
}
