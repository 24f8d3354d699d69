// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionModel

/// A paragraph that others are to be like.
package struct AskedParagraph: Sendable {
  package var text: String
  /// ISO 639-1; nil where nothing is known: then paragraphs without a language are looked through.
  package var language: String?
  /// Nil for a text that was typed.
  package var address: String?
  /// Its place in the index: neither it nor a copy of it is found.
  var document: DocumentID?

  package init(text: String, language: String?) {
    self.text = text
    self.language = language
  }
}

/// How near is near, and how many are wanted.
package struct SimilarRequest: Sendable {
  package var filters = SearchFilters()
  /// Nearness, above 0 and at most 1: see `ResemblanceBound`.
  package var least: Float = 0.5
  /// 0: all.
  package var limit = 10

  package init() {}
}

/// A paragraph that says nearly the same.
package struct SimilarParagraph: Sendable {
  /// Its score is its nearness; what it shares with the asked one is highlighted.
  package var hit: SearchHit
  /// The asked one is the first, the found one the second.
  package var resemblance: Resemblance

  package init(hit: SearchHit, resemblance: Resemblance) {
    self.hit = hit
    self.resemblance = resemblance
  }
}

/// What is like a paragraph.
package struct SimilarResult: Sendable {
  package var asked: AskedParagraph
  /// The nearest first; of those that hold the same share the most similar, then in the order of symbols.
  package var found: [SimilarParagraph] = []
  /// Where nothing is near enough, the nearest of those that share the most words for their length, if
  /// it is near by a fifth at least.
  package var nearest: SimilarParagraph?
  /// Whether the limit left out others.
  package var isCut = false
  /// Words of the asked one; 0 for a text of signs alone.
  package var wordCount = 0

  package init(asked: AskedParagraph) { self.asked = asked }
}
