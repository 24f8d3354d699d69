// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Makes the timeline of documents that it is given one by one, in any order: the same documents give
/// the same timeline. Some 10 µs for a paragraph that names a time.
package struct TimelineBuilder {
  private var reports: [EventReport] = []
  private var names = ActorNames()

  package init() {}

  /// - Parameters:
  ///   - document: with the mentions of its paragraphs, in their order.
  ///   - address: its name in addresses: `A/RES/62/11@zh`.
  package mutating func add(_ document: Document, address: String) {
    reports += DocumentEvents.reports(of: document, address: address, names: &names)
  }

  /// The events of all documents that were added, by their first days, and where they contradict each
  /// other.
  package func timeline() -> Timeline {
    // The order in which documents come must not matter.
    let ordered = Self.dated(reports).sorted(by: MergedEvent.precedes)
    let merged = EventMerging.merged(ordered)
    var pairs = merged.map { (merged: $0, event: Self.event(of: $0)) }
    pairs.sort { Self.precedes($0.event, $1.event) }
    let ids = EventNaming.ids(of: pairs.map(\.event))
    for index in pairs.indices { pairs[index].event.id = ids[index] }
    return Timeline(
      events: pairs.map(\.event),
      findings: EventContradictions.findings(among: pairs.map(\.merged), ids: ids))
  }

  /// The languages of a document are of one day, though not each says which.
  private static func dated(_ reports: [EventReport]) -> [EventReport] {
    var days: [String: CalendarDate] = [:]
    for report in reports {
      guard let told = report.source.told else { continue }
      days[report.document] = min(days[report.document] ?? told, told)
    }
    return reports.map { report in
      var report = report
      report.source.told = days[report.document]
      return report
    }
  }

  private static func event(of merged: MergedEvent) -> TimelineEvent {
    var sources: [TimelineEvent.Source] = []
    var seen: Set<String> = []
    let exact = merged.reports.filter { $0.time == merged.time }
    let ordered = exact + merged.reports.filter { $0.time != merged.time }
    for report in ordered {
      let source = report.source
      if seen.insert(source.address).inserted {
        sources.append(source)
      } else if source.isDated, report.kind == merged.kind,
        let index = sources.firstIndex(where: { $0.address == source.address && !$0.isDated })
      {
        sources[index] = source
      }
    }
    return TimelineEvent(
      id: "", kind: merged.kind, start: merged.time.start, end: merged.time.end,
      precision: merged.time.precision, actors: actors(of: merged),
      place: EventContradictions.place(of: merged),
      subject: merged.reports.lazy.compactMap(\.subject).first, sources: sources)
  }

  /// Those of the first report that names any; of a meeting all that are named.
  private static func actors(of merged: MergedEvent) -> [TimelineEvent.Actor] {
    let all = merged.reports.filter { $0.kind == merged.kind && !$0.actors.isEmpty }
    // What tells the time less exactly may tell of fewer.
    let exact = all.filter { $0.time == merged.time }
    let reports = exact + all.filter { $0.time != merged.time }
    guard merged.kind == .meeting else { return reports.first?.actors ?? [] }
    var actors: [TimelineEvent.Actor] = []
    for actor in reports.lazy.flatMap(\.actors)
    where !actors.contains(where: { $0.key == actor.key }) { actors.append(actor) }
    return actors
  }

  /// By first day, then last, kind, place and subject, then by the first source.
  private static func precedes(_ a: TimelineEvent, _ b: TimelineEvent) -> Bool {
    let (first, second) = (key(a), key(b))
    return first.lexicographicallyPrecedes(second)
  }

  private static func key(_ event: TimelineEvent) -> [String] {
    [
      event.first?.description ?? "", event.end?.description ?? "9999", event.kind.rawValue,
      event.subject ?? "", event.place ?? "", event.actors.first?.key ?? "",
      event.sources.first?.address ?? "", event.sources.first?.text ?? "",
    ]
  }
}
