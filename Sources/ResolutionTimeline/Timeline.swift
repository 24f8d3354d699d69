// Part of Kimberlite.
import ResolutionModel

/// The events of documents, in the order of their first days, and what contradicts itself in them.
package struct Timeline: Sendable, Hashable {
  package var events: [TimelineEvent]
  package var findings: [TimelineFinding]

  package init(events: [TimelineEvent] = [], findings: [TimelineFinding] = []) {
    self.events = events
    self.findings = findings
  }

  /// The first events, and what contradicts itself among them.
  package func prefix(_ count: Int) -> Timeline { choosing(events.prefix(count)) }

  /// Some of the events, and what contradicts itself among them.
  package func choosing(_ events: some Sequence<TimelineEvent>) -> Timeline {
    let events = Array(events)
    let ids = Set(events.map(\.id))
    return Timeline(
      events: events, findings: findings.filter { $0.events.allSatisfy(ids.contains) })
  }
}

/// Sources that do not agree about what is the same event; both are kept.
package struct TimelineFinding: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Two times for one event.
    case time
    /// Two places.
    case place
    /// Two holders of an office in one term.
    case actor
  }
  package var kind: Kind
  /// Ids of the events concerned, in their order.
  package var events: [String]
  /// What each says, as many as `events`: `2003-05-15`, `Gaborone`.
  package var values: [String]

  package init(kind: Kind, events: [String], values: [String]) {
    self.kind = kind
    self.events = events
    self.values = values
  }
}
