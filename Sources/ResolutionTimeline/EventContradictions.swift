// Part of Kimberlite.
import ResolutionModel

/// Finds events that are the same by everything but what the sources contradict each other about.
enum EventContradictions {
  static func findings(among events: [MergedEvent], ids: [String]) -> [TimelineFinding] {
    var findings: [TimelineFinding] = []
    findings += times(of: events, ids)
    findings += meetings(events, ids)
    findings += chairs(events, ids)
    return findings.sorted {
      ($0.events + [$0.kind.rawValue]).lexicographicallyPrecedes($1.events + [$1.kind.rawValue])
    }
  }

  /// One symbol, several dates.
  private static func times(of events: [MergedEvent], _ ids: [String]) -> [TimelineFinding] {
    var bySubject: [String: [Int]] = [:]
    for (index, event) in events.enumerated() where event.kind == .adoption {
      if let subject = event.reports[0].subject { bySubject[subject, default: []].append(index) }
    }
    return bySubject.values.filter { $0.count > 1 }.map { finding(.time, $0, events, ids) }
  }

  /// One name and place, days that overlap but are not the same; or the same days, two places.
  private static func meetings(_ events: [MergedEvent], _ ids: [String]) -> [TimelineFinding] {
    var byBody: [String: [Int]] = [:]
    for (index, event) in events.enumerated()
    where event.kind == .meeting && event.time.precision == .day {
      guard let body = event.organisation, let year = event.time.start?.year else { continue }
      byBody["\(body)|\(year)", default: []].append(index)
    }
    var findings: [TimelineFinding] = []
    for members in byBody.values where members.count > 1 && members.count < 50 {
      for (offset, first) in members.enumerated() {
        for second in members[(offset + 1)...] {
          let pair = [first, second]
          if let kind = contradiction(events[first], events[second]) {
            findings.append(finding(kind, pair, events, ids))
          }
        }
      }
    }
    return findings
  }

  private static func contradiction(
    _ a: MergedEvent, _ b: MergedEvent
  ) -> TimelineFinding.Kind? {
    guard let first = a.time.interval, let second = b.time.interval,
      first.start <= second.end, second.start <= first.end, isHeldAtOnce(first),
      isHeldAtOnce(second)
    else { return nil }
    let (here, there) = (cities(of: a), cities(of: b))
    guard !here.isEmpty, !there.isEmpty else { return nil }
    // One day of a meeting may be told for itself.
    let isDay = first.start == first.end || second.start == second.end
    if !here.isDisjoint(with: there) { return first == second || isDay ? nil : .time }
    return first == second ? .place : nil
  }

  /// A meeting that was resumed after months is told with the days of its parts, too.
  private static func isHeldAtOnce(_ days: DateInterval) -> Bool {
    days.end <= days.start.adding(60)
  }

  private static func cities(of event: MergedEvent) -> Set<String> {
    Set(event.reports.lazy.filter(\.isInCity).compactMap(\.place))
  }

  static func place(of event: MergedEvent) -> String? {
    event.reports.lazy.compactMap(\.place).first
  }

  /// Two chairs of one body in one year.
  private static func chairs(_ events: [MergedEvent], _ ids: [String]) -> [TimelineFinding] {
    var byTerm: [String: [Int]] = [:]
    for (index, event) in events.enumerated()
    where event.kind == .chairmanship && event.time.precision == .year {
      guard let body = event.organisation, let role = event.reports[0].actors.first?.role else {
        continue
      }
      byTerm["\(body)|\(role.rawValue)|\(event.time.name)", default: []].append(index)
    }
    return byTerm.values.filter { $0.count > 1 }.map { finding(.actor, $0, events, ids) }
  }

  private static func finding(
    _ kind: TimelineFinding.Kind, _ members: [Int], _ events: [MergedEvent], _ ids: [String]
  ) -> TimelineFinding {
    let ordered = members.sorted { ids[$0] < ids[$1] }
    return TimelineFinding(
      kind: kind, events: ordered.map { ids[$0] },
      values: ordered.map { index in
        let event = events[index]
        return switch kind {
        case .time: event.time.name
        case .place: cities(of: event).min() ?? ""
        case .actor: event.reports[0].actors.first?.name ?? ""
        }
      })
  }
}
