// Part of Kimberlite.
import ResolutionModel

/// What a format with structural markup (Akoma Ntoso) says itself: blocks with roles, and metadata.
package struct MarkedUpText: Sendable {
  package var blocks: [Block] = []
  package var language: Language?
  /// As printed: `A/RES/75/242 B`.
  package var symbol: String?
  package var title: String?
  package var session: Int?
  package var agendaItem: String?
  package var adopted: CalendarDate?
  package var published: CalendarDate?
  package var plenaryMeeting: Int?
  /// The procedure line, "[on the report of the Third Committee (A/75/478)]", without its brackets.
  package var procedure: String?
  package var vote: Vote?
  package var originalLanguage: String?
  package var jobNumber: String?

  package init() {}
}
