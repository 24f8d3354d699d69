// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison

extension CorpusReader {
  /// The best paragraphs for a query, with what was asked for beside them.
  package func search(_ request: SearchRequest) throws(CorpusError) -> SearchResult {
    if !request.relations.isEmpty { return try searchRelated(request) }
    let (expression, query) = try compiled(request.query, request.filters)
    var result = try asking { () throws(IndexError) in
      var result = SearchResult(query: expression)
      let found = try documents(query, request.order, limit: request.limit)
      result.hits = try hits(found, expression)
      if request.limit == 0 {
        result.total = found.count
      } else if request.wantsTotal {
        result.total = try count(of: query)
      }
      if !request.facets.isEmpty {
        result.facets = try FacetCounting(self, request.facets, foldsCopies: true).tables(of: query)
      }
      return result
    }
    result.undated = try undated(request.query, request.filters, order: request.order)
    return result
  }

  /// Without copies: a paragraph in several files, with one address and one text, counts once.
  func count(of query: IndexQuery) throws(IndexError) -> Int {
    let copies = try copies()
    guard !copies.originals.isEmpty else { return try index.count(query) }
    var filter = ParagraphCopies.Filter(copies)
    var count = 0
    try index.matches(query) { document in
      if !filter.isCopy(document) { count += 1 }
      return true
    }
    return count
  }

  func hits(
    _ found: [ScoredDocument], _ expression: QueryExpression
  ) throws(IndexError) -> [SearchHit] {
    guard !found.isEmpty else { return [] }
    var reading = ParagraphReading(self)
    let highlighter = Highlighter(expression, analysis: analysis)
    var hits: [SearchHit] = []
    hits.reserveCapacity(found.count)
    for document in found {
      var hit = try reading.hit(document.id, score: document.score)
      hit.highlights = highlighter.ranges(in: hit.text)
      hits.append(hit)
    }
    return hits
  }

  // MARK: - Order

  /// `limit` 0: all. By relevance, ties are in the order of the index. Copies are left out.
  func documents(
    _ query: IndexQuery, _ order: SearchRequest.Order, limit: Int
  ) throws(IndexError) -> [ScoredDocument] {
    guard order != .relevance else { return try best(query, limit: limit) }
    var filter = ParagraphCopies.Filter(try copies())
    var found: [DocumentID] = []
    try index.matches(query) { document in
      if !filter.isCopy(document) { found.append(document) }
      return true
    }
    let sorted = try sorted(found, order)
    let wanted = limit == 0 ? sorted[...] : sorted.prefix(limit)
    return wanted.map { ScoredDocument(id: $0, score: 0) }
  }

  func sorted(
    _ found: [DocumentID], _ order: SearchRequest.Order
  ) throws(IndexError) -> [DocumentID] {
    switch order {
    case .relevance: found
    case .date: try sortedByDate(found)
    case .document: try sortedByDocument(found)
    }
  }

  /// Copies have about one score: a few more than are wanted have to be looked at.
  private func best(_ query: IndexQuery, limit: Int) throws(IndexError) -> [ScoredDocument] {
    let copies = try copies()
    var wanted = limit
    while true {
      let found = try index.search(query, limit: wanted)
      guard !copies.originals.isEmpty else { return found }
      var filter = ParagraphCopies.Filter(copies)
      let folded = found.filter { !filter.isCopy($0.id) }
      if limit == 0 || found.count < wanted || folded.count >= limit {
        return limit == 0 ? folded : Array(folded.prefix(limit))
      }
      wanted += max(limit, found.count - folded.count)
    }
  }

  /// The latest first; those without a date last.
  private func sortedByDate(_ documents: [DocumentID]) throws(IndexError) -> [DocumentID] {
    let inherited = try files().inheritedYears
    let undated = Set(inherited.map(\.symbol))
    let dated = try documents.map { document throws(IndexError) in
      var date = try index.number(CorpusSchema.Column.date, of: document)
      if date == 0, !undated.isEmpty {
        date = try files().date(ofSymbol: index.text(CorpusSchema.Column.symbol, of: document))
      }
      return (date: date, document: document)
    }
    return dated.sorted { a, b in
      a.date != b.date ? a.date > b.date : a.document < b.document
    }.map(\.document)
  }

  /// By symbol, then language, then file; in a document as it is written.
  private func sortedByDocument(_ documents: [DocumentID]) throws(IndexError) -> [DocumentID] {
    struct Key: Hashable {
      var symbol: [UInt8]
      var language: UInt32
      var group: GroupID
    }
    var keys: [Key] = []
    keys.reserveCapacity(documents.count)
    for document in documents {
      keys.append(
        Key(
          symbol: try index.text(CorpusSchema.Column.symbol, of: document),
          language: try index.number(CorpusSchema.Column.language, of: document),
          group: try index.group(of: document)))
    }
    var names: [GroupID: [UInt8]] = [:]
    for key in Set(keys) where names[key.group] == nil {
      names[key.group] = try index.group(key.group).key
    }
    let distinct = Set(keys).sorted { a, b in
      if a.symbol != b.symbol { return NaturalOrder.precedes(a.symbol, b.symbol) }
      if a.language != b.language { return a.language < b.language }
      return (names[a.group] ?? []).lexicographicallyPrecedes(names[b.group] ?? [])
    }
    let ranks = Dictionary(
      uniqueKeysWithValues: distinct.enumerated().map { ($0.element, $0.offset) })
    return documents.indices.map { (ranks[keys[$0]] ?? 0, documents[$0]) }
      .sorted { $0 < $1 }.map(\.1)
  }
}
