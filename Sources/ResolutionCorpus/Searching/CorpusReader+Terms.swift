// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages

extension CorpusReader {
  /// The words of the index, with how many paragraphs hold them: Latin words as they are written,
  /// Chinese ones as the dictionary divides the text.
  package func terms(_ request: TermsRequest) throws(CorpusError) -> [TermRow] {
    let filters = try conditions(request.filters).map(\.query)
    return try asking { () throws(IndexError) in
      var found = try listedTerms(prefix: request.prefix)
      let hasForms = try files().files.contains { $0.bestForm != nil }
      // The dictionary counts removed paragraphs until they are merged away, and all forms.
      if !filters.isEmpty || index.statistics.removedDocuments > 0 || hasForms {
        for place in found.indices {
          let query = inBestForms(compiler.filtered(.term(found[place].term), filters))
          found[place].count = try index.count(query)
        }
        found.removeAll { $0.count == 0 }
      }
      found.sort { a, b in
        if request.order == .frequency, a.count != b.count { return a.count > b.count }
        return a.term.bytes.lexicographicallyPrecedes(b.term.bytes)
      }
      let wanted = request.limit == 0 ? found[...] : found.prefix(request.limit)
      var rows: [TermRow] = []
      for (term, count) in wanted {
        var row = TermRow(term: String(decoding: term.bytes, as: UTF8.self), paragraphs: count)
        if !request.breakdown.isEmpty {
          let facets = request.breakdown.filter { $0 != .document }
          let query = inBestForms(compiler.filtered(.term(term), filters))
          row.breakdown = try FacetCounting(self, facets).tables(of: query)
        }
        rows.append(row)
      }
      return rows
    }
  }

  private func listedTerms(prefix typed: String) throws(IndexError) -> [(term: Term, count: Int)] {
    let slots = compiler.analyzed(typed).slots
    let prefix = slots.flatMap { $0.alternatives[0] }
    let isWhole = slots.count == 1
    // Signs alone, or several words, begin no term; characters side by side may.
    guard typed.isEmpty || isWhole || (!slots.isEmpty && slots.allSatisfy(\.isHan)) else {
      return []
    }
    var found: [(term: Term, count: Int)] = []
    for field in [CorpusSchema.Field.word, CorpusSchema.Field.segment] {
      try index.terms(field: field, prefix: prefix) { term in
        let isListed =
          field == CorpusSchema.Field.segment || analysis == .whitespace
          || !Self.isCharacter(term.bytes) && term.bytes != [AnalyzedText.separator]
          || term.bytes == prefix
        if isListed {
          found.append((Term(field: field, bytes: term.bytes), term.documents))
        }
        return true
      }
    }
    return found
  }

  /// A single character from the scripts of East Asia on, which is no word by itself.
  private static func isCharacter(_ term: [UInt8]) -> Bool {
    guard let first = term.first, first >= 0xE3 else { return false }
    return term.count == (first < 0xF0 ? 3 : 4)
  }
}
