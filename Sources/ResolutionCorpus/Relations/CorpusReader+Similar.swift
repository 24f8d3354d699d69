// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionModel

extension CorpusReader {
  /// The paragraphs that an address names, one for each language; only those of `languages` where it
  /// names none itself and the list is not empty.
  ///
  /// Throws `documentNotFound`, `languageNotFound`, `paragraphNotFound`, `textNotStored`.
  package func askedParagraphs(
    _ address: Address, languages: [String] = []
  ) throws(CorpusError) -> [AskedParagraph] {
    var asked: [AskedParagraph] = []
    for shown in try show(address, languages: languages) {
      guard let entry = shown.entries.first(where: \.isMeant) else { continue }
      var paragraph = AskedParagraph(
        text: entry.paragraph.text, language: shown.metadata.language?.code)
      paragraph.address = entry.address
      paragraph.document = entry.document
      asked.append(paragraph)
    }
    return asked
  }

  /// The paragraphs of any document that say nearly the same, in the same language: all that are near
  /// enough and that the limit has room for, none left out by a guess.
  package func similar(
    to asked: AskedParagraph, _ request: SimilarRequest
  ) throws(CorpusError) -> SimilarResult {
    let admitted = try self.admitted(by: request.filters)
    return try asking { () throws(IndexError) in
      var search = try SimilarSearch(self, asked, request, admitted: admitted)
      var result = SimilarResult(asked: asked)
      result.wordCount = search.wordCount
      (result.found, result.isCut) = try search.nearest(
        least: request.least, limit: request.limit)
      if result.found.isEmpty, request.least > Self.leastNearest {
        result.nearest = try search.likelyNearest(least: Self.leastNearest)
      }
      return result
    }
  }

  /// What shares less is not near to anything.
  private static let leastNearest: Float = 0.2

  /// Nil where no filter is set.
  private func admitted(by filters: SearchFilters) throws(CorpusError) -> Set<DocumentID>? {
    guard !filters.isEmpty else { return nil }
    let query = try compiled("*", filters).query
    return try asking { () throws(IndexError) in
      var found: Set<DocumentID> = []
      try index.matches(query) { document in
        found.insert(document)
        return true
      }
      return found
    }
  }
}
