// Part of Kimberlite.
import InvertedIndex

/// A corpus, opened for asking: a snapshot that never changes, whatever is written beside it.
package final class CorpusReader: Sendable {
  package let index: IndexReader
  /// How the texts of this index became terms.
  package let analysis: AnalysisChoice

  package init(folder: String) throws(CorpusError) {
    do {
      index = try IndexReader(folder: folder)
    } catch {
      throw .index(error)
    }
    analysis = .standard
  }

  package func search(_ request: SearchRequest) throws(CorpusError) -> SearchResult {
    SearchResult(query: QueryExpression(.everything, 0..<1))
  }

  /// What may help when a search found nothing.
  package func suggestions(for request: SearchRequest) throws(CorpusError) -> SearchSuggestions {
    SearchSuggestions()
  }

  package func terms(_ request: TermsRequest) throws(CorpusError) -> [TermRow] { [] }
  package func concordance(
    _ request: ConcordanceRequest
  ) throws(CorpusError) -> [ConcordanceLine] { [] }

  /// The documents that an address names, one for each language and file, with `context` neighbours
  /// on each side of the paragraph meant. `languages` in their order; empty: all.
  package func show(
    _ address: Address, context: Int = 0, languages: [String] = []
  ) throws(CorpusError) -> [ShownDocument] { [] }

  package func statistics() throws(CorpusError) -> CorpusStatistics { CorpusStatistics() }

  /// The `context` paragraphs before and behind a hit, in its document.
  package func neighbours(
    of hit: SearchHit, context: Int
  ) throws(CorpusError) -> [ShownDocument.Entry] { [] }

  // MARK: - Lists of queries

  /// The best paragraphs for a query, without reading them; for lists of queries and measuring.
  package func best(_ query: String, limit: Int) throws(CorpusError) -> [DocumentID] { [] }

  /// How many paragraphs a query finds.
  package func count(_ query: String) throws(CorpusError) -> Int { 0 }

  /// The id a paragraph came with, as a token of JSON: `17`, `"op17.a"`; its address for paragraphs
  /// of files.
  package func identifier(of document: DocumentID) throws(CorpusError) -> [UInt8] { [] }
}
