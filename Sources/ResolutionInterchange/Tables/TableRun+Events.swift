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
  ) throws(ExportError) -> (Timeline, ChosenAddresses) {
    let choices = choicesByAddress()
    var builder = TimelineBuilder()
    var chosen = ChosenAddresses()
    let all = try ExportError.reading { () throws(CorpusError) in
      try selection.corpus.documentEntries()
    }
    for entry in all {
      let read = try ExportError.reading { () throws(CorpusError) in
        try selection.corpus.document(entry)
      }
      let address = selection.portable(entry.address).description
      builder.add(read.document, address: address)
      if let choice = choices[entry.address] { chosen.add(read, choice.paragraphs, address) }
      try step()
    }
    return (builder.timeline(), chosen)
  }
}

/// The addresses of the documents and paragraphs that were chosen.
private struct ChosenAddresses {
  /// Those of which everything was.
  private var documents: Set<String> = []
  /// Ids by document, of those of which a part was.
  private var paragraphs: [String: Set<String>] = [:]

  /// - Parameter places: nil: everything.
  mutating func add(_ read: IndexedDocument, _ places: CorpusSelection.Places?, _ address: String) {
    let ids = zip(read.document.paragraphs, read.places)
      .filter { places?.contains($0.1) ?? true }.map(\.0.id)
    if ids.count == read.places.count {
      documents.insert(address)
    } else {
      paragraphs[address] = Set(ids)
    }
  }

  /// Of a paragraph, or of a document.
  func holds(_ address: String) -> Bool {
    guard !documents.contains(address) else { return true }
    guard let sign = address.utf8.lastIndex(of: UInt8(ascii: "#")) else { return false }
    let document = String(address[..<sign])
    let id = String(address[address.utf8.index(after: sign)...])
    return documents.contains(document) || paragraphs[document]?.contains(id) ?? false
  }
}
