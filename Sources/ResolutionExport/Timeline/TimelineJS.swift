// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// A timeline for TimelineJS (Knight Lab, version 3): its JSON format.
///
/// Dates have as many parts as are known; where they are not plain days, `display_date` says what is
/// known. TimelineJS wants a first day of every event: of what has an end only it gets the end. Headlines
/// and texts are HTML there, and escaped.
package struct TimelineJS {
  private let sheet: TitledTimeline

  package init(_ sheet: TitledTimeline) { self.sheet = sheet }

  /// One object, with a line break at its end.
  package func bytes() -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.key("title")
    json.beginObject()
    let summary = html(Messages.summary(of: sheet.timeline))
    writeText(headline: sheet.title, text: "<p>\(summary)</p>", to: &json)
    json.endObject()
    json.key("events")
    json.beginArray()
    for words in TimelineWords.all(of: sheet.timeline.events, languages: sheet.languages) {
      write(words, to: &json)
    }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ words: TimelineWords, to json: inout JSONWriter) {
    let event = words.event
    guard let first = event.first else { return }
    json.beginObject()
    json.key("start_date")
    write(first, event.precision, to: &json)
    if event.start != nil, let end = event.end, end != first {
      json.key("end_date")
      write(end, event.precision, to: &json)
    }
    if event.precision != .day || event.start == nil || event.end == nil {
      json.member("display_date", html(words.when))
    }
    writeText(headline: words.headline(columns: 90), text: text(of: event, words), to: &json)
    json.member("group", Messages.name(of: event.kind))
    json.member("unique_id", event.id)
    json.endObject()
  }

  private func writeText(headline: String, text: String, to json: inout JSONWriter) {
    json.key("text")
    json.beginObject()
    json.member("headline", html(headline))
    json.member("text", text)
    json.endObject()
  }

  /// As many parts as are known. Quarters and sessions have days: TimelineJS has no such units.
  private func write(
    _ day: CalendarDate, _ precision: TimelineEvent.Precision, to json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("year", day.year)
    if precision != .year { json.member("month", day.month) }
    if precision != .year, precision != .month { json.member("day", day.day) }
    json.endObject()
  }

  private func text(of event: TimelineEvent, _ words: TimelineWords) -> String {
    var text = words.sentences.map { sentence in
      let language = sentence.language.map { " lang=\"\(html($0))\"" } ?? ""
      return "<p\(language)>\(html(sentence.text))</p>"
    }.joined()
    if !event.actors.isEmpty {
      let actors = event.actors.map { TimelineWords.nameAndRole(of: $0, in: event) }
      text += "<p>\(html(Messages.actors(actors)))</p>"
    }
    let sources = event.sources.map { source in
      guard let link = TimelineWords.link(to: source.address) else { return html(source.address) }
      return "<a href=\"\(html(link))\">\(html(source.address))</a>"
    }
    return text + "<p>" + Messages.sources(sources) + "</p>"
  }

  private func html(_ text: String) -> String { HTMLEscaping.escaped(text) }
}
