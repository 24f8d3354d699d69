// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// A term of the index and how often it occurs.
package struct TermRow: Sendable, Hashable {
  package var term: String
  /// Paragraphs that hold it.
  package var paragraphs: Int
  /// Paragraphs by language, kind and year, as asked for.
  package var breakdown: [FacetTable] = []
}

/// A request for a list of terms.
package struct TermsRequest: Sendable {
  package enum Order: String, Sendable, CaseIterable { case frequency, alphabet }
  /// Empty: all.
  package var prefix: String
  /// Only paragraphs for which these hold are counted.
  package var filters = SearchFilters()
  package var order = Order.frequency
  /// 0: all.
  package var limit = 50
  /// `document` is not counted here.
  package var breakdown: [Facet] = []

  package init(prefix: String) { self.prefix = prefix }
}

/// A keyword in its context: one place where a query's terms stand.
package struct ConcordanceLine: Sendable, Hashable {
  package var address: String
  package var language: String?
  package var year: Int?
  /// With an ellipsis where the paragraph goes on; so with `right`.
  package var left: String
  package var keyword: String
  package var right: String
}

/// The places where a query's words stand.
package struct Concordance: Sendable {
  package var lines: [ConcordanceLine] = []
  /// How many paragraphs the query finds.
  package var paragraphs = 0
  /// Whether there are more places than lines.
  package var isCut = false
  /// The query only asks for fields or for everything: no word of it stands anywhere.
  package var hasNoWords = false
}

package struct ConcordanceRequest: Sendable {
  package enum Order: String, Sendable, CaseIterable { case document, left, right }
  package var query: String
  package var filters = SearchFilters()
  package var order = Order.document
  /// Lines; 0: all.
  package var limit = 50
  /// Unicode scalars on each side, less where a word would be cut.
  package var context = 60

  package init(query: String) { self.query = query }
}

/// A document of the index, or some of its paragraphs.
package struct ShownDocument: Sendable {
  package struct Entry: Sendable {
    package var paragraph: Paragraph
    /// `A/RES/62/11@zh#op17.a`.
    package var address: String
    /// Whether the address names it; false for its neighbours. True for all of a whole document.
    package var isMeant: Bool
    /// What the paragraph names.
    package var mentions: [Mention] = []
    /// Its place in the snapshot.
    var document: DocumentID?

    package init(
      paragraph: Paragraph, address: String, isMeant: Bool, mentions: [Mention] = []
    ) {
      self.paragraph = paragraph
      self.address = address
      self.isMeant = isMeant
      self.mentions = mentions
    }
  }
  /// Another file that holds the document in the same language.
  package struct Copy: Sendable, Hashable {
    /// Its name in the index.
    package var file: String
    package var difference: Difference

    package init(file: String, difference: Difference) {
      self.file = file
      self.difference = difference
    }
  }
  /// How two texts differ as a reader sees it: see `CopyComparison`.
  package enum Difference: Sendable, Hashable {
    case none
    /// So many, of either, are not in the other.
    case paragraphs(Int)
    /// Half of the paragraphs or more.
    case most
  }
  package var metadata: DocumentMetadata
  /// What was found when the document was read; of single paragraphs what concerns them, and the
  /// document as a whole.
  package var findings: [Finding] = []
  /// Files that hold the document as well and are not shown.
  package var copies: [Copy] = []
  package var entries: [Entry]
  /// The footnotes that `entries` cite and do not hold.
  package var notes: [Entry] = []
  /// Of the whole document.
  package var paragraphCount: Int
}

/// An index in figures.
package struct CorpusStatistics: Sendable, Hashable {
  package var files = 0
  /// Different symbols.
  package var documents = 0
  /// Documents that are held in several forms, of which one counts.
  package var forms = 0
  /// Files that hold a document in another form than the one that counts.
  package var otherForms = 0
  /// Files without those.
  package var countedFiles: Int { files - otherForms }
  package var paragraphs = 0
  /// In all texts, those of paragraphs that are marked as removed among them.
  package var words = 0
  package var byLanguage: [FacetTable.Row] = []
  package var byKind: [FacetTable.Row] = []
  package var years: ClosedRange<Int>?
  /// Different terms by field: word, form, segment, verb.
  package var terms: [FacetTable.Row] = []
  package var segments = 0
  /// Marked as removed, until segments merge.
  package var deletedParagraphs = 0
  /// Of all files of the index.
  package var bytes = 0
  /// Bytes of each kind of section.
  package var sections: [FacetTable.Row] = []
  package var analysis = ""
  /// Folders and files that were indexed.
  package var roots: [String] = []
  /// Files of paragraphs from elsewhere.
  package var lists: [String] = []
}
