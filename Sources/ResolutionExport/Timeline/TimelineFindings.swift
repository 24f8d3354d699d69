// Part of Kimberlite.
import ResolutionTimeline

/// What sources say differently, in sentences that name them.
package struct TimelineFindings {
  private let findings: [TimelineFinding]
  /// Of the events that are concerned, by their ids.
  private let events: [String: TimelineEvent]
  private let indices: [String: [Int]]

  package init(_ timeline: Timeline) {
    findings = timeline.findings
    var indices: [String: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      for event in finding.events { indices[event, default: []].append(index) }
    }
    self.indices = indices
    let concerned = timeline.events.lazy.filter { indices[$0.id] != nil }
    events = Dictionary(concerned.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var sentences: [String] { findings.map(sentence) }

  /// Of one event.
  func sentences(of event: String) -> [String] {
    (indices[event] ?? []).map { sentence(for: findings[$0]) }
  }

  private func sentence(for finding: TimelineFinding) -> String {
    let values = zip(finding.values, finding.events).map { value, id in
      let sources = events[id]?.sources.map(\.address) ?? []
      return (value: value, source: sources.first ?? id, more: max(0, sources.count - 1))
    }
    return Messages.sentence(for: finding.kind, values)
  }
}
