// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// What a paragraph names, as fields that a cluster filters and counts by.
struct OpenSearchEntities {
  private var dates: [DateInterval] = []
  private var cites: [String] = []
  private var participants: [ParticipantValue] = []
  private var verbs: [String] = []
  private var acts: [String] = []
  private var meetings: [String] = []
  private var places: [String] = []

  init(_ mentions: [MentionValue]) {
    for mention in mentions {
      switch mention {
      case .date(let date): if let interval = date.interval { Self.add(interval, to: &dates) }
      case .citation(let citation): Self.add(citation.symbol, to: &cites)
      case .participant(let participant):
        if !participants.contains(where: {
          $0.key == participant.key && $0.role == participant.role
        }) {
          participants.append(participant)
        }
      case .meeting(let meeting):
        Self.add(meeting.name, to: &meetings)
        if let place = meeting.place { Self.add(place, to: &places) }
      case .decision(let decision):
        Self.add(decision.verb, to: &verbs)
        Self.add(decision.actClass, to: &acts)
      case .count, .session: break
      }
    }
  }

  private static func add<Value: Equatable>(_ value: Value, to list: inout [Value]) {
    if !list.contains(value) { list.append(value) }
  }

  /// Members of the object that is open.
  func write(to json: inout JSONWriter) {
    json.key("dates")
    json.beginArray()
    for date in dates {
      json.beginObject()
      json.member("gte", date.start.description)
      json.member("lte", date.end.description)
      json.endObject()
    }
    json.endArray()
    json.member("cites", cites)
    json.key("participants")
    json.beginArray()
    for participant in participants {
      json.beginObject()
      json.member("name", participant.name)
      json.member("code", participant.code)
      json.member("role", participant.role.rawValue)
      json.member("year", participant.year)
      json.endObject()
    }
    json.endArray()
    json.member("meetings", meetings)
    json.member("places", places)
    json.member("verbs", verbs)
    json.member("acts", acts)
  }
}
