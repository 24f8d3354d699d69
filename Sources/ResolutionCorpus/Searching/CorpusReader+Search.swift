// Part of Kimberlite.
import InvertedIndex

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

/// The order in which people look for symbols: numbers in them by value, A/RES/9/1 before
/// A/RES/61/28; what is empty last.
enum NaturalOrder {
  static func precedes(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    let a = Array(a)
    let b = Array(b)
    if a.isEmpty || b.isEmpty { return !a.isEmpty && b.isEmpty }
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if QuerySigns.isDigit(a[i]), QuerySigns.isDigit(b[j]) {
        let first = digits(a, &i)
        let second = digits(b, &j)
        if first.count != second.count { return first.count < second.count }
        if first != second { return first.lexicographicallyPrecedes(second) }
      } else if a[i] != b[j] {
        return a[i] < b[j]
      } else {
        i += 1
        j += 1
      }
    }
    // Equal but for leading zeros at most: by length, so that the order is strict.
    let rest = (a.count - i, b.count - j)
    return rest.0 != rest.1 ? rest.0 < rest.1 : a.count < b.count
  }

  /// Without leading zeros.
  private static func digits(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, QuerySigns.isDigit(bytes[index]) { index += 1 }
    return bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
  }
}
