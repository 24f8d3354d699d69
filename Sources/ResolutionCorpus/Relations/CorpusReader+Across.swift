// Part of Kimberlite.
import InvertedIndex

/// Paragraphs that were found, with those of other languages that say the same.
struct FoundAcross {
  var documents: [ScoredDocument]
  /// The paragraph that has the words, for each that has none of them.
  var origins: [DocumentID: DocumentID]
}

extension CorpusReader {
  /// What a query finds, and the counterparts of it in other languages: these have the score of what
  /// they stand beside, and come behind it. The filter by language chooses among both; all other
  /// filters hold for the paragraphs that have the words. Looks at all that is found.
  func across(_ request: SearchRequest) throws(CorpusError) -> FoundAcross {
    var filters = request.filters
    filters.languages = []
    let (_, query) = try compiled(request.query, filters)
    let matches = try asking { () throws(IndexError) in
      try documents(query, .relevance, limit: 0)
    }
    var counterparts = try CounterpartReading(self)
    var found = FoundAcross(documents: matches, origins: [:])
    var seen = Set(matches.map(\.id))
    for match in matches {
      for counterpart in try counterparts.counterparts(of: match.id)
      where seen.insert(counterpart).inserted {
        found.documents.append(ScoredDocument(id: counterpart, score: match.score))
        found.origins[counterpart] = match.id
      }
    }
    let languages = Set(
      request.filters.languages.map { CorpusSchema.packed(language: $0.lowercased()) })
    return try asking { () throws(IndexError) -> FoundAcross in
      if !languages.isEmpty {
        var chosen: [ScoredDocument] = []
        for document in found.documents {
          let language = try index.number(CorpusSchema.Column.language, of: document.id)
          if languages.contains(language) { chosen.append(document) }
        }
        found.documents = chosen
      }
      found.documents = try ordered(found.documents, request.order)
      return found
    }
  }

  /// The best first, equal ones as they come; or by date or document.
  private func ordered(
    _ documents: [ScoredDocument], _ order: SearchRequest.Order
  ) throws(IndexError) -> [ScoredDocument] {
    guard order != .relevance else {
      return documents.enumerated().sorted { a, b in
        a.element.score != b.element.score
          ? a.element.score > b.element.score : a.offset < b.offset
      }.map(\.element)
    }
    return try sorted(documents.map(\.id), order).map { ScoredDocument(id: $0, score: 0) }
  }
}
