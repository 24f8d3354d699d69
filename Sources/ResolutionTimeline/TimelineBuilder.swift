// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Makes the timeline of documents that it is given one by one, in any order: the same documents give
/// the same timeline. Some 10 µs for a paragraph that names a time.
package struct TimelineBuilder {
  private var reports: [KeptReport] = []
  private var names = ActorNames()

  package init() {}

  /// - Parameters:
  ///   - document: with the mentions of its paragraphs, in their order.
  ///   - address: its name in addresses: `A/RES/62/11@zh`.
  /// - Returns: the addresses that tell of events: of the document, of paragraphs.
  @discardableResult
  package mutating func add(_ document: Document, address: String) -> Set<String> {
    var told: Set<String> = []
    for report in DocumentEvents.reports(of: document, address: address, names: &names) {
      reports.append(KeptReport(report))
      told.insert(report.source.address)
    }
    return told
  }

  /// The events of all documents that were added, by their first days, and where they contradict each
  /// other.
  package func timeline() -> Timeline {
    Self.date(reports)
    // The order in which documents come must not matter.
    let ordered = reports.sorted(by: MergedEvent.precedes)
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
  private static func date(_ reports: [KeptReport]) {
    var days: [String: CalendarDate] = [:]
    for report in reports {
      guard let told = report.told else { continue }
      days[report.document] = min(days[report.document] ?? told, told)
    }
    for report in reports { report.told = days[report.document] }
  }

  private static func event(of merged: MergedEvent) -> TimelineEvent {
    var sources: [TimelineEvent.Source] = []
    var places: [String: Int] = [:]
    let exact = merged.reports.filter { $0.time == merged.time }
    let ordered = exact + merged.reports.filter { $0.time != merged.time }
    for report in ordered {
      let source = report.source
      if let place = places[source.address] {
        if source.isDated, report.kind == merged.kind, !sources[place].isDated {
          sources[place] = source
        }
      } else {
        places[source.address] = sources.count
        sources.append(source)
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
    if a.first != b.first { return isBefore(a.first, b.first) ?? (a.first == nil) }
    if a.end != b.end { return isBefore(a.end, b.end) ?? (b.end == nil) }
    return words(a).lexicographicallyPrecedes(words(b))
  }

  private static func isBefore(_ a: CalendarDate?, _ b: CalendarDate?) -> Bool? {
    guard let a, let b else { return nil }
    return a < b
  }

  private static func words(_ event: TimelineEvent) -> [String] {
    [
      event.kind.rawValue, event.subject ?? "", event.place ?? "", event.actors.first?.key ?? "",
      event.sources.first?.address ?? "", event.sources.first?.text ?? "",
    ]
  }
}
