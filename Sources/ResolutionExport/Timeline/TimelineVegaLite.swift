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

  private let sheet: TitledTimeline

  package init(_ sheet: TitledTimeline) { self.sheet = sheet }

  /// One object, with a line break at its end.
  package func bytes() -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.member("$schema", Self.schema)
    json.member("title", sheet.title)
    json.member("description", Messages.summary(of: sheet.timeline))
    json.member("width", Self.width)
    json.object("height") { json in
      json.member("step", 12)
      json.member("for", "offset")
    }
    json.object("data", writeData)
    json.object("encoding", writeEncoding)
    json.key("layer")
    json.beginArray()
    for shape in Shape.allCases { writeLayer(shape, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static let width = 1000

  private enum Shape: String, CaseIterable { case bar, point }

  // MARK: - Data

  private func writeData(to json: inout JSONWriter) {
    let scale = DayScale(EventDays(sheet.timeline.events), width: Double(Self.width))
    let drawn = TimelineLanes(
      sheet.timeline, languages: sheet.languages, scale: scale, offset: 0, columns: 0,
      isLimited: false)
    var rows: [Int: Int] = [:]
    for item in drawn.lanes.flatMap(\.items) { rows[item.event] = item.row }
    json.key("values")
    json.beginArray()
    let words = TimelineWords.all(of: sheet.timeline.events, languages: sheet.languages)
    for (index, event) in words.enumerated() {
      guard let row = rows[index] else { continue }
      write(event, row: row, to: &json)
    }
    json.endArray()
    json.object("format") { json in
      json.object("parse") { json in
        json.member("start", "utc:'%Y-%m-%d'")
        json.member("until", "utc:'%Y-%m-%d'")
      }
    }
  }

  private func write(_ words: TimelineWords, row: Int, to json: inout JSONWriter) {
    let event = words.event
    guard let start = event.first else { return }
    let end = event.end ?? start
    let isPoint = event.start == nil || event.end == nil || start == end
    func list(_ values: [String]) -> String {
      values.joined(separator: ExportTable.listSeparator)
    }
    json.beginObject()
    json.member("id", event.id)
    json.member("kind", Messages.name(of: event.kind))
    json.member("label", words.label(columns: 90))
    json.member("when", words.when)
    json.member("edtf", event.edtf)
    json.member("start", start.description)
    json.member("until", end.adding(1).description)
    json.member("precision", event.precision.rawValue)
    json.member("shape", (isPoint ? Shape.point : .bar).rawValue)
    json.member("row", row)
    json.member("actors", list(event.actors.map(\.name)))
    json.member("roles", list(event.actors.map { $0.role?.rawValue ?? "" }))
    json.member("who", list(event.actors.map { TimelineFacts.named($0, in: event) }))
    json.member("place", event.place)
    json.member("text", event.sentence(in: sheet.languages))
    json.member("sources", list(event.sources.map(\.address)))
    json.endObject()
  }

  // MARK: - Drawing

  private func writeEncoding(to json: inout JSONWriter) {
    let present = Set(sheet.timeline.events.map(\.kind))
    let kinds = TimelineEvent.Kind.allCases.filter(present.contains)
    json.channel("y", of: "kind", "nominal") { json in
      json.member("sort", kinds.map(Messages.name))
      json.key("title")
      json.null()
    }
    json.channel("yOffset", of: "row", "ordinal")
    json.channel("color", of: "kind", "nominal") { json in
      json.object("scale") { json in
        json.member("domain", kinds.map(Messages.name))
        json.member("range", kinds.map(TimelineColours.light))
      }
      json.key("legend")
      json.null()
    }
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

  private func writeLayer(_ shape: Shape, to json: inout JSONWriter) {
    json.beginObject()
    json.key("transform")
    json.beginArray()
    json.beginObject()
    json.member("filter", "datum.shape === '\(shape.rawValue)'")
    json.endObject()
    json.endArray()
    json.object("mark") { json in
      json.member("type", shape.rawValue)
      switch shape {
      case .bar:
        json.member("cornerRadius", 2)
        json.member("minBandSize", 6)
      case .point:
        json.key("filled")
        json.boolean(true)
        json.member("size", 50)
      }
    }
    json.object("encoding") { json in
      json.channel("x", of: "start", "temporal") { json in
        json.key("title")
        json.null()
        json.object("scale") { $0.member("type", "utc") }
      }
      if shape == .bar { json.object("x2") { $0.member("field", "until") } }
    }
    json.endObject()
  }
}

extension JSONWriter {
  /// A member that is an object.
  fileprivate mutating func object(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    members(&self)
    endObject()
  }

  /// What a channel of the drawing shows.
  fileprivate mutating func channel(
    _ name: StaticString, of field: String, _ type: String,
    _ members: (inout JSONWriter) -> Void = { _ in }
  ) {
    object(name) { json in
      json.member("field", field)
      json.member("type", type)
      members(&json)
    }
  }
}
