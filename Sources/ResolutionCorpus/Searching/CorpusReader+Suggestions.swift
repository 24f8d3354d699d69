// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages

extension CorpusReader {
  /// What may help when a search found nothing.
  package func suggestions(for request: SearchRequest) throws(CorpusError) -> SearchSuggestions {
    let (expression, _) = try compiled(request.query, SearchFilters())
    let filters = try conditions(request.filters)
    let address = try address(meantBy: request.query)
    return try asking { () throws(IndexError) in
      var suggestions = SearchSuggestions()
      var query = request.query
      let signs = query.withUTF8 { Array($0) }
      for word in unknownWords(in: expression) {
        guard let term = try unknownTerm(word.text) else { continue }
        let nearest = try nearestTerms(to: term, limit: 3)
        suggestions.spellings.append(
          .init(
            word: word.text, range: Self.scalars(word.range, in: signs), nearest: nearest))
      }
      suggestions.address = address
      suggestions.number = number(meantBy: request.query)
      suggestions.unknownSymbols = try unknownSymbols(expression, request.filters)
      suggestions.unknownLanguages = try unknownLanguages(expression, request.filters)
      suggestions.smallOperators = expression.smallOperators
      suggestions.exclusions = try exclusions(expression, filters, signs)
      if suggestions.exclusions.isEmpty, address == nil {
        suggestions.subset = try largestSubset(of: expression, filters.map(\.query), signs)
      }
      return suggestions
    }
  }

  /// What may help where a query and filters choose no paragraph of which something could be listed; nil
  /// where they choose some.
  package func suggestions(
    whereNothingMatches query: String, _ filters: SearchFilters
  ) throws(CorpusError) -> SearchSuggestions? {
    let compiled = try compiled(query, filters).query
    let isAny = try asking { () throws(IndexError) in try index.count(compiled) > 0 }
    if isAny { return nil }
    var request = SearchRequest(query: query)
    request.filters = filters
    return try suggestions(for: request)
  }

  private static func scalars(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    bytes.withUnsafeBufferPointer { QuerySigns(bytes: $0).scalars(range) }
  }

  // MARK: - Spelling

  /// The words and phrases that have to occur, taken apart at blanks.
  private func unknownWords(
    in expression: QueryExpression
  ) -> [(text: String, range: Range<Int>)] {
    switch expression.content {
    case .all(let parts), .any(let parts): parts.flatMap(unknownWords)
    case .word(let text): [(text, expression.range)]
    case .phrase(let text, _), .near(let text, _):
      text.split(whereSeparator: \.isWhitespace).map { (String($0), expression.range) }
    case .prefix, .not, .everything, .field: []
    }
  }

  /// The term of a Latin word that stands in no text, nor any other form of it; else nil.
  private func unknownTerm(_ word: String) throws(IndexError) -> [UInt8]? {
    let query = compiler.analyzed(word)
    guard query.slots.count == 1, let slot = query.slots.first, !slot.isHan else { return nil }
    for form in query.forms {
      let term = Term(field: CorpusSchema.Field.form, bytes: form)
      if try index.documentFrequency(term) > 0 { return nil }
    }
    let term = Term(field: CorpusSchema.Field.word, bytes: slot.alternatives[0])
    return try index.documentFrequency(term) > 0 ? nil : term.bytes
  }

  /// Words of the index at most two changes away, one for short words; the nearest first, then those
  /// that hold the whole word, then the most frequent. Looks at every term, some milliseconds for
  /// 100 000 of them.
  private func nearestTerms(to word: [UInt8], limit: Int) throws(IndexError) -> [String] {
    let most = word.count <= 4 ? 1 : 2
    let letters = EditDistance.letters(word)
    var found: [(distance: Int, frequency: Int, term: [UInt8])] = []
    try index.terms(field: CorpusSchema.Field.word, prefix: []) { term in
      guard abs(term.bytes.count - word.count) <= most, term.bytes != [AnalyzedText.separator],
        (EditDistance.letters(term.bytes) ^ letters).nonzeroBitCount <= 2 * most
      else {
        return true
      }
      if let distance = EditDistance.between(word, term.bytes, limit: most), distance > 0 {
        found.append((distance, term.documents, term.bytes))
      }
      return true
    }
    found.sort { a, b in
      if a.distance != b.distance { return a.distance < b.distance }
      let (first, second) = (Self.holds(a.term, word), Self.holds(b.term, word))
      if first != second { return first }
      if a.frequency != b.frequency { return a.frequency > b.frequency }
      return a.term.lexicographicallyPrecedes(b.term)
    }
    // What is further away than the nearest is rarely meant.
    let nearest = found.first?.distance
    return found.prefix { $0.distance == nearest }.prefix(limit)
      .map { String(decoding: $0.term, as: UTF8.self) }
  }

  /// A word of which a part was lost, as `tween` of between.
  private static func holds(_ term: [UInt8], _ word: [UInt8]) -> Bool {
    term.starts(with: word) || term.reversed().starts(with: word.reversed())
  }

  // MARK: - Exclusions

  /// What is found when one part of the query or one filter is left out.
  private func exclusions(
    _ expression: QueryExpression, _ filters: [(name: String, query: IndexQuery)],
    _ typed: [UInt8]
  ) throws(IndexError) -> [SearchSuggestions.Exclusion] {
    var exclusions: [SearchSuggestions.Exclusion] = []
    if case .all(let parts) = expression.content {
      for place in parts.indices {
        var rest = parts
        let part = rest.remove(at: place)
        guard let query = compiler.compile(QueryExpression(.all(rest), expression.range)) else {
          continue
        }
        let count = try index.count(inBestForms(compiler.filtered(query, filters.map(\.query))))
        guard count > 0 else { continue }
        let text = String(decoding: typed[part.range], as: UTF8.self)
        let range = Self.scalars(part.range, in: typed)
        exclusions.append(.init(part: .clause(text, range: range), count: count))
      }
    }
    guard let query = compiler.compile(expression) else { return exclusions }
    for place in filters.indices {
      var rest = filters
      let filter = rest.remove(at: place)
      let count = try index.count(inBestForms(compiler.filtered(query, rest.map(\.query))))
      if count > 0 { exclusions.append(.init(part: .filter(filter.name), count: count)) }
    }
    return exclusions
  }
}
