// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// A request for the events that the corpus tells of.
package struct TimelineRequest: Sendable {
  /// In the query language; `*` is every paragraph.
  package var query = "*"
  /// Of paragraphs: an event is in when one of those chosen tells of it. Participants and roles are those
  /// of the event, not of the paragraph.
  package var filters = SearchFilters()
  /// Only events that have a day in common with these; nil: all. An event without end lasts on, one
  /// without beginning counts by its end.
  package var days: DateInterval?
  /// Kinds to list; empty: all.
  package var kinds: [TimelineEvent.Kind] = []

  package init() {}
}
