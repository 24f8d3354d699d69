// Part of Kimberlite.
import ResolutionTimeline

/// A timeline with what programs that draw it are given besides.
package struct TitledTimeline {
  package var timeline: Timeline
  /// Heads the drawing.
  package var title: String
  /// Of the reader, the first wanted first.
  package var languages: [String]

  package init(_ timeline: Timeline, title: String, languages: [String]) {
    self.timeline = timeline
    self.title = title
    self.languages = languages
  }
}
