// Part of Kimberlite.
import ResolutionTimeline

/// Events as objects: the members of the data contract, and what is known besides.
enum TimelineJSON {
  static func array(of events: [TimelineEvent], languages: [String]) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginArray()
    for event in events { write(event, languages, to: &json) }
    json.endArray()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  static func lines(of events: [TimelineEvent], languages: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for event in events {
      var json = JSONWriter(style: .compact)
      write(event, languages, to: &json)
      bytes += json.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// One event. `event` is the sentence in the first language that has one; `texts` has one of each.
  static func write(_ event: TimelineEvent, _ languages: [String], to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", event.id)
    json.member("start", event.start?.description)
    json.member("end", event.end?.description)
    json.member("precision", event.precision.rawValue)
    json.member("edtf", event.edtf)
    json.member("kind", event.kind.rawValue)
    json.member("event", event.sentence(in: languages))
    json.member("actors", event.actors.map(\.name))
    json.key("participants")
    json.beginArray()
    for actor in event.actors { write(actor, to: &json) }
    json.endArray()
    json.member("place", event.place)
    json.member("subject", event.subject)
    json.member("session", TimelineFacts.session(of: event))
    json.key("texts")
    json.beginObject()
    for (code, text) in TimelineFacts.texts(of: event) {
      json.key(name: code)
      json.string(text)
    }
    json.endObject()
    json.member("sources", event.sources.map(\.address))
    json.endObject()
  }

  private static func write(_ actor: TimelineEvent.Actor, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", actor.name)
    json.member("code", actor.code)
    json.member("role", actor.role?.rawValue)
    json.endObject()
  }
}

/// What printers make of an event.
package enum TimelineFacts {
  /// The number in a subject such as `session 63`.
  package static func session(of event: TimelineEvent) -> Int? {
    guard event.precision == .session, let subject = event.subject,
      let last = subject.split(separator: " ").last
    else { return nil }
    return Int(last)
  }

  /// The sentence of each language that tells of it, by code.
  static func texts(of event: TimelineEvent) -> [(code: String, text: String)] {
    let codes = Set(event.sources.compactMap(\.language)).sorted()
    return codes.map { ($0, event.sentence(in: [$0])) }
  }

  /// `India (vice-chair)`; a role that the kind says is left out.
  static func named(_ actor: TimelineEvent.Actor, in event: TimelineEvent) -> String {
    guard let role = role(of: actor, in: event) else { return actor.name }
    return "\(actor.name) (\(role))"
  }

  /// `vice-chair`; nil where an actor is only named, or the kind of event says it.
  static func role(of actor: TimelineEvent.Actor, in event: TimelineEvent) -> String? {
    let isSaid =
      switch event.kind {
      case .admission: actor.role == .admitted
      case .reviewVisit: actor.role == .reviewed
      case .suspension: actor.role == .suspended
      default: false
      }
    return isSaid ? nil : actor.role.flatMap(Messages.name)
  }
}
