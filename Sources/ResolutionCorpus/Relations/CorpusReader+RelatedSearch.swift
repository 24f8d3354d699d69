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
    result.total = found.documents.count
    let limit = request.limit == 0 ? Int.max : request.limit
    result.hits = try hits(found, Array(found.documents.prefix(limit)), expression)
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
