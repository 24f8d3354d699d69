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
    let (timeline, chosen) = try timeline(step)
    let events = timeline.events.lazy.filter { event in
      event.sources.contains { chosen.holds($0.address) }
    }
    for event in events where tables.contains(.events) {
      try add(EventTables.events.row(event), to: .events)
    }
    for event in events where tables.contains(.sources) {
      for source in event.sources {
        try add(
          EventTables.sources.row(TableEventSource(event: event, source: source)), to: .sources)
      }
    }
  }

  private func timeline(
    _ step: () throws(ExportError) -> Void
  ) throws(ExportError) -> (Timeline, ChosenTellers) {
    let choices = choicesByAddress()
    var builder = TimelineBuilder()
    var chosen = ChosenTellers(countsDocuments: selection.isWithoutQuery)
    let all = try ExportError.reading { () throws(CorpusError) in
      try selection.corpus.documentEntries()
    }
    for entry in all {
      let read = try ExportError.reading { () throws(CorpusError) in
        try selection.corpus.document(entry)
      }
      let address = selection.portable(entry.address).description
      let told = builder.add(read.document, address: address)
      if let choice = choices[entry.address] {
        chosen.add(read, address: address, told: told) { choice.paragraphs?.contains($0) ?? true }
      }
      try step()
    }
    return (builder.timeline(), chosen)
  }
}
