// Part of Kimberlite.
import ResolutionModel

/// A request for what paragraphs name.
package struct EntityRequest: Sendable {
  /// In the query language; `*` is every paragraph.
  package var query = "*"
  /// Of paragraphs. A filter that speaks of mentions also picks among those of its type: with
  /// `participants` only mentions of these are listed, beside the mentions of other types.
  package var filters = SearchFilters()
  /// Types to list; empty: all.
  package var kinds: [MentionValue.Kind] = []

  package init() {}
}

/// One mention and where it stands.
package struct EntityRow: Sendable, Hashable {
  /// `A/RES/62/11@zh#op17.a`.
  package var address: String
  package var symbol: String?
  package var language: String?
  /// Of adoption, else of publication, of the document that speaks.
  package var date: String?
  package var year: Int?
  package var mention: Mention
  /// As it stands.
  package var text: String
}

/// All mentions of one value.
package struct EntityGroup: Sendable, Hashable {
  package var kind: MentionValue.Kind
  /// Normalised: `2003-05-15`, `A/RES/55/56`, `CIV`.
  package var value: String
  /// For reading, where the value is a key: `Côte d'Ivoire`; else nil.
  package var name: String?
  package var mentions: Int
  /// Documents by symbol, whatever the language.
  package var documents: Int
  package var firstYear: Int?
  package var lastYear: Int?
  /// Of the paragraphs, each once, in the order of the documents.
  package var addresses: [String]
}

/// A request for what is decided and asked for.
package struct DecisionRequest: Sendable {
  package var query = "*"
  package var filters = SearchFilters()
  /// Part of the addressee's name, whatever the case; a name of the tables stands for all names of the
  /// same, in both languages.
  package var addressee: String?
  package var actor: String?
  /// Classes of acts; empty: all.
  package var acts: [String] = []
  package var due: Due?
  /// Also decisions that texts only report.
  package var includesReported = false

  package init() {}

  /// When something is to be done.
  package enum Due: Sendable, Hashable {
    case session(Int)
    /// Deadlines that have a day in common with these.
    case days(DateInterval)
    /// Whatever has a deadline.
    case any
  }
}

/// A citation: from a paragraph to a document.
package struct CitationRow: Sendable, Hashable {
  package enum Direction: String, Sendable, CaseIterable {
    /// The document asked about cites.
    case cites
    /// It is cited.
    case citedBy
  }
  package var direction: Direction
  /// Of the citing paragraph.
  package var address: String
  /// The document that cites: its symbol, else its file.
  package var from: String
  package var language: String?
  package var year: Int?
  /// Canonical symbol of the document that is cited.
  package var to: String
  package var pinpoint: String?
  package var form: CitationValue.Form
  /// The date that the text gives for the cited document.
  package var date: String?
  package var text: String
}
