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
    /// Whether the label stands before the mark, because the drawing ends behind it.
    var isLabelBefore = false

    /// Pixels that mark and label take.
    var left: Double { isLabelBefore ? start - labelRoom : start }
    var right: Double { isLabelBefore ? end + 2 : end + labelRoom }
    private var labelRoom: Double {
      label.isEmpty ? 2 : 10 + TimelineLanes.width(of: label)
    }
  }

  /// Events that have no row, by where they begin.
  struct Rest {
    var middle: Double
    /// Indices, in order of time.
    var events: [Int]
  }

  var kind: TimelineEvent.Kind
  var items: [Item]
  var rows: Int
  /// In a row of their own, the last of `rows`.
  var rests: [Rest] = []
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
  /// Rows of a lane without labels; what has none is counted.
  private static let mostRows = 24
  /// Pixels for a count of events without row.
  private static let restWidth = 46.0
  /// Pixels of a column of a terminal, in a type of 11 pixels.
  private static let columnWidth = 6.1

  /// Columns of a label where there is room.
  private static let longColumns = 110

  /// What has no day on the scale is left out.
  ///
  /// - Parameters:
  ///   - offset: pixels on the left that are not the scale's.
  ///   - columns: of the longest label that takes room from others; 0: no labels.
  ///   - isLimited: whether lanes have so many rows at most, for paper.
  init(
    _ timeline: Timeline, languages: [String], scale: DayScale, offset: Double, columns: Int = 44,
    isLimited: Bool = true
  ) {
    self.scale = scale
    let edge = offset + scale.width
    let words = TimelineWords.all(of: timeline.events, languages: languages)
    lanes = TimelineEvent.Kind.allCases.compactMap { kind in
      let events = timeline.events.indices.filter { timeline.events[$0].kind == kind }
      guard !events.isEmpty else { return nil }
      let items = events.compactMap { index -> TimelineLane.Item? in
        let event = timeline.events[index]
        guard let span = Self.span(of: event, scale), span.end >= 0, span.start <= scale.width
        else {
          return nil
        }
        let item = TimelineLane.Item(
          event: index, row: 0, start: offset + max(span.start, 0),
          end: offset + min(span.end, scale.width),
          label: columns > 0 ? words[index].label(columns: columns) : "")
        return Self.labelled(item, words[index], from: offset, to: edge)
      }
      let labelled = Self.packed(items, kind, rows: isLimited ? Self.labelledRows : .max)
      guard labelled.rests.isEmpty else {
        return Self.packed(items.map(Self.withoutLabel), kind, rows: Self.mostRows)
      }
      return Self.lengthened(labelled, words, to: edge)
    }
  }

  /// Events that no row has.
  var undrawn: Int { lanes.flatMap(\.rests).reduce(0) { $0 + $1.events.count } }

  /// With the label on the side that has room for it, cut to that room.
  private static func labelled(
    _ item: TimelineLane.Item, _ words: TimelineWords, from left: Double, to right: Double
  ) -> TimelineLane.Item {
    var item = item
    guard item.right > right else { return item }
    item.isLabelBefore = item.start - left > right - item.end
    let room = max(item.start - left, right - item.end) - 10
    let columns = Int(room / columnWidth)
    if DisplayWidth.of(item.label) > columns {
      item.label = columns < 4 ? "" : words.label(columns: columns)
    }
    return item
  }

  /// With longer labels where nothing stands behind them.
  private static func lengthened(
    _ lane: TimelineLane, _ words: [TimelineWords], to edge: Double
  ) -> TimelineLane {
    var lane = lane
    var next: [Int: Double] = [:]
    // From the last item of each row to the first.
    for index in lane.items.indices.reversed() {
      let item = lane.items[index]
      defer { next[item.row] = item.left }
      guard !item.isLabelBefore, !item.label.isEmpty else { continue }
      let room = min(next[item.row] ?? edge, edge) - item.end - 10
      let columns = Int(room / columnWidth)
      guard columns > DisplayWidth.of(item.label) else { continue }
      lane.items[index].label = words[item.event].label(columns: min(columns, longColumns))
    }
    return lane
  }

  private static func withoutLabel(_ item: TimelineLane.Item) -> TimelineLane.Item {
    var item = item
    item.label = ""
    item.isLabelBefore = false
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

  /// Each in the first row where what stands before it has ended; what has none of so many rows is
  /// brought together by its place.
  private static func packed(
    _ items: [TimelineLane.Item], _ kind: TimelineEvent.Kind, rows: Int
  ) -> TimelineLane {
    var placed: [TimelineLane.Item] = []
    var rests: [Int: [Int]] = [:]
    var ends: [Double] = []
    for var item in items.sorted(by: { ($0.left, $0.event) < ($1.left, $1.event) }) {
      let row = ends.firstIndex { $0 <= item.left } ?? ends.count
      guard row < rows else {
        rests[Int(item.start / restWidth), default: []].append(item.event)
        continue
      }
      if row == ends.count { ends.append(0) }
      ends[row] = item.right
      item.row = row
      placed.append(item)
    }
    return TimelineLane(
      kind: kind, items: placed, rows: ends.count + (rests.isEmpty ? 0 : 1),
      rests: rests.sorted { $0.key < $1.key }.map { bin, events in
        .init(middle: (Double(bin) + 0.5) * restWidth, events: events)
      })
  }

  static func width(of label: String) -> Double {
    Double(DisplayWidth.of(label)) * columnWidth
  }
}
