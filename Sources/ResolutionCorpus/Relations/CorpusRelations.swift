// Part of Kimberlite.
import ResolutionComparison

/// Which paragraphs of different documents belong together: through the years, and across the
/// languages.
package final class CorpusRelations: Sendable {
  private let reader: CorpusReader

  package init(_ reader: CorpusReader) { self.reader = reader }

  /// What became of the paragraphs of a document in another one of the same language: the pairs of
  /// `DocumentComparison`, without the words that differ.
  package func links(
    _ old: DocumentEntry, _ new: DocumentEntry
  ) throws(CorpusError) -> [ParagraphPair] {
    let comparer = DocumentComparer(language: new.metadata.language)
    let comparison = comparer.compare(
      try reader.document(old).document, try reader.document(new).document)
    return comparison.pairs.map { pair in
      var link = pair
      link.edits = []
      return link
    }
  }

  /// The paragraphs of two language versions of one document.
  package func alignment(
    _ first: DocumentEntry, _ second: DocumentEntry
  ) throws(CorpusError) -> [AlignedPair] {
    LanguageAligner().align(
      try reader.document(first).document, try reader.document(second).document
    ).pairs
  }
}
