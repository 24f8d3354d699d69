// Part of Kimberlite.
import InvertedIndex

extension CorpusReader {
  /// All paragraphs for a query, a part at a time, so that the first can be shown while the others
  /// are not read yet. `limit` and facets of the request are passed over.
  ///
  /// - Parameters:
  ///   - size: hits in a part.
  ///   - body: takes a part that is not empty; false ends it.
  /// - Returns: what `search` returns, without hits.
  package func search(
    _ request: SearchRequest, inPartsOf size: Int,
    _ body: ([SearchHit]) throws(CorpusError) -> Bool
  ) throws(CorpusError) -> SearchResult {
    let (expression, query) = try compiled(request.query, request.filters)
    let found = try asking { () throws(IndexError) in
      try documents(query, request.order, limit: 0)
    }
    var start = 0
    while start < found.count {
      let part = Array(found[start..<min(start + max(1, size), found.count)])
      let hits = try asking { () throws(IndexError) in try self.hits(part, expression) }
      guard try body(hits) else { break }
      start += part.count
    }
    var result = SearchResult(query: expression)
    result.total = found.count
    result.undated = try undated(request.query, request.filters, order: request.order)
    return result
  }
}
