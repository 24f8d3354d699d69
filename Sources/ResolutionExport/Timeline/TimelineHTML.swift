// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// A timeline as one page of HTML that asks the network for nothing: the events year by year, and above
/// them, drawn by the page's own script from that list, lanes by kind that zoom, move and filter. Without
/// script the list is there alone.
///
/// The id of each event is the id of its entry: `#admission-2007-05-LBR` leads there.
package struct TimelineHTML {
  private let timeline: Timeline
  private let title: String
  private let languages: [String]
  /// Of all events, by the name.
  private let actors: [(actor: TimelineEvent.Actor, count: Int)]
  private let places: [String: Int]
  private let findings: TimelineFindings

  /// - Parameter languages: of the reader, the first wanted first.
  package init(_ timeline: Timeline, title: String, languages: [String]) {
    self.timeline = timeline
    self.title = title
    self.languages = languages
    actors = Self.counted(timeline.events)
    places = Dictionary(
      actors.enumerated().map { ($1.actor.key, $0) }, uniquingKeysWith: { first, _ in first })
    findings = TimelineFindings(timeline)
  }

  /// The page; some 600 bytes for an event with one source.
  package func bytes() -> [UInt8] {
    let body = facts() + tools() + stage() + panel() + list() + TimelineScript.element
    let style =
      TimelineStyle.rules + "\n" + TimelineColours.style(for: TimelineEvent.Kind.allCases)
    return Array(HTMLPage(title: title, body: body, style: style).text().utf8)
  }

  private static func counted(
    _ events: [TimelineEvent]
  ) -> [(actor: TimelineEvent.Actor, count: Int)] {
    var counts: [String: (actor: TimelineEvent.Actor, count: Int)] = [:]
    for event in events {
      var keys: Set<String> = []
      for actor in event.actors where keys.insert(actor.key).inserted {
        counts[actor.key, default: (actor, 0)].count += 1
      }
    }
    return counts.values.sorted { ($0.actor.name, $0.actor.key) < ($1.actor.name, $1.actor.key) }
  }

  // MARK: - Above the drawing

  private func facts() -> String {
    "<p class=\"facts\">\(HTMLEscaping.escaped(Messages.summary(of: timeline)))</p>\n"
  }

  /// Hidden until the script runs, without which they do nothing.
  private func tools() -> String {
    var html = "<form id=\"tools\" hidden>\n<div class=\"row\">\n"
    html += "<input id=\"find\" type=\"search\" placeholder=\"\(Messages.findText)\""
    html += " aria-label=\"\(Messages.findText)\" autocomplete=\"off\">\n"
    html += "<button type=\"button\" id=\"all\">\(Messages.allShown)</button>\n"
    html += "<span class=\"zooms\">"
    for (id, name, sign) in [
      ("out", Messages.zoomOut, "−"), ("in", Messages.zoomIn, "+"),
      ("fit", Messages.fitAll, Messages.fitAll),
    ] {
      html += "<button type=\"button\" id=\"\(id)\" aria-label=\"\(name)\">\(sign)</button>"
    }
    html += "</span>\n</div>\n"
    html += "<details id=\"more\">\n<summary>\(Messages.filtersHeading)</summary>\n"
    return html + actorChoice() + kinds() + legend() + "</details>\n</form>\n"
  }

  private func actorChoice() -> String {
    guard !actors.isEmpty else { return "" }
    var html = "<div class=\"row\">\n<select id=\"actor\" aria-label=\"\(Messages.actorChoice)\">\n"
    html += "<option value=\"\">\(Messages.allActors)</option>\n"
    for (place, entry) in actors.enumerated() {
      let name = HTMLEscaping.escaped(TimelineWords.name(of: entry.actor))
      html += "<option value=\"\(place)\" data-name=\"\(name)\">\(name) · \(entry.count)</option>\n"
    }
    return html + "</select>\n</div>\n"
  }

  private func kinds() -> String {
    var html = "<fieldset class=\"row\"><legend>\(Messages.kindChoice)</legend>\n"
    for kind in TimelineEvent.Kind.allCases {
      let count = timeline.events.count { $0.kind == kind }
      guard count > 0 else { continue }
      html += "<label class=\"chip kind-\(kind.rawValue)\"><input type=\"checkbox\" name=\"kind\""
      html += " value=\"\(kind.rawValue)\" checked><span class=\"swatch\"></span>"
      html += "<span class=\"name\">\(Messages.name(of: kind))</span>"
      html += " <span class=\"count\">\(count)</span></label>\n"
    }
    return html + "</fieldset>\n"
  }

  private func legend() -> String {
    let marks = [
      ("filled", Messages.filledMark), ("outlined", Messages.outlinedMark),
      ("open", Messages.openMark), ("group", Messages.groupMark),
    ]
    let items = marks.map { name, words in
      "<li><span class=\"sample \(name)\"></span> \(words)</li>"
    }
    return "<p class=\"facts\">\(Messages.drawingHelp)</p>\n<ul class=\"legend\">"
      + items.joined() + "</ul>\n"
  }

  /// Says on which days it opens, where these are not all.
  private func stage() -> String {
    let days = EventDays.usual(timeline.events)
    let isPart = days != EventDays(timeline.events)
    let opening = isPart ? " data-from=\"\(days.first)\" data-to=\"\(days.last)\"" : ""
    return """
      <div id="stage" role="group" aria-label="\(Messages.drawingName)"\(opening) hidden>
      <svg id="axis" aria-hidden="true"></svg>
      <div id="lanes"><svg id="drawing"></svg></div>
      <div id="edges"><button type="button" id="earlier" hidden></button>\
      <button type="button" id="later" hidden></button></div>
      </div>
      <p id="status" class="facts" role="status"></p>

      """
  }

  private func panel() -> String {
    """
    <aside id="panel" tabindex="-1" aria-label="\(Messages.eventName)" hidden>
    <button type="button" id="close">\(Messages.closeEvent)</button>
    <div id="shown"></div>
    </aside>

    """
  }

  // MARK: - The list

  private func list() -> String {
    var html = "<h2 id=\"list\">\(Messages.listHeading)</h2>\n"
    html += "<p class=\"facts\">\(Messages.showHelp)</p>\n"
    var year: Int?
    for words in TimelineWords.all(of: timeline.events, languages: languages) {
      let event = words.event
      if let next = event.first?.year, next != year {
        html += (year == nil ? "" : "</ol>\n</section>\n")
        html += "<section class=\"year\">\n<h3>\(next)</h3>\n<ol>\n"
        year = next
      } else if year == nil {
        html += "<section class=\"year\">\n<ol>\n"
        year = 0
      }
      append(words, to: &html)
    }
    return html + (year == nil ? "" : "</ol>\n</section>\n")
  }

  /// Columns of the label of an entry; the drawing cuts it to its room.
  private static let labelColumns = 100

  private func append(_ words: TimelineWords, to html: inout String) {
    let event = words.event
    let id = HTMLEscaping.escaped(event.id)
    html += "<li class=\"event kind-\(event.kind.rawValue)\" id=\"\(id)\""
    html += attributes(of: event, words.parts(columns: Self.labelColumns)) + ">\n"
    html += "<h4><a href=\"#\(id)\">\(HTMLEscaping.escaped(words.when))</a>"
    html += " <span class=\"kind\">\(Messages.name(of: event.kind))</span></h4>\n"
    for sentence in words.sentences {
      let language = sentence.language.map { " lang=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
      html += "<p class=\"text\"\(language)>\(HTMLEscaping.escaped(sentence.text))</p>\n"
    }
    let known = facts(of: event)
    if !known.isEmpty {
      html += "<p class=\"facts\">\(HTMLEscaping.escaped(known.joined(separator: " · ")))</p>\n"
    }
    html += "<ul class=\"sources\">"
    for source in event.sources {
      let address = HTMLEscaping.escaped(source.address)
      let link = TimelineWords.link(to: source.address).map {
        "<a href=\"\(HTMLEscaping.escaped($0))\">\(address)</a>"
      }
      html += "<li data-address=\"\(address)\">\(link ?? address)</li>"
    }
    html += "</ul>\n</li>\n"
  }

  private func attributes(of event: TimelineEvent, _ label: TimelineWords.Label) -> String {
    var html =
      " data-kind=\"\(event.kind.rawValue)\" data-label=\"\(HTMLEscaping.escaped(label.text))\""
    // Of the label, in the units of the script.
    if !label.head.isEmpty { html += " data-head=\"\(label.head.utf16.count)\"" }
    if !label.tail.isEmpty { html += " data-tail=\"\(label.tail.utf16.count)\"" }
    if let start = event.start { html += " data-start=\"\(start)\"" }
    if let end = event.end { html += " data-end=\"\(end)\"" }
    if event.precision != .day { html += " data-precision=\"\(event.precision.rawValue)\"" }
    let actors = event.actors.compactMap { places[$0.key] }
    if !actors.isEmpty {
      html += " data-actors=\"\(actors.map(String.init).joined(separator: " "))\""
    }
    let roles = event.actors.map { $0.role?.rawValue ?? "mentioned" }
    if roles.contains(where: { $0 != "mentioned" }) {
      html += " data-roles=\"\(roles.joined(separator: " "))\""
    }
    return html
  }

  private func facts(of event: TimelineEvent) -> [String] {
    var facts: [String] = []
    if let subject = event.subject { facts.append(subject) }
    if let place = event.place { facts.append(Messages.place(place)) }
    if !event.actors.isEmpty {
      facts.append(
        Messages.actors(event.actors.map { TimelineWords.nameAndRole(of: $0, in: event) }))
    }
    return facts + findings.sentences(of: event.id)
  }
}
