// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages

/// What may be meant by a query that is read in another way.
extension CorpusReader {
  /// The address that a query is, where the index has its document: `62/11 para. 17` looks for words.
  package func address(meantBy query: String) throws(CorpusError) -> Address? {
    guard Self.mayBeCitation(query), let address = Address(query), address.isSymbol else {
      return nil
    }
    return try asking { () throws(IndexError) in
      try hasDocument(address.document) ? address : nil
    }
  }

  private func hasDocument(_ symbol: String) throws(IndexError) -> Bool {
    var isThere = false
    try index.matches(QueryCompiler.symbols([symbol])) { _ in
      isThere = true
      return false
    }
    return isThere
  }

  /// The number of a paragraph that a query is: `paragraph 23`, `第23段`.
  func number(meantBy query: String) -> String? {
    Self.mayBeCitation(query) ? CitationWords.paragraphNumber(query) : nil
  }

  /// Citations are short and have numbers.
  private static func mayBeCitation(_ query: String) -> Bool {
    query.utf8.count <= 120 && query.contains(where: \.isNumber)
  }

  /// Symbols that are asked for by field or filter and that the index does not have.
  func unknownSymbols(
    _ expression: QueryExpression, _ filters: SearchFilters
  ) throws(IndexError) -> [SearchSuggestions.UnknownSymbol] {
    let asked =
      expression.names(of: .symbol)
      + filters.symbols.compactMap { Address.symbol($0)?.canonical }
    var unknown: [SearchSuggestions.UnknownSymbol] = []
    for symbol in asked where try !hasDocument(symbol) {
      unknown.append(.init(symbol: symbol, nearest: try symbols(near: Address(document: symbol))))
    }
    return unknown
  }

  /// Languages that are asked for and that no paragraph has.
  func unknownLanguages(
    _ expression: QueryExpression, _ filters: SearchFilters
  ) throws(IndexError) -> SearchSuggestions.UnknownLanguages? {
    let asked = expression.names(of: .language) + filters.languages.map { $0.lowercased() }
    guard !asked.isEmpty else { return nil }
    let rows = try FacetCounting(self, [.language]).tables(of: inBestForms(.everything))[0].rows
    let known = rows.map(\.value).filter { !$0.isEmpty }
    let unknown = asked.filter { !known.contains($0) }
    return unknown.isEmpty ? nil : .init(languages: unknown, known: known)
  }

  // MARK: - Parts of a query

  /// The most parts of a query that stand together in some paragraph; nil where it has less than
  /// three, or none of them stands anywhere. Looks at every paragraph that holds any of them.
  func largestSubset(
    of expression: QueryExpression, _ filters: [IndexQuery], _ typed: [UInt8]
  ) throws(IndexError) -> SearchSuggestions.Subset? {
    guard case .all(let all) = expression.content else { return nil }
    let parts = all.filter { $0.isWords }.prefix(UInt64.bitWidth)
    let conditions = all.filter { !$0.isWords }.compactMap(compiler.compile) + filters
    guard parts.count > 2 else { return nil }
    var queries: [(query: IndexQuery, place: Int, count: Int)] = []
    for (place, part) in parts.enumerated() {
      guard let words = compiler.compile(part) else { continue }
      let query = inBestForms(compiler.filtered(words, conditions))
      let count = try index.count(query)
      if count > 0 { queries.append((query, place, count)) }
    }
    let mask = try commonest(queries.sorted { $0.count < $1.count })
    guard mask != 0 else { return nil }
    let chosen = parts.indices.filter { mask & (1 << UInt64($0 - parts.startIndex)) != 0 }
    let texts = chosen.map { String(decoding: typed[parts[$0].range], as: UTF8.self) }
    guard texts.count > 1 else {
      let found = queries.map { String(decoding: typed[parts[$0.place].range], as: UTF8.self) }
      return .init(words: found.count > 1 ? found : texts, isAny: true, count: 0)
    }
    let query = chosen.compactMap { compiler.compile(parts[$0]) }
    return .init(
      words: texts, isAny: false,
      count: try index.count(inBestForms(compiler.filtered(.all(query), conditions))))
  }

  /// The queries, a bit for the place of each, of which the most find one paragraph; of equal numbers
  /// those that find it first. Paragraphs of the rarest are looked at first, and at most so many.
  private func commonest(
    _ queries: [(query: IndexQuery, place: Int, count: Int)]
  ) throws(IndexError) -> UInt64 {
    let limit = 100_000
    var masks: [DocumentID: UInt64] = [:]
    for (query, place, _) in queries {
      try index.matches(query) { document in
        if masks.count < limit || masks[document] != nil {
          masks[document, default: 0] |= 1 << UInt64(place)
        }
        return true
      }
    }
    var counts: [UInt64: Int] = [:]
    for mask in masks.values { counts[mask, default: 0] += 1 }
    let best = counts.max { a, b in
      let (first, second) = (a.key.nonzeroBitCount, b.key.nonzeroBitCount)
      if first != second { return first < second }
      return a.value != b.value ? a.value < b.value : a.key > b.key
    }
    return best?.key ?? 0
  }
}

extension QueryExpression {
  /// Values that are asked of a field anywhere but where they must not be.
  fileprivate func names(of wanted: QueryField) -> [String] {
    switch content {
    case .all(let parts), .any(let parts): parts.flatMap { $0.names(of: wanted) }
    case .field(wanted, .names(let names)): names
    case .not, .field, .word, .prefix, .phrase, .near, .everything: []
    }
  }

  /// Whether it is looked for in the text, and not a condition.
  fileprivate var isWords: Bool {
    switch content {
    case .word, .prefix, .phrase, .near: true
    case .any(let parts), .all(let parts): parts.contains { $0.isWords }
    case .not, .field, .everything: false
    }
  }

  /// Words that are operators in capitals: `or`.
  var smallOperators: [String] {
    guard case .all(let parts) = content else { return [] }
    return parts.dropFirst().dropLast().compactMap { part in
      guard case .word(let text) = part.content, ["or", "not"].contains(text) else { return nil }
      return text
    }
  }
}
