// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reports of one event, brought together.
struct MergedEvent {
  var kind: TimelineEvent.Kind
  var topic: EventTopic?
  var time: EventTime
  var reports: [KeptReport]
  var families: Set<EventKey>
  var organisation: String?

  init(_ reports: [KeptReport]) {
    let ordered = reports.sorted(by: Self.precedes)
    self.reports = ordered
    families = Set(ordered.flatMap { $0.families + MeetingSameness.families(of: $0) })
    let kind = Self.kind(of: ordered)
    self.kind = kind
    let best = ordered.first { $0.kind == kind } ?? ordered[0]
    topic = best.topic
    time = best.time
    organisation = ordered.lazy.compactMap(\.organisation).first
  }

  /// - Parameter target: for each event the one with which it is joined: itself, or one that is joined
  ///   with itself.
  static func joined(_ events: [MergedEvent], _ target: [Int]) -> [MergedEvent] {
    var result: [Int: [KeptReport]] = [:]
    for index in events.indices { result[target[index], default: []] += events[index].reports }
    return events.indices.compactMap { index in
      guard target[index] == index else { return nil }
      let reports = result[index] ?? []
      return reports.count == events[index].reports.count ? events[index] : MergedEvent(reports)
    }
  }

  /// The kind that most reports have; of as many, the more telling one.
  private static func kind(of reports: [KeptReport]) -> TimelineEvent.Kind {
    var counts: [TimelineEvent.Kind: Int] = [:]
    for report in reports { counts[report.kind, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return telling.first { counts[$0] == most } ?? reports[0].kind
  }

  private static let telling: [TimelineEvent.Kind] = [
    .adoption, .waiver, .suspension, .admission, .reviewVisit, .chairmanship, .meeting, .decision,
    .deadline, .other, .publication,
  ]

  /// Oldest document first, its languages together, then by address.
  static func precedes(_ a: KeptReport, _ b: KeptReport) -> Bool {
    switch (a.told, b.told) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    case _ where a.document != b.document: a.document < b.document
    default:
      a.source.address != b.source.address
        ? a.source.address < b.source.address : a.source.text < b.source.text
    }
  }
}

/// Brings together the reports that have an identity in common, directly or through others. Time is about
/// linear in the number of identities.
enum EventMerging {
  static func merged(_ reports: [KeptReport]) -> [MergedEvent] {
    var roots = Array(0..<reports.count)
    func root(_ index: Int) -> Int {
      var index = index
      while roots[index] != index {
        roots[index] = roots[roots[index]]
        index = roots[index]
      }
      return index
    }
    var owners: [EventKey: Int] = [:]
    for (index, report) in reports.enumerated() {
      for identity in report.identities {
        guard let owner = owners[identity] else {
          owners[identity] = index
          continue
        }
        let (a, b) = (root(owner), root(index))
        roots[max(a, b)] = min(a, b)
      }
    }
    var groups: [Int: [KeptReport]] = [:]
    for index in reports.indices { groups[root(index), default: []].append(reports[index]) }
    let merged = groups.keys.sorted().map { MergedEvent(groups[$0] ?? []) }
    let paired = LanguagePairing.paired(merged)
    return refined(chaired(EventSameness.joined(MeetingSameness.joined(paired))))
  }

  // MARK: - Less exact reports

  /// Joins the report of a year or month with the one of days in it, where there is just one such.
  private static func refined(_ events: [MergedEvent]) -> [MergedEvent] {
    var byFamily: [EventKey: [Int]] = [:]
    for (index, event) in events.enumerated() {
      for family in event.families { byFamily[family, default: []].append(index) }
    }
    var target: [Int: Int] = [:]
    for (index, event) in events.enumerated() where isVague(event) {
      var finer: Set<Int> = []
      for family in event.families {
        let members = byFamily[family] ?? []
        // A body that meets very often: which of its meetings it was remains open.
        guard members.count < 200 else { continue }
        for other in members
        where events[other].kind == event.kind && event.time.isLessExact(than: events[other].time)
          && !(event.kind == .meeting && MeetingSameness.contradict(event, events[other]))
        {
          finer.insert(other)
        }
      }
      if let best = onlyOne(finer, events) { target[index] = best }
    }
    return joined(events, target)
  }

  private static func isVague(_ event: MergedEvent) -> Bool {
    // Who is welcomed at a meeting of several days was admitted on one of them.
    if event.kind == .admission, event.time.start != event.time.end { return true }
    return event.time.precision != .day && event.kind != .deadline && event.time.interval != nil
  }

  /// The most exact one, if the others only say the same less exactly.
  private static func onlyOne(_ finer: Set<Int>, _ events: [MergedEvent]) -> Int? {
    let finest = finer.filter { index in
      !finer.contains { events[index].time.isLessExact(than: events[$0].time) }
    }
    return finest.count == 1 ? finest.first : nil
  }

  private static func joined(_ events: [MergedEvent], _ target: [Int: Int]) -> [MergedEvent] {
    var joined = events
    for (index, aim) in target.sorted(by: { $0.key < $1.key }) {
      var last = aim
      while let next = target[last], next != index { last = next }
      let time = events[last].time
      var event = MergedEvent(joined[last].reports + joined[index].reports)
      event.time = time
      event.kind = events[last].kind
      joined[last] = event
    }
    return joined.indices.filter { target[$0] == nil }.map { joined[$0] }
  }

  // MARK: - Terms of office

  /// A term of which one text has the beginning and another the end; years within it are part of it.
  private static func chaired(_ events: [MergedEvent]) -> [MergedEvent] {
    var byHolder: [EventKey: [Int]] = [:]
    for (index, event) in events.enumerated() where event.kind == .chairmanship {
      if let holder = event.families.min() { byHolder[holder, default: []].append(index) }
    }
    var events = events
    var gone: Set<Int> = []
    for members in byHolder.values {
      let ordered = members.sorted { first(events[$0]) < first(events[$1]) }
      guard let start = ordered.first(where: { events[$0].time.end == nil }),
        let end = ordered.first(where: {
          events[$0].time.start == nil && first(events[$0]) >= first(events[start])
        })
      else { continue }
      let term = EventTime(
        start: events[start].time.start, end: events[end].time.end,
        precision: events[start].time.precision)
      let within = ordered.filter { $0 != start && $0 != end && term.holds(events[$0].time) }
      var event = MergedEvent(([start, end] + within).flatMap { events[$0].reports })
      event.time = term
      events[start] = event
      gone.formUnion(within + [end])
    }
    return events.indices.filter { !gone.contains($0) }.map { events[$0] }
  }

  private static func first(_ event: MergedEvent) -> String {
    (event.time.start ?? event.time.end)?.description ?? ""
  }
}
