// Part of Kimberlite.
import ResolutionModel

/// What narrows a search down, by values instead of words; all of them have to hold. Values of one
/// list are alternatives, and an empty list asks nothing.
package struct SearchFilters: Hashable, Sendable {
  /// ISO 639-1: `en`, `zh`.
  package var languages: [String] = []
  package var kinds: [Paragraph.Kind] = []
  package var parts: [DocumentPart] = []
  /// As typed: `62/11` is A/RES/62/11.
  package var symbols: [String] = []
  /// As typed: a symbol of any document of the series, or words of its title.
  package var series: [String] = []
  /// Of paragraphs, as printed: `17`, `(a)`.
  package var numbers: [String] = []
  package var sessions: ClosedRange<UInt32>?
  package var years: ClosedRange<UInt32>?
  /// Words of the opening phrase.
  package var verbs: [String] = []
  /// Documents that are cited, as typed.
  package var cites: [String] = []
  /// States, bodies, organisations and groups that are named, by name or code, as typed.
  package var participants: [String] = []
  /// With `participants`: in one of these roles.
  package var roles: [ParticipantValue.Role] = []
  /// Classes of acts: `request`.
  package var acts: [String] = []
  /// Days of which the text names at least one.
  package var days: DateInterval?
  /// Types of mentions, all of which have to be there.
  package var has: [MentionValue.Kind] = []

  package init() {}

  package var isEmpty: Bool { self == SearchFilters() }
}

/// The part of its document in which a paragraph stands.
package enum DocumentPart: UInt32, Sendable, CaseIterable {
  case other = 0
  case preamble = 1
  case operative = 2
  case annex = 3

  /// As typed and printed: `preamble`.
  package var name: String { String(describing: self) }
}

/// A count of the paragraphs found by one of their properties.
package enum Facet: String, Sendable, CaseIterable {
  case kind, year, language, document, participant, cites, act, has

  /// The terms of entities that are counted; nil for properties of another kind.
  var entityPrefix: [UInt8]? {
    switch self {
    case .participant: Array("p:".utf8)
    case .cites: Array("c:".utf8)
    case .act: Array("a:".utf8)
    case .has: Array("h:".utf8)
    case .kind, .year, .language, .document: nil
    }
  }
}

/// What a search makes of the paragraphs that belong to one that is found.
package struct HitRelations: OptionSet, Sendable, Hashable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Paragraphs whose counterpart in another language is found are found too.
  package static let across = HitRelations(rawValue: 1)
  /// Each hit brings its counterparts in other languages along.
  package static let counterparts = HitRelations(rawValue: 2)
  /// The years of one strand are one hit.
  package static let lineage = HitRelations(rawValue: 4)
}

/// One search.
package struct SearchRequest: Sendable {
  package enum Order: String, Sendable, CaseIterable {
    /// What fits best first.
    case relevance
    /// The latest first; without a date last.
    case date
    /// By symbol and language, then in the order of the document.
    case document
  }

  /// In the query language; `*` is every paragraph.
  package var query: String
  package var filters = SearchFilters()
  package var order = Order.relevance
  /// 0: all.
  package var limit = 10
  /// Whether to count all that is found, which takes longer than to find the best.
  package var wantsTotal = false
  package var facets: [Facet] = []
  package var relations: HitRelations = []

  package init(query: String) { self.query = query }
}
