// Part of Kimberlite.
import ResolutionModel

/// Brings together what the languages of one document tell of one time in paragraphs that do not have the
/// same ids: as many events of one kind in both are the same in their order; a day of which each
/// language tells once is the same day whatever the kinds.
enum LanguagePairing {
  private struct Place: Hashable {
    var document: String
    var time: EventTime
    /// Nil: any.
    var kind: TimelineEvent.Kind?
  }

  private struct Told {
    var position: Int
    var event: Int
  }

  static func paired(_ events: [MergedEvent]) -> [MergedEvent] {
    let first = joined(events, byKind: true)
    return joined(first, byKind: false)
  }

  private static func joined(_ events: [MergedEvent], byKind: Bool) -> [MergedEvent] {
    var places: [Place: [String: [Told]]] = [:]
    for (index, event) in events.enumerated() where isWanted(event, byKind) {
      guard let language = onlyLanguage(of: event) else { continue }
      for report in event.reports {
        let place = Place(
          document: report.document, time: event.time, kind: byKind ? event.kind : nil)
        places[place, default: [:]][language, default: []].append(
          Told(position: report.position, event: index))
      }
    }
    var target = Array(events.indices)
    func last(_ index: Int) -> Int {
      var index = index
      while target[index] != index { index = target[index] }
      return index
    }
    for languages in places.values where languages.count == 2 {
      let lists = languages.values.map { list in
        list.sorted { ($0.position, $0.event) < ($1.position, $1.event) }
      }
      guard lists[0].count == lists[1].count, byKind || lists[0].count == 1 else { continue }
      for (a, b) in zip(lists[0], lists[1]) {
        let (first, second) = (last(a.event), last(b.event))
        target[max(first, second)] = min(first, second)
      }
    }
    return MergedEvent.joined(events, events.indices.map(last))
  }

  private static func isWanted(_ event: MergedEvent, _ byKind: Bool) -> Bool {
    guard byKind else { return event.time.precision == .day }
    switch event.kind {
    case .adoption where event.reports[0].subject == nil: return true
    case .publication where event.reports[0].subject == nil: return true
    case .other, .decision, .meeting, .deadline, .waiver, .reviewVisit, .suspension: return true
    case .adoption, .publication, .admission, .chairmanship: return false
    }
  }

  private static func onlyLanguage(of event: MergedEvent) -> String? {
    guard let language = event.reports[0].source.language,
      event.reports.allSatisfy({ $0.source.language == language })
    else { return nil }
    return language
  }
}
