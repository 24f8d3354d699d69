// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// A timeline as a Vega-Lite specification (version 5) with its data inside: bars and points in a band for
/// each kind, rows in it so that nothing covers anything, tooltips.
///
/// Times are read and drawn in UTC, so that no time zone moves a day. Numbers that only the drawing needs
/// are `row` and `until`, the day behind the last.
package struct TimelineVegaLite {
  package static let schema = "https://vega.github.io/schema/vega-lite/v5.json"

  private let timeline: Timeline
  private let title: String
  private let languages: [String]

  /// - Parameter languages: of the reader, the first wanted first.
  package init(_ timeline: Timeline, title: String, languages: [String]) {
    self.timeline = timeline
    self.title = title
    self.languages = languages
  }

  /// One object, with a line break at its end.
  package func bytes() -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.member("$schema", Self.schema)
    json.member("title", title)
    json.member("description", Messages.summary(of: timeline))
    json.member("width", Self.width)
    json.key("height")
    json.beginObject()
    json.member("step", 12)
    json.member("for", "offset")
    json.endObject()
    writeData(to: &json)
    writeEncoding(to: &json)
    writeLayers(to: &json)
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static let width = 1000

  // MARK: - Data

  private func writeData(to json: inout JSONWriter) {
    let scale = DayScale(timeline.events, width: Double(Self.width))
    let drawn = TimelineLanes(
      timeline, languages: languages, scale: scale, offset: 0, columns: 0,
      isLimited: false)
    var rows: [Int: Int] = [:]
    for item in drawn.lanes.flatMap(\.items) { rows[item.event] = item.row }
    json.key("data")
    json.beginObject()
    json.key("values")
    json.beginArray()
    for (index, event) in timeline.events.enumerated() {
      guard let row = rows[index] else { continue }
      write(event, row: row, to: &json)
    }
    json.endArray()
    json.key("format")
    json.beginObject()
    json.key("parse")
    json.beginObject()
    json.member("start", "utc:'%Y-%m-%d'")
    json.member("until", "utc:'%Y-%m-%d'")
    json.endObject()
    json.endObject()
    json.endObject()
  }

  private func write(_ event: TimelineEvent, row: Int, to json: inout JSONWriter) {
    guard let start = event.first else { return }
    let end = event.end ?? start
    let words = TimelineWords(event, languages: languages)
    let isPoint = event.start == nil || event.end == nil || start == end
    json.beginObject()
    json.member("id", event.id)
    json.member("kind", Messages.name(of: event.kind))
    json.member("label", words.label())
    json.member("when", words.when)
    json.member("edtf", event.edtf)
    json.member("start", start.description)
    json.member("until", end.adding(1).description)
    json.member("precision", event.precision.rawValue)
    json.member("shape", isPoint ? "point" : "bar")
    json.member("row", row)
    json.member("actors", event.actors.map(\.name).joined(separator: ExportTable.listSeparator))
    json.member(
      "roles",
      event.actors.map { $0.role?.rawValue ?? "" }.joined(separator: ExportTable.listSeparator))
    json.member(
      "who", event.actors.map(TimelineFacts.named).joined(separator: ExportTable.listSeparator))
    json.member("place", event.place)
    json.member("text", event.sentence(in: languages))
    json.member(
      "sources", event.sources.map(\.address).joined(separator: ExportTable.listSeparator))
    json.endObject()
  }

  // MARK: - Drawing

  private func writeEncoding(to json: inout JSONWriter) {
    let kinds = TimelineEvent.Kind.allCases.filter { kind in
      timeline.events.contains { $0.kind == kind }
    }
    json.key("encoding")
    json.beginObject()
    json.key("y")
    json.beginObject()
    json.member("field", "kind")
    json.member("type", "nominal")
    json.member("sort", kinds.map(Messages.name))
    json.key("title")
    json.null()
    json.endObject()
    json.key("yOffset")
    json.beginObject()
    json.member("field", "row")
    json.member("type", "ordinal")
    json.endObject()
    json.key("color")
    json.beginObject()
    json.member("field", "kind")
    json.member("type", "nominal")
    json.key("scale")
    json.beginObject()
    json.member("domain", kinds.map(Messages.name))
    json.member("range", kinds.map(TimelineColours.light))
    json.endObject()
    json.key("legend")
    json.null()
    json.endObject()
    writeTooltips(to: &json)
    json.endObject()
  }

  private func writeTooltips(to json: inout JSONWriter) {
    json.key("tooltip")
    json.beginArray()
    for name in ["when", "kind", "label", "who", "place", "text", "sources"] {
      json.beginObject()
      json.member("field", name)
      json.member("type", "nominal")
      json.member("title", name)
      json.endObject()
    }
    json.endArray()
  }

  private func writeLayers(to json: inout JSONWriter) {
    json.key("layer")
    json.beginArray()
    writeLayer("bar", to: &json) { json in
      json.member("type", "bar")
      json.member("cornerRadius", 2)
      json.member("minBandSize", 6)
    }
    writeLayer("point", to: &json) { json in
      json.member("type", "point")
      json.key("filled")
      json.boolean(true)
      json.member("size", 50)
    }
    json.endArray()
  }

  private func writeLayer(
    _ shape: String, to json: inout JSONWriter, mark: (inout JSONWriter) -> Void
  ) {
    json.beginObject()
    json.key("transform")
    json.beginArray()
    json.beginObject()
    json.member("filter", "datum.shape === '\(shape)'")
    json.endObject()
    json.endArray()
    json.key("mark")
    json.beginObject()
    mark(&json)
    json.endObject()
    json.key("encoding")
    json.beginObject()
    json.key("x")
    json.beginObject()
    json.member("field", "start")
    json.member("type", "temporal")
    json.key("title")
    json.null()
    json.key("scale")
    json.beginObject()
    json.member("type", "utc")
    json.endObject()
    json.endObject()
    if shape == "bar" {
      json.key("x2")
      json.beginObject()
      json.member("field", "until")
      json.endObject()
    }
    json.endObject()
    json.endObject()
  }
}
