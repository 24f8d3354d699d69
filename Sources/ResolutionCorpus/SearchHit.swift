// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// One paragraph that a search found, as it is shown or exported.
package struct SearchHit: Sendable {
  /// `A/RES/62/11@zh#op17.a`.
  package var address: String
  package var symbol: String?
  /// ISO 639-1: `en`, `zh`.
  package var language: String?
  /// The paragraph's id: `op17.a`.
  package var paragraph: String
  package var kind: String
  /// As printed, without its final dot.
  package var number: String?
  package var title: String?
  /// Of adoption, else of publication; where its file states none, as another file of the same symbol
  /// has it. So with `date`, and with `title`, which then is in the other file's language.
  package var year: Int?
  /// `2007-11-26`; empty parts are left out.
  package var date: String?
  /// Comparable within one search only.
  package var score: Float
  package var text: String
  /// Where the query's terms stand, in Unicode scalars of `text`; ascending, not overlapping.
  package var highlights: [Range<Int>]
  /// The file it stands in, where several files hold its document in its language.
  package var file: String?
  /// Its place in the snapshot that was searched; nil for hits from elsewhere.
  package var document: DocumentID?
  /// Of a paragraph that has none of the words: the address of the one in another language that has
  /// them.
  package var foundBy: String?
  /// What says the same in other languages, where it was asked for; by language.
  package var counterparts: [Counterpart] = []

  /// The strand that it stands for, where the years are folded; nil for a paragraph without any.
  package var lineage: Lineage?

  /// A paragraph through the years of its series.
  package struct Lineage: Sendable, Hashable {
    /// In how many documents it stands.
    package var documents = 0
    package var firstYear: Int?
    package var lastYear: Int?
    /// The year in which its words changed last; nil where they never did.
    package var lastChanged: Int?
    /// Oldest first: `A/RES/61/28@en#op4`.
    package var addresses: [String] = []
    /// How many of its paragraphs were found.
    package var found = 0
  }

  /// A paragraph that says the same in another language.
  package struct Counterpart: Sendable, Hashable {
    /// `A/RES/62/11@zh#op17.a`.
    package var address: String
    package var language: String?
    package var text: String
  }

  package init(address: String, paragraph: String, kind: String, score: Float, text: String) {
    self.address = address
    self.paragraph = paragraph
    self.kind = kind
    self.score = score
    self.text = text
    highlights = []
  }
}
