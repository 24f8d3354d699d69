// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Names of bodies as actors; looking one up in the tables is slow, so that it is done once.
struct ActorNames: Sendable {
  private var known: [String: TimelineEvent.Actor] = [:]

  /// Who is meant by a name that a decision has; one that no table knows keeps its words.
  mutating func actor(named name: String) -> TimelineEvent.Actor {
    if let actor = known[name] { return actor }
    let actor: TimelineEvent.Actor
    if let entry = NameLookup.entry(name) {
      actor = TimelineEvent.Actor(name: entry.name, code: entry.code, key: entry.key)
    } else {
      let key = NameLookup.unlistedKey(name) ?? name.lowercased()
      actor = TimelineEvent.Actor(name: name, key: key)
    }
    known[name] = actor
    return actor
  }
}

extension TimelineEvent.Actor {
  init(_ participant: ParticipantValue, role: ParticipantValue.Role? = nil) {
    self.init(
      name: participant.name, code: participant.code, key: participant.key,
      role: role ?? (participant.role == .mentioned ? nil : participant.role))
  }
}
