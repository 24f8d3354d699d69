// Part of Kimberlite.
import ResolutionTimeline

/// A timeline for the terminal: years as headings; date, kind and actors in columns, the sentence below,
/// and where it stands.
struct TimelineText {
  private let timeline: Timeline
  private let width: Int
  private let palette: Palette
  private let languages: [String]
  private let showsFindings: Bool

  init(
    _ timeline: Timeline, width: Int, palette: Palette, languages: [String], showsFindings: Bool
  ) {
    self.timeline = timeline
    self.width = width
    self.palette = palette
    self.languages = languages
    self.showsFindings = showsFindings
  }

  /// The blanks before what belongs to an event.
  private static let margin = 2
  /// Columns of the longest name of a kind, and a gap.
  private static let kindColumns =
    (TimelineEvent.Kind.allCases.map(\.rawValue.utf8.count).max() ?? 0) + 2
  /// Dates wider than this have a line of their own.
  private static let mostDateColumns = 30

  func text() -> String {
    var lines: [String] = []
    let dates = timeline.events.map { DisplayWidth.of(TimelineDates.text(of: $0)) }
    let dateColumns = min(dates.max() ?? 0, Self.mostDateColumns) + 2
    for (year, events) in TimelineYears.groups(of: timeline.events) {
      if !lines.isEmpty { lines.append("") }
      lines.append(palette.paint("\(year)", .heading))
      for event in events { lines += self.lines(of: event, dateColumns) }
    }
    if showsFindings, !timeline.findings.isEmpty {
      lines += ["", palette.paint(Messages.findingsTitle, .heading)]
      for sentence in TimelineFindings(timeline).sentences {
        lines += wrapped(sentence, margin: Self.margin, style: .warning)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of event: TimelineEvent, _ dateColumns: Int) -> [String] {
    let date = TimelineDates.text(of: event)
    let facts = self.facts(of: event)
    let kindPlace = Self.margin + dateColumns
    let factPlace = kindPlace + Self.kindColumns
    guard width - factPlace >= 20, DisplayWidth.of(date) < dateColumns else {
      return narrowLines(of: event, date, facts)
    }
    let parts = facts.isEmpty ? [] : LineWrapping.lines(of: facts, width: width - factPlace)
    var lines: [String] = []
    for row in 0..<max(1, parts.count) {
      var line = LineBuilder()
      if row == 0 {
        line.pad(to: Self.margin)
        line.append(date, .strong)
        line.pad(to: kindPlace)
        line.append(event.kind.rawValue, .mark)
      }
      line.pad(to: factPlace)
      if row < parts.count { line.append(parts[row]) }
      lines.append(line.rendered(palette))
    }
    return lines + body(of: event, margin: kindPlace)
  }

  /// Where the terminal has no room for columns.
  private func narrowLines(of event: TimelineEvent, _ date: String, _ facts: String) -> [String] {
    wrapped("\(date)  \(event.kind.rawValue)", margin: Self.margin, style: .strong)
      + (facts.isEmpty ? [] : wrapped(facts, margin: Self.margin * 2, style: .plain))
      + body(of: event, margin: Self.margin * 2)
  }

  /// Who, what and where.
  private func facts(of event: TimelineEvent) -> String {
    let actors = event.actors.map { TimelineFacts.named($0, in: event) }.joined(separator: ", ")
    return [event.subject, actors.isEmpty ? nil : actors, event.place].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// Addresses that are shown; of more than these it is said how many.
  private static let mostSources = 4

  private func body(of event: TimelineEvent, margin: Int) -> [String] {
    let addresses = event.sources.map(\.address)
    var shown = Array(addresses.prefix(Self.mostSources))
    if addresses.count > shown.count {
      shown.append(Messages.moreSources(addresses.count - shown.count))
    }
    let sources = LineWrapping.lines(
      of: shown.map(TerminalText.escaped), separator: ", ", width: width - margin)
    let blank = String(repeating: " ", count: margin)
    return wrapped(event.sentence(in: languages), margin: margin, style: .plain)
      + sources.map { blank + palette.paint($0, .faint) }
  }

  private func wrapped(_ text: String, margin: Int, style: Palette.Style) -> [String] {
    let blank = String(repeating: " ", count: margin)
    return LineWrapping.lines(of: text, width: max(width - margin, 20)).map {
      blank + palette.paint($0, style)
    }
  }
}
