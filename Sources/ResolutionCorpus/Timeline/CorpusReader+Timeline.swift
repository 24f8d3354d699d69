// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionModel
import ResolutionTimeline

extension CorpusReader {
  /// The events that the chosen paragraphs tell of, each with all that tell of it in the corpus.
  ///
  /// Every document is read, chosen or not, since what one tells another may tell more exactly: about two
  /// seconds for 100,000 paragraphs. Findings are those between events that are listed.
  ///
  /// - Parameter progress: gets how many of how many documents are read.
  package func timeline(
    _ request: TimelineRequest, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(CorpusError) -> Timeline {
    let choice = try TimelineChoice(request, self)
    var builder = TimelineBuilder()
    var chosen = ChosenTellers(countsDocuments: request.query == "*")
    let entries = try documentEntries()
    for (done, entry) in entries.enumerated() {
      progress(done, entries.count)
      let read = try document(entry)
      let address = entry.address.description
      let told = builder.add(read.document, address: address)
      if let places = choice.places {
        chosen.add(read, address: address, told: told) { places.contains($0) }
      }
    }
    return choice.chosen(of: builder.timeline(), by: chosen)
  }
}

/// Which events of the corpus are listed.
private struct TimelineChoice {
  private let request: TimelineRequest
  /// The paragraphs that were found; nil: all.
  let places: Set<DocumentID>?
  private let keys: Set<String>

  init(_ request: TimelineRequest, _ corpus: CorpusReader) throws(CorpusError) {
    self.request = request
    keys = Set(request.filters.participants.compactMap(ParticipantNames.key))
    var filters = request.filters
    filters.participants = []
    filters.roles = []
    guard request.query != "*" || !filters.isEmpty else {
      places = nil
      return
    }
    let query = try corpus.compiled(request.query, filters).query
    places = Set(
      try corpus.asking { () throws(IndexError) in
        try corpus.documents(query, .document, limit: 0).map(\.id)
      })
  }

  func chosen(of timeline: Timeline, by tellers: ChosenTellers) -> Timeline {
    timeline.choosing(timeline.events.lazy.filter { isWanted($0, tellers) })
  }

  private func isWanted(_ event: TimelineEvent, _ tellers: ChosenTellers) -> Bool {
    guard request.kinds.isEmpty || request.kinds.contains(event.kind), isInDays(event) else {
      return false
    }
    let roles = request.filters.roles
    if !keys.isEmpty || !roles.isEmpty {
      let isThere = event.actors.contains { actor in
        (keys.isEmpty || keys.contains(actor.key))
          && (roles.isEmpty || actor.role.map(roles.contains) ?? false)
      }
      guard isThere else { return false }
    }
    return places == nil || event.sources.contains { tellers.holds($0.address) }
  }

  private func isInDays(_ event: TimelineEvent) -> Bool {
    guard let days = request.days else { return true }
    guard let start = event.start ?? event.end else { return false }
    return start <= days.end && (event.end.map { days.start <= $0 } ?? true)
  }
}
