// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel
import ResolutionTimeline

/// What happened when. Every document of the index is read, chosen or not, since one may tell more
/// exactly what another tells; written are the events of which a paragraph that was chosen tells.
extension TableRun {
  /// - Parameter step: called after each document.
  func addEvents(_ step: () throws(ExportError) -> Void) throws(ExportError) {
    guard !tables.isDisjoint(with: [.events, .sources]) else { return }
    let timeline = try timeline(step)
    for event in timeline.events where tables.contains(.events) {
      try add(EventTables.events.row(event), to: .events)
    }
    for event in timeline.events where tables.contains(.sources) {
      for source in event.sources {
        try add(
          EventTables.sources.row(TableEventSource(event: event, source: source)), to: .sources)
      }
    }
  }

  private func timeline(
    _ step: () throws(ExportError) -> Void
  ) throws(ExportError) -> Timeline {
    let choices = choicesByAddress()
    var builder = TimelineBuilder()
    var told: Set<String> = []
    let all = try ExportError.reading { () throws(CorpusError) in
      try selection.corpus.documentEntries()
    }
    for entry in all {
      let read = try ExportError.reading { () throws(CorpusError) in
        try selection.corpus.document(entry)
      }
      let address = entry.address.description
      builder.add(read.document, address: address)
      if let choice = choices[entry.address] {
        told.formUnion(Self.chosen(read, choice.paragraphs, address))
      }
      try step()
    }
    var timeline = builder.timeline()
    timeline.events.removeAll { event in !event.sources.contains { told.contains($0.address) } }
    return timeline
  }

  /// Addresses of the chosen paragraphs; of the document too, if all of them were chosen.
  private static func chosen(
    _ read: IndexedDocument, _ places: CorpusSelection.Places?, _ address: String
  ) -> [String] {
    var found: [String] = []
    for (paragraph, place) in zip(read.document.paragraphs, read.places)
    where places?.contains(place) ?? true {
      found.append("\(address)#\(paragraph.id)")
    }
    if found.count == read.document.paragraphs.count { found.append(address) }
    return found
  }
}
