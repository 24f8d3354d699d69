// Part of Kimberlite.
import InvertedIndex

extension CorpusReader {
  /// A search that looks at what belongs to the paragraphs found. Facets are passed over; all that is
  /// found is counted.
  func searchRelated(_ request: SearchRequest) throws(CorpusError) -> SearchResult {
    let (expression, query) = try compiled(request.query, request.filters)
    var result = SearchResult(query: expression)
    var found: FoundAcross
    if request.relations.contains(.across) {
      found = try across(request)
    } else {
      let matches = try asking { () throws(IndexError) -> [ScoredDocument] in
        try documents(query, request.order, limit: 0)
      }
      found = FoundAcross(documents: matches, origins: [:])
    }
    var folding: Folding?
    if request.relations.contains(.lineage) {
      let folded = try Folding(found.documents, self)
      found.documents = folded.chosen
      folding = folded
    }
    result.total = found.documents.count
    let limit = request.limit == 0 ? Int.max : request.limit
    let chosen = Array(found.documents.prefix(limit))
    result.hits = try hits(found, chosen, expression)
    for (place, document) in chosen.enumerated() {
      result.hits[place].lineage = try folding?.lineage(of: document.id)
    }
    if request.relations.contains(.counterparts) { try addCounterparts(to: &result.hits) }
    result.undated = try undated(request.query, request.filters, order: request.order)
    return result
  }

  /// Hits, those without the words with the address of what has them.
  private func hits(
    _ found: FoundAcross, _ chosen: [ScoredDocument], _ expression: QueryExpression
  ) throws(CorpusError) -> [SearchHit] {
    try asking { () throws(IndexError) -> [SearchHit] in
      var reading = ParagraphReading(self)
      var hits = try self.hits(chosen, expression)
      for place in hits.indices {
        guard let origin = found.origins[chosen[place].id] else { continue }
        let id = try reading.paragraph(origin).id
        hits[place].foundBy = try reading.address(of: origin, paragraph: id).description
      }
      return hits
    }
  }

  private func addCounterparts(to hits: inout [SearchHit]) throws(CorpusError) {
    var counterparts = try CounterpartReading(self)
    for place in hits.indices {
      guard let document = hits[place].document else { continue }
      let found = try counterparts.counterparts(of: document)
      hits[place].counterparts = try asking {
        () throws(IndexError) -> [SearchHit.Counterpart] in
        var reading = ParagraphReading(self)
        var counterparts: [SearchHit.Counterpart] = []
        for id in found {
          let hit = try reading.hit(id, score: 0)
          counterparts.append(
            .init(address: hit.address, language: hit.language, text: hit.text))
        }
        return counterparts
      }
    }
  }
}

/// The paragraphs of a search, one of each strand: the latest of those that were found, at the place
/// of the first.
private struct Folding {
  /// One of each strand, and those without one.
  private(set) var chosen: [ScoredDocument] = []
  private var keys: [DocumentID: LineageReading.Key] = [:]
  private var counts: [LineageReading.Key: Int] = [:]
  private var reading: LineageReading

  init(_ documents: [ScoredDocument], _ reader: CorpusReader) throws(CorpusError) {
    reading = try LineageReading(reader)
    var places: [LineageReading.Key: (index: Int, member: Int)] = [:]
    for document in documents {
      guard let (key, member) = try reading.step(of: document.id) else {
        chosen.append(document)
        continue
      }
      counts[key, default: 0] += 1
      if let place = places[key] {
        guard member > place.member else { continue }
        keys[chosen[place.index].id] = nil
        chosen[place.index].id = document.id
        places[key]?.member = member
      } else {
        places[key] = (chosen.count, member)
        chosen.append(document)
      }
      keys[document.id] = key
    }
  }

  mutating func lineage(of document: DocumentID) throws(CorpusError) -> SearchHit.Lineage? {
    guard let key = keys[document] else { return nil }
    var lineage = try reading.lineage(key)
    lineage?.found = counts[key] ?? 0
    return lineage
  }
}
