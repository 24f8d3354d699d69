// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// Events of one kind in rows, so that none covers another.
struct TimelineLane {
  struct Item {
    /// Index among the events.
    var event: Int
    var row: Int
    /// Pixels: of the mark or bar, without its label.
    var start: Double
    var end: Double
    var label: String
  }

  var kind: TimelineEvent.Kind
  var items: [Item]
  var rows: Int
}

/// The lanes of a drawing that does not move: one for each kind, in the order of the contract.
struct TimelineLanes {
  let scale: DayScale
  let lanes: [TimelineLane]

  /// Pixels that a mark takes at least.
  static let markWidth = 10.0
  /// Where no beginning or no end is given, this is drawn instead.
  static let tail = 30.0
  /// Rows of a lane beyond which labels are left out.
  private static let labelledRows = 40
  /// Pixels of a column of a terminal, in a type of 11 pixels.
  private static let columnWidth = 6.1

  /// - Parameters:
  ///   - offset: pixels on the left that are not the scale's.
  ///   - columns: of the longest label.
  init(
    _ timeline: Timeline, languages: [String], scale: DayScale, offset: Double, columns: Int = 30
  ) {
    self.scale = scale
    lanes = TimelineEvent.Kind.allCases.compactMap { kind in
      let events = timeline.events.indices.filter { timeline.events[$0].kind == kind }
      guard !events.isEmpty else { return nil }
      let items = events.compactMap { index -> TimelineLane.Item? in
        let event = timeline.events[index]
        guard let span = Self.span(of: event, scale) else { return nil }
        let label = TimelineWords(event, languages: languages).label(columns: columns)
        return .init(
          event: index, row: 0, start: offset + span.start, end: offset + span.end, label: label)
      }.sorted { ($0.start, $0.event) < ($1.start, $1.event) }
      let labelled = Self.packed(items, kind)
      guard labelled.rows > Self.labelledRows else { return labelled }
      return Self.packed(items.map { Self.withoutLabel($0) }, kind)
    }
  }

  private static func withoutLabel(_ item: TimelineLane.Item) -> TimelineLane.Item {
    var item = item
    item.label = ""
    return item
  }

  private static func span(
    of event: TimelineEvent, _ scale: DayScale
  ) -> (start: Double, end: Double)? {
    switch (event.start, event.end) {
    case (nil, nil): return nil
    case (let start?, nil):
      let x = scale.x(start.dayNumber)
      return (x, x + markWidth + tail)
    case (nil, let end?):
      let x = scale.x(end.dayNumber + 1)
      return (x - markWidth - tail, x)
    case (let start?, let end?):
      let (first, last) = (scale.x(start.dayNumber), scale.x(end.dayNumber + 1))
      if last - first >= markWidth { return (first, last) }
      let middle = (first + last) / 2
      return (middle - markWidth / 2, middle + markWidth / 2)
    }
  }

  /// Each in the first row where what stands before it has ended.
  private static func packed(
    _ items: [TimelineLane.Item], _ kind: TimelineEvent.Kind
  ) -> TimelineLane {
    var items = items
    var ends: [Double] = []
    for index in items.indices {
      let row = ends.firstIndex { $0 <= items[index].start } ?? ends.count
      let label = items[index].label.isEmpty ? 2 : 10 + width(of: items[index].label)
      if row == ends.count { ends.append(0) }
      ends[row] = items[index].end + label
      items[index].row = row
    }
    return TimelineLane(kind: kind, items: items, rows: ends.count)
  }

  /// Pixels behind an event that its label takes.
  static func room(for event: TimelineEvent, languages: [String], columns: Int = 30) -> Double {
    let label = TimelineWords(event, languages: languages).label(columns: columns)
    return width(of: label) + 12 + (event.end == nil ? tail : 0)
  }

  private static func width(of label: String) -> Double {
    Double(DisplayWidth.of(label)) * columnWidth
  }
}
