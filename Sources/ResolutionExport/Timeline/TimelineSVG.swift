// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// A timeline as one drawing (SVG 1.1) for a slide or a report: lanes by kind, a line for each year, every
/// event with its label, a legend. White ground, generic families of type, no style sheet, nothing
/// fetched, so that programs which know only the plain parts of SVG draw it too.
package struct TimelineSVG {
  private let timeline: Timeline
  private let title: String
  private let languages: [String]
  /// Of each event.
  private let words: [TimelineWords]
  /// What the drawing shows, and what stands before and behind it.
  private let days: EventDays
  private let earlier: [TimelineWords]
  private let later: [TimelineWords]

  private static let width = 1200.0
  private static let nameWidth = 108.0
  private static let head = 64.0
  private static let rowHeight = 17.0
  private static let laneMargin = 10.0
  private static let edgeHeight = 20.0
  private static let legendHeight = 46.0
  private static let ink = "#1f2328"
  private static let faint = "#59636e"
  private static let family = "Helvetica, Arial, 'Noto Sans', 'Noto Sans CJK SC', sans-serif"

  /// - Parameter languages: of the reader, the first wanted first.
  package init(_ timeline: Timeline, title: String, languages: [String]) {
    self.timeline = timeline
    self.title = title
    self.languages = languages
    words = TimelineWords.all(of: timeline.events, languages: languages)
    let days = EventDays.usual(timeline.events)
    self.days = days
    earlier = words.filter { days.isBefore($0.event) }
    later = words.filter { days.isBehind($0.event) }
  }

  /// 1200 pixels wide, as high as the rows need.
  package func bytes() -> [UInt8] {
    let drawn = drawn()
    let scale = drawn.scale
    let heights = drawn.lanes.map { Double($0.rows) * Self.rowHeight + Self.laneMargin }
    let bottom = Self.head + heights.reduce(0, +)
    let edges = self.edges(top: bottom)
    let legendTop = bottom + (edges.isEmpty ? 0 : Self.edgeHeight)
    let height = legendTop + Self.legendHeight
    var svg = head(height: height)
    svg += grid(scale, bottom: bottom)
    var top = Self.head
    for (index, lane) in drawn.lanes.enumerated() {
      svg += self.lane(lane, top: top, height: heights[index], isShaded: index % 2 == 0)
      top += heights[index]
    }
    return Array((svg + edges + legend(top: legendTop) + "</svg>\n").utf8)
  }

  /// Events that the drawing only counts.
  package var undrawnEvents: Int { drawn().undrawn }

  /// Events on days that the drawing does not show: signs at its edges count and name them.
  package var outsideEvents: (earlier: Int, later: Int) { (earlier.count, later.count) }

  private func drawn() -> TimelineLanes {
    TimelineLanes(
      timeline, languages: languages,
      scale: DayScale(days, width: Self.width - Self.nameWidth), offset: Self.nameWidth)
  }

  private func head(height: Double) -> String {
    let (width, height) = (Self.number(Self.width), Self.number(height))
    let title = XMLEscaping.escaped(title)
    let summary = XMLEscaping.escaped(Messages.summary(of: timeline))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="title desc" \
      font-family="\(Self.family)" font-size="11" fill="\(Self.ink)">
      <title id="title">\(title)</title>
      <desc id="desc">\(summary)</desc>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <text x="12" y="24" font-size="16" font-weight="bold">\
      \(XMLEscaping.escaped(WordCut.head(of: self.title, columns: 96)))</text>
      <text x="1188" y="24" text-anchor="end" fill="\(Self.faint)">\(summary)</text>

      """
  }

  private func grid(_ scale: DayScale, bottom: Double) -> String {
    var svg = ""
    for year in scale.years(apart: 34) {
      let x = Self.number(Self.nameWidth + scale.x(year.dayNumber))
      svg += "<path d=\"M\(x) 44V\(Self.number(bottom))\" stroke=\"#d1d9e0\"/>\n"
      // No year that the edge would cut.
      guard Self.nameWidth + scale.x(year.dayNumber) + 30 < Self.width else { continue }
      svg += "<text x=\"\(x)\" dx=\"3\" y=\"55\" fill=\"\(Self.faint)\">\(year.year)</text>\n"
    }
    return svg
  }

  // MARK: - Lanes

  private func lane(
    _ lane: TimelineLane, top: Double, height: Double, isShaded: Bool
  ) -> String {
    let colour = TimelineColours.light(lane.kind)
    let name = XMLEscaping.escaped(Messages.name(of: lane.kind))
    var svg = "<g>\n"
    if isShaded {
      svg += "<rect y=\"\(Self.number(top))\" width=\"1200\" height=\"\(Self.number(height))\""
      svg += " fill=\"#59636e\" fill-opacity=\"0.06\"/>\n"
    }
    svg += "<text x=\"12\" y=\"\(Self.number(top + 17))\" font-weight=\"bold\""
    svg += " fill=\"\(colour)\">\(name)</text>\n"
    for item in lane.items {
      let y = top + Self.laneMargin / 2 + (Double(item.row) + 0.5) * Self.rowHeight
      svg += mark(item, y, colour)
    }
    for rest in lane.rests {
      let y = top + Self.laneMargin / 2 + (Double(lane.rows) - 0.5) * Self.rowHeight
      svg += count(rest, y, colour)
    }
    return svg + "</g>\n"
  }

  /// Of events that no row has.
  private func count(_ rest: TimelineLane.Rest, _ y: Double, _ colour: String) -> String {
    let time = Self.years(rest.events.map { timeline.events[$0] })
    return "<g><title>\(XMLEscaping.escaped(Messages.more(rest.events.count, time)))</title>"
      + "<text x=\"\(Self.number(rest.middle))\" y=\"\(Self.number(y + 4))\" "
      + "text-anchor=\"middle\" font-weight=\"bold\" fill=\"\(colour)\">"
      + "+\(rest.events.count)</text></g>\n"
  }

  private func mark(_ item: TimelineLane.Item, _ y: Double, _ colour: String) -> String {
    let event = timeline.events[item.event]
    let words = words[item.event]
    let title = XMLEscaping.escaped("\(words.when) · \(words.headline(columns: 110))")
    var svg = "<g id=\"\(XMLEscaping.escaped(event.id))\"><title>\(title)</title>"
    svg += Self.shape(of: event, item, y, colour)
    if !item.label.isEmpty {
      let (x, anchor) =
        item.isLabelBefore ? (item.start - 5, " text-anchor=\"end\"") : (item.end + 5, "")
      svg += "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y + 4))\"\(anchor)>"
      svg += XMLEscaping.escaped(item.label) + "</text>"
    }
    return svg + "</g>\n"
  }

  private static func shape(
    of event: TimelineEvent, _ item: TimelineLane.Item, _ y: Double, _ colour: String
  ) -> String {
    var svg = ""
    var middle = (item.start + item.end) / 2
    if event.start == nil || event.end == nil {
      let left = event.start == nil ? item.start : item.start + TimelineLanes.markWidth
      svg = "<path d=\"M\(number(left)) \(number(y))h\(number(TimelineLanes.tail))\""
      svg += " stroke=\"\(colour)\" stroke-width=\"2\" stroke-dasharray=\"2 3\"/>"
      middle =
        event.start == nil
        ? item.end - TimelineLanes.markWidth / 2 : item.start + TimelineLanes.markWidth / 2
    } else if event.precision != .day || item.end - item.start > TimelineLanes.markWidth + 0.5 {
      return bar(item, y, colour, isVague: event.precision != .day)
    }
    let (x, y) = (number(middle), number(y))
    if event.kind == .deadline {
      return svg + "<path d=\"M\(number(middle - 5)) \(y)l5 -5l5 5l-5 5z\" fill=\"\(colour)\"/>"
    }
    return svg + "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4.5\" fill=\"\(colour)\"/>"
  }

  /// Broken in outline where the days are not known.
  private static func bar(
    _ item: TimelineLane.Item, _ y: Double, _ colour: String, isVague: Bool
  ) -> String {
    "<rect x=\"\(number(item.start))\" y=\"\(number(y - 5))\" height=\"10\" rx=\"2\""
      + " width=\"\(number(item.end - item.start))\" stroke=\"\(colour)\" fill=\""
      + (isVague ? "none\" stroke-dasharray=\"3 2\"/>" : "\(colour)\" fill-opacity=\"0.35\"/>")
  }

  // MARK: - Edges

  /// Events that are named where a sign at the edge is pointed at.
  private static let mostNamed = 20

  private func edges(top: Double) -> String {
    var svg = ""
    if !earlier.isEmpty {
      let words = Messages.earlier(earlier.count, Self.years(earlier.map(\.event)))
      svg += edge(words, earlier, "x=\"\(Self.number(Self.nameWidth))\"", top)
    }
    if !later.isEmpty {
      let words = Messages.later(later.count, Self.years(later.map(\.event)))
      svg += edge(words, later, "x=\"1188\" text-anchor=\"end\"", top)
    }
    return svg
  }

  private func edge(
    _ sign: String, _ words: [TimelineWords], _ place: String, _ top: Double
  ) -> String {
    let names = words.prefix(Self.mostNamed).map { "\($0.when) · \($0.headline(columns: 110))" }
    return "<g><title>\(XMLEscaping.escaped(names.joined(separator: "\n")))</title>"
      + "<text \(place) y=\"\(Self.number(top + 15))\" font-weight=\"bold\" "
      + "fill=\"\(Self.faint)\">\(XMLEscaping.escaped(sign))</text></g>\n"
  }

  private static func years(_ events: [TimelineEvent]) -> String {
    let years = events.compactMap { $0.first?.year }
    let (first, last) = (years.min() ?? 0, years.max() ?? 0)
    return first == last ? "\(first)" : Messages.span("\(first)", "\(last)")
  }

  // MARK: - Legend

  private func legend(top: Double) -> String {
    let y = top + 26
    let colour = Self.faint
    let box = TimelineLane.Item(event: 0, row: 0, start: 12, end: 40, label: "")
    var svg = "<g fill=\"\(colour)\">\n" + Self.bar(box, y, colour, isVague: false)
    svg += text(Messages.filledMark, x: 46, y)
    svg += Self.bar(
      .init(event: 0, row: 0, start: 192, end: 220, label: ""), y, colour, isVague: true)
    svg += text(Messages.outlinedMark, x: 226, y)
    svg += "<path d=\"M490 \(Self.number(y))h28\" stroke=\"\(colour)\" stroke-width=\"2\""
    svg += " stroke-dasharray=\"2 3\"/>" + text(Messages.openMark, x: 524, y)
    return svg + "</g>\n"
  }

  private func text(_ words: String, x: Int, _ y: Double) -> String {
    "<text x=\"\(x)\" y=\"\(Self.number(y + 4))\">\(XMLEscaping.escaped(words))</text>\n"
  }

  /// With one decimal.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
